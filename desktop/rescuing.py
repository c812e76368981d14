"""A damaged journal: the way out is offered, gone, and what came of it is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from db.errors import Problem, UserError
from desktop import i18n
from desktop.desk import Desk
from desktop.journals import ENDING, Journals

if TYPE_CHECKING:
    from db.safety.rescue import Rescue


class Rescuing(QObject):
    """Asks whether what can be read of a damaged journal is to become a new one."""

    def __init__(self, window: QWidget, desk: Desk, journals: Journals) -> None:
        """Listen to what became of a rescue."""
        super().__init__(window)
        self._window, self._desk, self._journals = window, desk, journals
        journals.rescued.connect(self._tell)

    def offer(self, damaged: Path) -> bool:
        """Say that a journal is damaged and offer the way out; return whether it is taken."""
        from desktop import errors, messages

        words = i18n.words(self._desk.speech.language)
        told = errors.sentence(UserError(Problem.JOURNAL_DAMAGED, path=damaged), words)
        if not messages.ask(self._window, "Hatır", told, self.tr("Rescue what can be read"), self.tr("Not now")):
            return False
        self._journals.rescue(damaged, _free_path(damaged, self.tr("rescued", "part of a file's name")))
        return True

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


def _free_path(damaged: Path, word: str) -> Path:
    numbers = ("", *(f"-{count}" for count in range(2, 1000)))
    candidates = (damaged.with_name(f"{damaged.stem}-{word}{number}{ENDING}") for number in numbers)
    return next(path for path in candidates if not path.exists())
