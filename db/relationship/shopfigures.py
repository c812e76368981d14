"""A whole shop's figures on a day: its rhythm, its promises, its first contacts, the spread of its warmth.

Everything is counted from columns, so that another day of the past costs nothing to ask for. Nothing after the day
asked about matters.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.relationship.contactclock import ContactClock, newest_contact
from db.relationship.histories import ComplaintColumns, HistoryColumns, PromiseColumns
from db.relationship.timelines import Bools, Floats, Ints

WARM, COOL = 70.0, 50.0
"""A relationship is called warm from the first on, cooling below the second, mild between them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many of how many."""

    kept: int
    of: int


@dataclass(frozen=True, slots=True)
class Waits:
    """First contacts after complaints.

    Attributes:
        median_minutes: of the shop's open time until it got in touch, None without any.
        contacted: complaints it is the median of.
        waiting: complaints nobody had got in touch about by then.
    """

    median_minutes: float | None
    contacted: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Spread:
    """How many customers were warm, mild, cooling, or of unknown warmth, one figure a day."""

    warm: Ints
    mild: Ints
    cooling: Ints
    unknown: Ints

    @property
    def is_known(self) -> bool:
        """Whether on any of the days the warmth of anybody was known."""
        return bool(self.warm.any() or self.mild.any() or self.cooling.any())


@dataclass(frozen=True, slots=True)
class Moves:
    """Who changed most between two days: rows of the customers and by how much, the largest change first."""

    row: Ints
    change: Floats


def rhythm_due(columns: HistoryColumns, clock: ContactClock, skip_owner: Ints, skip_day: Ints, day: int) -> Ints:
    """Return for each customer the day by which the shop would be late, as it stood on `day`; 0 without a rhythm.

    Last contact + latest; whoever was never met is due since the card was made. Each skip since then moves it by whole
    rhythms beyond the day of the skip.
    """
    latest = np.where(columns.never, 0, columns.latest)
    met, last = newest_contact(clock, day)
    due = np.where(met, last + latest, columns.made)
    order = np.argsort(skip_day, kind="stable")
    for owner, skipped in zip(skip_owner[order].tolist(), skip_day[order].tolist(), strict=True):
        since = last[owner] if met[owner] else columns.made[owner] - 1
        if latest[owner] and since < skipped <= day:
            due[owner] += latest[owner] * max(1, (skipped - due[owner]) // latest[owner] + 1)
    return np.where(latest > 0, due, 0)


def rhythm_kept(due: Ints, day: int, counted: Bools) -> Kept:
    """Return how many of the counted customers with a rhythm were not due yet."""
    with_rhythm = counted & (due > 0)
    return Kept(int((with_rhythm & (due > day)).sum()), int(with_rhythm.sum()))


def promises_kept(promises: PromiseColumns, first: int, last: int) -> Kept:
    """Return how many of the promises settled from `first` to `last` were kept."""
    inside = (promises.day >= first) & (promises.day <= last)
    return Kept(int((inside & (promises.score == 1.0)).sum()), int(inside.sum()))


def first_contacts(complaints: ComplaintColumns, first: int, last: int) -> Waits:
    """Return how soon the shop got in touch about complaints heard from `first` to `last`, as known on `last`."""
    heard = (complaints.heard >= first) & (complaints.heard <= last)
    contacted = heard & (complaints.contacted <= last)
    waited = complaints.waited[contacted]
    median = float(np.median(waited)) if len(waited) else None
    return Waits(median, len(waited), int(heard.sum()) - len(waited))


def spread(warmth: NDArray[np.floating], known: Bools, counted: Bools) -> Spread:
    """Count the customers (rows) by warmth on each day (column).

    Args:
        warmth: 0…100, NaN before somebody was a customer.
        known: whether any part of it rests on something known.
        counted: who was a customer then.
    """
    there = counted & ~np.isnan(warmth)
    told = there & known
    warm, cooling = told & (warmth >= WARM), told & (warmth < COOL)
    counts = [each.sum(axis=0).astype(np.int64) for each in (warm, told & ~warm & ~cooling, cooling, there & ~known)]
    return Spread(*counts)


def moves(before: Floats, after: Floats, told: Bools, least: float) -> Moves:
    """Return whose warmth changed by at least so much, the largest change first, ties by row.

    Args:
        before: warmth on the first day.
        after: warmth on the last.
        told: whose warmth rests on something known on both.
        least: smaller changes are no news.
    """
    change = np.where(told, after - before, 0.0).astype(np.float64)
    row = np.flatnonzero(np.abs(change) >= least)
    order = np.lexsort((row, -np.abs(change[row])))
    return Moves(row[order], change[row][order])
