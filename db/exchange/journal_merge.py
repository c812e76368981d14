"""The rows of a journal's JSON become rows of a journal: all of an empty one, or what another does not have yet."""

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import peewee

from db import search
from db.commands import derived
from db.engine.bulk import free_ids, insert_rows, rows_of
from db.exchange.contact_writer import RECORD_COLUMNS
from db.exchange.importing import JOURNAL, ImportResult, write_batch
from db.exchange.json_values import to_engine
from db.journal import Journal
from db.models import (
    TABLES,
    Base,
    Business,
    Change,
    ChangeRow,
    Customer,
    CustomerTag,
    ImportBatch,
    ImportRow,
    OpenHours,
    RhythmRule,
    Skip,
    Staff,
    Touch,
    TouchCompanion,
)
from db.models.base import Select

_CHUNK = 500
_Row = dict[str, Any]
_Tables = Mapping[str, list[_Row]]

#: Records of what was done with other rows: they belong to the doing, which is known or new as a whole.
_RECORDS: Mapping[type[Base], str] = {ImportRow: "batch", ChangeRow: "change"}
#: What a shop has once: in a journal of its own it stays as it is.
_OF_THE_SHOP = frozenset({Business, OpenHours})
#: Rows that say when somebody is due.
_SAYS_WHEN_DUE: tuple[type[Base], ...] = (Touch, TouchCompanion, Skip, RhythmRule, CustomerTag)


def is_untouched() -> bool:
    """Say whether nobody has written anything into the journal since it was made."""
    return not any(model.select().exists() for model in (Customer, Staff, Touch, ImportBatch, Change))


def fill(journal: Journal, tables: _Tables) -> tuple[int, int]:
    """Make an untouched journal the same as the one in `tables`; return the numbers of rows added and known."""
    added = 0
    for model in reversed(TABLES):
        model.delete().execute()
    later: list[tuple[Any, int, int]] = []
    for model in TABLES:
        fields = model._meta.sorted_fields
        rows = tables.get(_name(model), [])
        values: list[list[object]] = []
        for row in rows:
            values.append([_value(field, row) for field in fields])
            later += _own_references(model, row, row.get("id"))
        insert_rows(model, [field.name for field in fields], _without_own(model, fields, values))
        added += len(rows)
    _write_own_references(later)
    search.clear_index(journal.database)
    everybody = [row[0] for row in rows_of(Customer.select(Customer.id))]
    _index(journal, everybody, [row[0] for row in rows_of(Touch.select(Touch.id))])
    return added, 0


def merge(journal: Journal, tables: _Tables, file: str, now: datetime.datetime) -> tuple[int, int]:
    """Add to a journal the rows it does not have, as one import; return the numbers of rows added and known."""
    merging = _Merging(tables)
    for model in TABLES:
        merging.take(model)
    merging.finish()
    if merging.added:
        result = ImportResult(None, merging.added, 0, merging.unchanged)
        batch_id = write_batch(JOURNAL, [file], result, now)
        insert_rows(ImportRow, RECORD_COLUMNS, merging.records(batch_id))
    _index(journal, merging.new_ids(Customer), merging.new_ids(Touch))
    derived.refresh_customers(journal, merging.customers_to_refresh(), journal.today(now))
    return merging.added, merging.unchanged


