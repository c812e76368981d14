"""Who of many is to be left in peace though they are due, read without going through the story of everybody."""

import datetime
from collections.abc import Mapping, Sequence

from db.engine.bulk import rows_of
from db.models import Customer, Quiet, Select, Snooze
from db.queries.among import among
from db.queries.contactstates import beginnings, contact_states
from db.queries.facts import effective_rhythms, touch_facts
from db.relationship.contact import Peace
from db.relationship.rhythm import FALLBACK_RHYTHM_DAYS

#: Without a rhythm, the longest that "their turn" lasts in practice: twice the longest usual gap between contacts.
_LONG_TURN = 2 * max(FALLBACK_RHYTHM_DAYS, 366)


def in_peace(ids: Sequence[int], today: datetime.date) -> Mapping[int, Peace]:
    """Return why, and until when, those of these customers who are due are to be left in peace.

    Only stories with something set by hand or with an unanswered attempt in them are read: an approach after the last
    contact is one, and nobody who was reached just now is due. For whoever is not due "too soon" may be missing.
    """
    if not ids:
        return {}
    tried = Customer.select(Customer.id).where(among(Customer.id, ids), Customer.unanswered > 0)
    by_hand = (table.where(among(column, ids)) for table, column in _set_by_hand(today))
    return _peace_of({row[0] for query in (tried, *by_hand) for row in query.tuples()}, today)


def due_in_peace(today: datetime.date) -> set[int]:
    """Return everybody whose due day has come and who is to be left in peace all the same; some others may be among."""
    tried = Customer.select(Customer.id, Customer.last_attempt_on, Customer.rhythm_days).where(
        Customer.unanswered > 0, Customer.due_on <= today, Customer.last_attempt_on.is_null(is_null=False)
    )
    found = {
        customer_id
        for customer_id, tried_on, rhythm in tried.tuples()
        if tried_on + datetime.timedelta(rhythm or _LONG_TURN) > today
    }
    for query, _ in _set_by_hand(today):
        found |= {row[0] for row in query.tuples()}
    return set(_peace_of(found, today))


def _set_by_hand(today: datetime.date) -> tuple[tuple[Select, Select], ...]:
    quiet = Quiet.select(Quiet.customer).where(Quiet.from_on <= today, Quiet.until_on > today)
    snoozed = Snooze.select(Snooze.customer).where(Snooze.made_on <= today, Snooze.until_on > today)
    return ((quiet, Quiet.customer), (snoozed, Snooze.customer))


def _peace_of(ids: set[int], today: datetime.date) -> dict[int, Peace]:
    if not ids:
        return {}
    whose = sorted(ids)
    rhythms = effective_rhythms(whose)
    query = Customer.select(Customer.id, Customer.since_on, Customer.last_contact_on).where(among(Customer.id, whose))
    day = datetime.date.fromisoformat
    made, last_contacts = dict[int, datetime.date](), dict[int, datetime.date | None]()
    for customer_id, since_on, last_on in rows_of(query):
        made[customer_id], last_contacts[customer_id] = day(since_on), day(last_on) if last_on else None
    begins = beginnings(last_contacts, rhythms, today)
    states = contact_states(made, rhythms, touch_facts(whose, today, since=begins), begins, today)
    return {each: state.peace for each, state in states.items() if state.peace is not None}
