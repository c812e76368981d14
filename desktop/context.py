"""What a page is given: the open journal, and the ways to read it, to change it and to hear of changes."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.bus import Bus
from desktop.formats import Formats
from desktop.i18n import Speech, Words
from desktop.settings import Settings
from desktop.tasks import Tasks, is_gone
from desktop.undo import UndoStack

if TYPE_CHECKING:
    from db.changes import Change
    from db.journal import Journal


@dataclasses.dataclass(frozen=True, slots=True)
class Context:
    """One open journal and everything around it.

    Attributes:
        journal: the open journal. Short reads may be done at once; what takes longer than a frame goes to `tasks`.
        tasks: the lanes for work off the window's thread.
        bus: who changed what, who wants to see what.
        undo: what can be taken back.
        settings: what the owner chose on this computer.
        speech: the language the window speaks.
        clock: gives the present moment, aware.
    """

    journal: Journal
    tasks: Tasks
    bus: Bus
    undo: UndoStack
    settings: Settings
    speech: Speech
    clock: Callable[[], datetime.datetime]

    def now(self) -> datetime.datetime:
        """Return the present moment, aware."""
        return self.clock()

    def today(self) -> datetime.date:
        """Return the shop's local day."""
        return self.journal.today(self.clock())

    def words(self) -> Words:
        """Return the sentences of the language the window speaks."""
        return i18n.words(self.speech.language)

    def formats(self) -> Formats:
        """Return how that language writes dates and figures, in the shop's zone."""
        return Formats(self.words(), self.journal.zone)

    def do(
        self,
        command: Callable[[], Change],
        then: Callable[[Change], object] | None = None,
        *,
        refused: Callable[[], object] | None = None,
        quietly: bool = False,
    ) -> None:
        """Change the journal: run a command of `db.commands` on the journal's lane.

        When it is committed it can be undone, everybody hears of it, and `then` is called with the change. When it is
        refused the user is told why and nothing has happened.

        Args:
            command: what is to be done.
            then: hears of the change once it is done, unless the widget it belongs to is gone by then.
            refused: hears that nothing happened, unless the widget it belongs to is gone by then.
            quietly: nothing is said of it beside the page, which says itself what happened.
        """

        def done(change: Change) -> None:
            if not change.is_empty:  # what is as it was already needs no way back, and no word
                self.undo.push(change)
            self.bus.changed.emit(change.changes)
            if not change.is_empty and not quietly:
                self.bus.done.emit(change)
            if then is not None and not is_gone(then):
                then(change)

        def failed(error: Exception) -> None:
            if refused is not None and not is_gone(refused):
                refused()
            self.tasks.failed.emit(error)

        self.tasks.run(lambda _ticket: command(), done, failed, lasting=True)

    def take_back(self) -> None:
        """Undo the newest change, if there is one."""
        change = self.undo.take_undo()
        if change is not None and change.imports:
            self._take_out(change)
        else:
            self._apply(change, self.undo.undone, self.undo.redone)

    def _take_out(self, imported: Change) -> None:
        """Take a whole import back. It is done again from its files, where they are known."""
        from db.exchange.undoing import undo_imports

        def done(change: Change) -> None:
            if imported.files:
                self.undo.undone(dataclasses.replace(change, files=imported.files))
            else:
                self.bus.done.emit(change)
            self.bus.changed.emit(change.changes)

        batches = imported.imports
        self.tasks.run(lambda _ticket: undo_imports(self.journal, batches, self.now()), done, lasting=True)

    def do_again(self) -> None:
        """Redo what was taken back last, if there is such a thing."""
        change = self.undo.take_redo()
        if change is not None and change.files:
            self._take_in_again(change)
        else:
            self._apply(change, self.undo.redone, self.undo.undone)

    def _take_in_again(self, taken_out: Change) -> None:
        from db.exchange.again import take_in_again

        def done(imported: Change) -> None:
            if imported.imports:
                self.undo.redone(imported)
            self.bus.changed.emit(imported.changes)

        self.tasks.run(lambda _ticket: take_in_again(self.journal, taken_out.files, self.now()), done, lasting=True)

    def _apply(
        self, change: Change | None, keep: Callable[[Change], object], put_back: Callable[[Change], object]
    ) -> None:
        if change is None or change.inverse is None:
            return
        inverse = change.inverse

        from db.commands import unit
        from db.errors import Problem, UserError

        def done(applied: Change) -> None:
            keep(applied)
            self.bus.changed.emit(applied.changes)

        def refused(error: Exception) -> None:
            # A full disk is emptied and then it can be taken back; what somebody else changed never can.
            if not (isinstance(error, UserError) and error.problem is Problem.CHANGED_MEANWHILE):
                put_back(change)
            self.tasks.failed.emit(error)

        self.tasks.run(lambda _ticket: unit.apply(self.journal, inverse, self.now()), done, refused, lasting=True)
