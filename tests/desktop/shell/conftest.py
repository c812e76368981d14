"""A whole window on a small real journal, and one with pages that only count what happens to them."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.commands.touches import log_touch
from db.journal import Journal
from db.records import Channel, Language, ReachKind
from db.touchdraft import TouchDraft
from desktop.app import Program
from desktop.collecting import by_itself
from desktop.settings import Preferences, Settings
from desktop.shell.rail import NavButton
from desktop.tokens import Ground

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
Settle = Callable[[], None]


class Clock:
    """A clock the test may set."""

    def __init__(self, moment: datetime.datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime.datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    """A Saturday in November, ten past two in the afternoon."""
    return Clock(NOW)


def _shop(path: Path) -> None:
    with journals.create(path, now=NOW, name="Yıldız Terzi") as journal:
        for given, family, phone in (
            ("Ayşe", "Yılmaz", "0532 555 01 22"),
            ("Işıl", "Aydın", "0216 444 33 22"),
            ("Mehmet", "Demir", ""),
        ):
            reach = (ReachDraft(ReachKind.PHONE, phone),) if phone else ()
            added = add_customer(journal, CustomerDraft(given_name=given, family_name=family), NOW, reach)
            if given == "Işıl" and added.result:
                talk = TouchDraft(added.result, NOW, channel=Channel.PHONE, words="Kemik düğme seçti")
                log_touch(journal, talk, NOW)


@pytest.fixture
def journal_path(tmp_path: Path, made_once: Callable[[Callable[[Path], None], Path], Path]) -> Path:
    """A journal with three customers; with Işıl somebody once talked about buttons."""
    return made_once(_shop, tmp_path / "yildiz.hatir")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    chosen = Settings(tmp_path / "settings.toml")
    chosen.change(Preferences(language=Language.EN, ground=Ground.LIGHT))
    return chosen


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, settings: Settings, clock: Clock) -> Iterator[Program]:
    """A program whose window is not shown yet."""
    made = Program(qapp, settings, clock)
    yield made
    made.window.close()
    made.close()
    made.desk.speech.speak(Language.EN)
    # While hundreds of widgets go, one that is gone is still named by another; looking through them all meets it.
    by_itself.stop()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    by_itself.go_on()


@pytest.fixture
def settle(qtbot: QtBot, program: Program) -> Callable[[], None]:
    """Wait until everything that was asked for has been answered and shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: program.desk.tasks.idle, timeout=30_000)
        QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: program.desk.tasks.idle, timeout=30_000)

    return wait


@pytest.fixture
def opened(program: Program, journal_path: Path, qtbot: QtBot, settle: Callable[[], None]) -> Program:
    """The program with its journal open and Today in front."""
    program.start(journal_path)
    qtbot.waitUntil(lambda: program.window.book.current_page() is not None, timeout=30_000)
    settle()
    program.window.activateWindow()
    return program


def present(program: Program) -> Journal:
    journal = program.journals.present
    assert journal is not None
    return journal


def rail_button(program: Program, text: str) -> NavButton:
    return next(button for button in program.window.findChildren(NavButton) if button.text() == text)
