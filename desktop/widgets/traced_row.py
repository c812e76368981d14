"""What stands around a button and is about the same: a click on it is one on the button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

_APART = 3


class AroundButton(QWidget):
    """Hands on what is clicked beside a button; the keyboard and screen readers have the button alone."""

    def __init__(self, button: QAbstractButton, besides: Sequence[QWidget]) -> None:
        """Let a click on any of `besides`, which lie here with `button`, be one on that."""
        super().__init__()
        self._button = button
        for widget in besides:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if button.isEnabled():
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)  # or its release would go elsewhere

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.click()


class TracedRow(AroundButton):
    """A figure at the end of its name, and what tells more of it below: its bar, its sentence."""

    def __init__(self, name: PlainLabel, figure: TracedFigure, below: Sequence[QWidget]) -> None:
        """Put `figure`, which knows by now whether it leads anywhere, behind `name` and above the rest."""
        super().__init__(figure, (name, *below))
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(figure)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_APART)
        rows.addLayout(head)
        for widget in below:
            rows.addWidget(widget)
