"""A person's copy of their own data, for programs: every row the journal holds about them, with its history and files.

Rows stand as the journal keeps them, under the names of its tables. What belongs to others is left out: who else took
part in a touch, who recommended whom, and what was said in touches of other customers.
"""

import datetime
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import peewee

from db.attachedfiles import safe_name
from db.changes import UNDONE
from db.engine.layout import LAYOUT
from db.errors import Problem, UserError
from db.exchange.json_values import to_json
from db.journal import Journal, in_one_piece
from db.models import (
    TABLES,
    Attachment,
    Base,
    Change,
    ChangeRow,
    Customer,
    CustomerAttachment,
    Job,
    JobProgress,
    OwnField,
    ReportRecord,
    Staff,
    Step,
    Tag,
    Theme,
    Touch,
    TouchAttachment,
    TouchCompanion,
    Trait,
)
from db.queries.kept_about import sources_of
from db.queries.shop import profile
from db.queries.takenfiles import files_ever_of
from db.records import CustomerKind

FORMAT = "hatir-copy-of-data"

_Row: TypeAlias = dict[str, Any]

#: The journal's own bookkeeping, made from what stands beside it.
_TECHNICAL = frozenset({"id", "name_folded", "sort_key", "customer", "position"})

#: By what name a row says to what it belongs.
_NAMED: Mapping[type[Base], str] = {Staff: "name", Tag: "name", Theme: "name", Trait: "words", OwnField: "name"}


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of theirs: the name it gets in the copy, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class DataOf:
    """A person's data.

    Attributes:
        document: everything, as JSON takes it.
        files: photos, what was attached, reports that were made for them.
    """

    document: Mapping[str, object]
    files: tuple[KeptFile, ...]

    @property
    def text(self) -> bytes:
        """The document as a file holds it."""
        return (json.dumps(self.document, ensure_ascii=False, indent=1) + "\n").encode()


@in_one_piece
def data_of(journal: Journal, customer_id: int, now: datetime.datetime) -> DataOf:
    """Return everything the journal holds about a customer.

    Raises:
        UserError: there is no such customer.
    """
    row = Customer.select().where(Customer.id == customer_id).first()
    if row is None:
        raise UserError(Problem.CUSTOMER_UNKNOWN, text=str(customer_id))
    names, files = _files(customer_id, row.photo_id)
    shop = profile(journal)
    tables: dict[str, object] = {}
    left_out = 0
    for model in TABLES:
        if model in (Customer, Touch, Job) or not _is_of_customers(model):
            continue
        field = model._meta.fields["customer"]
        if model is TouchCompanion:
            query = Touch.select().join(TouchCompanion).where(TouchCompanion.customer == customer_id)
            found = [_without_words(touch) for touch in query.order_by(Touch.at).dicts()]
            left_out += len(found)
        else:
            query = model.select().where(field == customer_id).order_by(model._meta.primary_key)
            found = [_told(model, each, names) for each in query.dicts()]
        if found:
            tables["took_part_in" if model is TouchCompanion else _name(model)] = found
    touches = list(_touches(customer_id, names))
    left_out += sum(each.get("with_others", 0) > 0 for each in touches)
    document = {
        "format": FORMAT,
        "layout": LAYOUT,
        "made_at": to_json(now),
        "kept_by": {"name": shop.name, "address": shop.address_line, "phone": shop.phone, "email": shop.email},
        "customer": {
            **_told(Customer, Customer.select().where(Customer.id == customer_id).dicts().first(), names),
            "firm": row.firm.name if row.firm_id and row.firm.kind == CustomerKind.FIRM.value else None,
        },
        **tables,
        "touch": touches,
        "job": list(_jobs(customer_id, names)),
        "came_from": [{"files": list(each.files), "at": to_json(each.at)} for each in sources_of(customer_id)],
        "history": list(_history(customer_id)),
        "files": [file.name for file in files],
        "left_out_for_others": left_out,
    }
    return DataOf(document, files)


def _touches(customer_id: int, names: Mapping[int, str]) -> Iterator[_Row]:
    own = Touch.select(Touch.id).where(Touch.customer == customer_id)
    kept: dict[int, list[str]] = {}
    links = TouchAttachment.select(TouchAttachment.touch, TouchAttachment.attachment)
    for touch_id, file_id in links.where(TouchAttachment.touch.in_(own)).order_by(TouchAttachment.position).tuples():
        kept.setdefault(touch_id, []).append(names[file_id])
    others = Counter(
        touch_id
        for (touch_id,) in TouchCompanion.select(TouchCompanion.touch).where(TouchCompanion.touch.in_(own)).tuples()
    )
    for row in Touch.select().where(Touch.customer == customer_id).order_by(Touch.at, Touch.id).dicts():
        told = _told(Touch, row, names)
        if row["id"] in kept:
            told["files"] = kept[row["id"]]
        if others[row["id"]]:
            told["with_others"] = others[row["id"]]
        yield told


