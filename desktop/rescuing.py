"""A journal that is damaged or gone: the ways out are offered, gone, and what came of them is told."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from db.errors import Problem, UserError
from desktop import i18n
from desktop.desk import Desk
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.journals import ENDING, Journals
from desktop.tasks import Lane

if TYPE_CHECKING:
    from db.safety.glance import Glance
    from db.safety.rescue import Rescue


@dataclasses.dataclass(frozen=True, slots=True)
class _WayBack:
    """The newest backup that is sound, and what is in it."""

    copy: Path
    inside: Glance


class Rescuing(QObject):
    """Asks whether to go back to the last backup, or to make a new journal of what can be read of the damaged one.

    Attributes:
        declined: neither.
    """

    declined = Signal()

    def __init__(self, window: QWidget, desk: Desk, journals: Journals) -> None:
        """Listen to what became of a rescue."""
        super().__init__(window)
        self._window, self._desk, self._journals = window, desk, journals
        journals.rescued.connect(self._tell)

    @Slot(object)
    def offer(self, path: Path, problem: Problem = Problem.JOURNAL_DAMAGED) -> None:
        """Say what is the matter with a journal's file, damaged or gone, and offer the ways out there are."""
        self._desk.tasks.run(
            lambda _ticket: _way_back(path),
            lambda back: self._ask(UserError(problem, path=path), path, back),
            lane=Lane.WORK,
        )

    def _ask(self, error: UserError, path: Path, back: _WayBack | None) -> None:
        from desktop import errors, messages

        told = errors.sentence(error, i18n.words(self._desk.speech.language))
        ways: list[tuple[str, Callable[[], None]]] = []
        if back is not None:
            told = f"{told}\n\n{self._described(back)}"
            ways.append((self.tr("Go back to the backup"), lambda: self._journals.put_back(back.copy, path)))
        if error.problem is Problem.JOURNAL_DAMAGED:
            free = _free_path(path, self.tr("rescued", "part of a file's name"))
            ways.append((self.tr("Rescue what can be read"), lambda: self._journals.rescue(path, free)))
        if not ways:
            messages.tell(self._window, "Hatır", told)
            self.declined.emit()
            return
        chosen = messages.ask_which(self._window, "Hatır", told, [name for name, _ in ways], self.tr("Not now"))
        if chosen is None:
            self.declined.emit()
        else:
            ways[chosen][1]()

    def _described(self, back: _WayBack) -> str:
        words, now = i18n.words(self._desk.speech.language), self._desk.clock()
        when = moment_of(back.copy, words, None, now)
        customers = self.tr("%n customer(s)", "", back.inside.customers)
        touches = self.tr("%n touch(es)", "", back.inside.touches)
        return self.tr("The last sound backup: {when} · {customers} · {touches}").format(
            when=when, customers=customers, touches=touches
        )

    @Slot(object)
    def _tell(self, done: Rescue) -> None:
        from desktop import messages

        customers = self.tr("%n customer(s)", "", done.kept.get("customer", 0))
        touches = self.tr("%n touch(es)", "", done.kept.get("touch", 0))
        told = self.tr("What could be read is in {path} now: {customers}, {touches}.").format(
            path=done.path, customers=customers, touches=touches
        )
        if done.whole:
            detail = self.tr("Nothing was lost.")
        else:
            detail = self.tr(
                "Some of it could not be read. The damaged file stands where it was, untouched; "
                "your backups may hold what is missing here."
            )
        messages.tell(self._window, "Hatır", told, detail)


def moment_of(copy: Path, words: Words, zone: datetime.tzinfo | None, now: datetime.datetime) -> str:
    """Return when a backup was made, as it is said at a moment; its name where that does not tell."""
    from db.safety.backup import made_at

    made = made_at(copy)
    return Formats(words, zone).moment(made, now.astimezone(zone).date()) if made is not None else copy.name


def _way_back(damaged: Path) -> _WayBack | None:
    from db.safety.backup import backups_folder, list_backups
    from db.safety.glance import glance

    for copy in list_backups(backups_folder(damaged), damaged.stem):
        with contextlib.suppress(UserError):
            return _WayBack(copy, glance(copy))
    return None


def _free_path(damaged: Path, word: str) -> Path:
    numbers = ("", *(f"-{count}" for count in range(2, 1000)))
    candidates = (damaged.with_name(f"{damaged.stem}-{word}{number}{ENDING}") for number in numbers)
    return next(path for path in candidates if not path.exists())
