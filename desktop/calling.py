"""Starting the program a second time: the one that has the journal open comes to the front instead.

Both meet in a folder of this computer's user, by a file that one of them leaves and the other takes away. No socket:
the program never loads anything of the network.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from desktop import paths
from desktop.context import Context

_LOOKED_AFTER_MS = 60
_PATIENCE = 25  # looks; then whoever has the journal open is no program of this user, or hears nothing


class Calling(QObject):
    """Calls the program that has a journal open, and hears such calls.

    Attributes:
        called: this program is wanted in front.
        answered: the one that was called came to the front.
        unanswered: nobody heard.
    """

    called = Signal()
    answered = Signal()
    unanswered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Neither call nor listen as yet."""
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None
        self._own: Path | None = None
        self._left: Path | None = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKED_AFTER_MS)
        self._timer.timeout.connect(self._look)

    @Slot(object)
    def listen(self, context: Context) -> None:
        """Hear from now on whoever wants the program that has this journal open."""
        self._own = _letter(context.journal.path)
        self._own.unlink(missing_ok=True)  # nobody waits for an answer any more
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._own.parent)], self)
            self._watcher.directoryChanged.connect(self._hear)

    def call(self, journal: Path) -> None:
        """Ask whoever has this journal open to come to the front."""
        self._left = _letter(journal)
        self._looks = 0
        try:
            self._left.touch()
        except OSError:
            self.unanswered.emit()
            return
        self._timer.start()

    @Slot()
    def _hear(self) -> None:
        if self._own is None or not self._own.exists():
            return
        with contextlib.suppress(OSError):
            self._own.unlink()
            self.called.emit()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._left is None or not self._left.exists():
            self._timer.stop()
            self.answered.emit()
        elif self._looks >= _PATIENCE:
            self._timer.stop()
            with contextlib.suppress(OSError):
                self._left.unlink()
            self.unanswered.emit()


def _letter(journal: Path) -> Path:
    """Return the file by which the program that has a journal open is called."""
    import hashlib  # not needed to start

    folder = paths.data_folder() / "calls"
    folder.mkdir(exist_ok=True)
    return folder / hashlib.sha256(str(journal.resolve()).encode()).hexdigest()[:20]
