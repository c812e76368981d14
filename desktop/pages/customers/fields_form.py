"""Where the fields the shop made up are filled, and where a new one gets its name."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db import ownvalues
from db.queries.cardparts import OwnFieldOf
from db.queries.tags import FieldKnown
from db.records import OwnFieldKind
from desktop import own_values
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line
from desktop.widgets.text import tip


@dataclasses.dataclass(frozen=True, slots=True)
class FieldWishes:
    """What stands in the form.

    Attributes:
        fields: every field of the shop by its name with what stands in it, empty where nothing does.
        new_name, new_text: a field the shop does not know yet.
    """

    fields: tuple[tuple[str, str], ...]
    new_name: str = ""
    new_text: str = ""

    def all(self) -> tuple[tuple[str, str], ...]:
        """Return every field that is to be on the card, the new one too."""
        return (*self.fields, (self.new_name, self.new_text)) if self.new_name else self.fields


class FieldsForm(WishForm[FieldWishes]):
    """What fits its kind for every field the shop knows, and two lines more for a new one."""

    def __init__(self, wishes: FieldWishes, known: Sequence[FieldKnown], words: Words, formats: Formats) -> None:
        """Begin with `wishes`.

        Args:
            wishes: what stands in the fields.
            known: the shop's fields as they are now; one it no longer knows is shown as words.
            words: the language.
            formats: how days and figures are written in it.
        """
        super().__init__()
        by_name = {field.name: field for field in known}
        self._entries = [
            (name, _entry(by_name.get(name, FieldKnown(name, OwnFieldKind.TEXT, ())), text, words, formats))
            for name, text in wishes.fields
        ]
        for name, entry in self._entries:
            self.fields.addWidget(Field(entry.control, name, elides=True))
        self._new_name, self._new_text = Line(wishes.new_name), Line(wishes.new_text)
        self._new = [Field(self._new_name), Field(self._new_text)]
        for field in self._new:
            self.fields.addWidget(field)
        self.retranslate()

    def begin(self) -> None:
        (self._entries[0][1].control if self._entries else self._new_name).setFocus()

    def wishes(self) -> FieldWishes:
        known = tuple((name, entry.text()) for name, entry in self._entries)
        return FieldWishes(known, self._new_name.text().strip(), self._new_text.text().strip())

    def is_understood(self) -> bool:
        for _, entry in self._entries:
            if not entry.is_understood():
                entry.control.setFocus()
                return False
        wishes = self.wishes()
        for given, missing in ((wishes.new_name, self._new_text), (wishes.new_text, self._new_name)):
            if given and not missing.text().strip():  # half a field is none
                missing.setFocus()
                return False
        return True

    def retranslate(self) -> None:
        name, text = self._new
        name.set_name(self.tr("Name of a new field"))
        text.set_name(self.tr("Its content on this card"))


class _Entry:
    """A control, and what it holds as the journal keeps it."""

    def __init__(self, control: QWidget) -> None:
        self.control = control

    def text(self) -> str:
        raise NotImplementedError

    def is_understood(self) -> bool:
        return True


class _Typed(_Entry):
    """A line. What was there before is kept as it was, even where it is none of the kind."""

    def __init__(self, line: Line, kind: OwnFieldKind, kept: str, words: Words, decimal_mark: str) -> None:
        super().__init__(line)
        self._line, self._kind, self._mark = line, kind, decimal_mark
        self._began = (line.text(), kept)
        if kind is OwnFieldKind.NUMBER:
            line.setPlaceholderText(words.translate("FieldsForm", "a number"))
            self._wrong = words.translate("FieldsForm", "This is no number.")
        else:
            self._wrong = words.translate("FieldsForm", "A whole date is needed, with its year.")

    def text(self) -> str:
        seen, kept = self._began
        typed = self._line.text().strip()
        found = kept if typed == seen else ownvalues.kept_as(self._kind, typed, self._mark)
        return typed if found is None else found

    def is_understood(self) -> bool:
        typed = self._line.text().strip()
        fine = typed in ("", self._began[0]) or ownvalues.kept_as(self._kind, typed, self._mark) is not None
        self._line.setAccessibleDescription("" if fine else self._wrong)
        self._line.setToolTip(tip("" if fine else self._wrong))
        if not fine:
            self._line.selectAll()
        return fine


class _Chosen(_Entry):
    """One of a few, or nothing."""

    def __init__(self, offered: Sequence[tuple[str, str]], kept: str) -> None:
        self._choice = Choice()
        super().__init__(self._choice)
        self._choice.addItem("—", "")
        for text, shown in offered:
            self._choice.addItem(shown, text)
        if kept and self._choice.findData(kept) < 0:
            self._choice.addItem(kept, kept)
        self._choice.setCurrentIndex(max(0, self._choice.findData(kept)))

    def text(self) -> str:
        return str(self._choice.currentData())


def _entry(field: FieldKnown, text: str, words: Words, formats: Formats) -> _Entry:
    if field.kind is OwnFieldKind.YES_NO:
        offered = [(said, own_values.shown(OwnFieldOf("", said, field.kind), formats, words)) for said in _SAID]
        return _Chosen(offered, text)
    if field.kind is OwnFieldKind.CHOICE:
        return _Chosen([(choice, choice) for choice in field.choices], text)
    seen = own_values.typed(field.kind, text, formats)
    line = DayField(seen) if field.kind is OwnFieldKind.DAY else Line(seen)
    return _Typed(line, field.kind, text, words, formats.decimal_mark)


_SAID = (ownvalues.YES, ownvalues.NO)
