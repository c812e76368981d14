"""The clock that warmth forgets by: it stands still while the customer has been silent for longer than they should be.

Promises fade, chasing is forgiven and old contacts leave the window of a year only while the relationship lives.
Otherwise silence alone could make a relationship look warmer. So forgetting is measured from the *reference day*: the
day asked about, or, once the rhythm's latest side has gone by, the day on which it did.
"""

from dataclasses import dataclass

import numpy as np

from db.relationship.histories import NOT_YET, HistoryColumns
from db.relationship.rhythm import FALLBACK_RHYTHM_DAYS
from db.relationship.timelines import Bools, Floats, Ints, Runs, Timeline, timeline

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
    """The clock of some customers over a grid of days; the arrays are customers × days.

    Attributes:
        rows: which customers.
        days: the days asked about, ascending.
        contacts: runs of the newest contacts.
        due: the day on which the clock stops, or stopped.
        running: whether the clock runs, so that the reference day is the day itself.
    """

    rows: slice
    days: Ints
    contacts: Runs
    due: Ints
    running: Bools


@dataclass(frozen=True, slots=True)
class StoppedPlaces:
    """Places in another time line at stopped clocks: by contact, and by card for those never met."""

    by_contact: Ints
    by_card: Ints


def contact_clock(columns: HistoryColumns) -> ContactClock:
    """Return the clock of every customer."""
    touches = columns.touches
    contacts = timeline(touches.owner[touches.contact], touches.day[touches.contact], len(columns.made))
    rhythm_latest = np.where(columns.never, 0, columns.latest)
    latest = rhythm_latest[contacts.owner]
    if (latest == 0).any():
        latest = np.where(latest > 0, latest, _own_gap(contacts))
    due = contacts.day + np.where(latest > 0, latest, FALLBACK_RHYTHM_DAYS)
    return ContactClock(contacts, latest, due, columns.made, rhythm_latest)


def view(clock: ContactClock, rows: slice, days: Ints) -> ClockView:
    """Return the clock of the customers of `rows` on each of `days`."""
    runs = clock.contacts.runs(rows, days)
    due = runs.spread(clock.due, clock.made[rows])
    return ClockView(rows, days, runs, due, days <= due)


def newest_contact(clock: ContactClock, day: int) -> tuple[Bools, Ints]:
    """Return for each customer whether there has been a contact by a day, and its day, else that of the card."""
    runs = clock.contacts.runs(slice(0, len(clock.made)), np.array([day], np.int64))
    met = runs.spread(np.ones(len(clock.due), dtype=np.bool_), 0)[:, 0]
    return met, runs.spread(clock.contacts.day, clock.made)[:, 0]


def stops(clock: ContactClock) -> Bools:
    """Tell after which contacts the clock came to stand before the next one."""
    return clock.contacts.next_day(NOT_YET) > clock.due


def stopped_places(clock: ContactClock, events: Timeline, back: int) -> StoppedPlaces:
    """Return the places after the last event up to `back` days before each stopped clock; 0 where it never stopped."""
    everyone = np.arange(len(clock.made))
    stopped = np.flatnonzero(stops(clock))
    by_contact = np.zeros(len(clock.due), np.int64)
    by_contact[stopped] = events.until(clock.contacts.owner[stopped], clock.due[stopped] - back)
    return StoppedPlaces(by_contact, events.until(everyone, clock.made - back))


def places_at_reference(seen: ClockView, events: Timeline, stopped: StoppedPlaces, back: int) -> Ints:
    """Return the places after the last event up to `back` days before the reference day, customers × days."""
    running = events.until_grid(seen.rows, seen.days - back)
    return np.where(seen.running, running, seen.contacts.spread(stopped.by_contact, stopped.by_card[seen.rows]))


def _own_gap(contacts: Timeline) -> Ints:
    """Return after each contact the customer's own typical gap in whole days, 0 below two gaps between contact days."""
    if not len(contacts.day):
        return np.empty(0, dtype=np.int64)
    gap = np.diff(contacts.day, prepend=contacts.day[:1])
    same = np.diff(contacts.owner, prepend=-1) == 0
    counted = same & (gap > 0)
    logs: Floats = np.log(np.where(counted, gap, 1).astype(np.float64))
    begin = contacts.first[contacts.owner]
    log_sum = _since(contacts.running(logs), begin)
    gaps = _since(contacts.running(counted.astype(np.float64)), begin)
    typical = np.floor(np.exp(log_sum / np.maximum(gaps, 1)) + 0.5).astype(np.int64)
    return np.where(gaps >= _GAPS_FOR_A_GUESS, typical, 0)


def _since(running: Floats, begin: Ints) -> Floats:
    """Return the running sum after each event, counted from its customer's first one."""
    return running[1:] - running[begin]
