"""Writing what happened with a customer of the sample shop: touches, promises, complaints, praise, jobs."""

import datetime
from collections.abc import Iterator

from db.models import Break, Complaint, Job, JobProgress, Praise, Promise, Step, Touch
from db.records import BreakCause, Channel, ComplaintOutcome, Direction, PromiseOutcome, PromiseSide, TouchKind
from db.sample import content
from db.sample.days import ShopDays
from db.sample.house import House
from db.sample.rows import Rows

_REMEDY_AT, _YES_AT = datetime.time(12, 30), datetime.time(16, 30)
_A_WHILE = 30
_CLOSE_BY = 30


def write_story(rows: Rows, told: content.Customer, house: House, days: ShopDays) -> None:
    """Write everything that happened with one customer."""
    _Story(rows, told, house, days).write()


class _Story:
    def __init__(self, rows: Rows, told: content.Customer, house: House, days: ShopDays) -> None:
        self._rows = rows
        self._told = told
        self._house = house
        self._days = days
        self._on = days.distinct(_agos(told))
        self._customer = house.customers[told.key]
        self._touch_on: dict[datetime.date, int] = {}
        self._broken: list[tuple[datetime.date, datetime.date]] = []

    def write(self) -> None:
        told = self._told
        for touch in sorted(told.touches, key=lambda touch: (-_ago(touch), touch.at)):
            self._write_touch(touch)
        for complaint in sorted(told.complaints, key=lambda complaint: -complaint.ago):
            self._write_complaint(complaint)
        for promise in sorted(told.promises, key=lambda promise: -promise.made):
            self._write_promise(promise)
        for job in sorted(told.jobs, key=lambda job: -job.started):
            self._write_job(job)

    def _write_touch(self, touch: content.Touch) -> None:
        day = self._on[touch.ago] if touch.days_ago is None else self._days.exactly(touch.days_ago)
        at = self._days.moment(day, touch.at)
        came, channel = touch.in_ is not None, touch.in_ or touch.out
        kind = touch.kind or (TouchKind.VISIT if touch.in_ is Channel.IN_PERSON else TouchKind.TALK)
        touch_id = self._touch(
            at,
            day,
            kind=kind.value,
            direction=None if channel is None else (Direction.IN if came else Direction.OUT).value,
            channel=channel.value if channel else None,
            reached=not touch.missed,
            mood=touch.mood,
            words=touch.words,
            minutes=touch.minutes,
            staff=self._house.staff[touch.by or self._told.owner],
            shareable=touch.share,
        )
        self._touch_on[day] = touch_id
        if kind is TouchKind.PRAISE:
            self._rows.add(
                Praise,
                customer=self._customer,
                touch=touch_id,
                words=touch.words,
                praised=self._house.staff_names[touch.to],
                staff=self._house.staff[touch.to],
                on=day,
                may_be_named=touch.named,
            )

    def _touch(self, at: datetime.datetime, day: datetime.date, **values: object) -> int:
        return self._rows.add(Touch, customer=self._customer, at=at, on=day, zone=_zone_of(at), logged_at=at, **values)

    def _write_complaint(self, told: content.Complaint) -> None:
        days = self._days
        if told.open_minutes_ago is None:
            heard = days.moment(self._on[told.ago], told.at)
        else:
            heard = days.open_minutes_ago(told.open_minutes_ago)
        touch_id = self._complaint_touch(heard, told.words, TouchKind.COMPLAINT, Direction.IN, told.in_, mood=told.mood)
        answered = remedied = closed = None
        if told.answered_in is not None:
            answered = days.after_open_minutes(heard, told.answered_in)
            way = Channel.IN_PERSON if self._face_to_face(told) else Channel.PHONE
            self._complaint_touch(answered, told.answer, TouchKind.TALK, Direction.OUT, way)
            if told.remedied is not None:
                remedied = max(
                    days.moment(self._on[told.remedied], _REMEDY_AT), days.after_open_minutes(answered, _A_WHILE)
                )
                self._complaint_touch(remedied, told.remedy, TouchKind.REMEDY, Direction.OUT, Channel.IN_PERSON)
                ended = told.closed if told.closed is not None else told.unreachable
                if ended is not None:
                    closed = max(days.moment(self._on[ended], _YES_AT), days.after_open_minutes(remedied, _A_WHILE))
        outcome = ComplaintOutcome.UNREACHABLE if told.unreachable is not None else ComplaintOutcome.YES
        self._rows.add(
            Complaint,
            customer=self._customer,
            touch=touch_id,
            theme=self._house.themes[told.theme] if told.theme else None,
            words=told.words,
            heard_at=heard,
            first_contact_at=answered,
            remedy=told.remedy,
            remedy_reason=told.why,
            remedied_at=remedied,
            outcome=outcome.value if closed else None,
            closed_at=closed,
            asked_for_ideas_on=self._maybe(told.asked_ideas),
            told_result_on=self._maybe(told.told_result),
        )
        if told.breaks is not None:
            self._break(heard.date(), BreakCause.COMPLAINT, self._on[told.breaks])

    def _complaint_touch(
        self,
        at: datetime.datetime,
        words: str,
        kind: TouchKind,
        direction: Direction,
        channel: Channel,
        *,
        mood: int | None = None,
    ) -> int:
        return self._touch(
            at,
            at.date(),
            kind=kind.value,
            direction=direction.value,
            channel=channel.value,
            mood=mood,
            words=words,
            staff=self._house.staff[self._told.owner],
        )

    def _face_to_face(self, told: content.Complaint) -> bool:
        return told.in_ is Channel.IN_PERSON and (told.answered_in or 0) <= _CLOSE_BY

    def _write_promise(self, told: content.Promise) -> None:
        settled = told.settled if told.settled is not None else told.due
        due = self._on[told.due]
        told_early = told.outcome is PromiseOutcome.TOLD_EARLY
        self._rows.add(
            Promise,
            customer=self._customer,
            touch=self._touch_on.get(self._on[told.made]),
            words=told.words,
            staff=self._house.staff[self._told.owner],
            made_on=self._on[told.made],
            due_on=due,
            due_time=self._days.still_ahead(told.at) if due == self._days.today else told.at,
            told_on=self._on[settled] if told_early else None,
            outcome=told.outcome.value if told.outcome else None,
            settled_on=self._on[settled] if told.outcome else None,
            note=told.note,
            side=(PromiseSide.CUSTOMER if told.theirs else PromiseSide.SHOP).value,
            shareable=True,
        )
        if told.outcome is PromiseOutcome.BROKEN and not any(
            on <= self._on[settled] < mended for on, mended in self._broken
        ):
            self._break(self._on[settled], BreakCause.BROKEN_PROMISE, None)

    def _break(self, on: datetime.date, cause: BreakCause, mended_on: datetime.date | None) -> None:
        """Note a break; its baseline is frozen once the whole story is written."""
        self._broken.append((on, mended_on or datetime.date.max))
        self._rows.add(Break, customer=self._customer, on=on, cause=cause.value, mended_on=mended_on)

    def _write_job(self, told: content.Job) -> None:
        job = self._rows.add(
            Job,
            customer=self._customer,
            title=told.title,
            started_on=self._on[told.started],
            ready_on=self._maybe(told.ready),
            news_by=self._maybe(told.news),
            delivered_on=self._maybe(told.delivered),
            asked_after_on=self._maybe(told.asked_after),
            needs=told.needs,
            price=told.price,
        )
        for position, step in enumerate(told.steps):
            self._rows.add(
                Step,
                job=job,
                title=step.words,
                position=position,
                weight=step.weight,
                due_on=self._on[step.due],
                done_on=self._maybe(step.done),
                share=step.share if step.done is None else 100,
            )
        for ago, share in told.progress:
            self._rows.add(JobProgress, job=job, on=self._on[ago], share=share)

    def _maybe(self, ago: int | None) -> datetime.date | None:
        return None if ago is None else self._on[ago]


def _agos(told: content.Customer) -> Iterator[int]:
    """Yield every day a story names, so that days that differ stay different when closed ones are moved."""
    for touch in told.touches:
        yield touch.ago
    for promise in told.promises:
        yield from _given(promise.made, promise.due, promise.settled)
    for case in told.complaints:
        yield from _given(
            case.ago, case.remedied, case.closed, case.unreachable, case.breaks, case.asked_ideas, case.told_result
        )
    for job in told.jobs:
        yield from _given(job.started, job.ready, job.news, job.delivered, job.asked_after)
        yield from (ago for ago, _ in job.progress)
        for step in job.steps:
            yield from _given(step.due, step.done)


def _given(*agos: int | None) -> Iterator[int]:
    return (ago for ago in agos if ago is not None)


def _ago(touch: content.Touch) -> int:
    return touch.ago if touch.days_ago is None else touch.days_ago


def _zone_of(at: datetime.datetime) -> str:
    return str(at.tzinfo)
