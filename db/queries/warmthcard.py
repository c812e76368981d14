"""One customer's warmth as their card shows it: a year of it with its events, and today's parts with their reasons."""

from __future__ import annotations

import datetime
import enum
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.journal import Journal, in_one_piece
from db.models import Break, Complaint, Praise, Promise, Touch
from db.queries.entries import EntryKey
from db.queries.hours import shop_hours
from db.queries.sides import OURS
from db.queries.warmth import (
    PartNow,
    WarmthCurve,
    WarmthDay,
    WarmthNow,
    customer_histories,
    warmth_curve,
    warmth_days,
)
from db.queries.warmthbehind import approaches_behind, signs_behind, warmth_behind
from db.records import PromiseOutcome, TouchKind
from db.relationship.histories import CustomerHistory
from db.relationship.stage import Stage, stage
from db.relationship.touchfacts import is_contact, moment_key
from db.relationship.warmth import Part
from db.relationship.warmthwhy import WarmthWhy, warmth_why

_A_WEEK = datetime.timedelta(7)
_WEEKS = 52
COMPARED = datetime.timedelta(7 * 13)
"""A warmth is compared with that of a quarter of a year before."""


class EventKind(enum.StrEnum):
    """What moved a warmth."""

    COMPLAINT = "complaint"
    REMEDY = "remedy"
    MENDED = "mended"
    PRAISE = "praise"
    BROKEN_PROMISE = "broken_promise"


@dataclass(frozen=True, slots=True)
class WarmthEvent:
    """Something that happened on a day, with the touch behind it where there is one."""

    on: datetime.date
    kind: EventKind
    words: str
    touch_id: int | None


@dataclass(frozen=True, slots=True)
class WarmthCard:
    """How warm it is with one customer, and why.

    Attributes:
        now: today's warmth with its coverage.
        parts: what it is made of.
        why: the figures behind each part.
        stage: of the sapling's life.
        contacts: days and talks so far that reached a person.
        curve: week by week for a year, today last.
        change: against a quarter of a year ago, None where there was no warmth or nothing known then.
        events: of that year, in order.
        baseline: the warmth of the day before the newest break of that year, None without one.
        baseline_on: that day.
        touches: for each day of the curve the ids of the touches of its week, else of the newest before it.
        behind: for each part the entries of the story it is counted from.
        signs: the entries that tell whether somebody is still a customer: when they came, called, wrote or bought.
        approaches: the shop's approaches since then, oldest first.
    """

    now: WarmthNow
    parts: Mapping[Part, PartNow]
    why: WarmthWhy
    stage: Stage
    contacts: int
    curve: WarmthCurve
    change: float | None
    events: tuple[WarmthEvent, ...]
    baseline: float | None
    baseline_on: datetime.date | None
    touches: tuple[tuple[int, ...], ...]
    behind: Mapping[Part, tuple[EntryKey, ...]]
    signs: tuple[EntryKey, ...]
    approaches: tuple[EntryKey, ...]

    @property
    def whole(self) -> tuple[EntryKey, ...]:
        """Everything the warmth itself is counted from: what lies behind the parts that apply."""
        applying = (part for part, now in self.parts.items() if now.applies)
        return tuple(dict.fromkeys(key for part in applying for key in self.behind[part]))

    @property
    def known(self) -> tuple[EntryKey, ...]:
        """What the parts of which something is known are counted from: all that the coverage rests on."""
        told = (part for part, now in self.parts.items() if now.applies and now.known)
        return tuple(dict.fromkeys(key for part in told for key in self.behind[part]))


@in_one_piece
def warmth_card(journal: Journal, customer_id: int, today: datetime.date) -> WarmthCard | None:
    """Return one customer's warmth; None before they were a customer, or once the card is in the trash."""
    found = warmth_days(journal, [today], [customer_id])
    if not found:
        return None
    day: WarmthDay = found[0]
    history = customer_histories(journal, [customer_id], today)[customer_id]
    curve = warmth_curve(journal, customer_id, [today - _A_WEEK * number for number in range(_WEEKS, -1, -1)])
    contacts = [fact.on for fact in history.touches if is_contact(fact)]
    since = min([history.made_on, *contacts])
    baseline = _baseline(journal, customer_id, today)
    why = warmth_why(history, today, shop_hours(journal, today))
    return WarmthCard(
        now=day.now,
        parts=day.parts,
        why=why,
        stage=stage((today - since).days, len(contacts), day.now.warmth),
        contacts=len(contacts),
        curve=curve,
        change=_change(curve, today),
        events=_events(journal, customer_id, today - _A_WEEK * _WEEKS, today),
        baseline=baseline[1] if baseline else None,
        baseline_on=baseline[0] if baseline else None,
        touches=_touches_of(curve.days, history),
        behind=warmth_behind(journal, customer_id, history, why, today),
        signs=signs_behind(history, today),
        approaches=approaches_behind(history, today),
    )


