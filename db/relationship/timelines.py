"""Events of many customers on one time line each, asked at many days at once.

A `Timeline` holds the days of one kind of event, sorted by customer and then by day. "How many up to this day?" is
asked for a grid of days common to all customers, or for one day of each of many customers; the answer is the place
after the last such event in the sorted arrays, and cumulative sums turn places into counts, sums and fading means.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

_NEVER = 4_000_000


@dataclass(frozen=True, slots=True)
class Timeline:
    """Sorted days of events.

    Attributes:
        owner: row of the customer, one for each event, ascending.
        day: `date.toordinal` of each event, ascending within a customer.
        first: place of each customer's first event, with the number of events at the end (customers + 1).
        order: places in the arrays the time line was made from, to sort what belongs to the events.
    """

    owner: Ints
    day: Ints
    first: Ints
    order: Ints

    def slice_of(self, rows: slice) -> slice:
        """Return the places of the events of some customers."""
        return slice(int(self.first[rows.start]), int(self.first[rows.stop]))

    def until_grid(self, rows: slice, days: Ints) -> Ints:
        """Return for each customer of `rows` and each day of an ascending grid the place after the last event so far.

        Shape: customers × days.
        """
        begin, end = int(self.first[rows.start]), int(self.first[rows.stop])
        count = rows.stop - rows.start
        # What was counted up to one cell holds for every cell until the next event; an event after the last day falls
        # into the next customer's first cell, before which everything of this customer has been counted.
        column = columns(days, self.day[begin:end])
        cell = (self.owner[begin:end] - rows.start) * len(days) + column
        lasts = np.diff(cell, prepend=0, append=count * len(days))
        return np.repeat(np.arange(begin, end + 1), lasts).reshape(count, len(days))

    def runs(self, rows: slice, days: Ints) -> "Runs":
        """Return for how many cells of the grid customers × days each event is the newest."""
        begin, end = int(self.first[rows.start]), int(self.first[rows.stop])
        count, width = int(rows.stop) - int(rows.start), len(days)
        row = self.owner[begin:end] - rows.start
        # Before each customer's first event stands one of their own: that nothing has happened yet.
        at_event = np.arange(end - begin) + row + 1
        at_none = np.arange(count) + (self.first[rows.start : rows.stop] - begin)
        cell = np.empty(end - begin + count, dtype=np.int64)
        cell[at_event] = row * width + columns(days, self.day[begin:end])
        cell[at_none] = np.arange(count) * width
        return Runs(slice(begin, end), at_event, at_none, np.diff(cell, append=count * width), (count, width))

    def until(self, owner: Ints, day: Ints) -> Ints:
        """Return for each pair of customer and day the place after the customer's last event up to that day."""
        if not len(self.day):
            return np.zeros(len(day), dtype=np.int64)
        lowest = min(int(self.day.min()), int(day.min(initial=self.day[0])))
        span = max(int(self.day.max()), int(day.max(initial=self.day[0]))) - lowest + 2
        keys = self.owner * span + (self.day - lowest)
        return np.searchsorted(keys, owner * span + (day - lowest), side="right")

    def running(self, values: Floats) -> Floats:
        """Return sums of `values` (sorted like the events) up to each place, 0 at place 0; one longer than the events.

        Only differences between places of one customer mean anything.
        """
        return np.concatenate([[0.0], np.cumsum(values)])

    def fading(self, values: Floats, half_life: float) -> Floats:
        """Return for each event the sum of its customer's values so far, each halved for every `half_life` days.

        Neighbours are added in steps of 1, 2, 4…, every fading taken from the days themselves: nothing overflows and
        nothing small drowns however long the history.

        Args:
            values: one for each event, or rows of such.
            half_life: in days.
        """
        total = values.astype(np.float64)
        room = np.arange(len(self.day)) - self.first[self.owner]
        reached = np.flatnonzero(room >= 1)
        if not len(reached):
            return total
        longest = int(np.max(self.day[reached] - self.day[reached - room[reached]]))
        faded = np.exp2(-np.arange(longest + 1) / half_life)
        step = 1
        while len(reached):
            earlier = reached - step
            kept = faded.take(self.day.take(reached) - self.day.take(earlier))
            for row in np.atleast_2d(total):
                row[reached] += row.take(earlier) * kept
            step *= 2
            reached = reached[room[reached] >= step]
        return total

    def next_day(self, never: int) -> Ints:
        """Return for each event the day of the same customer's next one, `never` where there is none."""
        following = np.full(len(self.day), never, np.int64)
        same = self.owner[1:] == self.owner[:-1]
        following[:-1][same] = self.day[1:][same]
        return following

    def aging(self, after: int) -> tuple["Timeline", Ints, Bools]:
        """Return the time line with a moment added where so many days pass without another event.

        Returns:
            The longer time line; for each of its moments the event it goes back to; and whether it is one of those
            added, on which that event has aged.
        """
        grown_old = self.next_day(_NEVER) > self.day + after
        event = np.repeat(np.arange(len(self.day)), 1 + grown_old)
        aged = np.zeros(len(event), np.bool_)
        aged[1:] = event[1:] == event[:-1]
        day = self.day[event] + after * aged
        added = np.concatenate([[0], np.cumsum(grown_old)])
        first = self.first + added[self.first]
        return Timeline(self.owner[event], day, first, np.arange(len(event))), event, aged


@dataclass(frozen=True, slots=True)
class Runs:
    """How the newest events of customers lie on a grid of days: each one for a run of cells, until the next.

    Attributes:
        events: which of the time line's events belong to the customers.
        at_event: the run of each of those events.
        at_none: the run of each customer before their first event.
        length: cells of each run.
        shape: customers × days.
    """

    events: slice
    at_event: Ints
    at_none: Ints
    length: Ints
    shape: tuple[int, int]

    def spread(self, values: NDArray[Any], none: NDArray[Any] | float) -> NDArray[Any]:
        """Return on the grid what belongs to the newest event; `none`, or each customer's own, before the first."""
        run = np.empty(len(self.length), dtype=values.dtype)
        run[self.at_event] = values[self.events]
        run[self.at_none] = none
        return np.repeat(run, self.length).reshape(self.shape)


def timeline(owner: Ints, day: Ints, customers: int) -> Timeline:
    """Return the time line of events given in any order; events of one day keep the order they came in."""
    order = np.arange(len(day)) if _is_sorted(owner, day) else np.lexsort((day, owner))
    sorted_owner = owner[order]
    first = np.searchsorted(sorted_owner, np.arange(customers + 1), side="left")
    return Timeline(sorted_owner, day[order], first, order)


def columns(days: Ints, event: Ints) -> Ints:
    """Return for each event the place of the first of the ascending `days` that has seen it, len(days) if none has.

    Looked up in a table of all the days between; a search for each event takes many times as long.
    """
    first, last = int(days[0]), int(days[-1])
    table = np.searchsorted(days, np.arange(first, last + 2), side="left")
    return table.take(np.clip(event - first, 0, last - first + 1))


def _is_sorted(owner: Ints, day: Ints) -> bool:
    """Tell whether events come by customer and day already, as a database gives them: sorting costs the most of all."""
    forward = (owner[1:] > owner[:-1]) | ((owner[1:] == owner[:-1]) & (day[1:] >= day[:-1]))
    return bool(forward.all())
