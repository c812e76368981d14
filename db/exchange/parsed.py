"""What a file from elsewhere holds, before any of it is compared with a journal.

Readers turn bytes into these records and nothing else; whatever they could not use they name, with file, line and
reason, so that nothing is lost without a word.
"""

import datetime
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from db.days import ParsedDay
from db.records import Channel, CustomerKind, Direction, TouchKind


class FileKind(enum.StrEnum):
    """What a file was found to be, by its content."""

    VCARD = "vcard"
    GOOGLE_CSV = "google_csv"
    OUTLOOK_CSV = "outlook_csv"
    CSV = "csv"
    XLSX = "xlsx"


class LeftOutReason(enum.StrEnum):
    """Why a card or a row was not taken. The parameters each one carries stand behind it."""

    NOTHING_IN_IT = "nothing_in_it"
    NO_NAME = "no_name"  # neither a name nor a phone nor an email address
    GROUP = "group"  # name: a group of contacts, no contact itself
    CARD_IN_CARD = "card_in_card"  # name: stands inside another contact's card
    TOTAL_ROW = "total_row"  # text
    REPEATED_HEADER = "repeated_header"
    NO_CUSTOMER = "no_customer"  # a touch without anybody
    NO_DATE = "no_date"  # a touch without a day
    DATE_UNREADABLE = "date_unreadable"  # text
    IN_THE_FUTURE = "in_the_future"  # on (date)
    SEVERAL_CUSTOMERS = "several_customers"  # text, names: the touch could belong to each of them


class WarnedReason(enum.StrEnum):
    """What of a card or a row that was taken could not be taken along. The parameters stand behind it."""

    PHOTO_UNREADABLE = "photo_unreadable"
    PHOTO_TOO_LARGE = "photo_too_large"  # megabytes
    PHOTO_ELSEWHERE = "photo_elsewhere"  # text: only an address on the web, which is never asked
    BIRTHDAY_UNREADABLE = "birthday_unreadable"  # text
    DAY_UNREADABLE = "day_unreadable"  # label, text
    PHONE_UNREADABLE = "phone_unreadable"  # text
    EMAIL_UNREADABLE = "email_unreadable"  # text
    PHONE_CUT_SHORT = "phone_cut_short"  # text: a spreadsheet kept only its first digits
    CARD_IN_FIELD = "card_in_field"  # name: another person's card inside this one (an assistant)
    CARD_UNFINISHED = "card_unfinished"  # the end is missing
    LINE_UNREADABLE = "line_unreadable"  # text
    TEXT_OUTSIDE_CARDS = "text_outside_cards"  # text
    TEXT_DAMAGED = "text_damaged"  # text: some letters could not be read
    CELLS_TOO_MANY = "cells_too_many"  # text: what stood behind the last column
    FORMULA_WITHOUT_VALUE = "formula_without_value"  # column
    SHEET_SKIPPED = "sheet_skipped"  # sheet
    SHEET_HIDDEN = "sheet_hidden"  # sheet
    KIND_UNKNOWN = "kind_unknown"  # text
    CHANNEL_UNKNOWN = "channel_unknown"  # text
    DIRECTION_UNKNOWN = "direction_unknown"  # text
    MOOD_UNKNOWN = "mood_unknown"  # text
    MINUTES_UNREADABLE = "minutes_unreadable"  # text
    TIME_UNREADABLE = "time_unreadable"  # text
    ZONE_UNREADABLE = "zone_unreadable"  # text: the time was taken as the shop's own
    QUOTE_STRAY = "quote_stray"  # text: a quotation mark without its other half
    KEPT_YOURS = "kept_yours"  # field, text, kept: the card says otherwise, and what it says was kept
    MATCHED_BY_SPELLING = "matched_by_spelling"  # text, name: found by a name written slightly otherwise


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A card or a row that was not taken, where it stands (lines count from 1) and why.

    `sheet` is set in workbooks with several sheets: each of them has a line 5.
    """

    file: str
    line: int
    reason: LeftOutReason
    params: Mapping[str, object] = field(default_factory=dict[str, object])
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Warned:
    """A part of a card or a row that could not be taken along; the rest of it was."""

    file: str
    line: int
    reason: WarnedReason
    params: Mapping[str, object] = field(default_factory=dict[str, object])
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ParsedPhone:
    """A phone number as it was given, and in E.164 where it parses.

    `label` is one of the neutral words of `db.exchange.labels`, or the file's own.
    """

    text: str
    label: str = ""
    e164: str | None = None
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class ParsedEmail:
    """An email address."""

    text: str
    label: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class ParsedAddress:
    """A postal address. `district` is a Turkish ilçe, `city` its il; `region` is what other countries add."""

    street: str = ""
    district: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class ParsedLink:
    """A web address."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class ParsedSocial:
    """A handle somewhere: `service` is lower case (instagram, skype, …), empty where unknown."""

    service: str
    handle: str


