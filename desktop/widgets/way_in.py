"""A part of a page that leads to a card: by a click, or by Tab and Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.widgets import paint

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WayIn(QObject):
    """Makes a widget a way in. The widget itself draws the ring, by `draw_ring` at the end of its painting.

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

    def draw_ring(self) -> None:
        """Draw the ring that shows where the keyboard is, if it is here."""
        if self._widget.hasFocus():
            place = self._widget.rect()
            paint.focus_ring(QPainter(self._widget), place, theme.current().radius.small)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._widget.update()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self.taken.emit()
            return True
        elif kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            inside = self._widget.rect().contains(event.position().toPoint())
            if event.button() is Qt.MouseButton.LeftButton and inside:
                self.taken.emit()
        return super().eventFilter(watched, event)
