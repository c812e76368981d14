"""Keeping ways of looking at the list of customers."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import SavedFilter
from db.queries.customerfilters import CustomerFilter, written


def keep_filter(journal: Journal, name: str, wanted: CustomerFilter, now: datetime.datetime) -> Change:
    """Keep a filter under a name, in the place of one that was kept under it; the change's result is its id."""
    with unit(journal, ChangeName.KEEP_FILTER, now) as work:
        found = SavedFilter.select(SavedFilter.id).where(SavedFilter.name == name).tuples().first()
        if found:
            work.result = found[0]
            work.update(SavedFilter, found[0], definition=written(wanted))
        else:
            position = SavedFilter.select().count()
            work.result = work.insert(SavedFilter, name=name, definition=written(wanted), position=position)
    return work.change()


def rename_filter(journal: Journal, filter_id: int, name: str, now: datetime.datetime) -> Change:
    """Keep a filter under another name.

    Raises:
        UserError: another one is kept under it.
    """
    with unit(journal, ChangeName.RENAME_FILTER, now) as work:
        if SavedFilter.select().where(SavedFilter.name == name, SavedFilter.id != filter_id).exists():
            raise UserError(Problem.NAME_TAKEN, name=name)
        work.update(SavedFilter, filter_id, name=name)
        work.result = filter_id
    return work.change()


def forget_filter(journal: Journal, filter_id: int, now: datetime.datetime) -> Change:
    """Keep a filter no longer."""
    with unit(journal, ChangeName.FORGET_FILTER, now) as work:
        work.delete(SavedFilter, filter_id)
    return work.change()
