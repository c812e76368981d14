"""Fields the shop made up for its cards."""

import datetime
from collections.abc import Sequence

import peewee

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import OwnField, OwnFieldValue
from db.ownvalues import kept_as, known
from db.records import OwnFieldKind
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


def add_own_field(journal: Journal, name: str, now: datetime.datetime) -> Change:
    """Make a field every card may carry; one of that name which is there already stays as it is."""
    with unit(journal, ChangeName.ADD_FIELD, now) as work:
        work.result = _field(work, name.strip(), fold(name))
    return work.change()


def rename_own_field(journal: Journal, field_id: int, name: str, now: datetime.datetime) -> Change:
    """Call a field by another name.

    Raises:
        UserError: another field is called so already.
    """
    with unit(journal, ChangeName.EDIT_FIELD, now) as work:
        folded = fold(name)
        if OwnField.select().where(OwnField.name_folded == folded, OwnField.id != field_id).exists():
            raise UserError(Problem.NAME_TAKEN, name=name.strip())
        work.update(OwnField, field_id, name=name.strip(), name_folded=folded)
        work.result = field_id
    return work.change()


def set_own_field_kind(
    journal: Journal, field_id: int, kind: OwnFieldKind, decimal_mark: str, now: datetime.datetime
) -> Change:
    """Say what a field holds; what stands on cards is read as that where it can be, and stays as it is where not.

    Args:
        journal: open for writing.
        field_id: the field.
        kind: what it holds from now on.
        decimal_mark: what stands before the decimals in the language of the shop.
        now: the present moment.
    """
    with unit(journal, ChangeName.EDIT_FIELD, now) as work:
        work.update(OwnField, field_id, kind=kind.value)
        values = OwnFieldValue.select(OwnFieldValue.id, OwnFieldValue.text).where(OwnFieldValue.field == field_id)
        for row_id, text in list(values.tuples()):
            kept = kept_as(kind, text, decimal_mark)
            if kept is not None and known(kind, text) == text:
                work.update(OwnFieldValue, row_id, text=kept)
        work.result = field_id
    return work.change()


def set_own_field_choices(journal: Journal, field_id: int, choices: Sequence[str], now: datetime.datetime) -> Change:
    """Say of which texts one may be chosen; what stands on cards stays."""
    with unit(journal, ChangeName.EDIT_FIELD, now) as work:
        wanted = dict.fromkeys(" ".join(choice.split()) for choice in choices)
        work.update(OwnField, field_id, choices="\n".join(choice for choice in wanted if choice))
        work.result = field_id
    return work.change()


def move_own_field(journal: Journal, field_id: int, by: int, now: datetime.datetime) -> Change:
    """Move a field up (−1) or down (1) in the order the cards show."""
    with unit(journal, ChangeName.EDIT_FIELD, now) as work:
        order = [row[0] for row in OwnField.select(OwnField.id).order_by(OwnField.position, OwnField.id).tuples()]
        place = order.index(field_id)
        order.insert(max(0, place + by), order.pop(place))
        for position, row_id in enumerate(order):
            work.update(OwnField, row_id, position=position)
        work.result = field_id
    return work.change()


def delete_own_field(journal: Journal, field_id: int, now: datetime.datetime) -> Change:
    """Take a field away, with what stands in it on every card."""
    with unit(journal, ChangeName.DELETE_FIELD, now) as work:
        work.delete(OwnField, field_id)
    return work.change()


def _field(work: Unit, name: str, folded: str) -> int:
    found = OwnField.select(OwnField.id).where(OwnField.name_folded == folded).tuples().first()
    if found:
        return found[0]
    last = OwnField.select(peewee.fn.MAX(OwnField.position)).scalar()
    return work.insert(OwnField, name=name, name_folded=folded, position=0 if last is None else last + 1)
