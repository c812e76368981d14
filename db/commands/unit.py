"""One change as a unit: everything in it is kept or nothing, and what it did is known row by row.

A command writes only through its unit. So each command gets, without a word of its own: the rows for the pages to
refresh, its inverse for undo, its history ("who changed what, when"), fresh derived columns and a fresh search index.
"""

import datetime
import json
import uuid
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any

import peewee

from db.changes import UNDONE, Change, ChangeName, ChangeSet, Inverse, RowChange, RowKey
from db.commands import derived
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import TABLES, Base, ChangeRow, Customer, Job, RhythmRule, Tag, Touch, TouchAttachment, TouchCompanion
from db.models import Change as ChangeRecord
from db.queries.among import among
from db.queries.ownrules import FOR_EVERYBODY
from db.records import TouchKind

_MODELS: dict[str, type[Base]] = {model._meta.table_name: model for model in TABLES}

#: Columns nobody typed: they follow from others and are no part of what a change did.
_DERIVED = frozenset({"last_contact_on", "last_attempt_on", "unanswered", "contacts", "due_on", "rhythm_days"})


_SETTINGS = "setting"

#: A change of more cards than these is said without names.
_NAMED_AT_MOST = 3

#: Engines limit how many values a statement may carry; a change of many cards writes more.
_ROWS_A_STATEMENT = 1_000


