"""One touch as it was logged, ready to be changed; its files, and what it was before."""

import datetime
import json
from dataclasses import dataclass

import peewee

from db.errors import Problem, UserError
from db.journal import Journal
from db.models import (
    Attachment,
    Change,
    ChangeRow,
    Complaint,
    Customer,
    CustomerAttachment,
    Praise,
    Staff,
    Theme,
    Touch,
    TouchAttachment,
    TouchCompanion,
)
from db.records import Channel, Direction, TouchKind
from db.touchdraft import TouchDraft


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file kept with a touch; `size` in bytes."""

    id: int
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Alteration:
    """One field of a touch changed once.

    Attributes:
        at: when, aware. `staff`: by whom, empty where nobody was chosen.
        field: the column ("words", "mood", "at", "kind", …).
        before, after: as they were kept: a text, a number, true or false, an ISO moment, None for nothing.
    """

    at: datetime.datetime
    staff: str
    field: str
    before: object
    after: object


_SHOWN = ("words", "at", "has_time", "kind", "channel", "direction", "mood", "minutes", "reached", "shareable", "staff")


def draft_of(journal: Journal, touch_id: int) -> TouchDraft:
    """Return a touch as the draft that would log it; its promises live on their own and are not in it.

    Raises:
        UserError: it is gone or in the trash.
    """
    row = Touch.select().where(Touch.id == touch_id, Touch.trashed_at.is_null()).dicts().first()
    if row is None:
        raise UserError(Problem.CHANGED_MEANWHILE)
    companions = TouchCompanion.select(TouchCompanion.customer).where(TouchCompanion.touch == touch_id)
    theme = (
        Theme.select(Theme.name)
        .join(Complaint)
        .where(Complaint.touch == touch_id, Complaint.trashed_at.is_null())
        .tuples()
        .first()
    )
    praised = (
        Praise.select(Praise.praised).where(Praise.touch == touch_id, Praise.trashed_at.is_null()).tuples().first()
    )
    return TouchDraft(
        customer_id=row["customer"],
        at=journal.local(row["at"]),
        has_time=row["has_time"],
        direction=Direction(row["direction"]) if row["direction"] else None,
        channel=Channel(row["channel"]) if row["channel"] else None,
        kind=TouchKind(row["kind"]),
        reached=row["reached"],
        mood=row["mood"],
        words=row["words"],
        minutes=row["minutes"],
        staff_id=row["staff"],
        shareable=row["shareable"],
        companions=tuple(customer_id for (customer_id,) in companions.tuples()),
        theme=theme[0] if theme else None,
        praised=praised[0] if praised else "",
        external_id=row["external_id"],
    )


def companions_of(_journal: Journal, touch_id: int) -> tuple[tuple[int, str], ...]:
    """Return who else took part in a touch, each as (id, name), in the order they were named."""
    query = TouchCompanion.select(Customer.id, Customer.name).join(Customer)
    return tuple(query.where(TouchCompanion.touch == touch_id).order_by(TouchCompanion.id).tuples())


def files_of(_journal: Journal, touch_id: int) -> tuple[AttachedFile, ...]:
    """Return the files kept with a touch, in their order."""
    query = (
        TouchAttachment.select(Attachment.id, Attachment.file_name, peewee.fn.LENGTH(Attachment.content))
        .join(Attachment)
        .where(TouchAttachment.touch == touch_id)
        .order_by(TouchAttachment.position, TouchAttachment.id)
    )
    return tuple(AttachedFile(*row) for row in query.tuples())


def files_of_card(_journal: Journal, customer_id: int) -> tuple[AttachedFile, ...]:
    """Return the files kept with a card, in their order."""
    query = (
        CustomerAttachment.select(Attachment.id, Attachment.file_name, peewee.fn.LENGTH(Attachment.content))
        .join(Attachment)
        .where(CustomerAttachment.customer == customer_id)
        .order_by(CustomerAttachment.position, CustomerAttachment.id)
    )
    return tuple(AttachedFile(*row) for row in query.tuples())


def content_of(_journal: Journal, attachment_id: int) -> bytes:
    """Return the bytes of a file.

    Raises:
        UserError: it is gone.
    """
    row = Attachment.select(Attachment.content).where(Attachment.id == attachment_id).tuples().first()
    if row is None:
        raise UserError(Problem.CHANGED_MEANWHILE)
    return bytes(row[0])


def history_of(_journal: Journal, touch_id: int) -> tuple[Alteration, ...]:
    """Return what was changed in a touch since it was logged, newest first."""
    rows = (
        ChangeRow.select(Change.at, Staff.name, ChangeRow.before, ChangeRow.after)
        .join(Change)
        .join(Staff, peewee.JOIN.LEFT_OUTER)
        .where(
            ChangeRow.table_name == Touch._meta.table_name,
            ChangeRow.row_id == touch_id,
            ChangeRow.before.is_null(is_null=False),
            ChangeRow.after.is_null(is_null=False),
        )
        .order_by(Change.at.desc(), ChangeRow.id.desc())
        .tuples()
    )
    found: list[Alteration] = []
    for at, staff, before, after in rows:
        old, new = json.loads(before), json.loads(after)
        found += [Alteration(at, staff or "", name, old.get(name), new.get(name)) for name in _SHOWN if name in new]
    return tuple(found)
