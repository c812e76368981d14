"""Putting two cards of one person together, and saying that two people are two.

Whatever belongs to the other card comes to the one that stays, where it has not the like already; the other card goes
into the trash with what is left, and takes its own again when it is brought back.
"""

import datetime
import json
from collections.abc import Callable, Mapping
from typing import Any

import peewee

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import (
    TABLES,
    Base,
    ChangeRow,
    ContactPoint,
    Customer,
    CustomerAttachment,
    CustomerTag,
    CustomerValue,
    OwnFieldValue,
    PostalAddress,
    RhythmRule,
    Sensitivity,
    Setting,
    SpecialDay,
    TouchCompanion,
    TraitWeight,
)
from db.models import Change as ChangeRecord
from db.queries.duplicates import APART, apart_pairs
from db.text import fold

#: What a card takes over from the other one where it says nothing itself.
_FILLED = (
    "company", "job_title", "honorific", "pace", "closeness", "photo", "external_id", "owner", "firm", "referred_by",
    "notice_given_on", "keep_until", "lost_on", "lost_reason", "lost_to", "won_back_on",
)  # fmt: skip

_Row = Mapping[str, Any]

#: By what a row that belongs to a card is the same as one the other card has; two of these never stand on one card.
_SAME: Mapping[type[Base], Callable[[_Row], object]] = {
    ContactPoint: lambda row: (row["kind"], row["normal"] or fold(row["text"])),
    PostalAddress: lambda row: (fold(row["street"]), fold(row["city"])),
    SpecialDay: lambda row: row["label"] if row["label"] == "birthday" else (row["label"], row["month"], row["day"]),
    CustomerTag: lambda row: row["tag"],
    RhythmRule: lambda _row: "one",
    CustomerValue: lambda row: fold(row["words"]),
    Sensitivity: lambda row: fold(row["words"]),
    OwnFieldValue: lambda row: row["field"],
    CustomerAttachment: lambda row: row["attachment"],
    TraitWeight: lambda row: row["trait"],
    TouchCompanion: lambda row: row["touch"],
}

_MODELS: dict[str, type[Base]] = {model._meta.table_name: model for model in TABLES}


def merge(journal: Journal, stays: int, goes: int, now: datetime.datetime) -> Change:
    """Put the card `goes` into the card `stays`; the change's result is the latter.

    Raises:
        UserError: they are one card, or one of them is gone.
    """
    if stays == goes:
        raise UserError(Problem.CHANGED_MEANWHILE)
    with unit(journal, ChangeName.MERGE_CUSTOMERS, now) as work:
        here, there = work.read(Customer, stays), work.read(Customer, goes)
        if here["trashed_at"] is not None or there["trashed_at"] is not None:
            raise UserError(Problem.CHANGED_MEANWHILE)
        for field, model in _belongings():
            rows = _rows_to_move(field, model, stays, goes)
            if rows:
                work.update_many(model, rows, **{field.name: stays})
        work.update(Customer, stays, **_filled(here, there, stays))
        work.update(Customer, goes, trashed_at=now)
        work.result = stays
    return work.change()


def come_apart(work: Unit, customer_id: int) -> None:
    """Give a card that comes back from the trash what went from it to the card it was put into."""
    gone_at = work.read(Customer, customer_id)["trashed_at"]
    if gone_at is None:
        return
    merged = (
        ChangeRecord.select(ChangeRecord.id)
        .join(ChangeRow)
        .where(
            ChangeRecord.name == ChangeName.MERGE_CUSTOMERS.value,
            ChangeRecord.at == gone_at,
            ChangeRow.table_name == Customer._meta.table_name,
            ChangeRow.row_id == customer_id,
        )
        .order_by(ChangeRecord.id.desc())
        .first()
    )
    if merged is None:
        return
    moved = ChangeRow.select().where(ChangeRow.change == merged.id, ~ChangeRow.before.is_null())
    for row in list(moved):
        before, after = json.loads(row.before), json.loads(row.after or "{}")
        model = _MODELS[row.table_name]
        for name in _fields_of_customers(model) & before.keys():
            if before[name] == customer_id and _stands(model, row.row_id, name, after.get(name)):
                work.update(model, row.row_id, **{name: customer_id})


def say_apart(journal: Journal, one: int, other: int, now: datetime.datetime) -> Change:
    """Note that two cards are two people's, whatever they have in common."""
    with unit(journal, ChangeName.SAY_APART, now) as work:
        known = apart_pairs(journal)
        value = json.dumps(sorted([*known, (min(one, other), max(one, other))]))
        if Setting.select().where(Setting.name == APART).exists():
            work.update(Setting, APART, value=value)
        else:
            work.insert(Setting, name=APART, value=value)
    return work.change()


def _belongings() -> list[tuple[Any, type[Base]]]:
    """Return the columns that name a customer, and whose they are."""
    return [
        (field, model) for field, model in Customer._meta.backrefs.items() if isinstance(field, peewee.ForeignKeyField)
    ]


def _fields_of_customers(model: type[Base]) -> set[str]:
    return {field.name for field, found in _belongings() if found is model}


def _rows_to_move(field: Any, model: type[Base], stays: int, goes: int) -> list[int]:  # noqa: ANN401 (untyped)
    if model is Customer:  # nobody is their own firm, or brought themselves
        return [row_id for (row_id,) in model.select(model.id).where(field == goes, model.id != stays).tuples()]
    rows = list(model.select().where(field == goes).dicts())
    same = _SAME.get(model)
    if same is not None:
        there = {same(row) for row in model.select().where(field == stays).dicts()}
        rows = [row for row in rows if same(row) not in there]
    if model is TouchCompanion:  # nobody keeps themselves company
        own = {touch for (touch,) in _touches_of(stays, goes)}
        rows = [row for row in rows if row["touch"] not in own]
    return [row["id"] for row in rows]


def _touches_of(stays: int, goes: int) -> list[tuple[int]]:
    from db.models import Touch

    return list(Touch.select(Touch.id).where(Touch.customer.in_([stays, goes])).tuples())


def _filled(here: _Row, there: _Row, stays: int) -> dict[str, object]:
    found: dict[str, object] = {
        name: there[name] for name in _FILLED if here[name] in (None, "") and there[name] not in (None, "", stays)
    }
    notes = [text for text in (here["notes"].strip(), there["notes"].strip()) if text]
    if len(notes) == 2 and notes[1] not in notes[0]:
        found["notes"] = "\n\n".join(notes)
    elif notes and not here["notes"].strip():
        found["notes"] = notes[0]
    found["since_on"] = min(here["since_on"], there["since_on"])
    return found


def _stands(model: type[Base], row_id: int, name: str, value: object) -> bool:
    """Say whether a row is there and its column as the merging left it."""
    row = model.select(model._meta.fields[name]).where(model._meta.primary_key == row_id).tuples().first()
    return row is not None and row[0] == value
