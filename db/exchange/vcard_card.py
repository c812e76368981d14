"""A contact while the lines of its vCard are read, and what they make in the end."""

from collections.abc import Sequence

from db.days import ParsedDay
from db.exchange.labels import neutral_word
from db.exchange.names import looks_like_firm, split_name
from db.exchange.parsed import (
    ParsedAddress,
    ParsedContact,
    ParsedEmail,
    ParsedLink,
    ParsedOwnField,
    ParsedPhone,
    ParsedPhoto,
    ParsedSocial,
    ParsedSpecialDay,
    WarnedReason,
)
from db.exchange.vcard_lines import Property
from db.exchange.vcard_values import Head, head_of, plain
from db.records import CustomerKind


class CardInMaking:
    """A contact while its lines are read. What a card does not say stays as the class has it."""

    formatted_name: str = ""
    name: tuple[str, str, str, str, str] = ("", "", "", "", "")
    nicknames: tuple[str, ...] = ()
    company: str = ""
    department: str = ""
    title: str = ""
    role: str = ""
    is_firm: bool = False
    is_group: bool = False
    members: tuple[str, ...] = ()
    phones: tuple[ParsedPhone, ...] = ()
    emails: tuple[ParsedEmail, ...] = ()
    addresses: tuple[ParsedAddress, ...] = ()
    address_labels: tuple[tuple[str, str], ...] = ()
    urls: tuple[ParsedLink, ...] = ()
    socials: tuple[ParsedSocial, ...] = ()
    birthday: ParsedDay | None = None
    birthday_text: str = ""
    days: tuple[ParsedSpecialDay, ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()
    photo: ParsedPhoto | None = None
    photo_missed: tuple[WarnedReason, dict[str, object]] | None = None
    uid: str | None = None
    language: str = ""
    gender: str = ""
    own: tuple[tuple[str, str], ...] = ()
    warnings: tuple[tuple[WarnedReason, dict[str, object]], ...] = ()

    def __init__(self, properties: Sequence[Property], region: str) -> None:
        self.region = region
        self.properties = properties
        self._group_labels: dict[str, str] | None = None

    def contact(self, file: str, line: int) -> ParsedContact:
        """Return the contact its lines make."""
        family, given, middle, prefix, suffix = self.name
        formatted = self.formatted_name
        is_firm = self.is_firm
        if not given and not family:
            if formatted and formatted == self.company:
                is_firm = True
            elif formatted and not is_firm:
                is_firm = looks_like_firm(formatted)
            if not is_firm and formatted:
                parts = split_name(formatted)
                given, family = parts.given, parts.family
                prefix, suffix = prefix or parts.prefix, suffix or parts.suffix
            elif not formatted and self.company and not self.nicknames:
                is_firm = True
        elif formatted and formatted == f"{family}, {given}":  # as Outlook files it, not as anybody says it
            formatted = f"{given} {family}"
        if self.birthday is None and self.birthday_text:
            self.warn(WarnedReason.BIRTHDAY_UNREADABLE, text=self.birthday_text)
        if self.photo is None and self.photo_missed is not None:
            self.warnings += (self.photo_missed,)
        if self.address_labels:
            self._add_address_labels()
        return ParsedContact(
            formatted_name=formatted,
            given_name=given,
            family_name=family,
            middle_name=middle,
            prefix=prefix,
            suffix=suffix,
            nickname=self.nicknames[0] if self.nicknames else "",
            company=self.company or (formatted if is_firm else ""),
            department=self.department,
            title=self.title or self.role,
            kind=CustomerKind.FIRM if is_firm else CustomerKind.PERSON,
            phones=self.phones,
            emails=self.emails,
            addresses=self.addresses,
            urls=self.urls,
            socials=self.socials,
            birthday=self.birthday,
            days=self.days,
            note=self.note,
            tags=tuple(dict.fromkeys(self.tags)),
            photo=self.photo,
            external_id=self.uid,
            language=self.language,
            gender=self.gender,
            own_fields=self._own_fields() if self.own or len(self.nicknames) > 1 else (),
            file=file,
            line=line,
        )

    def warn(self, reason: WarnedReason, **params: object) -> None:
        """Note what could not be taken along."""
        self.warnings += ((reason, params),)

    def label(self, head: Head) -> str:
        """Return the neutral label of a line: its group's own, else by its types."""
        if not head.group:
            return head.kind
        if self._group_labels is None:
            grouped = ((head_of(text), value) for text, value in self.properties if "." in text)
            self._group_labels = {
                of.group: neutral_word(plain(value)) for of, value in grouped if of.name == "X-ABLABEL"
            }
        return self._group_labels.get(head.group) or head.kind

    def _add_address_labels(self) -> None:
        """A label is an address in one piece: it counts where no address with parts says the same."""
        for kind, text in self.address_labels:
            if not any(address.label == kind for address in self.addresses):
                self.addresses += (ParsedAddress(street=text, label=kind),)

    def _own_fields(self) -> tuple[ParsedOwnField, ...]:
        further = tuple(("nickname", name) for name in self.nicknames[1:])
        texts: dict[str, list[str]] = {}
        for name, text in (*self.own, *further):
            if text:
                texts.setdefault(name, []).append(text)
        return tuple(ParsedOwnField(name, "\n".join(dict.fromkeys(found))) for name, found in texts.items())
