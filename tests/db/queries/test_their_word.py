"""What customers said they would do is kept and shown, and never counts for or against the shop."""

import datetime
from pathlib import Path

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.commands.promises import reopen_promise
from db.commands.touches import log_touch, make_promise, settle_promise, share_promise
from db.commands.unit import apply
from db.exchange.calendar import CalendarTitles, write_calendar
from db.journal import Journal
from db.models import Break
from db.queries.behind import promises_settled
from db.queries.card import card
from db.queries.care import care_counts
from db.queries.care_promises import Shelf, promise_book
from db.queries.digest import waiting
from db.queries.progress import customers_with_work, progress_report
from db.queries.timeline import timeline
from db.queries.today import today_page
from db.queries.warmth import customer_histories, warmth_days
from db.records import Channel, Direction, PromiseOutcome, PromiseSide
from db.touchdraft import PromiseWords, TouchDraft

DAY = datetime.timedelta(1)


@pytest.fixture
def ayse(journal: Journal, now: datetime.datetime) -> int:
    """Somebody who was talked to yesterday, so that nothing is due."""
    customer_id = add_customer(journal, CustomerDraft(given_name="Ayşe"), now - 90 * DAY).result
    assert customer_id
    draft = TouchDraft(customer_id, now - DAY, direction=Direction.OUT, channel=Channel.PHONE, mood=1)
    log_touch(journal, draft, now)
    return customer_id


def said(
    journal: Journal, customer_id: int, now: datetime.datetime, days_ago: int, words: str = "Kumaşı getirecek"
) -> int:
    due = now.date() - days_ago * DAY
    promise = PromiseWords(words, due, side=PromiseSide.CUSTOMER)
    made = make_promise(journal, customer_id, promise, now).result
    assert made
    return made


def test_what_they_said_waits_beside_what_the_shop_promised(
    journal: Journal, ayse: int, now: datetime.datetime, tmp_path: Path
) -> None:
    before = waiting(journal, now)
    said(journal, ayse, now, 3)
    today = now.date()
    page = today_page(journal, now)
    assert [(line.words, line.side) for line in page.awaited] == [("Kumaşı getirecek", PromiseSide.CUSTOMER)]
    assert (page.promises, page.lines) == ((), ())
    assert waiting(journal, now) == before
    assert care_counts(journal, today).late_promises == 0
    shown = card(journal, ayse, today)
    assert (shown.promises, [each.words for each in shown.awaited]) == ((), ["Kumaşı getirecek"])
    assert progress_report(journal, ayse, today - 30 * DAY, today).promises == ()
    assert customers_with_work(journal) == ()
    titles = CalendarTitles("{name}", "{name}: {words}", "{name}", "{name}")
    write_calendar(journal, tmp_path / "a.ics", now, titles)
    assert "getirecek" not in (tmp_path / "a.ics").read_text(encoding="utf-8")


def test_their_own_report_reminds_them_of_what_was_marked_for_it_until_it_is_done(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    today = now.date()
    marked, secret = said(journal, ayse, now, -3, "Ölçüyü yazacak"), said(journal, ayse, now, -2, "Borcunu verecek")
    sooner = said(journal, ayse, now, -1, "Kumaşı getirecek")

    def awaited() -> list[str]:
        facts = progress_report(journal, ayse, today - 30 * DAY, today)
        assert "Borcunu" not in repr(facts)
        assert (facts.promises, facts.private_promises) == ((), 0)
        return [promise.words for promise in facts.awaited]

    assert awaited() == []
    for promise in (marked, sooner):
        share_promise(journal, promise, now, shareable=True)
    assert awaited() == ["Kumaşı getirecek", "Ölçüyü yazacak"]
    settle_promise(journal, sooner, PromiseOutcome.KEPT, now)
    settle_promise(journal, secret, PromiseOutcome.KEPT, now)
    assert awaited() == ["Ölçüyü yazacak"]
    share_promise(journal, marked, now, shareable=False)
    assert awaited() == []


def test_the_book_has_a_shelf_of_their_own(journal: Journal, ayse: int, now: datetime.datetime) -> None:
    first, second = said(journal, ayse, now, 3), said(journal, ayse, now, -2, "Ölçüyü yazacak")
    book = promise_book(journal, now, Shelf.THEIRS)
    assert [line.id for line in book.lines] == [first, second]
    assert (book.theirs, book.open, book.late, book.done) == (2, 0, 0, 0)
    settle_promise(journal, first, PromiseOutcome.LATE, now)
    book = promise_book(journal, now, Shelf.DONE)
    assert (book.lines, book.theirs, book.outcomes) == ((), 1, ())


def test_a_word_they_did_not_keep_breaks_nothing(journal: Journal, ayse: int, now: datetime.datetime) -> None:
    today = now.date()
    promise = said(journal, ayse, now, 3)
    history, warmth = customer_histories(journal, [ayse], today), warmth_days(journal, [today])
    change = settle_promise(journal, promise, PromiseOutcome.BROKEN, now)
    assert (customer_histories(journal, [ayse], today), warmth_days(journal, [today])) == (history, warmth)
    assert Break.select().count() == 0
    assert promises_settled(journal, today - 30 * DAY, today) == ()
    entry = next(entry for entry in timeline(journal, ayse).entries if entry.outcome is not None)
    assert (entry.side, entry.outcome) == (PromiseSide.CUSTOMER, PromiseOutcome.BROKEN)
    assert change.inverse is not None
    apply(journal, change.inverse, now)
    assert [each.id for each in card(journal, ayse, today).awaited] == [promise]


def test_taking_their_word_up_again_leaves_the_breaks_of_the_shop(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    ours = make_promise(journal, ayse, PromiseWords("Etek hazır", now.date()), now).result
    assert ours
    theirs = said(journal, ayse, now, 3)
    settle_promise(journal, ours, PromiseOutcome.BROKEN, now)
    settle_promise(journal, theirs, PromiseOutcome.BROKEN, now)
    reopen_promise(journal, theirs, now)
    assert Break.select().count() == 1
    settle_promise(journal, theirs, PromiseOutcome.BROKEN, now)
    reopen_promise(journal, ours, now)
    assert Break.select().count() == 0
