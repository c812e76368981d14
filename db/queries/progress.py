"""What a progress report may say to a client, and how much of the journal stays private.

Only what is meant for the client is read into the facts: jobs, promises and touches marked shareable, confirmed values.
Of the rest the report learns nothing but its number.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

import peewee

from db.errors import Problem, UserError
from db.journal import Journal
from db.models import (
    BrandLine,
    ContactPoint,
    Customer,
    CustomerValue,
    Job,
    JobProgress,
    Promise,
    ReportRecord,
    Select,
    Staff,
    Step,
    Touch,
)
from db.queries.jobs import StepOf
from db.queries.letterwords import LetterWords, letter_words
from db.queries.shop import ShopProfile, profile
from db.queries.sides import OURS, THEIRS
from db.records import (
    BrandLineKind,
    Channel,
    CustomerKind,
    FormOfAddress,
    Language,
    PromiseOutcome,
    ReachKind,
    ReportKind,
    TouchKind,
    ValueState,
)

#: For so long a report counts as fresh, and so long after work began nobody waits for the first one.
_HEARD = datetime.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Client:
    """To whom the report goes, and who looks after them. `email` is empty where none is known."""

    id: int
    kind: CustomerKind
    name: str
    given_name: str
    family_name: str
    honorific: str
    form_of_address: FormOfAddress
    language: Language
    email: str
    owner: str
    owner_phone: str


@dataclass(frozen=True, slots=True)
class JobFacts:
    """A job in hand, or handed over in the period. `progress` holds (day, share done 0 to 100), oldest first."""

    id: int
    title: str
    started_on: datetime.date
    ready_on: datetime.date | None
    delivered_on: datetime.date | None
    needs: str
    steps: tuple[StepOf, ...]
    progress: tuple[tuple[datetime.date, float], ...]


@dataclass(frozen=True, slots=True)
class PromiseFacts:
    """A promise the client may read of: open, or settled in the period."""

    id: int
    words: str
    due_on: datetime.date | None
    due_time: datetime.time | None
    outcome: PromiseOutcome | None
    settled_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """A touch of the period that was marked shareable."""

    id: int
    on: datetime.date
    kind: TouchKind
    channel: Channel | None
    words: str


@dataclass(frozen=True, slots=True)
class ProgressFacts:
    """Everything a progress report is made of.

    Attributes:
        client: to whom it goes.
        shop: from whom.
        period_from: the first day it covers.
        period_to: the last one.
        jobs: in hand or handed over in the period, soonest ready first.
        promises: open ones by their day, then those settled in the period.
        awaited: what the client said they would do and is still open, by its day.
        talks: shareable touches of the period, newest first.
        values: what the client values, confirmed by them, in the card's order.
        never_said: words the shop never uses.
        private_touches: touches of the period that stay in the journal.
        private_promises: promises that would stand here but are private.
        letter_words: how the shop's letters begin and end in the client's language.
    """

    client: Client
    shop: ShopProfile
    period_from: datetime.date
    period_to: datetime.date
    jobs: tuple[JobFacts, ...]
    promises: tuple[PromiseFacts, ...]
    awaited: tuple[PromiseFacts, ...]
    talks: tuple[TalkFacts, ...]
    values: tuple[str, ...]
    never_said: tuple[str, ...]
    private_touches: int
    private_promises: int
    letter_words: LetterWords


@dataclass(frozen=True, slots=True)
class House:
    """What all reports of a shop share: who sends them, the words it never uses, how its letters begin and end."""

    shop: ShopProfile
    never_said: tuple[str, ...]
    letter_words: Mapping[Language, LetterWords]


def house(journal: Journal) -> House:
    """Return what all reports share, to be read once for many of them."""
    return House(profile(journal), _never_said(), letter_words(journal))


def progress_report(
    journal: Journal,
    customer_id: int,
    period_from: datetime.date,
    period_to: datetime.date,
    shared: House | None = None,
) -> ProgressFacts:
    """Return what a report over some days says to a customer.

    Args:
        journal: open.
        customer_id: to whom.
        period_from: the first day that counts.
        period_to: the last one; nothing later is read.
        shared: what was read for another report already.

    Raises:
        UserError: there is no such customer.
    """
    client = _client(customer_id)
    shared = shared or house(journal)
    touches = Touch.select(Touch.id, Touch.on, Touch.kind, Touch.channel, Touch.words).where(
        Touch.customer == customer_id, Touch.trashed_at.is_null(), Touch.on.between(period_from, period_to)
    )
    promises = _promises(customer_id, period_from, period_to)
    return ProgressFacts(
        client=client,
        shop=shared.shop,
        period_from=period_from,
        period_to=period_to,
        jobs=_jobs(customer_id, period_from, period_to),
        promises=tuple(promise for promise in promises if promise is not None),
        awaited=_awaited(customer_id, period_to),
        talks=tuple(
            TalkFacts(number, on, TouchKind(kind), Channel(channel) if channel else None, words)
            for number, on, kind, channel, words in touches.where(Touch.shareable, Touch.words != "")
            .order_by(Touch.at.desc(), Touch.id.desc())
            .tuples()
        ),
        values=_values(customer_id),
        never_said=shared.never_said,
        private_touches=touches.where(~Touch.shareable).count(),
        private_promises=promises.count(None),
        letter_words=shared.letter_words[client.language],
    )


def promises_kept_back(
    _journal: Journal, customer_id: int, period_from: datetime.date, period_to: datetime.date
) -> tuple[tuple[int, str], ...]:
    """Return the promises that would stand in a report but are private, (id, words), soonest due first.

    They are for the owner's eyes alone and apart from a report's facts: nothing that is printed holds them.
    """
    told = _told(customer_id, period_from, period_to).where(~Promise.shareable)
    return tuple(told.select(Promise.id, Promise.words).tuples())


#: What left the house: a draft whose sending nobody told of is no news to anybody.
_LEFT = (ReportRecord.sent_to == "") | ReportRecord.sent_by.is_null(is_null=False)


def last_report_until(_journal: Journal, customer_id: int) -> datetime.date | None:
    """Return the last day the newest progress report for a customer covered, None if they never had one."""
    newest = peewee.fn.MAX(ReportRecord.until_on)
    query = ReportRecord.select(newest).where(
        ReportRecord.customer == customer_id, ReportRecord.kind == ReportKind.PROGRESS.value, _LEFT
    )
    return query.scalar()


def customers_with_work(_journal: Journal) -> tuple[tuple[int, str], ...]:
    """Return whom a report is for, (id, name) by name: those with a job in hand or an open promise they may read."""
    working = Job.select(Job.customer).where(Job.delivered_on.is_null(), Job.trashed_at.is_null())
    waiting = Promise.select(Promise.customer).where(
        OURS, Promise.outcome.is_null(), Promise.shareable, Promise.trashed_at.is_null()
    )
    query = (
        Customer.select(Customer.id, Customer.name)
        .where(
            Customer.archived_at.is_null(),
            Customer.trashed_at.is_null(),
            Customer.id.in_(working) | Customer.id.in_(waiting),
        )
        .order_by(Customer.sort_key, Customer.id)
    )
    return tuple(query.tuples())


def count_waiting(_journal: Journal, today: datetime.date) -> int:
    """Return how many customers with work in hand for 30 days or longer got no report on it in as many days."""
    return waiting(today).count()


def waiting(today: datetime.date) -> Select:
    """Return the query of the ids of those customers."""
    told = ReportRecord.select(ReportRecord.customer).where(
        ReportRecord.kind == ReportKind.PROGRESS.value, ReportRecord.until_on > today - _HEARD, _LEFT
    )
    working = Job.select(Job.customer).where(
        Job.delivered_on.is_null(),
        Job.trashed_at.is_null(),
        Job.started_on <= today - _HEARD,
    )
    return Customer.select(Customer.id).where(
        Customer.archived_at.is_null(),
        Customer.trashed_at.is_null(),
        Customer.id.in_(working),
        Customer.id.not_in(told),
    )


def _client(customer_id: int) -> Client:
    row = (
        Customer.select(
            Customer.id,
            Customer.kind,
            Customer.name,
            Customer.given_name,
            Customer.family_name,
            Customer.honorific,
            Customer.form_of_address,
            Customer.language,
            Staff.name,
            Staff.phone,
        )
        .join(Staff, peewee.JOIN.LEFT_OUTER, on=Customer.owner)
        .where(Customer.id == customer_id, Customer.trashed_at.is_null())
        .tuples()
        .first()
    )
    if row is None:
        raise UserError(Problem.CUSTOMER_UNKNOWN, text=str(customer_id))
    email = (
        ContactPoint.select(ContactPoint.text)
        .where(ContactPoint.customer == customer_id, ContactPoint.kind == ReachKind.EMAIL.value)
        .order_by(ContactPoint.position, ContactPoint.id)
        .scalar()
    )
    number, kind, name, given_name, family_name, honorific, form_of_address, language, owner, owner_phone = row
    return Client(
        id=number,
        kind=CustomerKind(kind),
        name=name,
        given_name=given_name,
        family_name=family_name,
        honorific=honorific,
        form_of_address=FormOfAddress(form_of_address),
        language=Language(language),
        email=email or "",
        owner=owner or "",
        owner_phone=owner_phone or "",
    )


def _jobs(customer_id: int, period_from: datetime.date, period_to: datetime.date) -> tuple[JobFacts, ...]:
    jobs = tuple(
        Job.select(Job.id, Job.title, Job.started_on, Job.ready_on, Job.delivered_on, Job.needs)
        .where(
            Job.customer == customer_id,
            Job.trashed_at.is_null(),
            Job.started_on <= period_to,
            Job.delivered_on.is_null() | (Job.delivered_on >= period_from),
        )
        .order_by(Job.ready_on.asc(nulls="LAST"), Job.id)
        .tuples()
    )
    if not jobs:
        return ()
    ids = [number for number, *_ in jobs]
    steps: dict[int, list[StepOf]] = {job_id: [] for job_id in ids}
    columns = (Step.id, Step.title, Step.due_on, Step.done_on, Step.share, Step.weight)
    found = Step.select(Step.job, *columns).where(Step.job.in_(ids)).order_by(Step.position, Step.id)
    for job_id, *values in found.tuples():
        steps[job_id].append(StepOf(*values))
    progress: dict[int, list[tuple[datetime.date, float]]] = {job_id: [] for job_id in ids}
    noted = JobProgress.select(JobProgress.job, JobProgress.on, JobProgress.share).where(
        JobProgress.job.in_(ids), JobProgress.on <= period_to
    )
    for job_id, on, share in noted.order_by(JobProgress.on).tuples():
        progress[job_id].append((on, share))
    return tuple(
        JobFacts(number, title, started, ready, delivered, needs, tuple(steps[number]), tuple(progress[number]))
        for number, title, started, ready, delivered, needs in jobs
    )


def _promises(
    customer_id: int, period_from: datetime.date, period_to: datetime.date
) -> tuple[PromiseFacts | None, ...]:
    """Return the promises of the days; None stands for one that is private."""
    rows = _told(customer_id, period_from, period_to).select(Promise.shareable, *_OF_PROMISE).tuples()
    return tuple(
        PromiseFacts(number, words, due_on, due_time, PromiseOutcome(outcome) if outcome else None, settled_on)
        if shareable
        else None
        for shareable, number, words, due_on, due_time, outcome, settled_on in rows
    )


def _awaited(customer_id: int, period_to: datetime.date) -> tuple[PromiseFacts, ...]:
    """Return what the client's own report may remind them of: it was marked for it, and nothing came of it yet."""
    rows = Promise.select(*_OF_PROMISE).where(
        Promise.customer == customer_id,
        THEIRS,
        Promise.shareable,
        Promise.outcome.is_null(),
        Promise.trashed_at.is_null(),
        Promise.made_on <= period_to,
    )
    return tuple(PromiseFacts(*row) for row in rows.order_by(Promise.due_on.asc(nulls="LAST"), Promise.id).tuples())


