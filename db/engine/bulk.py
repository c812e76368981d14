"""Many rows at once: one prepared statement for all of them, ids given beforehand."""

import datetime
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import peewee

from db.models import Base
from db.models.base import Select

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FIRST_OF_1970 = datetime.date(1970, 1, 1).toordinal()
_DAY_SIGNS = len("1970-01-01")
_STRETCH, _MOST_STRETCHES = 400_000, 1_000
_AT_ONCE = 50_000  # so many days are understood in two milliseconds, in which no other thread can go on


def insert_rows(model: type[Base], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write rows of one table, inside the caller's transaction.

    Peewee builds a statement anew for every row or chunk, which costs more than the writing itself.

    Args:
        model: the table.
        columns: the names of the fields given, in order.
        rows: their values as the engine keeps them (moments naive in UTC, words and not members of an enum, uuids as
            32 hexadecimal digits); fields not given get their default, the same for all rows.

    Raises:
        peewee.PeeweeException: as for any other statement.
    """
    database = model._meta.database
    fields = [model._meta.fields[name] for name in columns]
    # Peewee names the other fields that must not be empty, too, and gives their defaults behind ours.
    statement, values = model.insert_many([[None] * len(fields)], fields=fields).sql()
    head, _, given = statement.rpartition("VALUES (")
    signs = given.partition(")")[0].split(", ")
    # The same for every row, so they stand in the statement: bound again each time, they cost more than our own.
    signs[len(fields) :] = [_literal(value) for value in values[len(fields) :]]
    with peewee.__exception_wrapper__:  # pyright: ignore[reportAttributeAccessIssue] (not in its stubs)
        database.connection().executemany(f"{head}VALUES ({', '.join(signs)})", rows)


def _literal(value: object) -> str:
    """Return a default as SQL writes it."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, int):
        return str(int(value))
    raise TypeError(f"a default of {type(value).__name__}")


def update_rows(model: type[Base], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Change columns of rows of one table, inside the caller's transaction.

    Args:
        model: the table.
        columns: the names of the fields given, in order.
        rows: their values as in `insert_rows`, each with the row's id behind them.
    """
    database = model._meta.database
    named = [model._meta.fields[name].column_name for name in columns]
    # Peewee would put the columns into another order than the values.
    changes = ", ".join(f'"{name}" = {database.param}' for name in named)
    statement = f'UPDATE "{model._meta.table_name}" SET {changes} WHERE "id" = {database.param}'  # noqa: S608 - the model's own names
    database.connection().executemany(statement, rows)


def rows_of(query: Select) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query as the engine gives them: text, numbers and None, nothing turned into Python's types.

    For reading whole tables of what is only text and numbers anyway; a fifth of the time peewee's own rows take.
    """
    yield from query.model._meta.database.execute(query)


def rows_for_each(query: Select, stand_in: object, values: Iterable[object]) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Yield the rows of a query for each of several values, each with its value; otherwise as `rows_of`.

    Peewee takes longer to build a small statement than the engine to answer it, so it is built once.

    Args:
        query: asks with `stand_in` where the values are to stand.
        stand_in: a value that stands nowhere else in the query.
        values: as the engine takes them.
    """
    statement, given = query.sql()
    place = given.index(stand_in)
    for value in values:
        asked = (*given[:place], value, *given[place + 1 :])
        for row in query.model._meta.database.execute_sql(statement, asked):
            yield value, row


def numbers_of(query: Select, *columns: Select, along: Select | None = None) -> tuple["NDArray[np.int64]", ...]:
    """Return columns of a query as arrays of whole numbers, all in the same order of rows. numpy is only loaded here.

    For whole tables: no row is ever made of them, and the engine does nearly all of it without holding up other
    threads.

    Args:
        query: selects the rows; what it selects of them does not matter.
        columns: whole numbers, or fields of days, which become what `date.toordinal` says; never None.
        along: the key of a long table, which is then read a stretch at a time: the engine makes one text of each.
    """
    import numpy as np

    if along is None:
        return _numbers(query, columns)
    table: Any = along.model
    lowest, highest = table.select(peewee.fn.MIN(along), peewee.fn.MAX(along)).tuples().first()
    if lowest is None:
        return tuple(np.empty(0, np.int64) for _ in columns)
    length = max(_STRETCH, (highest - lowest) // _MOST_STRETCHES + 1)
    read = [
        _numbers(query.where(along.between(first, first + length - 1)), columns)
        for first in range(lowest, highest + 1, length)
    ]
    return tuple(np.concatenate(parts) for parts in zip(*read, strict=True))


def _numbers(query: Select, columns: Sequence[Select]) -> tuple["NDArray[np.int64]", ...]:
    import numpy as np

    joined = [peewee.fn.GROUP_CONCAT(column) for column in columns]
    row = next(iter(query.model._meta.database.execute(query.select(*joined))))
    return tuple(
        np.empty(0, np.int64)
        if not text
        else _ordinals(text)
        if isinstance(column, peewee.DateField)
        else np.fromstring(text, np.int64, sep=",")
        for column, text in zip(columns, row, strict=True)
    )


def _ordinals(text: str) -> "NDArray[np.int64]":
    """Return ordinals of days as the engine keeps them, ten characters each, with one between them."""
    import numpy as np

    signs = np.frombuffer(f"{text},".encode("ascii"), np.uint8).reshape(-1, _DAY_SIGNS + 1)
    ordinals = np.empty(len(signs), np.int64)
    for first in range(0, len(signs), _AT_ONCE):
        some = slice(first, first + _AT_ONCE)
        days = np.ascontiguousarray(signs[some, :_DAY_SIGNS]).view("S10").ravel().astype("datetime64[D]")
        ordinals[some] = days.astype(np.int64) + _FIRST_OF_1970
    return ordinals


def free_ids(model: type[Base]) -> int:
    """Return the first id from which on none is taken. Valid inside a writing transaction."""
    highest = model.select(model.id).order_by(model.id.desc()).limit(1).tuples().first()
    return highest[0] + 1 if highest else 1


def new_uuids(now: datetime.datetime) -> Iterator[str]:
    """Yield UUIDs (version 7, RFC 9562) as 32 hexadecimal digits, without end.

    They begin with the moment and a counter, so that an index takes a hundred thousand of them at its end instead of
    all over; 62 bits of each are random.
    """
    milliseconds = int(now.timestamp() * 1000)
    count = 0
    while True:
        digits = os.urandom(16 * 1024).hex()
        for start in range(0, len(digits), 16):
            variant = "89ab"[count & 3]
            moment = milliseconds + (count >> 12)
            yield f"{moment:012x}7{count & 0xFFF:03x}{variant}{digits[start + 1 : start + 16]}"
            count += 1
