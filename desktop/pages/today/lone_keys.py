"""Tells a key that is pressed by itself from one letter of a word somebody types."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PAUSE_MS = 400


def _now() -> float:
    return time.monotonic() * 1000


class LoneKeys:
    """Remembers when the last letter came. Whoever types words where there is nothing to type into means no deed."""

    def __init__(self, clock: Callable[[], float] = _now) -> None:
        """Go by `clock`, in milliseconds."""
        self._clock = clock
        self._last: float | None = None

    def hear(self, event: QKeyEvent) -> bool:
        """Take note of a key; return whether it stands by itself: no letter came shortly before, and it is not held.

        Whoever went to another line by an arrow in between types no word.
        """
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._last = None
        if not event.text().isprintable() or not event.text():
            return True
        now, before = self._clock(), self._last
        self._last = now
        return not event.isAutoRepeat() and (before is None or now - before >= _PAUSE_MS)
