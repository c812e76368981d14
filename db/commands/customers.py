"""Cards: adding, editing, archiving, the trash; ways to reach, tags, hand-offs."""

import datetime
from dataclasses import asdict, dataclass, replace
from typing import Any

from db.changes import Change, ChangeName
from db.commands.merging import come_apart
from db.commands.unit import Unit, unit
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import (
    Business,
    ContactPoint,
    Customer,
    CustomerTag,
    HandOff,
    PostalAddress,
    SpecialDay,
    Tag,
)
from db.phones import e164
from db.queries.cardparts import Standing
from db.records import (
    Closeness,
    CustomerKind,
    FormOfAddress,
    Language,
    Pace,
    ReachKind,
)
from db.text import fold, sort_key


@dataclass(frozen=True, slots=True)
class ReachDraft:
    """A phone, email address or handle, as typed."""

    kind: ReachKind
    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class AddressDraft:
    """A postal address, as typed."""

    street: str = ""
    district: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class DayDraft:
    """A special day; without a year where none is known."""

    month: int
    day: int
    year: int | None = None
    label: str = "birthday"
    note: str = ""


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """What a card says of a person or firm. `name` may be empty where the parts of it are given."""

    kind: CustomerKind = CustomerKind.PERSON
    name: str = ""
    given_name: str = ""
    family_name: str = ""
    company: str = ""
    job_title: str = ""
    honorific: str = ""
    form_of_address: FormOfAddress = FormOfAddress.SIZ
    language: Language = Language.TR
    pace: Pace | None = None
    closeness: Closeness | None = None
    notes: str = ""
    external_id: str | None = None
    owner_id: int | None = None
    firm_id: int | None = None
    referred_by_id: int | None = None
    since_on: datetime.date | None = None


def add_customer(
    journal: Journal,
    draft: CustomerDraft,
    now: datetime.datetime,
    reach: tuple[ReachDraft, ...] = (),
    tags: tuple[str, ...] = (),
) -> Change:
    """Add a card; the change's result is the customer's id.

    Raises:
        UserError: there is no name in any part of the draft.
    """
    with unit(journal, ChangeName.ADD_CUSTOMER, now) as work:
        work.result = customer_id = work.insert(Customer, made_at=now, **columns_of(draft, work.today))
        _write_reach(work, customer_id, reach)
        _write_tags(work, customer_id, tags)
    return work.change()


def edit_customer(journal: Journal, customer_id: int, draft: CustomerDraft, now: datetime.datetime) -> Change:
    """Change what a card says of the person or firm itself."""
    with unit(journal, ChangeName.EDIT_CUSTOMER, now) as work:
        since_on = Customer.get_by_id(customer_id).since_on
        work.update(Customer, customer_id, **columns_of(draft, since_on))
        work.result = customer_id
    return work.change()


def set_notes(journal: Journal, customer_id: int, notes: str, now: datetime.datetime) -> Change:
    """Change the free notes of a card."""
    return _set(journal, ChangeName.EDIT_CUSTOMER, customer_id, now, notes=notes)


def archive_customer(journal: Journal, customer_id: int, now: datetime.datetime) -> Change:
    """Put a card aside: it is found, but asked after no more."""
    return _set(journal, ChangeName.ARCHIVE_CUSTOMER, customer_id, now, archived_at=now)


def trash_customer(journal: Journal, customer_id: int, now: datetime.datetime) -> Change:
    """Put a card into the trash, whole; it can be restored."""
    return _set(journal, ChangeName.TRASH_CUSTOMER, customer_id, now, trashed_at=now)


def restore_customer(journal: Journal, customer_id: int, now: datetime.datetime) -> Change:
    """Take a card back from the archive or the trash; one that was put into another takes its own again."""
    with unit(journal, ChangeName.RESTORE_CUSTOMER, now) as work:
        come_apart(work, customer_id)
        work.update(Customer, customer_id, trashed_at=None, archived_at=None)
        work.result = customer_id
    return work.change()


def set_standing(journal: Journal, customer_id: int, standing: Standing, now: datetime.datetime) -> Change:
    """Note that somebody left or came back, that they were told what is kept, and until when that may be.

    Who leaves again after having come back is lost again.
    """
    back = standing.won_back_on
    if standing.lost_on is None or (back is not None and back < standing.lost_on):
        standing = replace(standing, won_back_on=None)
    return _set(journal, ChangeName.EDIT_CUSTOMER, customer_id, now, **asdict(standing))


