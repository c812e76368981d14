"""Where a word given is noted: whose it was, what was said, by which day and hour."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QHBoxLayout

from db.records import PromiseSide
from desktop import theme
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import ChipButton
from desktop.widgets.clock_field import ClockField
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line
from desktop.widgets.lines import Pills
from desktop.widgets.one_of import OneOf


@dataclasses.dataclass(frozen=True, slots=True)
class PromiseWishes:
    """What stands in the form; the day and the hour as they were typed."""

    side: PromiseSide = PromiseSide.SHOP
    words: str = ""
    due: str = ""
    shareable: bool = False
    time: str = ""


class PromiseForm(WishForm[PromiseWishes]):
    """Two pills for whose word it is, a line, a day, an hour, and whether the client may read of it."""

    def __init__(self, wishes: PromiseWishes) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._sides = {side: ChipButton() for side in PromiseSide}
        group = OneOf(self)
        for side, chip in self._sides.items():
            group.addButton(chip)
            chip.setChecked(side is wishes.side)
        self._words, self._due = Line(wishes.words), DayField(wishes.due, near=True)
        self._time = ClockField()
        self._time.setText(wishes.time)
        self._named = [Field(self._words), Field(self._due), Field(self._time)]
        self._shareable = CheckLine()
        self._shareable.setChecked(wishes.shareable)
        self.fields.addWidget(Pills(list(self._sides.values())))
        said, day, hour = self._named
        when = QHBoxLayout()
        when.setSpacing(theme.current().space.s)
        when.addWidget(day, 5)
        when.addWidget(hour, 3)
        self.fields.addWidget(said)
        self.fields.addLayout(when)
        self.fields.addWidget(self._shareable)
        self.retranslate()

    def begin(self) -> None:
        self._words.setFocus()

    def wishes(self) -> PromiseWishes:
        side = next(side for side, chip in self._sides.items() if chip.isChecked())
        shareable = self._shareable.isChecked()
        due, time = self._due.text().strip(), self._time.text().strip()
        return PromiseWishes(side, self._words.text().strip(), due, shareable, time)

    def is_understood(self) -> bool:
        no_words, no_day = not self._words.text().strip(), not self._due.is_understood()
        no_hour = not self._time.is_understood() or bool(self._time.text().strip() and not self._due.text().strip())
        for wrong, line in ((no_words, self._words), (no_day, self._due), (no_hour, self._time)):
            if wrong:
                line.setFocus()
                return False
        return True

    def retranslate(self) -> None:
        names = {PromiseSide.SHOP: self.tr("We promised"), PromiseSide.CUSTOMER: self.tr("They said they would")}
        for side, chip in self._sides.items():
            chip.setText(names[side])
            chip.updateGeometry()
        said = self.tr("What was said"), self.tr("By which day"), self.tr("Hour")
        for field, name in zip(self._named, said, strict=True):
            field.set_name(name)
        self._shareable.setText(self.tr("May stand in the client’s report"))
