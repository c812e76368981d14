"""The whole journal as one JSON document, and back without loss.

The document names every table with its rows in order of their numbers: dates and moments as ISO 8601 (moments in UTC),
UUIDs as text, files in base64. Read into an empty journal it gives the same journal, number for number. Read into one
that has customers, what is known by its UUID (or, for tags, themes and the like, by its name) stays as it is, and
everything else is added; the same document again adds nothing.
"""

import base64
import datetime
import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import peewee

from db.changes import Change, ChangeName, ChangeSet
from db.commands import derived
from db.engine.layout import LAYOUT
from db.errors import Problem, UserError, of_os_error
from db.journal import Journal
from db.models import TABLES, Base, Business, Customer, ImportBatch, ImportRow, Kept, OpenHours, Select, Touch

FORMAT = "hatir-journal"

#: What the journal keeps of its imports is the file's own business only where the journal is empty.
_OWN_HISTORY = frozenset({"import_batch", "import_row", "change", "change_row"})

#: Where the same thing may have come into two journals on its own, its name says that it is the same.
_NAMED_BY = {
    "tag": "name_folded",
    "theme": "name_folded",
    "own_field": "name_folded",
    "closed_day": "on",
    "trait": "key",
    "setting": "name",
    "draft": "place",
}


@dataclass(frozen=True, slots=True)
class JsonImport:
    """What reading a document in did: rows added and rows that were there already, and the way to name the change."""

    added: int
    unchanged: int
    change: Change


def export_json(journal: Journal, path: Path, now: datetime.datetime) -> int:
    """Write everything of the journal into one JSON file; return how many rows it holds.

    Raises:
        UserError: the file cannot be written, the disk is full.
    """
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            rows = _write(journal, file.write, now)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise of_os_error(error, path) from error
    return rows


def import_json(journal: Journal, path: Path, now: datetime.datetime) -> JsonImport:
    """Read a document written by `export_json` into the journal, all or nothing.

    Raises:
        UserError: the file is missing, is no such document, or was written by a newer program.
    """
    document = _read(path)
    try:
        with journal.writing():
            taken = _add(document, path, now) if Customer.select().exists() else _replace(document)
            derived.refresh_customers(journal, _ids(Customer), journal.today(now))
            derived.refresh_touches(journal, _ids(Touch))
    except (peewee.IntegrityError, KeyError):
        # It points to rows it does not hold.
        raise UserError(Problem.JSON_NOT_HATIR, path=path) from None
    return JsonImport(taken.added, taken.unchanged, Change(ChangeName.IMPORT, ChangeSet(everything=True)))


def _write(_journal: Journal, write: Any, now: datetime.datetime) -> int:  # noqa: ANN401 (a text file's own method)
    head = {
        "format": FORMAT,
        "layout": LAYOUT,
        "exported_at": now.astimezone(datetime.UTC).isoformat(timespec="seconds"),
    }
    write(json.dumps(head)[:-1] + ', "tables": {\n')
    rows = 0
    for number, table in enumerate(TABLES):
        write(f"{',' if number else ''}{json.dumps(_name(table))}: [")
        query: Select = table.select().order_by(table._meta.primary_key).dicts()  # noqa: SLF001
        for count, row in enumerate(query.iterator()):
            text = json.dumps({name: _plain(value) for name, value in row.items()}, ensure_ascii=False)
            write(f"{',' if count else ''}\n{text}")
            rows += 1
        write("]\n")
    write("}}\n")
    return rows


def _read(path: Path) -> Mapping[str, list[dict[str, Any]]]:
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        raise UserError(Problem.FILE_MISSING, path=path) from None
    except OSError as error:
        raise of_os_error(error, path) from error
    if not text.strip():
        raise UserError(Problem.FILE_EMPTY, path=path)
    try:
        document: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise UserError(Problem.JSON_NOT_HATIR, path=path) from None
    if (
        not isinstance(document, dict)
        or document.get("format") != FORMAT
        or not isinstance(document.get("tables"), dict)
    ):
        raise UserError(Problem.JSON_NOT_HATIR, path=path)
    if not isinstance(document.get("layout"), int) or document["layout"] > LAYOUT:
        raise UserError(Problem.JOURNAL_NEWER, path=path, layout=document.get("layout"))
    try:
        return {
            _name(table): [_typed(table, row) for row in document["tables"].get(_name(table), [])] for table in TABLES
        }
    except (ValueError, TypeError, KeyError, AttributeError):
        raise UserError(Problem.JSON_NOT_HATIR, path=path) from None


@dataclass(slots=True)
class _Taken:
    added: int = 0
    unchanged: int = 0
    #: (table, number in the file) to the number here
    numbers: dict[tuple[str, int], int] = field(default_factory=dict[tuple[str, int], int])


def _replace(document: Mapping[str, list[dict[str, Any]]]) -> _Taken:
    """Into an empty journal everything goes as it stands, numbers and all."""
    taken = _Taken()
    for table in (Business, OpenHours):
        if document[_name(table)]:
            table.delete().execute()
    for table in TABLES:
        # A row may point to a later one of its own table: those columns are filled in a second round.
        loops = [name for name, target in _pointers(table) if target is table]
        for row in document[_name(table)]:
            if table is ImportBatch or not _exists(table, row):
                table.insert({**row, **dict.fromkeys(loops)}).execute()
                taken.added += 1
        for row in document[_name(table)]:
            pointing = {name: row[name] for name in loops if row.get(name) is not None}
            if pointing:
                table.update(pointing).where(table._meta.primary_key == row["id"]).execute()  # noqa: SLF001
    return taken