def set_reach(
    journal: Journal,
    customer_id: int,
    reach: tuple[ReachDraft, ...],
    addresses: tuple[AddressDraft, ...],
    days: tuple[DayDraft, ...],
    now: datetime.datetime,
) -> Change:
    """Replace the ways to reach somebody, their addresses and special days."""
    with unit(journal, ChangeName.SET_REACH, now) as work:
        for model in (ContactPoint, PostalAddress, SpecialDay):
            for (row_id,) in list(model.select(model.id).where(model.customer == customer_id).tuples()):
                work.delete(model, row_id)
        _write_reach(work, customer_id, reach)
        for position, address in enumerate(addresses):
            work.insert(PostalAddress, customer=customer_id, position=position, **asdict(address))
        for day in days:
            work.insert(SpecialDay, customer=customer_id, **asdict(day))
        work.result = customer_id
    return work.change()


def set_tags(journal: Journal, customer_ids: tuple[int, ...], tags: tuple[str, ...], now: datetime.datetime) -> Change:
    """Give these customers exactly these tags; tags that are new are made."""
    with unit(journal, ChangeName.SET_TAGS, now) as work:
        for customer_id in customer_ids:
            for (row_id,) in list(
                CustomerTag.select(CustomerTag.id).where(CustomerTag.customer == customer_id).tuples()
            ):
                work.delete(CustomerTag, row_id)
            _write_tags(work, customer_id, tags)
    return work.change()


def hand_off(
    journal: Journal,
    customer_id: int,
    to_staff_id: int | None,
    reason: str,
    now: datetime.datetime,
    *,
    introduced: bool = False,
    told_on: datetime.date | None = None,
) -> Change:
    """Pass a customer on to another owner: an event on their timeline.

    `introduced` says that the two met, `told_on` on which day the customer was told.
    """
    with unit(journal, ChangeName.HAND_OFF, now) as work:
        present = Customer.get_by_id(customer_id).owner_id
        work.result = work.insert(
            HandOff,
            customer=customer_id,
            from_staff=present,
            to_staff=to_staff_id,
            reason=reason,
            introduced=introduced,
            told_on=told_on,
            at=now,
        )
        work.update(Customer, customer_id, owner=to_staff_id)
    return work.change()


def columns_of(draft: CustomerDraft, since_on: datetime.date) -> dict[str, Any]:
    """Return the columns of a card, its name made from its parts where it has none of its own.

    Raises:
        UserError: there is no name in any part.
    """
    name = draft.name.strip() or f"{draft.given_name} {draft.family_name}".strip() or draft.company.strip()
    if not name:
        raise UserError(Problem.CUSTOMER_NEEDS_NAME)
    return {
        "kind": draft.kind.value,
        "name": name,
        "name_folded": fold(name),
        "sort_key": sort_key(name),
        "given_name": draft.given_name.strip(),
        "family_name": draft.family_name.strip(),
        "company": draft.company.strip(),
        "job_title": draft.job_title.strip(),
        "honorific": draft.honorific.strip(),
        "form_of_address": draft.form_of_address.value,
        "language": draft.language.value,
        "pace": draft.pace.value if draft.pace else None,
        "closeness": draft.closeness.value if draft.closeness else None,
        "notes": draft.notes,
        "external_id": draft.external_id,
        "owner": draft.owner_id,
        "firm": draft.firm_id,
        "referred_by": draft.referred_by_id,
        "since_on": draft.since_on or since_on,
    }


def reach_columns(reach: ReachDraft, region: str) -> dict[str, Any]:
    """Return the columns of a contact point; phones get their E.164 form, addresses their folded one."""
    text = reach.text.strip()
    normal = e164(text, region) if reach.kind is ReachKind.PHONE else fold(text)
    return {"kind": reach.kind.value, "text": text, "label": reach.label, "normal": normal}


def _write_reach(work: Unit, customer_id: int, reach: tuple[ReachDraft, ...]) -> None:
    if not reach:
        return
    region = Business.select(Business.region).tuples().first()[0]
    for position, point in enumerate(reach):
        if point.text.strip():
            work.insert(ContactPoint, customer=customer_id, position=position, **reach_columns(point, region))


def _write_tags(work: Unit, customer_id: int, tags: tuple[str, ...]) -> None:
    for folded, name in {fold(tag): tag.strip() for tag in tags if tag.strip()}.items():
        found = Tag.select(Tag.id).where(Tag.name_folded == folded).tuples().first()
        tag_id = found[0] if found else work.insert(Tag, name=name, name_folded=folded)
        work.insert(CustomerTag, customer=customer_id, tag=tag_id)


def _set(
    journal: Journal,
    name: ChangeName,
    customer_id: int,
    now: datetime.datetime,
    **values: object,
) -> Change:
    with unit(journal, name, now) as work:
        work.update(Customer, customer_id, **values)
        work.result = customer_id
    return work.change()
