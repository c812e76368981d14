"""The one timeline of everything that happened with a customer, newest first, read a stretch at a time."""

import datetime
import enum
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import peewee

from db.journal import Journal
from db.models import (
    Complaint,
    Customer,
    HandOff,
    Job,
    Praise,
    Promise,
    ReportRecord,
    Staff,
    Theme,
    Touch,
    TouchAttachment,
    TouchCompanion,
)
from db.records import Channel, ComplaintOutcome, Direction, PromiseOutcome, TouchKind


class EntryGroup(enum.StrEnum):
    """What the chips above a timeline filter by."""

    TALKS = "talks"
    PROMISES = "promises"
    COMPLAINTS = "complaints"
    PRAISE = "praise"
    JOBS = "jobs"
    OTHERS = "others"


class EntrySource(enum.StrEnum):
    """From which table an entry comes."""

    TOUCH = "touch"
    PROMISE = "promise"
    JOB_STARTED = "job_started"
    JOB_DELIVERED = "job_delivered"
    REPORT = "report"
    HAND_OFF = "hand_off"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a timeline.

    Attributes:
        source, id: the row it stands for.
        group: the chip it belongs to.
        at: the aware moment; `has_time` false means only the day is known. `on`: the local day.
        words: what was said, promised, titled.
        kind, direction, channel, reached, mood, minutes, staff, shareable: of a touch.
        companions: the names of further people who took part.
        attachments: how many files belong to it.
        theme, first_contact_at, closed_at, complaint_outcome: of a touch that is a complaint.
        praised: to whom a praise belongs.
        outcome, due_on: of a promise.
    """

    source: EntrySource
    id: int
    group: EntryGroup
    at: datetime.datetime
    has_time: bool
    on: datetime.date
    words: str
    kind: TouchKind | None = None
    direction: Direction | None = None
    channel: Channel | None = None
    reached: bool = True
    mood: int | None = None
    minutes: int | None = None
    staff: str = ""
    shareable: bool = False
    companions: tuple[str, ...] = ()
    attachments: int = 0
    theme: str = ""
    first_contact_at: datetime.datetime | None = None
    closed_at: datetime.datetime | None = None
    complaint_outcome: ComplaintOutcome | None = None
    praised: str = ""
    outcome: PromiseOutcome | None = None
    due_on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A stretch of a timeline, and how many entries each group holds in all."""

    entries: tuple[Entry, ...]
    counts: dict[EntryGroup, int]
    total: int


_GROUPS = {
    TouchKind.COMPLAINT: EntryGroup.COMPLAINTS,
    TouchKind.REMEDY: EntryGroup.COMPLAINTS,
    TouchKind.PRAISE: EntryGroup.PRAISE,
    TouchKind.LIKE: EntryGroup.PRAISE,
    TouchKind.DELIVERY: EntryGroup.JOBS,
    TouchKind.GIFT: EntryGroup.OTHERS,
    TouchKind.NOTE: EntryGroup.OTHERS,
    TouchKind.SUGGESTION: EntryGroup.OTHERS,
}


def timeline(
    journal: Journal,
    customer_id: int,
    group: EntryGroup | None = None,
    offset: int = 0,
    limit: int = 50,
) -> Timeline:
    """Return entries `offset` to `offset + limit` of a customer's timeline, of one group or of all."""
    counts = _counts(customer_id)
    keys = [*_touch_keys(customer_id, group, offset + limit), *_other_keys(journal, customer_id, group)]
    keys.sort(key=lambda key: (key[0], key[1].value, key[2]), reverse=True)
    wanted = keys[offset : offset + limit]
    found = _entries(journal, wanted)
    return Timeline(
        entries=tuple(found[source, row_id] for _, source, row_id in wanted if (source, row_id) in found),
        counts=counts,
        total=counts.get(group, 0) if group else sum(counts.values()),
    )


Key = tuple[datetime.datetime, EntrySource, int]


def _touches_of(customer_id: int) -> peewee.Expression:
    shared = TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.customer == customer_id)
    return ((Touch.customer == customer_id) | Touch.id.in_(shared)) & Touch.trashed_at.is_null()


