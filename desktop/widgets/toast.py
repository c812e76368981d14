"""A word about what was just done, with the way back, that goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.button import Button
from desktop.widgets.text import PlainLabel

_SHOWN_MS = 7000
_MARGIN = 24


class Toast(QWidget):
    """Floats at the foot of a window. It stays while the pointer is on it or the keyboard in it.

    Attributes:
        acted: its button was pressed (undo).
    """

    acted = Signal()

    def __init__(self, window: QWidget) -> None:
        """Float above `window`, hidden until there is something to say."""
        super().__init__(window)
        self._window = window
        space = theme.current().space
        self._text = PlainLabel(weight=Weight.STRONG)
        self._button = Button(icon="undo-2", compact=True)
        self._button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space.l, space.s, space.s, space.s)
        layout.setSpacing(space.l)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._leave)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "") -> None:
        """Show `text` for a while; with `action`, the words of a button beside it."""
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.adjustSize()
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border = theme.colour("surface"), theme.colour("accent")
        paint.box(QPainter(self), self.rect(), theme.current().radius.medium, fill, border)

    def _settle(self) -> None:
        left = (self._window.width() - self.width()) // 2
        self.move(left, self._window.height() - self.height() - _MARGIN)

    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    def _leave(self) -> None:
        if self._button.hasFocus():
            self._timer.start()
            return
        self.hide()
