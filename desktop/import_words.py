"""What to say about each card, row or part of one that an import could not take: in window and terminal alike."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.exchange.parsed import LeftOut, LeftOutReason, ParsedContact, Warned, WarnedReason
from desktop.formats import Formats
from desktop.i18n import Words

_REASONS: Mapping[LeftOutReason | WarnedReason, object] = {
    LeftOutReason.NOTHING_IN_IT: QT_TRANSLATE_NOOP("Imports", "there is nothing in it"),
    LeftOutReason.NO_NAME: QT_TRANSLATE_NOOP("Imports", "there is no name, phone or email address in it"),
    LeftOutReason.GROUP: QT_TRANSLATE_NOOP("Imports", "“{name}” is a group of contacts, no contact itself"),
    LeftOutReason.CARD_IN_CARD: QT_TRANSLATE_NOOP("Imports", "“{name}” stands inside another contact’s card"),
    LeftOutReason.TOTAL_ROW: QT_TRANSLATE_NOOP("Imports", "“{text}” is a line of totals"),
    LeftOutReason.REPEATED_HEADER: QT_TRANSLATE_NOOP("Imports", "the names of the columns once more"),
    LeftOutReason.NO_CUSTOMER: QT_TRANSLATE_NOOP("Imports", "it does not say whose touch it is"),
    LeftOutReason.NO_DATE: QT_TRANSLATE_NOOP("Imports", "it does not say on which day it was"),
    LeftOutReason.DATE_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "“{text}” could not be understood as a day"),
    LeftOutReason.IN_THE_FUTURE: QT_TRANSLATE_NOOP("Imports", "{on} has not come yet"),
    LeftOutReason.SEVERAL_CUSTOMERS: QT_TRANSLATE_NOOP("Imports", "“{text}” could be any of these: {names}"),
    WarnedReason.PHOTO_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "the photo could not be read"),
    WarnedReason.PHOTO_TOO_LARGE: QT_TRANSLATE_NOOP("Imports", "the photo is too large ({megabytes} MB)"),
    WarnedReason.PHOTO_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Imports", "the photo lies on the web ({text}); Hatır asks nothing there"
    ),
    WarnedReason.BIRTHDAY_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "the birthday “{text}” could not be understood"),
    WarnedReason.DAY_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "the day “{text}” ({label}) could not be understood"),
    WarnedReason.PHONE_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "“{text}” is no phone number"),
    WarnedReason.PHONE_CUT_SHORT: QT_TRANSLATE_NOOP(
        "Imports", "the spreadsheet kept only the first digits of the phone {text}"
    ),
    WarnedReason.CARD_IN_FIELD: QT_TRANSLATE_NOOP("Imports", "the card of “{name}” inside this one was not taken"),
    WarnedReason.CARD_UNFINISHED: QT_TRANSLATE_NOOP(
        "Imports", "the end of the card is missing; what was there is kept"
    ),
    WarnedReason.LINE_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "the line “{text}” could not be read"),
    WarnedReason.EMAIL_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "“{text}” is no email address"),
    WarnedReason.QUOTE_STRAY: QT_TRANSLATE_NOOP(
        "Imports", "a quotation mark in “{text}” has no other half; the line was read without it"
    ),
    WarnedReason.ZONE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Imports", "“{text}” names no time zone there is; the time was taken as the shop’s own"
    ),
    WarnedReason.TEXT_OUTSIDE_CARDS: QT_TRANSLATE_NOOP("Imports", "“{text}” belongs to no card"),
    WarnedReason.TEXT_DAMAGED: QT_TRANSLATE_NOOP("Imports", "some letters of “{text}” could not be read"),
    WarnedReason.CELLS_TOO_MANY: QT_TRANSLATE_NOOP("Imports", "“{text}” stands behind the last column"),
    WarnedReason.FORMULA_WITHOUT_VALUE: QT_TRANSLATE_NOOP(
        "Imports", "the formula in the column “{column}” has no result in the file"
    ),
    WarnedReason.SHEET_SKIPPED: QT_TRANSLATE_NOOP("Imports", "the sheet “{sheet}” holds no contacts"),
    WarnedReason.SHEET_HIDDEN: QT_TRANSLATE_NOOP("Imports", "the sheet “{sheet}” is hidden; it was left alone"),
    WarnedReason.KIND_UNKNOWN: QT_TRANSLATE_NOOP("Imports", "“{text}” is no kind of touch known here; kept as a talk"),
    WarnedReason.CHANNEL_UNKNOWN: QT_TRANSLATE_NOOP("Imports", "“{text}” is no channel known here"),
    WarnedReason.DIRECTION_UNKNOWN: QT_TRANSLATE_NOOP("Imports", "“{text}” does not say who turned to whom"),
    WarnedReason.MOOD_UNKNOWN: QT_TRANSLATE_NOOP("Imports", "“{text}” is no mood known here"),
    WarnedReason.MINUTES_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "“{text}” is no number of minutes"),
    WarnedReason.TIME_UNREADABLE: QT_TRANSLATE_NOOP("Imports", "“{text}” is no time of day; only the day is kept"),
    WarnedReason.KEPT_YOURS: QT_TRANSLATE_NOOP(
        "Imports", "the file says “{text}”, your card says “{kept}”; yours was kept"
    ),
    WarnedReason.MATCHED_BY_SPELLING: QT_TRANSLATE_NOOP(
        "Imports", "“{text}” was taken for “{name}”, who is written slightly otherwise"
    ),
}


#: What is said of a whole sheet stands in no line of it.
_OF_A_SHEET = frozenset({WarnedReason.SHEET_SKIPPED, WarnedReason.SHEET_HIDDEN})


def reason(item: LeftOut | Warned, words: Words, formats: Formats) -> str:
    """Return why something was left out, in the language of `words`: a part of a sentence."""
    template = words.translate("Imports", str(_REASONS[item.reason]))
    return template.format_map(_Shown({name: _shown(value, formats) for name, value in item.params.items()}))


def left_out_line(item: LeftOut | Warned, words: Words, formats: Formats) -> str:
    """Return where something stands in its file and why it was left out: "kişiler.vcf, line 12: …"."""
    where = words.translate("Imports", "{file}, line {line}: {reason}")
    if item.reason in _OF_A_SHEET:
        where = words.translate("Imports", "{file}: {reason}")
    elif item.sheet:
        where = words.translate("Imports", "{file}, sheet “{sheet}”, line {line}: {reason}")
    return where.format(file=item.file, sheet=item.sheet, line=item.line, reason=reason(item, words, formats))


def called(contact: ParsedContact) -> str:
    """Return what somebody in a file is called, for a list of who would come; what they have of a name, or a way."""
    whole = " ".join(filter(None, (contact.given_name, contact.middle_name, contact.family_name)))
    ways = [phone.text for phone in contact.phones[:1]] + [email.text for email in contact.emails[:1]]
    return next(filter(None, (contact.formatted_name, whole, contact.company, *ways)), "–")


class _Shown(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "–"


def _shown(value: object, formats: Formats) -> str:
    if isinstance(value, datetime.date):
        return formats.date(value)
    if isinstance(value, list | tuple):
        return formats.listed([str(part) for part in value])
    return str(value)
