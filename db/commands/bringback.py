"""Writing a row anew that was taken away, with what stood and fell with it, as the history remembers both."""

import datetime
import json
import uuid
from collections.abc import Mapping
from typing import Any

import peewee

from db.commands.unit import Unit
from db.errors import Problem, UserError
from db.models import TABLES, Base, ChangeRow, Customer, MomentField, Setting, Theme
from db.queries.takenaway import KEPT_IN_HISTORY
from db.queries.takenfiles import LINKS

_MODELS: Mapping[str, type[Base]] = {model._meta.table_name: model for model in TABLES}


def bring_back(work: Unit, change_row_id: int) -> None:
    """Write the row that this row of the history took away, and those that went with it.

    Where another of its name has been made since, what went with it joins that one. What a theme gave to another one
    comes back to it, unless it was put elsewhere since.

    Raises:
        UserError: the history does not know it any more, or what it belonged to is gone.
    """
    row = ChangeRow.get_or_none(ChangeRow.id == change_row_id)
    if row is not None and row.table_name == Customer._meta.table_name:
        work.update(Customer, row.row_id, photo=json.loads(row.before)["photo"])
        return
    if row is None or row.before is None or row.table_name not in {*KEPT_IN_HISTORY, *LINKS}:
        raise UserError(Problem.CHANGED_MEANWHILE)
    model = _MODELS[row.table_name]
    columns = json.loads(row.before)
    if model is Setting:
        if Setting.select().where(Setting.name == columns["name"]).exists():
            raise UserError(Problem.CHANGED_MEANWHILE)
        work.insert(Setting, **columns)
        return
    new_id = _namesake(model, columns) or _insert(work, model, columns)
    if new_id is None:
        raise UserError(Problem.CHANGED_MEANWHILE)
    followers = ChangeRow.select(ChangeRow.table_name, ChangeRow.before).where(
        ChangeRow.change == row.change_id, ChangeRow.id < row.id, ChangeRow.after.is_null()
    )
    for table, before in list(followers.order_by(ChangeRow.id.desc()).tuples()):
        child, values = _MODELS[table], json.loads(before)
        field = next((found for found, other in _children(model) if other is child), None)
        if field is not None and values.get(field.name) == row.row_id:
            _insert(work, child, {**values, field.name: new_id})
    if model is Theme:
        _take_back(work, row, new_id)


def _take_back(work: Unit, row: ChangeRow, theme_id: int) -> None:
    """Put what was taken out of a theme with this row of the history into the theme again."""
    moved = ChangeRow.select(ChangeRow.table_name, ChangeRow.row_id, ChangeRow.before, ChangeRow.after).where(
        ChangeRow.change == row.change_id,
        ChangeRow.before.is_null(is_null=False),
        ChangeRow.after.is_null(is_null=False),
    )
    for table, row_id, before, after in list(moved.tuples()):
        child: Any = _MODELS[table]
        if json.loads(before).get("theme") != row.row_id:
            continue
        theme = child.select(child.theme).where(child.id == row_id).tuples().first()
        if theme is not None and theme[0] == json.loads(after)["theme"]:
            work.update(child, row_id, theme=theme_id)


def _namesake(model: type[Base], columns: Mapping[str, Any]) -> int | None:
    if "name_folded" not in columns:
        return None
    fields: Any = model
    found = fields.select(fields.id).where(fields.name_folded == columns["name_folded"]).tuples().first()
    return found[0] if found else None


def _insert(work: Unit, model: type[Base], columns: Mapping[str, Any]) -> int | None:
    """Write a row under a number of its own; None where what it belongs to is gone, or has such a row by now.

    A theme takes its old number where nobody else has it: by it the trash knows what was taken out of it before.
    """
    fields = model._meta.fields
    again = model is Theme and not Theme.select().where(Theme.id == columns["id"]).exists()
    left_out = set() if again else {"id"}
    known = [name for name in columns if name in fields and name not in left_out]
    values = {name: _read(fields[name], columns[name]) for name in known}
    for name, value in values.items():
        field = fields[name]
        if value is not None and isinstance(field, peewee.ForeignKeyField):
            parent: Any = field.rel_model
            if not parent.select().where(parent._meta.primary_key == value).exists():
                if not field.null:
                    return None
                values[name] = None
    alone = [(name,) for name, field in fields.items() if field.unique and values.get(name) is not None]
    for names in (*alone, *(names for names, is_unique in model._meta.indexes if is_unique)):
        if model.select().where(*(fields[name] == values[name] for name in names)).exists():
            return None
    return work.insert(model, **values)


def _read(field: Any, value: object) -> object:  # noqa: ANN401 (a field of peewee)
    """Return a value of the history as the model takes it."""
    if not isinstance(value, str):
        return value
    if isinstance(field, peewee.UUIDField):
        return uuid.UUID(value)
    if isinstance(field, MomentField):
        return datetime.datetime.fromisoformat(value)
    if isinstance(field, peewee.DateField):
        return datetime.date.fromisoformat(value)
    return value


def _children(model: type[Base]) -> list[tuple[Any, type[Base]]]:
    return [(field, child) for field, child in model._meta.backrefs.items() if field.on_delete == "CASCADE"]
