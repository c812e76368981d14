"""Asking for the rows of many."""

from collections.abc import Iterable

import peewee

from db.models import Select


def among(column: Select, ids: Iterable[int]) -> Select:
    """Return the condition that a column holds one of these numbers.

    They stand in the statement themselves: hundreds of parameters take peewee longer than the engine takes to answer,
    and engines limit how many there may be.
    """
    listed = ",".join(str(int(number)) for number in ids)
    return column.in_(peewee.SQL(f"({listed or 'NULL'})"))
