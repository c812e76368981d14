"""What the form about ways to reach somebody holds, made from a card and made into drafts again."""

from __future__ import annotations

import dataclasses
import datetime

from db.commands.customers import AddressDraft, DayDraft, ReachDraft
from db.days import read_day
from db.phones import split_numbers
from db.queries.card import Card
from db.queries.cardparts import DayOf
from db.records import ReachKind
from desktop.formats import Formats

BIRTHDAY = "birthday"
"""The label of the special day everybody has."""

_LEAP_YEAR = 2000


@dataclasses.dataclass(frozen=True, slots=True)
class PointWish:
    """A phone, an email address or a handle as typed, with its label."""

    kind: ReachKind
    text: str
    label: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class PlaceWish:
    """A postal address as typed."""

    label: str = ""
    street: str = ""
    district: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""

    def is_said(self) -> bool:
        """Say whether any part of it is known; a label alone is no address."""
        return any((self.street, self.district, self.city, self.postcode, self.country))


@dataclasses.dataclass(frozen=True, slots=True)
class DayWish:
    """A special day: what it is called, the day as typed, and what else is noted of it."""

    label: str = ""
    day: str = ""
    note: str = ""

    def is_said(self) -> bool:
        """Say whether anything was typed of it."""
        return bool(self.label or self.day)


@dataclasses.dataclass(frozen=True, slots=True)
class ReachWishes:
    """What stands in the form.

    Attributes:
        points: phones, then emails, then the rest; of each kind the preferred one first.
        places: the addresses, the preferred one first.
        birthday: as typed.
        days: the other special days.
    """

    points: tuple[PointWish, ...] = ()
    places: tuple[PlaceWish, ...] = ()
    birthday: str = ""
    days: tuple[DayWish, ...] = ()


def wishes_of(card: Card, formats: Formats) -> ReachWishes:
    """Return what a card says of it."""
    born = next((day for day in card.days if day.label == BIRTHDAY), None)
    kinds = (ReachKind.PHONE, ReachKind.EMAIL)
    points = [PointWish(reach.kind, reach.text, reach.label) for reach in card.reach]
    return ReachWishes(
        points=(
            *(point for kind in kinds for point in points if point.kind is kind),
            *(point for point in points if point.kind not in kinds),
        ),
        places=tuple(
            PlaceWish(
                place.label,
                place.street,
                place.district,
                place.city,
                place.region,
                place.postcode,
                place.country,
            )
            for place in card.places
        ),
        birthday=shown_day(born, formats) if born else "",
        # One born day has its own field; a card that somehow holds two of them shows the second like any other.
        days=tuple(DayWish(day.label, shown_day(day, formats), day.note) for day in card.days if day is not born),
    )


def drafts_of(
    card: Card, wishes: ReachWishes
) -> tuple[tuple[ReachDraft, ...], tuple[AddressDraft, ...], tuple[DayDraft, ...]]:
    """Return everything a card is to hold. Two numbers in one line are two numbers."""
    reach = [
        ReachDraft(point.kind, text, point.label)
        for point in wishes.points
        for text in (split_numbers(point.text) if point.kind is ReachKind.PHONE else (point.text,))
    ]
    places = [
        AddressDraft(place.street, place.district, place.city, place.region, place.postcode, place.country, place.label)
        for place in wishes.places
    ]
    return tuple(reach), tuple(places), _days(card, wishes)


def kind_of_handle(text: str) -> ReachKind:
    """Return what kind of handle a text is: an address in the web, or a name in social media."""
    is_address = "/" in text or text.lower().startswith("www.")
    return ReachKind.WEB if is_address else ReachKind.SOCIAL


def shown_day(day: DayOf, formats: Formats) -> str:
    """Return a special day as it is read and typed: 4 Mayıs 1980, or 4 Mayıs where no year is known."""
    if day.year is None:
        return formats.annual(datetime.date(_LEAP_YEAR, day.month, day.day))
    return formats.date(datetime.date(day.year, day.month, day.day))


def _days(card: Card, wishes: ReachWishes) -> tuple[DayDraft, ...]:
    born, others = read_day(wishes.birthday), ((read_day(day.day), day) for day in wishes.days)
    days = [DayDraft(read.month, read.day, read.year, day.label, day.note) for read, day in others if read is not None]
    if born is None:
        return tuple(days)
    note = next((day.note for day in card.days if day.label == BIRTHDAY), "")
    return (DayDraft(born.month, born.day, born.year, BIRTHDAY, note), *days)
