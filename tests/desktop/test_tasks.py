"""Work off the window's thread, and its way back."""

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop.tasks import Lane, Tasks, Ticket
from desktop.turns import Turns


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    lanes = Tasks()
    yield lanes
    lanes.close()


def test_work_runs_elsewhere_and_its_result_comes_home(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[object, object]] = []

    def done(worker: object) -> None:
        seen.append((worker, threading.get_ident()))

    tasks.run(lambda _ticket: threading.get_ident(), done)
    qtbot.waitUntil(lambda: tasks.idle)
    ((worker, home),) = seen
    assert home == threading.get_ident()
    assert worker != home


def test_the_journals_lane_keeps_the_order_and_the_thread(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[tuple[int, int]] = []
    for number in range(20):
        tasks.run(lambda _ticket, number=number: (number, threading.get_ident()), done.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert [number for number, _ in done] == list(range(20))
    assert len({thread for _, thread in done}) == 1


def test_other_work_does_not_wait_for_the_journal(qtbot: QtBot, tasks: Tasks) -> None:
    held, done = threading.Event(), []
    tasks.run(lambda _ticket: held.wait(5))
    tasks.run(lambda _ticket: "drawn", done.append, lane=Lane.WORK)
    qtbot.waitUntil(lambda: done == ["drawn"])
    held.set()
    qtbot.waitUntil(lambda: tasks.idle)


def test_patient_work_begins_once_everything_is_shown(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[str] = []
    turns = Turns(tasks)

    def showing() -> Iterator[None]:
        for number in range(30):
            time.sleep(0.002)
            order.append(f"shown {number}")
            yield

    turns.begin(showing())
    tasks.run(lambda _ticket: order.append("counted"), patient=True)
    tasks.run(lambda _ticket: order.append("read"))
    qtbot.waitUntil(lambda: tasks.idle)
    assert order[-1] == "counted"
    assert order.index("read") < order.index("shown 29")


def test_patient_work_left_at_the_end_is_dropped(qtbot: QtBot) -> None:
    lanes, done = Tasks(), []
    lanes.run(lambda _ticket: done.append("worked"), done.append, patient=True)
    lanes.close()
    qtbot.wait(50)
    assert (done, lanes.idle) == ([], True)


class Held:
    """Tells which thread it went on."""

    def __init__(self, gone: list[int]) -> None:
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


@pytest.mark.parametrize("outcome", ["done", "failed", "cancelled"])
def test_what_only_the_work_still_held_goes_on_the_windows_thread(qtbot: QtBot, tasks: Tasks, outcome: str) -> None:
    gone: list[int] = []

    def ask() -> None:
        asked, inside = Held(gone), Held(gone)

        def work(_ticket: Ticket) -> object:
            time.sleep(0.001)
            made = [asked, Held(gone)]
            if outcome == "failed":
                raise LookupError("gone", made)
            return made

        ticket = tasks.run(work, lambda _result, _inside=inside: None, lambda _error: None)
        if outcome == "cancelled":
            ticket.cancel()

    for _ in range(20):
        ask()
    qtbot.waitUntil(lambda: tasks.idle)
    qtbot.waitUntil(lambda: len(gone) == 60 - 20 * (outcome == "cancelled"))
    assert set(gone) == {threading.get_ident()}


def test_an_exception_goes_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    caught: list[Exception] = []

    def work(_ticket: Ticket) -> None:
        raise LookupError("gone")

    tasks.run(work, on_error=caught.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert [str(error) for error in caught] == ["gone"]


def test_an_exception_nobody_asked_about_is_announced(qtbot: QtBot, tasks: Tasks) -> None:
    def work(_ticket: Ticket) -> None:
        raise LookupError("gone")

    announced: list[Exception] = []
    tasks.failed.connect(announced.append)
    tasks.run(work)
    qtbot.waitUntil(lambda: bool(announced))
    assert isinstance(announced[0], LookupError)
    qtbot.waitUntil(lambda: tasks.idle)


def test_progress_is_told_at_the_end_however_fast_it_went(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[tuple[int, int]] = []

    def work(ticket: Ticket) -> None:
        for step in range(1, 1001):
            ticket.progress(step, 1000)

    tasks.run(work, on_progress=lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: tasks.idle)
    assert steps[-1] == (1000, 1000)
    assert len(steps) < 500


def test_nothing_of_a_cancelled_task_is_delivered(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on, told = threading.Event(), threading.Event(), []

    def work(ticket: Ticket) -> str:
        begun.set()
        go_on.wait(5)
        ticket.progress(1, 1)
        return "stale"

    ticket = tasks.run(work, told.append, told.append, lambda *step: told.append(step))
    assert begun.wait(5)
    ticket.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert ticket.cancelled
    assert told == []


def test_a_task_cancelled_before_its_turn_never_runs(qtbot: QtBot, tasks: Tasks) -> None:
    held, ran = threading.Event(), []
    tasks.run(lambda _ticket: held.wait(5))
    tasks.run(lambda _ticket: ran.append("ran")).cancel()
    held.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert ran == []


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def take(self, result: object) -> None:
        self.told.append(result)

    def taking(self, way: str) -> Callable[[object], object]:
        """Return what takes a result, written in one of the ways there are."""

        def inside(result: object) -> None:
            self.take(result)

        ways = {"method": self.take, "inside": inside, "lambda": lambda result: self.take(str(result))}
        return ways.get(way) or partial(inside)


@pytest.mark.parametrize("way", ["method", "inside", "lambda", "partial"])
def test_a_widget_that_is_gone_by_then_is_told_nothing(qtbot: QtBot, tasks: Tasks, way: str) -> None:
    asker, held = Asker(), threading.Event()

    def work(_ticket: Ticket) -> str:
        held.wait(5)
        return "late"

    tasks.run(work, asker.taking(way))
    tasks.run(lambda _ticket: "in time", asker.taking(way), lane=Lane.WORK)
    qtbot.waitUntil(lambda: asker.told == ["in time"])
    Shiboken.delete(asker)
    held.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert asker.told == ["in time"]


def test_being_busy_is_announced_once_for_all_that_runs(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[bool] = []
    tasks.busy.connect(heard.append)
    for _ in range(3):
        tasks.run(lambda _ticket: None)
    qtbot.waitUntil(lambda: tasks.idle)
    assert heard == [True, False]


def test_closing_waits_for_what_runs_and_takes_nothing_more(qtbot: QtBot) -> None:
    lanes, finished, late = Tasks(), [], []
    begun = threading.Event()

    def work(_ticket: Ticket) -> None:
        begun.set()
        time.sleep(0.05)
        finished.append("whole")

    lanes.run(work)
    assert begun.wait(5)
    lanes.close()
    assert finished == ["whole"]
    ticket = lanes.run(lambda _ticket: late.append("ran"))
    QThread.msleep(20)
    assert ticket.cancelled
    assert late == []
    assert lanes.idle


def test_what_changes_the_journal_is_done_to_its_end_when_the_program_ends(qtbot: QtBot) -> None:
    lanes, kept = Tasks(), []
    lanes.run(lambda _ticket: time.sleep(0.05))
    lanes.run(lambda _ticket: kept.append("read"))
    lanes.run(lambda _ticket: kept.append("kept"), lasting=True)
    lanes.close()
    assert kept == ["kept"]
