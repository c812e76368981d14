"""Keeping what was made for a client: a frozen copy with its digest, and to whom it went."""

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Attachment, Business, ReportRecord
from db.records import Channel, ReportKind


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A report that was made: its file, what it covers, and to whom it went, or is to go while `sent_by` is None."""

    customer_id: int
    number: str
    title: str
    file_name: str
    content: bytes
    from_on: datetime.date
    until_on: datetime.date
    kind: ReportKind = ReportKind.PROGRESS
    sent_to: str = ""
    sent_by: Channel | None = None


def save_reports(journal: Journal, drafts: Sequence[ReportDraft], now: datetime.datetime) -> Change:
    """Keep reports that left together exactly as they left, as one change; its result is the id of the last record.

    A copy of the very same file that is there already is not kept twice: it gains the addressee.
    """
    with unit(journal, _named(drafts), now) as work:
        for draft in drafts:
            work.result = _keep(work, draft)
    return work.change()


def say_sent(journal: Journal, record_id: int, channel: Channel, now: datetime.datetime) -> Change:
    """Say that the draft of a report was sent."""
    with unit(journal, ChangeName.SEND_REPORT, now) as work:
        work.update(ReportRecord, record_id, sent_by=channel.value)
        work.result = record_id
    return work.change()


def _named(drafts: Sequence[ReportDraft]) -> ChangeName:
    if any(draft.sent_by is not None for draft in drafts):
        return ChangeName.SEND_REPORT
    return ChangeName.DRAFT_REPORT if any(draft.sent_to for draft in drafts) else ChangeName.SAVE_REPORT


def _keep(work: Unit, draft: ReportDraft) -> int:
    digest = hashlib.sha256(draft.content).hexdigest()
    known = _kept_before(draft, digest)
    if known is not None:
        if draft.sent_by is not None:
            work.update(ReportRecord, known, sent_to=draft.sent_to, sent_by=draft.sent_by.value)
        elif work.read(ReportRecord, known)["sent_by"] is None:  # what was sent stays sent
            work.update(ReportRecord, known, sent_to=draft.sent_to)
        return known
    file_id = work.insert(
        Attachment,
        file_name=draft.file_name,
        media_type="application/pdf",
        digest=digest,
        content=draft.content,
        added_at=work.now,
    )
    record_id = work.insert(
        ReportRecord,
        customer=draft.customer_id,
        kind=draft.kind.value,
        number=draft.number,
        title=draft.title,
        made_at=work.now,
        from_on=draft.from_on,
        until_on=draft.until_on,
        file=file_id,
        sent_to=draft.sent_to,
        sent_by=draft.sent_by.value if draft.sent_by else None,
    )
    business_id, upcoming = Business.select(Business.id, Business.next_report_number).tuples().first()
    work.update(Business, business_id, next_report_number=max(upcoming, _ordinal(draft.number)) + 1)
    return record_id


def _kept_before(draft: ReportDraft, digest: str) -> int | None:
    """Return the record of the very same file, if it was kept already."""
    query = (
        ReportRecord.select(ReportRecord.id)
        .join(Attachment)
        .where(
            ReportRecord.customer == draft.customer_id,
            ReportRecord.number == draft.number,
            ReportRecord.from_on == draft.from_on,
            ReportRecord.until_on == draft.until_on,
            Attachment.digest == digest,
        )
    )
    return query.scalar()


def _ordinal(number: str) -> int:
    """Return which report of the shop a number counts: 31 of "2026-031"; 0 where it counts none.

    Of several made together some may never leave: the next one must not take the number of one that did.
    """
    counted = number.rpartition("-")[2]
    return int(counted) if counted.isdecimal() else 0
