"""The Trash page: what was deleted is there, newest first, and comes back as it was."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import ChangeName, ChangeSet
from db.commands import customerfilters, customers, jobs, listening, ownfields, rhythms, tags, touches, trash
from db.commands.customers import CustomerDraft
from db.commands.unit import apply
from db.journal import Journal
from db.models import (
    Customer,
    CustomerTag,
    CustomerValue,
    OwnField,
    OwnFieldValue,
    Promise,
    RhythmRule,
    SavedFilter,
    Sensitivity,
    Tag,
    Touch,
)
from db.queries.customerfilters import CustomerFilter
from db.queries.trash import TrashKind
from db.queries.trash import trash as read
from db.records import Channel, Direction, TouchKind, ValueState
from db.relationship.rhythm import Rhythm
from db.touchdraft import PromiseWords, TouchDraft
from desktop import theme
from desktop.context import Context
from desktop.pages.trash.view import TrashPage
from desktop.targets import EraseTarget
from desktop.widgets.button import Button
from desktop.widgets.search_box import SearchBox

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
    theme.dress(page)

    def hear(changes: ChangeSet) -> None:
        page.refresh(changes)

    def settle() -> None:
        for _ in range(3):
            qtbot.waitUntil(lambda: context.tasks.idle)
            QCoreApplication.processEvents()

    context.bus.changed.connect(hear)
    page.resize(900, 600)
    page.show()
    assert not page._empty.isVisible()
    page.refresh()
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


def test_several_are_chosen_by_the_mouse_alone(qtbot: QtBot, context: Context, journal: Journal) -> None:
    for number, name in enumerate(("Ayşe", "Gül")):
        customers.trash_customer(journal, _added(journal, name), _later(number))
    page = TrashPage(context)
    qtbot.addWidget(page)
    theme.dress(page)
    page.resize(900, 600)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.lines.model().rowCount() == 2)

    def press(line: int, across: int) -> None:
        place = page.lines.visualRect(page.lines.model().index(line, 0))
        at = QPoint(across, place.center().y())
        QTest.mouseClick(page.lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    press(1, 30)  # the box that stands in the place of the disc
    assert [index.row() for index in page.lines.selectedIndexes()] == [1]
    press(0, 30)
    assert page.back.text() == "Bring 2 back"
    press(1, 300)  # while one chooses, anywhere on the line
    assert [index.row() for index in page.lines.selectedIndexes()] == [0]
    qtbot.keyClick(page.lines, Qt.Key.Key_Down)
    qtbot.keyClick(page.lines, Qt.Key.Key_Space)
    assert page.back.text() == "Bring 2 back"
    qtbot.keyClick(page.lines, Qt.Key.Key_Escape)
    assert [index.row() for index in page.lines.selectedIndexes()] == [1]
    press(1, 30)
    press(0, 30)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: context.tasks.idle)
    assert read(journal) == ()


def test_however_much_lies_there_one_comes_to_all_of_it(
    qtbot: QtBot, context: Context, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.queries.trash.AT_ONCE", 20)
    for number in range(50):
        customers.trash_customer(journal, _added(journal, f"Müşteri {number}"), _later(number))
    page = TrashPage(context)
    qtbot.addWidget(page)
    theme.dress(page)
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


def _around(journal: Journal) -> tuple[int, int]:
    """Ayşe values something, carries a tag with a rhythm, and stands in a field of the shop's own; so does Gül."""
    ayse, gul = _added(journal, "Ayşe"), _added(journal, "Gül")
    listening.add_value(journal, ayse, "Sözün tutulması", ValueState.ASKED, NOW)
    listening.add_sensitivity(journal, ayse, "Kilosu", NOW)
    customers.set_tags(journal, (ayse, gul), ("gelin",), NOW)
    rhythms.set_tag_rhythm(journal, Tag.get().id, Rhythm(latest_days=10), NOW)
    ownfields.set_own_fields(journal, ayse, (("Beden", "38"),), NOW)
    customerfilters.keep_filter(journal, "Gelinler", CustomerFilter(), NOW)
    return ayse, gul


def _gone_of(journal: Journal) -> Iterator[None]:
    """Take each of them away in turn."""
    value, sensitivity = CustomerValue.get().id, Sensitivity.get().id
    for minute, take_away in enumerate(
        (
            lambda now: listening.remove_value(journal, value, now),
            lambda now: listening.remove_sensitivity(journal, sensitivity, now),
            lambda now: tags.delete_tag(journal, Tag.get().id, now),
            lambda now: ownfields.delete_own_field(journal, OwnField.get().id, now),
            lambda now: customerfilters.forget_filter(journal, SavedFilter.get().id, now),
        ),
        1,
    ):
        take_away(_later(minute))
        yield


_TABLES = (CustomerValue, Sensitivity, Tag, CustomerTag, RhythmRule, OwnField, OwnFieldValue, SavedFilter)


def _rows() -> dict[str, list[tuple[object, ...]]]:
    """Everything in those tables but the numbers of rows."""
    return {
        model.__name__: sorted(
            (tuple(value for name, value in row.items() if name not in ("id", "tag", "field")))
            for row in model.select().dicts()
        )
        for model in _TABLES
    }


