"""What stands in a field the shop made up: kept as the same text in every language, whatever its kind."""

import datetime
import re
from decimal import Decimal

from db.days import read_day
from db.records import OwnFieldKind
from db.text import fold

YES, NO = "yes", "no"

Value = str | bool | Decimal | datetime.date

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_SAYS_YES = frozenset({"yes", "evet", "var", "true", "1"})
_SAYS_NO = frozenset({"no", "hayir", "yok", "false", "0"})


def known(kind: OwnFieldKind, text: str) -> Value:
    """Return what a kept text says; the text itself where it is none of the kind, as after an import."""
    if kind is OwnFieldKind.NUMBER and _NUMBER.fullmatch(text):
        return Decimal(text)
    if kind is OwnFieldKind.DAY:
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            return text
    if kind is OwnFieldKind.YES_NO and text in (YES, NO):
        return text == YES
    return text


def kept_as(kind: OwnFieldKind, text: str, decimal_mark: str) -> str | None:
    """Return what somebody typed as a field of this kind keeps it; None where it is none of the kind.

    Args:
        kind: the field's.
        text: as it was typed, in either language; days need their year.
        decimal_mark: what stands before the decimals where it was typed: a comma in Turkish, a point in English.
    """
    text = text.strip()
    if kind is OwnFieldKind.NUMBER:
        return _number(text, decimal_mark)
    if kind is OwnFieldKind.DAY:
        return _day(text)
    if kind is OwnFieldKind.YES_NO:
        folded = fold(text)
        return YES if folded in _SAYS_YES else NO if folded in _SAYS_NO else None
    return text


def _number(text: str, decimal_mark: str) -> str | None:
    plain = text.replace(" ", "").replace("\N{NO-BREAK SPACE}", "").replace("−", "-")
    other = "." if decimal_mark == "," else ","
    grouped = re.fullmatch(rf"-?\d{{1,3}}({re.escape(other)}\d{{3}})+({re.escape(decimal_mark)}\d+)?", plain)
    if grouped:
        plain = plain.replace(other, "")
    plain = plain.replace(",", ".")
    return plain if _NUMBER.fullmatch(plain) else None


def _day(text: str) -> str | None:
    found = read_day(text)
    if found is None or found.year is None:
        return None
    try:
        return datetime.date(found.year, found.month, found.day).isoformat()
    except ValueError:
        return None
