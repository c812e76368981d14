"""Beside the clock: one word a day by a clock that is set by hand, a count, and a window that closes without ending."""

import dataclasses
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from db.commands.shop import set_hours
from db.queries import digest as queries
from db.records import Language
from desktop.app import Program
from desktop.context import Context
from desktop.settings import Notices
from desktop.shell.tray import Tray
from desktop.widgets.text import ElidedLabel

Settle = Callable[[], None]

#: What Qt's platform without a screen says of things that stand beside a clock and come to the front.
pytestmark = [
    pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support", extend=True),
]


class Clock(Protocol):
    moment: datetime.datetime


class Door(Protocol):
    def answer(self, name: str, *values: object) -> None: ...


class Beside(QSystemTrayIcon):
    """Stands in for the place beside the clock, which no test screen has."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def showMessage(self, title: str, text: str, icon: object = None, msecs: int = 0) -> None:
        self.told.append(f"{title}: {text}")


@pytest.fixture
def beside() -> Beside:
    return Beside()


@pytest.fixture
def tray(opened: Program, beside: Beside) -> Iterator[Tray]:
    """A tray with a place of its own, the journal open since ten past two."""
    made = Tray(opened.desk, opened.journals, opened.window, beside)
    opened.window.counted.connect(made.show_count)
    journal = opened.journals.present
    assert journal is not None
    made.use(opened.desk.context(journal))
    yield made
    made.close()
    opened.window.let_go()
    beside.deleteLater()


def notices(program: Program, **changed: Any) -> None:
    now = program.desk.settings.now
    kept = dataclasses.replace(now.notices, **changed)
    program.desk.prefer(dataclasses.replace(now, notices=kept))


def context_of(program: Program) -> Context:
    journal = program.journals.present
    assert journal is not None
    return program.desk.context(journal)


def test_the_word_comes_once_a_day_also_after_a_long_sleep(
    opened: Program, tray: Tray, beside: Beside, settle: Settle, clock: Clock
) -> None:
    tray.look()
    settle()
    assert beside.told == []  # the owner opened Hatır after the hour and sees Today
    clock.moment += datetime.timedelta(days=2, hours=-6)  # Monday, ten past eight
    tray.look()
    settle()
    assert beside.told == []
    clock.moment += datetime.timedelta(hours=5)
    for _ in range(3):
        tray.look()
    settle()
    tray.look()
    settle()
    assert beside.told == ["Today: 2 people to ask after"]
    assert opened.desk.settings.now.notices.told_on == datetime.date(2026, 11, 23)
    assert "Ayşe" not in beside.told[0]
    clock.moment += datetime.timedelta(days=1)
    notices(opened, names=True)
    tray.look()
    settle()
    assert beside.told[1] == "Today: 2 people to ask after\nAyşe Yılmaz and Mehmet Demir"


def test_a_word_that_cannot_be_found_out_is_told_once_and_not_every_half_minute(
    opened: Program, tray: Tray, beside: Beside, settle: Settle, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> None:
        raise OSError("disk")

    told: list[object] = []
    opened.desk.tasks.failed.disconnect(opened.faults.tell)
    opened.desk.tasks.failed.connect(told.append)
    monkeypatch.setattr(queries, "waiting", fail)
    clock.moment += datetime.timedelta(days=2)
    for _ in range(2):
        tray.look()
        settle()
    assert [str(error) for error in told] == ["disk"]
    assert opened.desk.settings.now.notices.told_on == datetime.date(2026, 11, 23)


def test_while_journals_are_exchanged_nothing_is_asked(
    opened: Program, tray: Tray, beside: Beside, settle: Settle, clock: Clock, journal_path: Path
) -> None:
    told: list[object] = []
    opened.desk.tasks.failed.connect(told.append)
    clock.moment += datetime.timedelta(days=2)
    tray.look()  # is still on its way when the journal goes
    opened.journals.open(journal_path)
    tray.look()
    settle()
    tray.use(context_of(opened))
    assert (told, opened.desk.settings.now.notices.told_on) == ([], datetime.date(2026, 11, 23))
    beside.told.clear()
    clock.moment += datetime.timedelta(days=1)
    tray.look()
    settle()
    assert beside.told == ["Today: 2 people to ask after"]


def test_a_closed_day_and_a_day_without_anybody_stay_silent(
    opened: Program, tray: Tray, beside: Beside, settle: Settle, clock: Clock
) -> None:
    context = context_of(opened)
    context.do(lambda: set_hours(context.journal, (0,), (), context.now()))
    settle()
    clock.moment += datetime.timedelta(days=2)
    tray.look()
    settle()
    assert beside.told == []
    assert opened.desk.settings.now.notices.told_on == datetime.date(2026, 11, 23)


def test_the_count_stands_on_the_icon_and_in_the_title_unless_unwanted(
    opened: Program, tray: Tray, beside: Beside, settle: Settle
) -> None:
    opened.window.counted.emit(2)
    assert opened.window.windowTitle() == "Today – Hatır"
    opened.window.showMinimized()
    assert opened.window.windowTitle() == "(2) Today – Hatır"
    assert beside.toolTip() == "Hatır · 2 people are waiting to be asked after"
    counted = beside.icon().pixmap(64).toImage()
    opened.desk.prefer(dataclasses.replace(opened.desk.settings.now, language=Language.TR))
    settle()
    assert beside.contextMenu().actions()[0].text() == "Hatır’ı aç"
    opened.desk.bus.preferred.emit(dataclasses.replace(opened.desk.settings.now, notices=Notices(badge=False)))
    tray.renew()
    assert opened.window.windowTitle() == "Bugün – Hatır"
    assert beside.toolTip() == "Hatır"
    assert beside.icon().pixmap(64).toImage() != counted


def test_a_closed_window_stays_beside_the_clock_if_the_owner_once_said_so(
    qtbot: QtBot, opened: Program, tray: Tray, door: Door, settle: Settle
) -> None:
    window = opened.window
    window.stays = tray.stays
    door.answer("ask_which", None, 0)
    assert not window.close()  # Esc: nothing was meant
    assert window.isVisible()
    assert opened.desk.settings.now.notices.stays is None
    window.close()
    assert not window.isVisible()
    assert opened.journals.present is not None
    tray.window_wanted.connect(window.come_back)
    tray.window_wanted.emit()
    assert window.isVisible()
    window.close()  # asked only once
    assert not window.isVisible()
    window.come_back()
    with qtbot.waitSignal(window.closed):
        window.quit()


def test_whoever_wants_no_icon_ends_with_the_window(qtbot: QtBot, opened: Program, tray: Tray, door: Door) -> None:
    opened.window.stays = tray.stays
    door.answer("ask_which", 1)
    with qtbot.waitSignal(opened.window.closed):
        opened.window.close()
    assert opened.desk.settings.now.notices.stays is False


def test_without_a_place_beside_the_clock_closing_ends_and_nothing_is_asked(qtbot: QtBot, opened: Program) -> None:
    assert not opened.tray.stays()
    with qtbot.waitSignal(opened.window.closed):
        opened.window.close()


def test_without_a_place_beside_the_clock_the_word_is_said_in_the_window(
    opened: Program, settle: Settle, clock: Clock
) -> None:
    clock.moment += datetime.timedelta(days=2)  # a Monday
    opened.tray.look()
    settle()
    assert "Today: 2 people to ask after" in {label.text() for label in opened.window.findChildren(ElidedLabel)}


def test_a_window_comes_back_when_the_place_beside_the_clock_is_gone(
    opened: Program, tray: Tray, beside: Beside, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray.window_wanted.connect(opened.window.come_back)
    opened.window.hide()
    tray.look()
    assert opened.window.isHidden()
    monkeypatch.setattr(tray, "_has_place", lambda: False)
    tray.look()
    assert opened.window.isVisible()
    assert not tray.stays()  # closing it ends the program now


def test_a_place_that_comes_after_the_program_is_taken(
    opened: Program, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.window.counted.emit(2)
    monkeypatch.setattr(opened.tray, "_has_place", lambda: True)
    notices(opened, stays=True)
    assert opened.tray.stays()
    icon = opened.tray.findChild(QSystemTrayIcon)
    assert icon is not None
    assert icon.toolTip() == "Hatır · 2 people are waiting to be asked after"


def test_the_icon_ends_the_program_also_while_no_window_is_seen(
    qtbot: QtBot, opened: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", staticmethod(lambda: ended.append(True)))
    opened.window.hide()
    with qtbot.waitSignal(opened.window.closed):
        opened.tray.quit_wanted.emit()
    assert ended == [True]
