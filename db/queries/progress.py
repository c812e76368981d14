"""What a progress report may say to a client, and how much of the journal stays private.

Only what is meant for the client is read into the facts: jobs, promises and touches marked shareable, confirmed values.
Of the rest the report learns nothing but its number.
"""

import datetime
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
from db.queries.shop import ShopProfile, profile
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
        last_report_until: the last day the newest report before covered, None if there was none.
        jobs: in hand or handed over in the period, soonest ready first.
        promises: open ones by their day, then those settled in the period.
        talks: shareable touches of the period, newest first.
        values: what the client values, confirmed by them, in the card's order.
        never_said: words the shop never uses.
        private_touches: touches of the period that stay in the journal.
        private_promises: promises that would stand here but are private.
    """

    client: Client
    shop: ShopProfile
    period_from: datetime.date
    period_to: datetime.date
    last_report_until: datetime.date | None
    jobs: tuple[JobFacts, ...]
    promises: tuple[PromiseFacts, ...]
    talks: tuple[TalkFacts, ...]
    values: tuple[str, ...]
    never_said: tuple[str, ...]
    private_touches: int
    private_promises: int


def progress_report(
    journal: Journal, customer_id: int, period_from: datetime.date, period_to: datetime.date
) -> ProgressFacts:
    """Return what a report over some days says to a customer.

    Args:
        journal: open.
        customer_id: to whom.
        period_from: the first day that counts.
        period_to: the last one; nothing later is read.

    Raises:
        UserError: there is no such customer.
    """
    client = _client(customer_id)
    touches = Touch.select().where(
        Touch.customer == customer_id, Touch.trashed_at.is_null(), Touch.on.between(period_from, period_to)
    )
    promises = _promises(customer_id, period_from, period_to)
    return ProgressFacts(
        client=client,
        shop=profile(journal),
        period_from=period_from,
        period_to=period_to,
        last_report_until=last_report_until(journal, customer_id),
        jobs=_jobs(customer_id, period_from, period_to),
        promises=tuple(
            PromiseFacts(
                id=row.id,
                words=row.words,
                due_on=row.due_on,
                due_time=row.due_time,
                outcome=PromiseOutcome(row.outcome) if row.outcome else None,
                settled_on=row.settled_on,
            )
            for row in promises.where(Promise.shareable)
        ),
        talks=tuple(
            TalkFacts(row.id, row.on, TouchKind(row.kind), Channel(row.channel) if row.channel else None, row.words)
            for row in touches.where(Touch.shareable, Touch.words != "").order_by(Touch.at.desc(), Touch.id.desc())
        ),
        values=_values(customer_id),
        never_said=_never_said(),
        private_touches=touches.where(~Touch.shareable).count(),
        private_promises=promises.where(~Promise.shareable).count(),
    )


def last_report_until(_journal: Journal, customer_id: int) -> datetime.date | None:
    """Return the last day the newest progress report for a customer covered, None if they never had one."""
    newest = peewee.fn.MAX(ReportRecord.until_on)
    query = ReportRecord.select(newest).where(
        ReportRecord.customer == customer_id, ReportRecord.kind == ReportKind.PROGRESS.value
    )
    return query.scalar()


def customers_with_work(_journal: Journal) -> tuple[tuple[int, str], ...]:
    """Return whom a report is for, (id, name) by name: those with a job in hand or an open promise they may read."""
    working = Job.select(Job.customer).where(Job.delivered_on.is_null(), Job.trashed_at.is_null())
    waiting = Promise.select(Promise.customer).where(
        Promise.outcome.is_null(), Promise.shareable, Promise.trashed_at.is_null()
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
        ReportRecord.kind == ReportKind.PROGRESS.value, ReportRecord.until_on > today - _HEARD
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
        Customer.select(Customer, Staff)
        .join(Staff, peewee.JOIN.LEFT_OUTER, on=Customer.owner)
        .where(Customer.id == customer_id, Customer.trashed_at.is_null())
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
    return Client(
        id=row.id,
        kind=CustomerKind(row.kind),
        name=row.name,
        given_name=row.given_name,
        family_name=row.family_name,
        honorific=row.honorific,
        form_of_address=FormOfAddress(row.form_of_address),
        language=Language(row.language),
        email=email or "",
        owner=row.owner.name if row.owner_id else "",
        owner_phone=row.owner.phone if row.owner_id else "",
    )


def _jobs(customer_id: int, period_from: datetime.date, period_to: datetime.date) -> tuple[JobFacts, ...]:
    jobs = list(
        Job.select()
        .where(
            Job.customer == customer_id,
            Job.trashed_at.is_null(),
            Job.started_on <= period_to,
            Job.delivered_on.is_null() | (Job.delivered_on >= period_from),
        )
        .order_by(Job.ready_on.asc(nulls="LAST"), Job.id)
    )
    ids = [job.id for job in jobs]
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
        JobFacts(
            id=job.id,
            title=job.title,
            started_on=job.started_on,
            ready_on=job.ready_on,
            delivered_on=job.delivered_on,
            needs=job.needs,
            steps=tuple(steps[job.id]),
            progress=tuple(progress[job.id]),
        )
        for job in jobs
    )


def _promises(customer_id: int, period_from: datetime.date, period_to: datetime.date) -> Select:
    return (
        Promise.select()
        .where(
            Promise.customer == customer_id,
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
