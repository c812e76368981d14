"""What a search finds: people, and the touches in whose words it stands."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db import search
from db.journal import Journal
from db.models import ContactPoint, Customer, CustomerValue, OwnFieldValue, PostalAddress, Touch
from db.queries.customers import CustomerRow, best, rows
from db.queries.near import near_people
from db.text import fold


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
    """What a search found: people best first, touches newest first.

    Attributes:
        people: whom it found.
        touches: what was said.
        because: for each of the people the phone, address or note it stands in; empty where the name says it, and for
            those beyond its end.
        is_near: nobody bears what was typed; the people bear names a slip away from it.
    """

    people: tuple[CustomerRow, ...]
    touches: tuple[FoundTouch, ...]
    because: tuple[str, ...] = ()
    is_near: bool = False


def find(journal: Journal, text: str, people: int = 8, touches: int = 5) -> Found:
    """Find people by name, phone, email or notes, and touches by their words."""
    if not text.strip():
        return Found((), ())
    ids = search.find_touches(journal.database, text, touches)
    query = (
        Touch.select(Touch.id, Touch.customer, Customer.name, Touch.on, Touch.words)
        .join(Customer)
        .where(Touch.id.in_(ids), Customer.trashed_at.is_null())
        .order_by(Touch.at.desc())
    )
    said = tuple(FoundTouch(*row) for row in query.tuples())
    found = best(journal, text, people)
    if not found and not said:
        near = rows(journal, [person.id for person in near_people(journal, text)])
        return Found(near, (), is_near=bool(near))
    return Found(found, said, _because(found, text))


def recent(journal: Journal, opened: Sequence[int], count: int) -> tuple[CustomerRow, ...]:
    """Return whom one most likely wants again: the customers `opened` last, then those of the newest entries."""
    newest = Touch.select(Touch.customer).order_by(Touch.id.desc()).limit(8 * count).tuples()
    ids = dict.fromkeys((*opened, *(row[0] for row in newest)))
    shown = {
        row[0]
        for row in Customer.select(Customer.id)
        .where(Customer.id.in_(list(ids)), Customer.trashed_at.is_null(), Customer.archived_at.is_null())
        .tuples()
    }
    return rows(journal, [customer_id for customer_id in ids if customer_id in shown][:count])


def _because(people: Sequence[CustomerRow], text: str) -> tuple[str, ...]:
    """Return for each of them why it was found, where the name does not tell."""
    figures, words = search.figures_of(text), fold(text).split()
    missing = {person.id: _not_in(f"{person.name} {person.company}", words) for person in people}
    known: dict[int, str] = {}
    for customer_id, line, normal in _known_of([row_id for row_id, parts in missing.items() if figures or parts]):
        if figures:
            hit = any(figures in _NO_FIGURE.sub("", written) for written in (line, normal))
        else:
            hit = len(_not_in(line, missing[customer_id])) < len(missing[customer_id])
        if hit:
            known.setdefault(customer_id, line)
    return tuple(known.get(person.id, "") for person in people)


def _not_in(line: str, words: Sequence[str]) -> Sequence[str]:
    """Return those of the folded words that begin no word of a line."""
    folded = fold(line)
    return [word for word in words if not re.search(rf"(?<!\w){re.escape(word)}", folded)]


def _known_of(ids: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """Yield phones, addresses, notes, values and own fields, each with whose it is and, for a phone, in E.164."""
    if not ids:
        return
    points = ContactPoint.select(ContactPoint.customer, ContactPoint.text, ContactPoint.normal)
    for customer_id, line, normal in points.where(ContactPoint.customer.in_(ids)).order_by(ContactPoint.id).tuples():
        yield customer_id, line, normal or ""
    others = (
        Customer.select(Customer.id, Customer.notes).where(Customer.id.in_(ids)),
        CustomerValue.select(CustomerValue.customer, CustomerValue.words).where(CustomerValue.customer.in_(ids)),
        OwnFieldValue.select(OwnFieldValue.customer, OwnFieldValue.text).where(OwnFieldValue.customer.in_(ids)),
        PostalAddress.select(PostalAddress.customer, PostalAddress.street).where(PostalAddress.customer.in_(ids)),
        PostalAddress.select(PostalAddress.customer, PostalAddress.district).where(PostalAddress.customer.in_(ids)),
        PostalAddress.select(PostalAddress.customer, PostalAddress.city).where(PostalAddress.customer.in_(ids)),
    )
    for query in others:
        for customer_id, line in query.tuples():
            yield customer_id, line or "", ""


_NO_FIGURE = re.compile(r"\D+")
