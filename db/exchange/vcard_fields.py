"""What each property of a vCard means for a contact: standard ones and those programs made up."""

import re
from collections.abc import Callable
from functools import lru_cache

from db.days import ParsedDay, read_day
from db.exchange import vcard_words as words
from db.exchange.parsed import (
    ParsedAddress,
    ParsedEmail,
    ParsedLink,
    ParsedPhone,
    ParsedSocial,
    ParsedSpecialDay,
    WarnedReason,
)
from db.exchange.turkish_places import in_turkish_parts
from db.exchange.vcard_card import CardInMaking
from db.exchange.vcard_values import Head, Reader, components, head_of, items, listed, photo_of, plain, unescape
from db.phones import e164, split_numbers

_ONE_MAIL = re.compile(r"[\w.+-]+@[\w.-]+")
_MAIL_IN_BRACKETS = re.compile(r"<([^<>\s]+@[^<>\s]+)>")
_SEVERAL_MAILS = re.compile(r"[,;\s]+")
_PHONE_SCHEME = re.compile(r"(tel|sms|callto|sips?):", re.IGNORECASE)
_ANY_DIGIT = re.compile(r"\d")
_URI_PARTS = re.compile(r";(?!ext=)[\w-]+(?:=[^;]*)?")
_LONGEST_OWN_TEXT = 4_000


_Handler = Callable[[CardInMaking, Head, str], None]


def read_properties(card: CardInMaking, reader: Reader) -> None:
    """Take every property of a card into the contact being made."""
    as_it_is = reader.fallback is None
    for text, value in card.properties:
        handler, head = _plan(text)
        if handler is not None and value:
            handler(card, head, value if as_it_is and not head.encoding else reader.letters(value, head))


@lru_cache(maxsize=4_096)
def _plan(text: str) -> tuple[_Handler | None, Head]:
    """Return what is to be done with the value behind a head."""
    head = head_of(text)
    name = head.name
    handler = _HANDLERS.get(name)
    if handler is None:
        if name in words.SERVICES or name.startswith("X-MESSAGING/"):
            handler = _service
        elif name in words.RELATIONS:
            handler = _relation
        elif name not in words.MACHINES_OWN and not name.startswith(words.MACHINES_OWN_STARTS):
            handler = _own
    return handler, head


def _service(card: CardInMaking, head: Head, value: str) -> None:
    card.socials += (ParsedSocial(words.SERVICES.get(head.name, ""), plain(value)),)


def _relation(card: CardInMaking, head: Head, value: str) -> None:
    card.own += ((words.RELATIONS[head.name], plain(value)),)


def _own(card: CardInMaking, head: Head, value: str) -> None:
    text = plain(value)
    if text and len(text) <= _LONGEST_OWN_TEXT and head.encoding != "b64":
        card.own += ((head.name.removeprefix("X-").replace("-", " ").lower(), text),)


def _formatted_name(card: CardInMaking, _head: Head, value: str) -> None:
    if not card.formatted_name:
        card.formatted_name = " ".join(plain(value).split()).strip(",;")


def _name(card: CardInMaking, _head: Head, value: str) -> None:
    if any(card.name):
        return
    parts = components(value)[:5]
    texts = [listed(part) if "," in part or "\\" in part else part.strip() for part in parts]
    if any(texts):
        texts += [""] * (5 - len(texts))
        card.name = (texts[0], texts[1], texts[2], texts[3], texts[4])


def _nickname(card: CardInMaking, _head: Head, value: str) -> None:
    card.nicknames += tuple(items(value))


def _organisation(card: CardInMaking, _head: Head, value: str) -> None:
    if card.company:
        return
    parts = [plain(part) for part in components(value)]
    filled = [part for part in parts if part]
    if filled:
        card.company = filled[0]
        card.department = ", ".join(filled[1:])


def _title(card: CardInMaking, _head: Head, value: str) -> None:
    card.title = card.title or plain(value)


def _role(card: CardInMaking, _head: Head, value: str) -> None:
    card.role = card.role or plain(value)


def _phone(card: CardInMaking, head: Head, value: str) -> None:
    text = plain(value)
    scheme = _PHONE_SCHEME.match(text)
    if scheme is not None:
        if scheme[1].lower().startswith("sip"):
            card.socials += (ParsedSocial("sip", text[scheme.end() :]),)
            return
        text = _URI_PARTS.sub("", text[scheme.end() :]).replace(";ext=", " x")
    label = card.label(head)
    for number in split_numbers(text.strip(" ,;")):
        if _ANY_DIGIT.search(number) is not None:
            card.phones += (ParsedPhone(number, label, e164(number, card.region), head.preferred),)
        elif text:
            card.warn(WarnedReason.PHONE_UNREADABLE, text=text)


