"""Warmth as it is asked for: now for many, over time for one, part by part with the figures behind each."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import peewee

from db.engine.bulk import rows_of
from db.journal import Journal
from db.models import Answer, Business, Complaint, Customer, Promise, Touch, Trait, TraitWeight
from db.queries.among import among
from db.queries.facts import effective_rhythms, touch_facts
from db.queries.hours import shop_hours
from db.queries.ownrules import warmth_weights
from db.queries.sides import OURS
from db.queries.warmthfacts import ShopHistories, shop_histories
from db.records import ComplaintOutcome, PromiseOutcome
from db.relationship.histories import ComplaintCase, CustomerHistory, SettledPromise, TraitAnswer
from db.relationship.warmth import Part, PartsTable, WarmthRule, warmth_parts
from db.relationship.warmthwhy import WarmthWhy, warmth_why


@dataclass(frozen=True, slots=True)
class WarmthNow:
    """A customer's warmth on a day, with how much of it rests on something known.

    Attributes:
        warmth: 0…100.
        coverage: weight of the known parts ÷ weight of those that apply, 0…1.
        known: how many parts are known.
        applying: of how many that apply.
    """

    warmth: float
    coverage: float
    known: int
    applying: int


@dataclass(frozen=True, slots=True)
class PartNow:
    """A part of warmth on a day: what it counts as (0…100), whether it is known, whether it applies at all."""

    value: float
    known: bool
    applies: bool


@dataclass(frozen=True, slots=True)
class WarmthDay:
    """A customer's warmth on one day with its parts."""

    customer_id: int
    external_id: str | None
    name: str
    on: datetime.date
    now: WarmthNow
    parts: Mapping[Part, PartNow]


@dataclass(frozen=True, slots=True)
class WarmthCurve:
    """One customer's warmth on ascending days; days before the card and the first touch are left out.

    Attributes:
        days: ascending.
        warmth: 0…100.
        coverage: 0…1.
        known: how many parts are known.
        applying: of how many that apply.
    """

    days: tuple[datetime.date, ...]
    warmth: tuple[float, ...]
    coverage: tuple[float, ...]
    known: tuple[int, ...]
    applying: tuple[int, ...]


def warmth_now(
    journal: Journal, today: datetime.date, customer_ids: Sequence[int] | None = None
) -> Mapping[int, WarmthNow]:
    """Return the warmth at the end of `today` of these customers, or of all not in the trash, by id.

    Whoever was no customer yet is left out. A second for ten thousand customers: asked off the window's thread.
    """
    histories = shop_histories(journal, today, customer_ids)
    parts = warmth_parts(histories.columns, [today], histories.hours, warmth_rule(journal))
    return {
        int(customer_id): _now(parts, row, 0)
        for row, customer_id in enumerate(histories.customer)
        if not math.isnan(parts.table.warmth[row, 0])
    }


def warmth_curve(journal: Journal, customer_id: int, days: Sequence[datetime.date]) -> WarmthCurve:
    """Return one customer's warmth on each of the ascending `days` (for a chart, a review on paper)."""
    histories = shop_histories(journal, days[-1], [customer_id])
    parts = warmth_parts(histories.columns, days, histories.hours, warmth_rule(journal))
    warmth = parts.table.warmth
    kept = [place for place in range(len(days)) if len(warmth) and not math.isnan(warmth[0, place])]
    seen = [_now(parts, 0, place) for place in kept]
    return WarmthCurve(
        days=tuple(days[place] for place in kept),
        warmth=tuple(now.warmth for now in seen),
        coverage=tuple(now.coverage for now in seen),
        known=tuple(now.known for now in seen),
        applying=tuple(now.applying for now in seen),
    )


def warmth_days(
    journal: Journal, days: Sequence[datetime.date], customer_ids: Sequence[int] | None = None
) -> tuple[WarmthDay, ...]:
    """Return warmth with its parts of everybody, or of these, on each of the ascending `days`.

    The warmest on the last day first, ties by id, those of whom nothing is known behind them: unknown never looks like
    good. Each with all their days in order before the next.
    """
    histories = shop_histories(journal, days[-1], customer_ids)
    parts = warmth_parts(histories.columns, days, histories.hours, warmth_rule(journal))
    told = parts.table.coverage[:, -1] > 0
    last = np.where(told, parts.table.warmth[:, -1], -1.0)
    names = _names(histories)
    return tuple(
        WarmthDay(customer_id, *names[customer_id], day, _now(parts, row, column), _parts(parts, row, column))
        for row in np.lexsort((histories.customer, -last)).tolist()
        for customer_id in (int(histories.customer[row]),)
        for column, day in enumerate(days)
        if not math.isnan(parts.table.warmth[row, column])
    )


def warmth_whys(
    journal: Journal, customer_ids: Sequence[int], days: Sequence[datetime.date]
) -> Mapping[tuple[int, datetime.date], WarmthWhy]:
    """Return the figures behind every part, for each of these customers and days."""
    hours = shop_hours(journal, days[-1])
    histories = customer_histories(journal, customer_ids, days[-1])
    return {
        (customer_id, day): warmth_why(history, day, hours)
        for customer_id, history in histories.items()
        for day in days
    }


