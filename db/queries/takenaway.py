"""What was taken away without a trash of its own, read from the history: values, tags, themes, letters and the like."""

import datetime
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from db.changes import UNDONE
from db.models import (
    Base,
    Change,
    ChangeRow,
    Customer,
    CustomerValue,
    Improvement,
    OwnField,
    SavedFilter,
    Select,
    Sensitivity,
    Setting,
    Tag,
    Theme,
)
from db.queries.among import among
from db.queries.templates import PREFIX

#: The tables whose rows can be written anew from what the history says of them.
KEPT_IN_HISTORY: Mapping[str, type[Base]] = {
    model._meta.table_name: model
    for model in (CustomerValue, Sensitivity, Tag, OwnField, Theme, Improvement, SavedFilter, Setting)
}

#: What a letter's setting begins with, as the history writes it; other settings are never deleted by anybody.
_A_LETTER = f'{{"name": "{PREFIX}:'

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class TakenAway:
    """A row that is gone.

    Attributes:
        id: the number of the row of the history that says so.
        table: where it was.
        columns: what stood in it, as the history keeps it.
        into: the name of the one that holds what it held since; empty where there is none.
        whose: the customer's or theme's name it belonged to; empty where it was the shop's.
        at: when it was taken away.
    """

    id: int
    table: str
    columns: Mapping[str, Any]
    whose: str
    at: datetime.datetime
    into: str = ""


def taken_away(limit: int) -> list[TakenAway]:
    """Return the newest rows that were taken away and not brought back, each once.

    What belonged to a card or a theme that is gone, or in the trash itself, cannot come back on its own.
    """
    rows = (
        ChangeRow.select(ChangeRow.id, ChangeRow.table_name, ChangeRow.before, Change.at, ChangeRow.change)
        .join(Change)
        .where(
            ChangeRow.after.is_null(),
            ChangeRow.table_name.in_(list(KEPT_IN_HISTORY)),
            (ChangeRow.table_name != Setting._meta.table_name) | ChangeRow.before.startswith(_A_LETTER),
            ~Change.name.startswith(UNDONE),  # whoever takes back what they added does not delete it
        )
        .order_by(ChangeRow.id.desc())
        .limit(limit)
        .tuples()
    )
    newest: dict[str, tuple[int, str, dict[str, Any], datetime.datetime, int]] = {}
    for row_id, table, before, at, change in rows:
        columns = json.loads(before)
        newest.setdefault(_goes_by(columns), (row_id, table, columns, at, change))
    there = _there_again({name: found[1] for name, found in newest.items()})
    merged = _merged({found[4] for found in newest.values() if found[1] == Tag._meta.table_name})
    into = _joined({found[4] for found in newest.values() if found[1] == Theme._meta.table_name})
    owners = _owners([columns for _, _, columns, _, _ in newest.values()])
    return [
        TakenAway(row_id, table, columns, owners[_owner(columns)], at, into.get(change, ""))
        for name, (row_id, table, columns, at, change) in newest.items()
        if name not in there and change not in merged and _owner(columns) in owners
    ]


def _goes_by(columns: Mapping[str, Any]) -> str:
    """Return what a row is called in every copy of the journal; a setting by its name."""
    return columns["uuid"] if "uuid" in columns else columns["name"]


def _there_again(tables: Mapping[str, str]) -> set[str]:
    """Return the rows that are there now, by the names they go by in every copy of the journal."""
    by_table: dict[str, list[str]] = defaultdict(list)
    for name, table in tables.items():
        by_table[table].append(name)
    found: set[str] = set()
    for table, all_names in by_table.items():
        model: Any = KEPT_IN_HISTORY[table]
        known = model.name if model is Setting else model.uuid
        for names in _chunks(all_names):
            found |= {str(row[0]) for row in model.select(known).where(known.in_(names)).tuples()}
    return found


def _merged(changes: set[int]) -> set[int]:
    """Return the changes that gave what a tag held to another one: there is nothing to bring back."""
    moved = ChangeRow.before.is_null(is_null=False) & ChangeRow.after.is_null(is_null=False)
    found: set[int] = set()
    for numbers in _chunks(sorted(changes)):
        query = ChangeRow.select(ChangeRow.change).where(ChangeRow.change.in_(numbers), moved)
        found |= {row[0] for row in query.tuples()}
    return found


def _joined(changes: set[int]) -> dict[int, str]:
    """Return the changes that gave what a theme held to another one, with that one's name."""
    given: dict[int, int] = {}
    for numbers in _chunks(sorted(changes)):
        query = ChangeRow.select(ChangeRow.change, ChangeRow.after).where(
            ChangeRow.change.in_(numbers), ChangeRow.after.contains('"theme": ')
        )
        for change, after in query.tuples():
            theme = json.loads(after).get("theme")
            if isinstance(theme, int):
                given[change] = theme
    named = dict(Theme.select(Theme.id, Theme.name).where(among(Theme.id, set(given.values()))).tuples())
    return {change: named.get(theme, "") for change, theme in given.items()}


def _owner(columns: Mapping[str, Any]) -> tuple[str, int]:
    """Return what a row belongs to: a customer or a theme by its number; the shop by none."""
    for column in ("customer", "theme"):
        if column in columns:
            return column, columns[column]
    return "", 0


def _owners(rows: list[Mapping[str, Any]]) -> dict[tuple[str, int], str]:
    named: dict[tuple[str, int], str] = {("", 0): ""}
    wanted: dict[str, set[int]] = defaultdict(set)
    for columns in rows:
        column, number = _owner(columns)
        wanted[column].add(number)
    living: Mapping[str, Select] = {
        "customer": Customer.select(Customer.id, Customer.name).where(Customer.trashed_at.is_null()),
        "theme": Theme.select(Theme.id, Theme.name),
    }
    for column, query in living.items():
        model = Customer if column == "customer" else Theme
        for numbers in _chunks(sorted(wanted[column])):
            named |= {(column, number): name for number, name in query.where(model.id.in_(numbers)).tuples()}
    return named


def _chunks(items: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]
