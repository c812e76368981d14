"""The promise book: what was promised to whom, how it ended, and how the shop's standing promises are kept."""

import datetime
import enum
from collections.abc import Iterable
from dataclasses import dataclass

import peewee

from db.journal import Journal
from db.models import Complaint, Customer, Promise, Select, Staff, StandingPromise
from db.queries.hours import shop_hours
from db.queries.sides import OURS, THEIRS
from db.records import PromiseOutcome, PromiseSide
from db.relationship.shophours import ShopHours, open_minutes_between
from db.text import fold

#: So many lines are shown; a search finds the rest.
SHOWN = 200

#: How far back keeping is counted, in days.
COUNTED_DAYS = 365


class Shelf(enum.Enum):
    """Which promises of the book are looked at: the shop's on three shelves, the customers' on one of their own."""

    OPEN = enum.auto()
    LATE = enum.auto()
    DONE = enum.auto()
    THEIRS = enum.auto()


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise of the book. `staff` is who gave or heard it, empty where nobody is named."""

    id: int
    customer_id: int
    name: str
    words: str
    staff: str
    made_on: datetime.date
    due_on: datetime.date | None
    due_time: datetime.time | None
    outcome: PromiseOutcome | None
    settled_on: datetime.date | None
    side: PromiseSide
    shareable: bool


@dataclass(frozen=True, slots=True)
class StandingLine:
    """A promise the brand makes to everybody.

    Attributes:
        minutes: open minutes it grants; None where nothing can be counted.
        in_time, too_late: ids of the complaints in which the customer heard from the shop in time, and of those in
            which not; both empty where nothing is counted.
    """

    id: int
    words: str
    minutes: int | None
    since_on: datetime.date
    retired_on: datetime.date | None
    in_time: tuple[int, ...]
    too_late: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PromiseBook:
    """The book as it is looked at.

    Attributes:
        lines: at most `SHOWN` of the shelf, the soonest due first; of the done ones the newest first.
        matching: how many there are on the shelf that match.
        open, late, done, theirs: how many lie on each shelf, whatever is searched for.
        outcomes: how the shop's promises settled within a year ended.
        staff: who works here, for looking at one person's; empty where there is only one.
        standing: the brand's own, those still given first.
    """

    lines: tuple[PromiseLine, ...]
    matching: int
    open: int
    late: int
    done: int
    theirs: int
    outcomes: tuple[tuple[PromiseOutcome, int], ...]
    staff: tuple[str, ...]
    standing: tuple[StandingLine, ...]


def promise_book(
    journal: Journal, now: datetime.datetime, shelf: Shelf, text: str = "", staff: str = ""
) -> PromiseBook:
    """Return the book.

    Args:
        journal: open.
        now: the moment; its local day in the shop's zone decides what is late.
        shelf: which promises.
        text: part of the words, or of the customer's name, in any notation.
        staff: only those given by somebody of this name; empty for everybody's.
    """
    today = journal.today(now)
    counts = {each: _on_shelf(each, today).count() for each in Shelf}
    asked, lying = fold(text), _on_shelf(shelf, today)
    if staff:
        lying = lying.where(Staff.name == staff)
    if asked:
        found = [line for line in _lines(lying) if asked in fold(f"{line.name} {line.words}")]
        matching = len(found)
    else:
        found = list(_lines(lying.limit(SHOWN)))
        matching = lying.count() if staff else counts[shelf]
    return PromiseBook(
        lines=tuple(found[:SHOWN]),
        matching=matching,
        open=counts[Shelf.OPEN],
        late=counts[Shelf.LATE],
        done=counts[Shelf.DONE],
        theirs=counts[Shelf.THEIRS],
        outcomes=_outcomes(today),
        staff=_staff(),
        standing=_standing(journal, now),
    )


def _given(side: Select = OURS) -> Select:
    return (
        Promise.select()
        .join(Customer)
        .switch(Promise)
        .join(Staff, peewee.JOIN.LEFT_OUTER)
        .where(side, Promise.trashed_at.is_null(), Customer.trashed_at.is_null())
    )


def _on_shelf(shelf: Shelf, today: datetime.date) -> Select:
    if shelf is Shelf.THEIRS:
        return _soonest_first(_given(THEIRS).where(Promise.outcome.is_null()))
    given = _given()
    if shelf is Shelf.DONE:
        return given.where(Promise.outcome.is_null(is_null=False)).order_by(
            Promise.settled_on.desc(), Promise.id.desc()
        )
    still = given.where(Promise.outcome.is_null())
    if shelf is Shelf.LATE:
        still = still.where(Promise.due_on < today)
    return _soonest_first(still)


def _soonest_first(query: Select) -> Select:
    return query.order_by(Promise.due_on.is_null(), Promise.due_on, Promise.due_time, Promise.id)


def _lines(query: Select) -> Iterable[PromiseLine]:
    columns = (
        Promise.id, Promise.customer, Customer.name, Promise.words, Staff.name, Promise.made_on, Promise.due_on,
        Promise.due_time, Promise.outcome, Promise.settled_on, Promise.side, Promise.shareable,
    )  # fmt: skip
    for (
        promise_id,
        customer_id,
        name,
        words,
        staff,
        made,
        due,
        due_time,
        outcome,
        settled,
        side,
        shareable,
    ) in query.select(*columns).tuples():
        yield PromiseLine(
            promise_id,
            customer_id,
            name,
            words,
            staff or "",
            made,
            due,
            due_time,
            PromiseOutcome(outcome) if outcome else None,
            settled,
            PromiseSide(side),
            bool(shareable),
        )


def _outcomes(today: datetime.date) -> tuple[tuple[PromiseOutcome, int], ...]:
    since = today - datetime.timedelta(COUNTED_DAYS)
    counts = dict(
        _given()
        .select(Promise.outcome, peewee.fn.COUNT(Promise.id))
        .where(Promise.outcome.is_null(is_null=False), Promise.settled_on > since, Promise.settled_on <= today)
        .group_by(Promise.outcome)
        .tuples()
    )
    return tuple((outcome, counts[outcome.value]) for outcome in PromiseOutcome if outcome.value in counts)


def _staff() -> tuple[str, ...]:
    names = tuple(row[0] for row in Staff.select(Staff.name).order_by(Staff.position, Staff.id).tuples())
    return names if len(names) > 1 else ()


def _standing(journal: Journal, now: datetime.datetime) -> tuple[StandingLine, ...]:
    rows = list(
        StandingPromise.select().order_by(StandingPromise.retired_on.is_null(is_null=False), StandingPromise.id)
    )
    if not rows:
        return ()
    today = journal.today(now)
    hours = shop_hours(journal, today)
    cases = [
        _Wait(case_id, journal.today(heard), open_minutes_between(heard, answered or now, hours), answered is not None)
        for case_id, heard, answered in _cases(today, hours)
        if heard <= now
    ]
    lines: list[StandingLine] = []
    for row in rows:
        granted: int | None = row.minutes
        until = row.retired_on or datetime.date.max
        waits = [case for case in cases if row.since_on <= case.heard_on < until]
        # What still waits within its time is neither.
        in_time = [case.id for case in waits if granted is not None and case.answered and case.minutes <= granted]
        too_late = [case.id for case in waits if granted is not None and case.minutes > granted]
        lines.append(
            StandingLine(row.id, row.words, granted, row.since_on, row.retired_on, tuple(in_time), tuple(too_late))
        )
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class _Wait:
    id: int
    heard_on: datetime.date
    minutes: float
    answered: bool


def _cases(today: datetime.date, hours: ShopHours) -> Iterable[tuple[int, datetime.datetime, datetime.datetime | None]]:
    since = datetime.datetime.combine(today - datetime.timedelta(COUNTED_DAYS), datetime.time(), hours.zone)
    return (
        Complaint.select(Complaint.id, Complaint.heard_at, Complaint.first_contact_at)
        .join(Customer)
        .where(
            Complaint.trashed_at.is_null(),
            Customer.trashed_at.is_null(),
            Complaint.heard_at >= since,
            # Somebody who never could be reached says nothing about how fast the shop tries.
            Complaint.first_contact_at.is_null(is_null=False) | Complaint.closed_at.is_null(),
        )
        .order_by(Complaint.heard_at, Complaint.id)
        .tuples()
    )