def _email(card: CardInMaking, head: Head, value: str) -> None:
    text = plain(value)
    if _ONE_MAIL.fullmatch(text) is not None:
        card.emails += (ParsedEmail(text, card.label(head), head.preferred),)
        return
    if text[:7].lower() == "mailto:":
        text = text[7:]
    found = _MAIL_IN_BRACKETS.findall(text)
    if not found and text.count("@") > 1:
        found = [part for part in _SEVERAL_MAILS.split(text) if "@" in part]
    label = card.label(head)
    for one in found or [text.strip(" ,;")]:
        if one and "@" not in one:
            card.warn(WarnedReason.EMAIL_UNREADABLE, text=one)
        elif one:
            card.emails += (ParsedEmail(one, label, head.preferred),)


def _address(card: CardInMaking, head: Head, value: str) -> None:
    parts = [plain(part) for part in components(value)]
    parts += [""] * (7 - len(parts))
    box, extended, street, city, region, postcode, country = parts[:7]
    label = card.label(head)
    if any(parts):
        whole_street = ", ".join(part for part in (street, extended, box) if part)
        written = ParsedAddress(whole_street, "", city, region, postcode, country, label)
        card.addresses += (in_turkish_parts(written),)
    elif head.label:
        card.addresses += (ParsedAddress(street=unescape(head.label), label=label),)


def _address_label(card: CardInMaking, head: Head, value: str) -> None:
    text = plain(value)
    if text:
        card.address_labels += ((card.label(head), text),)


def _url(card: CardInMaking, head: Head, value: str) -> None:
    text = plain(value)
    if text:
        card.urls += (ParsedLink(text, card.label(head)),)


def _online(card: CardInMaking, head: Head, value: str) -> None:
    text = plain(value)
    scheme, colon, rest = text.partition(":")
    known = head.service or next((word.lower() for word in head.types if word.lower() in words.ONLINE), "")
    if not colon or rest.startswith("//") or not scheme.isalpha():
        scheme, rest = known, head.user or text
    card.socials += (ParsedSocial(known or scheme.lower(), rest),)


def _birthday(card: CardInMaking, head: Head, value: str) -> None:
    if card.birthday is not None:
        return
    text = plain(value)
    day = read_day(text)
    if day is not None and head.omitted_year is not None and day.year == head.omitted_year:
        day = ParsedDay(None, day.month, day.day)
    if day is None:
        card.birthday_text = card.birthday_text or text
    card.birthday = day


def _anniversary(card: CardInMaking, _head: Head, value: str) -> None:
    _add_day(card, "anniversary", plain(value))


def _labelled_day(card: CardInMaking, head: Head, value: str) -> None:
    _add_day(card, card.label(head), plain(value))


def _add_day(card: CardInMaking, label: str, text: str) -> None:
    day = read_day(text)
    if day is None:
        card.warn(WarnedReason.DAY_UNREADABLE, label=label, text=text)
    elif not any(known.day == day and known.label == label for known in card.days):
        card.days += (ParsedSpecialDay(label, day),)


def _note(card: CardInMaking, _head: Head, value: str) -> None:
    text = plain(value)
    if text:
        card.note = f"{card.note}\n{text}" if card.note else text


def _categories(card: CardInMaking, _head: Head, value: str) -> None:
    for item in items(value):
        for word in re.split(r"[,;]", item):
            tag = word.strip()
            if tag and tag.lower() not in words.GROUP_WORDS:
                card.tags += (tag,)


def _photo(card: CardInMaking, head: Head, value: str) -> None:
    if card.photo is not None:
        return
    text = value.strip()
    lowered = text[:8].lower()
    on_the_web = lowered.startswith(("http:", "https:", "ftp:", "http\\:", "https\\:", "cid:", "file:"))
    if on_the_web or (head.value in {"uri", "url"} and not lowered.startswith("data:")):
        card.photo_missed = (WarnedReason.PHOTO_ELSEWHERE, {"text": unescape(text)})
        return
    card.photo = photo_of(text, head)
    card.photo_missed = None if card.photo else (WarnedReason.PHOTO_UNREADABLE, {})


