"""Words offered below a line while one types: those that begin like it, or by ↓ all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop import theme


class Offers(QCompleter):
    """Nothing has to be one of them: they only save typing."""

    def __init__(self, names: Sequence[str], line: QLineEdit) -> None:
        """Offer `names` in `line`."""
        super().__init__(list(names), line)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        framed(self)
        line.setCompleter(self)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self.popup()
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        is_empty = isinstance(watched, QLineEdit) and not watched.text()
        if pressed == Qt.Key.Key_Down and is_empty and popup is not None and not popup.isVisible():
            self.setCompletionPrefix("")
            self.complete()
            return True
        return super().eventFilter(watched, event)


def framed(completer: QCompleter) -> None:
    """Give the list a frame, so that one sees where it lies on what is below it."""
    popup = completer.popup()
    if popup is not None:
        popup.setProperty("offers", True)
        theme.dress(popup)
