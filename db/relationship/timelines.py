"""Events of many customers on one time line each.

A `Timeline` holds the days of one kind of event, sorted by customer and then by day. "How many up to this day?" is
asked for one day of each of many customers; the answer is the place after the last such event in the sorted arrays, and
cumulative sums turn places into counts, sums and fading means.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

_DAYS = 1 << 22
"""More days than any calendar has."""
_STRETCH = 16


@dataclass(frozen=True, slots=True)
class Timeline:
    """Sorted days of events.

    Attributes:
        owner: row of the customer, one for each event, ascending.
        day: `date.toordinal` of each event, ascending within a customer.
        first: place of each customer's first event, with the number of events at the end (customers + 1).
    """

    owner: Ints
    day: Ints
    first: Ints

    @property
    def customers(self) -> int:
        """How many customers there are, with events or without."""
        return len(self.first) - 1

    def until(self, owner: Ints, day: Ints) -> Ints:
        """Return for each pair of customer and day the place after the customer's last event up to that day."""
        keys = self.owner * _DAYS
        keys += self.day
        return np.searchsorted(keys, owner * _DAYS + np.maximum(day, 0), side="right")

    def fading(self, values: Floats, half_life: float) -> Floats:
        """Return for each event the sum of its customer's values so far, each halved for every `half_life` days.

        Every fading is taken from the days between two events: nothing overflows and nothing small drowns however long
        the history.

        Args:
            values: rows of values, one for each event.
            half_life: in days.
        """
        kept = np.zeros(len(self.day))
        kept[1:] = np.exp2(np.minimum(self.day[:-1] - self.day[1:], 0) / half_life)
        kept[1:] *= self.owner[1:] == self.owner[:-1]
        return carried(kept, values)

    def next_day(self, never: int) -> Ints:
        """Return for each event the day of the same customer's next one, `never` where there is none."""
        following = np.full(len(self.day), never, np.int64)
        same = self.owner[1:] == self.owner[:-1]
        np.copyto(following[:-1], self.day[1:], where=same)
        return following


def timeline(owner: Ints, day: Ints, customers: int) -> Timeline:
    """Return the time line of events that come by customer and then by day."""
    first = np.zeros(customers + 1, np.int64)
    np.cumsum(np.bincount(owner, minlength=customers), out=first[1:])
    return Timeline(owner, day, first)


def order_of(owner: Ints, day: Ints) -> Ints | None:
    """Return the order that brings events by customer and then by day, those of one day as they came.

    None where they come so already, as a database gives them: sorting costs the most of all.
    """
    forward = owner[1:] == owner[:-1]
    forward &= day[1:] >= day[:-1]
    forward |= owner[1:] > owner[:-1]
    return None if forward.all() else np.lexsort((day, owner))


def carried(kept: Floats, values: Floats) -> Floats:
    """Return sums to which every place adds its value, and of which it keeps a share of the place before.

    The places are cut into stretches of equal length that are added up side by side. What each stretch came to is then
    handed on to the ones behind it, over 1, 2, 4… of them.

    Args:
        kept: the share of the sum before that is kept at each place.
        values: rows of values, one for each place.
    """
    rows, count = values.shape
    pieces = -(-count // _STRETCH)
    # Place by place of all stretches: what is worked on lies side by side.
    share, total = np.zeros((pieces, _STRETCH)), np.zeros((rows, pieces, _STRETCH))
    share.ravel()[:count] = kept
    total.reshape(rows, -1)[:, :count] = values
    share, total = share.T.copy(), total.transpose(2, 0, 1).copy()
    for place in range(1, _STRETCH):
        total[place] += share[place] * total[place - 1]
        share[place] *= share[place - 1]
    handed, before = share[-1].copy(), total[-1].copy()
    step = 1
    while step < pieces and handed.any():
        before[:, step:] += handed[step:] * before[:, :-step]
        handed[step:] *= handed[:-step]
        handed[:step] = 0.0
        step *= 2
    total[:, :, 1:] += share[:, None, 1:] * before[:, :-1]
    return total.transpose(1, 2, 0).reshape(rows, -1)[:, :count]
