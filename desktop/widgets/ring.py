"""The ring of the keyboard around a line that fills its place to the edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.widgets import paint

_BESIDE, _ABOVE = 8, 4
_MOVES = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide)


class Ring(QObject):
    """Shows a ring beside a widget while it has the keyboard: inside, it would cross what stands at the edge.

    The sheet the widget lies in must have room around it.
    """

    def __init__(self, widget: QWidget) -> None:
        """Go around `widget`."""
        super().__init__(widget)
        self._widget = widget
        self._drawn: _Drawn | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if self._drawn is None and self._widget.hasFocus():
            self._drawn = _Drawn(self._widget.parentWidget())
            self._widget.destroyed.connect(self._drawn.deleteLater)
        if self._drawn is not None:
            self._drawn.setGeometry(self._widget.geometry().adjusted(-_BESIDE, -_ABOVE, _BESIDE, _ABOVE))
            self._drawn.setVisible(self._widget.hasFocus())


class _Drawn(QWidget):
    """Lies above what it goes around and takes nothing from it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.focus_ring(QPainter(self), self.rect(), theme.current().radius.small)
