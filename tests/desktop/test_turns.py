"""What is done in turns: whoever waits at the window comes between, and nothing is done twice or after its end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop import turns
from desktop.tasks import Tasks
from desktop.turns import Turns


def counting(done: list[int], most: int) -> Iterator[None]:
    for number in range(most):
        done.append(number)
        yield


def test_each_step_has_a_turn_of_its_own(qtbot: QtBot, qapp: QObject) -> None:
    done: list[int] = []
    seen: list[int] = []
    watch = QTimer(interval=0)
    watch.timeout.connect(lambda: seen.append(len(done)))
    watch.start()
    work = Turns(qapp)
    work.begin(counting(done, 3))
    assert (done, turns.under_way()) == ([], True)
    qtbot.waitUntil(lambda: not work.waiting)
    watch.stop()
    assert done == [0, 1, 2]
    assert {1, 2} <= set(seen), "nothing came between the steps"
    assert not turns.under_way()


def test_what_is_wanted_now_is_done_to_its_end(qapp: QObject) -> None:
    done: list[int] = []
    work = Turns(qapp)
    work.begin(counting(done, 3))
    work.step()
    work.finish()
    assert (done, work.waiting) == ([0, 1, 2], False)


def test_other_work_takes_the_place_of_what_is_left(qtbot: QtBot, qapp: QObject) -> None:
    first: list[int] = []
    second: list[int] = []
    work = Turns(qapp)
    work.begin(counting(first, 3))
    work.step()
    work.begin(counting(second, 2))
    qtbot.waitUntil(lambda: not work.waiting)
    assert (first, second) == ([0], [0, 1])


def test_a_step_that_fails_is_the_last(qapp: QObject) -> None:
    def failing() -> Iterator[None]:
        yield
        raise ValueError("torn")

    work = Turns(qapp)
    work.begin(failing())
    work.step()
    with pytest.raises(ValueError, match="torn"):
        work.step()
    assert not work.waiting


def test_nothing_is_under_way_for_what_is_gone(qapp: QObject) -> None:
    owner = QObject(qapp)
    work = Turns(owner)
    work.begin(counting([], 3))
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not turns.under_way()


def test_nothing_goes_on_once_another_journal_is_about_to_be_opened(qtbot: QtBot, qapp: QObject) -> None:
    done: list[int] = []
    work = Turns(qapp)
    work.begin(counting(done, 3))
    tasks = Tasks()
    tasks.let_go()
    assert tasks.idle
    qtbot.wait(10)
    assert done == []
    tasks.close()
