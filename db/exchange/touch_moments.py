"""When a touch of a table was: the time of day as lists tell it, beside the day or in its own column, and its zone.

What cannot be made out is said; no hour ever moves by a zone there is none of.
"""

import datetime
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from db.days import is_serial
from db.exchange.parsed import WarnedReason

_HALF = r"[AaPp]\.?[Mm]\.?|ÖÖ|ÖS|öö|ös"
_CLOCK = re.compile(
    rf"(?:^|[Tt,\s])\s*(?P<first>{_HALF})?\s*(?P<hour>[0-9]{{1,2}})[:.](?P<minute>[0-9]{{2}})(?:[:.](?P<second>[0-9]{{2}}))?"
    rf"(?:[.,][0-9]+)?\s*(?P<last>{_HALF})?"
    r"\s*(?P<zone>(?:UTC|GMT)?\s*[+-][0-9]{1,2}(?::?[0-9]{2})?|Z|UTC|GMT|[A-Z]{2,5}|[A-Z][A-Za-z_]+/[A-Za-z_/]+)?"
    r"\s*(?:\([^()]*\))?$"
)
_BARE_CLOCK = re.compile(
    r"(?:saat|at)?\s*(?P<hour>[01]?[0-9]|2[0-3])\s*(?:[hH:.]?(?P<minute>[0-5][0-9]))?\s*[hH]?", re.IGNORECASE
)
_ANY_CLOCK = re.compile(r"(?<![0-9])[0-9]{1,2}:[0-9]{2}(?![0-9])")
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*(?P<sign>[+-])(?P<hours>[0-9]{1,2}):?(?P<minutes>[0-9]{2})?")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*")
_SHARE_OF_DAY = re.compile(r"0?[.,][0-9]+")
_DIGITS_OF_A_MOMENT, _DIGITS_OF_SECONDS, _DIGITS_OF_MILLISECONDS = 14, 10, 13
_LAST_SECOND = 4_102_444_800  # the year 2100
_NOON = datetime.time(12)
_SECONDS = 24 * 60 * 60

#: How far clocks go: fourteen hours before Greenwich in Kiribati, twelve behind it on Baker Island.
_EASTMOST, _WESTMOST = -datetime.timedelta(hours=14), datetime.timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class ReadMoment:
    """A moment, whether its time of day is known, and what of it could not be made out."""

    at: datetime.datetime
    has_time: bool
    doubt: WarnedReason | None = None


def moment_of(on: datetime.date, written: str, clock: str, zone: datetime.tzinfo) -> ReadMoment:
    """Return the moment of a touch.

    Args:
        on: the day `written` names.
        written: what stands where the day does; the time may stand behind it.
        clock: what stands in a column of times; empty where there is none.
        zone: of a time that tells none.
    """
    iso = _of_iso(written, zone)
    if iso is not None:
        return iso
    share = _share_of_day(written, clock)
    if share is not None:
        return ReadMoment(datetime.datetime.combine(on, share, zone), has_time=True)
    clock = _with_colon(clock)
    found = _CLOCK.search(written) if any(sign in written for sign in " T,") else None
    found = found or (_CLOCK.search(clock) if clock else None)
    time = None if found is None else _time_of(found)
    if found is None or time is None:
        unread = bool(clock) or found is not None or _ANY_CLOCK.search(written) is not None
        doubt = WarnedReason.TIME_UNREADABLE if unread else None
        return ReadMoment(datetime.datetime.combine(on, _NOON, zone), has_time=False, doubt=doubt)
    told = _zone_of(found["zone"]) if found["zone"] else zone
    doubt = WarnedReason.ZONE_UNREADABLE if told is None else None
    return ReadMoment(datetime.datetime.combine(on, time, told or zone), has_time=True, doubt=doubt)


def spelled_out(written: str) -> str:
    """Return a moment of nothing but digits, as programs write it, the way people do; any other text as it is.

    `20261120143000` is a day and a time, `1795172400` seconds and `1795172400000` milliseconds since 1970.
    """
    if not written.isascii() or not written.isdecimal():
        return written
    if len(written) == _DIGITS_OF_A_MOMENT:
        return f"{written[:4]}-{written[4:6]}-{written[6:8]} {written[8:10]}:{written[10:12]}:{written[12:]}"
    seconds = int(written) // (1000 if len(written) == _DIGITS_OF_MILLISECONDS else 1)
    if len(written) in (_DIGITS_OF_SECONDS, _DIGITS_OF_MILLISECONDS) and seconds < _LAST_SECOND:
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC).isoformat()
    return written


def _with_colon(clock: str) -> str:
    """Return a time of a column of times as most write it: `14`, `1430`, `14h30` and `saat 14` with a colon."""
    found = _BARE_CLOCK.fullmatch(clock)
    return clock if found is None else f"{found['hour']}:{found['minute'] or '00'}"


def _of_iso(written: str, zone: datetime.tzinfo) -> ReadMoment | None:
    """Return a moment written as ISO 8601 does (`2026-11-20T14:30:00+03:00`), or None where it is none."""
    if _ISO.fullmatch(written) is None:
        return None
    try:
        moment = datetime.datetime.fromisoformat(written)
    except ValueError:
        return None
    offset = moment.utcoffset()
    if offset is None:
        return ReadMoment(moment.replace(tzinfo=zone), has_time=True)
    if _is_somewhere(offset):
        return ReadMoment(moment, has_time=True)
    return ReadMoment(moment.replace(tzinfo=zone), has_time=True, doubt=WarnedReason.ZONE_UNREADABLE)


def _share_of_day(written: str, clock: str) -> datetime.time | None:
    """Return the time a spreadsheet keeps as a share of the day: `46346.604`, or `0.604` in a column of times."""
    if clock:
        share = float(clock.replace(",", ".")) if _SHARE_OF_DAY.fullmatch(clock) else 0.0
    else:
        share = float(written) % 1 if "." in written and is_serial(written) else 0.0
    seconds = round(share * _SECONDS)
    if not 0 < seconds < _SECONDS:
        return None
    return datetime.time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _time_of(found: re.Match[str]) -> datetime.time | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    half = (found["first"] or found["last"] or "").lower().replace(".", "")
    if half in {"pm", "ös"} and hour < 12:
        hour += 12
    elif half in {"am", "öö"} and hour == 12:
        hour = 0
    try:
        return datetime.time(hour, minute, int(found["second"] or 0))
    except ValueError:
        return None


def _zone_of(text: str) -> datetime.tzinfo | None:
    """Return the zone a text names (`Z`, `+0300`, `GMT+3`, `Asia/Tokyo`), or None where there is no such one."""
    found = _OFFSET.fullmatch(text)
    if found is not None:
        hours, minutes = int(found["hours"]), int(found["minutes"] or 0)
        offset = datetime.timedelta(hours=hours, minutes=minutes) * (-1 if found["sign"] == "-" else 1)
        return datetime.timezone(offset) if minutes < 60 and _is_somewhere(offset) else None
    if text in {"Z", "UTC", "GMT"}:
        return datetime.UTC
    try:
        return ZoneInfo(text)
    except (KeyError, ValueError, OSError):  # no zone is called so
        return None


def _is_somewhere(offset: datetime.timedelta) -> bool:
    return _EASTMOST <= -offset <= _WESTMOST
