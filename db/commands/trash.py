"""Bringing back what was deleted."""

import datetime
from collections.abc import Sequence

from db.changes import Change, ChangeName
from db.commands.bringback import bring_back
from db.commands.merging import come_apart
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Complaint, Customer, Job, Praise, Promise, Touch
from db.queries.trash import TrashKind

_MODELS = {
    TrashKind.CUSTOMER: Customer,
    TrashKind.TOUCH: Touch,
    TrashKind.PROMISE: Promise,
    TrashKind.JOB: Job,
}


def restore(journal: Journal, things: Sequence[tuple[TrashKind, int]], now: datetime.datetime) -> Change:
    """Take these things, named by kind and id, out of the trash in one change; each is as it was before.

    A card that was archived when it was deleted is archived again. A touch brings with it what was deleted with it: its
    promises, its complaint, its praise. What has no trash of its own is written anew with all that went with it.
    """
    kinds = {kind for kind, _ in things}
    if kinds == {TrashKind.CUSTOMER}:
        name = ChangeName.RESTORE_CUSTOMER
    elif kinds == {TrashKind.TOUCH}:
        name = ChangeName.RESTORE_TOUCH
    else:
        name = ChangeName.RESTORE
    with unit(journal, name, now) as work:
        for kind, row_id in things:
            model = _MODELS.get(kind)
            if model is None:
                bring_back(work, row_id)
                continue
            if kind is TrashKind.TOUCH:
                _restore_followers(work, row_id)
            elif kind is TrashKind.CUSTOMER:
                come_apart(work, row_id)
            work.update(model, row_id, trashed_at=None)
        work.result = things[0][1] if len(things) == 1 else None
    return work.change()


def _restore_followers(work: Unit, touch_id: int) -> None:
    """What was put into the trash before the touch, on its own, stays there."""
    trashed_at = work.read(Touch, touch_id)["trashed_at"]
    for model in (Promise, Complaint, Praise):
        query = model.select(model.id).where(model.touch == touch_id, model.trashed_at == trashed_at)
        for (row_id,) in list(query.tuples()):
            work.update(model, row_id, trashed_at=None)
