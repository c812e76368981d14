"""A customer's card to print: whom one is about to meet, on a page or two."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from db.queries.card import Card
from db.queries.cardparts import DayOf, Reach
from db.queries.timeline import Entry
from db.records import ReachKind
from desktop import own_values
from desktop.papers import person
from desktop.papers.wording import Headed, Wording, clipped, part, plain
from desktop.pdf.house import Event, HousePaper, Pair, Part

_LONGEST_NOTES = 3000
_LEAP_YEAR = 2024  # so that 29 February is a day


def card_paper(card: Card, newest: tuple[Entry, ...], say: Wording) -> HousePaper:
    """Return the card as a paper of the shop's own.

    Args:
        card: the customer's.
        newest: the last entries of their timeline.
        say: the language and the day.
    """
    words = say.words
    head = Headed(
        words.translate("Papers", "Customer card"),
        card.name,
        " · ".join(filter(None, (person.story(card, say), ", ".join(card.tags)))),
    )
    notes = card.notes.strip()
    parts = (
        reach(card, say),
        person.manner(card, say),
        person.values(card, say),
        person.sensitivities(card, say),
        days(card, say),
        person.open_promises(card, say),
        person.jobs_in_hand(card, say),
        part(words.translate("Papers", "Also known"), *_own_fields(card, say)),
        part(words.translate("Papers", "Notes"), plain(notes[:_LONGEST_NOTES]) if notes else None),
        part(words.translate("Papers", "Last contacts"), *(say.event(entry) for entry in newest)),
    )
    return say.own_paper(head, parts, photo=card.photo)


def reach(card: Card, say: Wording) -> Part:
    """Return by which ways they are reached."""
    points = (Pair(_named(point, say), plain(point.text)) for point in card.reach)
    places = (
        Pair(place.label or say.words.translate("Papers", "Address"), plain(place.line))
        for place in card.places
        if place.line
    )
    return part(say.words.translate("Papers", "How to reach them"), *points, *places)


def days(card: Card, say: Wording) -> Part:
    """Return their birthday and other days."""
    return part(say.words.translate("Papers", "Their days"), *(_day(day, say) for day in card.days))


def _own_fields(card: Card, say: Wording) -> Iterator[Pair]:
    for field in card.own_fields:
        yield Pair(field.name, plain(own_values.shown(field, say.formats, say.words)))


def _named(point: Reach, say: Wording) -> str:
    words = say.words
    names = {
        ReachKind.PHONE: words.translate("Papers", "Phone"),
        ReachKind.EMAIL: words.translate("Papers", "Email"),
        ReachKind.SOCIAL: words.translate("Papers", "Social media"),
        ReachKind.WEB: words.translate("Papers", "Web"),
        ReachKind.OTHER: words.translate("Papers", "Another way"),
    }
    return f"{names[point.kind]} · {point.label}" if point.label else names[point.kind]


def _day(day: DayOf, say: Wording) -> Event:
    name = say.words.translate("Papers", "Birthday") if day.label == "birthday" else day.label
    if day.year is None:
        written = say.formats.annual(datetime.date(_LEAP_YEAR, day.month, day.day))
    else:
        written = say.formats.date(datetime.date(day.year, day.month, day.day))
    return Event("", plain(" · ".join(filter(None, (name, clipped(day.note))))), written)
