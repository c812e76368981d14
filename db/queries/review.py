"""What the shop looks at when it looks back on one relationship: everything, the private too."""

import datetime
from dataclasses import dataclass

import peewee

from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Complaint, Customer, Praise, Promise, Theme, Touch, TouchCompanion
from db.queries.card import Card, card
from db.queries.contact_days import ChartFacts, read_facts
from db.queries.customerfacts import facts_of
from db.queries.hours import shop_hours
from db.queries.shop import ShopProfile, profile
from db.queries.sides import OURS
from db.queries.timeline import Entry, EntrySource, timeline
from db.queries.warmth import WarmthDay, warmth_days, warmth_whys
from db.records import ComplaintOutcome, Direction, PromiseOutcome, TouchKind
from db.relationship.shophours import ShopHours
from db.relationship.today import Line, PeaceLine, TodaySettings, today_list
from db.relationship.warmthwhy import WarmthWhy

_STRETCH = 60
#: Nobody is called unchecked here: the paper itself is the check.
_NEVER_UNCHECKED = TodaySettings(unchecked_days=1_000_000)


@dataclass(frozen=True, slots=True)
class GivenPromise:
    """Words given, the day they were due, how it ended (None: open)."""

    words: str
    made_on: datetime.date
    due_on: datetime.date | None
    outcome: PromiseOutcome | None
    settled_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class Case:
    """A complaint with what was done about it. Moments are aware."""

    words: str
    heard_at: datetime.datetime
    theme: str
    first_contact_at: datetime.datetime | None
    remedy: str
    remedy_reason: str
    outcome: ComplaintOutcome | None
    closed_at: datetime.datetime | None


@dataclass(frozen=True, slots=True)
class Thanks:
    """A thank-you in the customer's words, and whom it belongs to."""

    words: str
    praised: str
    on: datetime.date


@dataclass(frozen=True, slots=True)
class Review:
    """One relationship over some days.

    Attributes:
        card: the customer's card as it stands on `until`.
        shop: whose paper it is.
        since, until: the first and the last day looked at.
        line: why they would stand on Today then, None where there is no reason.
        in_peace: why to leave them in peace then, None where there is no reason.
        charted: contacts and moods of a year, for the charts.
        they_came, we_turned: touches of these days by who began them.
        moods: how often each mood was noted in these days.
        newest: the newest entries of the timeline in these days.
        promises: given or settled in these days, or still open; the newest first.
        cases: complaints heard in these days, or still open; the newest first.
        thanks: of these days; the newest first.
        warmth: at the end of `until` with its parts, None where they were no customer yet.
        warmth_before: the same at the end of `since`.
        why: the figures behind the parts of `warmth`.
    """

    card: Card
    shop: ShopProfile
    since: datetime.date
    until: datetime.date
    line: Line | None
    in_peace: PeaceLine | None
    charted: ChartFacts
    they_came: int
    we_turned: int
    moods: dict[int, int]
    newest: tuple[Entry, ...]
    promises: tuple[GivenPromise, ...]
    cases: tuple[Case, ...]
    thanks: tuple[Thanks, ...]
    warmth: WarmthDay | None
    warmth_before: WarmthDay | None
    why: WarmthWhy | None


def review(
    journal: Journal, customer_id: int, since: datetime.date, now: datetime.datetime, newest: int = 10
) -> Review:
    """Return what is known of a relationship.

    Args:
        journal: open.
        customer_id: whose.
        since: the first day looked at; the last one is the local day of `now`.
        now: an aware moment.
        newest: so many entries of the timeline.

    Raises:
        UserError: there is no such customer, or their card is in the trash.
    """
    until = journal.today(now)
    _require(customer_id)
    line, in_peace = _today(journal, customer_id, now, until)
    came, turned, moods = _balance(customer_id, since, until)
    warmth = {day.on: day for day in warmth_days(journal, sorted({since, until}), [customer_id])}
    return Review(
        card=card(journal, customer_id, until),
        shop=profile(journal),
        since=since,
        until=until,
        line=line,
        in_peace=in_peace,
        charted=read_facts(customer_id, until),
        they_came=came,
        we_turned=turned,
        moods=moods,
        newest=_newest(journal, customer_id, since, until, newest),
        promises=_promises(customer_id, since, until),
        cases=_cases(journal, customer_id, since, until),
        thanks=_thanks(customer_id, since, until),
        warmth=warmth.get(until),
        warmth_before=warmth.get(since) if since < until else None,
        why=warmth_whys(journal, [customer_id], [until])[customer_id, until] if until in warmth else None,
    )


@dataclass(frozen=True, slots=True)
class CardToPrint:
    """A card, the newest entries of its timeline, and whose paper it is."""

    card: Card
    shop: ShopProfile
    newest: tuple[Entry, ...]


def card_to_print(
    journal: Journal, customer_id: int, since: datetime.date, until: datetime.date, newest: int = 12
) -> CardToPrint:
    """Return a customer's card as it stands on `until`, with entries from `since` on.

    Raises:
        UserError: there is no such customer, or their card is in the trash.
    """
    _require(customer_id)
    return CardToPrint(
        card=card(journal, customer_id, until),
        shop=profile(journal),
        newest=_newest(journal, customer_id, since, until, newest),
    )


