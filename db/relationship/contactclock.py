"""The clock that warmth forgets by: it stands still while the customer has been silent for longer than they should be.

Promises fade, chasing is forgiven and old contacts leave the window of a year only while the relationship lives.
Otherwise silence alone could make a relationship look warmer. So forgetting is measured from the *reference day*: the
day asked about, or, once the rhythm's latest side has gone by, the day on which it did.
"""

from dataclasses import dataclass

import numpy as np

from db.relationship.histories import HistoryColumns
from db.relationship.rhythm import FALLBACK_RHYTHM_DAYS
from db.relationship.steps import Newest, Steps
from db.relationship.timelines import Bools, Ints, Timeline, order_of, timeline

_GAPS_FOR_A_GUESS = 2


@dataclass(frozen=True, slots=True)
class ContactClock:
    """Contacts and what each of them sets the clock to.

    Attributes:
        contacts: time line of the contacts.
        latest: for each contact the rhythm's latest side from then on, in days: the rhythm, else the own typical gap,
            else 0 where nobody knows.
        due: for each contact the day the clock stops unless another contact comes.
        made: for each customer the day the card was made; without a contact the clock stands there.
        rhythm_latest: for each customer the rhythm's latest side, 0 where there is none.
    """

    contacts: Timeline
    latest: Ints
    due: Ints
    made: Ints
    rhythm_latest: Ints


@dataclass(frozen=True, slots=True)
class ClockView:
    """The clock over the steps of some customers.

    Attributes:
        steps: between the changes.
        newest: the newest contact at each step.
        due: the day on which the clock stops or stopped, at each step.
        cell: the cell each contact falls into, and the end of the grid behind them.
    """

    steps: Steps
    newest: Newest
    due: Ints
    cell: Ints

    def forgotten(self, owner: Ints, day: Ints, cell: Ints) -> Ints:
        """Return where something is forgotten: in the cell of its day, or where the clock stands, of the next contact.

        Args:
            owner: rows of the customers.
            day: the day it grows too old by the calendar.
            cell: the cell of that day, at which a step begins.
        """
        leaves = cell.copy()
        row_end = self.steps.calendar.row_end(owner)
        inside = np.flatnonzero(cell < row_end)
        step = self.steps.at.take(cell.take(inside))
        stands = np.flatnonzero(self.due.take(step) < day.take(inside))
        inside = inside.take(stands)
        again = self.cell.take(self.newest.place.take(step.take(stands)) + 1)
        leaves[inside] = np.minimum(again, row_end.take(inside))
        return leaves


def contact_clock(columns: HistoryColumns) -> ContactClock:
    """Return the clock of every customer."""
    touches = columns.touches
    contact = np.flatnonzero(touches.contact)
    owner, day = touches.owner.take(contact), touches.day.take(contact)
    order = order_of(owner, day)
    if order is not None:
        owner, day = owner[order], day[order]
    contacts = timeline(owner, day, len(columns.made))
    rhythm_latest = columns.latest * ~columns.never
    latest = rhythm_latest.take(owner)
    unsaid = np.flatnonzero(latest == 0)
    due = day + latest
    if len(unsaid):
        gap = _own_gap(owner.take(unsaid), day.take(unsaid))
        latest[unsaid] = gap
        due[unsaid] += np.where(gap > 0, gap, FALLBACK_RHYTHM_DAYS)
    return ContactClock(contacts, latest, due, columns.made, rhythm_latest)


def view(clock: ContactClock, steps: Steps, cell: Ints) -> ClockView:
    """Return the clock over steps.

    Args:
        clock: of these customers.
        steps: between the changes.
        cell: the cell each contact falls into.
    """
    newest = steps.newest(clock.contacts, cell)
    return ClockView(steps, newest, newest.spread(clock.due, clock.made), np.append(cell, len(steps.at) - 1))


def newest_contact(clock: ContactClock, day: int) -> tuple[Bools, Ints]:
    """Return for each customer whether there has been a contact by a day, and its day, else that of the card."""
    everyone = np.arange(len(clock.made))
    place = clock.contacts.until(everyone, np.full(len(everyone), day, np.int64))
    met = place > clock.contacts.first[:-1]
    last = clock.made.copy()
    last[met] = clock.contacts.day[place[met] - 1]
    return met, last


def _own_gap(owner: Ints, day: Ints) -> Ints:
    """Return after each contact the customer's own typical gap in whole days, 0 below two gaps between contact days.

    The contacts come by customer and day.
    """
    gap = np.diff(day, prepend=day[0])
    begins = np.diff(owner, prepend=-1) != 0
    gap[begins] = 0
    first = np.flatnonzero(begins)
    of_first = np.cumsum(begins, dtype=np.int64) - 1
    logs = np.cumsum(np.log(np.maximum(gap, 1)))
    logs -= logs.take(first).take(of_first)
    gaps = np.cumsum(gap > 0, dtype=np.int64)
    gaps -= gaps.take(first).take(of_first)
    typical = np.exp(logs / np.maximum(gaps, 1))
    return np.floor(typical + 0.5).astype(np.int64) * (gaps >= _GAPS_FOR_A_GUESS)
