"""Today as the journal stands: who may have a reason to be asked after, read in SQL, judged by the rules.

Not every customer is looked at. Those who can stand on the list are found through indexes (overdue ones by the share
of their rhythm, rhythm by rhythm), and only they are given to `db.relationship.today`.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import peewee

from db.engine.bulk import rows_for_each, rows_of
from db.journal import Journal
from db.models import Answer, Complaint, Customer, Job, Praise, Promise, Quiet, Select, Snooze, SpecialDay
from db.queries.among import among
from db.queries.care_people import Cover, covers_on
from db.queries.customerfacts import customer_facts
from db.queries.hours import shop_hours
from db.queries.keeping import kept_by
from db.queries.sides import OURS, THEIRS
from db.records import PromiseSide
from db.relationship.shophours import ShopHours
from db.relationship.today import CustomerFacts, DriftFact, Line, PeaceLine, TodaySettings, today_list

#: So many days after a delivery it is too late to ask whether they were content.
_STILL_FRESH_DAYS = 45

#: Where nobody ever answered the checklist, nobody is called unchecked.
_CHECKLIST_UNUSED = 1_000_000

#: So many of those nobody looked at for long are called by name.
_UNCHECKED_NAMED = 12


@dataclass(frozen=True, slots=True)
class PromiseToday:
    """A promise due today or late: of the shop, or what a customer said they would do."""

    id: int
    customer_id: int
    name: str
    words: str
    due_on: datetime.date
    due_time: datetime.time | None
    side: PromiseSide


@dataclass(frozen=True, slots=True)
class PraiseToday:
    """A thank-you of the last open day, for this morning."""

    id: int
    customer_id: int
    name: str
    words: str
    praised: str
    on: datetime.date


@dataclass(frozen=True, slots=True)
class UncheckedToday:
    """A customer whose relationship nobody looked at for long."""

    customer_id: int
    name: str


@dataclass(frozen=True, slots=True)
class TodayPage:
    """Everything the page Today shows.

    Attributes:
        lines: whom to turn to, the most urgent first. `total`: how many there are, also beyond these.
        in_peace: whom to leave in peace, the soonest end first.
        promises: the shop's, due today or late, the soonest first.
        awaited: what customers said they would do by today, likewise.
        praise: of the last two days, newest first.
        unchecked: how many relationships nobody looked at for long; `unchecked_first`: those it is longest for.
        rhythm_kept: (customers within their rhythm, customers with a rhythm); nothing while nobody was ever talked to.
        covers: who is away, and who looks after their customers.
    """

    lines: tuple[Line, ...]
    total: int
    in_peace: tuple[PeaceLine, ...]
    promises: tuple[PromiseToday, ...]
    awaited: tuple[PromiseToday, ...]
    praise: tuple[PraiseToday, ...]
    unchecked: int
    unchecked_first: tuple[UncheckedToday, ...]
    rhythm_kept: tuple[int, int]
    covers: tuple[Cover, ...]


def today_page(
    journal: Journal,
    now: datetime.datetime,
    limit: int = 60,
    drifts: Mapping[int, DriftFact] | None = None,
    whose: int | None = None,
) -> TodayPage:
    """Return Today at an aware moment.

    Args:
        journal: open.
        now: the moment; its local day in the shop's zone is today.
        limit: about so many customers are looked at for their silence.
        drifts: whose silence to ask the owner about, from `db.queries.drifting`; it is slow, so it comes from outside.
        whose: only what this one of the staff sees to, with those they cover for and those of nobody; None for all.
    """
    today = journal.today(now)
    covers = covers_on(journal, today)
    seen_to = None if whose is None else kept_by(whose, covers)
    among_whom = _asked_after() if seen_to is None else _asked_after() & seen_to
    unchecked = _unchecked(today, among_whom)
    candidates = {
        *_overdue(today, limit, among_whom),
        *_owed(today),
        *_fresh_deliveries(today),
        *_special(today),
        *unchecked[:limit],
    }
    candidates |= _maybe_in_peace(today, limit) | set(drifts or ())
    ids = sorted(_living(candidates, among_whom))
    settings = TodaySettings(unchecked_days=90 if _checklist_is_used() else _CHECKLIST_UNUSED)
    facts = customer_facts(journal, ids, today, drifts)
    due_in_all, kept = _counted(today, among_whom)
    listed = today_list(facts, now, _hours(journal, facts, today), settings)
    return TodayPage(
        lines=listed.lines,
        total=len(listed.lines) + max(0, due_in_all - sum(customer.state.is_due(today) for customer in facts)),
        in_peace=listed.in_peace,
        promises=_promises(today, OURS, seen_to),
        awaited=_promises(today, THEIRS, seen_to),
        praise=_praise(today),
        unchecked=len(unchecked),
        unchecked_first=_named(unchecked[:_UNCHECKED_NAMED]),
        rhythm_kept=kept,
        covers=covers,
    )


def _hours(journal: Journal, facts: Iterable[CustomerFacts], today: datetime.date) -> ShopHours:
    """The calendar of holidays is only loaded where a complaint's clock is running."""
    if any(complaint.first_contact_at is None for customer in facts for complaint in customer.complaints):
        return shop_hours(journal, today)
    return ShopHours(journal.zone, ((),) * 7)


