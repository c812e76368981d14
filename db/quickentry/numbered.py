"""A line that begins with somebody's phone number: typed, or pasted from a chat with a number not in the phone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from db.quickentry.people import People, PersonRef

# A trunk or country code in front, or ten digits as Turkish mobiles are said: 0532…, +44 …, (0216)…, 532….
_NUMBER = re.compile(
    r"[\s\u200e\u202a\u202c\u2068\u2069]*(?P<number>(?:\+|0|\(0|5)[\d\s().\u00a0-]{8,20}\d)[\u202c\u2069]?"
    r"(?P<after>[ \t]*:[ \t]*\n?|[ \t]*\n\s*|[ \t]*,[ \t]*|[ \t]+|$)"
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")
_FEWEST, _MOST = 10, 15  # digits


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line that begins with the number of somebody who has a card.

    Attributes:
        refs: whose number it is.
        start, end: the place of the number.
        body: where what follows it begins.
        is_pasted: whether it stands before a message copied: with its country code, then a colon or a line's end.
    """

    refs: tuple[PersonRef, ...]
    start: int
    end: int
    body: int
    is_pasted: bool


def owner_of_number(text: str, people: People) -> tuple[PersonRef, ...]:
    """Return who has the number that `text` is, nobody where it is none."""
    found = _NUMBER.fullmatch(text.strip())
    return tuple(people.by_phone(found["number"])) if found is not None and _is_number(found["number"]) else ()


def numbered(text: str, people: People) -> Numbered | None:
    """Return the number a line begins with; None where it begins with none, or with one on no card."""
    found = _NUMBER.match(text)
    if found is None or not _is_number(found["number"]):
        return None
    refs: Sequence[PersonRef] = people.by_phone(found["number"])
    if not refs:
        return None
    after = found["after"]
    copied = found["number"].startswith("+") and (":" in after or "\n" in after)
    pasted = copied and bool(text[found.end() :].strip())
    return Numbered(tuple(refs), found.start("number"), found.end("number"), found.end(), pasted)


def _is_number(text: str) -> bool:
    return _FEWEST <= sum(map(str.isdigit, text)) <= _MOST and _DATE.match(text) is None
