"""What the shop needs on paper before the first customer comes in."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from db.journal import Journal
from db.models import Complaint, ContactPoint, Customer
from db.queries.among import among
from db.queries.drifting import drifting
from db.queries.shop import ShopProfile, profile
from db.queries.today import TodayPage, today_page
from db.records import Channel, ReachKind
from db.relationship.today import Line

#: More than one sheet can hold.
_MOST = 40


@dataclass(frozen=True, slots=True)
class HeardLately:
    """A complaint heard since the last morning, or one nobody has spoken to the customer about yet."""

    customer_id: int
    name: str
    words: str
    heard_at: datetime.datetime
    first_contact_at: datetime.datetime | None


@dataclass(frozen=True, slots=True)
class Morning:
    """Today's page with what a paper needs besides.

    Attributes:
        today: the day.
        shop: whose paper it is.
        page: the day's list, promises, thanks.
        phones: of those on the list, the first number each, by customer; of nobody who wants no calls.
        complaints: heard lately or waiting, the oldest first.
    """

    today: datetime.date
    shop: ShopProfile
    page: TodayPage
    phones: Mapping[int, str]
    complaints: tuple[HeardLately, ...]


def morning(journal: Journal, now: datetime.datetime) -> Morning:
    """Return the morning of an aware moment."""
    today = journal.today(now)
    page = today_page(journal, now, _MOST, drifting(journal, today))
    return Morning(
        today=today,
        shop=profile(journal),
        page=page,
        phones=_phones({line.customer_id for line in page.lines[:_MOST] if _may_be_rung(line)}),
        complaints=_complaints(journal, today, now),
    )


def _may_be_rung(line: Line) -> bool:
    """Say whether the number leads to somebody by a way they agree to; they may be written to on the same one."""
    return Channel.PHONE not in line.refused or line.channel in (Channel.WHATSAPP, Channel.SMS)


def _phones(ids: set[int]) -> dict[int, str]:
    query = (
        ContactPoint.select(ContactPoint.customer, ContactPoint.text)
        .where(among(ContactPoint.customer, ids), ContactPoint.kind == ReachKind.PHONE.value)
        .order_by(ContactPoint.position.desc(), ContactPoint.id.desc())
    )
    # The first number of each is the last one read.
    return dict(query.tuples())


def _complaints(journal: Journal, today: datetime.date, now: datetime.datetime) -> tuple[HeardLately, ...]:
    """Yesterday's; on a Monday, Saturday's and Sunday's too, as with thanks."""
    since = today - datetime.timedelta(3 if today.weekday() == 0 else 1)
    begin = datetime.datetime.combine(since, datetime.time(0), journal.zone)
    query = (
        Complaint.select(
            Complaint.customer, Customer.name, Complaint.words, Complaint.heard_at, Complaint.first_contact_at
        )
        .join(Customer)
        .where(
            Complaint.trashed_at.is_null(),
            Customer.trashed_at.is_null(),
            Complaint.closed_at.is_null(),
            Complaint.heard_at <= now,
            (Complaint.heard_at >= begin) | Complaint.first_contact_at.is_null(),
        )
        .order_by(Complaint.heard_at, Complaint.id)
    )
    return tuple(HeardLately(*row) for row in query.tuples())
