"""A break is noted where it happens, with the warmth of the day before, and only the customer's word mends it."""

import datetime

import pytest

from db.commands import breaks
from db.commands.customers import CustomerDraft, add_customer
from db.commands.promises import reopen_promise
from db.commands.touches import log_touch, make_promise, settle_promise
from db.commands.unit import apply
from db.journal import Journal
from db.models import Break
from db.records import Direction, PromiseOutcome, TouchKind
from db.touchdraft import PromiseWords, TouchDraft

NOW = datetime.datetime(2026, 11, 21, 11, 10, tzinfo=datetime.UTC)
TODAY = datetime.date(2026, 11, 21)


@pytest.fixture
def ayse(journal: Journal) -> int:
    made = NOW - datetime.timedelta(days=200)
    customer_id = add_customer(journal, CustomerDraft(name="Ayşe Yılmaz"), made).result
    assert customer_id
    for ago in (150, 120, 90, 60, 30):
        at = NOW - datetime.timedelta(days=ago)
        log_touch(journal, TouchDraft(customer_id, at, direction=Direction.IN, kind=TouchKind.TALK, mood=1), at)
    return customer_id


def noted() -> list[tuple[datetime.date, str]]:
    return list(Break.select(Break.on, Break.cause).order_by(Break.id).tuples())


def complain(journal: Journal, customer_id: int, mood: int) -> None:
    draft = TouchDraft(customer_id, NOW, direction=Direction.IN, kind=TouchKind.COMPLAINT, mood=mood, words="Paça kısa")
    log_touch(journal, draft, NOW)


def test_an_angry_complaint_breaks_and_the_warmth_before_it_is_frozen(journal: Journal, ayse: int) -> None:
    complain(journal, ayse, -2)
    assert noted() == [(TODAY, "complaint")]
    frozen = Break.select(Break.baseline).tuples().first()[0]
    assert frozen is not None
    assert 60 < frozen <= 100
    complain(journal, ayse, -2)
    assert len(noted()) == 1, "one road at a time"


def test_a_complaint_said_kindly_breaks_nothing(journal: Journal, ayse: int) -> None:
    complain(journal, ayse, -1)
    assert noted() == []


def test_a_broken_promise_breaks_and_undo_takes_both_back(journal: Journal, ayse: int) -> None:
    promise_id = make_promise(journal, ayse, PromiseWords("Kollar cuma", TODAY), NOW).result
    assert promise_id
    change = settle_promise(journal, promise_id, PromiseOutcome.BROKEN, NOW)
    assert change.result == promise_id
    assert noted() == [(TODAY, "broken_promise")]
    assert change.inverse
    apply(journal, change.inverse, NOW)
    assert noted() == []


def test_a_promise_taken_up_again_takes_its_break_away_and_undo_brings_it_back(journal: Journal, ayse: int) -> None:
    made = make_promise(journal, ayse, PromiseWords("Kollar cuma", TODAY), NOW).result
    other = make_promise(journal, ayse, PromiseWords("Etek", TODAY), NOW).result
    assert made
    assert other
    for promise_id in (made, other):
        settle_promise(journal, promise_id, PromiseOutcome.BROKEN, NOW)
    later = NOW + datetime.timedelta(days=2)
    reopen_promise(journal, other, later)
    assert noted() == [(TODAY, "broken_promise")], "the first one is broken still"
    change = reopen_promise(journal, made, later)
    assert noted() == []
    assert change.inverse
    apply(journal, change.inverse, later)
    assert noted() == [(TODAY, "broken_promise")]


def test_a_mended_break_stays_when_its_promise_is_taken_up_again(journal: Journal, ayse: int) -> None:
    promise_id = make_promise(journal, ayse, PromiseWords("Kollar cuma", TODAY), NOW).result
    assert promise_id
    settle_promise(journal, promise_id, PromiseOutcome.BROKEN, NOW)
    breaks.mended(journal, Break.select(Break.id).scalar(), TODAY, NOW)
    reopen_promise(journal, promise_id, NOW)
    assert noted() == [(TODAY, "broken_promise")]


def test_by_hand_and_mended_by_their_own_word(journal: Journal, ayse: int) -> None:
    on = TODAY - datetime.timedelta(days=40)
    break_id = breaks.begin_by_hand(journal, ayse, on, NOW).result
    assert break_id
    breaks.mended(journal, break_id, TODAY, NOW)
    assert Break.select(Break.mended_on).tuples().first()[0] == TODAY
    complain(journal, ayse, -2)
    assert [cause for _, cause in noted()] == ["by_hand", "complaint"]
