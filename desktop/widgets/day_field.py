"""A day as people write it: 27.11.2026, 27 Kasım, 4 May 1980, and where that makes sense tomorrow or Friday."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Slot

from db.days import ParsedDay, read_day
from db.neardays import is_near_day, near_day
from desktop.widgets.marked_line import MarkedLine
from desktop.widgets.text import tip


class DayField(MarkedLine):
    """A line with a calendar at its end, which turns into a warning while no day can be read from the text."""

    def __init__(self, text: str = "", *, near: bool = False) -> None:
        """Begin with `text`; with `near` a day may be named from today as well: "yarın", "Friday"."""
        super().__init__("calendar", text)
        self._near = near
        self.textChanged.connect(self._judge)
        self._judge()

    def parsed(self) -> ParsedDay | None:
        """Return the day, with a year only where one was written; None for an empty or unreadable field."""
        return read_day(self.text())

    def next_day(self, today: datetime.date) -> datetime.date | None:
        """Return the day as a date; without a year, the next such day from `today` on."""
        return next_day(self.text(), today)

    def is_understood(self) -> bool:
        """Say whether the field is empty or holds a day."""
        text = self.text()
        return not text.strip() or self.parsed() is not None or (self._near and is_near_day(text))

    @Slot()
    def _judge(self) -> None:
        said = "" if self.is_understood() else self.tr("No day can be read from this; write it like 27.11.2026.")
        self.setToolTip(tip(said))
        self.setAccessibleDescription(said)
        self.update()


def next_day(text: str, today: datetime.date) -> datetime.date | None:
    """Return the day a text names; without a year, the next such day from `today` on; None where it names none."""
    near = near_day(text, today)
    if near is not None:
        return near
    found = read_day(text)
    if found is None:
        return None
    years = (found.year,) if found.year is not None else range(today.year, today.year + 9)
    for year in years:
        try:
            day = datetime.date(year, found.month, found.day)
        except ValueError:  # 29 February waits for its year
            continue
        if found.year is not None or day >= today:
            return day
    return None
