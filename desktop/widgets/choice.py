"""One of a few, chosen from a list that opens."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop import icons, theme


class Choice(QComboBox):
    """A combo box with the arrow of our own icons, in the theme's colour. The wheel scrolls the page and no choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to choose from."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nor does the wheel bring the keyboard here

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.scaled(15)
        place = QRect(self.width() - side - 9, 0, side, self.height())
        icons.draw(QPainter(self), place, "chevron-down", "muted" if self.isEnabled() else "faint")
