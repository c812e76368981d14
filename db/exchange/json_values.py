"""Values of a journal's rows as JSON holds them, and back: moments in UTC, days, words, bytes as base64."""

import base64
import datetime
import decimal
import math
import uuid
from collections.abc import Callable
from typing import Any

import peewee

from db.models import MomentField

#: What a column may hold in JSON, and whether the text of it must be read again.
JsonValue = str | int | float | bool | None

#: The whole numbers an engine keeps.
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1


def to_json(value: object) -> JsonValue:
    """Return a value of a row as JSON holds it."""
    match value:
        case None | str() | bool() | int() | float():
            return value
        case datetime.datetime():
            return value.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        case datetime.date() | datetime.time():
            return value.isoformat()
        case bytes() | bytearray() | memoryview():
            return base64.b64encode(bytes(value)).decode("ascii")
        case _:
            return str(value)


def to_engine(field: Any, value: JsonValue) -> object:  # noqa: ANN401 (a field of peewee)
    """Return a JSON value as the engine keeps it in a column.

    Raises:
        ValueError: it is none such a column can hold.
    """
    if value is None:
        if not field.null:
            message = f"{field.name} must not be empty"
            raise ValueError(message)
        return None
    if isinstance(value, str):
        return _of_text(field, value)
    # A file that somebody changed by hand may hold a list there, or a number beyond all bounds.
    if isinstance(value, int) and _LOWEST <= value <= _HIGHEST:
        if isinstance(field, peewee.BooleanField):
            return bool(value)
        if isinstance(field, peewee.IntegerField | peewee.FloatField | peewee.ForeignKeyField):
            return value
    if isinstance(value, float) and math.isfinite(value) and isinstance(field, peewee.FloatField):
        return value
    message = f"{field.name} cannot hold this"
    raise ValueError(message)


def _of_text(field: Any, text: str) -> object:  # noqa: ANN401 (a field of peewee)
    for kind, read in _READERS:
        if isinstance(field, kind):
            return read(text)
    message = f"{field.name} is no text"
    raise ValueError(message)


def _moment(text: str) -> str:
    return datetime.datetime.fromisoformat(text).astimezone(datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")


def _decimal(text: str) -> str:
    try:
        return str(decimal.Decimal(text))
    except decimal.InvalidOperation as error:
        raise ValueError(text) from error


#: How the text of each kind of column is read; a kind stands before the more general one it is of.
_READERS: tuple[tuple[type[Any], Callable[[str], object]], ...] = (
    (peewee.UUIDField, lambda text: uuid.UUID(text).hex),
    (MomentField, _moment),
    (peewee.DateField, lambda text: datetime.date.fromisoformat(text).isoformat()),
    (peewee.TimeField, lambda text: datetime.time.fromisoformat(text).isoformat()),
    (peewee.BlobField, lambda text: base64.b64decode(text, validate=True)),
    (peewee.DecimalField, _decimal),
    (peewee.CharField, str),
    (peewee.TextField, str),
)
