"""Keeping ways of looking at the list of customers. No change of the journal's story: nothing to undo."""

from db.journal import Journal
from db.models import SavedFilter
from db.queries.customerfilters import CustomerFilter, written


def keep_filter(journal: Journal, name: str, wanted: CustomerFilter) -> None:
    """Keep a filter under a name; one that was kept under it makes room."""
    with journal.writing():
        SavedFilter.delete().where(SavedFilter.name == name).execute()
        SavedFilter.insert(name=name, definition=written(wanted), position=SavedFilter.select().count()).execute()


def forget_filter(journal: Journal, filter_id: int) -> None:
    """Keep a filter no longer."""
    with journal.writing():
        SavedFilter.delete().where(SavedFilter.id == filter_id).execute()