def _uid(card: CardInMaking, _head: Head, value: str) -> None:
    text = plain(value)
    card.uid = card.uid or text.removeprefix("urn:uuid:") or None


def _kind(card: CardInMaking, _head: Head, value: str) -> None:
    word = value.strip().lower()
    card.is_group = card.is_group or word == "group"
    card.is_firm = card.is_firm or word in {"org", "organization"}


def _evolution_list(card: CardInMaking, _head: Head, value: str) -> None:
    card.is_group = card.is_group or value.strip().lower() == "true"


def _member(card: CardInMaking, _head: Head, value: str) -> None:
    card.members += (value.strip().removeprefix("urn:uuid:"),)


def _shown_as(card: CardInMaking, _head: Head, value: str) -> None:
    card.is_firm = card.is_firm or value.strip().upper() == "COMPANY"


def _gender(card: CardInMaking, _head: Head, value: str) -> None:
    word = plain(value).lower().partition(";")[0]
    card.gender = card.gender or {"m": "male", "male": "male", "f": "female", "female": "female"}.get(word, "")


def _outlook_gender(card: CardInMaking, _head: Head, value: str) -> None:
    card.gender = card.gender or {"1": "female", "2": "male"}.get(value.strip(), "")


def _language(card: CardInMaking, _head: Head, value: str) -> None:
    word = plain(value).lower()[:2]
    if not card.language and word.isalpha():
        card.language = word


def _related(card: CardInMaking, head: Head, value: str) -> None:
    text = plain(value)
    if not text.startswith(("urn:", "http:", "https:")):
        card.own += ((card.label(head).lower() or "related", text),)


def _android(card: CardInMaking, head: Head, value: str) -> None:
    """Android's own: a kind of data, then its columns."""
    parts = [plain(part) for part in components(value)]
    kind = parts[0].rpartition("/")[2]
    first, second, third = ([*parts[1:], "", "", ""])[:3]
    if kind == "nickname" and first:
        card.nicknames += (first,)
    elif kind == "contact_event" and first:
        if second == "3":
            _birthday(card, head, first)
        else:
            _add_day(card, "anniversary" if second == "1" else third, first)
    elif kind == "relation" and first:
        card.own += ((third.lower() or "related", first),)


def _agent(card: CardInMaking, _head: Head, value: str) -> None:
    if "BEGIN:VCARD" not in value.upper():
        return
    name = re.search(r"(?:^|\n|\\n|[A-Z0-9])FN[^:\n]*:([^\n\\]*)", value)
    card.warn(WarnedReason.CARD_IN_FIELD, name="" if name is None else name[1].strip())


_HANDLERS: dict[str, _Handler] = {
    "FN": _formatted_name,
    "N": _name,
    "NICKNAME": _nickname,
    "ORG": _organisation,
    "TITLE": _title,
    "ROLE": _role,
    "X-PROFESSION": _role,
    "X-KADDRESSBOOK-X-PROFESSION": _role,
    "TEL": _phone,
    "PHONE": _phone,
    "FAX": _phone,
    "X-MS-TEL": _phone,
    "EMAIL": _email,
    "ADR": _address,
    "LABEL": _address_label,
    "URL": _url,
    "X-EVOLUTION-BLOG-URL": _url,
    "IMPP": _online,
    "X-SOCIALPROFILE": _online,
    "SOCIALPROFILE": _online,
    "BDAY": _birthday,
    "ANNIVERSARY": _anniversary,
    "X-ANNIVERSARY": _anniversary,
    "X-MS-ANNIVERSARY": _anniversary,
    "X-EVOLUTION-ANNIVERSARY": _anniversary,
    "X-KADDRESSBOOK-X-ANNIVERSARY": _anniversary,
    "X-ABDATE": _labelled_day,
    "NOTE": _note,
    "CATEGORIES": _categories,
    "PHOTO": _photo,
    "UID": _uid,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-EVOLUTION-LIST": _evolution_list,
    "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
    "X-ABSHOWAS": _shown_as,
    "GENDER": _gender,
    "X-GENDER": _gender,
    "X-WAB-GENDER": _outlook_gender,
    "LANG": _language,
    "RELATED": _related,
    "X-ABRELATEDNAMES": _related,
    "X-ANDROID-CUSTOM": _android,
    "AGENT": _agent,
    "X-ABLABEL": lambda _card, _head, _value: None,
}
