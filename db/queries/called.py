"""Who of those a text leads to is called so, or is reached by that phone or email."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.models import ContactPoint
from db.queries.among import among
from db.text import fold

if TYPE_CHECKING:
    from db.queries.customers import CustomerRow


def called(rows: Sequence[CustomerRow], wanted: str) -> list[int]:
    """Return the ids of those, in their order: a word of a note or of an address names nobody."""
    words, figures = fold(wanted).split(), _figures(wanted)
    found = [
        row.id
        for row in rows
        if all(any(part.startswith(word) for part in fold(f"{row.name} {row.company}").split()) for word in words)
    ]
    if found:
        return found
    points = ContactPoint.select(ContactPoint.customer, ContactPoint.text, ContactPoint.normal)
    reached = {
        customer_id
        for customer_id, text, normal in points.where(among(ContactPoint.customer, [row.id for row in rows])).tuples()
        if fold(text) == fold(wanted) or (figures and (figures in _figures(text) or figures in _figures(normal or "")))
    }
    return [row.id for row in rows if row.id in reached]


def _figures(text: str) -> str:
    """Return the figures of a text that is nothing but a phone number, however it is written."""
    return "" if any(map(str.isalpha, text)) else "".join(filter(str.isdigit, text))
