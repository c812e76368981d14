"""Which key presses a button. Qt's own know the space bar alone; who works by keys expects Enter to do it as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from desktop.widgets.plain_button import PlainButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_press(event: QKeyEvent) -> bool:
    """Say whether this is Enter, pressed by itself and not merely held down."""
    alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return event.key() in _ENTER and alone and not event.isAutoRepeat()


class PressedByEnter(PlainButton, QAbstractButton):
    """A button drawn by its own class, pressed by Enter as by the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_press(event):
            self.click()
            return
        super().keyPressEvent(event)