def test_what_has_no_trash_of_its_own_lies_there_too_and_comes_back_whole(journal: Journal) -> None:
    _around(journal)
    before = _rows()
    for _ in _gone_of(journal):
        pass
    assert all(not rows for rows in _rows().values())
    gone = read(journal)
    assert [(row.kind, row.name, row.words) for row in gone] == [
        (TrashKind.FILTER, "Gelinler", ""),
        (TrashKind.FIELD, "Beden", ""),
        (TrashKind.TAG, "gelin", ""),
        (TrashKind.SENSITIVITY, "Ayşe", "Kilosu"),
        (TrashKind.VALUE, "Ayşe", "Sözün tutulması"),
    ]
    change = trash.restore(journal, [(row.kind, row.id) for row in gone], _later(20))
    assert _rows() == before
    assert read(journal) == ()
    assert change.inverse is not None
    apply(journal, change.inverse, _later(21))  # undo takes it all away again, and it is in the trash once more
    assert {row.kind for row in read(journal)} == {row.kind for row in gone}


def test_what_was_added_and_undone_was_not_deleted_but_a_deletion_done_again_was(journal: Journal) -> None:
    ayse = _added(journal, "Ayşe")
    added = listening.add_sensitivity(journal, ayse, "Kilosu", NOW)
    assert added.inverse is not None
    apply(journal, added.inverse, _later(1))
    assert read(journal) == ()
    listening.add_sensitivity(journal, ayse, "Yaşı", _later(2))
    deleted = listening.remove_sensitivity(journal, Sensitivity.get().id, _later(3))
    assert deleted.inverse is not None
    undone = apply(journal, deleted.inverse, _later(4))
    assert (read(journal), undone.inverse is not None) == ((), True)
    assert undone.inverse is not None
    apply(journal, undone.inverse, _later(5))
    assert [row.words for row in read(journal)] == ["Yaşı"]


def test_a_tag_that_was_made_anew_meanwhile_is_joined_by_whoever_carried_it(journal: Journal) -> None:
    ayse, gul = _around(journal)
    tags.delete_tag(journal, Tag.get().id, _later(1))
    (row,) = read(journal)
    customers.set_tags(journal, (gul,), ("Gelin",), _later(2))
    trash.restore(journal, [(row.kind, row.id)], _later(3))
    assert {carried.customer_id for carried in CustomerTag.select()} == {ayse, gul}
    assert (Tag.select().count(), RhythmRule.select().count()) == (1, 1)


def test_tags_that_were_put_together_and_values_of_a_card_in_the_trash_have_no_line(journal: Journal) -> None:
    ayse, _ = _around(journal)
    customers.set_tags(journal, (ayse,), ("düğün",), NOW)
    first, second = (row.id for row in Tag.select().order_by(Tag.id))
    tags.merge_tags(journal, second, first, _later(1))
    listening.remove_value(journal, CustomerValue.get().id, _later(2))
    customers.trash_customer(journal, ayse, _later(3))
    assert [row.kind for row in read(journal)] == [TrashKind.CUSTOMER]


def test_words_are_looked_for_in_the_trash_in_either_case_and_any_order(journal: Journal) -> None:
    ayse, gul = _added(journal, "Ayşe Işık"), _added(journal, "Gül")
    for customer_id, words in ((ayse, "Palto soruldu"), (gul, "Palto bitti"), (ayse, "Etek")):
        touches.trash_touch(journal, _talked(journal, customer_id, words), _later(1))
    assert [row.words for row in read(journal, text="PALTO ışik")] == ["Palto soruldu"]
    assert len(read(journal, text="palto")) == 2
    assert read(journal, limit=1, text="palto")[0].words == "Palto bitti"
    assert read(journal, text="manto") == ()


def test_the_page_finds_what_is_typed_and_says_when_nothing_is_found(
    qtbot: QtBot, context: Context, journal: Journal
) -> None:
    ayse = _added(journal, "Ayşe")
    for words in ("Palto soruldu", "Etek"):
        touches.trash_touch(journal, _talked(journal, ayse, words), _later(1))
    page = TrashPage(context)
    qtbot.addWidget(page)
    theme.dress(page)
    page.refresh()
    page.show()
    search = page.findChild(SearchBox)
    assert search is not None
    lines = page.lines.model()
    qtbot.waitUntil(lambda: context.tasks.idle and lines.rowCount() == 2)
    qtbot.keyClicks(search, "etek")
    qtbot.waitUntil(lambda: context.tasks.idle and lines.rowCount() == 1)
    qtbot.keyClicks(search, "x")
    qtbot.waitUntil(lambda: context.tasks.idle and lines.rowCount() == 0)
    (show_all,) = (one for one in page.findChildren(Button) if one.isVisible() and one.text() == "Show everything")
    qtbot.mouseClick(show_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: context.tasks.idle and lines.rowCount() == 2)


def test_a_card_in_the_trash_can_be_erased_for_good_and_nothing_else(
    qtbot: QtBot, context: Context, journal: Journal
) -> None:
    ayse, gul = _added(journal, "Ayşe"), _added(journal, "Gül")
    touches.trash_touch(journal, _talked(journal, gul, "Palto"), _later(1))
    customers.trash_customer(journal, ayse, _later(2))
    page = TrashPage(context)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    lines = page.lines.model()
    qtbot.waitUntil(lambda: context.tasks.idle and lines.rowCount() == 2)
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    assert page.eraser.isVisible()
    qtbot.mouseClick(page.eraser, Qt.MouseButton.LeftButton)
    assert wanted == [EraseTarget(ayse)]
    page.lines.selectAll()
    assert not page.eraser.isVisible()
    page.lines.setCurrentIndex(lines.index(1, 0))
    assert not page.eraser.isVisible()
