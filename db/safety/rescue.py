"""Rescuing a damaged journal: what can be read of it becomes a new, sound journal, and what cannot is told."""

import contextlib
import datetime
import enum
import errno
import shutil
import sqlite3
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import peewee

from db import journal as journals
from db import records
from db.commands import derived
from db.engine.bulk import rows_of
from db.engine.connection import ENGINE_ERRORS, explain
from db.engine.lock import WriterLock
from db.errors import Problem, UserError, of_os_error
from db.exchange.importing import CONTACTS, JOURNAL, TOUCHES
from db.exchange.journal_merge import fill
from db.exchange.json_values import to_engine, to_json
from db.journal import Journal
from db.models import TABLES, Base, Business, Customer
from db.models.base import WordField
from db.safety.backup import put_in_place
from db.safety.salvage import DamagedFile, Gap, UnreadableError, graft_beginning

_Row = dict[str, Any]

#: A rescue works in a folder beside the target, on files that all begin alike.
_UNFINISHED = ".unfinished"
_OURS = "hatir-"
_COPY, _MADE = f"{_OURS}damaged.hatir", f"{_OURS}rescued.hatir"

_NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_TRIED = 200

#: Every word a column of words may hold.
_WORDS = frozenset(
    [str(word) for kind in vars(records).values() if isinstance(kind, enum.EnumType) for word in kind]
    + [CONTACTS, TOUCHES, JOURNAL]
)


@dataclass(frozen=True, slots=True)
class Rescue:
    """What became of a damaged journal.

    Attributes:
        path: the new journal.
        kept: how many rows of each table stand in it, by the table's name.
        dropped: how many rows of each table could be read and yet not be kept: they made no sense, or belonged to a
            row that is lost.
        gaps: the stretches of row ids that could not be read through their table.
        found: how many rows of those stretches were found in pages nothing led to any more.
    """

    path: Path
    kept: Mapping[str, int]
    dropped: Mapping[str, int]
    gaps: tuple[Gap, ...]
    found: Mapping[str, int]

    @property
    def whole(self) -> bool:
        """Say whether nothing was lost."""
        return not self.gaps and not self.dropped


def rescue(damaged: Path, target: Path, now: datetime.datetime) -> Rescue:
    """Read what can be read of a damaged journal into a new one at `target`. The damaged file is left as it is.

    Raises:
        UserError: there is nothing to read in it, somebody has it open, something stands at `target` already, the
            folder cannot be written to, the disk is full.
    """
    if damaged.is_dir():
        raise UserError(Problem.FILE_IS_DIRECTORY, path=damaged)
    if target.exists():
        raise UserError(Problem.FILE_EXISTS, path=target)
    if not target.parent.is_dir():
        raise UserError(Problem.FOLDER_MISSING, path=target.parent)
    with _alone(damaged, now), _beside(target) as folder:
        copy = _copied(damaged, target, folder)
        with contextlib.closing(_opened(damaged, copy, now)) as file:
            read = _read(file)
            gaps = tuple(file.gaps)
        tables = read.tables
        if not tables[_name(Business)] and not tables[_name(Customer)]:
            raise UserError(Problem.JOURNAL_FOREIGN, path=damaged)
        made = folder / _MADE
        with journals.create(made, now=now) as journal:
            _write(journal, tables, now)
        put_in_place(made, target)
    kept = {name: len(rows) for name, rows in tables.items() if rows}
    return Rescue(target, kept, read.dropped, gaps, read.found)


