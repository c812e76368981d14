"""Keeping what was made for a client: a frozen copy with its digest."""

import datetime
import hashlib
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Attachment, Business, ReportRecord
from db.records import Channel, ReportKind


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A report that was made: its file, what it covers, and to whom it went."""

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


def save_report(journal: Journal, draft: ReportDraft, now: datetime.datetime) -> Change:
    """Keep a report exactly as it left; the change's result is the record's id."""
    with unit(journal, ChangeName.SAVE_REPORT, now) as work:
        file_id = work.insert(
            Attachment,
            file_name=draft.file_name,
            media_type="application/pdf",
            digest=hashlib.sha256(draft.content).hexdigest(),
            content=draft.content,
            added_at=now,
        )
        work.result = work.insert(
            ReportRecord,
            customer=draft.customer_id,
            kind=draft.kind.value,
            number=draft.number,
            title=draft.title,
            made_at=now,
            from_on=draft.from_on,
            until_on=draft.until_on,
            file=file_id,
            sent_to=draft.sent_to,
            sent_by=draft.sent_by.value if draft.sent_by else None,
        )
        business = Business.select(Business.id, Business.next_report_number).tuples().first()
        work.update(Business, business[0], next_report_number=business[1] + 1)
    return work.change()
