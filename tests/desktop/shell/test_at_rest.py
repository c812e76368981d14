"""What is done ahead of being asked for waits until nobody does anything."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.shell import at_rest
from desktop.shell.at_rest import AtRest


def test_it_is_done_once_and_only_when_the_window_has_rested(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    worked = iter([10.0, 10.001, 10.5, 10.501, 10.502, 10.503, 10.504, 10.505])
    monkeypatch.setattr(at_rest.time, "thread_time", lambda: next(worked))
    monkeypatch.setattr(at_rest, "_FIRST_MS", 1)
    monkeypatch.setattr(at_rest, "_LOOK_MS", 1)
    done: list[float] = []
    owner = QObject()
    waiting = AtRest(lambda: done.append(next(worked)), lambda: True, owner)
    waiting.begin()
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(20)
    assert done == [10.504], "work at 10.5 began the waiting anew"
    owner.deleteLater()


def test_it_waits_for_what_is_under_way_beside_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at_rest, "_FIRST_MS", 1)
    monkeypatch.setattr(at_rest, "_LOOK_MS", 1)
    monkeypatch.setattr(at_rest.time, "thread_time", lambda: 1.0)
    busy, done = [True], [0]
    owner = QObject()
    waiting = AtRest(lambda: done.append(1), lambda: not busy[0], owner)
    waiting.begin()
    qtbot.wait(30)
    assert done == [0]
    busy[0] = False
    qtbot.waitUntil(lambda: done == [0, 1])
    owner.deleteLater()