@contextlib.contextmanager
def _alone(damaged: Path, now: datetime.datetime) -> Generator[None]:
    """Keep others from writing meanwhile; where even the lock cannot be written (a locked stick), nobody can."""
    lock = WriterLock(damaged)
    try:
        lock.take(now)
    except UserError as error:
        if error.problem is Problem.JOURNAL_HELD:
            raise
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _beside(target: Path) -> Generator[Path]:
    """Give a folder beside the target to work in, which is gone in the end; difficulties in it are the target's."""
    folder = target.with_name(f"{target.name}{_UNFINISHED}")
    try:
        if folder.is_dir() and all(entry.name.startswith(_OURS) for entry in folder.iterdir()):
            shutil.rmtree(folder)  # of a rescue that was killed
        number = 1
        while folder.exists():
            number += 1
            folder = target.with_name(f"{target.name}{_UNFINISHED}-{number}")
        folder.mkdir()
    except OSError as error:
        raise of_os_error(error, target.parent) from error
    try:
        yield folder
    except UserError as error:
        if folder not in Path(str(error.params.get("path", ""))).parents:
            raise
        raise UserError(error.problem, **{**error.params, "path": target}) from error
    except OSError as error:
        raise of_os_error(error, target) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(damaged: Path, target: Path, folder: Path) -> Path:
    """Copy the journal with what was confirmed last and is not in the file itself yet."""
    copy = folder / _COPY
    try:
        shutil.copyfile(damaged, copy)
        log = damaged.with_name(damaged.name + "-wal")
        if log.exists():
            shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
    except FileNotFoundError:
        raise UserError(Problem.FILE_MISSING, path=damaged) from None
    except PermissionError:
        raise UserError(Problem.FILE_NO_PERMISSION, path=damaged) from None
    except OSError as error:
        # No room is a matter of the place that is written to.
        raise of_os_error(error, target if error.errno in _NO_ROOM else damaged) from error
    if not copy.stat().st_size:
        raise UserError(Problem.FILE_EMPTY, path=damaged)
    return copy


def _opened(damaged: Path, copy: Path, now: datetime.datetime) -> DamagedFile:
    """Open the copy; where it does not even say what tables it has, put the beginning of an empty journal there."""
    try:
        file = DamagedFile(copy)
    except UnreadableError:
        pass
    else:
        if file.tables >= {_name(Business), _name(Customer)}:
            return file
        file.close()
    # As a new journal has its tables, and as one has them that was written anew when somebody was erased.
    fitting = max((_grafted(copy, now, anew=anew) for anew in (False, True)), key=_rows_that_make_sense)
    try:
        return DamagedFile(fitting)
    except UnreadableError as error:
        raise UserError(Problem.JOURNAL_FOREIGN, path=damaged) from error


def _grafted(copy: Path, now: datetime.datetime, *, anew: bool) -> Path:
    """Return a copy of the copy with the beginning of an empty journal, as it was made or written anew."""
    empty = copy.with_name(f"{_OURS}empty-{anew}.hatir")
    journals.create(empty, now=now).close()
    if anew:
        with contextlib.closing(sqlite3.connect(empty)) as file:
            file.execute("VACUUM")
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    grafted = copy.with_name(f"{_OURS}grafted-{anew}.hatir")
    shutil.copyfile(copy, grafted)
    log = copy.with_name(copy.name + "-wal")
    if log.exists():
        shutil.copyfile(log, grafted.with_name(grafted.name + "-wal"))
    graft_beginning(grafted, empty)
    return grafted


def _rows_that_make_sense(path: Path) -> int:
    """Return how many of the first cards of a file, and of its shop, can be read."""
    try:
        file = DamagedFile(path)
    except UnreadableError:
        return 0
    with contextlib.closing(file):
        count = 0
        for model in (Business, Customer):
            fields = model._meta.sorted_fields
            for values in islice(file.rows(_name(model), [field.column_name for field in fields]), _TRIED):
                count += _understood(fields, values) is not None
    return count


@dataclass(frozen=True, slots=True)
class _Read:
    """The rows of every table that can be kept, how many cannot, and how many nothing led to any more."""

    tables: dict[str, list[_Row]]
    dropped: dict[str, int]
    found: dict[str, int]


