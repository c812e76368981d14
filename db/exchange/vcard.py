"""vCard files of every version, as phones, mail programs and address books write them.

A card that is broken costs nothing but itself: whatever can be read of it is, and the rest is named.
"""

from collections.abc import Mapping
from dataclasses import replace

from db.exchange.encodings import decode, detect, plain_lines, with_whole_signs
from db.exchange.parsed import (
    FileKind,
    LeftOut,
    LeftOutReason,
    ParsedContact,
    ParsedFile,
    Warned,
    WarnedReason,
)
from db.exchange.vcard_card import CardInMaking
from db.exchange.vcard_cards import Outside, RawCard, cards
from db.exchange.vcard_fields import read_properties
from db.exchange.vcard_lines import properties
from db.exchange.vcard_values import Reader

_SHOWN = 80


def read_vcards(data: bytes, file: str, region: str = "TR") -> ParsedFile:
    """Return everything the cards of a file hold.

    Args:
        data: the file's bytes.
        file: its name, for the report.
        region: the country of phone numbers without a country code.
    """
    text, encoding, fallback = _text_of(data)
    reading = _Reading(file, region, Reader(fallback))
    for raw in cards(text):
        if isinstance(raw, Outside):
            reading.warn(raw.line, WarnedReason.TEXT_OUTSIDE_CARDS, {"text": raw.text[:_SHOWN]})
        else:
            reading.take(raw)
    return ParsedFile(
        file=file,
        kind=FileKind.VCARD,
        contacts=tuple(reading.tagged_contacts()),
        left_out=tuple(reading.left_out),
        warnings=tuple(reading.warnings),
        encoding=encoding,
    )


class _Reading:
    """What was read so far of one file."""

    def __init__(self, file: str, region: str, reader: Reader) -> None:
        self.file = file
        self.region = region
        self.reader = reader
        self.contacts: list[ParsedContact] = []
        self.left_out: list[LeftOut] = []
        self.warnings: list[Warned] = []
        self._tags: dict[str, list[str]] = {}

    def take(self, raw: RawCard) -> None:
        """Read one card."""
        found, strange = properties(raw.body)
        card = CardInMaking(found, self.region)
        read_properties(card, self.reader)
        contact = card.contact(self.file, raw.line)
        name = contact.display_name
        reason = _reason_to_leave_out(raw, card, contact, name)
        if reason is not None:
            self.left_out.append(LeftOut(self.file, raw.line, reason, {"name": name} if name else {}))
            for member in card.members if card.is_group and name else ():
                self._tags.setdefault(member, []).append(name)
            return
        self.contacts.append(contact)
        if not raw.finished:
            self.warn(raw.line, WarnedReason.CARD_UNFINISHED, {})
        for reason_to_warn, params in card.warnings:
            self.warn(raw.line, reason_to_warn, params)
        for line in strange:
            self.warn(raw.line, WarnedReason.LINE_UNREADABLE, {"text": line[:_SHOWN]})
        if "\ufffd" in name:
            self.warn(raw.line, WarnedReason.TEXT_DAMAGED, {"text": name})

    def warn(self, line: int, reason: WarnedReason, params: Mapping[str, object]) -> None:
        """Note what could not be taken along."""
        self.warnings.append(Warned(self.file, line, reason, params))

    def tagged_contacts(self) -> list[ParsedContact]:
        """Return the contacts, the members of groups with the group's name as a tag."""
        if not self._tags:
            return self.contacts
        return [
            replace(contact, tags=tuple(dict.fromkeys([*contact.tags, *self._tags[contact.external_id]])))
            if contact.external_id in self._tags
            else contact
            for contact in self.contacts
        ]


def _reason_to_leave_out(
    raw: RawCard,
    card: CardInMaking,
    contact: ParsedContact,
    name: str,
) -> LeftOutReason | None:
    if raw.inside:
        return LeftOutReason.CARD_IN_CARD
    if card.is_group:
        return LeftOutReason.GROUP
    if name:
        return None
    said_something = contact.addresses or contact.urls or contact.socials or contact.note or contact.birthday
    return LeftOutReason.NO_NAME if said_something or contact.own_fields else LeftOutReason.NOTHING_IN_IT


def _text_of(data: bytes) -> tuple[str, str, str | None]:
    """Return the text, the encoding, and the code page of single values where the text is still bytes."""
    data = with_whole_signs(data)
    encoding = detect(data)
    if encoding.startswith("utf"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            pass
        else:
            return plain_lines(text), encoding, None
    if encoding.startswith(("utf-16", "utf-32")):
        return *decode(data), None
    # Each line of a card may be in another character set: letters are made line by line.
    return plain_lines(data.decode("latin-1")), encoding, "cp1254" if encoding == "utf-8" else encoding