def _overdue(today: datetime.date, limit: int, among_whom: Select) -> list[int]:
    """Return the customers most overdue by share of their rhythm.

    Within one rhythm the share grows with the days, so the first of each rhythm are enough.
    """
    due = Customer.select(Customer.id, Customer.due_on).where(Customer.due_on <= today, among_whom)
    first = due.order_by(Customer.due_on, Customer.id).limit(limit)
    shares: list[tuple[float, int]] = []
    for rhythm, (customer_id, due_on) in rows_for_each(first.where(Customer.rhythm_days == _ANY), _ANY, _rhythms()):
        shares.append(((today - datetime.date.fromisoformat(due_on)).days / rhythm, customer_id))
    # Without a rhythm only those nobody ever talked to are due; they stand behind the overdue ones.
    shares += [(-1.0, customer_id) for customer_id, _ in rows_of(first.where(Customer.rhythm_days.is_null()))]
    shares.sort(key=lambda share: (-share[0], share[1]))
    return [customer_id for _, customer_id in shares[:limit]]


#: Stands for any length of a rhythm, and is none.
_ANY = -1


def _rhythms() -> Iterator[int]:
    """Yield each length there is, ascending: by so many looks into the index rather than a walk through all of it."""
    longer = Customer.select(peewee.fn.MIN(Customer.rhythm_days)).where(Customer.rhythm_days > _ANY)
    shortest = 0
    while shortest is not None:
        shortest = next(rows_for_each(longer, _ANY, (shortest,)))[1][0]
        if shortest is not None:
            yield shortest


def _owed(today: datetime.date) -> set[int]:
    complaints = Complaint.select(Complaint.customer).where(
        Complaint.outcome.is_null(),  # as long as it is open; the index knows
        Complaint.first_contact_at.is_null(),
        Complaint.closed_at.is_null(),
        Complaint.trashed_at.is_null(),
    )
    promises = Promise.select(Promise.customer).where(
        OURS,
        Promise.outcome.is_null(),
        Promise.due_on <= today,
        Promise.trashed_at.is_null(),
    )
    news = Job.select(Job.customer).where(
        Job.news_by <= today,
        Job.delivered_on.is_null(),
        Job.trashed_at.is_null(),
    )
    return {row[0] for query in (complaints, promises, news) for row in query.tuples()}


def _fresh_deliveries(today: datetime.date) -> set[int]:
    query = Job.select(Job.customer).where(
        Job.delivered_on >= today - datetime.timedelta(_STILL_FRESH_DAYS),
        Job.delivered_on <= today,
        Job.trashed_at.is_null(),
    )
    return {row[0] for row in query.tuples()}


def _special(today: datetime.date) -> set[int]:
    on_the_day = (SpecialDay.month == today.month) & (SpecialDay.day == today.day)
    if (today.month, today.day) == (2, 28):
        on_the_day |= (SpecialDay.month == 2) & (SpecialDay.day == 29)
    return {row[0] for row in SpecialDay.select(SpecialDay.customer).where(on_the_day).tuples()}


