"""Rows collected table by table, each with its id at once, and written in one go."""

import uuid
from collections import defaultdict
from typing import Any

from db.models import TABLES, Base, Kept

_SAMPLE = uuid.UUID("5b8f6f0a-8a5c-5b53-9f0e-6f1d1c5d2f14")

#: Far below the number of values one statement of any engine may carry.
_VALUES_AT_ONCE = 5_000


class Rows:
    """Rows about to be written into empty tables. The same rows in the same order get the same ids and UUIDs."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._rows: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)

    def add(self, model: type[Base], **values: object) -> int:
        """Note a row and return the id it will have. Columns left out get what the model says."""
        rows = self._rows[model]
        row_id = len(rows) + 1
        columns: dict[str, Any] = dict(values)
        if issubclass(model, Kept):
            columns["uuid"] = uuid.uuid5(_SAMPLE, f"{model.__name__}:{row_id}")
        rows.append({"id": row_id, **columns})
        return row_id

    def ids(self, model: type[Base]) -> range:
        """Return the ids of a table's rows."""
        return range(1, len(self._rows[model]) + 1)

    def write(self) -> None:
        """Write everything, parents before children. Runs in the transaction of the caller."""
        for model in TABLES:
            # Rows of one statement need the same columns; the model's defaults fill up.
            names = sorted({name for row in self._rows[model] for name in row})
            rows = [{name: row.get(name, _default(model, name)) for name in names} for row in self._rows[model]]
            at_once = max(1, _VALUES_AT_ONCE // max(1, len(names)))
            for start in range(0, len(rows), at_once):
                model.insert_many(rows[start : start + at_once]).execute()


def _default(model: type[Base], name: str) -> object:
    default = model._meta.fields[name].default  # noqa: SLF001
    return default() if callable(default) else default
