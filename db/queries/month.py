"""The last weeks of the whole shop, for its own review on paper."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from db.journal import Journal
from db.models import Customer, Job, Praise
from db.queries.movereasons import MoveReason, move_reasons
from db.queries.shop import ShopProfile, profile
from db.queries.trends import DriftFigures, TrendsFigures, month_figures
from db.queries.trendsfacts import TrendsFacts, trends_facts
from db.relationship.warmth import Part, warmth_parts


@dataclass(frozen=True, slots=True)
class PartMean:
    """A part of warmth over the whole shop.

    Attributes:
        part: which.
        mean: of those customers of whom it is known, 0…100.
        known: of how many it is known.
        applying: to how many it applies.
    """

    part: Part
    mean: float
    known: int
    applying: int


@dataclass(frozen=True, slots=True)
class ThanksHeard:
    """A thank-you in the customer's words, from whom, for whom."""

    words: str
    name: str
    praised: str
    on: datetime.date


@dataclass(frozen=True, slots=True)
class Month:
    """Four weeks of the shop.

    Attributes:
        today: the day of the review.
        shop: whose it is.
        figures: of the four weeks, with those before.
        drift: whose silence is unusual for them.
        reasons: why the movers moved, by customer.
        parts: of warmth over everybody, the strongest first; those nobody knows anything of are left out.
        thanks: of the four weeks, the newest first.
        new_customers: cards begun in the four weeks.
        delivered: jobs handed over in the four weeks.
        nothing_known: whether nothing was ever written down about anybody.
    """

    today: datetime.date
    shop: ShopProfile
    figures: TrendsFigures
    drift: DriftFigures
    reasons: Mapping[int, MoveReason]
    parts: tuple[PartMean, ...]
    thanks: tuple[ThanksHeard, ...]
    new_customers: int
    delivered: int
    nothing_known: bool


def month(journal: Journal, now: datetime.datetime) -> Month:
    """Return the four weeks up to an aware moment."""
    today = journal.today(now)
    facts = trends_facts(journal, today)
    told = month_figures(facts, today)
    figures = told.month
    lived = Customer.select().where(Customer.trashed_at.is_null())
    handed_over = Job.select().join(Customer).where(Job.trashed_at.is_null(), Customer.trashed_at.is_null())
    after = figures.since + datetime.timedelta(1)
    return Month(
        today=today,
        shop=profile(journal),
        figures=figures,
        drift=told.drift,
        reasons=move_reasons(journal, figures.moves, figures.since, figures.day),
        parts=_parts(facts, figures.day),
        thanks=_thanks(after, figures.day),
        new_customers=lived.where(Customer.since_on.between(after, figures.day)).count(),
        delivered=handed_over.where(Job.delivered_on.between(after, figures.day)).count(),
        nothing_known=facts.is_empty,
    )


def _parts(facts: TrendsFacts, day: datetime.date) -> tuple[PartMean, ...]:
    """Return the means over those who were customers on a day."""
    histories = facts.histories
    table = warmth_parts(histories.columns, [day], histories.hours, facts.rule)
    counted = histories.with_us(np.array([day.toordinal()], np.int64))[:, 0] & ~np.isnan(table.table.warmth[:, 0])
    means: list[PartMean] = []
    for part in Part:
        applies = counted & table.applies[part][:, 0]
        known = applies & table.known[part][:, 0]
        if known.any():
            mean = float(table.value[part][known, 0].mean())
            means.append(PartMean(part, mean, int(known.sum()), int(applies.sum())))
    return tuple(sorted(means, key=lambda mean: -mean.mean))


def _thanks(first: datetime.date, last: datetime.date) -> tuple[ThanksHeard, ...]:
    query = (
        Praise.select(Praise.words, Customer.name, Praise.praised, Praise.on)
        .join(Customer)
        .where(Praise.on.between(first, last), Praise.trashed_at.is_null(), Customer.trashed_at.is_null())
        .order_by(Praise.on.desc(), Praise.id.desc())
    )
    return tuple(ThanksHeard(*row) for row in query.tuples())