class Unit:
    """The writes of one command, in one transaction. Made by `unit`."""

    def __init__(self, journal: Journal, name: ChangeName, now: datetime.datetime, *, takes_back: bool = False) -> None:
        """Begin with nothing written."""
        self.journal = journal
        self.now = now
        self.today = journal.today(now)
        self.result: int | None = None
        self._name = name
        self._takes_back = takes_back
        self._rows: list[RowChange] = []
        self._customers: set[int] = set()
        self._touches: set[int] = set()
        self._followers: set[int] = set()
        self._about: tuple[str, ...] = ()
        self._kind: TouchKind | None = None

    def insert(self, model: type[Base], **values: object) -> int:
        """Write a new row and return its number."""
        number = int(model.insert(**values).execute())
        name = values.get(_key(model).name)
        key = name if isinstance(name, str) else number
        row = self.read(model, key)
        self._note(model, key, None, row)
        self._name_kind(model, row)
        return number

    def update(self, model: type[Base], row_id: RowKey, **values: object) -> bool:
        """Change columns of a row; return whether any of them really changed."""
        before = self.read(model, row_id)
        model.update(**values).where(_key(model) == row_id).execute()
        after = self.read(model, row_id)
        changed = [name for name, value in after.items() if before[name] != value]
        if not changed:
            return False
        # The row may leave one customer's card for another's.
        self._customers |= _customers_of(model, row_id, before)
        self._note(model, row_id, {name: before[name] for name in changed}, {name: after[name] for name in changed})
        self._name_kind(model, after)
        return True

    def update_many(self, model: type[Base], row_ids: Sequence[int], **values: object) -> None:
        """Change columns of many rows alike: what `update` does for each of them, in a few statements."""
        befores = self.read_columns(model, row_ids, tuple(values))
        for ids in peewee.chunked(row_ids, _ROWS_A_STATEMENT):
            model.update(**values).where(among(_key(model), ids)).execute()
        afters = self.read_columns(model, row_ids, tuple(values))
        for row_id, after in afters.items():
            before = befores[row_id]
            changed = [name for name, value in after.items() if before[name] != value]
            if changed:
                self._customers |= _customers_of(model, row_id, before)
                self._note(
                    model, row_id, {name: before[name] for name in changed}, {name: after[name] for name in changed}
                )

    def delete(self, model: type[Base], row_id: RowKey) -> None:
        """Take a row away, and first the rows that stand and fall with it."""
        for field, child in _children(model):
            for (child_id,) in list(child.select(_key(child)).where(field == row_id).tuples()):
                if field.on_delete == "CASCADE":
                    self.delete(child, child_id)
                else:
                    self.update(child, child_id, **{field.name: None})
        before = self.read(model, row_id)
        self._customers |= _customers_of(model, row_id, before)
        model.delete().where(_key(model) == row_id).execute()
        self._note(model, row_id, before, None)
        self._name_kind(model, before)

    def is_called(self, name: ChangeName) -> None:
        """Say otherwise what the user did, where only the writing shows it: the name was taken, and two became one."""
        self._name = name

    def change(self) -> Change:
        """Return what the unit did. Valid after it was kept."""
        changes = ChangeSet(
            rows=frozenset((row.table, row.row_id) for row in self._rows),
            customers=frozenset(self._customers | self._followers),
            everything=any(row.row_id in FOR_EVERYBODY for row in self._rows if row.table == _SETTINGS),
        )
        inverse = Inverse(self._name, tuple(self._rows), again=self._takes_back)
        return Change(self._name, changes, inverse, self.result, self._about, kind=self._kind)

    def finish(self) -> None:
        """Bring up to date what follows from the rows, and write the history."""
        derived.refresh_customers(self.journal, self._customers, self.today)
        derived.refresh_columns(self._followers - self._customers, self.today)
        derived.refresh_touches(self.journal, self._touches)
        if not self._rows:
            return
        self._about = self._names()
        name = f"{UNDONE}{self._name.value}" if self._takes_back else self._name.value
        record = ChangeRecord.create(name=name, at=self.now)
        for rows in peewee.chunked(self._rows, _ROWS_A_STATEMENT):
            ChangeRow.insert_many(
                [
                    {
                        "change": record.id,
                        "table_name": row.table,
                        # A setting has no number; its name stands among its columns.
                        "row_id": row.row_id if isinstance(row.row_id, int) else 0,
                        "customer_id": next(
                            iter(_customers_of(_MODELS[row.table], row.row_id, row.after or row.before)), None
                        ),
                        "before": _as_json(row.before),
                        "after": _as_json(row.after),
                    }
                    for row in rows
                ],
            ).execute()

    def read(self, model: type[Base], row_id: RowKey) -> dict[str, object]:
        """Return the columns of a row as they stand, derived ones left out.

        Raises:
            UserError: the row is gone.
        """
        row = model.select().where(_key(model) == row_id).dicts().first()
        if row is None:
            raise UserError(Problem.CHANGED_MEANWHILE)
        return {name: value for name, value in row.items() if not (model is Customer and name in _DERIVED)}

    def read_columns(
        self, model: type[Base], row_ids: Sequence[int], names: Sequence[str]
    ) -> dict[int, dict[str, object]]:
        """Return some columns of many rows as they stand, by the rows' numbers in the order given.

        Raises:
            UserError: one of the rows is gone.
        """
        fields = [model._meta.fields[name] for name in names]
        found: dict[int, dict[str, object]] = {}
        for ids in peewee.chunked(row_ids, _ROWS_A_STATEMENT):
            for row_id, *values in model.select(_key(model), *fields).where(among(_key(model), ids)).tuples():
                found[row_id] = dict(zip(names, values, strict=True))
        if len(found) < len(set(row_ids)):
            raise UserError(Problem.CHANGED_MEANWHILE)
        return {row_id: found[row_id] for row_id in row_ids}

    def _names(self) -> tuple[str, ...]:
        """Return who stands on the cards that were written on; those whose card is gone as they were called."""
        if len(self._customers) > _NAMED_AT_MOST:
            return ()
        cards = Customer.select(Customer.sort_key, Customer.name).where(among(Customer.id, self._customers))
        found = set(cards.tuples())
        for row in self._rows:
            if row.table == Customer._meta.table_name and row.after is None and row.before is not None:
                found.add((row.before["sort_key"], row.before["name"]))
        return tuple(name for _, name in sorted(found))

    def _name_kind(self, model: type[Base], row: Mapping[str, object]) -> None:
        """Keep what the first touch of the change was: the others follow from it."""
        if model is Touch and self._kind is None:
            self._kind = TouchKind(str(row["kind"]))

    def _note(
        self,
        model: type[Base],
        row_id: RowKey,
        before: dict[str, object] | None,
        after: dict[str, object] | None,
    ) -> None:
        self._rows.append(RowChange(model._meta.table_name, row_id, before, after))
        if isinstance(row_id, str):  # a setting: nothing follows from it
            return
        self._customers |= _customers_of(model, row_id, after or before)
        if model is Touch:
            self._touches.add(row_id)
            self._customers |= derived.companions_of(row_id)
        elif model in (TouchCompanion, TouchAttachment):  # it is told on the cards of all who took part
            self._customers |= derived.people_of(_touch_of(model, row_id, after or before))
        elif model is Tag:  # its name is searched with the cards that carry it
            self._customers |= derived.customers_of_tag(row_id)
        elif model is RhythmRule:
            self._followers |= _who_follows(before if before and after is None else self.read(model, row_id))