def _read(file: DamagedFile) -> _Read:
    """Read every table, parents before children."""
    read = _Read({}, {}, {})
    ids: dict[type[Base], set[object]] = {}
    for model in TABLES:
        name = _name(model)
        read.tables[name] = rows = []
        if name not in file.tables:
            continue
        unique = _Unique(model)
        fields = model._meta.sorted_fields
        columns = [field.column_name for field in fields]
        for values in file.rows(name, columns):
            row = _understood(fields, values)
            if row is None or not _belongs(model, row, ids) or not unique.take(row):
                read.dropped[name] = read.dropped.get(name, 0) + 1
            else:
                rows.append(row)
        through = len(rows)
        for page in file.lost_rows(name, columns):
            candidates = [_understood(fields, values) for values in page]
            # A page of which every row makes sense here is one of this table; of any other none is taken.
            if all(row is not None and _belongs(model, row, ids) for row in candidates):
                rows += [row for row in candidates if row is not None and unique.take(row)]
        if len(rows) > through:
            read.found[name] = len(rows) - through
        ids[model] = {row.get("id") for row in rows}
        _forget_lost_ones_of_its_own(model, rows, ids[model])
    return read


def _understood(fields: Iterable[Any], values: tuple[object, ...]) -> _Row | None:
    """Return a row as JSON would hold it, or None where a value is none its column can hold."""
    row: _Row = {}
    try:
        for field, value in zip(fields, values, strict=True):
            if value is None and not field.null and field.default is not None:
                continue
            row[field.name] = to_json(field.python_value(value))
            to_engine(field, row[field.name])
            if isinstance(field, WordField) and value is not None and value not in _WORDS:
                return None
    except (ValueError, TypeError, ArithmeticError, AttributeError):
        return None
    return row


def _belongs(model: type[Base], row: _Row, ids: Mapping[type[Base], set[object]]) -> bool:
    """Say whether the rows a row belongs to are there; a reference that may be empty is emptied where they are not."""
    for field in model._meta.sorted_fields:
        if not isinstance(field, peewee.ForeignKeyField) or field.rel_model is model:
            continue
        if row.get(field.name) is not None and row[field.name] not in ids[field.rel_model]:
            if not field.null:
                return False
            row[field.name] = None
    return True


def _forget_lost_ones_of_its_own(model: type[Base], rows: Iterable[_Row], ids: set[object]) -> None:
    """Empty the references to rows of the same table that are lost (who recommended a customer)."""
    for field in model._meta.sorted_fields:
        if isinstance(field, peewee.ForeignKeyField) and field.rel_model is model:
            for row in rows:
                if row.get(field.name) not in ids:
                    row[field.name] = None


class _Unique:
    """What there can be only one of in a table: a damaged file may hold a row twice."""

    def __init__(self, model: type[Base]) -> None:
        meta = model._meta
        groups = [(field.name,) for field in meta.sorted_fields if field.unique or field.primary_key]
        groups += [tuple(names) for names, unique in meta.indexes if unique]
        self._taken: dict[tuple[str, ...], set[tuple[object, ...]]] = {group: set() for group in groups}

    def take(self, row: _Row) -> bool:
        """Say whether a row is the first of its kind, and remember it."""
        keys = {group: tuple(row.get(name) for name in group) for group in self._taken}
        if any(None not in key and key in self._taken[group] for group, key in keys.items()):
            return False
        for group, key in keys.items():
            self._taken[group].add(key)
        return True


def _write(journal: Journal, tables: Mapping[str, list[_Row]], now: datetime.datetime) -> None:
    try:
        with journal.writing():
            fill(journal, tables)
            if not tables[_name(Business)]:
                Business.create(name="", language=records.Language.TR.value)
            everybody = [row[0] for row in rows_of(Customer.select(Customer.id))]
            derived.refresh_columns(everybody, journal.today(now))
    except ENGINE_ERRORS as error:
        raise explain(error, journal.path) or error from error


def _name(model: type[Base]) -> str:
    return model._meta.table_name