class _Merging:
    """Which row of the file is which row of the journal, table by table, parents before children."""

    def __init__(self, tables: _Tables) -> None:
        self.added = 0
        self.unchanged = 0
        self._tables = tables
        self._ids: dict[str, dict[int, int]] = {}
        self._new: dict[str, list[int]] = {}
        self._later: list[tuple[Any, int, int]] = []

    def take(self, model: type[Base]) -> None:
        """Take the rows of one table."""
        rows = self._tables.get(_name(model), [])
        ids = self._ids[_name(model)] = {}
        new = self._new[_name(model)] = []
        if not rows:
            return
        fields = model._meta.sorted_fields
        keyed = isinstance(model._meta.primary_key, peewee.AutoField)
        there = _There(model)
        next_id = free_ids(model) if keyed else 0
        has_default = model is RhythmRule and any(map(_is_shops_own, rows_of(_rule_owners())))
        values: list[list[object]] = []
        for row in rows:
            if model in _RECORDS and row[_RECORDS[model]] not in self._new_olds(model):
                self.unchanged += 1
                continue
            mapped = self._mapped(model, row)
            known = there.find(mapped)
            if known is not None or model in _OF_THE_SHOP or (has_default and _is_default(model, mapped)):
                self.unchanged += 1
                if keyed and known is not None:
                    ids[row["id"]] = known
                continue
            if keyed:
                ids[row["id"]] = next_id
                new.append(next_id)
                mapped["id"] = next_id
                next_id += 1
            self._later += _own_references(model, row, mapped.get("id"))
            values.append([mapped[field.name] for field in fields])
        insert_rows(model, [field.name for field in fields], _without_own(model, fields, values))
        self.added += len(values)

    def finish(self) -> None:
        """Write the references of rows to rows of the same table."""
        _write_own_references(
            [(field, row_id, self._ids[_name(field.model)][target]) for field, row_id, target in self._later],
        )

    def new_ids(self, model: type[Base]) -> list[int]:
        """Return the ids of the rows that were added to a table."""
        return self._new[_name(model)]

    def records(self, batch_id: int) -> Iterator[tuple[object, ...]]:
        """Yield what tells that a row came with an import, parents before children."""
        for model in TABLES:
            for row_id in self._new[_name(model)]:
                yield batch_id, _name(model), row_id, None, None

    def customers_to_refresh(self) -> set[int]:
        """Return the customers whose contact may stand otherwise now, and who were there already."""
        found: set[int] = set()
        for model in _SAYS_WHEN_DUE:
            new = set(self.new_ids(model))
            rows = rows_of(model.select(model.id, model.customer))
            found |= {customer_id for row_id, customer_id in rows if row_id in new and customer_id is not None}
        return found

    def _new_olds(self, model: type[Base]) -> set[int]:
        """Return the file's ids of the doings that are new, to whose records the table belongs."""
        parent = model._meta.fields[_RECORDS[model]].rel_model
        new = set(self._new[_name(parent)])
        return {old for old, now in self._ids[_name(parent)].items() if now in new}

    def _mapped(self, model: type[Base], row: _Row) -> _Row:
        """Return a row of the file with the ids of this journal."""
        mapped: _Row = {}
        for field in model._meta.sorted_fields:
            value = _value(field, row)
            if isinstance(field, peewee.ForeignKeyField) and value is not None and field.rel_model is not model:
                value = self._ids[_name(field.rel_model)][int(str(value))]
            mapped[field.name] = value
        if model in _RECORDS:
            self._map_record(mapped)
        return mapped

    def _map_record(self, record: _Row) -> None:
        """A record names its row by table and number; numbers of rows that are gone must mean nobody here."""
        table = str(record["table_name"])
        ids = self._ids.get(table, {})
        record["row_id"] = ids.get(record["row_id"], -abs(int(record["row_id"])))
        if record.get("customer_id") is not None:
            customers = self._ids[_name(Customer)]
            record["customer_id"] = customers.get(record["customer_id"], -abs(int(record["customer_id"])))
        for side in ("before", "after"):
            if record[side]:
                record[side] = self._mapped_text(table, str(record[side]))

    def _mapped_text(self, table: str, text: str) -> str:
        columns = json.loads(text)
        model = next((model for model in TABLES if _name(model) == table), None)
        if model is None or not isinstance(columns, dict):
            return text
        for field in model._meta.sorted_fields:
            if isinstance(field, peewee.ForeignKeyField) and columns.get(field.name) is not None:
                ids = self._ids.get(_name(field.rel_model), {})
                columns[field.name] = ids.get(columns[field.name])
        if "id" in columns:
            columns["id"] = self._ids.get(table, {}).get(columns["id"], columns["id"])
        return json.dumps(columns, ensure_ascii=False)


def _rule_owners() -> Select:
    return RhythmRule.select(RhythmRule.customer, RhythmRule.tag)


def _is_shops_own(owners: tuple[object, ...]) -> bool:
    """Say whether a rhythm belongs to nobody and no tag: there can be only one that holds for the whole shop."""
    return owners == (None, None)


