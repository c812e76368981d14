"""One of a few, chosen from a list that opens."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from desktop import icons, theme


class Choice(QComboBox):
    """A combo box with the arrow of our own icons, in the theme's colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.scaled(15)
        place = QRect(self.width() - side - 9, 0, side, self.height())
        icons.draw(QPainter(self), place, "chevron-down", "muted" if self.isEnabled() else "faint")