def _kinds_of(group: EntryGroup) -> list[str]:
    return [kind.value for kind in TouchKind if _GROUPS.get(kind, EntryGroup.TALKS) is group]


def _touch_keys(customer_id: int, group: EntryGroup | None, limit: int) -> list[Key]:
    query = Touch.select(Touch.at, Touch.id).where(_touches_of(customer_id))
    if group is not None:
        query = query.where(Touch.kind.in_(_kinds_of(group)))
    rows = query.order_by(Touch.at.desc(), Touch.id.desc()).limit(limit).tuples()
    return [(at, EntrySource.TOUCH, row_id) for at, row_id in rows]


def _other_keys(journal: Journal, customer_id: int, group: EntryGroup | None) -> list[Key]:
    keys: list[Key] = []

    def at_noon(day: datetime.date) -> datetime.datetime:
        return datetime.datetime.combine(day, datetime.time(12), journal.zone)

    if group in (None, EntryGroup.PROMISES):
        promises = Promise.select(Promise.id, Promise.made_on, Promise.settled_on).where(
            Promise.customer == customer_id,
            Promise.trashed_at.is_null(),
        )
        keys += [(at_noon(settled or made), EntrySource.PROMISE, row_id) for row_id, made, settled in promises.tuples()]
    if group in (None, EntryGroup.JOBS):
        jobs = Job.select(Job.id, Job.started_on, Job.delivered_on).where(
            Job.customer == customer_id,
            Job.trashed_at.is_null(),
        )
        for row_id, started, delivered in jobs.tuples():
            keys.append((at_noon(started), EntrySource.JOB_STARTED, row_id))
            if delivered:
                keys.append((at_noon(delivered), EntrySource.JOB_DELIVERED, row_id))
    if group in (None, EntryGroup.OTHERS):
        reports = ReportRecord.select(ReportRecord.made_at, ReportRecord.id).where(ReportRecord.customer == customer_id)
        keys += [(at, EntrySource.REPORT, row_id) for at, row_id in reports.tuples()]
        hand_offs = HandOff.select(HandOff.at, HandOff.id).where(HandOff.customer == customer_id)
        keys += [(at, EntrySource.HAND_OFF, row_id) for at, row_id in hand_offs.tuples()]
    return keys


def _counts(customer_id: int) -> dict[EntryGroup, int]:
    counts: dict[EntryGroup, int] = defaultdict(int)
    kinds = (
        Touch.select(Touch.kind, peewee.fn.COUNT(Touch.id))
        .where(_touches_of(customer_id))
        .group_by(Touch.kind)
        .tuples()
    )
    for kind, count in kinds:
        counts[_GROUPS.get(TouchKind(kind), EntryGroup.TALKS)] += count
    counts[EntryGroup.PROMISES] += (
        Promise.select().where(Promise.customer == customer_id, Promise.trashed_at.is_null()).count()
    )
    jobs = Job.select().where(Job.customer == customer_id, Job.trashed_at.is_null())
    counts[EntryGroup.JOBS] += jobs.count() + jobs.where(Job.delivered_on.is_null(is_null=False)).count()
    counts[EntryGroup.OTHERS] += ReportRecord.select().where(ReportRecord.customer == customer_id).count()
    counts[EntryGroup.OTHERS] += HandOff.select().where(HandOff.customer == customer_id).count()
    return dict(counts)


