"""What holds for every test with windows: no box opens unasked, no timer and no work is left running."""

import datetime
import gc
import inspect
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from db.journal import Journal
from db.records import Language
from desktop import messages, tasks
from desktop.bus import Bus
from desktop.context import Context
from desktop.i18n import Speech
from desktop.settings import Settings
from desktop.undo import UndoStack


@dataclass(slots=True)
class Door:
    """Stands in for `desktop.messages`: what was said through it, and the answers it gives, in turn.

    `door.answer("ask", True)` answers the next `messages.ask`; what is only told needs no answer.
    """

    calls: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)
    answers: dict[str, deque[object]] = field(default_factory=dict)

    def answer(self, name: str, *values: object) -> None:
        """Queue the answers the next calls of that function get."""
        self.answers.setdefault(name, deque()).extend(values)

    @property
    def told(self) -> list[tuple[object, ...]]:
        """What `messages.tell` was called with, without the parent: title, text and perhaps a detail."""
        return [arguments[1:] for name, arguments in self.calls if name == "tell"]

    def opened(self, name: str, *arguments: object, **named: object) -> object:
        """Take the place of one function of `desktop.messages`."""
        self.calls.append((name, (*arguments, *named.values())))
        if name == "tell":
            return None
        waiting = self.answers.get(name)
        assert waiting, f"messages.{name} was called and the test gave no answer: {arguments}"
        return waiting.popleft()


@pytest.fixture(autouse=True)
def door(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, failed: Callable[[], bool]) -> Iterator[Door]:
    """Let nothing open a real box, which would wait for ever; a test that expects one asks for this fixture."""
    stand_in = Door()
    for name, function in inspect.getmembers(messages, inspect.isfunction):
        if function.__module__ == messages.__name__ and not name.startswith("_"):
            monkeypatch.setattr(messages, name, _opening(stand_in, name))
    yield stand_in
    if failed():
        return
    expected = "door" in inspect.signature(request.function).parameters
    assert expected or not stand_in.calls, f"boxes nobody expected: {stand_in.calls}"
    unused = {name: list(values) for name, values in stand_in.answers.items() if values}
    assert not unused, f"answers nobody asked for: {unused}"


def _opening(door: Door, name: str) -> Callable[..., object]:
    def opened(*arguments: object, **named: object) -> object:
        return door.opened(name, *arguments, **named)

    return opened


@pytest.fixture(autouse=True)
def nothing_running(monkeypatch: pytest.MonkeyPatch, failed: Callable[[], bool]) -> Iterator[None]:
    """Fail the test when a timer it started, work or the watch over garbage goes on after its windows are closed."""
    started: list[weakref.ref[QTimer]] = []
    begun: list[weakref.ref[tasks.Tasks]] = []
    start, begin = QTimer.start, tasks.Tasks.__init__

    def watched_start(timer: QTimer, *arguments: object) -> None:
        started.append(weakref.ref(timer))
        start(timer, *arguments)

    def watched_begin(lanes: tasks.Tasks, parent: QObject | None = None) -> None:
        begun.append(weakref.ref(lanes))
        begin(lanes, parent)

    monkeypatch.setattr(QTimer, "start", watched_start)
    monkeypatch.setattr(tasks.Tasks, "__init__", watched_begin)
    yield
    if failed():
        return
    if QCoreApplication.instance() is not None:
        QCoreApplication.processEvents()
    running = [timer for ref in started if (timer := ref()) and Shiboken.isValid(timer) and timer.isActive()]
    assert not running, f"timers left running: {[(timer.parent(), timer.interval()) for timer in running]}"
    busy = [lanes for ref in begun if (lanes := ref()) and Shiboken.isValid(lanes) and not lanes.idle]
    assert not busy, "tasks left running"
    assert gc.isenabled(), "Python was never told to collect its garbage again"


@pytest.fixture
def context(qapp: QApplication, journal: Journal, now: datetime.datetime, tmp_path: Path) -> Iterator[Context]:
    """What a page of the shop in `journal` is given, in English, at the moment `now`; tests have both of their own."""
    lanes, speech = tasks.Tasks(), Speech(qapp, Language.EN)
    yield Context(journal, lanes, Bus(), UndoStack(), Settings(tmp_path / "settings.toml"), speech, lambda: now)
    lanes.close()
    speech.fall_silent()
    # What is on the screen is named anew by that, as at the program's end, and some of it looks into the journal.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


@pytest.fixture
def settle(qtbot: QtBot, context: Context) -> Callable[[], None]:
    """Wait until everything that was asked for is shown."""

    def wait() -> None:
        for _ in range(3):  # what is shown may ask for more
            qtbot.waitUntil(lambda: context.tasks.idle, timeout=30_000)
            QCoreApplication.processEvents()

    return wait
