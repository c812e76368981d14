"""The one place that starts threads and processes.

Whatever may take longer than a frame is handed over here: it runs on a lane, its progress and its result come back on
the window's own thread. The journal has a lane of one thread, so its work is done in the order it was asked for; work
that does not touch the journal (drawing a paper, reading a picture) has the other lane.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import os
import threading
import time
from collections.abc import Callable, Generator, Sequence
from types import FunctionType
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer, Signal, Slot
from shiboken6 import Shiboken

from desktop import turns
from desktop.collecting import by_itself

T = TypeVar("T")
R = TypeVar("R")

#: Fewer than so many are done sooner where one is: a process of its own takes about a second to begin.
_WORTH_PROCESSES = 100

_PROGRESS_EVERY = 0.05  # seconds; a bar that moves oftener costs more than the work

_BREATH_MS = 16  # one frame: what was just brought up has been painted by then
_PATIENCE = 6  # breaths: what else is on its way will be shown, too, but may also take long


class Lane(enum.Enum):
    """Where a task runs."""

    JOURNAL = enum.auto()  # one thread, first come first served
    WORK = enum.auto()  # the other cores


class Ticket:
    """One task on its way. The work reports through it; whoever asked may cancel by it."""

    def __init__(
        self, answers: _Answers, moved: Callable[[Ticket, int, int], object], *, lasting: bool = False
    ) -> None:
        """Remember where the news of a task goes; tickets are given out by `Tasks.run`."""
        self.answers = answers
        self.lasting = lasting
        self._moved = moved
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
            self._moved(self, done, total)


@dataclasses.dataclass(slots=True, eq=False)
class _Job:
    """Work on its way there and back.

    The thread that does it holds nothing but this. What is in it is let go of by the window's thread alone: perhaps it
    is the last to hold a widget, which destroyed by another thread would end the program.
    """

    ticket: Ticket | None
    work: Callable[[Ticket], object] | None
    result: object = None
    error: Exception | None = None

    def do(self, ended: Callable[[_Job], object]) -> None:
        """Do the work, keep what came of it, and say that it has ended. Called on a lane."""
        if self.ticket is not None and self.work is not None and not self.ticket.cancelled:
            try:
                self.result = self.work(self.ticket)
            except Exception as error:  # noqa: BLE001 - delivered to whoever asked, on the window's thread
                self.error = error
        ended(self)

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.ticket = self.work = self.result = self.error = None


@dataclasses.dataclass(frozen=True, slots=True)
class _Answers:
    """Who is told what, on the window's thread."""

    done: Callable[..., object] | None
    error: Callable[[Exception], object]
    progress: Callable[[int, int], object] | None


