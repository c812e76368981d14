"""A backup a day of a journal that stays open: closing the window may leave Hatır beside the clock for weeks."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from db.changes import ChangeSet
from desktop.context import Context
from desktop.desk import Desk
from desktop.journals import Journals
from desktop.tasks import Lane

_LOOKS_EVERY_MS = 30 * 60_000

_log = logging.getLogger(__name__)


class DailyCopy(QObject):
    """Looks now and then whether today's backup is still missing."""

    def __init__(self, desk: Desk, journals: Journals) -> None:
        """Look while a journal is open."""
        super().__init__(journals)
        self._desk, self._journals = desk, journals
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        journals.opened.connect(self._begin)

    @Slot(object)
    def _begin(self, _context: Context) -> None:
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Keep a copy of the open journal if it is time for one."""
        journal = self._journals.present
        if journal is None:
            return
        now = self._desk.clock()
        self._desk.tasks.run(lambda _ticket: journal.keep_daily_copy(now), self._kept, self._refused, lane=Lane.WORK)

    def _kept(self, copy: Path | None) -> None:
        if copy is not None:
            self._desk.bus.changed.emit(ChangeSet(rows=frozenset({("backup", 0)})))

    def _refused(self, error: Exception) -> None:
        # The foot of the rail goes on saying how old the last one is; closing tries once more.
        _log.warning("no backup of the day: %s", error)
