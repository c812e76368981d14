"""What takes the window's thread longer than a frame, done in turns: whatever is clicked or typed comes in between."""

from __future__ import annotations

import weakref
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import Shiboken

_BETWEEN_MS = 1  # none at all would be done before what was just clicked, or asks to be painted

_begun: weakref.WeakSet[Turns] = weakref.WeakSet()


def under_way() -> bool:
    """Whether anything at all is still being done in turns."""
    return any(Shiboken.isValid(turns) for turns in _begun)


def drop_all() -> None:
    """Leave undone whatever is left anywhere: what it would be read from is about to be closed."""
    for turns in tuple(_begun):
        if Shiboken.isValid(turns):
            turns.drop()


class Turns(QObject):
    """Does the steps of one piece of work, each in a turn of its own."""

    def __init__(self, parent: QObject) -> None:
        """Have nothing to do.

        Args:
            parent: what it lives as long as.
        """
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._timer.timeout.connect(self.step)

    @property
    def waiting(self) -> bool:
        """Whether something is left to do."""
        return self._steps is not None

    def begin(self, steps: Iterator[object]) -> None:
        """Do these steps from the next turn on; what is left of others is dropped.

        Args:
            steps: does one each time it is asked for the next; what it yields means nothing.
        """
        self._steps = steps
        _begun.add(self)
        self._timer.start()

    def finish(self) -> None:
        """Do what is left at once: somebody wants to see it."""
        for _ in self._taken() or ():
            pass

    @Slot()
    def step(self) -> None:
        """Do the next step now."""
        steps = self._taken()
        for _ in steps or ():
            if steps is not None and self._steps is None:  # the step itself began nothing else
                self.begin(steps)
            return

    def drop(self) -> None:
        """Leave undone what is left."""
        self._taken()

    def _taken(self) -> Iterator[object] | None:
        """Return what is left; what fails meanwhile is not tried again."""
        self._timer.stop()
        _begun.discard(self)
        steps, self._steps = self._steps, None
        return steps
