"""The words of a line come back to it when what they made is undone."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit

from db.changes import Change
from desktop.undo import UndoStack


class WordsBack(QObject):
    """Knows what the last line kept made, and gives that line its words again."""

    def __init__(self, line: QLineEdit, undo: UndoStack) -> None:
        """Watch `undo` for what was made of `line`."""
        super().__init__(line)
        self._line = line
        self._kept: tuple[Change, str] | None = None
        self._given_back: tuple[Change, str] | None = None
        undo.taken_back.connect(self._taken_back)
        undo.done_again.connect(self._done_again)

    def remember(self, change: Change, text: str) -> None:
        """Know that `change` was made of `text`."""
        self._kept = (change, text)

    @Slot(object)
    def _taken_back(self, change: Change) -> None:
        if self._kept is None or change.inverse is None or self._line.text():
            return
        made, text = self._kept
        if any(row.row_id == made.result for row in change.inverse.rows if row.table in ("touch", "promise")):
            self._kept, self._given_back = None, (dataclasses.replace(change, result=made.result), text)
            self._line.setText(text)

    @Slot(object)
    def _done_again(self, change: Change) -> None:
        """Take the words out of the line again when what they made is back: Enter would keep it twice."""
        if self._given_back is None or change.inverse is None:
            return
        taken, text = self._given_back
        again = {(row.table, row.row_id) for row in change.inverse.rows}
        if taken.inverse is not None and again == {(row.table, row.row_id) for row in taken.inverse.rows}:
            self._given_back, self._kept = None, (dataclasses.replace(change, result=taken.result), text)
            if self._line.text() == text:
                self._line.setText("")
