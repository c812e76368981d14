"""Taking an import back, whole, but for what somebody has worked with since."""

import datetime
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from db import search
from db.changes import Change, ChangeName, ChangeSet
from db.commands import derived
from db.engine.bulk import rows_of
from db.errors import Problem, UserError
from db.exchange.contact_writer import table_of
from db.journal import Journal
from db.models import (
    TABLES,
    Attachment,
    Base,
    ChangeRow,
    Complaint,
    Customer,
    CustomerTag,
    ImportBatch,
    ImportRow,
    MomentField,
    OwnField,
    OwnFieldValue,
    Praise,
    Promise,
    Staff,
    Tag,
    Touch,
    TouchCompanion,
)
from db.models import Change as ChangeRecord
from db.models.base import Select

_CHUNK = 500
_MODELS = {table_of(model): model for model in TABLES}


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What taking an import back did: cards and touches removed, rows set back, and whom it left as they are.

    `kept` names the customers something was done with since the import: they, or what was added to them, stay.
    """

    batch: int
    removed: int
    restored: int
    kept: tuple[str, ...]
    change: Change


def undo_import(journal: Journal, batch_id: int, now: datetime.datetime) -> UndoResult:
    """Take an import back: what it added and nobody touched since is gone, what it changed is as it was.

    Raises:
        UserError: there is no such import, or it was taken back already.
    """
    batch = ImportBatch.get_or_none(ImportBatch.id == batch_id)
    if batch is None:
        raise UserError(Problem.IMPORT_UNKNOWN_BATCH, batch=batch_id)
    if batch.undone_at is not None:
        raise UserError(Problem.NOTHING_TO_UNDO)
    with journal.writing():
        undoing = _Undoing(journal, batch, now)
        undoing.run()
        ImportBatch.update(undone_at=now).where(ImportBatch.id == batch_id).execute()
        ImportRow.delete().where(ImportRow.batch == batch_id).execute()
    kept = undoing.kept_names()
    change = Change(ChangeName.UNDO_IMPORT, ChangeSet(everything=True), None, batch_id, kept=len(kept))
    return UndoResult(batch_id, undoing.removed, undoing.restored, kept, change)


def undo_imports(journal: Journal, batches: Sequence[int], now: datetime.datetime) -> Change:
    """Take back imports that were done together, given in that order, the last one first.

    Raises:
        UserError: one of them is not there, or was taken back already; later ones are taken back by then.
    """
    kept: set[str] = set()
    for batch_id in reversed(batches):
        kept |= set(undo_import(journal, batch_id, now).kept)
    return Change(ChangeName.UNDO_IMPORT, ChangeSet(everything=True), None, batches[0], kept=len(kept))


class _Undoing:
    """One import being taken back, inside the caller's transaction."""

    def __init__(self, journal: Journal, batch: ImportBatch, now: datetime.datetime) -> None:
        batch_id = batch.id
        self.removed = 0
        self.restored = 0
        self._journal = journal
        self._batch_id = batch_id
        self._at = batch.at
        self._today = journal.today(now)
        self._added: dict[str, list[int]] = defaultdict(list)
        self._changed: list[tuple[str, int, dict[str, Any], dict[str, Any]]] = []
        self._kept: set[int] = set()
        self._refresh: set[int] = set()
        self._retold: list[int] = []
        rows = ImportRow.select(ImportRow.table_name, ImportRow.row_id, ImportRow.before, ImportRow.after)
        for table, row_id, before, after in rows_of(rows.where(ImportRow.batch == batch_id).order_by(ImportRow.id)):
            if before is None:
                self._added[table].append(row_id)
            else:
                self._changed.append((table, row_id, json.loads(before), json.loads(after)))

    def run(self) -> None:
        """Take everything back that may be."""
        self._remove_touches()
        self._remove_customers()
        self._set_back()
        self._remove_additions()
        self._remove_unused()
        derived.refresh_customers(self._journal, self._living(self._refresh), self._today)
        derived.refresh_touches(self._journal, self._retold)

    def kept_names(self) -> tuple[str, ...]:
        """Return the names of the customers that were left as they are."""
        names: list[str] = []
        for ids in _chunks(sorted(self._kept)):
            names += [row[0] for row in Customer.select(Customer.name).where(Customer.id.in_(ids)).tuples()]
        return tuple(names)

    def _remove_touches(self) -> None:
        """Touches nobody changed since go, with the complaint or praise that came of them."""
        touches = self._added.get(table_of(Touch), [])
        if not touches:
            return
        worked_on = self._changed_since(Touch, touches)
        for model in (Complaint, Praise):
            rows = self._added.get(table_of(model), [])
            for row_id in self._changed_since(model, rows):
                worked_on |= {row[0] for row in model.select(model.touch).where(model.id == row_id).tuples()}
        for model in (Promise, TouchCompanion):
            for ids in _chunks(touches):
                worked_on |= {row[0] for row in model.select(model.touch).where(model.touch.in_(ids)).tuples()}
        for ids in _chunks(touches):
            whose = dict(Touch.select(Touch.id, Touch.customer).where(Touch.id.in_(ids)).tuples())
            self._refresh |= set(whose.values())
            self._kept |= {customer_id for touch_id, customer_id in whose.items() if touch_id in worked_on}
            going = [touch_id for touch_id in whose if touch_id not in worked_on]
            for model in (Complaint, Praise):
                model.delete().where(model.touch.in_(going)).execute()
            Touch.delete().where(Touch.id.in_(going)).execute()
            search.remove_touches(self._journal.database, going)
            self.removed += len(going)

    def _remove_customers(self) -> None:
        """Cards nobody worked with since go, with all that hangs on them."""
        customers = self._added.get(table_of(Customer), [])
        if not customers:
            return
        worked_with = self._worked_with_since(set(customers))
        self._kept |= worked_with
        going = [customer_id for customer_id in customers if customer_id not in worked_with]
        for ids in _chunks(going):
            Customer.delete().where(Customer.id.in_(ids)).execute()
            search.remove_customers(self._journal.database, ids)
        self.removed += len(going)

    def _set_back(self) -> None:
        """What the import changed is as it was, where it still is as the import left it."""
        touched: dict[str, list[int]] = defaultdict(list)
        for table, row_id, _, _ in self._changed:
            touched[table].append(row_id)
        there = {table: set(_present(_MODELS[table], row_ids)) for table, row_ids in touched.items()}
        for table, row_id, before, after in reversed(self._changed):
            if row_id not in there[table]:
                continue
            model = _MODELS[table]
            row = model.select().where(model.id == row_id).dicts().get()
            whose = _customers_of(model, row_id, row)
            self._refresh |= whose
            mine = [name for name in after if _text(row[name]) == _text(after[name])]
            if len(mine) < len(after):
                self._kept |= whose
            if mine:
                values = {name: _typed(model, name, before[name]) for name in mine}
                model.update(**values).where(model.id == row_id).execute()
                self.restored += 1
                if model is Touch:
                    self._retold.append(row_id)

    def _remove_additions(self) -> None:
        """Phones, tags and the like that were added to cards there already."""
        apart = {table_of(model) for model in (Touch, Customer, Attachment, Tag, OwnField, Staff)}
        kept_touches = set(self._added.get(table_of(Touch), ()))
        for table, row_ids in self._added.items():
            if table in apart:
                continue
            model = _MODELS[table]
            changed = self._changed_since(model, row_ids)
            for ids in _chunks(row_ids):
                going: list[int] = []
                for row_id, row in _present(model, ids).items():
                    whose = _customers_of(model, row_id, row)
                    self._refresh |= whose
                    if row_id in changed:
                        self._kept |= whose
                    elif row.get("touch") not in kept_touches:
                        going.append(row_id)
                model.delete().where(model.id.in_(going)).execute()

    def _remove_unused(self) -> None:
        """Tags, fields, pictures and people of the shop that came with the import and that nothing uses now."""
        uses: list[tuple[type[Base], tuple[Any, ...]]] = [
            (Tag, (CustomerTag.tag,)),
            (OwnField, (OwnFieldValue.field,)),
            (Attachment, (Customer.photo,)),
        ]
        for model, fields in uses:
            for ids in _chunks(self._added.get(table_of(model), [])):
                used: set[int] = set()
                for field in fields:
                    used |= {row[0] for row in field.model.select(field).where(field.in_(ids)).tuples()}
                if model is Tag:
                    used |= {row[0] for row in _rhythm_tags(ids)}
                model.delete().where(model.id.in_([row_id for row_id in ids if row_id not in used])).execute()
        for row_id in self._added.get(table_of(Staff), []):
            if not any(field.model.select().where(field == row_id).exists() for field in _references(Staff)):
                Staff.delete().where(Staff.id == row_id).execute()

    def _worked_with_since(self, customers: set[int]) -> set[int]:
        """Return those of the cards that show in the history, on a touch of others, or in a later import."""
        found: set[int] = set()
        later = ImportRow.select(ImportRow.row_id).where(
            ImportRow.table_name == table_of(Customer),
            ImportRow.batch > self._batch_id,
        )
        found |= customers & {row[0] for row in rows_of(later)}
        found |= customers & {row[0] for row in rows_of(self._history(ChangeRow.customer_id))}
        # What stands on a card and did not come with it: a touch of a later import, a promise, a contact person.
        own = {field.model for field in _came_along()}
        for field in _references(Customer):
            if field.model not in own:
                came = set(self._added.get(table_of(field.model), ()))
                rows = rows_of(field.model.select(field.model.id, field))
                found |= customers & {customer_id for row_id, customer_id in rows if row_id not in came}
        return found

    def _changed_since(self, model: type[Base], row_ids: Iterable[int]) -> set[int]:
        wanted = set(row_ids)
        if not wanted:
            return set()
        query = self._history(ChangeRow.row_id).where(ChangeRow.table_name == table_of(model))
        return wanted & {row[0] for row in rows_of(query)}

    def _history(self, column: Any) -> Select:  # noqa: ANN401 (a column of peewee)
        """Return a column of the history since the import. Numbers of rows that are gone may have been given again."""
        return ChangeRow.select(column).join(ChangeRecord).where(ChangeRecord.at >= self._at)

    def _living(self, customer_ids: Iterable[int]) -> list[int]:
        living: list[int] = []
        for ids in _chunks(sorted(customer_ids)):
            living += [row[0] for row in Customer.select(Customer.id).where(Customer.id.in_(ids)).tuples()]
        return living


