"""Where somebody is left in peace until a day, with the reason."""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtWidgets import QHBoxLayout

from desktop import theme
from desktop.formats import Formats
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line
from desktop.widgets.lines import Pills

_SPANS = (7, 14, 30, 92)


@dataclasses.dataclass(frozen=True, slots=True)
class PeaceWishes:
    """The texts of the form, the day as typed."""

    reason: str
    until: str


class PeaceForm(WishForm[PeaceWishes]):
    """A reason, a day, and pills for the usual days."""

    def __init__(self, wishes: PeaceWishes, formats: Formats, today: datetime.date) -> None:
        """Begin with `wishes`; the pills count from `today`."""
        super().__init__()
        self._formats, self._today = formats, today
        self._reason, self._until = Line(wishes.reason), DayField(wishes.until, near=True)
        self._spans = {days: ChipButton() for days in _SPANS}
        for days, chip in self._spans.items():
            chip.setCheckable(False)
            chip.clicked.connect(lambda _=False, days=days: self._until.setText(self._day(days)))
        self._named = [Field(self._reason), Field(self._until), Field(Pills(list(self._spans.values())))]
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.s)
        for field, share in zip(self._named, (3, 2, 3), strict=True):
            row.addWidget(field, share)
        self.fields.addLayout(row)
        self.retranslate()

    def begin(self) -> None:
        self._reason.setFocus()

    def wishes(self) -> PeaceWishes:
        return PeaceWishes(self._reason.text().strip(), self._until.text().strip())

    def is_understood(self) -> bool:
        if not self._until.text().strip() or not self._until.is_understood():
            self._until.setFocus()
            return False
        return True

    def retranslate(self) -> None:
        for field, name in zip(self._named, (self.tr("Why"), self.tr("Until"), self.tr("For")), strict=True):
            field.set_name(name)
        self._reason.setPlaceholderText(self.tr("mourning, illness, they asked…"))
        for days, chip in self._spans.items():
            chip.setText(self._formats.span(days))
            chip.setAccessibleDescription(self._day(days))

    def _day(self, days: int) -> str:
        return self._formats.date(self._today + datetime.timedelta(days=days))
