"""The people who work in the shop, the owner first."""

import datetime

import peewee

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Staff
from db.records import Colour


def add_staff(journal: Journal, name: str, now: datetime.datetime) -> Change:
    """Take somebody on, behind those who are there."""
    with unit(journal, ChangeName.ADD_STAFF, now) as work:
        last = Staff.select(peewee.fn.MAX(Staff.position)).scalar()
        work.result = work.insert(Staff, name=name.strip(), position=0 if last is None else last + 1)
    return work.change()


def rename_staff(journal: Journal, staff_id: int, name: str, now: datetime.datetime) -> Change:
    """Call somebody by another name."""
    return _set(journal, staff_id, now, name=name.strip())


def set_staff_phone(journal: Journal, staff_id: int, phone: str, now: datetime.datetime) -> Change:
    """Write down where customers reach somebody of the shop."""
    return _set(journal, staff_id, now, phone=phone.strip())


def colour_staff(journal: Journal, staff_id: int, colour: Colour | None, now: datetime.datetime) -> Change:
    """Give the disc of somebody of the shop a colour; None lets it follow their name again."""
    return _set(journal, staff_id, now, colour=colour.value if colour is not None else None)


def staff_left(journal: Journal, staff_id: int, now: datetime.datetime) -> Change:
    """Somebody left today. Their name stays on what they did; their customers keep them as owner until handed over."""
    return _set(journal, staff_id, now, left_on=journal.today(now))


def staff_returned(journal: Journal, staff_id: int, now: datetime.datetime) -> Change:
    """Somebody who had left is back."""
    return _set(journal, staff_id, now, left_on=None)


def put_first(journal: Journal, staff_id: int, now: datetime.datetime) -> Change:
    """Put somebody before all others: papers name them, Today greets them."""
    with unit(journal, ChangeName.EDIT_STAFF, now) as work:
        others = [row[0] for row in Staff.select(Staff.id).order_by(Staff.position, Staff.id).tuples()]
        others.remove(staff_id)
        for position, row_id in enumerate((staff_id, *others)):
            work.update(Staff, row_id, position=position)
        work.result = staff_id
    return work.change()


def _set(journal: Journal, staff_id: int, now: datetime.datetime, **columns: object) -> Change:
    with unit(journal, ChangeName.EDIT_STAFF, now) as work:
        work.update(Staff, staff_id, **columns)
        work.result = staff_id
    return work.change()