def begun_on(journal: Journal) -> datetime.date:
    """Return the first day on which anybody was a customer: of the oldest card or touch, `date.max` without any."""
    made = Customer.select(peewee.fn.MIN(Customer.made_at)).scalar()
    touched = Touch.select(peewee.fn.MIN(Touch.on)).scalar()
    return min(journal.today(made) if made else datetime.date.max, touched or datetime.date.max)


def warmth_rule(journal: Journal) -> WarmthRule:
    """Return what the shop has set: the weights of the parts, its own promise of a first contact."""
    row = Business.select(Business.first_contact_minutes).tuples().first()
    weights = warmth_weights(journal)
    return WarmthRule(weights, row[0]) if row else WarmthRule(weights)


def customer_histories(
    journal: Journal, customer_ids: Sequence[int], until: datetime.date
) -> Mapping[int, CustomerHistory]:
    """Return the whole stories of a few customers as the rules tell them, touches up to a day."""
    rhythms = effective_rhythms(customer_ids)
    touches = touch_facts(customer_ids, until, newest=None)
    promises = _promises(customer_ids)
    complaints = _complaints(customer_ids)
    answers = _answers(customer_ids, until)
    made = Customer.select(Customer.id, Customer.made_at).where(among(Customer.id, customer_ids))
    return {
        customer_id: CustomerHistory(
            made_on=journal.today(made_at),
            rhythm=rhythms[customer_id],
            touches=tuple(touches.get(customer_id, ())),
            promises=tuple(promises.get(customer_id, ())),
            complaints=tuple(complaints.get(customer_id, ())),
            answers=tuple(answers.get(customer_id, ())),
        )
        for customer_id, made_at in made.tuples()
    }


def _now(parts: PartsTable, row: int, column: int) -> WarmthNow:
    applying = [part for part in Part if parts.applies[part][row, column]]
    return WarmthNow(
        warmth=float(parts.table.warmth[row, column]),
        coverage=float(parts.table.coverage[row, column]),
        known=sum(bool(parts.known[part][row, column]) for part in applying),
        applying=len(applying),
    )


def _parts(parts: PartsTable, row: int, column: int) -> Mapping[Part, PartNow]:
    return {
        part: PartNow(
            value=float(parts.value[part][row, column]),
            known=bool(parts.known[part][row, column]),
            applies=bool(parts.applies[part][row, column]),
        )
        for part in Part
    }


def _names(histories: ShopHistories) -> Mapping[int, tuple[str | None, str]]:
    query = Customer.select(Customer.id, Customer.external_id, Customer.name)
    return {
        customer_id: (external_id, name)
        for customer_id, external_id, name in rows_of(query.where(among(Customer.id, histories.customer)))
    }


def _promises(customer_ids: Sequence[int]) -> Mapping[int, list[SettledPromise]]:
    query = Promise.select(Promise.customer, Promise.settled_on, Promise.outcome).where(
        among(Promise.customer, customer_ids),
        OURS,
        Promise.trashed_at.is_null(),
        Promise.settled_on.is_null(is_null=False),
        Promise.outcome.is_null(is_null=False),
    )
    found: dict[int, list[SettledPromise]] = {}
    for customer_id, on, outcome in query.tuples():
        found.setdefault(customer_id, []).append(SettledPromise(on, PromiseOutcome(outcome)))
    return found


def _complaints(customer_ids: Sequence[int]) -> Mapping[int, list[ComplaintCase]]:
    times = (Complaint.heard_at, Complaint.first_contact_at, Complaint.remedied_at, Complaint.closed_at)
    query = Complaint.select(Complaint.customer, *times, Complaint.outcome).where(
        among(Complaint.customer, customer_ids), Complaint.trashed_at.is_null()
    )
    found: dict[int, list[ComplaintCase]] = {}
    for customer_id, heard, contacted, remedied, closed, outcome in query.tuples():
        case = ComplaintCase(heard, contacted, remedied, closed, ComplaintOutcome(outcome) if outcome else None)
        found.setdefault(customer_id, []).append(case)
    return found


def _answers(customer_ids: Sequence[int], until: datetime.date) -> Mapping[int, list[TraitAnswer]]:
    weights = {
        (whose, trait): weight
        for whose, trait, weight in TraitWeight.select(TraitWeight.customer, TraitWeight.trait, TraitWeight.weight)
        .where(among(TraitWeight.customer, customer_ids))
        .tuples()
    }
    query = (
        Answer.select(Answer.customer, Answer.trait, Answer.on, Answer.value, Trait.weight)
        .join(Trait)
        .where(
            among(Answer.customer, customer_ids),
            Trait.retired_on.is_null() | (Trait.retired_on > until),
        )
        .order_by(Answer.id)
    )
    found: dict[int, list[TraitAnswer]] = {}
    for whose, trait, on, value, weight in query.tuples():
        answer = TraitAnswer(trait, on, value, weights.get((whose, trait), weight))
        found.setdefault(whose, []).append(answer)
    return found
