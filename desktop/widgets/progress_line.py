"""A share as a thin bar: how far work is, how well a promise is kept. The figure stands beside it in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.widgets import paint


class ProgressLine(QWidget):
    """A bar filled from the left by a share."""

    def __init__(self, share: float = 0.0, tone: str = "good", parent: QWidget | None = None) -> None:
        """Fill the bar by `share` (0…1) in the colour of `tone`."""
        super().__init__(parent)
        self._share, self._tone = share, tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, tone: str) -> None:
        """Fill it anew."""
        self._share, self._tone = share, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(80), theme.scaled(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.pill
        paint.box(painter, self.rect(), radius, theme.colour("line"), None)
        width = self.width() * min(1.0, max(0.0, self._share))
        if width > 0:
            filled = QRectF(0, 0, max(width, self.height()), self.height())
            paint.box(painter, filled, radius, theme.colour(self._tone), None)
