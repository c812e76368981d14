"""Who bears a name a slip away from the one being typed, looked up once the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.queries.near import near_people
from db.quickentry import PersonRef
from desktop.context import Context

_PAUSE_MS = 150


class NearNames(QObject):
    """Remembers who is near to each name it was asked for.

    Attributes:
        found: somebody is near to the name asked for last.
    """

    found = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        """Look in this journal. All names are read for one look, so it waits for a pause, off the window's thread."""
        super().__init__(parent)
        self._context = context
        self._known: dict[str, tuple[PersonRef, ...]] = {}
        self._wanted = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def of(self, name: str) -> tuple[PersonRef, ...]:
        """Return who is near to `name` as far as it is known; `found` tells when it is."""
        if name not in self._known:
            self._wanted = name
            self._pause.start()
        return self._known.get(name, ())

    def rest(self) -> None:
        """Look for nobody any more: the name is gone, or not seen."""
        self._pause.stop()

    def forget(self) -> None:
        """Look anew from now on: cards were added or renamed."""
        self._known.clear()

    @Slot()
    def _look(self) -> None:
        name, journal = self._wanted, self._context.journal

        def known(near: tuple[PersonRef, ...]) -> None:
            self._known[name] = near
            if near and name == self._wanted:
                self.found.emit()

        self._context.tasks.run(lambda _ticket: near_people(journal, name), known)
