"""A contact of a file as the rows a card consists of."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from db.days import ParsedDay
from db.exchange.own_words import in_language
from db.exchange.parsed import ParsedAddress, ParsedContact
from db.phones import digits
from db.records import CustomerKind, Language, ReachKind
from db.text import fold

BIRTHDAY = "birthday"
_LONGEST = 255
_FORMS_OF_ADDRESS = frozenset({"hanim", "bey", "hanimefendi", "beyefendi"})


@dataclass(frozen=True, slots=True)
class PointRow:
    """A way to reach somebody. `key` tells whether two are the same: `phone:+90532…`."""

    kind: ReachKind
    text: str
    label: str
    normal: str | None

    @property
    def key(self) -> str:
        """Return what two points share that reach the same."""
        return point_key(self.kind, self.text, self.normal)


@dataclass(frozen=True, slots=True)
class DayRow:
    """A special day under its label."""

    label: str
    day: ParsedDay


def point_key(kind: str, text: str, normal: str | None) -> str:
    """Return what two ways to reach somebody share that are the same."""
    return f"{kind}:{normal or digits(text) or text}" if kind == ReachKind.PHONE else f"{kind}:{fold(text)}"


def name_of(contact: ParsedContact) -> str:
    """Return what the card shows as its name."""
    return short(contact.display_name)


def given_name_of(contact: ParsedContact) -> str:
    """Return the given names, a middle name among them."""
    if contact.kind is CustomerKind.FIRM:
        return ""
    return short(f"{contact.given_name} {contact.middle_name}" if contact.middle_name else contact.given_name)


def honorific_of(contact: ParsedContact) -> str:
    """Return how the person is addressed: Hanım or Bey behind the name, else a title before it."""
    if contact.suffix and fold(contact.suffix) in _FORMS_OF_ADDRESS:
        return contact.suffix
    return short(contact.prefix)


def language_of(contact: ParsedContact, shop: Language) -> Language:
    """Return the language reports to this person are written in: theirs if we speak it, else the shop's."""
    return Language(contact.language) if contact.language in {"tr", "en"} else shop


def points_of(contact: ParsedContact, language: Language) -> list[PointRow]:
    """Return every way to reach a contact, the preferred phone and address first.

    The same number under the same label is there once; under two labels it stays two: somebody meant it so.
    """
    phones = contact.phones
    emails = contact.emails
    if len(phones) > 1:
        phones = tuple(sorted(phones, key=lambda phone: not phone.preferred))
    if len(emails) > 1:
        emails = tuple(sorted(emails, key=lambda email: not email.preferred))
    found = [
        PointRow(ReachKind.PHONE, short(phone.text), _label(phone.label, language), phone.e164) for phone in phones
    ]
    if emails:
        found += [
            PointRow(ReachKind.EMAIL, short(email.text), _label(email.label, language), short(fold(email.text)))
            for email in emails
        ]
    for kind, texts in (
        (
            (ReachKind.SOCIAL, [(social.handle, social.service) for social in contact.socials]),
            (ReachKind.WEB, [(link.text, link.label) for link in contact.urls]),
        )
        if contact.socials or contact.urls
        else ()
    ):
        found += [
            PointRow(kind, short(text), _label(label, language), short(fold(text))) for text, label in texts if text
        ]
    if len(found) < 2:
        return found
    once: dict[tuple[str, str, str], PointRow] = {}
    for place, point in enumerate(found):
        unread = f"{place}" if point.kind is ReachKind.PHONE and point.normal is None else ""
        once.setdefault((point.key, point.label, unread), point)
    return list(once.values())


def addresses_of(contact: ParsedContact, language: Language) -> list[ParsedAddress]:
    """Return the addresses as they are kept: labels in the shop's words, no part longer than its column."""
    return [
        ParsedAddress(
            street=short(place.street),
            district=short(place.district),
            city=short(place.city),
            region=short(place.region),
            postcode=short(place.postcode),
            country=short(place.country),
            label=_label(place.label, language),
        )
        for place in contact.addresses
    ]


def days_of(contact: ParsedContact, language: Language) -> list[DayRow]:
    """Return birthday and further days."""
    found = [] if contact.birthday is None else [DayRow(BIRTHDAY, contact.birthday)]
    if contact.days:
        found += [DayRow(_label(day.label or "other", language), day.day) for day in contact.days]
    return found


def own_fields_of(contact: ParsedContact, language: Language) -> list[tuple[str, str]]:
    """Return what has no column of its own, as (name, text) in the shop's words."""
    found = [(in_language(own.name, language), own.text) for own in contact.own_fields]
    if contact.department:
        found.append((in_language("department", language), contact.department))
    if contact.nickname and contact.nickname != contact.display_name:
        found.append((in_language("nickname", language), contact.nickname))
    merged: dict[str, tuple[str, str]] = {}
    for name, text in found:
        key = known_as(name)
        if key and text:
            shown, before = merged.get(key, (short(name.strip()), ""))
            merged[key] = (shown, f"{before}\n{text}" if before else text)
    return list(merged.values())


def known_as(name: str) -> str:
    """Return by what a tag or a field is known: its name as it is kept, folded, no longer than its column."""
    return short(fold(short(name.strip())))


def joined(first: ParsedContact, second: ParsedContact) -> ParsedContact:
    """Return one contact that says what both say; where they differ, what the first says."""
    firsts: dict[str, Any] = {}
    for name in (
        "formatted_name", "given_name", "family_name", "middle_name", "prefix", "suffix", "nickname", "company",
        "department", "title", "birthday", "note", "photo", "external_id", "language", "gender",
    ):  # fmt: skip
        firsts[name] = getattr(first, name) or getattr(second, name)
    return replace(
        first,
        phones=_union(first.phones, second.phones),
        emails=_union(first.emails, second.emails),
        addresses=_union(first.addresses, second.addresses),
        urls=_union(first.urls, second.urls),
        socials=_union(first.socials, second.socials),
        days=_union(first.days, second.days),
        tags=_union(first.tags, second.tags),
        own_fields=_union(first.own_fields, second.own_fields),
        **firsts,
    )


def says_the_same(one: ParsedContact, other: ParsedContact) -> bool:
    """Say whether two cards say exactly the same, wherever they stand."""
    return replace(one, file="", sheet="", line=0) == replace(other, file="", sheet="", line=0)


def short(text: str) -> str:
    """Return a text that fits a column of names."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _label(label: str, language: Language) -> str:
    return short(in_language(label, language)) if label else ""


_Item = TypeVar("_Item", bound=Hashable)


def _union(first: Sequence[_Item], second: Sequence[_Item]) -> tuple[_Item, ...]:
    return tuple(dict.fromkeys((*first, *second)))