class Tasks(QObject):
    """Runs work off the window's thread.

    Attributes:
        failed: the exception of a task whose asker gave no `on_error`.
        busy: True when the first task starts, False when the last one has been delivered.
    """

    failed = Signal(object)
    busy = Signal(bool)
    # What the other threads say. They only ever touch this one object, which outlives them: a signal's object must not
    # be gone before the thread that emits it has come back from doing so.
    _moved = Signal(object, int, int)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make both lanes. Threads start with the first task."""
        super().__init__(parent)
        self._lanes = {Lane.JOURNAL: QThreadPool(self), Lane.WORK: QThreadPool(self)}
        self._lanes[Lane.JOURNAL].setMaxThreadCount(1)
        self._lanes[Lane.JOURNAL].setExpiryTimeout(-1)  # the journal's connection belongs to its thread
        # Two at least: what somebody waits for at this moment must not stand behind forty reports.
        self._lanes[Lane.WORK].setMaxThreadCount(max(2, QThread.idealThreadCount() - 1))
        self._lanes[Lane.WORK].setExpiryTimeout(-1)
        self._running: dict[Ticket, _Job] = {}
        self._patient: list[tuple[Lane, _Job]] = []
        self._waited = 0
        self._breath = QTimer(self, interval=_BREATH_MS)
        self._breath.timeout.connect(self._begin_patient)
        self._closed = False
        self._moved.connect(self._tell_progress)
        self._ended.connect(self._tell_end)

    @property
    def idle(self) -> bool:
        """Whether everything that was asked for has been delivered or dropped, and shown."""
        return not self._running and not turns.under_way()

    def run(
        self,
        work: Callable[[Ticket], T],
        on_done: Callable[[T], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
        on_progress: Callable[[int, int], object] | None = None,
        *,
        lane: Lane = Lane.JOURNAL,
        lasting: bool = False,
        patient: bool = False,
    ) -> Ticket:
        """Run `work(ticket)` on a lane.

        The answers are called on the window's thread. One that `is_gone` by then is dropped, and so is everything of a
        cancelled ticket. After `close` nothing runs any more.

        Args:
            work: takes the ticket, returns the result. It must touch no widget.
            on_done: takes the result.
            on_error: takes the exception; without it `failed` is emitted.
            on_progress: takes steps done and steps in all.
            lane: where to run.
            lasting: whether it changes the journal: it is done to its end even when the program ends meanwhile.
            patient: whether it begins only once what is being shown stands there, and what is still on its way unless
                that takes long: Python works for one thread at a time, and this one would take turns with the painting.

        Returns:
            The ticket, for cancelling.
        """
        answers = _Answers(on_done, on_error or self.failed.emit, on_progress)
        ticket = Ticket(answers, self._moved.emit, lasting=lasting)
        if self._closed:
            ticket.cancel()
            return ticket
        self._running[ticket] = job = _Job(ticket, work)
        if len(self._running) == 1:
            by_itself.stop()
            self.busy.emit(True)
        if patient:
            self._patient.append((lane, job))
            self._breath.start()
        else:
            self._begin(lane, job)
        return ticket

    def let_go(self) -> None:
        """Cancel everything but what changes the journal: another one is about to be opened."""
        turns.drop_all()
        for ticket in self._running:
            if not ticket.lasting:
                ticket.cancel()

    def wait_for_work(self) -> None:
        """Wait until nobody but the journal's own lane reads it any more. Called on that lane."""
        self._lanes[Lane.WORK].waitForDone()

    def close(self) -> None:
        """Cancel what only reads, do the rest to its end, and take nothing more. Called once, when the program ends."""
        self._closed = True
        self._breath.stop()
        self._patient.clear()
        self.let_go()
        for lane in self._lanes.values():
            lane.waitForDone()
        if self._running:
            self._running.clear()
            by_itself.go_on()

    def _begin(self, lane: Lane, job: _Job) -> None:
        self._lanes[lane].start(functools.partial(job.do, self._ended.emit))

    @Slot()
    def _begin_patient(self) -> None:
        self._waited += 1
        others = len(self._running) - len(self._patient)
        if turns.under_way() or (others and self._waited < _PATIENCE):
            return
        self._breath.stop()
        self._waited = 0
        begun, self._patient = self._patient, []
        for lane, job in begun:
            self._begin(lane, job)

    @Slot(object, int, int)
    def _tell_progress(self, ticket: Ticket, done: int, total: int) -> None:
        if ticket.answers.progress is not None and _wanted(ticket, ticket.answers.progress):
            ticket.answers.progress(done, total)

    @Slot(object)
    def _tell_end(self, job: _Job) -> None:
        ticket, result, error = job.ticket, job.result, job.error
        job.let_go()
        if ticket is None:
            return
        answers = ticket.answers
        try:
            if error is not None:
                if _wanted(ticket, answers.error):
                    answers.error(error)
            elif answers.done is not None and _wanted(ticket, answers.done):
                answers.done(result)
        finally:
            if self._running.pop(ticket, None) is not None:
                self._rest()

    def _rest(self) -> None:
        if not self._running:
            by_itself.go_on()
            if not self._closed:
                self.busy.emit(False)


def on_every_core(
    work: Callable[[T], R], items: Sequence[T], *, worth: int = _WORTH_PROCESSES
) -> Generator[R, None, None]:
    """Yield `work(item)` of each item, in their order, made by a process for each core where there are many.

    Closing the generator ends the processes. Should they be kept from working (a guard that allows none, memory that
    ran out), what is left is done here.

    Args:
        work: a function of a module that takes what can be handed to another process and returns such a thing. It
            catches what may go wrong with an item itself.
        items: what to work on.
        worth: from how many items on processes are begun.
    """
    done = 0
    if len(items) >= worth and (os.cpu_count() or 1) > 1:
        for result in _in_processes(work, items):
            done += 1
            yield result
    yield from map(work, items[done:])


def serve_if_asked() -> None:
    """Become a worker of `on_every_core` where this program was begun as one; a frozen program has no other door."""
    import multiprocessing

    multiprocessing.freeze_support()


def _in_processes(work: Callable[[T], R], items: Sequence[T]) -> Generator[R, None, None]:
    """Yield results as long as the processes live."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # Begun anew rather than split off: a copy of a process with a window and threads is in nobody's hands.
    try:
        pool = ProcessPoolExecutor(os.cpu_count(), mp_context=multiprocessing.get_context("spawn"))
    except (OSError, NotImplementedError):
        return
    try:
        yield from pool.map(work, items, chunksize=4)
    except (BrokenProcessPool, OSError):
        return
    finally:
        pool.shutdown(cancel_futures=True)


def is_gone(answer: Callable[..., object]) -> bool:
    """Tell whether an answer would be given to a widget that is gone: the one whose method it is or was made in."""
    if isinstance(answer, functools.partial):
        return is_gone(answer.func)
    owner = getattr(answer, "__self__", None)
    if isinstance(answer, FunctionType) and answer.__closure__ is not None:
        owner = dict(zip(answer.__code__.co_freevars, answer.__closure__, strict=True)).get("self")
        owner = None if owner is None else owner.cell_contents
    return isinstance(owner, QObject) and not Shiboken.isValid(owner)


def _wanted(ticket: Ticket, answer: Callable[..., object]) -> bool:
    return not ticket.cancelled and not is_gone(answer)
