"""What the form about ways to reach somebody holds, made from a card and made into drafts again."""

from __future__ import annotations

import dataclasses
import datetime

from db.commands.customers import AddressDraft, DayDraft, ReachDraft
from db.exchange.days import read_day
from db.queries.card import Card, DayOf, PlaceOf
from db.records import ReachKind
from desktop.formats import Formats

BIRTHDAY = "birthday"
"""The label of the special day everybody has."""

_LEAP_YEAR = 2000


@dataclasses.dataclass(frozen=True, slots=True)
class ReachWishes:
    """The texts of the form: phones and e-mails one a line, the first address in its parts, the birthday as typed."""

    phones: str = ""
    emails: str = ""
    street: str = ""
    district: str = ""
    city: str = ""
    postcode: str = ""
    birthday: str = ""


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
    )


def drafts_of(
    card: Card, wishes: ReachWishes
) -> tuple[tuple[ReachDraft, ...], tuple[AddressDraft, ...], tuple[DayDraft, ...]]:
    """Return everything a card is to hold: what the form names, and what it does not name as it was."""
    labels = {(reach.kind, reach.text): reach.label for reach in card.reach}
    named = ((ReachKind.PHONE, wishes.phones), (ReachKind.EMAIL, wishes.emails))
    reach = [
        ReachDraft(kind, text.strip(), labels.get((kind, text.strip()), ""))
        for kind, lines in named
        for text in lines.splitlines()
        if text.strip()
    ]
    reach += [
        ReachDraft(other.kind, other.text, other.label)
        for other in card.reach
        if other.kind not in (ReachKind.PHONE, ReachKind.EMAIL)
    ]
    return tuple(reach), _addresses(card, wishes), _days(card, wishes)


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
    others = tuple(
        DayDraft(day.month, day.day, day.year, day.label, day.note) for day in card.days if day.label != BIRTHDAY
    )
    born = read_day(wishes.birthday)
    if born is None:
        return others
    note = next((day.note for day in card.days if day.label == BIRTHDAY), "")
    return (DayDraft(born.month, born.day, born.year, BIRTHDAY, note), *others)