@contextmanager
def unit(journal: Journal, name: ChangeName, now: datetime.datetime, *, takes_back: bool = False) -> Generator[Unit]:
    """Run the writes of one command in one transaction.

    Args:
        journal: open for writing.
        name: what the user did.
        now: the present moment, aware.
        takes_back: it takes back what was done; the history says so.
    """
    with journal.writing():
        work = Unit(journal, name, now, takes_back=takes_back)
        yield work
        work.finish()


def apply(journal: Journal, inverse: Inverse, now: datetime.datetime) -> Change:
    """Take a change back; the change given back takes that back in turn (redo).

    Raises:
        UserError: a row was changed meanwhile by somebody else; nothing is written then.
    """
    with unit(journal, inverse.name, now, takes_back=not inverse.again) as work:
        for (table, before), run in groupby(reversed(inverse.rows), _alike):
            rows, model = list(run), _MODELS[table]
            ids = [row.row_id for row in rows if isinstance(row.row_id, int)]
            if before is not None and len(rows) > 1 and len(set(ids)) == len(rows):
                _take_back_many(work, model, rows, ids, before)
            else:
                for row in rows:
                    _take_back(work, model, row)
    return work.change()


def _alike(row: RowChange) -> tuple[str, Mapping[str, object] | None]:
    """Return what rows that were changed have in common when they become alike again."""
    return row.table, None if row.after is None else row.before


def _take_back(work: Unit, model: type[Base], row: RowChange) -> None:
    if row.before is None:
        _require(work, model, row)
        work.delete(model, row.row_id)
    elif row.after is None:
        _put_back(work, model, row.before)
    else:
        _require(work, model, row)
        work.update(model, row.row_id, **row.before)


def _take_back_many(
    work: Unit, model: type[Base], rows: Sequence[RowChange], ids: Sequence[int], before: Mapping[str, object]
) -> None:
    present = work.read_columns(model, ids, tuple(before))
    if any(present[row_id] != row.after for row_id, row in zip(ids, rows, strict=True)):
        raise UserError(Problem.CHANGED_MEANWHILE)
    work.update_many(model, ids, **before)


def _require(work: Unit, model: type[Base], row: RowChange) -> None:
    """Refuse to take back what is no longer as the change left it."""
    present = work.read(model, row.row_id)
    expected = row.after or {}
    if any(present[name] != value for name, value in expected.items() if name in present):
        raise UserError(Problem.CHANGED_MEANWHILE)


def _put_back(work: Unit, model: type[Base], row: Mapping[str, object]) -> None:
    try:
        work.insert(model, **row)
    except peewee.IntegrityError as error:
        raise UserError(Problem.CHANGED_MEANWHILE) from error


def _key(model: type[Base]) -> Any:  # noqa: ANN401 (peewee's fields are untyped)
    return model._meta.primary_key


def _children(model: type[Base]) -> list[tuple[Any, type[Base]]]:
    found = model._meta.backrefs.items()
    return [(field, child) for field, child in found if isinstance(field, peewee.ForeignKeyField)]


def _customers_of(model: type[Base], row_id: RowKey, row: object) -> set[int]:
    """Return the customers on whose card a row shows; a setting shows on none."""
    if model is Customer:
        return {int(row_id)}
    if not isinstance(row, dict):
        return set()
    columns = model._meta.fields
    if "customer" in columns:
        if "customer" in row:
            return {row["customer"]} - {None}
        found = model.select(columns["customer"]).where(_key(model) == row_id).tuples().first()
        return {found[0]} - {None} if found else set()
    for name, parent in (("touch", Touch), ("job", Job)):
        if name not in columns:
            continue
        parent_id = row.get(name) or model.select(columns[name]).where(_key(model) == row_id).tuples().first()
        if isinstance(parent_id, tuple):
            parent_id = parent_id[0]
        found = parent.select(parent.customer).where(parent.id == parent_id).tuples().first()
        return {found[0]} if found else set()
    return set()


def _touch_of(model: type[Base], row_id: int, row: Mapping[str, object] | None) -> int:
    if row is not None and "touch" in row:
        return int(str(row["touch"]))
    return model.select(model._meta.fields["touch"]).where(_key(model) == row_id).tuples().first()[0]


def _who_follows(rule: Mapping[str, object]) -> set[int]:
    """Return the customers whose rhythm may come from a tag's rule, or from the shop's default."""
    if rule["customer"] is not None:
        return set()
    tag_id = rule["tag"]
    return derived.customers_of_tag(tag_id) if isinstance(tag_id, int) else derived.customers_without_own_rhythm()


def _as_json(row: object) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, datetime.date | datetime.datetime | datetime.time):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, bytes | memoryview):
        return f"<{len(bytes(value))} bytes>"
    return str(value)
