"""A year of one customer's contacts and moods, as charts are made of it."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence

from db.queries.facts import touch_facts
from db.records import Direction
from db.relationship.touchfacts import TouchFact, is_contact, started_by

_WINDOW = datetime.timedelta(days=365)
_MONTHS = 12
_FEWEST = 8
"""Somebody who came seldom is shown further back: at least so many points, where there are as many."""


@dataclasses.dataclass(frozen=True, slots=True)
class ContactDay:
    """A day of contact. `ours`: the shop began it. `silence`: days since the one before, None for the very first."""

    on: datetime.date
    ours: bool
    silence: int | None
    ids: tuple[int, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class HeardMood:
    """A mood somebody noticed."""

    on: datetime.date
    mood: int
    touch_id: int


@dataclasses.dataclass(frozen=True, slots=True)
class Starts:
    """Contacts of a month by who began them, and their touches; those nobody knows of are left out."""

    first: datetime.date
    theirs: int
    ours: int
    ids: tuple[int, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class ChartFacts:
    """Contacts, moods and who began, oldest first, seen from `today`."""

    contacts: tuple[ContactDay, ...]
    moods: tuple[HeardMood, ...]
    starts: tuple[Starts, ...]
    today: datetime.date


def read_facts(customer_id: int, today: datetime.date) -> ChartFacts:
    """Return what is known of a customer up to `today`; read on the journal's lane."""
    facts = sorted(touch_facts([customer_id], today).get(customer_id, ()), key=lambda fact: (fact.on, fact.id))
    since = today - _WINDOW
    contacts = _contact_days(facts)
    moods = [HeardMood(fact.on, fact.mood, fact.id) for fact in facts if fact.mood is not None]
    recent_contacts = [day for day in contacts if day.on >= since]
    recent_moods = [mood for mood in moods if mood.on >= since]
    return ChartFacts(
        contacts=tuple(recent_contacts if len(recent_contacts) >= _FEWEST else contacts[-_FEWEST:]),
        moods=tuple(recent_moods if len(recent_moods) >= _FEWEST else moods[-_FEWEST:]),
        starts=_starts(facts, today),
        today=today,
    )


def _contact_days(facts: Sequence[TouchFact]) -> list[ContactDay]:
    days: dict[datetime.date, list[TouchFact]] = {}
    for fact in facts:
        if is_contact(fact):
            days.setdefault(fact.on, []).append(fact)
    made: list[ContactDay] = []
    for on, of_day in days.items():
        # Where anybody of the customer's side came that day, we did not chase them.
        ours = all(started_by(fact) is Direction.OUT for fact in of_day)
        silence = (on - made[-1].on).days if made else None
        made.append(ContactDay(on, ours, silence, tuple(fact.id for fact in of_day)))
    return made


def _starts(facts: Sequence[TouchFact], today: datetime.date) -> tuple[Starts, ...]:
    """Return the twelve months up to this one."""
    months = [_month(today, back) for back in range(_MONTHS - 1, -1, -1)]
    began: dict[datetime.date, list[tuple[Direction, int]]] = {month: [] for month in months}
    for fact in facts:
        starter = started_by(fact)
        month = fact.on.replace(day=1)
        if starter is not None and is_contact(fact) and month in began:
            began[month].append((starter, fact.id))
    return tuple(
        Starts(
            month,
            theirs=sum(starter is Direction.IN for starter, _ in of_month),
            ours=sum(starter is Direction.OUT for starter, _ in of_month),
            ids=tuple(touch_id for _, touch_id in of_month),
        )
        for month, of_month in began.items()
    )


def _month(today: datetime.date, back: int) -> datetime.date:
    years, month = divmod(today.year * 12 + today.month - 1 - back, 12)
    return datetime.date(years, month + 1, 1)
