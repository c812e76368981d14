"""What the first steps need to know, read in one go on the journal's lane."""

from __future__ import annotations

import dataclasses
import datetime

from db.journal import Journal
from db.queries import shop
from db.queries.digest import waiting
from db.queries.shopsettings import TagRow, shop_settings
from db.relationship.rhythm import Rhythm


@dataclasses.dataclass(frozen=True, slots=True)
class FirstFacts:
    """How far a new journal is.

    Attributes:
        shop: what it is called; empty where nobody said.
        owner: the first of the staff; `owner_id` None where there is nobody yet.
        customers: how many cards there are.
        tags: those somebody carries, the most carried first.
        rhythm: of everybody for whom nothing else is said.
        waiting: how many people Today would list.
    """

    shop: str
    owner: str
    owner_id: int | None
    customers: int
    tags: tuple[TagRow, ...]
    rhythm: Rhythm | None
    waiting: int


def read(journal: Journal, now: datetime.datetime) -> FirstFacts:
    """Return how far the journal is at a moment."""
    settings = shop_settings(journal, journal.today(now))
    people = shop.staff(journal)
    carried = sorted((tag for tag in settings.tags if tag.customers), key=lambda tag: -tag.customers)
    return FirstFacts(
        shop=settings.profile.name,
        owner=people[0].name if people else "",
        owner_id=people[0].id if people else None,
        customers=shop.count_customers(journal),
        tags=tuple(carried),
        rhythm=settings.rhythm,
        waiting=waiting(journal, now).people,
    )
