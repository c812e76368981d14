"""Work in hand: jobs, their steps, and how much is done."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.touches import write_touch
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Job, JobProgress, Step
from db.records import Channel, Direction, TouchKind
from db.touchdraft import TouchDraft

_UNTIL_NEXT_NEWS = datetime.timedelta(7)


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step of a job: its day, its weight among the steps, and how much of it is done (0 to 100)."""

    title: str
    due_on: datetime.date | None = None
    weight: float = 1.0
    share: int = 0
    done_on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class JobDraft:
    """Work about to be taken in hand. `needs`: what the shop needs from the client."""

    customer_id: int
    title: str
    started_on: datetime.date
    ready_on: datetime.date | None = None
    news_by: datetime.date | None = None
    needs: str = ""
    note: str = ""
    steps: tuple[StepDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class JobWords:
    """What is said of a job as a whole, when it is changed."""

    title: str
    ready_on: datetime.date | None = None
    news_by: datetime.date | None = None
    needs: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step as it is to be from now on. `id`: of the step it is; None for a new one."""

    id: int | None
    title: str
    due_on: datetime.date | None = None
    weight: float = 1.0


def add_job(journal: Journal, draft: JobDraft, now: datetime.datetime) -> Change:
    """Take a job in hand with its steps; the change's result is the job's id."""
    with unit(journal, ChangeName.ADD_JOB, now) as work:
        work.result = job_id = work.insert(
            Job,
            customer=draft.customer_id,
            title=draft.title,
            started_on=draft.started_on,
            ready_on=draft.ready_on,
            news_by=draft.news_by,
            needs=draft.needs,
            note=draft.note,
        )
        for position, step in enumerate(draft.steps):
            work.insert(
                Step,
                job=job_id,
                title=step.title,
                position=position,
                weight=step.weight,
                due_on=step.due_on,
                done_on=step.done_on,
                share=step.share,
            )
        _note_progress(work, job_id)
    return work.change()


def set_step_share(journal: Journal, step_id: int, share: int, now: datetime.datetime) -> Change:
    """Note how much of a step is done (0 to 100); the day's progress of the job follows."""
    with unit(journal, ChangeName.EDIT_JOB, now) as work:
        share = min(100, max(0, share))
        work.update(Step, step_id, share=share, done_on=work.today if share == 100 else None)
        _note_progress(work, Step.select(Step.job).where(Step.id == step_id).tuples().first()[0])
        work.result = step_id
    return work.change()


def edit_job(
    journal: Journal, job_id: int, words: JobWords, steps: Sequence[StepWords], now: datetime.datetime
) -> Change:
    """Change what is said of a job, and its steps.

    Steps keep how much of them is done; they stand in the order given, and one that is not among them any more goes.
    """
    with unit(journal, ChangeName.EDIT_JOB, now) as work:
        work.update(
            Job,
            job_id,
            title=words.title,
            ready_on=words.ready_on,
            news_by=words.news_by,
            needs=words.needs,
            note=words.note,
        )
        kept = {step.id for step in steps}
        for (step_id,) in list(Step.select(Step.id).where(Step.job == job_id).tuples()):
            if step_id not in kept:
                work.delete(Step, step_id)
        for position, step in enumerate(steps):
            columns = {"title": step.title, "due_on": step.due_on, "position": position, "weight": step.weight}
            if step.id is None:
                work.insert(Step, job=job_id, **columns)
            else:
                work.update(Step, step.id, **columns)
        _note_progress(work, job_id)
        work.result = job_id
    return work.change()


def trash_job(journal: Journal, job_id: int, now: datetime.datetime) -> Change:
    """Put a job into the trash."""
    with unit(journal, ChangeName.TRASH_JOB, now) as work:
        work.update(Job, job_id, trashed_at=now)
        work.result = job_id
    return work.change()


def tell_news(
    journal: Journal,
    job_id: int,
    words: str,
    channel: Channel | None,
    next_by: datetime.date | None,
    now: datetime.datetime,
) -> Change:
    """Note that the client heard how their work is going, and by which day they will hear again (None: not said).

    The telling is a touch of its own, by which the rhythm is kept. `words`: what they were told.
    """
    with unit(journal, ChangeName.LOG_TOUCH, now) as work:
        work.result = _log(work, job_id, TouchKind.TALK, channel, words)
        work.update(Job, job_id, news_by=next_by)
    return work.change()


def tell_customer(journal: Journal, customer_id: int, channel: Channel | None, now: datetime.datetime) -> Change:
    """Note that a customer heard the news of all their jobs that waited for it.

    They hear again in a week, or on the day their work is to be ready where that is sooner.
    """
    with unit(journal, ChangeName.LOG_TOUCH, now) as work:
        due = Job.select(Job.id, Job.ready_on).where(
            Job.customer == customer_id,
            Job.trashed_at.is_null(),
            Job.delivered_on.is_null(),
            Job.news_by <= work.today,
        )
        work.result = _log_with(work, customer_id, TouchKind.TALK, channel, "")
        week = work.today + _UNTIL_NEXT_NEWS
        for job_id, ready_on in list(due.tuples()):
            sooner = ready_on is not None and work.today < ready_on < week
            work.update(Job, job_id, news_by=ready_on if sooner else week)
    return work.change()


def take_back(journal: Journal, job_id: int, now: datetime.datetime) -> Change:
    """Take a job that was handed over in hand again: something is still to be done. Its steps stay as they are."""
    with unit(journal, ChangeName.REOPEN_JOB, now) as work:
        work.update(Job, job_id, delivered_on=None, asked_after_on=None)
        work.result = job_id
    return work.change()


def note_asked_after(
    journal: Journal, job_id: int, mood: int | None, words: str, channel: Channel | None, now: datetime.datetime
) -> Change:
    """Note that somebody asked whether the customer is content with what was handed over, and what they said."""
    with unit(journal, ChangeName.LOG_TOUCH, now) as work:
        work.result = _log(work, job_id, TouchKind.HOW_ARE_YOU, channel, words, mood)
        work.update(Job, job_id, asked_after_on=work.today)
    return work.change()


def deliver(journal: Journal, job_id: int, now: datetime.datetime) -> Change:
    """Note that the work was handed over today; asking whether they were content comes after."""
    with unit(journal, ChangeName.DELIVER_JOB, now) as work:
        work.update(Job, job_id, delivered_on=work.today, news_by=None)
        for (step_id,) in list(Step.select(Step.id).where(Step.job == job_id, Step.share < 100).tuples()):
            work.update(Step, step_id, share=100, done_on=work.today)
        _note_progress(work, job_id)
        work.result = job_id
    return work.change()


def share_done(steps: list[tuple[float, int]]) -> float:
    """Return how much of a job is done (0 to 100), given its steps as (weight, share)."""
    weight = sum(step_weight for step_weight, _ in steps)
    return sum(step_weight * share for step_weight, share in steps) / weight if weight else 0.0


def _log(work: Unit, job_id: int, kind: TouchKind, channel: Channel | None, words: str, mood: int | None = None) -> int:
    (customer_id,) = Job.select(Job.customer).where(Job.id == job_id).tuples().first()
    return _log_with(work, customer_id, kind, channel, words, mood)


def _log_with(
    work: Unit, customer_id: int, kind: TouchKind, channel: Channel | None, words: str, mood: int | None = None
) -> int:
    draft = TouchDraft(
        customer_id, work.now, direction=Direction.OUT, channel=channel, kind=kind, mood=mood, words=words
    )
    return write_touch(work, draft)


def _note_progress(work: Unit, job_id: int) -> None:
    share = share_done(list(Step.select(Step.weight, Step.share).where(Step.job == job_id).tuples()))
    found = (
        JobProgress.select(JobProgress.id)
        .where(JobProgress.job == job_id, JobProgress.on == work.today)
        .tuples()
        .first()
    )
    if found:
        work.update(JobProgress, found[0], share=share)
    else:
        work.insert(JobProgress, job=job_id, on=work.today, share=share)
