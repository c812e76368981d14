"""Many reports made beside each other: the same as one by one, numbered in order, and none waits for a broken one."""

import datetime
import os

import pytest

from db.commands.customers import CustomerDraft, add_customer
from db.commands.drafts import keep_draft
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Attachment, Business
from desktop import report_making, tasks
from desktop.report_making import Order, Outcome, Span, fulfil, orders

TODAY = datetime.date(2026, 11, 21)


@pytest.fixture
def three(journal: Journal, ayse: int, now: datetime.datetime) -> list[int]:
    """Ayşe, a card that is gone, and a shop with nothing in hand."""
    other = add_customer(journal, CustomerDraft(name="Koç/Kırtasiye: 1"), now).result
    assert other
    return [ayse, 999, other]


def test_one_that_cannot_be_read_leaves_no_gap_and_stops_nobody(journal: Journal, three: list[int]) -> None:
    outcomes = [fulfil(one) for one in orders(journal, three, Span.SINCE_LAST, TODAY)]
    assert [outcome.made.number if outcome.made else "" for outcome in outcomes] == ["2026-031", "", "2026-032"]
    error = outcomes[1].error
    assert isinstance(error, UserError)
    assert error.problem is Problem.CUSTOMER_UNKNOWN


def test_one_that_cannot_be_drawn_is_told_and_stops_nobody(
    journal: Journal, three: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = report_making.Reporter.content

    def content(self: report_making.Reporter, wishes: report_making.Wishes) -> object:
        if "Winter coat" in self.title():
            raise ZeroDivisionError
        return whole(self, wishes)

    monkeypatch.setattr(report_making.Reporter, "content", content)
    ayse, _, other = (fulfil(one) for one in orders(journal, three, Span.SINCE_LAST, TODAY))
    assert "ZeroDivisionError" in str(ayse.error)
    assert (ayse.name, ayse.made) == ("Ayşe Yılmaz", None)
    assert other.made is not None


def test_the_letter_begun_for_a_client_goes_along_and_is_looked_through(
    journal: Journal, ayse: int, now: datetime.datetime
) -> None:
    from db.models import BrandLine

    BrandLine.create(kind="never", text="asap")
    keep_draft(journal, report_making.letter_place(ayse), "Dear {name}, ASAP!", now)
    (ordered,) = orders(journal, [ayse], Span.SINCE_LAST, TODAY)
    assert isinstance(ordered, Order)
    assert ordered.wishes.letter == "Dear {name}, ASAP!"
    assert fulfil(ordered).said_against == ("asap",)


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.SINCE_LAST, datetime.date(2026, 11, 2), TODAY),
        (Span.THIS_MONTH, datetime.date(2026, 11, 1), TODAY),
        (Span.LAST_MONTH, datetime.date(2026, 10, 1), datetime.date(2026, 10, 31)),
    ],
)
def test_each_span_covers_its_days(
    journal: Journal, ayse: int, span: Span, first: datetime.date, last: datetime.date
) -> None:
    assert report_making.days_of(journal, ayse, span, TODAY) == (first, last)


def test_processes_make_the_same_reports_in_the_same_order(
    journal: Journal, three: list[int], now: datetime.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Attachment.create(file_name="l", media_type="image/png", digest="", content=b"no picture", added_at=now)
    ordered = list(orders(journal, three, Span.SINCE_LAST, TODAY))
    Business.update(logo=broken).execute()
    ordered += orders(journal, three[:1], Span.SINCE_LAST, TODAY)
    alone = [fulfil(one) for one in ordered]
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    beside = list(tasks.on_every_core(fulfil, ordered, worth=2))
    assert [_bare(outcome) for outcome in beside] == [_bare(outcome) for outcome in alone]
    refused = beside[1].error
    assert isinstance(refused, UserError)
    assert (refused.problem, list(refused.params)) == (Problem.CUSTOMER_UNKNOWN, ["text"])
    # A logo that cannot be printed keeps nobody waiting.
    assert [outcome.made.without_logo for outcome in beside if outcome.made] == [False, False, True]


def _bare(outcome: Outcome) -> tuple[object, ...]:
    return outcome.customer_id, outcome.made, repr(outcome.error)


def _halved(number: int) -> float:
    return number / 2


def test_where_processes_are_ended_from_outside_the_rest_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    from concurrent.futures.process import BrokenProcessPool

    def broken(_work: object, _items: object) -> object:
        yield 0.0
        yield 0.5
        raise BrokenProcessPool

    class Pool:
        def __init__(self, *_given: object, **_named: object) -> None: ...
        def map(self, work: object, items: object, chunksize: int = 1) -> object:
            del chunksize
            return broken(work, items)

        def shutdown(self, **_named: object) -> None: ...

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", Pool)
    assert list(tasks.on_every_core(_halved, range(8), worth=2)) == [number / 2 for number in range(8)]