def _without_words(touch: _Row) -> _Row:
    """Return that somebody took part in a touch of another customer."""
    return {name: to_json(touch[name]) for name in ("at", "zone", "on", "direction", "channel", "kind", "minutes")}


def _jobs(customer_id: int, names: Mapping[int, str]) -> Iterator[_Row]:
    for row in Job.select().where(Job.customer == customer_id).order_by(Job.started_on, Job.id).dicts():
        steps = Step.select().where(Step.job == row["id"]).order_by(Step.position, Step.id).dicts()
        progress = JobProgress.select().where(JobProgress.job == row["id"]).order_by(JobProgress.on).dicts()
        yield {
            **_told(Job, row, names),
            "steps": [_told(Step, step, names) for step in steps],
            "progress": [_told(JobProgress, each, names) for each in progress],
        }


def _told(model: type[Base], row: _Row, names: Mapping[int, str]) -> _Row:
    """Return a row's columns: what it belongs to by name, nothing that leads to somebody else."""
    told: _Row = {}
    for name, value in row.items():
        field = model._meta.fields[name]
        if name in _TECHNICAL or value is None:
            continue
        if not isinstance(field, peewee.ForeignKeyField):
            told[name] = to_json(value)
        elif field.rel_model is Attachment:
            told[name] = names.get(value)
        elif field.rel_model in _NAMED:
            said = field.rel_model._meta.fields[_NAMED[field.rel_model]]
            told[name] = field.rel_model.select(said).where(field.rel_model.id == value).tuples().first()[0]
        elif field.rel_model is Touch:
            told[name] = to_json(Touch.select(Touch.uuid).where(Touch.id == value).tuples().first()[0])
    return told


def _history(customer_id: int) -> Iterator[_Row]:
    """Yield what was changed on the card and when, the oldest first."""
    query = (
        ChangeRow.select(Change.at, Change.name, Staff.name, ChangeRow.table_name, ChangeRow.before, ChangeRow.after)
        .join(Change)
        .join(Staff, peewee.JOIN.LEFT_OUTER)
        .where(ChangeRow.customer_id == customer_id, ChangeRow.table_name != _name(TouchCompanion))
        .order_by(ChangeRow.id)
    )
    models = {_name(model): model for model in TABLES}
    for at, name, staff, table, before, after in query.tuples():
        told: _Row = {
            "at": to_json(at),
            "what": name.removeprefix(UNDONE),
            "undone": name.startswith(UNDONE),
            "by": staff,
            "table": table,
            "before": _plain(models[table], before),
            "after": _plain(models[table], after),
        }
        if told["before"] or told["after"]:
            yield told


def _plain(model: type[Base], written: str | None) -> _Row:
    """Return columns of the history that are words, figures or days themselves."""
    fields = model._meta.fields
    return {
        name: value
        for name, value in (json.loads(written) if written else {}).items()
        if name not in _TECHNICAL and name in fields and not isinstance(fields[name], peewee.ForeignKeyField)
    }


def _files(customer_id: int, photo: int | None) -> tuple[dict[int, str], tuple[KeptFile, ...]]:
    """Return every file of theirs under a name of its own, also those taken off, and the names by number."""
    links: list[tuple[Any, Any]] = [
        (CustomerAttachment.attachment, CustomerAttachment.customer == customer_id),
        (ReportRecord.file, ReportRecord.customer == customer_id),
        (
            TouchAttachment.attachment,
            TouchAttachment.touch.in_(Touch.select(Touch.id).where(Touch.customer == customer_id)),
        ),
    ]
    ids = {photo} - {None} | files_ever_of([customer_id])
    for field, condition in links:
        ids |= {file_id for (file_id,) in field.model.select(field).where(condition).tuples()}
    rows = list(
        Attachment.select(Attachment.id, Attachment.file_name, Attachment.content)
        .where(Attachment.id.in_(list(ids)))
        .order_by(Attachment.id)
        .tuples()
    )
    given = _different(name for _, name, _ in rows)
    names = {row[0]: name for row, name in zip(rows, given, strict=True)}
    return names, tuple(KeptFile(names[file_id], bytes(content)) for file_id, _, content in rows)


def _different(names: Iterable[str]) -> list[str]:
    """Return safe names, none of them twice on any system."""
    taken: set[str] = set()
    found: list[str] = []
    for name in names:
        safe = safe_name(name)
        stem, dot, ending = safe.rpartition(".")
        number = 1
        while safe.casefold() in taken:
            number += 1
            safe = f"{stem or ending} ({number}){dot if stem else ''}{ending if stem else ''}"
        taken.add(safe.casefold())
        found.append(safe)
    return found


def _is_of_customers(model: type[Base]) -> bool:
    field = model._meta.fields.get("customer")
    return isinstance(field, peewee.ForeignKeyField)


def _name(model: type[Base]) -> str:
    return str(model._meta.table_name)
