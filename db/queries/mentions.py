"""Where others' cards and touches speak of somebody by their whole name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from db import search
from db.journal import Journal
from db.models import Customer, Touch
from db.queries.among import among
from db.text import fold

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody on whose card or in whose touches a name stands, and in how many places."""

    customer_id: int
    name: str
    places: int


def mentions_of(journal: Journal, names: Iterable[str]) -> tuple[Mention, ...]:
    """Return on whose cards these names stand, in the order of the alphabet; only names of two words or more.

    A first name alone is many people's.
    """
    counts: dict[int, int] = {}
    for name in names:
        words = _WORD.findall(fold(name))
        if len(words) < 2:
            continue
        for customer_id in search.cards_that_say(journal.database, words):
            counts[customer_id] = counts.get(customer_id, 0) + 1
        touches = search.touches_that_say(journal.database, words)
        for (customer_id,) in Touch.select(Touch.customer).where(among(Touch.id, touches)).tuples():
            counts[customer_id] = counts.get(customer_id, 0) + 1
    cards = Customer.select(Customer.id, Customer.name).where(among(Customer.id, counts)).order_by(Customer.sort_key)
    return tuple(Mention(customer_id, name, counts[customer_id]) for customer_id, name in cards.tuples())
