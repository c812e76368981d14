"""Where a word given is noted: whose it was, what was said, and by which day."""

from __future__ import annotations

import dataclasses

from db.records import PromiseSide
from desktop.pages.customers.wish_form import WishForm
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line
from desktop.widgets.lines import Pills
from desktop.widgets.one_of import OneOf


@dataclasses.dataclass(frozen=True, slots=True)
class PromiseWishes:
    """What stands in the form; the day as it was typed."""

    side: PromiseSide = PromiseSide.SHOP
    words: str = ""
    due: str = ""
    shareable: bool = False


class PromiseForm(WishForm[PromiseWishes]):
    """Two pills for whose word it is, a line, a day, and whether the client may read of it."""

    def __init__(self, wishes: PromiseWishes) -> None:
        """Begin with `wishes`."""
        super().__init__()
        self._sides = {side: ChipButton() for side in PromiseSide}
        group = OneOf(self)
        for side, chip in self._sides.items():
            group.addButton(chip)
            chip.setChecked(side is wishes.side)
        self._words, self._due = Line(wishes.words), DayField(wishes.due, near=True)
        self._named = [Field(self._words), Field(self._due)]
        self._shareable = CheckLine()
        self._shareable.setChecked(wishes.shareable)
        self.fields.addWidget(Pills(list(self._sides.values())))
        for field in self._named:
            self.fields.addWidget(field)
        self.fields.addWidget(self._shareable)
        self.retranslate()

    def begin(self) -> None:
        self._words.setFocus()

    def wishes(self) -> PromiseWishes:
        side = next(side for side, chip in self._sides.items() if chip.isChecked())
        shareable = self._shareable.isChecked()
        return PromiseWishes(side, self._words.text().strip(), self._due.text().strip(), shareable)

    def is_understood(self) -> bool:
        for wrong, line in ((not self._words.text().strip(), self._words), (not self._due.is_understood(), self._due)):
            if wrong:
                line.setFocus()
                return False
        return True

    def retranslate(self) -> None:
        names = {PromiseSide.SHOP: self.tr("We promised"), PromiseSide.CUSTOMER: self.tr("They said they would")}
        for side, chip in self._sides.items():
            chip.setText(names[side])
            chip.updateGeometry()
        for field, name in zip(self._named, (self.tr("What was said"), self.tr("By which day")), strict=True):
            field.set_name(name)
        self._shareable.setText(self.tr("May stand in the client’s report"))
