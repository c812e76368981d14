"""What stands around a figure and is counted from the same: its name, its bar, its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

_APART = 3


class TracedRow(QWidget):
    """A figure at the end of its name, and what tells more of it below; a click on any of them is one on the figure.

    The keyboard and screen readers have the figure alone.
    """

    def __init__(self, name: PlainLabel, figure: TracedFigure, below: Sequence[QWidget]) -> None:
        """Put `figure`, which knows by now whether it leads anywhere, behind `name` and above the rest."""
        super().__init__()
        self._figure = figure
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(figure)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_APART)
        rows.addLayout(head)
        for widget in (name, *below):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for widget in below:
            rows.addWidget(widget)
        if figure.isEnabled():
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(figure.toolTip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)  # or its release would go elsewhere

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._figure.click()
