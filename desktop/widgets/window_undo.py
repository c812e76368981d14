"""Ctrl+Z in a field: what was typed there first; with nothing typed it is the window's, for what was kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def is_windows(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Leave a key to the window if it asks a field for a step it does not have; say whether that was so.

    Args:
        event: whatever came to the field. Qt's fields claim both keys for themselves, also with nothing to take back.
        undo: the field has something to take back.
        redo: the field has something to do again.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    wanted, had = QKeySequence.StandardKey, {QKeySequence.StandardKey.Undo: undo, QKeySequence.StandardKey.Redo: redo}
    if any(event.matches(key) and not had[key] for key in (wanted.Undo, wanted.Redo)):
        event.ignore()
        return True
    return False


_ENDS_OF_LINES = dict.fromkeys([*range(0x20), 0x85, 0x2028, 0x2029], " ")


class TextLine(QLineEdit):
    """One line of text, in which Ctrl+Z never goes nowhere."""

    def text(self) -> str:
        """Return what one sees: Qt shows the ends of pasted lines as spaces, but keeps them in the text."""
        return super().text().translate(_ENDS_OF_LINES)

    def event(self, event: QEvent) -> bool:
        if is_windows(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            return False
        return super().event(event)


class TextSheet(QPlainTextEdit):
    """Several lines of plain text, in which Ctrl+Z never goes nowhere."""

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if is_windows(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            return False
        return super().event(event)
