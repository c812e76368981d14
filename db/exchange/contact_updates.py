"""What a contact of a file adds to a card that is there already.

Only what is missing is added: what the owner typed stays, and where the file says otherwise that is named.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from db.days import ParsedDay
from db.engine.bulk import rows_of
from db.exchange.contact_rows import (
    BIRTHDAY,
    DayRow,
    PointRow,
    addresses_of,
    days_of,
    honorific_of,
    known_as,
    own_fields_of,
    point_key,
    points_of,
    short,
)
from db.exchange.parsed import ParsedAddress, ParsedContact, ParsedPhoto, Warned, WarnedReason
from db.models import ContactPoint, Customer, CustomerTag, OwnField, OwnFieldValue, PostalAddress, SpecialDay, Tag
from db.models.base import Select
from db.records import Language
from db.text import fold

_CHUNK = 900
_WORD = re.compile(r"\w+")
_POSTCODE = re.compile(r"[0-9]{5}")
#: From so many cards on, reading everybody is quicker than asking for each.
_MANY = 5_000
_FILLED = ("company", "job_title", "honorific", "notes", "external_id")


@dataclass(slots=True)
class Stored:
    """What a card holds now."""

    columns: dict[str, str | None]
    has_photo: bool
    points: set[str] = field(default_factory=set[str])
    last_position: int = -1
    addresses: list[ParsedAddress] = field(default_factory=list[ParsedAddress])
    days: dict[str, list[tuple[int, ParsedDay]]] = field(default_factory=lambda: defaultdict(list))
    tags: set[str] = field(default_factory=set[str])
    own: set[str] = field(default_factory=set[str])


@dataclass(frozen=True, slots=True)
class Update:
    """What is to be written on one card. Empty where the file says nothing new."""

    customer_id: int
    columns: Mapping[str, tuple[str | None, str]]
    points: Sequence[PointRow]
    first_position: int
    addresses: Sequence[ParsedAddress]
    first_address: int
    days: Sequence[DayRow]
    birth_year: tuple[int, int] | None
    tags: Sequence[str]
    own: Sequence[tuple[str, str]]
    photo: ParsedPhoto | None

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is to be written."""
        return (
            not (self.columns or self.points or self.addresses or self.days or self.birth_year or self.tags or self.own)
            and self.photo is None
        )


def stored_cards(customer_ids: Sequence[int]) -> dict[int, Stored]:
    """Return what these cards hold now."""
    found: dict[int, Stored] = {}
    if len(customer_ids) > _MANY:
        _read_chunk(None, found)
    for ids in _chunks(customer_ids) if len(customer_ids) <= _MANY else ():
        _read_chunk(ids, found)
    return found


def update_for(customer_id: int, contact: ParsedContact, stored: Stored, language: Language) -> Update:
    """Return what a contact adds to a card, given what the card holds."""
    offered = {
        "company": short(contact.company),
        "job_title": short(contact.title),
        "honorific": honorific_of(contact),
        "notes": contact.note,
        "external_id": short(contact.external_id) if contact.external_id else "",
    }
    days = days_of(contact, language)
    return Update(
        customer_id=customer_id,
        columns={name: (stored.columns[name], offered[name]) for name in _FILLED if _is_missing(name, offered, stored)},
        points=[point for point in points_of(contact, language) if point.key not in stored.points],
        first_position=stored.last_position + 1,
        addresses=[
            address
            for address in addresses_of(contact, language)
            if not any(_same_place(address, known) for known in stored.addresses)
        ],
        first_address=len(stored.addresses),
        days=[day for day in days if not _is_known(day, stored)],
        birth_year=_birth_year(contact, stored),
        tags=[tag for tag in contact.tags if known_as(tag) not in stored.tags],
        own=[(name, text) for name, text in own_fields_of(contact, language) if known_as(name) not in stored.own],
        photo=None if stored.has_photo else contact.photo,
    )


