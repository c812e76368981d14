"""Erasing a person for good: whatever the journal holds of them, in every table, its history, its search, its file.

The one thing that cannot be undone, so it is no `unit`: a unit would write down what it takes away. What stays in the
history is that somebody was erased, and when. Backups made before are not touched; they are thinned out in time.
"""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db import search
from db.changes import Change, ChangeName, ChangeSet
from db.commands import derived
from db.commands.belongings import Belongings, belongings_of
from db.commands.traces import forget_traces
from db.engine.sweeping import overwriting, require_room, sweep
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Attachment, Base, ChangeRow, Customer, Setting, Touch, TouchCompanion
from db.models import Change as ChangeRecord
from db.queries.among import among
from db.queries.duplicates import APART, apart_pairs
from db.queries.mentions import Mention, mentions_of


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did.

    Attributes:
        customers: whose cards are gone: the person's, and those that had been merged into it.
        rows: how many rows of each table went, by the table's name.
        mentions: where others' cards and touches still name the person; they are others' stories, and stay.
        swept: whether the file holds nothing of it any more; where somebody reads, not before all have closed it.
        change: for the pages to refresh. There is no way back.
    """

    customers: tuple[int, ...]
    rows: Mapping[str, int]
    mentions: tuple[Mention, ...]
    swept: bool
    change: Change


def erase(journal: Journal, customer_id: int, now: datetime.datetime) -> Erased:
    """Erase a person for good.

    A touch others took part in stays theirs, as a contact without words. Where others speak of the person is told, and
    left as it is.

    Raises:
        UserError: there is no such customer, or no room on the disk to write the file anew; nothing is erased then.
    """
    if not Customer.select().where(Customer.id == customer_id).exists():
        raise UserError(Problem.CUSTOMER_UNKNOWN, text=str(customer_id))
    require_room(journal.database)
    with overwriting(journal.database), journal.writing():
        theirs = belongings_of(customer_id)
        others = _hand_over(journal, theirs)
        _forget_history(theirs)
        forget_traces(theirs)
        _forget_pairs(journal, theirs.customers)
        for model in (*theirs.children, Customer, Attachment):
            _delete(model, theirs.rows.get(model, ()))
        search.remove_customers(journal.database, theirs.customers)
        search.remove_touches(journal.database, theirs.rows.get(Touch, ()))
        search.forget_removed(journal.database)
        derived.refresh_customers(journal, others, journal.today(now))
        ChangeRecord.create(name=ChangeName.ERASE_CUSTOMER.value, at=now)
        mentions = mentions_of(journal, theirs.names)
    swept = sweep(journal.database)
    changes = ChangeSet(customers=frozenset(theirs.customers) | others, everything=True)
    counted = {model._meta.table_name: len(ids) for model, ids in theirs.rows.items() if ids}
    return Erased(theirs.customers, counted, mentions, swept, Change(ChangeName.ERASE_CUSTOMER, changes))


def _hand_over(journal: Journal, theirs: Belongings) -> set[int]:
    """Give touches to the first of the others who took part, without what was said; return whom it concerns."""
    concerned = set(theirs.took_part_with)
    for touch_id, other in theirs.shared.items():
        left = {"words": "", "mood": None, "shareable": False, "external_id": None}
        Touch.update(customer=other, **left).where(Touch.id == touch_id).execute()
        TouchCompanion.delete().where(TouchCompanion.touch == touch_id, TouchCompanion.customer == other).execute()
        concerned.add(other)
    search.remove_touches(journal.database, list(theirs.shared))
    return concerned


def _forget_history(theirs: Belongings) -> None:
    """The history forgets every row of theirs, and the changes in which nothing else was done."""
    concerned: set[int] = set()
    for model, ids in theirs.known_rows.items():
        rows = ChangeRow.table_name == model._meta.table_name
        for some in _chunks(ids):
            found = ChangeRow.select(ChangeRow.change).where(rows, ChangeRow.row_id.in_(some))
            concerned |= {change for (change,) in found.tuples()}
            ChangeRow.delete().where(rows, ChangeRow.row_id.in_(some)).execute()
    about = ChangeRow.customer_id.in_(theirs.customers)
    concerned |= {change for (change,) in ChangeRow.select(ChangeRow.change).where(about).tuples()}
    ChangeRow.delete().where(about).execute()
    for some in _chunks(concerned):
        kept = ChangeRow.select(ChangeRow.change).where(ChangeRow.change.in_(some))
        ChangeRecord.delete().where(ChangeRecord.id.in_(some), ChangeRecord.id.not_in(kept)).execute()


def _forget_pairs(journal: Journal, gone: Iterable[int]) -> None:
    """A number that is given again must not belong to two people who were told apart once."""
    pairs = apart_pairs(journal)
    kept = [pair for pair in pairs if not set(pair) & set(gone)]
    if len(kept) < len(pairs):
        Setting.update(value=json.dumps(kept)).where(Setting.name == APART).execute()


def _delete(model: type[Base], ids: Iterable[int]) -> None:
    for some in _chunks(ids):
        model.delete().where(among(model._meta.primary_key, some)).execute()


def _chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), 500):
        yield ordered[start : start + 500]
