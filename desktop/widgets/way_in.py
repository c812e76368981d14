"""A part of a page that leads to a card: by a click, or by Tab and Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.ring import Ring

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WayIn(QObject):
    """Makes a widget a way in, with a ring around it while the keyboard is there.

    Attributes:
        taken: it was clicked, or Enter was pressed on it.
    """

    taken = Signal()

    def __init__(self, widget: QWidget) -> None:
        """Listen to `widget`."""
        super().__init__(widget)
        self._widget = widget
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        widget.setCursor(Qt.CursorShape.PointingHandCursor)
        widget.installEventFilter(self)
        self._ring = Ring(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self.taken.emit()
            return True
        if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            inside = self._widget.rect().contains(event.position().toPoint())
            if event.button() is Qt.MouseButton.LeftButton and inside:
                self.taken.emit()
        return super().eventFilter(watched, event)
