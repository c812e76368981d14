"""Work in hand for a customer."""

import datetime
from dataclasses import dataclass

import peewee

from db.models import Job, Step


@dataclass(frozen=True, slots=True)
class StepOf:
    """A step of a job in hand."""

    id: int
    title: str
    due_on: datetime.date | None
    done_on: datetime.date | None
    share: int
    weight: float


@dataclass(frozen=True, slots=True)
class JobOf:
    """A job in hand or just delivered. `share`: how much is done, 0 to 100."""

    id: int
    title: str
    started_on: datetime.date
    ready_on: datetime.date | None
    news_by: datetime.date | None
    delivered_on: datetime.date | None
    needs: str
    steps: tuple[StepOf, ...]
    note: str = ""

    @property
    def share(self) -> float:
        """How much of the whole is done, by the weights of its steps."""
        weight = sum(step.weight for step in self.steps)
        return sum(step.weight * step.share for step in self.steps) / weight if weight else 0.0


def work_began(customer_id: int, until: datetime.date) -> datetime.date | None:
    """Return when the oldest job in hand was begun, None where none was by that day."""
    query = Job.select(peewee.fn.MIN(Job.started_on)).where(
        Job.customer == customer_id,
        Job.trashed_at.is_null(),
        Job.delivered_on.is_null(),
        Job.started_on <= until,
    )
    return query.scalar()


def jobs_of(customer_id: int) -> tuple[JobOf, ...]:
    """Return the jobs in hand, soonest ready first."""
    jobs = Job.select().where(Job.customer == customer_id, Job.trashed_at.is_null(), Job.delivered_on.is_null())
    ordered = jobs.order_by(Job.ready_on.asc(nulls="LAST"), Job.id)
    return tuple(
        JobOf(
            id=job.id,
            title=job.title,
            started_on=job.started_on,
            ready_on=job.ready_on,
            news_by=job.news_by,
            delivered_on=job.delivered_on,
            needs=job.needs,
            steps=tuple(
                StepOf(*step)
                for step in Step.select(Step.id, Step.title, Step.due_on, Step.done_on, Step.share, Step.weight)
                .where(Step.job == job.id)
                .order_by(Step.position, Step.id)
                .tuples()
            ),
            note=job.note,
        )
        for job in ordered
    )
