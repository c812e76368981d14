"""The story of one customer: read a stretch at a time, filtered, changed and taken away by keys."""

import dataclasses
import datetime
from collections.abc import Callable
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import touches
from db.queries.card import card
from db.queries.care_praise import praise_wall
from db.queries.timeline import Entry, EntryGroup, EntrySource, Timeline, timeline
from db.queries.touch import draft_of
from db.records import Channel, PromiseOutcome, TouchKind
from db.touchdraft import PromiseWords, TouchDraft
from desktop import theme
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.entry_menu import EntryMenu
from desktop.pages.customers.page import CustomersPage
from desktop.pages.customers.timeline_delegate import _meta, _text_left, _title, head_height
from desktop.pages.customers.timeline_model import ENTRY_ROLE, HEAD_ROLE, TimelineModel, key_of
from desktop.pages.customers.touch_files import TouchFiles
from desktop.pages.customers.touch_form import TouchForm
from desktop.targets import CustomerTarget
from desktop.theme import Weight

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def customer(self, name: str) -> int: ...

    def touch(self, customer_id: int, days_ago: int, words: str = "") -> int: ...


def entry_of(number: int, words: str = "") -> Entry:
    on = datetime.date(2026, 11, 21) - datetime.timedelta(days=number)
    at = datetime.datetime.combine(on, datetime.time(11), datetime.UTC)
    return Entry(
        EntrySource.TOUCH, number, EntryGroup.TALKS, at, has_time=True, on=on, words=words, kind=TouchKind.TALK
    )


def words_shown(view: CardView) -> list[str]:
    model = view.timeline.list.model()
    return [model.index(row, 0).data(ENTRY_ROLE).words for row in range(model.rowCount())]


def form_of(view: CardView) -> TouchForm:
    assert view.timeline.form is not None
    return view.timeline.form


@given(
    before=st.lists(st.integers(0, 60), unique=True).map(sorted),
    after=st.lists(st.integers(0, 60), unique=True).map(sorted),
)
def test_whatever_changes_only_what_differs_is_told(before: list[int], after: list[int]) -> None:
    model = TimelineModel(lambda entry: entry.words)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(Timeline(tuple(map(entry_of, before)), {}, len(before)))
    shared = [number for number in before if number in after]
    kept = {number: QPersistentModelIndex(model.index(before.index(number))) for number in shared[:1]}
    model.replace(Timeline(tuple(map(entry_of, after)), {}, len(after)))
    assert [model.index(row).data(ENTRY_ROLE).id for row in range(model.rowCount())] == after
    # What stands before the first difference is never touched.
    for number, index in kept.items():
        if before[: before.index(number) + 1] == after[: before.index(number) + 1]:
            assert index.isValid()
            assert key_of(index.data(ENTRY_ROLE)) == (EntrySource.TOUCH, number)


def test_the_first_entry_of_every_month_carries_its_name() -> None:
    model = TimelineModel(lambda entry: entry.words)
    model.replace(Timeline(tuple(map(entry_of, (0, 5, 25, 30, 60))), {}, 5))
    assert [model.index(row).data(HEAD_ROLE) for row in range(5)] == [True, False, True, False, True]


def test_chips_count_and_filter(ayse: int, open_card: Open, settle: Settle) -> None:
    view = open_card(ayse)
    chips = view.timeline._groups._chips
    shown = {chip.text() for chip in chips.values() if chip.isVisible()}
    assert shown == {"All 4", "Talks 2", "Promises 1", "Praise 1"}
    chips[EntryGroup.PRAISE].click()
    settle()
    assert words_shown(view) == ["Haftamı kurtardınız."]
    chips[None].click()
    settle()
    assert len(words_shown(view)) == 4


def test_thousands_of_touches_are_read_as_one_scrolls(shop: Shop, open_card: Open, settle: Settle) -> None:
    customer_id = shop.customer("Cem Uz")
    for day in range(130):
        shop.touch(customer_id, day, f"konuşma {day}")
    view = open_card(customer_id)
    seen = view.timeline.list
    assert 40 <= len(words_shown(view)) < 130
    for _ in range(12):
        seen.scrollToBottom()
        settle()
    assert words_shown(view) == [f"konuşma {day}" for day in range(130)]


