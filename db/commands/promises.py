"""Promises taken up again."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Promise


def reopen_promise(journal: Journal, promise_id: int, now: datetime.datetime) -> Change:
    """Say that a promise is open after all; how it was said to have ended is forgotten."""
    with unit(journal, ChangeName.SETTLE_PROMISE, now) as work:
        work.update(Promise, promise_id, outcome=None, settled_on=None, told_on=None)
        work.result = promise_id
    return work.change()
