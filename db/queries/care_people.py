"""Who looks after whom: how many customers each one has, who covers for whom, and the newest hand-offs."""

import datetime
from dataclasses import dataclass

import peewee

from db.journal import Journal
from db.models import Absence, Customer, HandOff, Select, Staff
from db.queries.behind import CustomerBehind
from db.records import Colour

#: So many hand-offs are shown.
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Keeper:
    """Somebody who works here. `left`: they do so no longer, but still own customers."""

    id: int
    name: str
    customers: int
    left: bool
    colour: Colour | None


@dataclass(frozen=True, slots=True)
class Cover:
    """Somebody is away and somebody else looks after their customers meanwhile; the owner stays the owner.

    Attributes:
        name, cover: who is away, and who looks after their `customers`.
        from_on, until_on: the first day and the last one.
    """

    id: int
    staff_id: int
    cover_id: int
    name: str
    cover: str
    from_on: datetime.date
    until_on: datetime.date
    customers: int


@dataclass(frozen=True, slots=True)
class HandOver:
    """A customer passed on. `told_on` None: nobody told them yet. Empty names: nobody."""

    id: int
    customer_id: int
    customer: str
    giver: str
    taker: str
    reason: str
    introduced: bool
    told_on: datetime.date | None
    on: datetime.date


@dataclass(frozen=True, slots=True)
class CarePeople:
    """The overview. `without`: customers nobody owns. `covers`: those of today and to come, the next first."""

    keepers: tuple[Keeper, ...]
    without: int
    covers: tuple[Cover, ...]
    hand_overs: tuple[HandOver, ...]


def care_people(journal: Journal, today: datetime.date) -> CarePeople:
    """Return who looks after whom on a day."""
    owned = _owned()
    people = Staff.select(Staff.id, Staff.name, Staff.left_on, Staff.colour).order_by(Staff.position, Staff.id).tuples()
    return CarePeople(
        keepers=tuple(
            Keeper(staff_id, name, owned.get(staff_id, 0), left_on is not None, Colour(colour) if colour else None)
            for staff_id, name, left_on, colour in people
            if left_on is None or owned.get(staff_id)
        ),
        without=owned.get(None, 0),
        covers=covers_from(journal, today),
        hand_overs=_hand_overs(journal),
    )


def owned_by(_journal: Journal, staff_id: int | None) -> tuple[CustomerBehind, ...]:
    """Return the customers somebody looks after, by name; None: those who have nobody."""
    whose = Customer.owner.is_null() if staff_id is None else Customer.owner == staff_id
    query = Customer.select(Customer.id, Customer.name).where(_living(), whose).order_by(Customer.sort_key, Customer.id)
    return tuple(CustomerBehind(who, name, None) for who, name in query.tuples())


def covers_from(_journal: Journal, today: datetime.date) -> tuple[Cover, ...]:
    """Return the absences of today and to come, the next first."""
    away, cover = Staff.alias(), Staff.alias()
    absences = (
        Absence.select(Absence.id, away.id, cover.id, away.name, cover.name, Absence.from_on, Absence.until_on)
        .join(away, on=Absence.staff == away.id)
        .join(cover, on=Absence.cover == cover.id)
        .where(Absence.until_on >= today)
        .order_by(Absence.from_on, Absence.id)
    )
    rows = list(absences.tuples())
    owned = _owned() if rows else {}
    return tuple(
        Cover(row_id, staff_id, cover_id, name, by, first, last, owned.get(staff_id, 0))
        for row_id, staff_id, cover_id, name, by, first, last in rows
    )


def covers_on(journal: Journal, today: datetime.date) -> tuple[Cover, ...]:
    """Return who is away on a day."""
    return tuple(cover for cover in covers_from(journal, today) if cover.from_on <= today)


def _owned() -> dict[int | None, int]:
    counted = Customer.select(Customer.owner, peewee.fn.COUNT(Customer.id)).where(_living()).group_by(Customer.owner)
    return dict(counted.tuples())


def _living() -> Select:
    return Customer.trashed_at.is_null() & Customer.archived_at.is_null()


def has_several(_journal: Journal) -> bool:
    """Say whether more than one person works here; a one-person shop never sees any of this."""
    return Staff.select().where(Staff.left_on.is_null()).count() > 1


def _hand_overs(journal: Journal) -> tuple[HandOver, ...]:
    giver, taker = Staff.alias(), Staff.alias()
    query = (
        HandOff.select(
            HandOff.id, HandOff.customer, Customer.name, giver.name, taker.name, HandOff.reason, HandOff.introduced,
            HandOff.told_on, HandOff.at,
        )
        .join(Customer)
        .join(giver, peewee.JOIN.LEFT_OUTER, on=HandOff.from_staff == giver.id)
        .join(taker, peewee.JOIN.LEFT_OUTER, on=HandOff.to_staff == taker.id)
        .where(Customer.trashed_at.is_null())
        .order_by(HandOff.at.desc(), HandOff.id.desc())
        .limit(_SHOWN)
    )  # fmt: skip
    return tuple(
        HandOver(row_id, customer_id, name, given or "", taken or "", reason, introduced, told_on, journal.today(at))
        for row_id, customer_id, name, given, taken, reason, introduced, told_on, at in query.tuples()
    )