def _touches_of(days: Sequence[datetime.date], history: CustomerHistory) -> tuple[tuple[int, ...], ...]:
    told = [fact for fact in sorted(history.touches, key=moment_key) if fact.kind is not TouchKind.NOTE]
    found: list[tuple[int, ...]] = []
    for day in days:
        known = [fact for fact in told if fact.on <= day]
        of_week = tuple(fact.id for fact in known if fact.on > day - _A_WEEK)
        found.append(of_week or tuple(fact.id for fact in known[-1:]))
    return tuple(found)


def _change(curve: WarmthCurve, today: datetime.date) -> float | None:
    then = today - COMPARED
    if then not in curve.days:
        return None
    place = curve.days.index(then)
    return curve.warmth[-1] - curve.warmth[place] if curve.coverage[place] > 0 else None


def _baseline(journal: Journal, customer_id: int, today: datetime.date) -> tuple[datetime.date, float] | None:
    """Return the day before the newest break of the last year, with what was frozen then, else its warmth."""
    broke = (
        Break.select(Break.on, Break.baseline)
        .where(Break.customer == customer_id, Break.on <= today, Break.on > today - _A_WEEK * _WEEKS)
        .order_by(Break.on.desc(), Break.id.desc())
        .tuples()
        .first()
    )
    if broke is None:
        return None
    eve = broke[0] - datetime.timedelta(1)
    if broke[1] is not None:
        return eve, broke[1]
    curve = warmth_curve(journal, customer_id, [eve])
    return (eve, curve.warmth[0]) if curve.warmth and not math.isnan(curve.warmth[0]) else None


def _said_on(customer_id: int, on: datetime.date) -> int | None:
    """Return the newest touch of a day: the one in which they said so."""
    of_day = Touch.select(Touch.id).where(
        Touch.customer == customer_id, Touch.on == on, Touch.kind != TouchKind.NOTE.value, Touch.trashed_at.is_null()
    )
    return of_day.order_by(Touch.at.desc(), Touch.id.desc()).scalar()


def _events(journal: Journal, customer_id: int, after: datetime.date, until: datetime.date) -> tuple[WarmthEvent, ...]:
    events: list[WarmthEvent] = []
    cases = Complaint.select().where(Complaint.customer == customer_id, Complaint.trashed_at.is_null())
    for case in cases.dicts():
        events.append(WarmthEvent(journal.today(case["heard_at"]), EventKind.COMPLAINT, case["words"], case["touch"]))
        if case["remedied_at"] is not None:
            on = journal.today(case["remedied_at"])
            events.append(WarmthEvent(on, EventKind.REMEDY, case["remedy"], case["touch"]))
    for on, words, touch_id in (
        Praise.select(Praise.on, Praise.words, Praise.touch)
        .where(Praise.customer == customer_id, Praise.trashed_at.is_null())
        .tuples()
    ):
        events.append(WarmthEvent(on, EventKind.PRAISE, words, touch_id))
    for on, words, touch_id in (
        Promise.select(Promise.settled_on, Promise.words, Promise.touch)
        .where(
            Promise.customer == customer_id,
            OURS,
            Promise.outcome == PromiseOutcome.BROKEN.value,
            Promise.settled_on.is_null(is_null=False),
            Promise.trashed_at.is_null(),
        )
        .tuples()
    ):
        events.append(WarmthEvent(on, EventKind.BROKEN_PROMISE, words, touch_id))
    for (on,) in Break.select(Break.mended_on).where(Break.customer == customer_id).tuples():
        if on is not None:
            events.append(WarmthEvent(on, EventKind.MENDED, "", _said_on(customer_id, on)))
    inside = (event for event in events if after < event.on <= until)
    return tuple(sorted(inside, key=lambda event: (event.on, event.kind, event.touch_id or 0)))
