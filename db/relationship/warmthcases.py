"""The two parts of warmth that only some relationships have: promises, and care after complaints.

A part that begins to apply could lift a cold relationship by bad news, or pull down a warm one by good news, merely by
entering the mean. So a part made of good news alone is left out where it would lower the warmth, and one made of bad
news alone, or with a wound still open, where it would raise it.
"""

from collections.abc import Iterator
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
from db.relationship.steps import Calendar, Steps, stretches
from db.relationship.timelines import Bools, Floats, Ints, Timeline, timeline

PROMISE_HALF_LIFE = 180.0
PSEUDO_PROMISES, PSEUDO_SCORE = 2.0, 0.6
CONTACT_SHARE, REMEDY_SHARE, YES_SHARE = 40.0, 30.0, 30.0
COMPLAINT_DAYS = 365

_EPOCH = 730_000


# ---------------------------------------------------------------------------------------------------------- promises


@dataclass(frozen=True, slots=True)
class PromiseSteps:
    """Promises over steps.

    Attributes:
        weight, score: sums as if they had faded since `_EPOCH`; times what has faded since then they are the sums.
        faded: what has at the clock's standing still.
        applies: whether there are any; then the part is known, too.
        least, most: by how much it may move the warmth: not down where all were kept, not up where all were broken.
    """

    weight: Floats
    score: Floats
    faded: Floats
    applies: Bools
    least: Floats
    most: Floats

    def of(self, step: Ints, day: Ints) -> Floats:
        """Return the value in cells, 0…100 where the part applies.

        Args:
            step: of each cell.
            day: of each cell, or of each column.
        """
        faded = self.faded.take(step)
        np.maximum(faded, _faded(day), out=faded)
        weight = self.weight.take(step)
        weight *= faded
        weight += PSEUDO_PROMISES
        faded *= self.score.take(step)
        faded += PSEUDO_PROMISES * PSEUDO_SCORE
        faded /= weight
        faded *= 100.0
        return faded


@dataclass(frozen=True, slots=True)
class PromisePart:
    """Settled promises, and the days on which the clock runs again after one that ended while it stood.

    Attributes:
        moments: the time line of both.
        cell: the cell each of them falls into.
        weight, score, least, most: see `PromiseSteps`.
    """

    moments: Timeline
    cell: Ints
    weight: Floats
    score: Floats
    least: Floats
    most: Floats

    def changes(self) -> Iterator[Ints]:
        """Yield the cells in which the part changes."""
        yield self.cell


def promise_part(columns: HistoryColumns, clock: ContactClock, calendar: Calendar) -> PromisePart:
    """Sum the scores of settled promises, each halved for every 180 days.

    One that ended while the clock stood counts in full until it runs again.
    """
    settled, score = timeline(columns.promises.owner, columns.promises.day, len(columns.made)), columns.promises.score
    values = np.ones((2, len(score)))
    values[1] = score
    sums = settled.fading(values, PROMISE_HALF_LIFE)
    late = _ended_late(settled, clock, sums, score)
    since = _faded(settled.day)
    weight: Floats = sums[0] / since
    total: Floats = sums[1] / since
    # Where the clock runs again before the next promise, what holds from then on follows what holds while it stands.
    again = np.zeros(len(score), np.bool_)
    again[late.place] = late.runs_again < settled.next_day(NOT_YET).take(late.place)
    place = np.repeat(np.arange(len(score)), 1 + again)
    follows = np.zeros(len(place), np.bool_)
    follows[1:] = place[1:] == place[:-1]
    standing_weight, standing_total, day = weight.copy(), total.copy(), settled.day.copy()
    standing_weight[late.place], standing_total[late.place], day[late.place] = late.weight, late.score, late.runs_again
    moments = timeline(
        settled.owner.take(place),
        np.where(follows, day.take(place), settled.day.take(place)),
        settled.customers,
    )
    return PromisePart(
        moments=moments,
        cell=calendar.cell(moments.owner, moments.day),
        weight=np.where(follows, weight.take(place), standing_weight.take(place)),
        score=np.where(follows, total.take(place), standing_total.take(place)),
        least=np.where(_all_so_far(settled, score == 1.0), 0.0, -np.inf).take(place),
        most=np.where(_all_so_far(settled, score == 0.0), 0.0, np.inf).take(place),
    )


