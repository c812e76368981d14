"""Everything about the shop itself that its owner may change, in one reading."""

import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import peewee

from db.journal import Journal
from db.models import (
    Business,
    ClosedDay,
    Customer,
    CustomerTag,
    OpenHours,
    OwnField,
    OwnFieldValue,
    RhythmRule,
    Staff,
    Tag,
)
from db.queries.facts import rhythm_of
from db.queries.shop import ShopProfile, profile
from db.records import Colour, OwnFieldKind
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import OpenSpan

#: A day that was closed unforeseen is noted afterwards, and seen that long.
CLOSED_SHOWN_BACK = datetime.timedelta(days=28)


@dataclass(frozen=True, slots=True)
class StaffRow:
    """Somebody of the shop; `left_on` None while they work there. `customers`: whose relationship they own."""

    id: int
    name: str
    phone: str
    left_on: datetime.date | None
    colour: Colour | None
    customers: int


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag, how many carry it, and the rhythm it brings; None where it brings none."""

    id: int
    name: str
    colour: Colour | None
    customers: int
    rhythm: Rhythm | None


@dataclass(frozen=True, slots=True)
class OwnFieldRow:
    """A field the shop made up, and on how many cards something stands in it."""

    id: int
    name: str
    kind: OwnFieldKind
    choices: tuple[str, ...]
    cards: int


@dataclass(frozen=True, slots=True)
class ClosedDayRow:
    """A day the shop is closed beside public holidays."""

    id: int
    on: datetime.date
    label: str


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """The shop as its settings show it.

    Attributes:
        profile: what its papers show.
        keeps_public_holidays: whether it is closed on the holidays of its country.
        hours: seven tuples of spans, Monday first.
        closed_days: the shop's own, those of the last `CLOSED_SHOWN_BACK` before those to come.
        staff: who works there in their order, then who left.
        tags: in the order of their names.
        rhythm: of everybody for whom nothing else is said; None where nobody said.
        own_fields: in their order on the cards.
    """

    profile: ShopProfile
    keeps_public_holidays: bool
    hours: tuple[tuple[OpenSpan, ...], ...]
    closed_days: tuple[ClosedDayRow, ...]
    staff: tuple[StaffRow, ...]
    tags: tuple[TagRow, ...]
    rhythm: Rhythm | None
    own_fields: tuple[OwnFieldRow, ...]


def shop_settings(journal: Journal, today: datetime.date) -> ShopSettings:
    """Return what can be set about the shop."""
    by_tag, of_shop = _rhythms()
    return ShopSettings(
        profile=profile(journal),
        keeps_public_holidays=Business.select(Business.keeps_public_holidays).tuples().first()[0],
        hours=_hours(),
        closed_days=_closed_days(today),
        staff=_staff(),
        tags=_tags(by_tag),
        rhythm=of_shop,
        own_fields=_own_fields(),
    )


def _hours() -> tuple[tuple[OpenSpan, ...], ...]:
    spans: dict[int, list[OpenSpan]] = defaultdict(list)
    query = OpenHours.select(OpenHours.weekday, OpenHours.opens, OpenHours.closes).order_by(OpenHours.id)
    for weekday, opens, closes in query.tuples():
        spans[weekday].append(OpenSpan(opens, closes))
    return tuple(tuple(spans[weekday]) for weekday in range(7))


def _closed_days(today: datetime.date) -> tuple[ClosedDayRow, ...]:
    since = today - CLOSED_SHOWN_BACK
    query = ClosedDay.select(ClosedDay.id, ClosedDay.on, ClosedDay.label).where(
        ClosedDay.on >= since, ~ClosedDay.is_open
    )
    return tuple(ClosedDayRow(*row) for row in query.order_by(ClosedDay.on).tuples())


def _staff() -> tuple[StaffRow, ...]:
    counted = peewee.fn.COUNT(Customer.id)
    query = (
        Staff.select(Staff.id, Staff.name, Staff.phone, Staff.left_on, Staff.colour, counted)
        .join(Customer, peewee.JOIN.LEFT_OUTER)
        .group_by(Staff.id)
        .order_by(Staff.left_on.is_null(is_null=False), Staff.position, Staff.id)
    )
    return tuple(
        StaffRow(staff_id, name, phone, left_on, Colour(colour) if colour else None, customers)
        for staff_id, name, phone, left_on, colour, customers in query.tuples()
    )


def _tags(rhythms: Mapping[int, Rhythm]) -> tuple[TagRow, ...]:
    query = (
        Tag.select(Tag.id, Tag.name, Tag.colour, peewee.fn.COUNT(CustomerTag.id))
        .join(CustomerTag, peewee.JOIN.LEFT_OUTER)
        .group_by(Tag.id)
        .order_by(Tag.name_folded)
    )
    return tuple(
        TagRow(tag_id, name, Colour(colour) if colour else None, count, rhythms.get(tag_id))
        for tag_id, name, colour, count in query.tuples()
    )


def _rhythms() -> tuple[Mapping[int, Rhythm], Rhythm | None]:
    """Return the rhythms tags bring, by tag, and the shop's own."""
    by_tag: dict[int, Rhythm] = {}
    of_shop: Rhythm | None = None
    for rule in RhythmRule.select().where(RhythmRule.customer.is_null()).dicts():
        if rule["tag"] is None:
            of_shop = rhythm_of(rule)
        else:
            by_tag[rule["tag"]] = rhythm_of(rule)
    return by_tag, of_shop


def _own_fields() -> tuple[OwnFieldRow, ...]:
    query = (
        OwnField.select(OwnField.id, OwnField.name, OwnField.kind, OwnField.choices, peewee.fn.COUNT(OwnFieldValue.id))
        .join(OwnFieldValue, peewee.JOIN.LEFT_OUTER)
        .group_by(OwnField.id)
        .order_by(OwnField.position, OwnField.id)
    )
    return tuple(
        OwnFieldRow(row_id, name, OwnFieldKind(kind), tuple(choices.splitlines()), cards)
        for row_id, name, kind, choices, cards in query.tuples()
    )