def _add(document: Mapping[str, list[dict[str, Any]]], path: Path, now: datetime.datetime) -> _Taken:
    """Into a journal in use only what it does not know goes, under numbers of its own."""
    taken = _Taken()
    batch = ImportBatch.create(kind="journal", files=json.dumps([path.name], ensure_ascii=False), at=now)
    later: list[tuple[type[Base], int, dict[str, Any]]] = []
    for table in TABLES:
        name = _name(table)
        if name in _OWN_HISTORY or table in (Business, OpenHours):
            continue
        for row in document[name]:
            number = row.pop("id", None)
            loops = {column: row.pop(column) for column, target in _pointers(table) if target is table}
            found = _known(table, row, taken)
            if found is not None:
                taken.unchanged += 1
            else:
                found = table.insert(row).execute()
                taken.added += 1
                ImportRow.insert(batch=batch.id, table_name=name, row_id=found if number is not None else 0).execute()
                later.append((table, found, loops))
            if number is not None:
                taken.numbers[name, number] = found
    for table, row_id, loops in later:
        pointing = {
            column: taken.numbers[_name(table), target] for column, target in loops.items() if target is not None
        }
        if pointing:
            table.update(pointing).where(table._meta.primary_key == row_id).execute()  # noqa: SLF001
    if not taken.added:
        batch.delete_instance()
    else:
        ImportBatch.update(added=taken.added, unchanged=taken.unchanged).where(ImportBatch.id == batch.id).execute()
    return taken


def _known(table: type[Base], row: dict[str, Any], taken: _Taken) -> int | None:
    """Point the row at the numbers here, and return the number of the row that is the same, if there is one."""
    for column, target in _pointers(table):
        if row.get(column) is not None:
            row[column] = taken.numbers[_name(target), row[column]]
    fields = table._meta.fields  # noqa: SLF001
    key = table._meta.primary_key  # noqa: SLF001
    by_name = _NAMED_BY.get(_name(table))
    same: list[Any] = []
    if issubclass(table, Kept):
        same.append(fields["uuid"] == row["uuid"])
    if by_name is not None and row.get(by_name) is not None:
        same.append(fields[by_name] == row[by_name])
    if not same:
        whole = [fields[name] == value if value is not None else fields[name].is_null() for name, value in row.items()]
        unique = [whole[list(row).index(name)] for name in _alone(table, row)]
        found = table.select(key).where(*(unique or whole)).tuples().first()
        return found[0] if found else None
    for condition in same:
        found = table.select(key).where(condition).tuples().first()
        if found:
            return found[0]
    return None


def _alone(table: type[Base], row: Mapping[str, Any]) -> list[str]:
    """Return the columns of which only one row may exist, such as a customer's own rhythm."""
    fields = table._meta.fields  # noqa: SLF001
    return [name for name in row if fields[name].unique and row[name] is not None]


def _exists(table: type[Base], row: Mapping[str, Any]) -> bool:
    key = table._meta.primary_key  # noqa: SLF001
    return table.select().where(key == row[key.name]).exists()


def _pointers(table: type[Base]) -> Iterator[tuple[str, type[Base]]]:
    for name, column in table._meta.fields.items():  # noqa: SLF001
        if isinstance(column, peewee.ForeignKeyField):
            yield name, column.rel_model


def _ids(table: type[Base]) -> list[int]:
    return [row[0] for row in table.select(table._meta.primary_key).tuples()]  # noqa: SLF001


def _name(table: type[Base]) -> str:
    return table._meta.table_name  # noqa: SLF001


def _plain(value: object) -> object:
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, bytes | bytearray | memoryview):
        return base64.b64encode(bytes(value)).decode("ascii")
    if isinstance(value, uuid.UUID | Decimal):
        return str(value)
    return value


def _typed(table: type[Base], row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row of the document with the types its columns have; what an older program did not know is left out.

    Raises:
        ValueError, TypeError: something in it is not what it should be.
    """
    fields = table._meta.fields  # noqa: SLF001
    return {name: _value(fields[name], value) for name, value in row.items() if name in fields}


#: How JSON's text becomes what a column holds. DateTimeField stands before its base classes.
_READERS: tuple[tuple[type, Callable[[str], object]], ...] = (
    (peewee.DateTimeField, datetime.datetime.fromisoformat),
    (peewee.DateField, datetime.date.fromisoformat),
    (peewee.TimeField, datetime.time.fromisoformat),
    (peewee.UUIDField, uuid.UUID),
    (peewee.BlobField, lambda text: base64.b64decode(text, validate=True)),
    (peewee.DecimalField, Decimal),
)


def _value(column: object, value: Any) -> object:  # noqa: ANN401 (whatever JSON holds)
    if value is None:
        return None
    for kind, read in _READERS:
        if isinstance(column, kind):
            return read(value)
    if not isinstance(value, str | int | float | bool):
        raise TypeError(type(value))
    return value
