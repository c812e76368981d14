"""What the rules of Today need to know of customers, read for many at once."""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

import peewee

from db.engine.bulk import rows_of
from db.journal import Journal
from db.models import Answer, Complaint, Customer, CustomerValue, Job, Promise, Sensitivity, SpecialDay, Touch
from db.queries.among import among
from db.queries.contactstates import beginnings, contact_states
from db.queries.facts import effective_rhythms, touch_facts
from db.queries.sides import OURS
from db.queries.treading import refusals
from db.records import Channel, Pace, TouchKind, ValueState
from db.relationship import specialdays
from db.relationship.contact import ContactState
from db.relationship.rhythm import Rhythm
from db.relationship.today import ComplaintFact, CustomerFacts, DriftFact, JobFact, PromiseFact
from db.relationship.touchfacts import TouchFact

#: Name, sort key, the day the card was made, pace; last contact, the shop's last approach and how many contacts there
#: were, as the card knows them.
_Card = tuple[str, str, datetime.date, str | None, datetime.date | None, datetime.date | None, int]

#: Whose, what, by when the customer is to hear of it, when it was delivered, when somebody asked after it.
_JobRow = tuple[int, str, datetime.date | None, datetime.date | None, datetime.date | None]


def facts_of(journal: Journal, customer_id: int, now: datetime.datetime) -> CustomerFacts:
    """Return what the rules know of one customer at an aware moment."""
    return customer_facts(journal, [customer_id], journal.today(now))[0]


def customer_facts(
    _journal: Journal,
    ids: Sequence[int],
    today: datetime.date,
    drifts: Mapping[int, DriftFact] | None = None,
) -> list[CustomerFacts]:
    """Return what the rules of Today need to know of these customers.

    Of many, only as much of each story is read as their day depends on: their typical gap stays unknown then.
    """
    rhythms = effective_rhythms(ids)
    jobs_made, cards = _job_rows(ids), _cards(ids)
    begins = _beginnings(cards, rhythms, jobs_made, today) if len(ids) > 1 else dict.fromkeys(ids)
    touches = touch_facts(ids, today, since=begins)
    states = contact_states({one: card[2] for one, card in cards.items()}, rhythms, touches, begins, today)
    complaints, promises = _open_complaints(ids), _open_promises(ids)
    jobs, days = _jobs(jobs_made, touches), _special_days(ids)
    refused, values, careful = refusals(ids), _values(ids), _sensitivities(ids)
    channels = _usual_channels(_without_a_wish(ids, rhythms, refused), refused, today)
    checked = _last_checked(ids)
    found: list[CustomerFacts] = []
    for customer_id, (name, sort_key, since_on, pace, _last_on, tried_on, contacts) in cards.items():
        state = states[customer_id]
        if begins[customer_id] is not None:
            state = _told_by_the_card(state, tried_on, contacts)
        found.append(
            CustomerFacts(
                id=customer_id,
                name=name,
                sort_key=sort_key,
                made_on=since_on,
                state=state,
                rhythm=rhythms.get(customer_id),
                complaints=complaints[customer_id],
                promises=promises[customer_id],
                jobs=jobs[customer_id],
                special_days=days[customer_id],
                drift=(drifts or {}).get(customer_id),
                last_checked_on=checked.get(customer_id),
                usual_channel=channels.get(customer_id),
                refused=frozenset(refused[customer_id]),
                pace=Pace(pace) if pace else None,
                value=values[customer_id][0] if customer_id in values else "",
                value_state=values[customer_id][1] if customer_id in values else None,
                sensitivities=careful[customer_id],
            ),
        )
    return found


def _cards(ids: Sequence[int]) -> dict[int, _Card]:
    query = Customer.select(
        Customer.id,
        Customer.name,
        Customer.sort_key,
        Customer.since_on,
        Customer.pace,
        Customer.last_contact_on,
        Customer.last_attempt_on,
        Customer.contacts,
    ).where(among(Customer.id, ids))
    day = datetime.date.fromisoformat
    return {
        customer_id: (name, key, day(since), pace, day(last) if last else None, day(tried) if tried else None, contacts)
        for customer_id, name, key, since, pace, last, tried, contacts in rows_of(query)
    }


def _beginnings(
    cards: Mapping[int, _Card],
    rhythms: Mapping[int, Rhythm | None],
    jobs: Sequence[_JobRow],
    today: datetime.date,
) -> dict[int, datetime.date | None]:
    """Return from which day on each story counts, None for from its beginning.

    Whether somebody asked after a delivery lies behind it.
    """
    begins = beginnings({customer_id: card[4] for customer_id, card in cards.items()}, rhythms, today)
    for customer_id, _title, _news_by, delivered_on, asked_after_on in jobs:
        begin = begins[customer_id]
        if begin is not None and delivered_on is not None and asked_after_on is None:
            begins[customer_id] = min(begin, delivered_on)
    return begins


def _told_by_the_card(state: ContactState, tried_on: datetime.date | None, contacts: int) -> ContactState:
    """Return where the contact stands by the end of a story, with what only all of it would tell."""
    return replace(
        state,
        contacts=max(contacts, state.contacts),
        last_attempt_on=state.last_attempt_on or tried_on,
        typical_gap_days=None,
    )


def _open_complaints(ids: Sequence[int]) -> Mapping[int, tuple[ComplaintFact, ...]]:
    found: dict[int, tuple[ComplaintFact, ...]] = defaultdict(tuple)
    query = Complaint.select(Complaint.customer, Complaint.heard_at, Complaint.words, Complaint.first_contact_at).where(
        among(Complaint.customer, ids),
        Complaint.closed_at.is_null(),
        Complaint.trashed_at.is_null(),
    )
    for customer_id, heard_at, words, first_contact_at in query.tuples():
        found[customer_id] += (ComplaintFact(heard_at, words, first_contact_at),)
    return found


