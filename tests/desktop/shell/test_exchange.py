"""One journal after another: connections, what still reads, and what was typed."""

import threading
import time
from pathlib import Path
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.models import Customer
from db.queries.shop import profile
from desktop import homeland
from desktop.app import Program
from desktop.drafts import Drafts
from desktop.homeland import Homeland
from desktop.shell.log_panel import LogPanel
from desktop.targets import LogTarget
from desktop.tasks import Lane


class Settle(Protocol):
    def __call__(self) -> None: ...


class Door(Protocol):
    """The stand-in for message boxes among the shared fixtures."""

    @property
    def told(self) -> list[tuple[object, ...]]: ...


def test_a_thread_keeps_its_connection_from_one_task_to_the_next(opened: Program, settle: Settle) -> None:
    journal, tasks = opened.journals.present, opened.desk.tasks
    assert journal is not None
    for _ in range(30):
        tasks.run(lambda _ticket: Customer.select().count())
        tasks.run(lambda _ticket: Customer.select().count(), lane=Lane.WORK)
    settle()
    # The window's own thread, the journal's, and those of the other lane.
    assert journal.database.connections <= 2 + 2


def test_a_journal_closes_only_when_nobody_reads_it_any_more(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.hatir"
    there = opened.journals.present
    assert there is not None
    journals_open: list[bool] = []
    begun = threading.Event()

    def read(_ticket: object) -> None:
        begun.set()
        for _ in range(10):
            Customer.select().count()
            time.sleep(0.02)
        journals_open.append(not there.database.is_closed())

    opened.desk.tasks.run(read, lane=Lane.WORK)
    assert begun.wait(5)
    opened.journals.create(other, "Başka")
    qtbot.waitUntil(lambda: opened.journals.present is not None and opened.journals.present.path == other)
    settle()
    assert journals_open == [True]


def test_what_was_typed_in_one_journal_is_not_seen_in_another(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened.journals.present
    assert first is not None
    Drafts(opened.desk.context(first)).keep("notes:1", "for this shop alone")
    settle()
    other = tmp_path / "other.hatir"
    opened.journals.create(other, "Başka")
    qtbot.waitUntil(lambda: opened.journals.present is not None and opened.journals.present.path == other)
    settle()
    second = opened.journals.present
    assert second is not None
    assert Drafts(opened.desk.context(second)).text("notes:1") == ""
    opened.journals.close()
    with journals.open_journal(first.path, now=opened.desk.clock()) as again:
        assert Drafts(opened.desk.context(again)).text("notes:1") == "for this shop alone"


def test_a_new_journal_stands_where_the_computer_does(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(homeland, "here", lambda: Homeland("Europe/London", "GB"))
    path = tmp_path / "paws.hatir"
    opened.journals.create(path, "Paws")
    qtbot.waitUntil(lambda: opened.journals.present is not None and opened.journals.present.path == path)
    settle()
    made = opened.journals.present
    assert made is not None
    assert (made.zone.key, profile(made).region) == ("Europe/London", "GB")


def test_a_journal_that_cannot_be_opened_leaves_the_present_one(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path, door: Door
) -> None:
    first = _path_of(opened)
    for other in (tmp_path / "nowhere.hatir", tmp_path):
        opened.journals.open(other)
        qtbot.waitUntil(lambda: opened.journals.present is not None)
        settle()
        assert _path_of(opened) == first
        assert opened.window.book.current_key() == "today"
    assert len(door.told) == 2


def test_a_journal_asked_for_while_another_one_is_opened_is_not_opened(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("one.hatir", "two.hatir"):
        opened.journals.create(tmp_path / name, "Bir")
    qtbot.waitUntil(lambda: opened.journals.present is not None)
    settle()
    assert _path_of(opened) == tmp_path / "one.hatir"
    assert not (tmp_path / "two.hatir").exists()


def test_nothing_can_be_asked_of_a_journal_that_is_being_left(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.window.show_page("customers")
    settle()
    opened.journals.create(tmp_path / "other.hatir", "Başka")
    opened.window.show_page("today")
    assert opened.window.book.current_page() is None
    opened.desk.bus.wanted.emit(LogTarget())
    assert not opened.window.findChildren(LogPanel)
    qtbot.waitUntil(lambda: opened.journals.present is not None)
    settle()
    assert opened.window.book.current_key() == "today"


def test_what_is_written_too_late_never_reaches_another_journal(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path, door: Door
) -> None:
    first = opened.journals.present
    assert first is not None
    late = opened.desk.context(first)
    other = tmp_path / "other.hatir"
    opened.journals.create(other, "Başka")
    late.do(lambda: add_customer(first, CustomerDraft(given_name="Ayşe"), opened.desk.clock()))
    qtbot.waitUntil(lambda: opened.journals.present is not None)
    settle()
    assert Customer.select().count() == 0
    assert len(door.told) == 1


def test_a_program_that_ends_while_a_journal_is_opened_closes_it(opened: Program, tmp_path: Path) -> None:
    opened.journals.create(tmp_path / "other.hatir", "Başka")
    opened.close()
    with journals.open_journal(tmp_path / "other.hatir", now=opened.desk.clock()) as again:
        assert profile(again).name == "Başka"


def _path_of(program: Program) -> Path:
    assert program.journals.present is not None
    return program.journals.present.path