def test_a_touch_far_down_is_found_and_chosen(shop: Shop, page: CustomersPage, settle: Settle) -> None:
    customer_id = shop.customer("Cem Uz")
    ids = [shop.touch(customer_id, day, f"konuşma {day}") for day in range(90)]
    page.refresh()
    page.open(CustomerTarget(customer_id, ids[80]))
    settle()
    assert page.card is not None
    assert page.card.timeline.list.currentIndex().data(ENTRY_ROLE).words == "konuşma 80"


def test_enter_changes_a_touch_where_it_stands(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type, done: list[Change]
) -> None:
    view = open_card(ayse)
    seen = view.timeline.list
    row = words_shown(view).index("Etek boyu soruldu.")
    seen.choose(row)
    seen.setFocus()
    qtbot.keyClick(seen, Qt.Key.Key_Return)
    form = form_of(view)
    assert form.geometry().intersects(seen.visualRect(seen.model().index(row, 0)))
    paper = QApplication.focusWidget()
    assert paper is not None
    typed(paper, "Etek boyu kısaltıldı.")
    form._moods[1].click()
    form._shareable.click()
    qtbot.keyClick(paper, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [change.name for change in done] == [ChangeName.EDIT_TOUCH]
    entry = next(one for one in timeline(context.journal, ayse).entries if one.words == "Etek boyu kısaltıldı.")
    assert (entry.mood, entry.shareable) == (1, True)
    assert view.timeline.form is None
    assert "Etek boyu kısaltıldı." in words_shown(view)
    assert seen.hasFocus()


def test_a_form_stays_in_sight_when_another_touch_is_logged_above_it(
    shop: Shop, open_card: Open, settle: Settle, typed: Type
) -> None:
    customer_id = shop.customer("Cem Uz")
    for day in range(8):
        shop.touch(customer_id, 3 * day + 1, f"konuşma {day} " + "uzun " * 20)
    view = open_card(customer_id)
    view.window().resize(1156, 860)  # the whole form has room
    seen = view.timeline.list
    seen.choose(0)
    view.timeline._change(seen.currentIndex().data(ENTRY_ROLE))
    typed(form_of(view)._paper, "yarım kalan")
    shop.touch(customer_id, 0, "aradı")
    view.refresh(None)
    settle()
    assert seen.verticalScrollBar().value() == 0
    assert form_of(view)._paper.toPlainText() == "yarım kalan"
    assert seen.viewport().rect().contains(form_of(view).geometry())


def test_a_touch_that_was_thanks_asks_whose_they_are(
    ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    entry = view.timeline.list.model().index(words_shown(view).index("Etek boyu soruldu."), 0).data(ENTRY_ROLE)
    view.timeline._change(entry)
    form = form_of(view)
    assert not form._earned.isVisible()
    form._kind.setCurrentIndex(form._kind.findData(TouchKind.PRAISE.value))
    assert form._earned.isVisible()
    typed(form._praised, " Elif ")
    form.save.click()
    settle()
    (thanks,) = praise_wall(context.journal, context.today(), "etek boyu").lines
    assert (thanks.praised, thanks.words) == ("Elif", "Etek boyu soruldu.")
    view.timeline._change(next(one for one in timeline(context.journal, ayse).entries if one.id == entry.id))
    assert form_of(view)._praised.text() == "Elif"


def test_nothing_of_a_touch_is_changed_that_was_not_touched(
    ayse: int, open_card: Open, context: Context, settle: Settle, done: list[Change]
) -> None:
    view = open_card(ayse)
    row = words_shown(view).index("Kışlık palto uzatılabilir mi diye sordu.")
    entry = view.timeline.list.model().index(row, 0).data(ENTRY_ROLE)
    before = draft_of(context.journal, entry.id)
    view.timeline.list.choose(row)
    view.timeline._change(entry)
    form_of(view).save.click()
    settle()
    assert draft_of(context.journal, entry.id) == before


def test_another_day_moves_a_touch_to_its_month(ayse: int, open_card: Open, context: Context, settle: Settle) -> None:
    view = open_card(ayse)
    row = words_shown(view).index("Etek boyu soruldu.")
    entry = view.timeline.list.model().index(row, 0).data(ENTRY_ROLE)
    view.timeline._change(entry)
    form = form_of(view)
    form._day.setText("3 Ocak 2026")
    form._time.setText("9.15")
    form.save.click()
    settle()
    assert draft_of(context.journal, entry.id).at == datetime.datetime(2026, 1, 3, 9, 15, tzinfo=context.journal.zone)
    assert words_shown(view)[-1] == "Etek boyu soruldu."


def test_a_day_nobody_can_read_keeps_the_form_open(ayse: int, open_card: Open, done: list[Change]) -> None:
    view = open_card(ayse)
    view.timeline._change(view.timeline.list.model().index(2, 0).data(ENTRY_ROLE))
    form = form_of(view)
    form._day.setText("bir ara")
    form.save.click()
    assert form._day.hasFocus()
    assert (view.timeline.form, done) == (form, [])


def test_escape_closes_the_form_and_its_words_wait(
    qtbot: QtBot, ayse: int, open_card: Open, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    entry = view.timeline.list.model().index(2, 0).data(ENTRY_ROLE)
    view.timeline._change(entry)
    paper = form_of(view)._paper
    typed(paper, "yarım")
    qtbot.keyClick(paper, Qt.Key.Key_Escape)
    assert view.timeline.form is None
    settle()
    view.timeline._change(entry)
    assert form_of(view).wishes().words == "yarım"


def test_delete_asks_nothing_and_undo_brings_it_back(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, done: list[Change]
) -> None:
    view = open_card(ayse)
    view.timeline.list.choose(words_shown(view).index("Etek boyu soruldu."))
    qtbot.keyClick(view.timeline.list, Qt.Key.Key_Delete)
    settle()
    assert "Etek boyu soruldu." not in words_shown(view)
    assert [change.name for change in done] == [ChangeName.TRASH_TOUCH]
    context.take_back()
    settle()
    assert "Etek boyu soruldu." in words_shown(view)


def test_a_promise_that_was_never_given_is_taken_away_too(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    view = open_card(ayse)
    view.timeline.list.choose(words_shown(view).index("Palto kolları"))
    qtbot.keyClick(view.timeline.list, Qt.Key.Key_Delete)
    settle()
    assert card(context.journal, ayse, context.today()).promises == ()
    context.take_back()
    settle()
    assert "Palto kolları" in words_shown(view)


def test_a_touch_taken_away_while_it_is_being_changed_takes_its_form_along(
    ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    view = open_card(ayse)
    entry = view.timeline.list.model().index(2, 0).data(ENTRY_ROLE)
    view.timeline._change(entry)
    context.do(lambda: touches.trash_touch(context.journal, entry.id, context.now()))
    settle()
    assert view.timeline.form is None


def test_a_change_elsewhere_leaves_the_form_and_its_words_alone(
    ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    view.timeline._change(view.timeline.list.model().index(2, 0).data(ENTRY_ROLE))
    form = form_of(view)
    typed(form._paper, "yarım")
    draft = TouchDraft(ayse, context.now(), words="Yeni")
    context.do(lambda: touches.log_touch(context.journal, draft, context.now()))
    settle()
    assert words_shown(view)[0] == "Yeni"
    assert view.timeline.form is form
    assert form.wishes().words == "yarım"
    assert form.isVisible()


def test_the_menu_shares_copies_and_settles(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    view = open_card(ayse)
    entry = view.timeline.list.model().index(words_shown(view).index("Etek boyu soruldu."), 0).data(ENTRY_ROLE)
    menu = EntryMenu(entry, context, TouchFiles(context, view), view)
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == ["Change", "May stand in the client’s report", "Attach files…", "Copy the words", "Delete"]
    for action in menu.actions():
        if action.text() in ("May stand in the client’s report", "Copy the words"):
            action.trigger()
    settle()
    assert draft_of(context.journal, entry.id).shareable
    assert QApplication.clipboard().text() == "Etek boyu soruldu."
    menu.deleteLater()
    promise = next(one for one in timeline(context.journal, ayse).entries if one.source is EntrySource.PROMISE)
    menu = EntryMenu(promise, context, TouchFiles(context, view), view)
    next(action for action in menu.actions() if action.text() == "Kept").trigger()
    settle()
    assert timeline(context.journal, ayse, EntryGroup.PROMISES).entries[0].outcome is PromiseOutcome.KEPT
    menu.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_press_on_the_disc_offers_the_menu_of_its_entry_also_to_who_knows_no_other_button(
    qtbot: QtBot, ayse: int, open_card: Open
) -> None:
    view = open_card(ayse)
    entries = view.timeline.list
    row = words_shown(view).index("Etek boyu soruldu.")
    place = entries.visualRect(entries.model().index(row, 0))
    if entries.model().index(row, 0).data(HEAD_ROLE):
        place.setTop(place.top() + head_height())
    for at, menus in ((place.center(), 0), (QPoint(place.left() + 20, place.top() + 24), 1)):
        qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)
        shown = [menu for menu in view.timeline.findChildren(EntryMenu) if menu.isVisible()]
        assert len(shown) == menus
    (menu,) = shown
    next(action for action in menu.actions() if action.text() == "Change").trigger()
    menu.close()
    assert form_of(view).wishes().words == "Etek boyu soruldu."


def test_a_screen_reader_hears_the_whole_entry(ayse: int, open_card: Open) -> None:
    view = open_card(ayse)
    model = view.timeline.list.model()
    heard = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert "They called, happy, 18 Oct, Kışlık palto uzatılabilir mi diye sordu." in heard
    assert "Promise, due 27 Nov, today, Palto kolları" in heard


def test_a_long_story_in_one_touch_is_cut_and_a_short_one_is_not(shop: Shop, open_card: Open) -> None:
    customer_id = shop.customer("Cem Uz")
    shop.touch(customer_id, 1, "kısa")
    shop.touch(customer_id, 2, "uzun " * 2_000)
    shop.touch(customer_id, 3, "a" * 5_000)
    seen = open_card(customer_id).timeline.list
    heights = [seen.visualRect(seen.model().index(row, 0)).height() for row in range(3)]
    assert heights[0] < 120
    assert max(heights[1:]) < 460


def test_nothing_yet_says_what_to_do(shop: Shop, open_card: Open) -> None:
    view = open_card(shop.customer("Cem Uz"))
    assert view.timeline._nothing.isVisible()


def test_a_promise_without_a_day_is_open(shop: Shop, open_card: Open, context: Context) -> None:
    customer_id = shop.customer("Cem Uz")
    touches.make_promise(context.journal, customer_id, PromiseWords("haber veririz"), context.now())
    view = open_card(customer_id)
    entry = view.timeline.list.model().index(0, 0).data(ENTRY_ROLE)
    assert [pill.text for pill in view.timeline._speech.pills(entry)] == ["open"]


def test_what_happened_is_read_whole_where_a_line_has_no_room_for_all_of_it(ayse: int, open_card: Open) -> None:
    delegate = open_card(ayse).timeline.list._drawing
    at = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
    entry = dataclasses.replace(
        entry_of(1),
        kind=TouchKind.COMPLAINT,
        channel=Channel.WHATSAPP,
        at=at,
        minutes=12,
        first_contact_at=at + datetime.timedelta(hours=3),
        companions=("Burak Şen", "Gül Doğan"),
    )
    laid = delegate._laid_out(entry, 330)
    room = 330 - _text_left()
    title, meta = _title(laid, room), _meta(laid, room)
    assert title == laid.title == "Complaint"
    assert meta.startswith("yesterday")
    assert meta.endswith("…")
    assert meta[:-1] in laid.meta
    across = QFontMetrics(theme.font("strong", Weight.STRONG)).horizontalAdvance(title)
    assert across + QFontMetrics(theme.font("body")).horizontalAdvance(meta) < room
    assert _meta(laid, 2000) == laid.meta
