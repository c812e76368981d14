"""One touch as it was logged, ready to be changed."""

from db.commands.touches import TouchDraft
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Complaint, Praise, Theme, Touch, TouchCompanion
from db.records import Channel, Direction, TouchKind


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
