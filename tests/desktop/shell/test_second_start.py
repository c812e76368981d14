"""Who starts the program twice gets the one that runs, or is told kindly who has the journal open."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.pages.welcome.view import WelcomeView
from desktop.settings import Settings

#: What Qt's platform without a screen says when a window comes to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Door(Protocol):
    @property
    def told(self) -> list[tuple[object, ...]]: ...


@pytest.fixture
def second(qapp: QApplication, settings: Settings, program: Program) -> Iterator[Program]:
    """A program that is started while the first one runs."""
    made = Program(qapp, settings, program.desk.clock)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_second_start_brings_the_first_to_the_front_and_goes(
    qtbot: QtBot, opened: Program, second: Program, journal_path: Path
) -> None:
    opened.window.hide()
    second.start(journal_path)
    qtbot.waitUntil(opened.window.isVisible)
    qtbot.waitUntil(second.window.isHidden)
    assert opened.journals.present is not None
    assert second.journals.present is None


def test_where_nobody_answers_it_is_said_who_has_the_journal_open(
    qtbot: QtBot, opened: Program, second: Program, journal_path: Path, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.calling._PATIENCE", 2)
    opened._calling._own = None  # as if another user of this computer had it open
    second.start(journal_path)
    qtbot.waitUntil(lambda: bool(door.told))
    assert "Only one may write at a time" in str(door.told[0])
    assert second.window.findChildren(WelcomeView)
