"""Waiting until nobody waits for anything: the window rests, and so does what works beside it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_FIRST_MS = 2_500
_LOOK_MS = 500
_AT_REST = 0.02  # seconds of the window's own work between two looks
_LOOKS = 3  # at rest, one after another: somebody reads, or is at the counter


class AtRest(QObject):
    """Waits until the window is at rest, and then does one thing once."""

    def __init__(self, deed: Callable[[], object], idle: Callable[[], bool], parent: QObject) -> None:
        """Wait for nothing until `begin`.

        Args:
            deed: what is done. It takes some tens of milliseconds of the window's time.
            idle: says whether no work is under way beside the window's thread.
            parent: what it lives as long as.
        """
        super().__init__(parent)
        self._deed = deed
        self._idle = idle
        self._rested = 0
        self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Wait for a rest from now on, after a first while."""
        self._rested = 0
        self._timer.start(_FIRST_MS)

    @Slot()
    def _look(self) -> None:
        self._timer.setInterval(_LOOK_MS)
        before, self._worked = self._worked, time.thread_time()
        at_rest = self._idle() and self._worked - before < _AT_REST
        self._rested = self._rested + 1 if at_rest else 0
        if self._rested >= _LOOKS:
            self._timer.stop()
            self._deed()