def differences(contact: ParsedContact, stored: Stored) -> Iterator[Warned]:
    """Yield what the file says otherwise than the card: the card's own word was kept."""
    pairs = [
        ("company", contact.company, stored.columns["company"]),
        ("job_title", contact.title, stored.columns["job_title"]),
    ]
    birthdays = stored.days.get(BIRTHDAY, [])
    if contact.birthday is not None and birthdays and not any(_fits(contact.birthday, day) for _, day in birthdays):
        pairs.append((BIRTHDAY, str(contact.birthday), str(birthdays[0][1])))
    for name, offered, kept in pairs:
        if offered and kept and fold(offered) != fold(kept):
            params = {"field": name, "text": offered, "kept": kept}
            yield Warned(contact.file, contact.line, WarnedReason.KEPT_YOURS, params, contact.sheet)


def _read_chunk(ids: Sequence[int] | None, found: dict[int, Stored]) -> None:
    """Read the cards with these ids, or (None) all there are."""

    def of(query: Select, column: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 (a column of peewee)
        return rows_of(query if ids is None else query.where(column.in_(ids)))

    columns = [getattr(Customer, name) for name in _FILLED]
    for customer_id, photo, *texts in of(Customer.select(Customer.id, Customer.photo, *columns), Customer.id):
        found[customer_id] = Stored(dict(zip(_FILLED, texts, strict=True)), has_photo=photo is not None)
    points = ContactPoint.select(
        ContactPoint.customer, ContactPoint.kind, ContactPoint.text, ContactPoint.normal, ContactPoint.position,
    )  # fmt: skip
    for customer_id, kind, text, normal, position in of(points, ContactPoint.customer):
        stored = found[customer_id]
        stored.points.add(point_key(kind, text, normal))
        stored.last_position = max(stored.last_position, position)
    places = PostalAddress.select(
        PostalAddress.customer, PostalAddress.street, PostalAddress.district, PostalAddress.city,
        PostalAddress.region, PostalAddress.postcode, PostalAddress.country, PostalAddress.label,
    )  # fmt: skip
    for customer_id, *parts in of(places, PostalAddress.customer):
        found[customer_id].addresses.append(ParsedAddress(*parts))
    days = SpecialDay.select(
        SpecialDay.customer, SpecialDay.id, SpecialDay.label, SpecialDay.year, SpecialDay.month, SpecialDay.day,
    )  # fmt: skip
    for customer_id, row_id, label, year, month, day in of(days, SpecialDay.customer):
        found[customer_id].days[label].append((row_id, ParsedDay(year, month, day)))
    tags = CustomerTag.select(CustomerTag.customer, Tag.name_folded).join(Tag)
    for customer_id, folded in of(tags, CustomerTag.customer):
        found[customer_id].tags.add(folded)
    own = OwnFieldValue.select(OwnFieldValue.customer, OwnField.name_folded).join(OwnField)
    for customer_id, folded in of(own, OwnFieldValue.customer):
        found[customer_id].own.add(folded)


def _is_missing(name: str, offered: Mapping[str, str], stored: Stored) -> bool:
    return bool(offered[name]) and not stored.columns[name]


def _is_known(day: DayRow, stored: Stored) -> bool:
    """A card has one birthday; another day is known if its label holds the same one."""
    known = stored.days.get(day.label, [])
    return bool(known) if day.label == BIRTHDAY else any(_fits(day.day, other) for _, other in known)


def _birth_year(contact: ParsedContact, stored: Stored) -> tuple[int, int] | None:
    """Return the row and the year, where the card knows the birthday but not its year."""
    if contact.birthday is None or contact.birthday.year is None:
        return None
    for row_id, day in stored.days.get(BIRTHDAY, []):
        if day.year is None and (day.month, day.day) == (contact.birthday.month, contact.birthday.day):
            return row_id, contact.birthday.year
    return None


def _fits(one: ParsedDay, other: ParsedDay) -> bool:
    same_year = one.year is None or other.year is None or one.year == other.year
    return same_year and (one.month, one.day) == (other.month, other.day)


def _same_place(one: ParsedAddress, other: ParsedAddress) -> bool:
    return _place_key(one) == _place_key(other)


def _place_key(address: ParsedAddress) -> list[str]:
    """Return the words of an address, its postcode behind them: in one piece or in parts, it is the same one."""
    parts = (address.street, address.district, address.city, address.region, address.postcode, address.country)
    words = _WORD.findall(fold(" ".join(parts)))
    return sorted(words, key=lambda word: _POSTCODE.fullmatch(word) is not None)


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]
