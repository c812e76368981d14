"""What writes its words anew as soon as the window speaks another language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class Spoken(QWidget):
    """A widget with words of its own."""

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
