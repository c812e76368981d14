"""All work in hand at a glance: what goes on, who waits for news, for whom the shop waits, what was handed over."""

import datetime
import enum
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from db.journal import Journal
from db.models import Customer, Job, Step, Touch
from db.queries.among import among
from db.queries.jobs import StepOf
from db.records import TouchKind
from db.text import fold

#: What was handed over longer ago than this is history.
_STILL_FRESH = datetime.timedelta(45)
#: More than anybody looks through; a search narrows them down.
_MOST = 60
_DONE = 100


class Stand(enum.StrEnum):
    """Where a job stands."""

    NEWS_DUE = "news_due"
    IN_HAND = "in_hand"
    WAITING = "waiting"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True)
class BoardJob:
    """A job on the board.

    Attributes:
        share: how much is done, 0 to 100.
        next_step: the first step that is not done; None where all are, or there are none.
        asked: whether somebody asked after the delivery whether they are content.
    """

    id: int
    customer_id: int
    name: str
    title: str
    stand: Stand
    share: float
    steps: int
    next_step: StepOf | None
    started_on: datetime.date
    ready_on: datetime.date | None
    news_by: datetime.date | None
    needs: str
    delivered_on: datetime.date | None
    asked: bool


@dataclass(frozen=True, slots=True)
class JobBoard:
    """The board: the first jobs of each stand, and how many there are of each."""

    jobs: Mapping[Stand, tuple[BoardJob, ...]]
    counts: Mapping[Stand, int]


def job_board(_journal: Journal, today: datetime.date, text: str = "") -> JobBoard:
    """Return the board as it stands on a day.

    Args:
        _journal: open.
        today: the day.
        text: words of the job or of the customer's name, whatever their case and marks; empty for all.
    """
    wanted = fold(text).split()
    found: dict[Stand, list[_Found]] = {stand: [] for stand in Stand}
    for job in _found(today):
        told = fold(f"{job.name} {job.title}") if wanted else ""
        if all(word in told for word in wanted):
            found[_stand(job, today)].append(job)
    for stand, jobs in found.items():
        jobs.sort(key=lambda job: _place(job, stand))
    shown = {stand: jobs[:_MOST] for stand, jobs in found.items()}
    steps = _steps([job.id for jobs in shown.values() for job in jobs])
    asked = _asked(shown[Stand.DELIVERED])
    return JobBoard(
        jobs={
            stand: tuple(_board_job(job, stand, steps[job.id], asked) for job in jobs) for stand, jobs in shown.items()
        },
        counts={stand: len(jobs) for stand, jobs in found.items()},
    )


def count_news_due(_journal: Journal, today: datetime.date) -> int:
    """Return of how many jobs the client is to hear by today."""
    query = Job.select().join(Customer)
    return query.where(_living(), Job.delivered_on.is_null(), Job.news_by <= today).count()


def _living() -> object:
    return Job.trashed_at.is_null() & Customer.trashed_at.is_null()


@dataclass(frozen=True, slots=True)
class _Found:
    """A job as the journal has it."""

    id: int
    customer_id: int
    name: str
    title: str
    started_on: datetime.date
    ready_on: datetime.date | None
    news_by: datetime.date | None
    needs: str
    delivered_on: datetime.date | None
    asked_after_on: datetime.date | None


def _found(today: datetime.date) -> list[_Found]:
    columns = (Job.started_on, Job.ready_on, Job.news_by, Job.needs, Job.delivered_on, Job.asked_after_on)
    query = (
        Job.select(Job.id, Job.customer, Customer.name, Job.title, *columns)
        .join(Customer)
        .where(_living(), Job.delivered_on.is_null() | (Job.delivered_on >= today - _STILL_FRESH))
    )
    return [_Found(*row) for row in query.tuples()]


def _stand(job: _Found, today: datetime.date) -> Stand:
    if job.delivered_on is not None:
        return Stand.DELIVERED
    if job.news_by is not None and job.news_by <= today:
        return Stand.NEWS_DUE
    return Stand.WAITING if job.needs.strip() else Stand.IN_HAND


def _place(job: _Found, stand: Stand) -> tuple[int, int]:
    """The soonest first; of what was handed over, the newest."""
    if job.delivered_on is not None:
        return -job.delivered_on.toordinal(), -job.id
    day = job.news_by if stand is Stand.NEWS_DUE else job.ready_on
    return (day or datetime.date.max).toordinal(), job.id


def _steps(ids: list[int]) -> Mapping[int, list[StepOf]]:
    found: dict[int, list[StepOf]] = defaultdict(list)
    columns = (Step.id, Step.title, Step.due_on, Step.done_on, Step.share, Step.weight)
    query = Step.select(Step.job, *columns).where(among(Step.job, ids)).order_by(Step.position, Step.id)
    for job_id, *values in query.tuples():
        found[job_id].append(StepOf(*values))
    return found


def _asked(jobs: list[_Found]) -> set[int]:
    """After a delivery, a contact with a mood, or one that asked, counts as having asked, as on Today."""
    told = (TouchKind.HOW_ARE_YOU.value, TouchKind.PRAISE.value, TouchKind.COMPLAINT.value)
    newest: dict[int, datetime.date] = {}
    query = Touch.select(Touch.customer, Touch.on).where(
        among(Touch.customer, {job.customer_id for job in jobs}),
        Touch.trashed_at.is_null(),
        Touch.reached,
        Touch.mood.is_null(is_null=False) | Touch.kind.in_(told),
    )
    for customer_id, on in query.tuples():
        newest[customer_id] = max(on, newest.get(customer_id, on))
    return {
        job.id
        for job in jobs
        if job.asked_after_on is not None
        or (job.delivered_on is not None and newest.get(job.customer_id, datetime.date.min) > job.delivered_on)
    }


def _board_job(job: _Found, stand: Stand, steps: list[StepOf], asked: set[int]) -> BoardJob:
    weight = sum(step.weight for step in steps)
    done = sum(step.weight * step.share for step in steps)
    return BoardJob(
        id=job.id,
        customer_id=job.customer_id,
        name=job.name,
        title=job.title,
        stand=stand,
        share=done / weight if weight else 0.0,
        steps=len(steps),
        next_step=next((step for step in steps if step.share < _DONE), None),
        started_on=job.started_on,
        ready_on=job.ready_on,
        news_by=job.news_by,
        needs=job.needs,
        delivered_on=job.delivered_on,
        asked=job.id in asked,
    )
