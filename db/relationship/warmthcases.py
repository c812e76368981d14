"""The two parts of warmth that only some relationships have: promises, and care after complaints.

A part that begins to apply could lift a cold relationship by bad news, or pull down a warm one by good news, merely by
entering the mean. So a part made of good news alone is left out where it would lower the warmth, and one made of bad
news alone, or with a wound still open, where it would raise it.
"""

from dataclasses import dataclass

import numpy as np

from db.relationship.contactclock import ClockView, ContactClock
from db.relationship.histories import (
    NOT_YET,
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

_EPOCH = 730_000


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

    def of(self, rows: Ints) -> "CaseGrid":
        """Return the same of some customers."""
        return CaseGrid(self.value[rows], self.applies[rows], self.only_good[rows], self.only_bad[rows])


@dataclass(frozen=True, slots=True)
class PromisePart:
    """Settled promises.

    Attributes:
        promises: their time line.
        weight, score: after each promise, the sums so far as faded by its day, as if they had faded since `_EPOCH`:
            times the fading since then they are the sums of any later day on which the clock ran.
        all_kept, all_broken: whether that is true of the customer's promises so far.
        faded_by_contact, faded_by_card: what has faded since `_EPOCH` at a stopped clock.
        late: promises that ended while the clock stood.
    """

    promises: Timeline
    weight: Floats
    score: Floats
    all_kept: Bools
    all_broken: Bools
    faded_by_contact: Floats
    faded_by_card: Floats
    late: "_EndedLate"


@dataclass(frozen=True, slots=True)
class _EndedLate:
    """Promises that ended while the clock stood count in full until it runs again.

    Attributes:
        owner: row of the customer.
        begin, end: from which day on, and before which, the sums are these.
        weight, score: the sums.
    """

    owner: Ints
    begin: Ints
    end: Ints
    weight: Floats
    score: Floats


def prepare_promises(columns: HistoryColumns, clock: ContactClock) -> PromisePart:
    """Sum the scores of settled promises, each halved for every 180 days."""
    promises = timeline(columns.promises.owner, columns.promises.day, len(columns.made))
    score = columns.promises.score[promises.order]
    weight_then, score_then = promises.fading(np.stack([np.ones(len(score)), score]), PROMISE_HALF_LIFE)
    count = _so_far(promises, np.ones(len(score)))
    since = 1.0 / _faded(promises.day)
    return PromisePart(
        promises=promises,
        weight=weight_then * since,
        score=score_then * since,
        all_kept=_so_far(promises, (score == 1.0).astype(np.float64)) > count - 0.5,
        all_broken=_so_far(promises, (score == 0.0).astype(np.float64)) > count - 0.5,
        faded_by_contact=_faded(clock.due),
        faded_by_card=_faded(clock.made),
        late=_ended_late(promises, clock, weight_then, score_then, score),
    )


def promises_grid(part: PromisePart, seen: ClockView) -> CaseGrid:
    """Fading mean score as 0…100, pulled to 0.6 by two pseudo-promises; does not apply before the first one."""
    runs = part.promises.runs(seen.rows, seen.days)
    applies = runs.spread(np.ones(len(part.weight), dtype=np.bool_), 0)
    if not applies.any():
        return CaseGrid(np.zeros(applies.shape), applies, applies, applies)
    faded = seen.contacts.spread(part.faded_by_contact, part.faded_by_card[seen.rows])
    np.maximum(faded, _faded(seen.days), out=faded)
    weight = runs.spread(part.weight, 0.0)
    weight *= faded
    value = runs.spread(part.score, 0.0)
    value *= faded
    _count_in_full(part, seen, weight, value)
    value += PSEUDO_PROMISES * PSEUDO_SCORE
    weight += PSEUDO_PROMISES
    value /= weight
    value *= 100.0
    return CaseGrid(value, applies, runs.spread(part.all_kept, 0), runs.spread(part.all_broken, 0))


def _faded(day: Ints) -> Floats:
    """Return what has faded since `_EPOCH`, five centuries around it: nobody's typing error may grow beyond figures."""
    return np.exp2(np.clip((_EPOCH - day) / PROMISE_HALF_LIFE, -1000.0, 1000.0))


def _so_far(promises: Timeline, values: Floats) -> Floats:
    running = promises.running(values)
    return running[1:] - running[promises.first[promises.owner]]


def _ended_late(
    promises: Timeline, clock: ContactClock, weight_then: Floats, score_then: Floats, score: Floats
) -> _EndedLate:
    """Find the promises that ended while the clock stood, and the sums from then on until it runs again."""
    contacts, owner = clock.contacts, promises.owner
    place = contacts.until(owner, promises.day)
    newest = np.maximum(place - 1, 0)
    met = place > contacts.first[owner]
    due = np.where(met, clock.due[newest] if len(clock.due) else 0, clock.made[owner])
    late = np.flatnonzero(promises.day > due)
    who, stopped = owner[late], due[late]
    follows = np.minimum(place[late], max(len(contacts.day) - 1, 0))
    comes_again = (place[late] < contacts.first[who + 1]) & (len(contacts.day) > 0)
    again = np.where(comes_again, contacts.day[follows] if len(contacts.day) else NOT_YET, NOT_YET)
    # What had been settled before the clock stopped has faded until then; what came after it counts in full.
    before = promises.until(who, stopped)
    known = before > promises.first[who]
    event = np.maximum(before - 1, 0)
    faded = np.where(known, np.exp2(np.minimum(promises.day[event] - stopped, 0) / PROMISE_HALF_LIFE), 0.0)
    full = promises.running(score)
    return _EndedLate(
        owner=who,
        begin=promises.day[late],
        end=np.minimum(again, promises.next_day(NOT_YET)[late]),
        weight=weight_then[event] * faded + (late + 1 - before),
        score=score_then[event] * faded + (full[late + 1] - full[before]),
    )


def _count_in_full(part: PromisePart, seen: ClockView, weight: Floats, score: Floats) -> None:
    """Write the sums of promises that ended while the clock stood into the cells where they hold."""
    late, days = part.late, seen.days
    begin, end = np.searchsorted(late.owner, [seen.rows.start, seen.rows.stop])
    these = slice(int(begin), int(end))
    first = np.searchsorted(days, late.begin[these])
    lengths = np.searchsorted(days, late.end[these]) - first
    lengths = np.maximum(lengths, 0)
    start = (late.owner[these] - seen.rows.start) * len(days) + first
    cell = np.repeat(start - np.cumsum(lengths) + lengths, lengths) + np.arange(int(lengths.sum()))
    weight.flat[cell] = np.repeat(late.weight[these], lengths)
    score.flat[cell] = np.repeat(late.score[these], lengths)


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
    value, applies, wounded = np.zeros(shape), np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
    nothing = np.zeros(shape, np.bool_)
    found = _counted_cases(part, seen)
    if not len(found.cell):
        return CaseGrid(value, nothing, nothing, nothing)
    cases, case, day = part.cases, found.case, found.day
    agreed = cases.agreed[case] & (cases.closed[case] <= day)
    sums, last = part.open_minutes, len(part.open_minutes) - 1
    passed = sums[np.maximum(day - part.first_day, 0)] - sums[np.clip(cases.heard[case] - part.first_day, 0, last)]
    untouched = cases.first_day[case] + np.maximum(passed, 0.0)
    waited = np.where(cases.contacted[case] <= day, cases.waited[case], untouched)
    worth = (
        CONTACT_SHARE * part.promised_minutes / np.maximum(waited, part.promised_minutes)
        + REMEDY_SHARE * (cases.remedied[case] <= day)
        + YES_SHARE * agreed
    )
    # A customer has few complaints: each cell's figures stand side by side once sorted.
    order = np.argsort(found.cell, kind="stable")
    cell, worth, agreed = found.cell[order], worth[order], agreed[order]
    starts = np.flatnonzero(np.diff(cell, prepend=-1))
    number = np.add.reduceat(agreed.astype(np.float64), starts)
    total = np.add.reduceat(worth * agreed, starts)
    worst = np.minimum.reduceat(np.where(agreed, np.inf, worth), starts)
    healed = np.divide(total, number, out=np.full(len(starts), np.inf), where=number > 0)
    at = cell[starts]
    value.flat[at] = np.minimum(healed, worst)
    applies.flat[at] = True
    wounded.flat[at] = np.isfinite(worst)
    return CaseGrid(value, applies, nothing, wounded)


@dataclass(frozen=True, slots=True)
class _Counted:
    """Complaints on the days they count: which one, the cell of the grid, and the day."""

    case: Ints
    cell: Ints
    day: Ints


def _counted_cases(part: CarePart, seen: ClockView) -> _Counted:
    """Lay out the complaints of some customers over the days from hearing on, and leave out those that are over."""
    begin, end = (int(part.timeline.first[row]) for row in (seen.rows.start, seen.rows.stop))
    cases, days, width = part.cases, seen.days, len(seen.days)
    heard = cases.heard[begin:end]
    # Closed for longer than a year it may still count while the clock stands; when that is nobody knows beforehand.
    first = np.searchsorted(days, heard)
    lengths = width - first
    case = np.repeat(np.arange(begin, end), lengths)
    if not len(case):
        return _Counted(case, case, case)
    column = np.arange(len(case)) - np.repeat(np.cumsum(lengths) - lengths - first, lengths)
    row = cases.owner[case] - seen.rows.start
    cell, day, closed = row * width + column, days[column], cases.closed[case]
    reference = np.minimum(day, seen.due.ravel()[cell])
    counts = (closed > day) | (np.maximum(cases.heard[case], closed) > reference - COMPLAINT_DAYS)
    return _Counted(case[counts], cell[counts], day[counts])
