"""Everything in a journal that is one person's: their rows, what hangs on those, files, cards merged into theirs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import peewee

from db.changes import ChangeName
from db.models import (
    TABLES,
    Attachment,
    Base,
    ChangeRow,
    ContactPoint,
    Customer,
    CustomerAttachment,
    Job,
    ReportRecord,
    Touch,
    TouchAttachment,
    TouchCompanion,
)
from db.models import Change as ChangeRecord
from db.queries.among import among
from db.queries.takenfiles import files_ever_of

Rows = Mapping[type[Base], frozenset[int]]


@dataclass(frozen=True, slots=True)
class Belongings:
    """What is a person's.

    Attributes:
        customers: the ids of their card, and of those in the trash that were merged into it.
        names: how these are called.
        reach: their phones and addresses, as given and as compared.
        rows: of each table the rows that are theirs alone.
        shared: of touches of theirs that others took part in, the first of those.
        took_part_with: who had touches that they took part in.
    """

    customers: tuple[int, ...]
    names: tuple[str, ...]
    reach: tuple[str, ...]
    rows: Rows
    shared: Mapping[int, int]
    took_part_with: frozenset[int]

    @property
    def children(self) -> tuple[type[Base], ...]:
        """The tables of what hangs on a card, children before their parents."""
        return tuple(model for model in reversed(TABLES) if model in self.rows and model not in (Customer, Attachment))

    @property
    def known_rows(self) -> Rows:
        """The rows the history tells of: those that are theirs, and those that go to others."""
        return {**self.rows, Touch: self.rows.get(Touch, frozenset()) | frozenset(self.shared)}


def belongings_of(customer_id: int) -> Belongings:
    """Return what is a person's."""
    customers = _with_merged(customer_id)
    shared = _shared(customers)
    rows: dict[type[Base], frozenset[int]] = {Customer: frozenset(customers)}
    alone = _ids(Touch, Touch.customer, customers) - shared.keys()
    parents: dict[str, frozenset[int]] = {
        "customer": frozenset(customers),
        "touch": alone | shared.keys(),
        "job": _ids(Job, Job.customer, customers),
    }
    for model in TABLES:
        fields = [model._meta.fields[name] for name in parents if _refers(model, name)]
        if model in (Touch, Customer) or not fields:
            continue
        if model is not TouchCompanion and _refers(model, "customer"):
            fields = fields[:1]  # a promise to somebody else may have been given in a touch of theirs
        rows[model] = frozenset[int]().union(*(_ids(model, field, parents[field.name]) for field in fields))
    # Whoever else took part in a touch that goes to one of them, took part in it still.
    staying = _ids(TouchCompanion, TouchCompanion.touch, shared) - _ids(
        TouchCompanion, TouchCompanion.customer, customers
    )
    rows[TouchCompanion] = rows[TouchCompanion] - staying
    rows[Touch] = alone
    rows[Attachment] = _files(customers, rows)
    points = ContactPoint.select(ContactPoint.text, ContactPoint.normal).where(among(ContactPoint.customer, customers))
    names = Customer.select(Customer.name).where(among(Customer.id, customers)).tuples()
    return Belongings(
        customers=customers,
        names=tuple(dict.fromkeys(name for (name,) in names)),
        reach=tuple(dict.fromkeys(text for row in points.tuples() for text in row if text)),
        rows=rows,
        shared=shared,
        took_part_with=_took_part_with(customers),
    )


def _with_merged(customer_id: int) -> tuple[int, ...]:
    """Return a card and those in the trash that were merged into it, or into one of these."""
    found = [customer_id]
    for stays in found:
        merges = (
            ChangeRow.select(ChangeRow.change)
            .join(ChangeRecord)
            .where(ChangeRecord.name == ChangeName.MERGE_CUSTOMERS.value, ChangeRow.customer_id == stays)
        )
        gone = (
            Customer.select(Customer.id)
            .join(ChangeRow, on=(ChangeRow.row_id == Customer.id))
            .join(ChangeRecord, on=(ChangeRow.change == ChangeRecord.id))
            .where(
                ChangeRow.table_name == Customer._meta.table_name,
                ChangeRow.change.in_(merges),
                ChangeRecord.at == Customer.trashed_at,
            )
            .distinct()
        )
        found += [other for (other,) in gone.tuples() if other not in found]
    return tuple(found)


def _shared(customers: Iterable[int]) -> dict[int, int]:
    """Return the touches of these cards that others took part in, each with the first of those."""
    own = Touch.select(Touch.id).where(among(Touch.customer, customers))
    others = (
        TouchCompanion.select(TouchCompanion.touch, TouchCompanion.customer)
        .where(TouchCompanion.touch.in_(own), ~among(TouchCompanion.customer, customers))
        .order_by(TouchCompanion.id.desc())
    )
    return dict(others.tuples())


def _took_part_with(customers: Iterable[int]) -> frozenset[int]:
    query = Touch.select(Touch.customer).join(TouchCompanion).where(among(TouchCompanion.customer, customers))
    return frozenset(other for (other,) in query.tuples()) - frozenset(customers)


def _files(customers: Iterable[int], rows: Mapping[type[Base], Iterable[int]]) -> frozenset[int]:
    """Return the files of theirs that nothing of anybody else's refers to, also those taken off before."""
    found = set(files_ever_of(customers))
    for model, field in (
        (Customer, Customer.photo),
        (CustomerAttachment, CustomerAttachment.attachment),
        (TouchAttachment, TouchAttachment.attachment),
        (ReportRecord, ReportRecord.file),
    ):
        query = model.select(field).where(among(model.id, rows.get(model, ())), ~field.is_null())
        found |= {file_id for (file_id,) in query.tuples()}
    for field, model in Attachment._meta.backrefs.items():
        elsewhere = model.select(field).where(among(field, found), ~among(model.id, rows.get(model, ())))
        found -= {file_id for (file_id,) in elsewhere.tuples()}
    return frozenset(found)


def _refers(model: type[Base], name: str) -> bool:
    return isinstance(model._meta.fields.get(name), peewee.ForeignKeyField)


def _ids(model: type[Base], field: Any, parents: Iterable[int]) -> frozenset[int]:  # noqa: ANN401 (untyped)
    return frozenset(row_id for (row_id,) in model.select(model.id).where(among(field, parents)).tuples())