@dataclass(frozen=True, slots=True)
class ParsedSpecialDay:
    """A day to remember beside the birthday: `label` is `anniversary` or the file's own word."""

    label: str
    day: ParsedDay


@dataclass(frozen=True, slots=True)
class ParsedPhoto:
    """A picture, known by its first bytes to be one."""

    content: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class ParsedOwnField:
    """Something else worth keeping, under the name the file gave it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ParsedContact:
    """One contact of a file.

    Text that was not given is empty. `formatted_name` is the name as the file writes it in one piece. `language` is an
    ISO 639-1 code. `gender` is `female`, `male` or empty. `line` is where the card or row begins, counted from 1;
    `sheet` says in which of several sheets.
    """

    formatted_name: str = ""
    given_name: str = ""
    family_name: str = ""
    middle_name: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    company: str = ""
    department: str = ""
    title: str = ""
    kind: CustomerKind = CustomerKind.PERSON
    phones: tuple[ParsedPhone, ...] = ()
    emails: tuple[ParsedEmail, ...] = ()
    addresses: tuple[ParsedAddress, ...] = ()
    urls: tuple[ParsedLink, ...] = ()
    socials: tuple[ParsedSocial, ...] = ()
    birthday: ParsedDay | None = None
    days: tuple[ParsedSpecialDay, ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()
    photo: ParsedPhoto | None = None
    external_id: str | None = None
    language: str = ""
    gender: str = ""
    own_fields: tuple[ParsedOwnField, ...] = ()
    file: str = ""
    line: int = 0
    sheet: str = ""

    @property
    def display_name(self) -> str:
        """What a card shows: the name in one piece, else its parts, else the best there is."""
        if self.formatted_name:
            return self.formatted_name
        return (
            " ".join([part for part in (self.given_name, self.middle_name, self.family_name) if part])
            or self.nickname
            or self.company
            or (self.emails[0].text if self.emails else "")
            or (self.phones[0].text if self.phones else "")
        )


@dataclass(frozen=True, slots=True)
class ParsedColumn:
    """A column of a table and what it was taken for: a value of `columns.Field`, empty where nothing."""

    header: str
    field: str
    label: str


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """What a file of contacts held, in the file's order.

    `encoding` is the codec's name for text files, empty otherwise; `columns` is empty for vCards.
    """

    file: str
    kind: FileKind
    contacts: tuple[ParsedContact, ...]
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()
    encoding: str = ""
    columns: tuple[ParsedColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedTouch:
    """One touch of a file.

    `customer` is the name, external id, phone or email address that says whose it is; the further columns, where
    the file has them, say so beside it. `at` is aware; `has_time` is false where only a day was given (then `at` is
    that day's noon). `direction`, `channel` are None where the file does not say.
    """

    customer: str
    at: datetime.datetime
    has_time: bool
    kind: TouchKind = TouchKind.TALK
    direction: Direction | None = None
    channel: Channel | None = None
    mood: int | None = None
    words: str = ""
    minutes: int | None = None
    by: str = ""
    shareable: bool = False
    external_id: str | None = None
    customer_id: str = ""
    phone: str = ""
    email: str = ""
    file: str = ""
    line: int = 0
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ParsedTouches:
    """What a file of touches held, in the file's order."""

    file: str
    kind: FileKind
    touches: tuple[ParsedTouch, ...]
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Warned, ...] = ()
    encoding: str = ""
    columns: tuple[ParsedColumn, ...] = ()