def _is_default(model: type[Base], row: _Row) -> bool:
    return model is RhythmRule and _is_shops_own((row["customer"], row["tag"]))


class _There:
    """The rows of a table that are in the journal, to be found by what there can be only one of."""

    def __init__(self, model: type[Base]) -> None:
        meta = model._meta
        self._fields = [field.name for field in meta.sorted_fields if not isinstance(field, peewee.AutoField)]
        groups = [(field.name,) for field in meta.sorted_fields if field.unique or field.primary_key]
        groups = [group for group in groups if group != ("id",)]
        groups += [tuple(names) for names, unique in meta.indexes if unique]
        self._groups: list[tuple[tuple[str, ...], dict[tuple[object, ...], int]]] = [(group, {}) for group in groups]
        self._ids: dict[tuple[object, ...], list[int]] = {}
        has_id = isinstance(meta.primary_key, peewee.AutoField)
        by_name = {field.name: field for field in meta.sorted_fields}
        for values in rows_of(model.select(*meta.sorted_fields)):
            row = {name: _comparable(value) for name, value in zip(by_name, values, strict=True)}
            row_id = int(str(row["id"])) if has_id else 0
            keyed = False
            for group, known in self._groups:
                key = tuple(row[name] for name in group)
                if None not in key:
                    known[key] = row_id
                    keyed = True
            if not keyed:
                key = tuple(row[name] for name in self._fields)
                self._ids.setdefault(key, []).append(row_id)

    def find(self, row: _Row) -> int | None:
        """Return the id of the row of the journal this one is, or None if it is new."""
        keys = [(known, tuple(_comparable(row[name]) for name in group)) for group, known in self._groups]
        keys = [(known, key) for known, key in keys if None not in key]
        if keys:
            return next((known[key] for known, key in keys if key in known), None)
        same = self._ids.get(tuple(_comparable(row[name]) for name in self._fields))
        return same.pop(0) if same else None


def _value(field: Any, row: _Row) -> object:  # noqa: ANN401 (a field of peewee)
    """Return a row's value as the engine keeps it; a column an older layout did not have has its default."""
    if field.name in row:
        return to_engine(field, row[field.name])
    default = field.default() if callable(field.default) else field.default
    return field.db_value(default)


def _comparable(value: object) -> object:
    """Return a value in the one form the engine's and the file's can be compared in."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, memoryview | bytearray):
        return bytes(value)
    if isinstance(value, datetime.date | datetime.time):
        return str(value)[:19]
    return value


def _own_references(model: type[Base], row: _Row, new_id: object) -> Iterator[tuple[Any, int, int]]:
    """Yield the references of a row to rows of its own table: those may come behind it."""
    for field in model._meta.sorted_fields:
        points_at_own = isinstance(field, peewee.ForeignKeyField) and field.rel_model is model
        if points_at_own and row.get(field.name) is not None:
            yield field, int(str(new_id)), row[field.name]


def _without_own(model: type[Base], fields: Sequence[Any], values: list[list[object]]) -> list[list[object]]:
    own = [
        index
        for index, field in enumerate(fields)
        if isinstance(field, peewee.ForeignKeyField) and field.rel_model is model
    ]
    for row in values:
        for index in own:
            row[index] = None
    return values


def _write_own_references(later: Sequence[tuple[Any, int, int]]) -> None:
    for field, row_id, target in later:
        field.model.update(**{field.name: target}).where(field.model.id == row_id).execute()


def _index(journal: Journal, customer_ids: Sequence[int], touch_ids: Sequence[int]) -> None:
    """Make these customers and touches findable."""
    for start in range(0, len(customer_ids), _CHUNK):
        search.index_new_customers(journal.database, derived.customer_texts(customer_ids[start : start + _CHUNK]))
    for start in range(0, len(touch_ids), _CHUNK):
        ids = touch_ids[start : start + _CHUNK]
        shown = Touch.select(Touch.id, Touch.words).where(Touch.id.in_(ids), Touch.trashed_at.is_null())
        search.index_new_touches(journal.database, list(rows_of(shown)))


def _name(model: type[Base]) -> str:
    return model._meta.table_name