def _maybe_in_peace(today: datetime.date, limit: int) -> set[int]:
    quiet = Quiet.select(Quiet.customer).where(Quiet.from_on <= today, Quiet.until_on > today)
    snoozed = Snooze.select(Snooze.customer).where(Snooze.made_on <= today, Snooze.until_on > today)
    tried = (
        Customer.select(Customer.id)
        .where(Customer.last_attempt_on <= today, Customer.archived_at.is_null())
        .order_by(Customer.last_attempt_on.desc())
        .limit(limit)
    )
    their_turn = Customer.select(Customer.id).where(Customer.unanswered >= 2).limit(limit)
    return {row[0] for query in (quiet, snoozed, tried, their_turn) for row in query.tuples()}


def _living(ids: set[int], among_whom: Select) -> list[int]:
    query = Customer.select(Customer.id).where(among(Customer.id, ids), among_whom)
    return [row[0] for row in rows_of(query)]


def _asked_after() -> Select:
    """Neither archived, nor in the trash, nor lost for good."""
    return (
        Customer.archived_at.is_null()
        & Customer.trashed_at.is_null()
        & (Customer.lost_on.is_null() | Customer.won_back_on.is_null(is_null=False))
    )


def _checklist_is_used() -> bool:
    return Answer.select().exists()


def _unchecked(today: datetime.date, among_whom: Select) -> list[int]:
    """Relationships somebody once looked at, but not in ninety days."""
    query = (
        Answer.select(Answer.customer)
        .join(Customer)
        .where(among_whom)
        .group_by(Answer.customer)
        .having(peewee.fn.MAX(Answer.on) <= today - datetime.timedelta(90))
        .order_by(peewee.fn.MAX(Answer.on))
    )
    return [row[0] for row in query.tuples()]


def _named(ids: list[int]) -> tuple[UncheckedToday, ...]:
    names = dict(Customer.select(Customer.id, Customer.name).where(Customer.id.in_(ids)).tuples()) if ids else {}
    return tuple(UncheckedToday(customer_id, names[customer_id]) for customer_id in ids)


def _promises(today: datetime.date, side: Select, seen_to: Select | None) -> tuple[PromiseToday, ...]:
    query = (
        Promise.select(
            Promise.id,
            Promise.customer,
            Customer.name,
            Promise.words,
            Promise.due_on,
            Promise.due_time,
            Promise.side,
        )
        .join(Customer)
        .where(
            side,
            Promise.outcome.is_null(),
            Promise.due_on <= today,
            Promise.trashed_at.is_null(),
            Customer.trashed_at.is_null(),
            *(() if seen_to is None else (seen_to,)),
        )
        .order_by(Promise.due_on.desc(), Promise.due_time.asc(nulls="LAST"), Promise.id)
    )
    return tuple(
        PromiseToday(row_id, customer_id, name, words, due_on, due_time, PromiseSide(given_by))
        for row_id, customer_id, name, words, due_on, due_time, given_by in query.tuples()
    )


def _praise(today: datetime.date) -> tuple[PraiseToday, ...]:
    """Yesterday's; on a Monday, Saturday's and Sunday's too."""
    since = today - datetime.timedelta(3 if today.weekday() == 0 else 1)
    query = (
        Praise.select(Praise.id, Praise.customer, Customer.name, Praise.words, Praise.praised, Praise.on)
        .join(Customer)
        .where(Praise.on >= since, Praise.on < today, Praise.trashed_at.is_null(), Customer.trashed_at.is_null())
        .order_by(Praise.on.desc(), Praise.id.desc())
    )
    return tuple(PraiseToday(*row) for row in query.tuples())


def _counted(today: datetime.date, among_whom: Select) -> tuple[int, tuple[int, int]]:
    """Return how many are due, and `rhythm_kept`; each stretch of the index of due days is walked through once."""
    counted = Customer.select(peewee.fn.COUNT(Customer.id), peewee.fn.COUNT(Customer.rhythm_days)).where(among_whom)
    due, due_with_rhythm = next(iter(counted.where(Customer.due_on <= today).tuples()))
    with_rhythm = Customer.rhythm_days > 0
    if not Customer.select().where(with_rhythm, Customer.contacts > 0, among_whom).exists():
        return due, (0, 0)
    kept = next(iter(counted.where(Customer.due_on > today).tuples()))[1]
    never_due = next(iter(counted.where(Customer.due_on.is_null(), with_rhythm).tuples()))[1]
    return due, (kept, due_with_rhythm + kept + never_due)
