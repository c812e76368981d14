"""Garbage is collected on the window's own thread alone, and never in the middle of something."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from desktop.collecting import _STARTING, Collector
from desktop.tasks import Lane, Tasks


class Ring:
    """Holds itself: only a collection takes it away. Remembers on which thread that was."""

    gone_on: list[QThread]

    def __init__(self, gone_on: list[QThread]) -> None:
        self.itself = self
        self.gone_on = gone_on

    def __del__(self) -> None:
        self.gone_on.append(QThread.currentThread())


@pytest.fixture
def lanes(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def collector(lanes: Tasks) -> Iterator[Collector]:
    owner = QObject()
    made = Collector(lambda: lanes.idle, owner)
    yield made
    made.close()


def test_a_lane_collects_nothing_however_much_it_throws_away(qtbot: QtBot, lanes: Tasks) -> None:
    gone_on: list[QThread] = []

    def work(_ticket: object) -> None:
        for _ in range(3_000):
            Ring(gone_on)
        assert not gc.isenabled()

    done: list[None] = []
    lanes.run(work, done.append, lane=Lane.WORK)
    qtbot.waitUntil(lambda: bool(done))
    gc.collect()
    assert len(gone_on) == 3_000
    assert set(gone_on) == {QThread.currentThread()}


def test_with_a_window_garbage_goes_once_everything_rests(qtbot: QtBot, lanes: Tasks, collector: Collector) -> None:
    collector._rested = _STARTING  # the program has long begun
    gone_on: list[QThread] = []
    rings = [Ring(gone_on) for _ in range(2_000)]
    present = weakref.ref(rings[0])
    del rings
    assert not gc.isenabled()
    assert present() is not None  # two thousand would have had Python collect long ago
    qtbot.waitUntil(lambda: present() is None)
    assert set(gone_on) == {QThread.currentThread()}


def test_after_the_window_python_collects_by_itself_again(lanes: Tasks, collector: Collector) -> None:
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_closing_twice_says_no_more_than_closing_once(qapp: object, lanes: Tasks) -> None:
    owner = QObject()
    first, second = (Collector(lambda: lanes.idle, owner) for _ in range(2))
    first.close()
    first.close()
    assert not gc.isenabled()  # the second still watches
    second.close()
    assert gc.isenabled()
