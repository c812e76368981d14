"""Rows collected table by table, each with its id at once, and written in one go."""

import uuid
from collections import defaultdict
from typing import Any

from db.engine.bulk import insert_rows
from db.models import TABLES, Base, Kept

_SAMPLE = uuid.UUID("5b8f6f0a-8a5c-5b53-9f0e-6f1d1c5d2f14")


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
            rows = self._rows[model]
            fields = model._meta.fields
            names = sorted({name for row in rows for name in row})
            fallbacks = {name: fields[name].default for name in names}
            kept = ([fields[name].db_value(row.get(name, fallbacks[name])) for name in names] for row in rows)
            if rows:
                insert_rows(model, names, kept)
