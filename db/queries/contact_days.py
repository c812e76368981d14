"""A year of one customer's contacts and moods, as charts are made of it."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence

from db.queries.facts import touch_facts
from db.records import Direction
from db.relationship.touchfacts import TouchFact, is_contact, started_by

_WINDOW = datetime.timedelta(days=365)
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
class ChartFacts:
    """Contacts and moods, oldest first, seen from `today`."""

    contacts: tuple[ContactDay, ...]
    moods: tuple[HeardMood, ...]
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