_OF_PROMISE = (Promise.id, Promise.words, Promise.due_on, Promise.due_time, Promise.outcome, Promise.settled_on)


def _told(customer_id: int, period_from: datetime.date, period_to: datetime.date) -> Select:
    """Return the shop's promises a report over some days is about: open ones first, by their day."""
    return (
        Promise.select()
        .where(
            Promise.customer == customer_id,
            OURS,
            Promise.trashed_at.is_null(),
            Promise.made_on <= period_to,
            Promise.outcome.is_null() | Promise.settled_on.between(period_from, period_to),
        )
        .order_by(Promise.outcome.is_null(is_null=False), Promise.due_on.asc(nulls="LAST"), Promise.id)
    )


def _values(customer_id: int) -> tuple[str, ...]:
    query = (
        CustomerValue.select(CustomerValue.words)
        .where(CustomerValue.customer == customer_id, CustomerValue.state == ValueState.CONFIRMED.value)
        .order_by(CustomerValue.position, CustomerValue.id)
    )
    return tuple(words for (words,) in query.tuples())


def _never_said() -> tuple[str, ...]:
    query = BrandLine.select(BrandLine.text).where(BrandLine.kind == BrandLineKind.NEVER.value)
    return tuple(text for (text,) in query.order_by(BrandLine.position, BrandLine.id).tuples())
