"""The reports a client got: frozen copies as they left, with when and to whom."""

import datetime
import hashlib
from dataclasses import dataclass

from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Attachment, ReportRecord
from db.records import Channel, ReportKind


@dataclass(frozen=True, slots=True)
class SentReport:
    """A report that left.

    Attributes:
        id: of its record.
        number, title: as on the paper.
        made_at: the aware moment it was kept.
        sent_to: the address, or the name where none is known; empty where it was saved or printed.
        sent_by: the channel, None where nobody said that it was sent.
        digest: SHA-256 of the file, in hexadecimal.
    """

    id: int
    number: str
    title: str
    made_at: datetime.datetime
    sent_to: str
    sent_by: Channel | None
    digest: str

    @property
    def is_draft(self) -> bool:
        """Whether it lies in a mail program, and may not have been sent."""
        return bool(self.sent_to) and self.sent_by is None


def sent_reports(_journal: Journal, customer_id: int) -> tuple[SentReport, ...]:
    """Return the progress reports kept for a customer, newest first."""
    query = (
        ReportRecord.select(ReportRecord, Attachment.digest)
        .join(Attachment)
        .where(ReportRecord.customer == customer_id, ReportRecord.kind == ReportKind.PROGRESS.value)
        .order_by(ReportRecord.made_at.desc(), ReportRecord.id.desc())
    )
    return tuple(
        SentReport(
            id=row.id,
            number=row.number,
            title=row.title,
            made_at=row.made_at,
            sent_to=row.sent_to,
            sent_by=Channel(row.sent_by) if row.sent_by else None,
            digest=row.file.digest,
        )
        for row in query
    )


def report_copy(journal: Journal, record_id: int) -> bytes:
    """Return the file exactly as it left.

    Raises:
        UserError: `CHANGED_MEANWHILE`: the record is gone. `JOURNAL_DAMAGED`: the copy no longer is what left.
    """
    row = (
        ReportRecord.select(Attachment.content, Attachment.digest)
        .join(Attachment)
        .where(ReportRecord.id == record_id)
        .tuples()
        .first()
    )
    if row is None:
        raise UserError(Problem.CHANGED_MEANWHILE)
    content, digest = bytes(row[0]), row[1]
    if hashlib.sha256(content).hexdigest() != digest:
        raise UserError(Problem.JOURNAL_DAMAGED, path=journal.path)
    return content
