"""Where a value is put right: what it is, what they said about it, and the days it was heard, asked and confirmed."""

from __future__ import annotations

import dataclasses

from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line, Paper


@dataclasses.dataclass(frozen=True, slots=True)
class ValueWishes:
    """The texts of the form, days as typed."""

    words: str
    said: str
    heard: str
    asked: str
    confirmed: str


class ValueForm(WishForm[ValueWishes]):
    """The form, filled with what is known."""

    def __init__(self, wishes: ValueWishes) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._line, self._said = Line(wishes.words), Paper()
        self._said.setPlainText(wishes.said)
        self._said.submitted.connect(self.accepted)
        self._days = (
            DayField(wishes.heard, near=True),
            DayField(wishes.asked, near=True),
            DayField(wishes.confirmed, near=True),
        )
        self._named = [Field(control) for control in (self._line, self._said, *self._days)]
        for field in self._named:
            self.fields.addWidget(field)
        self.retranslate()

    def begin(self) -> None:
        self._line.setFocus()

    def wishes(self) -> ValueWishes:
        heard, asked, confirmed = (day.text().strip() for day in self._days)
        return ValueWishes(self._line.text().strip(), self._said.toPlainText().strip(), heard, asked, confirmed)

    def is_understood(self) -> bool:
        if not self._line.text().strip():
            self._line.setFocus()
            return False
        return not self.lead_to_unread(*self._days)

    def retranslate(self) -> None:
        names = (
            self.tr("What they value"),
            self.tr("What they said, in their own words"),
            self.tr("Heard on"),
            self.tr("Asked on"),
            self.tr("Agreed on"),
        )
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)
