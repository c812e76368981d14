"""What the form about ways to reach somebody holds, made from a card and made into drafts again."""

from __future__ import annotations

import dataclasses
import datetime

from db.commands.customers import AddressDraft, DayDraft, ReachDraft
from db.exchange.days import read_day
from db.exchange.parsed import ParsedDay
from db.phones import split_numbers
from db.queries.card import Card
from db.queries.cardparts import DayOf
from db.records import ReachKind
from desktop.formats import Formats

BIRTHDAY = "birthday"
"""The label of the special day everybody has."""

_LEAP_YEAR = 2000
_LONGEST_DAY = 3  # words: 12 Haziran 2010


@dataclasses.dataclass(frozen=True, slots=True)
class PointWish:
    """A phone, an e-mail address or a handle as typed, with its label."""

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
class ReachWishes:
    """What stands in the form.

    Attributes:
        points: phones, then e-mails, then the rest; of each kind the preferred one first.
        places: the addresses, the preferred one first.
        birthday: as typed.
        days: the other special days, one a line: "12.6. anniversary".
    """

    points: tuple[PointWish, ...] = ()
    places: tuple[PlaceWish, ...] = ()
    birthday: str = ""
    days: str = ""


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
        days="\n".join(f"{shown_day(day, formats)} {day.label}" for day in card.days if day.label != BIRTHDAY),
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


def read_special_day(line: str) -> tuple[ParsedDay, str] | None:
    """Return the day a line begins with and what it is: "12 Haziran 2010 evlilik"; None where no day can be read."""
    words = line.split()
    for count in range(1, min(_LONGEST_DAY, len(words))):
        found = read_day(" ".join(words[:count]))
        if found is None:
            continue
        year_follows = found.year is None and words[count].strip(":,.").isdigit()  # 12 Haziran 2010
        if year_follows:
            found = read_day(" ".join(words[: count + 1]).rstrip(":,."))
        label = " ".join(words[count + year_follows :]).lstrip("·:- ")
        return (found, label) if found is not None and label else None
    return None


def are_special_days(text: str) -> bool:
    """Say whether every line is a day with its name."""
    return all(read_special_day(line) is not None for line in _lines(text))


def shown_day(day: DayOf, formats: Formats) -> str:
    """Return a special day as it is read and typed: 4 Mayıs 1980, or 4 Mayıs where no year is known."""
    if day.year is None:
        return formats.annual(datetime.date(_LEAP_YEAR, day.month, day.day))
    return formats.date(datetime.date(day.year, day.month, day.day))


def _days(card: Card, wishes: ReachWishes) -> tuple[DayDraft, ...]:
    notes = {day.label: day.note for day in card.days}
    read = [found for line in _lines(wishes.days) if (found := read_special_day(line)) is not None]
    others = tuple(DayDraft(day.month, day.day, day.year, label, notes.get(label, "")) for day, label in read)
    born = read_day(wishes.birthday)
    if born is None:
        return others
    note = next((day.note for day in card.days if day.label == BIRTHDAY), "")
    return (DayDraft(born.month, born.day, born.year, BIRTHDAY, note), *others)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
