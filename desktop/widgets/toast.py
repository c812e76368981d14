"""A word about what was just done, with the way back, that goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop import theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.button import Button
from desktop.widgets.text import ElidedLabel

_SHOWN_MS = 7000


class Toast(QWidget):
    """Stands in a line that makes room for it. It stays while the pointer is on it or the keyboard in it.

    Attributes:
        acted: its button was pressed (undo).
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden, until there is something to say."""
        super().__init__(parent)
        space = theme.current().space
        self._text = ElidedLabel(weight=Weight.STRONG)
        self._button = Button(compact=True)
        self._button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space.m, 3, 3, 3)
        layout.setSpacing(space.m)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self._run_out)
        self.hide()

    def say(self, text: str, action: str = "", icon: str = "undo-2") -> None:
        """Show `text` for a while; with `action`, the words of a button beside it, and that button's icon."""
        self._button.set_icon(icon)
        self.reword(text, action)
        self.show()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def reword(self, text: str, action: str) -> None:
        """Say the same in other words."""
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)

    @Slot()
    def leave(self) -> None:
        """Go away at once: what it says is no longer so."""
        self._timer.stop()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border = theme.colour("surface"), theme.colour("accent")
        paint.box(QPainter(self), self.rect(), theme.current().radius.medium, fill, border)

    @Slot()
    def _act(self) -> None:
        self.leave()
        self.acted.emit()

    @Slot()
    def _run_out(self) -> None:
        if self._button.hasFocus():
            self._timer.start()
            return
        self.hide()
