"""The two parts of warmth that only some relationships have: promises, and care after complaints.

A part that begins to apply could lift a cold relationship by bad news, or pull down a warm one by good news, merely by
entering the mean. So a part made of good news alone is left out where it would lower the warmth, and one made of bad
news alone, or with a wound still open, where it would raise it.
"""

from dataclasses import dataclass

import numpy as np

from db.relationship.contactclock import (
    ClockView,
    ContactClock,
    StoppedPlaces,
    places_at_reference,
    stopped_places,
)
from db.relationship.histories import (
    ComplaintColumns,
    HistoryColumns,
    minutes_open_each_day,
)
from db.relationship.shophours import ShopHours
from db.relationship.timelines import Bools, Floats, Timeline, timeline

PROMISE_HALF_LIFE = 180.0
PSEUDO_PROMISES, PSEUDO_SCORE = 2.0, 0.6
CONTACT_SHARE, REMEDY_SHARE, YES_SHARE = 40.0, 30.0, 30.0
COMPLAINT_DAYS = 365


@dataclass(frozen=True, slots=True)
class CaseGrid:
    """A part over customers × days.

    Attributes:
        value: 0…100 where it applies.
        applies: whether it does; then it is known too.
        only_good: made of good news alone, may not lower the warmth.
        only_bad: made of bad news alone, or something is still open: may not raise it.
    """

    value: Floats
    applies: Bools
    only_good: Bools
    only_bad: Bools


@dataclass(frozen=True, slots=True)
class PromisePart:
    """Settled promises with their fading sums, and running counts of scores, kept and broken ones."""

    promises: Timeline
    fading_weight: Floats
    fading_score: Floats
    score: Floats
    kept: Floats
    broken: Floats
    stopped: StoppedPlaces


def prepare_promises(columns: HistoryColumns, clock: ContactClock) -> PromisePart:
    """Sum the scores of settled promises, each halved for every 180 days."""
    promises = timeline(columns.promises.owner, columns.promises.day, len(columns.made))
    score = columns.promises.score[promises.order]
    return PromisePart(
        promises=promises,
        fading_weight=promises.fading(np.ones(len(score)), PROMISE_HALF_LIFE),
        fading_score=promises.fading(score, PROMISE_HALF_LIFE),
        score=promises.running(score),
        kept=promises.running((score == 1.0).astype(np.float64)),
        broken=promises.running((score == 0.0).astype(np.float64)),
        stopped=stopped_places(clock, promises, 0),
    )


def promises_grid(part: PromisePart, seen: ClockView) -> CaseGrid:
    """Fading mean score as 0…100, pulled to 0.6 by two pseudo-promises; does not apply before the first one."""
    until = part.promises.until_grid(seen.rows, seen.days)
    first = part.promises.first[seen.rows.start : seen.rows.stop, None]
    count = until - first
    if not len(part.fading_weight):
        nothing = np.zeros(count.shape, dtype=np.bool_)
        return CaseGrid(np.zeros(count.shape), nothing, nothing, nothing)
    at_reference = places_at_reference(seen, part.promises, part.stopped, 0)
    event = np.maximum(at_reference - 1, 0)
    faded = np.where(
        at_reference > first, np.exp2(-(seen.reference - part.promises.day[event]) / PROMISE_HALF_LIFE), 0.0
    )
    weight = part.fading_weight[event] * faded + (until - at_reference)
    score = part.fading_score[event] * faded + (part.score[until] - part.score[at_reference])
    value = 100.0 * (score + PSEUDO_PROMISES * PSEUDO_SCORE) / (weight + PSEUDO_PROMISES)
    applies = count > 0
    return CaseGrid(
        value=value,
        applies=applies,
        only_good=applies & (part.kept[until] - part.kept[first] > count - 0.5),
        only_bad=applies & (part.broken[until] - part.broken[first] > count - 0.5),
    )


@dataclass(frozen=True, slots=True)
class CarePart:
    """Complaints sorted by customer, the shop's own promise of a first contact, and open minutes by day."""

    cases: ComplaintColumns
    timeline: Timeline
    promised_minutes: float
    first_day: int
    open_minutes: Floats


def prepare_care(columns: HistoryColumns, hours: ShopHours, promised_minutes: int, last_day: int) -> CarePart:
    """Sort the complaints and sum up the shop's open minutes from the first of them to the last day asked about."""
    cases = columns.complaints
    by_customer = timeline(cases.owner, cases.heard, len(columns.made))
    order = by_customer.order
    ordered = ComplaintColumns(
        owner=cases.owner[order],
        heard=cases.heard[order],
        contacted=cases.contacted[order],
        waited=cases.waited[order],
        first_day=cases.first_day[order],
        remedied=cases.remedied[order],
        closed=cases.closed[order],
        agreed=cases.agreed[order],
    )
    first = int(ordered.heard.min(initial=last_day))
    minutes = minutes_open_each_day(first, last_day, hours)
    return CarePart(ordered, by_customer, float(max(promised_minutes, 1)), first, np.cumsum(minutes))


def care_grid(part: CarePart, seen: ClockView) -> CaseGrid:
    """Mean over the complaints of a year closed by the customer's yes, or less: the worst of those without one.

    A complaint that is still open counts however old it is. Each is worth 40 for a first contact within the shop's
    own promise (beyond it, 40 × promise ÷ open minutes waited, which falls with every open day nobody gets in touch),
    30 for the remedy and 30 for the customer's own yes.
    """
    shape = (seen.rows.stop - seen.rows.start, len(seen.days))
    begin, end = (int(part.timeline.first[row]) for row in (seen.rows.start, seen.rows.stop))
    if begin == end:
        nothing = np.zeros(shape, dtype=np.bool_)
        return CaseGrid(np.zeros(shape), nothing, nothing, nothing)
    cases, these = part.cases, slice(begin, end)
    row = cases.owner[these] - seen.rows.start
    heard, closed, days = cases.heard[these, None], cases.closed[these, None], seen.days
    is_open = (heard <= days) & (closed > days)
    settled_lately = (closed <= days) & (np.maximum(heard, closed) > seen.reference[row] - COMPLAINT_DAYS)
    counts = is_open | (settled_lately & (heard <= days))
    agreed = cases.agreed[these, None] & (closed <= days)

    sums = part.open_minutes
    passed = sums[np.clip(days - part.first_day, 0, None)] - sums[np.clip(heard - part.first_day, 0, len(sums) - 1)]
    untouched = cases.first_day[these, None] + np.maximum(passed, 0.0)
    waited = np.where(cases.contacted[these, None] <= days, cases.waited[these, None], untouched)
    worth = (
        CONTACT_SHARE * part.promised_minutes / np.maximum(waited, part.promised_minutes)
        + REMEDY_SHARE * (cases.remedied[these, None] <= days)
        + YES_SHARE * agreed
    )
    settled = counts & agreed
    owners, starts = np.unique(row, return_index=True)
    number, total = np.zeros(shape), np.zeros(shape)
    number[owners] = np.add.reduceat(settled.astype(np.float64), starts, axis=0)
    total[owners] = np.add.reduceat(worth * settled, starts, axis=0)
    worst = np.full(shape, np.inf)
    worst[owners] = np.minimum.reduceat(np.where(counts & ~agreed, worth, np.inf), starts, axis=0)
    wounded = np.isfinite(worst)
    healed = np.divide(total, number, out=np.full(shape, np.inf), where=number > 0)
    applies = wounded | (number > 0)
    value = np.where(applies, np.minimum(healed, worst), 0.0)
    return CaseGrid(value, applies, np.zeros(shape, dtype=np.bool_), wounded)
