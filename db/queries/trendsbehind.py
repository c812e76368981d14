"""What lies behind a figure of the trends: the touches, promises, complaints and customers it was counted from."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.journal import Journal
from db.models import Complaint, Customer, Promise, Touch, TouchCompanion
from db.queries.among import among
from db.queries.sides import OURS
from db.queries.trendsfacts import TrendsFacts
from db.records import Channel, PromiseOutcome, TouchKind
from db.relationship.histories import NOT_YET
from db.relationship.shopfigures import COOL, WARM, rhythm_due


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
    """A complaint, and how many open minutes it waited for the first contact; None while nobody got in touch."""

    customer_id: int
    name: str
    touch_id: int | None
    words: str
    heard_on: datetime.date
    waited_minutes: float | None


@dataclass(frozen=True, slots=True)
class CustomerBehind:
    """A customer with a figure of theirs: days late, or warmth; None where it is not known."""

    customer_id: int
    name: str
    figure: float | None


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


def promises_settled(_journal: Journal, after: datetime.date, until: datetime.date) -> tuple[PromiseBehind, ...]:
    """Return the promises settled after one day and up to another: those that were not kept first, then the newest."""
    query = (
        Promise.select(
            Customer.id, Customer.name, Promise.id, Promise.touch, Promise.words, Promise.outcome, Promise.settled_on
        )
        .join(Customer)
        .where(
            OURS,
            Promise.settled_on > after,
            Promise.settled_on <= until,
            Promise.outcome.is_null(is_null=False),
            Promise.trashed_at.is_null(),
            Customer.trashed_at.is_null(),
        )
        .order_by(Promise.outcome == PromiseOutcome.KEPT.value, Promise.settled_on.desc(), Promise.id)
    )
    return tuple(
        PromiseBehind(who, name, promise_id, touch_id, words, PromiseOutcome(outcome), on)
        for who, name, promise_id, touch_id, words, outcome, on in query.tuples()
    )


def complaints_heard(
    facts: TrendsFacts, after: datetime.date, until: datetime.date, theme_id: int | None = None
) -> tuple[ComplaintBehind, ...]:
    """Return the complaints heard after one day and up to another, of one theme if it is given, the newest first.

    `theme_id` 0 stands for those without a theme.
    """
    cases = facts.histories.columns.complaints
    inside = (cases.heard > after.toordinal()) & (cases.heard <= until.toordinal())
    if theme_id is not None:
        inside &= facts.case_theme == theme_id
    places = {int(facts.histories.cases[place]): int(place) for place in np.flatnonzero(inside)}
    query = (
        Complaint.select(Complaint.id, Customer.id, Customer.name, Complaint.touch, Complaint.words)
        .join(Customer)
        .where(among(Complaint.id, places))
        .order_by(Complaint.heard_at.desc(), Complaint.id)
    )
    found: list[ComplaintBehind] = []
    for case_id, who, name, touch_id, words in query.tuples():
        place = places[case_id]
        contacted = int(cases.contacted[place]) <= until.toordinal()
        heard_on = datetime.date.fromordinal(int(cases.heard[place]))
        waited = float(cases.waited[place]) if contacted else None
        found.append(ComplaintBehind(who, name, touch_id, words, heard_on, waited))
    return tuple(found)


def customers_by_rhythm(facts: TrendsFacts, day: datetime.date) -> tuple[CustomerBehind, ...]:
    """Return everybody with a rhythm on a day of `facts.weeks`, the longest overdue first.

    The figure is the days late; below zero, the days until somebody is due.
    """
    ordinal = day.toordinal()
    due = rhythm_due(facts.histories.columns, facts.clock, facts.skip_owner, facts.skip_day, ordinal)
    there = facts.histories.with_us(np.array([ordinal], np.int64))[:, 0] & ~np.isnan(_warmth_on(facts, day))
    rows = np.flatnonzero(there & (due > 0))
    return _listed(facts, rows.tolist(), [float(ordinal - due[row]) for row in rows])


def customers_by_warmth(facts: TrendsFacts, day: datetime.date) -> tuple[tuple[CustomerBehind, ...], ...]:
    """Return the customers of a day of `facts.weeks` in four groups, coldest first: cooling, mild, warm, unknown."""
    grid = facts.warmth.between(facts.place(day), facts.place(day))
    warmth, known = grid.warmth[:, 0], grid.known[:, 0]
    there = facts.histories.with_us(np.array([day.toordinal()], np.int64))[:, 0] & ~np.isnan(warmth)
    groups = (
        there & known & (warmth < COOL),
        there & known & (warmth >= COOL) & (warmth < WARM),
        there & known & (warmth >= WARM),
        there & ~known,
    )
    listed: list[tuple[CustomerBehind, ...]] = []
    for group in groups:
        rows = np.flatnonzero(group).tolist()
        told = group is not groups[-1]
        found = _listed(facts, rows, [-float(warmth[row]) for row in rows])
        listed.append(
            tuple(
                CustomerBehind(each.customer_id, each.name, -each.figure if told and each.figure is not None else None)
                for each in found
            ),
        )
    return tuple(listed)


def won_back(facts: TrendsFacts, after: datetime.date, until: datetime.date) -> tuple[CustomerBehind, ...]:
    """Return who came back after one day and up to another, with the days since."""
    histories = facts.histories
    on: dict[int, int] = {
        histories.row(each.customer_id): each.mended_on.toordinal()
        for each in facts.breaks
        if each.mended_on is not None and after < each.mended_on <= until and histories.has(each.customer_id)
    }
    back = (histories.won_back > after.toordinal()) & (histories.won_back <= until.toordinal())
    on |= {int(row): int(histories.won_back[row]) for row in np.flatnonzero(back & (histories.won_back < NOT_YET))}
    rows = sorted(on)
    return _listed(facts, rows, [float(until.toordinal() - on[row]) for row in rows])


def newest_touch(_journal: Journal, customer_id: int, until: datetime.date) -> int | None:
    """Return the touch a customer's figures of a day rest on most: the newest up to then, None without any."""
    along = TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.customer == customer_id)
    found = (
        Touch.select(Touch.id)
        .where(
            (Touch.customer == customer_id) | Touch.id.in_(along),
            Touch.on <= until,
            Touch.kind != TouchKind.NOTE.value,
            Touch.trashed_at.is_null(),
        )
        .order_by(Touch.on.desc(), Touch.at.desc(), Touch.id.desc())
        .tuples()
        .first()
    )
    return found[0] if found else None


def _warmth_on(facts: TrendsFacts, day: datetime.date) -> NDArray[np.float32]:
    return facts.warmth.between(facts.place(day), facts.place(day)).warmth[:, 0]


def _listed(facts: TrendsFacts, rows: Sequence[int], figures: Sequence[float]) -> tuple[CustomerBehind, ...]:
    """Return customers with their figures, the largest first, ties by name."""
    found = [
        CustomerBehind(int(facts.histories.customer[row]), facts.names[row], figure)
        for row, figure in zip(rows, figures, strict=True)
    ]
    return tuple(sorted(found, key=lambda each: (-(each.figure or 0.0), each.name)))