def _open_promises(ids: Sequence[int]) -> Mapping[int, tuple[PromiseFact, ...]]:
    found: dict[int, tuple[PromiseFact, ...]] = defaultdict(tuple)
    query = Promise.select(
        Promise.customer,
        Promise.words,
        Promise.due_on,
        Promise.due_time,
        Promise.told_on,
    ).where(
        among(Promise.customer, ids),
        OURS,
        Promise.outcome.is_null(),
        Promise.due_on.is_null(is_null=False),
        Promise.trashed_at.is_null(),
    )
    for customer_id, words, due_on, due_time, told_on in query.tuples():
        found[customer_id] += (PromiseFact(words, due_on, due_time, told_on is not None),)
    return found


def _job_rows(ids: Sequence[int]) -> list[_JobRow]:
    query = Job.select(Job.customer, Job.title, Job.news_by, Job.delivered_on, Job.asked_after_on)
    return list(query.where(among(Job.customer, ids), Job.trashed_at.is_null()).tuples())


def _jobs(rows: Sequence[_JobRow], touches: Mapping[int, Sequence[TouchFact]]) -> Mapping[int, tuple[JobFact, ...]]:
    """After a delivery, a contact with a mood or a "how are you" counts as having asked."""
    found: dict[int, tuple[JobFact, ...]] = defaultdict(tuple)
    for customer_id, title, news_by, delivered_on, asked_after_on in rows:
        asked = asked_after_on is not None or (
            delivered_on is not None
            and any(
                fact.on > delivered_on
                and fact.reached
                and (
                    fact.mood is not None or fact.kind in (TouchKind.HOW_ARE_YOU, TouchKind.PRAISE, TouchKind.COMPLAINT)
                )
                for fact in touches.get(customer_id, ())
            )
        )
        news = news_by if delivered_on is None else None
        found[customer_id] += (JobFact(title, news, delivered_on, asked),)
    return found


def _special_days(ids: Sequence[int]) -> Mapping[int, tuple[specialdays.SpecialDay, ...]]:
    found: dict[int, tuple[specialdays.SpecialDay, ...]] = defaultdict(tuple)
    query = SpecialDay.select(
        SpecialDay.customer,
        SpecialDay.label,
        SpecialDay.month,
        SpecialDay.day,
        SpecialDay.year,
    ).where(among(SpecialDay.customer, ids))
    for customer_id, label, month, day, year in rows_of(query):
        found[customer_id] += (specialdays.SpecialDay(label, month, day, year),)
    return found


def _values(ids: Sequence[int]) -> Mapping[int, tuple[str, ValueState]]:
    """One value each, and how sure it is: confirmed rather than asked rather than guessed, the newest of equals."""
    states = list(ValueState)
    strength = {state.value: rank for rank, state in enumerate(states)}
    best: dict[int, tuple[int, datetime.date, str]] = {}
    query = CustomerValue.select(
        CustomerValue.customer,
        CustomerValue.words,
        CustomerValue.state,
        CustomerValue.heard_on,
    ).where(among(CustomerValue.customer, ids))
    for customer_id, words, state, heard_on in query.tuples():
        key = (strength[state], heard_on, words)
        if customer_id not in best or key[:2] > best[customer_id][:2]:
            best[customer_id] = key
    return {customer_id: (words, states[rank]) for customer_id, (rank, _, words) in best.items()}


def _sensitivities(ids: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = defaultdict(tuple)
    query = Sensitivity.select(Sensitivity.customer, Sensitivity.words).where(among(Sensitivity.customer, ids))
    for customer_id, words in query.order_by(Sensitivity.position, Sensitivity.id).tuples():
        found[customer_id] += (words,)
    return found


def _without_a_wish(
    ids: Sequence[int], rhythms: Mapping[int, Rhythm | None], refused: Mapping[int, set[Channel]]
) -> list[int]:
    """Return whose rhythm names no channel they still agree to: only there does their habit count."""
    named = {customer_id: rhythm.channels for customer_id, rhythm in rhythms.items() if rhythm is not None}
    return [one for one in ids if all(channel in refused[one] for channel in named.get(one, ()))]


def _usual_channels(
    ids: Sequence[int], refused: Mapping[int, set[Channel]], today: datetime.date
) -> Mapping[int, Channel]:
    """The channel most of their touches of the last year took; one they refused only where they took no other."""
    counted: dict[int, tuple[bool, int, str]] = {}
    year_ago = today - datetime.timedelta(365)
    query = (
        Touch.select(Touch.customer, Touch.channel, peewee.fn.COUNT(Touch.id))
        .where(
            among(Touch.customer, ids),
            Touch.channel.is_null(is_null=False),
            Touch.trashed_at.is_null(),
            Touch.on > year_ago,
            # The same by the index of every customer's touches, which is ordered by the moment.
            Touch.at >= datetime.datetime.combine(year_ago, datetime.time(), datetime.UTC),
        )
        .group_by(Touch.customer, Touch.channel)
    )
    for customer_id, channel, count in rows_of(query):
        taken = (channel not in refused[customer_id], count, channel)
        counted[customer_id] = max(counted.get(customer_id, (False, 0, "")), taken)
    return {customer_id: Channel(channel) for customer_id, (_, _, channel) in counted.items()}


def _last_checked(ids: Sequence[int]) -> Mapping[int, datetime.date]:
    query = (
        Answer.select(Answer.customer, peewee.fn.MAX(Answer.on))
        .where(among(Answer.customer, ids))
        .group_by(Answer.customer)
    )
    return dict(query.tuples())
