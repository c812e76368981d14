"""The shop's own profile: what its papers show, its logo, when it is open."""

import datetime
import enum
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import Unit, unit
from db.journal import Journal
from db.models import Attachment, Business, ClosedDay, ContactPoint, OpenHours
from db.phones import e164
from db.records import ReachKind
from db.relationship.shophours import OpenSpan


class ProfileField(enum.StrEnum):
    """What is known of a shop as one line of text; named as its column."""

    NAME = "name"
    STREET = "street"
    DISTRICT = "district"
    CITY = "city"
    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"
    REGION = "region"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class LogoFile:
    """A logo as it is kept: its name, its kind ("image/png") and its bytes."""

    file_name: str
    media_type: str
    content: bytes


def set_profile(journal: Journal, field: ProfileField, text: str, now: datetime.datetime) -> Change:
    """Write one line of the shop's profile. With another country, phone numbers without its code are read anew."""
    if field is ProfileField.REGION:
        return _move(journal, text.strip(), now)
    return _set(journal, now, **{field.value: text.strip()})


def keep_public_holidays(journal: Journal, now: datetime.datetime, *, keeps: bool) -> Change:
    """Say whether the shop is closed on the public holidays of its country."""
    return _set(journal, now, ChangeName.EDIT_CLOSED_DAYS, keeps_public_holidays=keeps)


def promise_first_contact(journal: Journal, minutes: int, now: datetime.datetime) -> Change:
    """Say within how many open minutes somebody who complained hears from the shop."""
    return _set(journal, now, first_contact_minutes=max(1, minutes))


def set_logo(journal: Journal, logo: LogoFile | None, now: datetime.datetime) -> Change:
    """Put a logo in the place of the one before; None takes it off."""
    with unit(journal, ChangeName.SET_LOGO, now) as work:
        shop_id, before = Business.select(Business.id, Business.logo).tuples().first()
        logo_id = None
        if logo is not None:
            logo_id = work.insert(
                Attachment,
                file_name=logo.file_name,
                media_type=logo.media_type,
                digest=hashlib.sha256(logo.content).hexdigest(),
                content=logo.content,
                added_at=now,
            )
        work.update(Business, shop_id, logo=logo_id)
        if before is not None:
            work.delete(Attachment, before)
    return work.change()


def set_hours(journal: Journal, weekdays: Sequence[int], spans: Sequence[OpenSpan], now: datetime.datetime) -> Change:
    """Say when the shop is open on these weekdays (0 is Monday); no spans for a day it is closed.

    The spans stand in the order of the day, see `ShopHours`: after a break at night a bar opens at an earlier hour.
    """
    with unit(journal, ChangeName.EDIT_HOURS, now) as work:
        for weekday in weekdays:
            _write_hours(work, weekday, spans)
    return work.change()


def add_closed_day(journal: Journal, on: datetime.date, label: str, now: datetime.datetime) -> Change:
    """Close the shop on a day beside the public holidays; a day that is closed already gets the new label."""
    with unit(journal, ChangeName.EDIT_CLOSED_DAYS, now) as work:
        found = ClosedDay.select(ClosedDay.id).where(ClosedDay.on == on).tuples().first()
        if found:
            work.update(ClosedDay, found[0], label=label.strip(), is_open=False)
            work.result = found[0]
        else:
            work.result = work.insert(ClosedDay, on=on, label=label.strip())
    return work.change()


def remove_closed_day(journal: Journal, closed_day_id: int, now: datetime.datetime) -> Change:
    """Open the shop again on a day it was to be closed."""
    with unit(journal, ChangeName.EDIT_CLOSED_DAYS, now) as work:
        work.delete(ClosedDay, closed_day_id)
    return work.change()


def open_on_holiday(journal: Journal, days: Sequence[datetime.date], label: str, now: datetime.datetime) -> Change:
    """Say that the shop opens on these days although they are a public holiday, called `label`."""
    with unit(journal, ChangeName.EDIT_CLOSED_DAYS, now) as work:
        known = _noted(days)
        for day in days:
            if day in known:
                work.update(ClosedDay, known[day], is_open=True)
            else:
                work.insert(ClosedDay, on=day, label=label.strip(), is_open=True)
    return work.change()


def close_on_holiday(journal: Journal, days: Sequence[datetime.date], now: datetime.datetime) -> Change:
    """Keep a public holiday after all."""
    with unit(journal, ChangeName.EDIT_CLOSED_DAYS, now) as work:
        for day_id in _noted(days).values():
            work.delete(ClosedDay, day_id)
    return work.change()


def _noted(days: Sequence[datetime.date]) -> dict[datetime.date, int]:
    return dict(ClosedDay.select(ClosedDay.on, ClosedDay.id).where(ClosedDay.on.in_(list(days))).tuples())


def _set(
    journal: Journal, now: datetime.datetime, called: ChangeName = ChangeName.EDIT_SHOP, /, **columns: object
) -> Change:
    with unit(journal, called, now) as work:
        work.update(Business, Business.select(Business.id).tuples().first()[0], **columns)
    return work.change()


def _move(journal: Journal, region: str, now: datetime.datetime) -> Change:
    with unit(journal, ChangeName.EDIT_SHOP, now) as work:
        work.update(Business, Business.select(Business.id).tuples().first()[0], region=region)
        query = ContactPoint.select(ContactPoint.id, ContactPoint.text, ContactPoint.normal)
        for point_id, text, normal in list(query.where(ContactPoint.kind == ReachKind.PHONE.value).tuples()):
            read = e164(text, region)
            if read != normal:
                work.update(ContactPoint, point_id, normal=read)
    return work.change()


def _write_hours(work: Unit, weekday: int, spans: Sequence[OpenSpan]) -> None:
    """Change the rows that stand there; whatever is too many goes, whatever is missing comes."""
    query = OpenHours.select(OpenHours.id).where(OpenHours.weekday == weekday).order_by(OpenHours.id)
    present = [row[0] for row in query.tuples()]
    for row_id in present[len(spans) :]:
        work.delete(OpenHours, row_id)
    for place, span in enumerate(spans):
        if place < len(present):
            work.update(OpenHours, present[place], opens=span.opens, closes=span.closes)
        else:
            work.insert(OpenHours, weekday=weekday, opens=span.opens, closes=span.closes)
