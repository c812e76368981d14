"""Cards as vCard 3.0 (RFC 2426), which every phone and mail program takes in."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from db.exchange.content_lines import escaped, folded
from db.files import write_whole
from db.journal import Journal
from db.queries.customercards import CardOnFile, cards_on_file


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
            whole += folded(line)
        count += 1
    write_whole(path, bytes(whole))
    return count


def _lines(card: CardOnFile) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:{card.uuid}"
    given, family = (card.given_name, card.family_name) if card.given_name or card.family_name else (card.name, "")
    yield "N:" + ";".join(escaped(part) for part in (family, given, "", card.honorific, ""))
    yield f"FN:{escaped(card.name)}"
    if card.company:
        yield f"ORG:{escaped(card.company)}"
    if card.job_title:
        yield f"TITLE:{escaped(card.job_title)}"
    yield from (f"TEL;TYPE=VOICE:{escaped(phone)}" for phone in card.phones)
    yield from (f"EMAIL;TYPE=INTERNET:{escaped(email)}" for email in card.emails)
    for place in card.places:
        # As phones have it: the district stands where a city does, the province where a state does.
        both = (place.district, place.city) if place.district and not place.region else (place.city, place.region)
        extended = place.district if place.region else ""
        parts = ("", extended, place.street, *both, place.postcode, place.country)
        yield "ADR:" + ";".join(escaped(part) for part in parts)
    if card.birthday:
        yield "BDAY:" + (f"1604-{card.birthday[2:]}" if card.birthday.startswith("--") else card.birthday)
    if card.tags:
        yield "CATEGORIES:" + ",".join(escaped(tag) for tag in card.tags)
    if card.notes:
        yield f"NOTE:{escaped(card.notes)}"
    yield "END:VCARD"
