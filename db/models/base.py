"""What every table shares: the database they are bound to, moments in UTC, closed sets of words."""

import datetime
import uuid
from typing import Any, TypeAlias

import peewee

database = peewee.DatabaseProxy()


class MomentField(peewee.DateTimeField):
    """An aware moment, kept in UTC to the second.

    The zone it was entered in stands in a column of its own where the local day matters.
    """

    def db_value(self, value: datetime.datetime | None) -> datetime.datetime | None:
        """Turn an aware moment into what the engine keeps; a naive one is a bug of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a moment needs its zone"
            raise ValueError(message)
        return value.astimezone(datetime.UTC).replace(tzinfo=None, microsecond=0)

    def python_value(self, value: object) -> datetime.datetime | None:
        """Give back the moment, aware, in UTC."""
        moment = super().python_value(value)
        if isinstance(moment, str):
            moment = datetime.datetime.fromisoformat(moment)
        if not isinstance(moment, datetime.datetime):
            return None
        return moment.replace(tzinfo=datetime.UTC) if moment.tzinfo is None else moment.astimezone(datetime.UTC)


# The stubs of peewee take every row of a query for a model instance, also behind tuples() and dicts(): the type of a
# row is given where it becomes a dataclass.
_Model: Any = peewee.Model

#: A query, for the same reason.
Select: TypeAlias = Any


class Base(_Model):
    """A table of the journal."""

    class Meta:
        database = database
        legacy_table_names = False


class Row(Base):
    """A table whose rows have a number."""

    id = peewee.AutoField()


class Kept(Row):
    """A table whose rows are known by the same id in every copy of the journal."""

    uuid = peewee.UUIDField(default=uuid.uuid4, unique=True)


class WordField(peewee.CharField):
    """One word of a closed set."""


def word(default: str | None = None, *, null: bool = False) -> Any:  # noqa: ANN401 (peewee's stubs tell null by overloads)
    """Return a column for one word of a closed set in `db.records`."""
    return WordField(max_length=24, default=default, null=null)
