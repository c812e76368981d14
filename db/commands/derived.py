"""Columns and search text that follow from other rows, made anew when those change.

`customer.last_contact_on`, `last_attempt_on`, `unanswered`, `contacts`, `rhythm_days` and `due_on` exist so that lists
can be ordered and paged in SQL. They are the word of `db.relationship`, written down.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from db import search
from db.engine.bulk import update_rows
from db.journal import Journal
from db.models import (
    ContactPoint,
    Customer,
    CustomerTag,
    CustomerValue,
    OwnFieldValue,
    RhythmRule,
    Sensitivity,
    Tag,
    Touch,
    TouchCompanion,
)
from db.queries.facts import NEWEST, effective_rhythms, touch_facts
from db.queries.peace import skips_of
from db.records import TouchKind
from db.relationship.contact import contact_state
from db.relationship.rhythm import Rhythm, RhythmSource

_CHUNK = 500

_DERIVED = ("last_contact_on", "last_attempt_on", "unanswered", "contacts", "rhythm_days", "due_on")


def refresh_customers(journal: Journal, customer_ids: Iterable[int], today: datetime.date) -> None:
    """Make the derived columns and the search text of these customers anew."""
    for ids in _chunks(customer_ids):
        _refresh_columns(ids, today)
        _refresh_texts(journal, ids)


def refresh_columns(customer_ids: Iterable[int], today: datetime.date) -> None:
    """Make only the derived columns anew: after touches or rhythms changed by the thousand."""
    for ids in _chunks(customer_ids):
        _refresh_columns(ids, today)


def columns_of_the_new(today: datetime.date) -> tuple[int | None, datetime.date | None]:
    """Return `rhythm_days` and `due_on` of a card made today, without touches, tags and a rhythm of its own."""
    nobody = 0
    rhythm = effective_rhythms([nobody])[nobody]
    state = contact_state((), rhythm, today, (), (), (), today)
    return _rhythm_days(rhythm), state.due_on


def refresh_touches(journal: Journal, touch_ids: Iterable[int]) -> None:
    """Make the search text of these touches anew; of those that are gone or in the trash, take it away."""
    for ids in _chunks(touch_ids):
        rows = Touch.select(Touch.id, Touch.words).where(Touch.id.in_(ids), Touch.trashed_at.is_null()).tuples()
        texts = dict(rows)
        search.index_touches(journal.database, texts.items())
        search.remove_touches(journal.database, [touch_id for touch_id in ids if touch_id not in texts])


def customer_texts(ids: Sequence[int]) -> list[search.CustomerText]:
    """Return what of these customers is searched. Those in the trash are left out."""
    customers = list(
        Customer.select(Customer.id, Customer.name, Customer.company, Customer.honorific, Customer.notes)
        .where(Customer.id.in_(ids), Customer.trashed_at.is_null())
        .tuples(),
    )
    phones: dict[int, list[str]] = defaultdict(list)
    others: dict[int, list[str]] = defaultdict(list)
    for customer_id, kind, text, normal in (
        ContactPoint.select(ContactPoint.customer, ContactPoint.kind, ContactPoint.text, ContactPoint.normal)
        .where(ContactPoint.customer.in_(ids))
        .tuples()
    ):
        if kind == "phone":
            phones[customer_id].append(normal or text)
        else:
            others[customer_id].append(text)
    notes: dict[int, list[str]] = defaultdict(list)
    for customer_id, text in _other_notes(ids):
        notes[customer_id].append(text)
    return [
        search.CustomerText(
            id=customer_id,
            names=f"{name} {company} {honorific}",
            reach=" ".join([search.phone_tokens(phones[customer_id]), *others[customer_id]]),
            notes=" ".join([note, *notes[customer_id]]),
        )
        for customer_id, name, company, honorific, note in customers
    ]


def _refresh_columns(ids: Sequence[int], today: datetime.date) -> None:
    made = dict(Customer.select(Customer.id, Customer.since_on).where(Customer.id.in_(ids)).tuples())
    rhythms = effective_rhythms(ids)
    facts = touch_facts(ids, today)
    skips = skips_of(ids)
    rows: list[tuple[object, ...]] = []
    for customer_id, since_on in made.items():
        rhythm = rhythms.get(customer_id)
        of_customer = facts.get(customer_id, ())
        state = contact_state(of_customer, rhythm, since_on, skips[customer_id], (), (), today)
        row = (
            state.last_contact_on,
            state.last_attempt_on,
            state.attempts_unanswered,
            state.contacts if len(of_customer) < NEWEST else _count_contacts(customer_id, today),
            _rhythm_days(rhythm),
            state.due_on,
            customer_id,
        )
        rows.append(row)
    update_rows(Customer, _DERIVED, rows)


def _rhythm_days(rhythm: Rhythm | None) -> int | None:
    return rhythm.latest_days if rhythm and rhythm.source is not RhythmSource.NONE else None


def _count_contacts(customer_id: int, today: datetime.date) -> int:
    shared = TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.customer == customer_id)
    return (
        Touch.select()
        .where(
            (Touch.customer == customer_id) | Touch.id.in_(shared),
            Touch.reached,
            Touch.kind != TouchKind.NOTE.value,
            Touch.on <= today,
            Touch.trashed_at.is_null(),
        )
        .count()
    )


def _refresh_texts(journal: Journal, ids: Sequence[int]) -> None:
    texts = customer_texts(ids)
    search.index_customers(journal.database, texts)
    present = {text.id for text in texts}
    search.remove_customers(journal.database, [customer_id for customer_id in ids if customer_id not in present])


def _other_notes(ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    yield from (
        CustomerValue.select(CustomerValue.customer, CustomerValue.words)
        .where(
            CustomerValue.customer.in_(ids),
        )
        .tuples()
    )
    yield from (
        Sensitivity.select(Sensitivity.customer, Sensitivity.words)
        .where(
            Sensitivity.customer.in_(ids),
        )
        .tuples()
    )
    yield from (
        OwnFieldValue.select(OwnFieldValue.customer, OwnFieldValue.text)
        .where(
            OwnFieldValue.customer.in_(ids),
        )
        .tuples()
    )
    yield from (
        CustomerTag.select(CustomerTag.customer, Tag.name).join(Tag).where(CustomerTag.customer.in_(ids)).tuples()
    )


def _chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    iterator = iter(sorted(set(ids)))
    while chunk := list(islice(iterator, _CHUNK)):
        yield chunk


def customers_of_tag(tag_id: int) -> set[int]:
    """Return the customers that carry a tag: whose rhythm may follow it."""
    return {row[0] for row in CustomerTag.select(CustomerTag.customer).where(CustomerTag.tag == tag_id).tuples()}


def customers_without_own_rhythm() -> set[int]:
    """Return the customers whose rhythm may follow the shop's default."""
    with_own = RhythmRule.select(RhythmRule.customer).where(RhythmRule.customer.is_null(is_null=False))
    return {row[0] for row in Customer.select(Customer.id).where(Customer.id.not_in(with_own)).tuples()}


def companions_of(touch_id: int) -> set[int]:
    """Return the further people who took part in a touch."""
    query = TouchCompanion.select(TouchCompanion.customer).where(TouchCompanion.touch == touch_id)
    return {row[0] for row in query.tuples()}


def people_of(touch_id: int) -> set[int]:
    """Return everybody on whose timeline a touch stands."""
    own = Touch.select(Touch.customer).where(Touch.id == touch_id).tuples()
    return {row[0] for row in own} | companions_of(touch_id)
