"""What the timeline tells of, read from the tables it lies in."""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import peewee

from db.changes import UNDONE, ChangeName
from db.journal import Journal
from db.models import (
    Answer,
    Attachment,
    Change,
    ChangeRow,
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
    Trait,
)
from db.queries.entries import GROUPS, Entry, EntryGroup, EntryKey, EntrySource, TraitAnswered
from db.records import Channel, ComplaintOutcome, Direction, PromiseOutcome, PromiseSide, TouchKind


def entries_at(journal: Journal, moments: Mapping[EntryKey, datetime.datetime]) -> dict[EntryKey, Entry]:
    """Return the entries of these keys; `moments` says when each stands on the timeline. Those gone are left out."""
    ids: dict[EntrySource, list[int]] = defaultdict(list)
    for source, row_id in moments:
        ids[source].append(row_id)
    entries = [
        *_touch_entries(ids[EntrySource.TOUCH]),
        *_promise_entries(ids[EntrySource.PROMISE], moments),
        *_job_entries(EntrySource.JOB_STARTED, ids[EntrySource.JOB_STARTED], moments),
        *_job_entries(EntrySource.JOB_DELIVERED, ids[EntrySource.JOB_DELIVERED], moments),
        *_report_entries(journal, ids[EntrySource.REPORT]),
        *_hand_off_entries(journal, ids[EntrySource.HAND_OFF]),
        *_answer_entries(ids[EntrySource.ANSWER], moments),
    ]
    return {(entry.source, entry.id): entry for entry in entries}


_Moments = Mapping[EntryKey, datetime.datetime]


def _promise_entries(ids: Sequence[int], moments: _Moments) -> Iterator[Entry]:
    for row in Promise.select().where(Promise.id.in_(ids)):
        yield Entry(
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
            side=PromiseSide(row.side),
        )


def _job_entries(source: EntrySource, ids: Sequence[int], moments: _Moments) -> Iterator[Entry]:
    for job in Job.select().where(Job.id.in_(ids)):
        yield Entry(
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


def _report_entries(journal: Journal, ids: Sequence[int]) -> Iterator[Entry]:
    for record in ReportRecord.select().where(ReportRecord.id.in_(ids)):
        yield Entry(
            source=EntrySource.REPORT,
            id=record.id,
            group=EntryGroup.OTHERS,
            at=record.made_at,
            has_time=True,
            on=journal.today(record.made_at),
            words=" · ".join(
                part for part in (record.number, record.title, record.sent_to if record.sent_by else "") if part
            ),
            channel=Channel(record.sent_by) if record.sent_by else None,
        )


def _hand_off_entries(journal: Journal, ids: Sequence[int]) -> Iterator[Entry]:
    for row in HandOff.select().where(HandOff.id.in_(ids)):
        yield Entry(
            source=EntrySource.HAND_OFF,
            id=row.id,
            group=EntryGroup.OTHERS,
            at=row.at,
            has_time=True,
            on=journal.today(row.at),
            words=row.reason,
            staff=row.to_staff.name if row.to_staff_id else "",
        )


def _answer_entries(ids: Sequence[int], moments: _Moments) -> Iterator[Entry]:
    for row in Answer.select(Answer, Trait).join(Trait).where(Answer.id.in_(ids)):
        yield Entry(
            source=EntrySource.ANSWER,
            id=row.id,
            group=EntryGroup.OTHERS,
            at=moments[EntrySource.ANSWER, row.id],
            has_time=False,
            on=row.on,
            words=row.note,
            answered=TraitAnswered(row.trait.key, row.trait.words, row.trait.is_good, row.value),
        )


def _touch_entries(ids: Sequence[int]) -> list[Entry]:
    if not ids:
        return []
    companions: dict[int, tuple[str, ...]] = defaultdict(tuple)
    people = TouchCompanion.select(TouchCompanion.touch, Customer.name).join(Customer)
    for touch_id, name in people.where(TouchCompanion.touch.in_(ids)).tuples():
        companions[touch_id] += (name,)
    files: dict[int, tuple[str, ...]] = defaultdict(tuple)
    attached = TouchAttachment.select(TouchAttachment.touch, Attachment.file_name).join(Attachment)
    order = (TouchAttachment.position, TouchAttachment.id)
    for touch_id, name in attached.where(TouchAttachment.touch.in_(ids)).order_by(*order).tuples():
        files[touch_id] += (name,)
    complaints = {
        row.touch_id: row
        for row in Complaint.select(Complaint, Theme)
        .join(Theme, peewee.JOIN.LEFT_OUTER)
        .where(Complaint.touch.in_(ids))
    }
    praised = dict(Praise.select(Praise.touch, Praise.praised).where(Praise.touch.in_(ids)).tuples())
    edits = _edits(ids)
    entries: list[Entry] = []
    for row in Touch.select(Touch, Staff).join(Staff, peewee.JOIN.LEFT_OUTER).where(Touch.id.in_(ids)):
        kind = TouchKind(row.kind)
        complaint = complaints.get(row.id)
        entries.append(
            Entry(
                source=EntrySource.TOUCH,
                id=row.id,
                group=GROUPS.get(kind, EntryGroup.TALKS),
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
                files=files[row.id],
                theme=complaint.theme.name if complaint and complaint.theme_id else "",
                first_contact_at=complaint.first_contact_at if complaint else None,
                closed_at=complaint.closed_at if complaint else None,
                complaint_outcome=ComplaintOutcome(complaint.outcome) if complaint and complaint.outcome else None,
                praised=praised.get(row.id, ""),
                edits=edits.get(row.id, 0),
            ),
        )
    return entries


def _edits(ids: Sequence[int]) -> Mapping[int, int]:
    """Return how often each of the touches was changed; those that never were are left out."""
    changes = (
        ChangeRow.select(ChangeRow.row_id, peewee.fn.COUNT(ChangeRow.id))
        .join(Change)
        .where(
            ChangeRow.table_name == str(Touch._meta.table_name),
            ChangeRow.row_id.in_(ids),
            Change.name.in_((ChangeName.EDIT_TOUCH.value, f"{UNDONE}{ChangeName.EDIT_TOUCH.value}")),
        )
        .group_by(ChangeRow.row_id)
    )
    return dict(changes.tuples())
