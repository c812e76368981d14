"""Our own mistakes: written down without a word of a customer's, told once, never in the way."""

import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.errors import Problem, UserError
from db.records import Language
from desktop import faults as faults_module
from desktop import messages
from desktop.faults import Faults
from desktop.i18n import Speech


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def faults(qapp: QApplication, folder: Path) -> Iterator[Faults]:
    made = Faults(folder, Speech(qapp, Language.EN))
    yield made
    made.deleteLater()


def raised(work: Callable[[], object]) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    try:
        work()
    except Exception as error:  # noqa: BLE001 - caught to be handed on
        return type(error), error, error.__traceback__
    raise AssertionError


class Door(Protocol):
    """The stand-in for message boxes among the shared fixtures."""

    @property
    def told(self) -> list[tuple[object, ...]]: ...


def stumble() -> None:
    secret = "Ayşe Yılmaz, 0532 555 01 22"
    known: dict[str, int] = {}
    try:
        known[secret] += 1
    except KeyError as error:
        raise ValueError(f"no room for {secret}") from error


def test_the_log_says_where_and_nothing_of_a_customer(qtbot: QtBot, faults: Faults, folder: Path, door: Door) -> None:
    faults.catch(*raised(stumble))
    qtbot.waitUntil(lambda: bool(door.told))
    log = (folder / "hatir.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "KeyError" in log
    assert "test_faults.py" in log
    assert " stumble" in log
    assert "Ayşe" not in log
    assert "0532" not in log


def test_the_same_mistake_is_told_once_and_logged_each_time(
    qtbot: QtBot, faults: Faults, folder: Path, door: Door
) -> None:
    for _ in range(3):
        faults.catch(*raised(stumble))
    qtbot.waitUntil(lambda: bool(door.told))
    qtbot.wait(10)
    assert len(door.told) == 1
    assert (folder / "hatir.log").read_text(encoding="utf-8").count("ValueError") == 3


def test_a_mistake_on_another_thread_is_told_on_the_windows_own(
    qtbot: QtBot, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_on: list[int] = []
    monkeypatch.setattr(messages, "tell", lambda *_: told_on.append(threading.get_ident()))
    thread = threading.Thread(target=lambda: faults.catch(*raised(stumble)))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: told_on == [threading.get_ident()])


def test_a_mistake_while_a_box_is_open_opens_no_second_one(
    qtbot: QtBot, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    depth: list[int] = []

    def tell(*_: object) -> None:
        depth.append(len(depth))
        faults.tell(RuntimeError("painting below the box"))

    monkeypatch.setattr(messages, "tell", tell)
    faults.catch(*raised(stumble))
    qtbot.waitUntil(lambda: bool(depth))
    assert depth == [0]


def test_a_difficulty_of_the_users_is_explained_and_not_logged(faults: Faults, folder: Path, door: Door) -> None:
    faults.tell(UserError(Problem.NOTHING_TO_UNDO))
    assert door.told[0][1] == "There is nothing to undo."
    assert not folder.exists()


def test_a_log_that_cannot_be_written_hides_nothing_from_the_user(
    qtbot: QtBot, faults: Faults, folder: Path, door: Door
) -> None:
    folder.write_text("in the way", encoding="utf-8")
    faults.catch(*raised(stumble))
    qtbot.waitUntil(lambda: bool(door.told))


def test_the_log_of_a_bad_day_stays_small(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults_module, "_LOG_BYTES", 2000)
    for _ in range(40):
        _, error, _ = raised(stumble)
        faults_module.write_down(error, folder)
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert set(sizes) == {"hatir.log", "hatir.log.1", "hatir.log.2", "hatir.log.3"}
    assert max(sizes.values()) <= 4000


def test_ctrl_c_in_a_terminal_ends_the_program_as_ever(
    faults: Faults, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *arguments: passed_on.append(arguments))
    faults.catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(passed_on) == 1
    assert not folder.exists()


def test_installed_it_takes_in_what_nobody_caught(faults: Faults, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    faults.install()
    assert sys.excepthook == faults.catch


def test_a_mistake_is_told_in_the_windows_next_turn_and_nothing_of_it_is_held(
    qtbot: QtBot, faults: Faults, monkeypatch: pytest.MonkeyPatch, door: Door
) -> None:
    monkeypatch.setattr(sys, "excepthook", faults.catch)
    gone: list[str] = []

    class Painting(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            brush = QPainter(self)
            weakref.finalize(brush, gone.append, "brush")
            stumble()

    failing = Painting()
    qtbot.addWidget(failing)
    failing.grab()
    assert (gone, door.told) == (["brush"], [])
    qtbot.waitUntil(lambda: bool(door.told))
