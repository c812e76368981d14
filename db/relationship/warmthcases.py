"""The two parts of warmth that only some relationships have: promises, and care after complaints.

A part that begins to apply could lift a cold relationship by bad news, or pull down a warm one by good news, merely by
entering the mean. So a part made of good news alone is left out where it would lower the warmth, and one made of bad
news alone, or with a wound still open, where it would raise it.
"""

from dataclasses import dataclass

import numpy as np

from db.relationship.contactclock import ClockView, ContactClock
from db.relationship.histories import (
    ComplaintColumns,
    HistoryColumns,
    minutes_open_each_day,
)
from db.relationship.shophours import ShopHours
from db.relationship.timelines import Bools, Floats, Ints, Timeline, timeline

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
    """Settled promises.

    Attributes:
        promises: their time line.
        fading_weight, fading_score: after each promise, the sums so far as faded by its day.
        count, score: after each promise, the plain sums of its customer so far.
        all_kept, all_broken: whether that is true of the customer's promises so far.
        by_contact, by_card: the sums at a stopped clock.
    """

    promises: Timeline
    fading_weight: Floats
    fading_score: Floats
    count: Floats
    score: Floats
    all_kept: Bools
    all_broken: Bools
    by_contact: "_Stopped"
    by_card: "_Stopped"


@dataclass(frozen=True, slots=True)
class _Stopped:
    """At stopped clocks: the faded sums of weights and scores, less the plain ones, to which later promises add."""

    weight: Floats
    score: Floats


def prepare_promises(columns: HistoryColumns, clock: ContactClock) -> PromisePart:
    """Sum the scores of settled promises, each halved for every 180 days."""
    promises = timeline(columns.promises.owner, columns.promises.day, len(columns.made))
    score = columns.promises.score[promises.order]
    ones = np.ones(len(score))
    sums = _Sums(
        fading_weight=promises.fading(ones, PROMISE_HALF_LIFE),
        fading_score=promises.fading(score, PROMISE_HALF_LIFE),
        count=_so_far(promises, ones),
        score=_so_far(promises, score),
    )
    everyone = np.arange(len(clock.made))
    return PromisePart(
        promises=promises,
        fading_weight=sums.fading_weight,
        fading_score=sums.fading_score,
        count=sums.count,
        score=sums.score,
        all_kept=_so_far(promises, (score == 1.0).astype(np.float64)) > sums.count - 0.5,
        all_broken=_so_far(promises, (score == 0.0).astype(np.float64)) > sums.count - 0.5,
        by_contact=_at_stop(promises, sums, clock.contacts.owner, clock.due),
        by_card=_at_stop(promises, sums, everyone, clock.made),
    )


def promises_grid(part: PromisePart, seen: ClockView) -> CaseGrid:
    """Fading mean score as 0…100, pulled to 0.6 by two pseudo-promises; does not apply before the first one."""
    runs = part.promises.runs(seen.rows, seen.days)
    applies = runs.spread(np.ones(len(part.count), dtype=np.bool_), 0)
    if not applies.any():
        return CaseGrid(np.zeros(applies.shape), applies, applies, applies)
    faded = np.exp2((runs.spread(part.promises.day, 0) - seen.days) / PROMISE_HALF_LIFE)
    stopped = seen.contacts
    weight = np.where(
        seen.running,
        runs.spread(part.fading_weight, 0.0) * faded,
        runs.spread(part.count, 0.0) + stopped.spread(part.by_contact.weight, part.by_card.weight[seen.rows]),
    )
    score = np.where(
        seen.running,
        runs.spread(part.fading_score, 0.0) * faded,
        runs.spread(part.score, 0.0) + stopped.spread(part.by_contact.score, part.by_card.score[seen.rows]),
    )
    return CaseGrid(
        value=100.0 * (score + PSEUDO_PROMISES * PSEUDO_SCORE) / (weight + PSEUDO_PROMISES),
        applies=applies,
        only_good=runs.spread(part.all_kept, 0),
        only_bad=runs.spread(part.all_broken, 0),
    )


@dataclass(frozen=True, slots=True)
class _Sums:
    """After each promise, the sums of its customer so far: faded by its day, and plain."""

    fading_weight: Floats
    fading_score: Floats
    count: Floats
    score: Floats


def _so_far(promises: Timeline, values: Floats) -> Floats:
    running = promises.running(values)
    return running[1:] - running[promises.first[promises.owner]]


def _at_stop(promises: Timeline, sums: _Sums, owner: Ints, day: Ints) -> _Stopped:
    """Return the sums at the end of a day of each of many customers, what came later left out."""
    if not len(promises.day):
        return _Stopped(np.zeros(len(day)), np.zeros(len(day)))
    place = promises.until(owner, day)
    any_yet = place > promises.first[owner]
    event = np.maximum(place - 1, 0)
    faded = np.where(any_yet, np.exp2(-(day - promises.day[event]) / PROMISE_HALF_LIFE), 0.0)
    return _Stopped(
        weight=sums.fading_weight[event] * faded - np.where(any_yet, sums.count[event], 0.0),
        score=sums.fading_score[event] * faded - np.where(any_yet, sums.score[event], 0.0),
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
