"""A form that is open in the story outlives what happens around it."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from typing import Protocol

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from db.commands import touches
from db.queries.timeline import Entry, EntryGroup, EntrySource, Timeline
from db.queries.touch import draft_of
from db.records import TouchKind
from db.touchdraft import TouchDraft
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.timeline_model import ENTRY_ROLE, TimelineModel

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def touch(self, customer_id: int, days_ago: int, words: str = "") -> int: ...


def open_form_of(view: CardView, words: str) -> Entry:
    model = view.timeline.list.model()
    entries = [model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount())]
    entry = next(entry for entry in entries if entry.words == words)
    view.timeline._change(entry)
    return entry


def test_it_stays_where_something_is_told_above_and_below_at_once(
    ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    open_form_of(view, "Etek boyu soruldu.")
    form = view.timeline.form
    assert form is not None
    typed(form._paper, "yarım")
    shop.touch(ayse, 1, "Yukarıda")
    shop.touch(ayse, 200, "Aşağıda")
    view.refresh(None)
    settle()
    assert view.timeline.form is form
    assert (form.isVisible(), form.wishes().words) == (True, "yarım")


def test_it_goes_along_with_its_touch_to_another_day(
    ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    entry = open_form_of(view, "Etek boyu soruldu.")
    form = view.timeline.form
    assert form is not None
    typed(form._paper, "yarım")
    journal = context.journal
    moved = dataclasses.replace(draft_of(journal, entry.id), at=context.now() - datetime.timedelta(days=300))
    context.do(lambda: touches.edit_touch(journal, entry.id, moved, context.now()))
    settle()
    again = view.timeline.form
    assert again is not None
    assert (again.isVisible(), again.wishes().words) == (True, "yarım")
    context.take_back()
    settle()
    assert view.timeline.form is not None
    assert view.timeline.form.wishes().words == "yarım"


def test_one_that_holds_nothing_new_closes_when_its_touch_moves(
    ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    view = open_card(ayse)
    entry = open_form_of(view, "Etek boyu soruldu.")
    journal = context.journal
    moved = TouchDraft(ayse, context.now() - datetime.timedelta(days=300), words="Etek boyu soruldu.")
    context.do(lambda: touches.edit_touch(journal, entry.id, moved, context.now()))
    settle()
    assert view.timeline.form is None


def entry_of(number: int) -> Entry:
    on = datetime.date(2026, 11, 21)
    at = datetime.datetime(2026, 11, 21, 11, tzinfo=datetime.UTC)
    return Entry(EntrySource.TOUCH, number, EntryGroup.TALKS, at, has_time=True, on=on, words="", kind=TouchKind.TALK)


numbers = st.lists(st.integers(0, 12), unique=True)


@given(before=numbers, after=numbers)
def test_what_is_shown_next_is_shown_whatever_was_before(before: list[int], after: list[int]) -> None:
    model = TimelineModel(lambda _entry: "")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for shown in (before, after):
        entries = tuple(entry_of(number) for number in shown)
        leaving = model.leaving(entries)
        places = {number: model.place_of((EntrySource.TOUCH, number)) for number in shown}
        staying = {
            number: QPersistentModelIndex(model.index(place))
            for number, place in places.items()
            if place >= 0 and (EntrySource.TOUCH, number) not in leaving
        }
        model.replace(Timeline(entries, {}, len(entries)))
        rows = [model.index(row, 0, QModelIndex()).data(ENTRY_ROLE).id for row in range(model.rowCount())]
        assert rows == shown
        assert all(index.isValid() and index.data(ENTRY_ROLE).id == number for number, index in staying.items())
    del tester
