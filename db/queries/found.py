"""What a search finds: people, and the touches in whose words it stands."""

import datetime
from dataclasses import dataclass

from db import search
from db.journal import Journal
from db.models import Customer, Touch
from db.queries.customers import CustomerRow, best


@dataclass(frozen=True, slots=True)
class FoundTouch:
    """A touch in whose words the search text stands."""

    touch_id: int
    customer_id: int
    name: str
    on: datetime.date
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: people best first, touches newest first."""

    people: tuple[CustomerRow, ...]
    touches: tuple[FoundTouch, ...]


def find(journal: Journal, text: str, people: int = 8, touches: int = 5) -> Found:
    """Find people by name, phone, e-mail or notes, and touches by their words."""
    if not text.strip():
        return Found((), ())
    ids = search.find_touches(journal.database, text, touches)
    query = (
        Touch.select(Touch.id, Touch.customer, Customer.name, Touch.on, Touch.words)
        .join(Customer)
        .where(Touch.id.in_(ids), Customer.trashed_at.is_null())
        .order_by(Touch.at.desc())
    )
    return Found(best(journal, text, people), tuple(FoundTouch(*row) for row in query.tuples()))
