"""A bordered sheet on the page's paper, with round corners and room inside."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets import paint


class Card(QWidget):
    """A sheet that holds other controls one below the other.

    Attributes:
        content: the layout to add them to.
    """

    def __init__(self, parent: QWidget | None = None, *, tone: str = "") -> None:
        """Make an empty sheet; with a tone ("good") it is tinted by it and has no border."""
        super().__init__(parent)
        self._tone = tone
        space = theme.current().space
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(space.l, space.m + 2, space.l, space.m + 2)
        self.content.setSpacing(space.xs)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = theme.colour(f"{self._tone}_soft" if self._tone else "surface")
        border = None if self._tone else theme.colour("line")
        paint.box(QPainter(self), self.rect(), theme.current().radius.large, fill, border)
