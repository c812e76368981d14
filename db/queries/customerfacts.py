"""What the rules of Today need to know of customers, read for many at once."""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence

import peewee

from db.journal import Journal
from db.models import Answer, Complaint, Consent, Customer, CustomerValue, Job, Promise, Sensitivity, SpecialDay, Touch
from db.queries.among import among
from db.queries.facts import effective_rhythms, touch_facts
from db.queries.peace import quiets_of, skips_of, snoozes_of
from db.queries.sides import OURS
from db.records import Channel, ConsentPurpose, ConsentState, Pace, TouchKind, ValueState
from db.relationship import specialdays
from db.relationship.contact import contact_state
from db.relationship.rhythm import Rhythm
from db.relationship.today import ComplaintFact, CustomerFacts, DriftFact, JobFact, PromiseFact
from db.relationship.touchfacts import TouchFact


def facts_of(journal: Journal, customer_id: int, now: datetime.datetime) -> CustomerFacts:
    """Return what the rules know of one customer at an aware moment."""
    return customer_facts(journal, [customer_id], journal.today(now))[0]


def customer_facts(
    _journal: Journal,
    ids: Sequence[int],
    today: datetime.date,
    drifts: Mapping[int, DriftFact] | None = None,
) -> list[CustomerFacts]:
    """Return what the rules of Today need to know of these customers."""
    rhythms = effective_rhythms(ids)
    touches = touch_facts(ids, today)
    skips, snoozes, quiets = skips_of(ids), snoozes_of(ids), quiets_of(ids)
    complaints, promises = _open_complaints(ids), _open_promises(ids)
    jobs, days = _jobs(ids, touches), _special_days(ids)
    refused, values, careful = _refused(ids), _values(ids), _sensitivities(ids)
    channels, checked = _usual_channels(_without_a_wish(ids, rhythms, refused), today), _last_checked(ids)
    query = Customer.select(Customer.id, Customer.name, Customer.sort_key, Customer.since_on, Customer.pace)
    found: list[CustomerFacts] = []
    for customer_id, name, sort_key, since_on, pace in query.where(among(Customer.id, ids)).tuples():
        rhythm = rhythms.get(customer_id)
        state = contact_state(
            touches.get(customer_id, ()),
            rhythm,
            since_on,
            skips[customer_id],
            snoozes[customer_id],
            quiets[customer_id],
            today,
        )
        found.append(
            CustomerFacts(
                id=customer_id,
                name=name,
                sort_key=sort_key,
                made_on=since_on,
                state=state,
                rhythm=rhythm,
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


def _jobs(ids: Sequence[int], touches: Mapping[int, list[TouchFact]]) -> Mapping[int, tuple[JobFact, ...]]:
    """After a delivery, a contact with a mood or a "how are you" counts as having asked."""
    found: dict[int, tuple[JobFact, ...]] = defaultdict(tuple)
    query = Job.select(Job.customer, Job.title, Job.news_by, Job.delivered_on, Job.asked_after_on).where(
        among(Job.customer, ids),
        Job.trashed_at.is_null(),
    )
    for customer_id, title, news_by, delivered_on, asked_after_on in query.tuples():
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
    for customer_id, label, month, day, year in query.tuples():
        found[customer_id] += (specialdays.SpecialDay(label, month, day, year),)
    return found


def _refused(ids: Sequence[int]) -> Mapping[int, set[Channel]]:
    """The newest word on a channel counts; whoever wants no offers may still be asked after."""
    found: dict[int, set[Channel]] = defaultdict(set)
    query = Consent.select(Consent.customer, Consent.channel, Consent.state).where(
        among(Consent.customer, ids), Consent.purpose == ConsentPurpose.KEEPING_IN_TOUCH.value
    )
    for customer_id, channel, state in query.order_by(Consent.given_on, Consent.id).tuples():
        if state == ConsentState.REFUSED.value:
            found[customer_id].add(Channel(channel))
        else:
            found[customer_id].discard(Channel(channel))
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


def _usual_channels(ids: Sequence[int], today: datetime.date) -> Mapping[int, Channel]:
    """The channel most of their touches of the last year took."""
    counted: dict[int, tuple[int, str]] = {}
    query = (
        Touch.select(Touch.customer, Touch.channel, peewee.fn.COUNT(Touch.id))
        .where(
            among(Touch.customer, ids),
            Touch.channel.is_null(is_null=False),
            Touch.trashed_at.is_null(),
            Touch.on > today - datetime.timedelta(365),
        )
        .group_by(Touch.customer, Touch.channel)
    )
    for customer_id, channel, count in query.tuples():
        counted[customer_id] = max(counted.get(customer_id, (0, "")), (count, channel))
    return {customer_id: Channel(channel) for customer_id, (_, channel) in counted.items()}


def _last_checked(ids: Sequence[int]) -> Mapping[int, datetime.date]:
    query = (
        Answer.select(Answer.customer, peewee.fn.MAX(Answer.on))
        .where(among(Answer.customer, ids))
        .group_by(Answer.customer)
    )
    return dict(query.tuples())
