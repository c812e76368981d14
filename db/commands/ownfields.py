"""Fields the shop made up for its cards."""

import datetime

import peewee

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import OwnField, OwnFieldValue
from db.text import fold


def set_own_fields(
    journal: Journal,
    customer_id: int,
    fields: tuple[tuple[str, str], ...],
    now: datetime.datetime,
) -> Change:
    """Give a card exactly these fields, as (name, text); names that are new are made, empty texts are left out."""
    wanted = {fold(name): (name.strip(), text.strip()) for name, text in fields if name.strip() and text.strip()}
    with unit(journal, ChangeName.EDIT_CUSTOMER, now) as work:
        present = {
            folded: row_id
            for row_id, folded in OwnFieldValue.select(OwnFieldValue.id, OwnField.name_folded)
            .join(OwnField)
            .where(OwnFieldValue.customer == customer_id)
            .tuples()
        }
        for folded, row_id in present.items():
            if folded not in wanted:
                work.delete(OwnFieldValue, row_id)
        for folded, (name, text) in wanted.items():
            if folded in present:
                work.update(OwnFieldValue, present[folded], text=text)
            else:
                work.insert(OwnFieldValue, customer=customer_id, field=_field(work, name, folded), text=text)
        work.result = customer_id
    return work.change()


def _field(work: Unit, name: str, folded: str) -> int:
    found = OwnField.select(OwnField.id).where(OwnField.name_folded == folded).tuples().first()
    if found:
        return found[0]
    last = OwnField.select(peewee.fn.MAX(OwnField.position)).scalar()
    return work.insert(OwnField, name=name, name_folded=folded, position=0 if last is None else last + 1)