def promise_steps(part: PromisePart, seen: ClockView) -> PromiseSteps:
    """Fading mean score as 0…100, pulled to 0.6 by two pseudo-promises; does not apply before the first one."""
    newest = seen.steps.newest(part.moments, part.cell)
    applies = np.ones(len(newest.place), np.bool_)
    applies[newest.none] = False
    return PromiseSteps(
        weight=newest.spread(part.weight, 0.0),
        score=newest.spread(part.score, 0.0),
        faded=_faded(seen.due),
        applies=applies,
        least=newest.spread(part.least, -np.inf),
        most=newest.spread(part.most, np.inf),
    )


def _faded(day: Ints) -> Floats:
    """Return what has faded since `_EPOCH`, five centuries around it: nobody's typing error may grow beyond figures."""
    halved = np.subtract(_EPOCH, day, dtype=np.float64)
    halved /= PROMISE_HALF_LIFE
    np.clip(halved, -1000.0, 1000.0, out=halved)
    return np.exp2(halved, out=halved)


def _all_so_far(promises: Timeline, true: Bools) -> Bools:
    """Tell after each promise whether something is true of all the customer's so far."""
    untrue = np.cumsum(~true)
    begins = promises.first.take(promises.owner)
    return untrue - untrue.take(begins) + ~true.take(begins) == 0


@dataclass(frozen=True, slots=True)
class _EndedLate:
    """Promises that ended while the clock stood: their places, when it runs again, and the sums until then.

    The sums are given as those of `PromiseSteps` are.
    """

    place: Ints
    runs_again: Ints
    weight: Floats
    score: Floats


def _ended_late(settled: Timeline, clock: ContactClock, sums: Floats, score: Floats) -> _EndedLate:
    """Find the promises that ended while the clock stood.

    What had been settled before it stopped has faded until then; what came after it counts in full.
    """
    contacts = clock.contacts
    behind = contacts.until(settled.owner, settled.day)
    unmet = np.flatnonzero(behind == contacts.first.take(settled.owner))
    due = np.append(clock.due, NOT_YET).take(behind - 1)
    due[unmet] = clock.made.take(settled.owner.take(unmet))
    late = np.flatnonzero(settled.day > due)
    who, stopped, behind = settled.owner.take(late), due.take(late), behind.take(late)
    again = np.append(contacts.day, NOT_YET).take(behind)
    again[behind == contacts.first.take(who + 1)] = NOT_YET
    before = settled.until(who, stopped)
    known = before > settled.first.take(who)
    newest = np.maximum(before - 1, 0)
    faded = np.exp2(np.minimum(settled.day.take(newest) - stopped, 0) / PROMISE_HALF_LIFE) * known
    full = np.concatenate([[0.0], np.cumsum(score)])
    since = _faded(stopped)
    return _EndedLate(
        place=late,
        runs_again=again,
        weight=(sums[0].take(newest) * faded + (late + 1 - before)) / since,
        score=(sums[1].take(newest) * faded + (full.take(late + 1) - full.take(before))) / since,
    )


# -------------------------------------------------------------------------------------------------------------- care


@dataclass(frozen=True, slots=True)
class CareSteps:
    """Care over steps.

    Attributes:
        value: 0…100 where the part applies.
        applies: whether it does; then it is known, too.
        wounded: the steps with a complaint still open or closed without the customer's yes: it may not raise the
            warmth. Each of them is a single cell.
    """

    value: Floats
    applies: Bools
    wounded: Ints


