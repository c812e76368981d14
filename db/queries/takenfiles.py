"""Files and photos taken off cards and entries: they stay in the journal, and the history knows whose they were."""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from db.changes import UNDONE
from db.models import Attachment, Base, Change, ChangeRow, Customer, CustomerAttachment, Touch, TouchAttachment
from db.queries.among import among

#: The tables that say whose a file is, with the column that says it.
LINKS: Mapping[str, tuple[type[Base], str]] = {
    CustomerAttachment._meta.table_name: (CustomerAttachment, "customer"),
    TouchAttachment._meta.table_name: (TouchAttachment, "touch"),
}


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that was taken off.

    Attributes:
        id: the number of the row of the history that says so.
        whose: the customer it belonged to.
        name: the file's.
        at: when it was taken off.
        attachment: the number of the file itself.
    """

    id: int
    whose: str
    name: str
    at: datetime.datetime
    attachment: int


def files_taken_off(limit: int) -> list[TakenFile]:
    """Return the newest files that were taken off and not put back, each once.

    Those of a card or an entry that is in the trash itself come back with it or not at all.
    """
    rows = (
        ChangeRow.select(ChangeRow.id, ChangeRow.table_name, ChangeRow.before, Change.at)
        .join(Change)
        .where(
            ChangeRow.after.is_null(),
            ChangeRow.table_name.in_(list(LINKS)),
            ~Change.name.startswith(UNDONE),
        )
        .order_by(ChangeRow.id.desc())
        .limit(limit)
        .tuples()
    )
    newest: dict[tuple[str, int, int], tuple[int, datetime.datetime]] = {}
    for row_id, table, before, at in rows:
        columns = json.loads(before)
        newest.setdefault((table, columns[LINKS[table][1]], columns["attachment"]), (row_id, at))
    names = _names({attachment for _, _, attachment in newest})
    whose = {table: _whose(table, {owner for named, owner, _ in newest if named == table}) for table in LINKS}
    there = _there({attachment for _, _, attachment in newest})
    return [
        TakenFile(row_id, whose[table][owner], names[attachment], at, attachment)
        for (table, owner, attachment), (row_id, at) in newest.items()
        if attachment in names and owner in whose[table] and (table, owner, attachment) not in there
    ]


def photos_taken_off(limit: int) -> list[TakenFile]:
    """Return the newest photos that were taken off cards, or changed for others, and not put back, each once."""
    changed = ChangeRow.before.contains('"photo": ') & ~ChangeRow.before.contains('"photo": null')
    rows = (
        ChangeRow.select(ChangeRow.id, ChangeRow.row_id, ChangeRow.before, Change.at)
        .join(Change)
        .where(
            ChangeRow.table_name == Customer._meta.table_name,
            ChangeRow.after.is_null(is_null=False),
            changed,
            ~Change.name.startswith(UNDONE),
        )
        .order_by(ChangeRow.id.desc())
        .limit(limit)
        .tuples()
    )
    newest: dict[tuple[int, int], tuple[int, datetime.datetime]] = {}
    for row_id, customer_id, before, at in rows:
        photo = json.loads(before).get("photo")
        if isinstance(photo, int):
            newest.setdefault((customer_id, photo), (row_id, at))
    photos = {photo for _, photo in newest}
    names, whose = _names(photos), _whose(CustomerAttachment._meta.table_name, {owner for owner, _ in newest})
    worn = {photo for (photo,) in Customer.select(Customer.photo).where(among(Customer.photo, photos)).tuples()}
    return [
        TakenFile(row_id, whose[owner], "", at, photo)
        for (owner, photo), (row_id, at) in newest.items()
        if photo in names and photo not in worn and owner in whose
    ]


def files_ever_of(customer_ids: Iterable[int]) -> set[int]:
    """Return the files the history knows to have been of these cards and their entries, as far as they are there."""
    about = ChangeRow.select(ChangeRow.change).where(ChangeRow.customer_id.in_(list(customer_ids)))
    kept = (
        ChangeRow.select(ChangeRow.row_id)
        .where(ChangeRow.table_name == Attachment._meta.table_name, ChangeRow.change.in_(about))
        .tuples()
    )
    return set(_names({row_id for (row_id,) in kept}))


def _names(attachments: set[int]) -> dict[int, str]:
    return dict(
        Attachment.select(Attachment.id, Attachment.file_name).where(among(Attachment.id, attachments)).tuples()
    )


def _whose(table: str, owners: set[int]) -> dict[int, str]:
    if table == CustomerAttachment._meta.table_name:
        query = Customer.select(Customer.id, Customer.name).where(among(Customer.id, owners))
    else:
        query = Touch.select(Touch.id, Customer.name).join(Customer)
        query = query.where(among(Touch.id, owners), Touch.trashed_at.is_null())
    return dict(query.where(Customer.trashed_at.is_null()).tuples())


def _there(attachments: set[int]) -> set[tuple[str, int, int]]:
    found: set[tuple[str, int, int]] = set()
    for table, (model, owner) in LINKS.items():
        link: Any = model
        query = link.select(link._meta.fields[owner], link.attachment).where(among(link.attachment, attachments))
        found |= {(table, owner_id, attachment) for owner_id, attachment in query.tuples()}
    return found
