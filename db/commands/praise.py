"""Thank-yous: to whom they belong, and whether the name may stand beside them where others read it."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Praise


def set_praised(journal: Journal, praise_id: int, praised: str, now: datetime.datetime) -> Change:
    """Say to whom a thank-you belongs."""
    with unit(journal, ChangeName.EDIT_PRAISE, now) as work:
        work.update(Praise, praise_id, praised=praised.strip())
        work.result = praise_id
    return work.change()


def allow_name(journal: Journal, praise_id: int, now: datetime.datetime, *, allowed: bool) -> Change:
    """Note whether the customer agreed to be named on the wall; initials stand there otherwise."""
    with unit(journal, ChangeName.EDIT_PRAISE, now) as work:
        work.update(Praise, praise_id, may_be_named=allowed)
        work.result = praise_id
    return work.change()