@dataclass(frozen=True, slots=True)
class CarePart:
    """Complaints, and the cells in which something becomes of them.

    Attributes:
        cases: by customer.
        heard, contacted, remedied, closed: the cell of each such day.
        over: the day on which it does not count any more, by the calendar.
        over_cell: its cell.
        settled: the cell by which the shop has got in touch and the customer has said yes, the end of the row where the
            yes never comes.
    """

    cases: ComplaintColumns
    heard: Ints
    contacted: Ints
    remedied: Ints
    closed: Ints
    over: Ints
    over_cell: Ints
    settled: Ints

    def changes(self) -> Iterator[Ints]:
        """Yield the cells in which the part changes: every one until all is settled."""
        yield from (self.heard, self.contacted, self.remedied, self.closed, self.over_cell)
        yield stretches(self.heard, self.settled)[0]


def care_part(columns: HistoryColumns, calendar: Calendar) -> CarePart:
    """Lay out when something becomes of complaints."""
    cases = columns.complaints
    owner = cases.owner
    contacted, closed = calendar.cell(owner, cases.contacted), calendar.cell(owner, cases.closed)
    over = np.maximum(cases.heard, cases.closed) + COMPLAINT_DAYS
    return CarePart(
        cases=cases,
        heard=calendar.cell(owner, cases.heard),
        contacted=contacted,
        remedied=calendar.cell(owner, cases.remedied),
        closed=closed,
        over=over,
        over_cell=calendar.cell(owner, over),
        settled=np.where(cases.agreed, np.maximum(closed, contacted), calendar.row_end(owner)),
    )


def care_steps(part: CarePart, seen: ClockView, hours: ShopHours, promised_minutes: int) -> CareSteps:
    """Mean over the complaints of a year closed by the customer's yes, or less: the worst of those without one.

    A complaint that is still open counts however old it is. Each is worth 40 for a first contact within the shop's
    own promise (beyond it, 40 × promise ÷ open minutes waited, which falls with every open day nobody gets in touch),
    30 for the remedy and 30 for the customer's own yes.
    """
    steps, cases, size = seen.steps, part.cases, len(seen.steps.begin)
    value, applies = np.zeros(size), np.zeros(size, np.bool_)
    if not len(cases.owner):
        return CareSteps(value, applies, np.empty(0, np.int64))
    step, case = steps.between(part.heard, seen.forgotten(cases.owner, part.over, part.over_cell))
    applies[step] = True
    begin = steps.begin.take(step)
    agreed = cases.agreed.take(case) & (part.closed.take(case) <= begin)
    promised = float(max(promised_minutes, 1))
    waited = _waited(part, steps, step, case, hours)
    worth = CONTACT_SHARE * promised / np.maximum(waited, promised)
    worth += REMEDY_SHARE * (part.remedied.take(case) <= begin)
    worth += YES_SHARE * agreed
    healed = np.bincount(step, agreed, size)
    np.divide(np.bincount(step, worth * agreed, size), healed, out=value, where=healed > 0)
    open_ones = np.flatnonzero(~agreed)
    if not len(open_ones):
        return CareSteps(value, applies, open_ones)
    # A customer has few complaints: those of a step stand side by side once sorted.
    order = open_ones[np.argsort(step[open_ones], kind="stable")]
    starts = np.flatnonzero(np.diff(step[order], prepend=-1))
    worst, wounded = np.minimum.reduceat(worth[order], starts), step[order][starts]
    value[wounded] = np.where(healed[wounded] > 0, np.minimum(value[wounded], worst), worst)
    return CareSteps(value, applies, wounded)


def _waited(part: CarePart, steps: Steps, step: Ints, case: Ints, hours: ShopHours) -> Floats:
    """Return the open minutes until the first contact, or until the end of the day where there was none by then."""
    cases = part.cases
    waited = cases.waited.take(case)
    untouched = np.flatnonzero(part.contacted.take(case) > steps.begin.take(step))
    if len(untouched):
        case = case.take(untouched)
        day, heard = steps.calendar.day(steps.begin.take(step.take(untouched))), cases.heard.take(case)
        first = int(heard.min())
        minutes = np.cumsum(minutes_open_each_day(first, int(day.max()), hours))
        waited[untouched] = cases.first_day.take(case) + minutes.take(day - first) - minutes.take(heard - first)
    return waited
