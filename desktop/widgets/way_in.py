"""A part of a page that leads to a card: by a click, or by Tab and Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.widgets import paint

_BESIDE, _ABOVE = 8, 4
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
        self._ring: _Ring | None = None
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        widget.setCursor(Qt.CursorShape.PointingHandCursor)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Move, QEvent.Type.Resize):
            self._show_ring()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self.taken.emit()
            return True
        elif kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            inside = self._widget.rect().contains(event.position().toPoint())
            if event.button() is Qt.MouseButton.LeftButton and inside:
                self.taken.emit()
        return super().eventFilter(watched, event)

    def _show_ring(self) -> None:
        """Put the ring around the widget, where there is room: inside, it would cross what stands at the edge."""
        if self._ring is None and self._widget.hasFocus():
            self._ring = _Ring(self._widget.parentWidget())
        if self._ring is not None:
            self._ring.setGeometry(self._widget.geometry().adjusted(-_BESIDE, -_ABOVE, _BESIDE, _ABOVE))
            self._ring.setVisible(self._widget.hasFocus())


class _Ring(QWidget):
    """Lies above what it goes around and takes nothing from it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.focus_ring(QPainter(self), self.rect(), theme.current().radius.small)
