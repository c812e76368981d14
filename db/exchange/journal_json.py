"""A whole journal as one JSON file that any program can read, and the way back without loss.

The file names its format and the layout of its tables; every table stands in it with every row and column, attachments
as base64, in an order that is always the same: the same journal gives the same bytes.
"""

import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import peewee

from db.changes import Change, ChangeName, ChangeSet
from db.engine.layout import LAYOUT
from db.errors import Problem, UserError
from db.exchange.json_values import to_json
from db.exchange.reading import read_bytes
from db.files import replacing
from db.journal import Journal
from db.models import TABLES, Base

FORMAT = "hatir-journal"


@dataclass(frozen=True, slots=True)
class JsonResult:
    """What taking in a journal's JSON did: rows added, and rows the journal had already."""

    added: int
    unchanged: int
    change: Change


def export_json(journal: Journal, path: Path, now: datetime.datetime) -> int:
    """Write everything a journal holds into a file; return the number of rows.

    A file that is there already is replaced only once the new one is complete on the disk.

    Args:
        journal: open.
        path: the file to write.
        now: the present moment, aware; the file says when it was made.

    Raises:
        UserError: the file cannot be written, the disk is full.
    """
    with (
        replacing(path) as unfinished,
        unfinished.open("w", encoding="utf-8", newline="\n") as file,
        journal.database.atomic(),
    ):
        return _write(file, now)


def import_json(journal: Journal, path: Path, now: datetime.datetime) -> JsonResult:
    """Take the journal in a JSON file into this one, all or nothing; twice adds nothing.

    An empty journal becomes the same as the one that was written. In any other, rows it knows (by their UUID, or by
    what there can be only one of) stay as they are, and the rest is added as an import that can be taken back.

    Args:
        journal: open for writing.
        path: the file.
        now: the present moment, aware.

    Raises:
        UserError: the file cannot be read, is no journal, or of a newer layout; the journal cannot be written to.
    """
    tables = _read(path)
    from db.exchange.journal_merge import fill, is_untouched, merge

    try:
        with journal.writing():
            added, unchanged = fill(journal, tables) if is_untouched() else merge(journal, tables, path.name, now)
    except (ValueError, KeyError, TypeError, peewee.IntegrityError) as error:
        # A row lacks a column it must have, or points to one the file does not hold.
        raise UserError(Problem.JSON_NOT_HATIR, path=path) from error
    except UserError as error:
        if error.problem is not Problem.CHANGED_MEANWHILE:
            raise
        raise UserError(Problem.JSON_NOT_HATIR, path=path) from error  # the engine met such a row at the end only
    return JsonResult(added, unchanged, Change(ChangeName.IMPORT, ChangeSet(everything=True)))


def _write(file: IO[str], now: datetime.datetime) -> int:
    count = 0
    head = {"format": FORMAT, "layout": LAYOUT, "made_at": to_json(now)}
    file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "tables": {')
    for number, model in enumerate(TABLES):
        file.write(",\n" if number else "\n")
        file.write(f"{json.dumps(_name(model))}: [")
        rows = 0
        for row in _rows(model):
            file.write(",\n" if rows else "\n")
            file.write(json.dumps(row, ensure_ascii=False))
            rows += 1
        file.write("]")
        count += rows
    file.write("\n}}\n")
    return count


def _rows(model: type[Base]) -> Iterator[dict[str, Any]]:
    fields = model._meta.sorted_fields
    names = [field.name for field in fields]
    query = model.select(*fields).order_by(model._meta.primary_key)
    for values in query.tuples().iterator():
        yield {name: to_json(value) for name, value in zip(names, values, strict=True)}


def _read(path: Path) -> dict[str, list[dict[str, Any]]]:
    data = read_bytes(path)
    try:
        found: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UserError(Problem.JSON_NOT_HATIR, path=path) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("layout"), int):
        raise UserError(Problem.JSON_NOT_HATIR, path=path)
    if found["layout"] > LAYOUT:
        raise UserError(Problem.JOURNAL_NEWER, path=path, layout=found["layout"])
    tables: Any = found.get("tables")
    whole = isinstance(tables, dict) and all(
        isinstance(rows, list) and all(isinstance(row, dict) for row in rows) for rows in tables.values()
    )
    if not whole:
        raise UserError(Problem.JSON_NOT_HATIR, path=path)
    return tables


def _name(model: type[Base]) -> str:
    return model._meta.table_name
