"""The one place that starts threads.

Whatever may take longer than a frame is handed over here: it runs on a lane, its progress and its result come back on
the window's own thread. The journal has a lane of one thread, so its work is done in the order it was asked for; work
that does not touch the journal (drawing a paper, reading a picture) has the other lane.
"""

from __future__ import annotations

import enum
import functools
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, QThreadPool, Signal, Slot
from shiboken6 import Shiboken

T = TypeVar("T")

_PROGRESS_EVERY = 0.05  # seconds; a bar that moves oftener costs more than the work


class Lane(enum.Enum):
    """Where a task runs."""

    JOURNAL = enum.auto()  # one thread, first come first served
    WORK = enum.auto()  # the other cores


class Ticket:
    """One task on its way. The work reports through it; whoever asked may cancel by it."""

    def __init__(self, home: _Home) -> None:
        """Tie the ticket to where its news is to be delivered."""
        self._home = home
        self._cancelled = threading.Event()
        self._told_at = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the result is no longer wanted. Long work looks here between steps and stops."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Say that the result is no longer wanted: from now on nothing of this task is delivered."""
        self._cancelled.set()

    def progress(self, done: int, total: int) -> None:
        """Report how far the work is. Cheap enough to be called at every step."""
        now = time.monotonic()
        if done >= total or now - self._told_at >= _PROGRESS_EVERY:
            self._told_at = now
            self._home.moved.emit(done, total)


class Tasks(QObject):
    """Runs work off the window's thread.

    Attributes:
        failed: the exception of a task whose asker gave no `on_error`.
        busy: True when the first task starts, False when the last one has been delivered.
    """

    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make both lanes. Threads start with the first task."""
        super().__init__(parent)
        self._lanes = {Lane.JOURNAL: QThreadPool(self), Lane.WORK: QThreadPool(self)}
        self._lanes[Lane.JOURNAL].setMaxThreadCount(1)
        self._lanes[Lane.JOURNAL].setExpiryTimeout(-1)  # the journal's connection belongs to its thread
        self._lanes[Lane.WORK].setMaxThreadCount(max(1, QThread.idealThreadCount() - 1))
        self._homes: set[_Home] = set()
        self._closed = False

    @property
    def idle(self) -> bool:
        """Whether everything that was asked for has been delivered or dropped."""
        return not self._homes

    def run(
        self,
        work: Callable[[Ticket], T],
        on_done: Callable[[T], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
        on_progress: Callable[[int, int], object] | None = None,
        *,
        lane: Lane = Lane.JOURNAL,
    ) -> Ticket:
        """Run `work(ticket)` on a lane.

        The answers are called on the window's thread. One that is a method of a widget which is gone by then is
        dropped, and so is everything of a cancelled ticket. After `close` nothing runs any more.

        Args:
            work: takes the ticket, returns the result. It must touch no widget.
            on_done: takes the result.
            on_error: takes the exception; without it `failed` is emitted.
            on_progress: takes steps done and steps in all.
            lane: where to run.

        Returns:
            The ticket, for cancelling.
        """
        home = _Home(on_done, on_error or self.failed.emit, on_progress)
        if self._closed:
            home.ticket.cancel()
            return home.ticket
        home.delivered.connect(self._forget)
        self._homes.add(home)
        if len(self._homes) == 1:
            self.busy.emit(True)
        self._lanes[lane].start(functools.partial(_work, work, home))
        return home.ticket

    def close(self) -> None:
        """Cancel what runs, wait for it, and take nothing more. Called once, when the program ends."""
        self._closed = True
        for home in self._homes:
            home.ticket.cancel()
        for lane in self._lanes.values():
            lane.clear()
            lane.waitForDone()
        self._homes.clear()

    @Slot(object)
    def _forget(self, home: _Home) -> None:
        self._homes.discard(home)
        if not self._homes and not self._closed:
            self.busy.emit(False)


class _Home(QObject):
    """Lives on the window's thread and takes in the news of one task."""

    moved = Signal(int, int)
    ended = Signal(object, object)
    delivered = Signal(object)

    def __init__(
        self,
        on_done: Callable[..., object] | None,
        on_error: Callable[[Exception], object],
        on_progress: Callable[[int, int], object] | None,
    ) -> None:
        super().__init__()
        self.ticket = Ticket(self)
        self._on_done = on_done
        self._on_error = on_error
        self._on_progress = on_progress
        self.moved.connect(self._move)
        self.ended.connect(self._end)

    @Slot(int, int)
    def _move(self, done: int, total: int) -> None:
        if self._on_progress is not None and self._wanted(self._on_progress):
            self._on_progress(done, total)

    @Slot(object, object)
    def _end(self, result: object, error: Exception | None) -> None:
        try:
            if error is not None:
                if self._wanted(self._on_error):
                    self._on_error(error)
            elif self._on_done is not None and self._wanted(self._on_done):
                self._on_done(result)
        finally:
            self.delivered.emit(self)

    def _wanted(self, answer: Callable[..., object]) -> bool:
        owner = getattr(answer, "__self__", None)
        gone = isinstance(owner, QObject) and not Shiboken.isValid(owner)
        return not gone and not self.ticket.cancelled


def _work(work: Callable[[Ticket], object], home: _Home) -> None:
    if home.ticket.cancelled:
        home.ended.emit(None, None)
        return
    try:
        result = work(home.ticket)
    except Exception as error:  # noqa: BLE001 - delivered to whoever asked, on the window's thread
        home.ended.emit(None, error)
    else:
        home.ended.emit(result, None)
