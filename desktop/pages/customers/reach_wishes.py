"""What the form about ways to reach somebody holds, made from a card and made into drafts again."""

from __future__ import annotations

import dataclasses
import datetime

from db.commands.customers import AddressDraft, DayDraft, ReachDraft
from db.exchange.days import read_day
from db.exchange.parsed import ParsedDay
from db.queries.card import Card
from db.queries.cardparts import DayOf, PlaceOf
from db.records import ReachKind
from desktop.formats import Formats

BIRTHDAY = "birthday"
"""The label of the special day everybody has."""

_LEAP_YEAR = 2000
_LONGEST_DAY = 3  # words: 12 Haziran 2010
_HANDLES = (ReachKind.SOCIAL, ReachKind.WEB)


@dataclasses.dataclass(frozen=True, slots=True)
class ReachWishes:
    """The texts of the form.

    Attributes:
        phones, emails, handles: one a line; handles are names in social media and addresses in the web.
        street, district, city, postcode: of the first address.
        birthday: as typed.
        days: the other special days, one a line: "12.6. anniversary".
    """

    phones: str = ""
    emails: str = ""
    street: str = ""
    district: str = ""
    city: str = ""
    postcode: str = ""
    birthday: str = ""
    handles: str = ""
    days: str = ""


def wishes_of(card: Card, formats: Formats) -> ReachWishes:
    """Return what a card says of it."""
    born = next((day for day in card.days if day.label == BIRTHDAY), None)
    place = card.places[0] if card.places else None
    return ReachWishes(
        phones="\n".join(reach.text for reach in card.reach if reach.kind is ReachKind.PHONE),
        emails="\n".join(reach.text for reach in card.reach if reach.kind is ReachKind.EMAIL),
        street=place.street if place else "",
        district=place.district if place else "",
        city=place.city if place else "",
        postcode=place.postcode if place else "",
        birthday=shown_day(born, formats) if born else "",
        handles="\n".join(reach.text for reach in card.reach if reach.kind in _HANDLES),
        days="\n".join(f"{shown_day(day, formats)} {day.label}" for day in card.days if day.label != BIRTHDAY),
    )


def drafts_of(
    card: Card, wishes: ReachWishes
) -> tuple[tuple[ReachDraft, ...], tuple[AddressDraft, ...], tuple[DayDraft, ...]]:
    """Return everything a card is to hold: what the form names, and what it does not name as it was."""
    labels = {(reach.kind, reach.text): reach.label for reach in card.reach}
    named = [(ReachKind.PHONE, text) for text in _lines(wishes.phones)]
    named += [(ReachKind.EMAIL, text) for text in _lines(wishes.emails)]
    named += [(_kind_of_handle(text), text) for text in _lines(wishes.handles)]
    reach = [ReachDraft(kind, text, labels.get((kind, text), "")) for kind, text in named]
    reach += [
        ReachDraft(other.kind, other.text, other.label)
        for other in card.reach
        if other.kind not in (ReachKind.PHONE, ReachKind.EMAIL, *_HANDLES)
    ]
    return tuple(reach), _addresses(card, wishes), _days(card, wishes)


def read_special_day(line: str) -> tuple[ParsedDay, str] | None:
    """Return the day a line begins with and what it is: "12 Haziran 2010 evlilik"; None where no day can be read."""
    words = line.split()
    for count in range(1, min(_LONGEST_DAY, len(words))):
        found = read_day(" ".join(words[:count]))
        if found is None:
            continue
        if found.year is None and words[count].strip(":,.").isdigit():  # 12 Haziran 2010
            count += 1  # noqa: PLW2901 (the loop ends here)
            found = read_day(" ".join(words[:count]).rstrip(":,."))
        label = " ".join(words[count:]).lstrip("·:- ")
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


def _addresses(card: Card, wishes: ReachWishes) -> tuple[AddressDraft, ...]:
    first = card.places[0] if card.places else None
    changed = AddressDraft(
        street=wishes.street.strip(),
        district=wishes.district.strip(),
        city=wishes.city.strip(),
        region=first.region if first else "",
        postcode=wishes.postcode.strip(),
        country=first.country if first else "",
        label=first.label if first else "",
    )
    said = changed.street or changed.district or changed.city or changed.postcode
    return ((changed,) if said else ()) + tuple(_address_of(place) for place in card.places[1:])


def _address_of(place: PlaceOf) -> AddressDraft:
    return AddressDraft(
        place.street, place.district, place.city, place.region, place.postcode, place.country, place.label
    )


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


def _kind_of_handle(text: str) -> ReachKind:
    is_address = "/" in text or text.lower().startswith("www.")
    return ReachKind.WEB if is_address else ReachKind.SOCIAL
