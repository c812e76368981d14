"""Which key presses a button. Qt's own know the space bar alone; who works by keys expects Enter to do it as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.widgets.plain_button import PlainButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_press(event: QKeyEvent) -> bool:
    """Say whether this is Enter, pressed by itself and not merely held down."""
    alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return event.key() in _ENTER and alone and not event.isAutoRepeat()


class KeptByEnter:
    """What stands in it is kept by Enter, wherever in it the keyboard is: a pill in it takes the space bar alone."""


def presses(pressed: QWidget, event: QKeyEvent) -> bool:
    """Say whether this is an Enter that means the button itself, and not whatever it lies in."""
    above = pressed.parentWidget()
    while above is not None and not isinstance(above, KeptByEnter):
        above = above.parentWidget() if not above.isWindow() else None
    return is_press(event) and above is None


class PressedByEnter(PlainButton, QAbstractButton):
    """A button drawn by its own class, pressed by Enter as by the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_press(event):
            self.click()
            return
        super().keyPressEvent(event)
