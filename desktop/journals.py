"""Opening, making and closing the journal, off the window's thread."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.desk import Desk
from desktop.settings import LeftFile
from desktop.tasks import Lane

if TYPE_CHECKING:
    from db.journal import Journal
    from db.safety.rescue import Rescue

ENDING = ".hatir"

T = TypeVar("T")

_LOOKED_THROUGH_AFTER = 3_000
"""Milliseconds after the opening: by then the first page stands there and the others are made."""


class Journals(QObject):
    """Holds the one journal that is open.

    Attributes:
        leaving: the open journal is about to be closed; what is asked of it from now on finds none.
        opened: the `Context` of a journal that was just opened.
        refused: the exception that kept one from being opened, with none to go back to.
        kept: the exception that kept the open one from being moved or replaced; it is opened again as it was.
        unsound: the open journal's file is damaged; its path.
        rescued: the `Rescue` whose new journal was just opened.
        moving: the open journal is on its way to another folder.
        moved: it is there; the folder it left, and how many of its backups stayed in that.
        restoring: a backup is on its way to the open journal's place.
        restored: it is open there; the path of the backup, and that of what stood there before.
        returned: the journal that could not be moved or replaced is open again.
    """

    leaving = Signal()
    opened = Signal(object)
    refused = Signal(object)
    kept = Signal(object)
    unsound = Signal(object)
    rescued = Signal(object)
    moving = Signal()
    moved = Signal(object, int)
    restoring = Signal()
    restored = Signal(object, object)
    returned = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Begin with none open."""
        super().__init__(parent)
        self._desk = desk
        self._journal: Journal | None = None
        self._held: Journal | None = None  # the one that is open on the journal's lane, which alone looks here
        self._here: Path | None = None
        self._changing = False
        self._left: LeftFile | None = None

    @property
    def present(self) -> Journal | None:
        """The journal that is open; None while there is none."""
        return self._journal

    def open(self, path: Path) -> None:
        """Open the journal at `path` in place of the present one."""

        def opening() -> Journal:
            from db.journal import open_journal

            # The check of the whole file takes a while with a large one: it runs once the window shows the journal.
            return open_journal(path, now=self._desk.clock(), check=False)

        self._exchange(opening)

    def create(self, path: Path, name: str) -> None:
        """Make an empty journal for the shop called `name`, and open it."""
        from desktop import homeland  # not needed to start

        language, home = self._desk.speech.language.value, homeland.here()

        def making() -> Journal:
            from db.journal import create

            return create(
                path, now=self._desk.clock(), name=name, language=language, zone=home.zone, region=home.region
            )

        self._exchange(making)

    def open_sample(self) -> None:
        """Open the sample shop, made anew if it was not made today."""
        language = self._desk.speech.language

        def opening() -> Journal:
            from db.journal import open_journal
            from desktop.sample_shop import sample_shop

            now = self._desk.clock()
            return open_journal(sample_shop(now, language), now=now, check=False)

        self._exchange(opening)

    def move(self, folder: Path) -> None:
        """Move the open journal into another folder: a verified copy is made there and opened, then the old file goes.

        Its backups come along. Where it cannot be moved it is opened again where it was.
        """
        journal = self._journal
        if journal is None:
            return
        here, there = journal.path, folder / journal.path.name

        def moving() -> Journal:
            from db.journal import open_journal
            from db.safety.moving import copy_to

            left = copy_to(here, there, self._desk.clock())
            moved = open_journal(there, now=self._desk.clock(), check=True)
            self._left = LeftFile(left.path, left.size, left.changed_ns)
            return moved

        self._exchange(moving, back=self.returned.emit)
        self.moving.emit()

    def restore(self, copy: Path) -> None:
        """Put a backup in the place of the open journal, which is itself backed up first; then open it."""
        journal = self._journal
        if journal is not None:
            self.put_back(copy, journal.path)

    def put_back(self, copy: Path, here: Path) -> None:
        """Put a backup in the place of the journal at `here`, and open it.

        What stands there is backed up first, or put aside where it is damaged.
        """
        asides: list[Path | None] = []

        def restoring() -> Journal:
            from db.journal import open_journal
            from db.safety import backup

            asides.append(backup.restore(copy, here, self._desk.clock()))
            return open_journal(here, now=self._desk.clock(), check=False)

        self._exchange(restoring, lambda: self.restored.emit(copy, asides[0]), self.returned.emit)
        self.restoring.emit()

    def rescue(self, damaged: Path, target: Path) -> None:
        """Make a new journal at `target` of what can be read of a damaged one, and open it."""
        done: list[Rescue] = []

        def rescuing() -> Journal:
            from db.journal import open_journal
            from db.safety.rescue import rescue

            done.append(rescue(damaged, target, self._desk.clock()))
            return open_journal(target, now=self._desk.clock(), check=False)

        self._exchange(rescuing, lambda: self.rescued.emit(done[0]))

    def close(self) -> None:
        """Close the journal at the end of the program; its last backup is made meanwhile."""
        journal, self._held, self._journal = self._held, None, None
        if journal is not None:
            journal.close(self._desk.clock())

    def _exchange(
        self,
        opening: Callable[[], Journal],
        then: Callable[[], object] | None = None,
        back: Callable[[], object] | None = None,
    ) -> None:
        """Close what is open and open something else; if that is refused, what was open before.

        While that is under way nothing else is opened.

        Args:
            opening: opens it. Runs on the journal's lane.
            then: goes on once it is open.
            back: goes on once what was open before is open again.
        """
        if self._changing:
            return
        here = self._here

        def refused(error: Exception) -> None:
            if here is None:
                self.refused.emit(error)
                return

            def told() -> None:
                if back is not None:
                    back()
                self.kept.emit(error)

            self._here = None  # should that be refused as well, there is nowhere to go back to
            self._exchange(partial(self._open_again, here), told)

        def taken(journal: Journal) -> None:
            self._take(journal)
            if then is not None:
                then()

        self._changing = True
        if self._journal is not None:
            self._journal = None
            self.leaving.emit()
        self._desk.undo.clear()
        self._desk.tasks.let_go()
        done, failed = partial(self._end, taken), partial(self._end, refused)
        self._desk.tasks.run(partial(self._change, opening), done, failed, lasting=True)

    def _change(self, opening: Callable[[], Journal], _ticket: object) -> Journal:
        # Whoever still reads on another thread must have done so before the connections close.
        self._desk.tasks.wait_for_work()
        held, self._held = self._held, None
        if held is not None:
            held.close(self._desk.clock())
        self._held = journal = opening()
        return journal

    def _open_again(self, path: Path) -> Journal:
        from db.journal import open_journal

        return open_journal(path, now=self._desk.clock(), check=False)

    def _end(self, goes_on: Callable[[T], object], outcome: T) -> None:
        self._changing = False
        goes_on(outcome)

    def _take(self, journal: Journal) -> None:
        self._journal = journal
        self._here = journal.path
        chosen = self._desk.settings.now
        left = self._left or (chosen.left if chosen.journal == journal.path else None)  # or a move was cut off
        self._left = None
        # One writing: from here on the next start opens the new file, so the old one may go.
        self._desk.settings.change(dataclasses.replace(chosen, journal=journal.path, left=left))
        self.opened.emit(self._desk.context(journal))
        if left is not None:
            self._leave(left, journal.path)
        QTimer.singleShot(_LOOKED_THROUGH_AFTER, self, self._look_through)

    @Slot()
    def _look_through(self) -> None:
        """Read the whole file on the other lane: nobody who asks the journal something waits for that."""
        journal = self._journal
        if journal is not None:
            self._desk.tasks.run(lambda _ticket: journal.is_sound(), self._judge, lane=Lane.WORK)

    def _leave(self, left: LeftFile, there: Path) -> None:
        """Take away the file the journal was moved from, bring its backups along, and forget about it."""

        def leaving(_ticket: object) -> int:
            from db.safety.moving import Departure, leave

            return leave(Departure(left.path, left.size, left.changed_ns), there, self._desk.clock())

        def gone(stayed: int) -> None:
            self._desk.settings.change(dataclasses.replace(self._desk.settings.now, left=None))
            self.moved.emit(left.path.parent, stayed)

        self._desk.tasks.run(leaving, gone, lane=Lane.WORK, lasting=True)

    def _judge(self, sound: bool) -> None:  # noqa: FBT001 - a task's result
        if not sound and self._journal is not None:
            self.unsound.emit(self._journal.path)
