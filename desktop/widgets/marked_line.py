"""A line with an icon at its end, which turns into a warning while its text cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPainter, QPaintEvent

from desktop import icons, theme
from desktop.widgets.forms import Line

_SIDE = 15
_EDGE = 9
_GAP = 7


class MarkedLine(Line):
    """Keeps room for its icon, however large the text is. Whoever derives from it says what is understood."""

    def __init__(self, icon: str, text: str = "") -> None:
        """Show `icon` behind `text`."""
        super().__init__(text)
        self._icon = icon
        self._make_room()

    def is_understood(self) -> bool:
        """Say whether the line is empty or can be read."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.scaled(_SIDE)
        place = QRect(self.width() - side - _EDGE, 0, side, self.height())
        fine = self.is_understood()
        icons.draw(QPainter(self), place, self._icon if fine else "circle-alert", "muted" if fine else "bad")

    def _make_room(self) -> None:
        self.setTextMargins(0, 0, theme.scaled(_SIDE) + _GAP, 0)
