"""Cards as vCard 3.0 (RFC 2426), which every phone and mail program takes in."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from db.exchange.customer_table import write_whole
from db.journal import Journal
from db.queries.customercards import CardOnFile, cards_on_file

_LONGEST = 75  # octets a line, as the format says


def write_vcards(journal: Journal, customer_ids: Sequence[int], path: Path) -> int:
    """Write these cards into one file, and return how many there were.

    A birthday whose year nobody knows stands with the year 1604, as phones write and read it.

    Raises:
        UserError: the file cannot be written.
    """
    count = 0
    whole = bytearray()
    for card in cards_on_file(journal, customer_ids):
        for line in _lines(card):
            whole += _folded(line)
        count += 1
    write_whole(path, bytes(whole))
    return count


def _lines(card: CardOnFile) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:{card.uuid}"
    given, family = (card.given_name, card.family_name) if card.given_name or card.family_name else (card.name, "")
    yield "N:" + ";".join(_escaped(part) for part in (family, given, "", card.honorific, ""))
    yield f"FN:{_escaped(card.name)}"
    if card.company:
        yield f"ORG:{_escaped(card.company)}"
    if card.job_title:
        yield f"TITLE:{_escaped(card.job_title)}"
    yield from (f"TEL;TYPE=VOICE:{_escaped(phone)}" for phone in card.phones)
    yield from (f"EMAIL;TYPE=INTERNET:{_escaped(email)}" for email in card.emails)
    for place in card.places:
        parts = ("", place.district, place.street, place.city, place.region, place.postcode, place.country)
        yield "ADR:" + ";".join(_escaped(part) for part in parts)
    if card.birthday:
        yield "BDAY:" + (f"1604-{card.birthday[2:]}" if card.birthday.startswith("--") else card.birthday)
    if card.tags:
        yield "CATEGORIES:" + ",".join(_escaped(tag) for tag in card.tags)
    if card.notes:
        yield f"NOTE:{_escaped(card.notes)}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    for letter in ("\\", ";", ","):
        text = text.replace(letter, f"\\{letter}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> bytes:
    """Return a line broken where it is too long, never inside a letter."""
    made, room = bytearray(), _LONGEST
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(octets) > room:
            made += b"\r\n "
            room = _LONGEST - 1
        made += octets
        room -= len(octets)
    return bytes(made + b"\r\n")
