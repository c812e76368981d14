"""Everything warmth rests on, for one customer as plain values and for many as columns.

The columns are what whole histories are computed from; a single card uses the same way with one row.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from db.records import ComplaintOutcome, Direction, PromiseOutcome, TouchKind
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import ShopHours, minutes_of_weekday, open_minutes_between
from db.relationship.timelines import Bools, Floats, Ints, order_of
from db.relationship.touchfacts import TouchFact, meaning, moment_key

NOT_YET = 4_000_000
"""The ordinal of a day beyond the calendar, for what has not happened."""

PROMISE_SCORE = {
    PromiseOutcome.KEPT: 1.0,
    PromiseOutcome.TOLD_EARLY: 0.8,
    PromiseOutcome.LATE: 0.4,
    PromiseOutcome.BROKEN: 0.0,
}


@dataclass(frozen=True, slots=True)
class SettledPromise:
    """A promise that ended: on which day, and how."""

    settled_on: date
    outcome: PromiseOutcome


@dataclass(frozen=True, slots=True)
class ComplaintCase:
    """A complaint and what has become of it, as aware moments; None for what has not happened."""

    heard_at: datetime
    first_contact_at: datetime | None = None
    remedied_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: ComplaintOutcome | None = None


@dataclass(frozen=True, slots=True)
class TraitAnswer:
    """What the shop found when it looked at a trait in use.

    Attributes:
        trait: the trait's key.
        on: the day it was looked at.
        value: −2…2, 2 being best for the relationship whether the trait is a good or a bad one.
        weight: how much the trait counts for this customer.
    """

    trait: int
    on: date
    value: int
    weight: float


@dataclass(frozen=True, slots=True)
class CustomerHistory:
    """One customer's whole story as far as warmth needs it, in any order."""

    made_on: date
    rhythm: Rhythm | None = None
    touches: tuple[TouchFact, ...] = ()
    promises: tuple[SettledPromise, ...] = ()
    complaints: tuple[ComplaintCase, ...] = ()
    answers: tuple[TraitAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class TouchColumns:
    """Touches without notes, in the order they happened within a day.

    Attributes:
        owner: row of the customer.
        day: `date.toordinal` of the local day.
        contact: whether it reached a person.
        theirs: whether the customer started it.
        ours: whether the shop started it.
        approach: whether the shop approached unasked, answered or not.
        mood: −2…2, NaN where nobody noticed.
    """

    owner: Ints
    day: Ints
    contact: Bools
    theirs: Bools
    ours: Bools
    approach: Bools
    mood: Floats


@dataclass(frozen=True, slots=True)
class PromiseColumns:
    """Settled promises: row of the customer, day settled, score as in `PROMISE_SCORE`."""

    owner: Ints
    day: Ints
    score: Floats


@dataclass(frozen=True, slots=True)
class ComplaintColumns:
    """Complaints; days as ordinals, `NOT_YET` for what has not happened.

    Attributes:
        owner: row of the customer.
        heard: day it was heard.
        contacted: day of the first contact.
        waited: open minutes until the first contact (any value while there was none).
        first_day: open minutes left of the day it was heard on (any value where the shop got in touch on that day).
        remedied: day of the remedy.
        closed: day it was closed.
        agreed: whether it was closed by the customer's own yes.
    """

    owner: Ints
    heard: Ints
    contacted: Ints
    waited: Floats
    first_day: Floats
    remedied: Ints
    closed: Ints
    agreed: Bools


@dataclass(frozen=True, slots=True)
class AnswerColumns:
    """Checklist answers: row of the customer, trait, day, value −2…2, weight; those of one day in order of entry."""

    owner: Ints
    trait: Ints
    day: Ints
    value: Floats
    weight: Floats


_Events = TypeVar("_Events", TouchColumns, PromiseColumns, ComplaintColumns, AnswerColumns)


@dataclass(frozen=True, slots=True)
class HistoryColumns:
    """The stories of many customers, one row each.

    Attributes:
        made: ordinal of the day the card was made.
        latest: the rhythm's latest side in days, 0 where there is none.
        earliest: its earliest side in days, 0 where there is none.
        never: whether the rhythm is "never".
        touches: see `TouchColumns`.
        promises: see `PromiseColumns`.
        complaints: see `ComplaintColumns`.
        answers: see `AnswerColumns`.
    """

    made: Ints
    latest: Ints
    earliest: Ints
    never: Bools
    touches: TouchColumns
    promises: PromiseColumns
    complaints: ComplaintColumns
    answers: AnswerColumns

    def by_customer(self) -> "HistoryColumns":
        """Return the same with all events by customer, touches and promises by day as well."""
        return replace(
            self,
            touches=_ordered(self.touches, self.touches.day),
            promises=_ordered(self.promises, self.promises.day),
            complaints=_ordered(self.complaints, self.complaints.heard),
            answers=_ordered(self.answers, self.answers.day),
        )

    def begun(self) -> Ints:
        """Return the day each card was made on or the first touch happened, whichever was earlier.

        The touches have to come by customer and day.
        """
        begun, owner = self.made.copy(), self.touches.owner
        first = np.searchsorted(owner, np.arange(len(begun) + 1))
        touched = np.flatnonzero(first[:-1] < first[1:])
        begun[touched] = np.minimum(begun[touched], self.touches.day[first[touched]])
        return begun

    def of(self, rows: slice) -> "HistoryColumns":
        """Return some customers, counted from 0 on; the events have to come by customer."""
        return HistoryColumns(
            made=self.made[rows],
            latest=self.latest[rows],
            earliest=self.earliest[rows],
            never=self.never[rows],
            touches=_events_of(self.touches, rows),
            promises=_events_of(self.promises, rows),
            complaints=_events_of(self.complaints, rows),
            answers=_events_of(self.answers, rows),
        )


def history_columns(histories: Sequence[CustomerHistory], hours: ShopHours) -> HistoryColumns:
    """Return the columns of histories, row by row; complaints are timed by the shop's open hours."""
    rhythms = [history.rhythm or Rhythm() for history in histories]
    return HistoryColumns(
        made=_ints([history.made_on.toordinal() for history in histories]),
        latest=_ints([rhythm.latest_days or 0 for rhythm in rhythms]),
        earliest=_ints([rhythm.earliest_days or 0 for rhythm in rhythms]),
        never=_bools([rhythm.never for rhythm in rhythms]),
        touches=_touch_columns(histories),
        promises=_promise_columns(histories),
        complaints=complaint_columns(
            [(row, case) for row, history in enumerate(histories) for case in history.complaints], hours
        ),
        answers=_answer_columns(histories),
    )


def complaint_columns(rows: Sequence[tuple[int, ComplaintCase]], hours: ShopHours) -> ComplaintColumns:
    """Return the columns of complaints, each given with the row of its customer, timed by the shop's open hours."""
    cases = [case for _, case in rows]
    # Whoever closes a complaint without noting a first contact has been in touch by then.
    contacts = [case.first_contact_at or case.closed_at for case in cases]
    heard_on = [_day_of(case.heard_at, hours) for case in cases]
    contacted_on = [_day_of(contact, hours) for contact in contacts]
    return ComplaintColumns(
        owner=_ints([row for row, _ in rows]),
        heard=_ints(heard_on),
        contacted=_ints(contacted_on),
        waited=_floats(
            [
                open_minutes_between(case.heard_at, contact, hours) if contact else 0.0
                for case, contact in zip(cases, contacts, strict=True)
            ],
        ),
        first_day=_floats(
            [
                _minutes_left_of_day(case.heard_at, hours) if contacted > heard else 0.0
                for case, heard, contacted in zip(cases, heard_on, contacted_on, strict=True)
            ],
        ),
        remedied=_ints([_day_of(case.remedied_at, hours) for case in cases]),
        closed=_ints([_day_of(case.closed_at, hours) for case in cases]),
        agreed=_bools([case.outcome is ComplaintOutcome.YES for case in cases]),
    )


def minutes_open_each_day(first: int, last: int, hours: ShopHours) -> Floats:
    """Return how many minutes the shop is open on each day from ordinal `first` to `last`, by the clock on its wall.

    A span past midnight belongs to the day it begins on.
    """
    week = np.array([minutes_of_weekday(spans) for spans in hours.weekdays])
    days = np.arange(first, last + 1)
    minutes = week[(days - 1) % 7]
    for day in hours.closed | hours.half_days:
        if first <= day.toordinal() <= last:
            minutes[day.toordinal() - first] = minutes_of_weekday(hours.spans_on(day))
    return minutes


def _ordered(events: _Events, day: Ints) -> _Events:
    """Return events by customer and day; those of one day keep the order they came in."""
    order = order_of(events.owner, day)
    return events if order is None else _each(events, lambda column: column[order])


def _events_of(events: _Events, rows: slice) -> _Events:
    begin, end = np.searchsorted(events.owner, [rows.start, rows.stop]).tolist()
    some = _each(events, lambda column: column[begin:end])
    return replace(some, owner=some.owner - rows.start)


def _each(events: _Events, change: Callable[[NDArray[Any]], NDArray[Any]]) -> _Events:
    return replace(events, **{column.name: change(getattr(events, column.name)) for column in fields(events)})


def _touch_columns(histories: Sequence[CustomerHistory]) -> TouchColumns:
    rows = [
        (row, fact)
        for row, history in enumerate(histories)
        for fact in sorted(history.touches, key=moment_key)
        if fact.kind is not TouchKind.NOTE
    ]
    means = [meaning(fact) for _, fact in rows]
    return TouchColumns(
        owner=_ints([row for row, _ in rows]),
        day=_ints([fact.on.toordinal() for _, fact in rows]),
        contact=_bools([each.contact for each in means]),
        theirs=_bools([each.theirs for each in means]),
        ours=_bools([each.started_by is Direction.OUT for each in means]),
        approach=_bools([each.approach for each in means]),
        mood=_floats([math.nan if fact.mood is None else fact.mood for _, fact in rows]),
    )


def _promise_columns(histories: Sequence[CustomerHistory]) -> PromiseColumns:
    rows = [(row, promise) for row, history in enumerate(histories) for promise in history.promises]
    return PromiseColumns(
        owner=_ints([row for row, _ in rows]),
        day=_ints([promise.settled_on.toordinal() for _, promise in rows]),
        score=_floats([PROMISE_SCORE[promise.outcome] for _, promise in rows]),
    )


def _answer_columns(histories: Sequence[CustomerHistory]) -> AnswerColumns:
    rows = [(row, answer) for row, history in enumerate(histories) for answer in history.answers]
    return AnswerColumns(
        owner=_ints([row for row, _ in rows]),
        trait=_ints([answer.trait for _, answer in rows]),
        day=_ints([answer.on.toordinal() for _, answer in rows]),
        value=_floats([answer.value for _, answer in rows]),
        weight=_floats([answer.weight for _, answer in rows]),
    )


def _day_of(moment: datetime | None, hours: ShopHours) -> int:
    return hours.local_day(moment).toordinal() if moment else NOT_YET


def _minutes_left_of_day(moment: datetime, hours: ShopHours) -> float:
    next_day = datetime.combine(hours.local_day(moment) + timedelta(days=1), time(), hours.zone)
    return open_minutes_between(moment, next_day, hours)


def _ints(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def _floats(values: Sequence[float]) -> Floats:
    return np.array(values, dtype=np.float64)


def _bools(values: Sequence[bool]) -> Bools:
    return np.array(values, dtype=np.bool_)
