"""The shop's own profile and the counts beside the navigation."""

from dataclasses import dataclass

import peewee

from db.journal import Journal
from db.models import Attachment, Business, Customer, Staff
from db.records import Language


@dataclass(frozen=True, slots=True)
class ShopProfile:
    """The shop as its papers show it. `logo` holds the picture's bytes; `owner` is the first of the staff."""

    name: str
    street: str
    district: str
    city: str
    phone: str
    email: str
    web: str
    region: str
    language: Language
    accent: str
    logo: bytes | None
    owner: str
    owner_phone: str
    is_sample: bool
    next_report_number: int
    first_contact_minutes: int

    @property
    def address_line(self) -> str:
        """The address in one line, as `Moda Cd. 14, Kadıköy`."""
        return ", ".join(part for part in (self.street, self.district or self.city) if part)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who works in the shop."""

    id: int
    name: str
    phone: str


def profile(_journal: Journal) -> ShopProfile:
    """Return the shop's profile."""
    row = Business.select(Business, Attachment.content).join(Attachment, peewee.JOIN.LEFT_OUTER).dicts().first()
    owner = Staff.select(Staff.name, Staff.phone).where(Staff.left_on.is_null()).order_by(Staff.position).tuples()
    first = owner.first() or ("", "")
    return ShopProfile(
        name=row["name"],
        street=row["street"],
        district=row["district"],
        city=row["city"],
        phone=row["phone"],
        email=row["email"],
        web=row["web"],
        region=row["region"],
        language=Language(row["language"]),
        accent=row["accent"],
        logo=bytes(row["content"]) if row["content"] is not None else None,
        owner=first[0],
        owner_phone=first[1],
        is_sample=row["is_sample"],
        next_report_number=row["next_report_number"],
        first_contact_minutes=row["first_contact_minutes"],
    )


def staff(_journal: Journal) -> tuple[StaffMember, ...]:
    """Return who works in the shop now, the owner first."""
    query = Staff.select(Staff.id, Staff.name, Staff.phone).where(Staff.left_on.is_null()).order_by(Staff.position)
    return tuple(StaffMember(*row) for row in query.tuples())


def staff_with(journal: Journal, staff_id: int | None) -> tuple[tuple[int, str], ...]:
    """Return (number, name) of who works in the shop now, and of `staff_id`, who may have left."""
    present = [(member.id, member.name) for member in staff(journal)]
    if staff_id is not None and staff_id not in dict(present):
        present += list(Staff.select(Staff.id, Staff.name).where(Staff.id == staff_id).tuples())
    return tuple(present)


def count_customers(_journal: Journal) -> int:
    """Return how many cards there are, archive and trash apart."""
    return Customer.select().where(Customer.archived_at.is_null(), Customer.trashed_at.is_null()).count()
