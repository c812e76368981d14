"""What can be taken back, newest first. Every command of the journal carries its own inverse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from db.changes import Change

_STEPS_KEPT = 200


class UndoStack(QObject):
    """Two stacks of changes: what was done, and what was taken back.

    Taking back is two steps, because the journal works on its own thread: `take_undo` gives the change whose inverse is
    to be applied, `undone` keeps what applying it gave, so that it can be done again. The same for redo.

    Attributes:
        changed: either stack is another one now.
        taken_back: the change redo would do again, after it was taken back.
        done_again: the change undo would take back, after it was done again.
    """

    changed = Signal()
    taken_back = Signal(object)
    done_again = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing done."""
        super().__init__(parent)
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def next_undo(self) -> Change | None:
        """What undo would take back now."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Change | None:
        """What redo would do again now: a change whose inverse restores it, or the files of an import."""
        return self._undone[-1] if self._undone else None

    def push(self, change: Change) -> None:
        """Keep what was just done, if it can be taken back. What was taken back before cannot be done again now."""
        self._undone.clear()
        if change.inverse is None and not change.imports:
            self._done.clear()  # older changes may rest on what this one did
            self.changed.emit()
            return
        self._done = [*self._done[-(_STEPS_KEPT - 1) :], change]
        self.changed.emit()

    def take_undo(self) -> Change | None:
        """Take the newest change off the stack, to apply its inverse."""
        return self._taken(self._done)

    def undone(self, change: Change) -> None:
        """Keep what taking back gave, so that redo can apply its inverse in turn."""
        self._undone.append(change)
        self.changed.emit()
        self.taken_back.emit(change)

    def forget(self, change: Change) -> None:
        """Forget a change that was taken back another way; what was done before it can still be taken back."""
        self._done = [kept for kept in self._done if kept is not change]
        self.changed.emit()

    def take_redo(self) -> Change | None:
        """Take the change that was taken back last, to do it again."""
        return self._taken(self._undone)

    def redone(self, change: Change) -> None:
        """Keep what doing again gave, so that it can be taken back once more."""
        if change.imports:
            self._undone.clear()  # what came after rests on cards that are others now, though of the same people
        self._done.append(change)
        self.changed.emit()
        self.done_again.emit(change)

    def clear(self) -> None:
        """Forget everything: another journal was opened."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def _taken(self, stack: list[Change]) -> Change | None:
        if not stack:
            return None
        change = stack.pop()
        self.changed.emit()
        return change
