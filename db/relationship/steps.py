"""Customers × days cut into steps, over which nothing changes but the day itself.

A relationship changes at events: a touch, something that grows too old to count. Between them lie many days on which
everything is as it was. So whatever is asked about every customer on every day is worked out once for each *step*, a
stretch of days of one customer between two changes, and read off for the days only at the very end.

A cell of the grid is counted row by row. An event after the last day falls into the next customer's first cell, before
which everything of this customer has been counted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from db.relationship.timelines import Ints, Timeline

_CACHE_CELLS = 50_000


@dataclass(frozen=True, slots=True)
class Calendar:
    """Ascending days, and for every day between the first and the last which of them is the first to have seen it.

    A table is looked up in; a search for each event takes many times as long.
    """

    days: Ints
    seen: Ints

    def cell(self, owner: Ints, day: Ints) -> Ints:
        """Return the first cell of a customer that has seen a day, the next customer's first one if none has."""
        cell = self.seen.take(day - int(self.days[0]), mode="clip")
        cell += owner * len(self.days)
        return cell

    def row_end(self, owner: Ints) -> Ints:
        """Return the next customer's first cell."""
        return (owner + 1) * len(self.days)

    def day(self, cell: Ints) -> Ints:
        """Return the day of a cell."""
        return self.days.take(cell % len(self.days))


def calendar(days: Ints) -> Calendar:
    """Return the calendar of ascending days, at least one."""
    between = np.arange(int(days[0]), int(days[-1]) + 2)
    return Calendar(days, np.searchsorted(days, between))


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest event of one kind at each step.

    Attributes:
        place: of the event; any where nothing has happened yet. The one behind it is the next to happen.
        none: the steps at which nothing has happened yet.
        whose: the customers these steps belong to.
    """

    place: Ints
    none: Ints
    whose: Ints

    def spread(self, values: NDArray[Any], none: NDArray[Any] | float) -> NDArray[Any]:
        """Return for each step what belongs to the newest event.

        Args:
            values: one for each event.
            none: where nothing has happened yet: one for each customer, or the same for all.
        """
        spread = values.take(self.place) if len(values) else np.empty(len(self.place), values.dtype)
        spread[self.none] = none.take(self.whose) if isinstance(none, np.ndarray) else none
        return spread


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of some customers.

    Attributes:
        calendar: the days.
        begin: the cell each step begins at, ascending; each customer's first cell begins one.
        at: for each cell the step it lies in, and behind the last one the number of steps.
    """

    calendar: Calendar
    begin: Ints
    at: Ints

    def of_customers(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return for each step what belongs to its customer."""
        return np.repeat(values, np.diff(self.at[:: len(self.calendar.days)]))

    def newest(self, events: Timeline, cell: Ints) -> Newest:
        """Return the newest event at each step.

        Args:
            events: of these customers.
            cell: the cell each of them falls into; a step begins there.
        """
        place = self.so_far(cell)
        place -= 1
        row = np.arange(0, len(self.at), len(self.calendar.days))
        first = np.append(cell, row[-1]).take(events.first[:-1])
        none, whose = self.between(row[:-1], np.minimum(first, row[1:]))
        return Newest(place, none, whose)

    def so_far(self, cell: Ints) -> Ints:
        """Return for each step how many of these cells, of this customer and all before, have been passed."""
        count = np.bincount(self.at.take(cell), minlength=len(self.begin))
        return np.cumsum(count[: len(self.begin)])

    def between(self, first: Ints, end: Ints) -> tuple[Ints, Ints]:
        """Return the steps from one cell to before another, for many such pairs; and for each step its pair."""
        return stretches(self.at.take(first), self.at.take(end))

    def cells(self, row: int) -> Iterator[tuple[slice, NDArray[np.intp]]]:
        """Yield some customers after the others, the first of all being `row`, and the step of each of their cells."""
        width = len(self.calendar.days)
        step, size = self.at[:-1].reshape(-1, width), max(1, _CACHE_CELLS // width)
        for begin in range(0, len(step), size):
            some = step[begin : begin + size]
            yield slice(row + begin, row + begin + len(some)), some


def steps(calendar: Calendar, customers: int, changes: Iterable[Ints]) -> Steps:
    """Return the steps between changes, given as the cells they fall into."""
    width = len(calendar.days)
    marked = np.zeros(customers * width + 1, np.bool_)
    marked[::width] = True
    for cell in changes:
        marked[cell] = True
    begin = np.flatnonzero(marked)
    marked[0] = False  # the first step is number 0
    return Steps(calendar, begin[:-1], np.cumsum(marked, dtype=np.int64))


def stretches(first: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Return all the numbers from each `first` to before its `end`, and for each of them which pair it belongs to."""
    lengths = np.maximum(end - first, 0)
    pair = np.repeat(np.arange(len(first)), lengths)
    number = np.arange(len(pair))
    number += (first - np.cumsum(lengths) + lengths).take(pair)
    return number, pair
