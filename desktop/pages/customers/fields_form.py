"""Where the fields the shop made up are filled, and where a new one gets its name."""

from __future__ import annotations

import dataclasses

from desktop.pages.customers.form_part import WishForm
from desktop.widgets.forms import Field, Line


@dataclasses.dataclass(frozen=True, slots=True)
class FieldWishes:
    """Every field by its name with what stands in it, empty where nothing does."""

    fields: tuple[tuple[str, str], ...]


class FieldsForm(WishForm[FieldWishes]):
    """A line for every field the shop knows, and two more for a new one."""

    def __init__(self, wishes: FieldWishes) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._lines = [(name, Line(text)) for name, text in wishes.fields]
        for name, line in self._lines:
            self.fields.addWidget(Field(line, name))
        self._new_name, self._new_text = Line(), Line()
        self._new = [Field(self._new_name), Field(self._new_text)]
        for field in self._new:
            self.fields.addWidget(field)
        self.retranslate()

    def begin(self) -> None:
        (self._lines[0][1] if self._lines else self._new_name).setFocus()

    def wishes(self) -> FieldWishes:
        known = tuple((name, line.text().strip()) for name, line in self._lines)
        name, text = self._new_name.text().strip(), self._new_text.text().strip()
        return FieldWishes((*known, (name, text)) if name and text else known)

    def retranslate(self) -> None:
        name, text = self._new
        name.set_name(self.tr("Name of a new field"))
        text.set_name(self.tr("Its content on this card"))
