"""Cards that may be one person's, with the reason why."""

import enum
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from peewee import fn

from db.alike import alike
from db.journal import Journal
from db.models import ContactPoint, Customer, Promise, Setting, Touch
from db.queries.among import among
from db.queries.telling import telling
from db.records import ReachKind

#: Under this name the journal keeps which cards are two people's, as pairs of their numbers.
APART = "apart"

_MOST = 200
_MOST_OF_ONE = 8  # a number more people share is a switchboard's


class AlikeBy(enum.StrEnum):
    """Why two cards may be one person's."""

    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Twin:
    """One of two cards: how much stands on it. `told` is what tells it from one of the same name: a phone, mostly."""

    id: int
    name: str
    told: str
    touches: int
    promises: int
    reach: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cards that may be one person's. `first` has more to it; `text` is what they share.

    `sure` is false where only the number or address is shared (a couple's, a firm's), or only the name.
    """

    first: Twin
    second: Twin
    by: AlikeBy
    text: str
    sure: bool


def duplicates(journal: Journal) -> tuple[Pair, ...]:
    """Return pairs of cards that may be one person's, the surest first; those said to be two people's left out."""
    names = dict(Customer.select(Customer.id, Customer.name_folded).where(Customer.trashed_at.is_null()).tuples())
    apart, phoned = set(apart_pairs(journal)), _phoned()
    found: dict[tuple[int, int], tuple[AlikeBy, str, bool]] = {}
    for by, text, people in (*_reached_alike(), *_called_alike()):
        for one, other in combinations(sorted(set(people) & names.keys()), 2):
            if (one, other) not in apart:
                other_phones = one in phoned and other in phoned  # a shared one was found before
                sure = not other_phones if by is AlikeBy.NAME else alike(names[one], names[other])
                if (one, other) not in found or (sure and not found[one, other][2]):
                    found[one, other] = (by, text, sure)
    order = list(AlikeBy)
    best = sorted(found.items(), key=lambda item: (not item[1][2], order.index(item[1][0]), item[0]))[:_MOST]
    twins = _twins(journal, {each for pair, _ in best for each in pair})
    found_pairs: list[Pair] = []
    for (one, other), (by, text, sure) in best:
        first, second = sorted((twins[one], twins[other]), key=lambda twin: (-twin.touches, twin.id))
        found_pairs.append(Pair(first, second, by, text, sure))
    return tuple(found_pairs)


def apart_pairs(_journal: Journal) -> tuple[tuple[int, int], ...]:
    """Return the pairs of cards the owner said are two people's."""
    row = Setting.select(Setting.value).where(Setting.name == APART).tuples().first()
    return tuple((int(one), int(other)) for one, other in json.loads(row[0])) if row else ()


def _reached_alike() -> Iterator[tuple[AlikeBy, str, list[int]]]:
    for kind, by in ((ReachKind.PHONE, AlikeBy.PHONE), (ReachKind.EMAIL, AlikeBy.EMAIL)):
        shared = (
            ContactPoint.select(ContactPoint.normal)
            .where(ContactPoint.kind == kind.value, ~ContactPoint.normal.is_null(), ContactPoint.normal != "")
            .group_by(ContactPoint.normal)
            .having(fn.COUNT(ContactPoint.customer.distinct()) > 1)
        )
        yield from (
            (by, text, people)
            for text, people in _grouped(
                (text, normal, customer_id)
                for customer_id, text, normal in ContactPoint.select(
                    ContactPoint.customer, ContactPoint.text, ContactPoint.normal
                )
                .where(ContactPoint.normal.in_(shared), ContactPoint.kind == kind.value)
                .tuples()
            )
        )


def _called_alike() -> Iterator[tuple[AlikeBy, str, list[int]]]:
    shared = (
        Customer.select(Customer.name_folded)
        .where(Customer.trashed_at.is_null(), Customer.name_folded != "")
        .group_by(Customer.name_folded)
        .having(fn.COUNT(Customer.id) > 1)
    )
    query = Customer.select(Customer.id, Customer.name, Customer.name_folded)
    people = query.where(Customer.name_folded.in_(shared), Customer.trashed_at.is_null()).tuples()
    for text, bearers in _grouped((name, folded, customer_id) for customer_id, name, folded in people):
        yield AlikeBy.NAME, text, bearers


def _phoned() -> set[int]:
    query = ContactPoint.select(ContactPoint.customer).where(ContactPoint.kind == ReachKind.PHONE.value).distinct()
    return {customer_id for (customer_id,) in query.tuples()}


def _grouped(rows: Iterable[tuple[str, str, int]]) -> Iterator[tuple[str, list[int]]]:
    """Yield a text and whose it is, of rows of (text, what it is compared by, whose)."""
    people: defaultdict[str, list[int]] = defaultdict(list)
    texts: dict[str, str] = {}
    for text, compared, customer_id in rows:
        people[compared].append(customer_id)
        texts.setdefault(compared, text)
    for compared, bearers in people.items():
        if len(set(bearers)) <= _MOST_OF_ONE:
            yield texts[compared], bearers


def _twins(journal: Journal, ids: set[int]) -> dict[int, Twin]:
    counts = [
        dict(
            model.select(model.customer, fn.COUNT(model.id))
            .where(among(model.customer, list(ids)), *extra)
            .group_by(model.customer)
            .tuples()
        )
        for model, extra in (
            (Touch, (Touch.trashed_at.is_null(),)),
            (Promise, (Promise.trashed_at.is_null(),)),
            (ContactPoint, ()),
        )
    ]
    names = Customer.select(Customer.id, Customer.name).where(among(Customer.id, list(ids))).tuples()
    known = telling(journal, list(ids))
    found: dict[int, Twin] = {}
    for one, name in names:
        found[one] = Twin(one, name, next(iter(known[one]), ""), *(count.get(one, 0) for count in counts))
    return found
