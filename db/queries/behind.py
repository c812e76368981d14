"""What a figure is counted from, one by one: touches, promises, complaints, customers."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import Complaint, Customer, Promise, Touch, TouchCompanion
from db.queries.among import among
from db.queries.entries import EntryKey, EntrySource
from db.queries.sides import OURS
from db.records import Channel, PromiseOutcome, TouchKind


class Counted(enum.Enum):
    """What a figure counts of one customer's story.

    The rhythm on a day, the warmth on it, what changed that warmth, the silence, a return, the first day of all.
    """

    RHYTHM = enum.auto()
    WARMTH = enum.auto()
    CHANGE = enum.auto()
    SILENCE = enum.auto()
    RETURN = enum.auto()
    COMING = enum.auto()


@dataclass(frozen=True, slots=True)
class TouchBehind:
    """A touch of somebody's."""

    customer_id: int
    name: str
    touch_id: int
    on: datetime.date
    kind: TouchKind
    channel: Channel | None
    words: str


@dataclass(frozen=True, slots=True)
class PromiseBehind:
    """A promise that ended, and the touch in which it was given, None where nobody wrote that down."""

    customer_id: int
    name: str
    promise_id: int
    touch_id: int | None
    words: str
    outcome: PromiseOutcome
    settled_on: datetime.date


@dataclass(frozen=True, slots=True)
class ComplaintBehind:
    """A complaint, and how many open minutes it waited for the first contact; None while nobody got in touch.

    `keys`: the touch in which it was heard, and those in which the shop got in touch.
    """

    customer_id: int
    name: str
    keys: tuple[EntryKey, ...]
    words: str
    heard_on: datetime.date
    waited_minutes: float | None


@dataclass(frozen=True, slots=True)
class CustomerBehind:
    """A customer with a figure of theirs: days late, or warmth; None where it is not known."""

    customer_id: int
    name: str
    figure: float | None


@dataclass(frozen=True, slots=True)
class ReturnBehind:
    """A customer who came back, the day of it, and by how much warmer they are than at their worst since they fell out.

    `gain` is None where no warmth is known of that time.
    """

    customer_id: int
    name: str
    on: datetime.date
    gain: float | None


def touches_on(_journal: Journal, day: datetime.date) -> tuple[TouchBehind, ...]:
    """Return what happened on a day, in the order of its hours; those who came along have a line of their own."""
    columns = (Customer.id, Customer.name, Touch.id, Touch.on, Touch.kind, Touch.channel, Touch.words, Touch.at)
    shown = (
        (Touch.on == day)
        & Touch.trashed_at.is_null()
        & (Touch.kind != TouchKind.NOTE.value)
        & Customer.trashed_at.is_null()
    )
    own = Touch.select(*columns).join(Customer).where(shown)
    company = (
        Touch.select(*columns)
        .join(TouchCompanion)
        .join(Customer, on=TouchCompanion.customer == Customer.id)
        .where(shown)
    )
    rows = sorted([*own.tuples(), *company.tuples()], key=lambda row: (row[7], row[2], row[0]))
    return tuple(
        TouchBehind(who, name, touch_id, on, TouchKind(kind), Channel(channel) if channel else None, words)
        for who, name, touch_id, on, kind, channel, words, _ in rows
    )


def promises_settled(
    _journal: Journal, after: datetime.date, until: datetime.date, outcome: PromiseOutcome | None = None
) -> tuple[PromiseBehind, ...]:
    """Return the promises settled after one day and up to another: those that were not kept first, then the newest.

    `outcome`: only those that ended so.
    """
    ended_so = Promise.outcome.is_null(is_null=False) if outcome is None else Promise.outcome == outcome.value
    query = (
        Promise.select(
            Customer.id, Customer.name, Promise.id, Promise.touch, Promise.words, Promise.outcome, Promise.settled_on
        )
        .join(Customer)
        .where(
            OURS,
            Promise.settled_on > after,
            Promise.settled_on <= until,
            ended_so,
            Promise.trashed_at.is_null(),
            Customer.trashed_at.is_null(),
        )
        .order_by(Promise.outcome == PromiseOutcome.KEPT.value, Promise.settled_on.desc(), Promise.id)
    )
    return tuple(
        PromiseBehind(who, name, promise_id, touch_id, words, PromiseOutcome(outcome), on)
        for who, name, promise_id, touch_id, words, outcome, on in query.tuples()
    )


def first_contacts(complaint_ids: Iterable[int], until: datetime.date) -> Mapping[int, Sequence[int]]:
    """Return for each complaint the touches, up to a day, of the moment in which the shop got in touch."""
    found: dict[int, list[int]] = {}
    at_that_moment = (Touch.customer == Complaint.customer) & (Touch.at == Complaint.first_contact_at)
    query = (
        Touch.select(Complaint.id, Touch.id)
        .join(Complaint, on=at_that_moment)
        .where(among(Complaint.id, complaint_ids), Touch.on <= until, Touch.trashed_at.is_null())
        .order_by(Touch.id)
    )
    for complaint_id, touch_id in query.tuples():
        found.setdefault(complaint_id, []).append(touch_id)
    return found


def touch_keys(touch_ids: Iterable[int | None]) -> tuple[EntryKey, ...]:
    """Return the entries of a story for these touches, each once; None where nobody wrote the touch down."""
    return tuple((EntrySource.TOUCH, touch_id) for touch_id in dict.fromkeys(touch_ids) if touch_id is not None)