def _came_along() -> list[Any]:
    """Return the columns of tables an import of contacts itself fills for a new card."""
    from db.models import ContactPoint, PostalAddress, SpecialDay

    return [model.customer for model in (ContactPoint, PostalAddress, SpecialDay, CustomerTag, OwnFieldValue)]


def _rhythm_tags(ids: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    from db.models import RhythmRule

    return rows_of(RhythmRule.select(RhythmRule.tag).where(RhythmRule.tag.in_(ids)))


def _present(model: type[Base], row_ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return those of the rows that are there, by their ids."""
    found: dict[int, dict[str, Any]] = {}
    for ids in _chunks(row_ids):
        found |= {row["id"]: row for row in model.select().where(model.id.in_(ids)).dicts()}
    return found


def _references(model: type[Base]) -> list[Any]:
    """Return every column that may point to a row of this table."""
    return list(model._meta.backrefs)


def _customers_of(model: type[Base], row_id: int, row: dict[str, Any]) -> set[int]:
    if model is Customer:
        return {row_id}
    return {row["customer"]} if row.get("customer") is not None else set()


def _typed(model: type[Base], name: str, value: object) -> object:
    """Return a moment kept as text as the aware moment a model takes."""
    if isinstance(model._meta.fields[name], MomentField) and isinstance(value, str):
        return datetime.datetime.fromisoformat(value).replace(tzinfo=datetime.UTC)
    return value


def _text(value: object) -> str:
    """Return a value in the one form moments, days, flags and words can be compared in."""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, bool):
        return str(int(value))
    return str(value)


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]
