"""An hour of the day as people write it: 15:30, 9.00, 17."""

from __future__ import annotations

import datetime
import re

from PySide6.QtCore import Slot

from desktop import theme
from desktop.widgets.marked_line import MarkedLine
from desktop.widgets.text import tip

_DAYS_END = re.compile(r"\s*24(?:[:.]00)?\s*")
_CLOCK = re.compile(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*")


class ClockField(MarkedLine):
    """A line with a clock at its end, which turns into a warning while no hour can be read from the text."""

    def __init__(self, at: datetime.time | None = None, *, ends: bool = False) -> None:
        """Begin with an hour, or empty; where something `ends` at it, midnight may be written 24:00 as well."""
        super().__init__("clock")
        self._ends = ends
        self.setMinimumWidth(theme.scaled(72))
        self.textChanged.connect(self._judge)
        self.show_clock(at)

    def show_clock(self, at: datetime.time | None) -> None:
        """Show an hour, or nothing."""
        shown = f"{at:%H:%M}" if at is not None else ""
        if shown != self.text():  # else what is selected stays so
            self.setText(shown)

    def clock(self) -> datetime.time | None:
        """Return the hour; None for an empty or unreadable field."""
        if self._ends and _DAYS_END.fullmatch(self.text()):
            return datetime.time()
        return read_clock(self.text())

    def is_understood(self) -> bool:
        """Say whether the field is empty or holds an hour."""
        return not self.text().strip() or self.clock() is not None

    @Slot()
    def _judge(self) -> None:
        said = "" if self.is_understood() else self.tr("No hour can be read from this; write it like 17:00.")
        self.setToolTip(tip(said))
        self.setAccessibleDescription(said)
        self.update()


def read_clock(text: str) -> datetime.time | None:
    """Return the hour a text names; None where it names none."""
    found = _CLOCK.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return datetime.time(int(found[1]), int(found[2] or 0))