def _entries(journal: Journal, keys: Sequence[Key]) -> dict[tuple[EntrySource, int], Entry]:
    ids: dict[EntrySource, list[int]] = defaultdict(list)
    moments: dict[tuple[EntrySource, int], datetime.datetime] = {}
    for at, source, row_id in keys:
        ids[source].append(row_id)
        moments[source, row_id] = at
    found: dict[tuple[EntrySource, int], Entry] = {}
    for entry in _touch_entries(ids[EntrySource.TOUCH]):
        found[EntrySource.TOUCH, entry.id] = entry
    for row in Promise.select().where(Promise.id.in_(ids[EntrySource.PROMISE])):
        found[EntrySource.PROMISE, row.id] = Entry(
            source=EntrySource.PROMISE,
            id=row.id,
            group=EntryGroup.PROMISES,
            at=moments[EntrySource.PROMISE, row.id],
            has_time=False,
            on=row.settled_on or row.made_on,
            words=row.words,
            shareable=row.shareable,
            outcome=PromiseOutcome(row.outcome) if row.outcome else None,
            due_on=row.due_on,
        )
    for source in (EntrySource.JOB_STARTED, EntrySource.JOB_DELIVERED):
        for job in Job.select().where(Job.id.in_(ids[source])):
            found[source, job.id] = Entry(
                source=source,
                id=job.id,
                group=EntryGroup.JOBS,
                at=moments[source, job.id],
                has_time=False,
                on=job.started_on if source is EntrySource.JOB_STARTED else job.delivered_on,
                words=job.title,
                shareable=True,
                due_on=job.ready_on,
            )
    for record in ReportRecord.select().where(ReportRecord.id.in_(ids[EntrySource.REPORT])):
        found[EntrySource.REPORT, record.id] = Entry(
            source=EntrySource.REPORT,
            id=record.id,
            group=EntryGroup.OTHERS,
            at=record.made_at,
            has_time=True,
            on=journal.today(record.made_at),
            words=" · ".join(part for part in (record.number, record.title, record.sent_to) if part),
            channel=Channel(record.sent_by) if record.sent_by else None,
        )
    for row in HandOff.select().where(HandOff.id.in_(ids[EntrySource.HAND_OFF])):
        found[EntrySource.HAND_OFF, row.id] = Entry(
            source=EntrySource.HAND_OFF,
            id=row.id,
            group=EntryGroup.OTHERS,
            at=row.at,
            has_time=True,
            on=journal.today(row.at),
            words=row.reason,
            staff=row.to_staff.name if row.to_staff_id else "",
        )
    return found


def _touch_entries(ids: Sequence[int]) -> list[Entry]:
    if not ids:
        return []
    companions: dict[int, tuple[str, ...]] = defaultdict(tuple)
    people = TouchCompanion.select(TouchCompanion.touch, Customer.name).join(Customer)
    for touch_id, name in people.where(TouchCompanion.touch.in_(ids)).tuples():
        companions[touch_id] += (name,)
    files = (
        TouchAttachment.select(TouchAttachment.touch, peewee.fn.COUNT(TouchAttachment.id))
        .where(TouchAttachment.touch.in_(ids))
        .group_by(TouchAttachment.touch)
    )
    attachments = dict(files.tuples())
    complaints = {
        row.touch_id: row
        for row in Complaint.select(Complaint, Theme)
        .join(Theme, peewee.JOIN.LEFT_OUTER)
        .where(Complaint.touch.in_(ids))
    }
    praised = dict(Praise.select(Praise.touch, Praise.praised).where(Praise.touch.in_(ids)).tuples())
    entries: list[Entry] = []
    for row in Touch.select(Touch, Staff).join(Staff, peewee.JOIN.LEFT_OUTER).where(Touch.id.in_(ids)):
        kind = TouchKind(row.kind)
        complaint = complaints.get(row.id)
        entries.append(
            Entry(
                source=EntrySource.TOUCH,
                id=row.id,
                group=_GROUPS.get(kind, EntryGroup.TALKS),
                at=row.at,
                has_time=row.has_time,
                on=row.on,
                words=row.words,
                kind=kind,
                direction=Direction(row.direction) if row.direction else None,
                channel=Channel(row.channel) if row.channel else None,
                reached=row.reached,
                mood=row.mood,
                minutes=row.minutes,
                staff=row.staff.name if row.staff_id else "",
                shareable=row.shareable,
                companions=companions[row.id],
                attachments=attachments.get(row.id, 0),
                theme=complaint.theme.name if complaint and complaint.theme_id else "",
                first_contact_at=complaint.first_contact_at if complaint else None,
                closed_at=complaint.closed_at if complaint else None,
                complaint_outcome=ComplaintOutcome(complaint.outcome) if complaint and complaint.outcome else None,
                praised=praised.get(row.id, ""),
            ),
        )
    return entries
