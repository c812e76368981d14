"""The Trash page: what was deleted is there, newest first, and comes back as it was."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import ChangeName, ChangeSet
from db.commands import customers, jobs, touches, trash
from db.commands.customers import CustomerDraft
from db.commands.unit import apply
from db.journal import Journal
from db.models import Customer, Promise, Touch
from db.queries.trash import TrashKind
from db.queries.trash import trash as read
from db.records import Channel, Direction, TouchKind
from db.touchdraft import PromiseWords, TouchDraft
from desktop.context import Context
from desktop.pages.trash.view import TrashPage

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


def _later(minutes: int) -> datetime.datetime:
    return NOW + datetime.timedelta(minutes=minutes)


def _added(journal: Journal, name: str) -> int:
    customer_id = customers.add_customer(journal, CustomerDraft(name=name), NOW).result
    assert customer_id is not None
    return customer_id


def _talked(journal: Journal, customer_id: int, words: str, *promises: PromiseWords) -> int:
    draft = TouchDraft(
        customer_id,
        NOW,
        direction=Direction.IN,
        channel=Channel.PHONE,
        kind=TouchKind.TALK,
        words=words,
        promises=promises,
    )
    touch_id = touches.log_touch(journal, draft, NOW).result
    assert touch_id is not None
    return touch_id


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "yildiz.hatir", now=NOW, name="Yıldız Terzi") as made:
        yield made


@pytest.fixture
def now() -> datetime.datetime:
    return _later(60)


def test_what_goes_with_another_thing_has_no_line_of_its_own(journal: Journal) -> None:
    ayse, gul = _added(journal, "Ayşe"), _added(journal, "Gül")
    talk = _talked(journal, ayse, "Palto soruldu", PromiseWords("Kollar", NOW.date()))
    of_gul = _talked(journal, gul, "Aradı")
    touches.trash_touch(journal, talk, _later(1))
    touches.trash_touch(journal, of_gul, _later(2))
    customers.trash_customer(journal, gul, _later(3))

    rows = read(journal)

    assert [(row.kind, row.name, row.words) for row in rows] == [
        (TrashKind.CUSTOMER, "Gül", ""),
        (TrashKind.TOUCH, "Ayşe", "Palto soruldu"),
    ]


def test_a_touch_brings_back_only_what_was_deleted_with_it(journal: Journal) -> None:
    ayse = _added(journal, "Ayşe")
    talk = _talked(journal, ayse, "Söz", PromiseWords("Kollar", None), PromiseWords("Düğme", None))
    sleeves, buttons = Promise.select().order_by(Promise.id)
    touches.trash_promise(journal, buttons.id, _later(1))
    touches.trash_touch(journal, talk, _later(2))

    change = trash.restore(journal, [(TrashKind.TOUCH, talk)], _later(3))

    assert change.name is ChangeName.RESTORE_TOUCH
    assert Touch.get_by_id(talk).trashed_at is None
    assert Promise.get_by_id(sleeves.id).trashed_at is None
    assert [row.words for row in read(journal)] == ["Düğme"]
    assert change.inverse is not None
    apply(journal, change.inverse, _later(4))
    assert Touch.get_by_id(talk).trashed_at is not None
    assert Promise.get_by_id(sleeves.id).trashed_at is not None


def test_an_archived_card_comes_back_archived(journal: Journal) -> None:
    ayse = _added(journal, "Ayşe")
    customers.archive_customer(journal, ayse, NOW)
    customers.trash_customer(journal, ayse, _later(1))

    trash.restore(journal, [(TrashKind.CUSTOMER, ayse)], _later(2))

    assert Customer.get_by_id(ayse).archived_at is not None


def test_several_are_chosen_by_keys_and_come_back_in_one_change(
    qtbot: QtBot, context: Context, journal: Journal
) -> None:
    ayse, gul = _added(journal, "Ayşe"), _added(journal, "Gül")
    job = jobs.add_job(journal, jobs.JobDraft(ayse, "Palto", NOW.date()), NOW).result
    assert job is not None
    jobs.trash_job(journal, job, _later(1))
    customers.trash_customer(journal, gul, _later(2))
    page = TrashPage(context)
    qtbot.addWidget(page)

    def hear(changes: ChangeSet) -> None:
        page.refresh(changes)

    def settle() -> None:
        for _ in range(3):
            qtbot.waitUntil(lambda: context.tasks.idle)
            QCoreApplication.processEvents()

    context.bus.changed.connect(hear)
    page.resize(900, 600)
    page.refresh()
    page.show()
    settle()
    assert page.lines.model().rowCount() == 2
    assert page.back.text() == "Bring back"

    qtbot.keyClick(page.lines, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.back.text() == "Bring 2 back"
    qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    settle()
    assert read(journal) == ()
    assert not page.lines.isVisible()

    context.take_back()
    settle()
    assert [row.name for row in read(journal)] == ["Gül", "Ayşe"]
    assert page.lines.isVisible()


def test_however_much_lies_there_one_comes_to_all_of_it(
    qtbot: QtBot, context: Context, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.queries.trash.AT_ONCE", 20)
    for number in range(50):
        customers.trash_customer(journal, _added(journal, f"Müşteri {number}"), _later(number))
    page = TrashPage(context)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.lines.model().rowCount() > 0)
    page.lines.setCurrentIndex(page.lines.model().index(3, 0))
    for _ in range(4):
        page.lines.scrollToBottom()
        qtbot.waitUntil(lambda: context.tasks.idle)
        QCoreApplication.processEvents()
    assert page.lines.model().rowCount() == 50
    assert page.lines.currentIndex().row() == 3