def _require(customer_id: int) -> None:
    if not Customer.select().where(Customer.id == customer_id, Customer.trashed_at.is_null()).exists():
        raise UserError(Problem.CUSTOMER_UNKNOWN, text=str(customer_id))


def _newest(
    journal: Journal, customer_id: int, since: datetime.date, until: datetime.date, count: int
) -> tuple[Entry, ...]:
    """Return the newest entries of a timeline between two days, both included."""
    found: list[Entry] = []
    offset = 0
    while True:
        stretch = timeline(journal, customer_id, offset=offset, limit=_STRETCH).entries
        found += [entry for entry in stretch if since <= entry.on <= until and not _is_open_promise(entry)]
        if len(found) >= count or len(stretch) < _STRETCH or stretch[-1].on < since:
            return tuple(found[:count])
        offset += _STRETCH


def _is_open_promise(entry: Entry) -> bool:
    """Open promises have their own place on a paper."""
    return entry.source is EntrySource.PROMISE and entry.outcome is None


def _today(
    journal: Journal, customer_id: int, now: datetime.datetime, today: datetime.date
) -> tuple[Line | None, PeaceLine | None]:
    facts = facts_of(journal, customer_id, now)
    waiting = any(complaint.first_contact_at is None for complaint in facts.complaints)
    # The calendar of holidays is only loaded where a complaint's clock is running.
    hours = shop_hours(journal, today) if waiting else ShopHours(journal.zone, ((),) * 7)
    listed = today_list([facts], now, hours, _NEVER_UNCHECKED)
    return next(iter(listed.lines), None), next(iter(listed.in_peace), None)


def _balance(customer_id: int, since: datetime.date, until: datetime.date) -> tuple[int, int, dict[int, int]]:
    shared = TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.customer == customer_id)
    touches = Touch.select().where(
        (Touch.customer == customer_id) | Touch.id.in_(shared),
        Touch.trashed_at.is_null(),
        Touch.on.between(since, until),
    )
    count = peewee.fn.COUNT(Touch.id)
    talked = touches.where(Touch.reached, Touch.kind != TouchKind.NOTE.value)
    by_direction = dict(talked.select(Touch.direction, count).group_by(Touch.direction).tuples())
    moods = touches.where(Touch.mood.is_null(is_null=False)).select(Touch.mood, count).group_by(Touch.mood)
    return by_direction.get(Direction.IN.value, 0), by_direction.get(Direction.OUT.value, 0), dict(moods.tuples())


def _promises(customer_id: int, since: datetime.date, until: datetime.date) -> tuple[GivenPromise, ...]:
    query = (
        Promise.select(Promise.words, Promise.made_on, Promise.due_on, Promise.outcome, Promise.settled_on)
        .where(
            Promise.customer == customer_id,
            OURS,
            Promise.trashed_at.is_null(),
            Promise.made_on <= until,
            Promise.outcome.is_null() | (Promise.made_on >= since) | (Promise.settled_on >= since),
        )
        .order_by(Promise.outcome.is_null(is_null=False), Promise.made_on.desc(), Promise.id.desc())
    )
    found = [
        GivenPromise(words, made, due, PromiseOutcome(outcome), settled)
        if outcome and (settled or made) <= until
        else GivenPromise(words, made, due, None, None)
        for words, made, due, outcome, settled in query.tuples()
    ]
    return tuple(sorted(found, key=lambda promise: promise.outcome is not None))  # those still open then come first


def _cases(journal: Journal, customer_id: int, since: datetime.date, until: datetime.date) -> tuple[Case, ...]:
    first = datetime.datetime.combine(since, datetime.time(0), journal.zone)
    last = datetime.datetime.combine(until + datetime.timedelta(1), datetime.time(0), journal.zone)
    query = (
        Complaint.select(Complaint, Theme)
        .join(Theme, peewee.JOIN.LEFT_OUTER)
        .where(
            Complaint.customer == customer_id,
            Complaint.trashed_at.is_null(),
            Complaint.heard_at < last,
            Complaint.closed_at.is_null() | (Complaint.heard_at >= first) | (Complaint.closed_at >= first),
        )
        .order_by(Complaint.heard_at.desc(), Complaint.id.desc())
    )
    return tuple(
        Case(
            words=row.words,
            heard_at=row.heard_at,
            theme=row.theme.name if row.theme_id else "",
            first_contact_at=_by(row.first_contact_at, last),
            remedy=row.remedy,
            remedy_reason=row.remedy_reason,
            outcome=ComplaintOutcome(row.outcome) if row.outcome and _by(row.closed_at, last) else None,
            closed_at=_by(row.closed_at, last),
        )
        for row in query
    )


def _by(moment: datetime.datetime | None, last: datetime.datetime) -> datetime.datetime | None:
    """Return a moment if it had come by then."""
    return moment if moment is not None and moment < last else None


def _thanks(customer_id: int, since: datetime.date, until: datetime.date) -> tuple[Thanks, ...]:
    query = (
        Praise.select(Praise.words, Praise.praised, Praise.on)
        .where(Praise.customer == customer_id, Praise.trashed_at.is_null(), Praise.on.between(since, until))
        .order_by(Praise.on.desc(), Praise.id.desc())
    )
    return tuple(Thanks(*row) for row in query.tuples())
