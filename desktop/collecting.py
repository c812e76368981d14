"""When Python collects its garbage: on the window's own thread alone, and while nobody waits for it.

A window's menus and their slots hold each other, so they go as garbage; collected on a lane, they would be destroyed on
another thread than their own, which ends the program. And looking through everything there is takes 60 ms with a card
open: four frames in the middle of scrolling.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 250
_BUSY = 0.02  # seconds of work between two looks: somebody is doing something
_WORTH = 700  # objects more than before, as Python itself has it
_OLD = 10  # collections of the young ones before the old ones are looked through, as Python itself has it
_PATIENCE = 40  # looks: whoever scrolls for ten seconds on end fills the memory
_STARTING = 12  # looks at rest until everything is there that is there to stay


class Collector(QObject):
    """Collects between two things somebody does, as long as the window is there.

    What comes while the program starts stays as long as it: it is set aside and never looked through.
    """

    def __init__(self, idle: Callable[[], bool], parent: QObject) -> None:
        """Collect nothing by itself from now on, and look now and then whether it is time to.

        Args:
            idle: says whether no work is under way beside the window's thread.
            parent: the owner.
        """
        super().__init__(parent)
        self._idle = idle
        self._worked = time.thread_time()
        self._waited = 0
        self._rested = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        by_itself.stop()
        self._timer.start()

    @property
    def is_on(self) -> bool:
        """Whether it still looks."""
        return self._timer.isActive()

    def close(self) -> None:
        """Leave it to Python again. Closing twice is harmless."""
        if not self.is_on:
            return
        self._timer.stop()
        gc.unfreeze()
        by_itself.go_on()

    @Slot()
    def _look(self) -> None:
        before, self._worked = self._worked, time.thread_time()
        at_rest = self._idle() and self._worked - before < _BUSY
        if not at_rest and self._waited < _PATIENCE:
            self._waited += 1
            return
        self._waited = 0
        self._rested += at_rest
        young, _, old = gc.get_count()
        if self._rested <= _STARTING:
            gc.freeze()
        elif old >= _OLD and at_rest:
            gc.collect()
        elif young > _WORTH:
            gc.collect(1)
        self._worked = time.thread_time()


class _ByItself:
    """Python collecting whenever it likes, on whatever thread: it may while nobody says no.

    Asked and answered on the window's thread alone.
    """

    def __init__(self) -> None:
        self._stopped = 0

    def stop(self) -> None:
        """Say no."""
        self._stopped += 1
        gc.disable()

    def go_on(self) -> None:
        """Take that back."""
        self._stopped -= 1
        if not self._stopped:
            gc.collect(0)  # here and now: else it would come due on the thread that just did its work
            gc.enable()


by_itself = _ByItself()
