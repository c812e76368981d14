"""Days as people and programs write them: `1980-05-04`, `--0504`, `4.5.1980`, `4 Mayıs`, a spreadsheet's number."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from db.text import fold

_COMPACT = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[Tt ].*)?")
_WITHOUT_YEAR = re.compile(r"--?([0-9]{1,2})-?([0-9]{2})(?:[Tt ].*)?|--([0-9]{1,2})-([0-9]{1,2})(?:[Tt ].*)?")
_YEAR_FIRST = re.compile(r"([0-9]{4})\s*[-/.]\s*([0-9]{1,2})\s*[-/.]\s*([0-9]{1,2})(?:[Tt,\s].*)?")
_YEAR_LAST = re.compile(r"([0-9]{1,2})\s*[-/. ]\s*([0-9]{1,2})\s*[-/. ]\s*([0-9]{4}|[0-9]{2})(?:[Tt,\s].*)?")
_DAY_MONTH = re.compile(r"([0-9]{1,2})\s*[-/.]\s*([0-9]{1,2})\.?")
_SHORT_YEAR_FIRST = re.compile(r"(3[2-9]|[4-9][0-9])-([0-9]{1,2})-([0-9]{1,2})")
_SERIAL = re.compile(r"[0-9]{1,5}(?:\.[0-9]+)?")
_PIECES = re.compile(r"[0-9]+|[a-z]+")

#: Apple writes 1604, older phones 1904, where the year is not known; 4501 is Outlook's "no date".
_NO_YEAR = frozenset({0, 1, 1604, 1904})
_NO_DATE_YEAR = 4501

#: Spreadsheets read a year of two digits below this as 20xx.
_SHORT_YEAR_TURNS = 30
_LEAP_YEAR = 2000
_SERIAL_DAY_ZERO = datetime.date(1899, 12, 30)
#: Workbooks made on a Mac may count from 1904 on: so many days fewer.
_SINCE_1904 = 1462

_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "ocak oca january jan januar janvier",
        "subat sub february feb februar",
        "mart mar march marz mrz",
        "nisan nis april apr avril",
        "mayis may mai",
        "haziran haz june jun juni",
        "temmuz tem july jul juli",
        "agustos agu august aug",
        "eylul eyl september sep sept",
        "ekim eki october oct oktober",
        "kasim kas november nov",
        "aralik ara december dec dezember",
    ),
    start=1,
):
    for _name in _names.split():
        _MONTHS[_name] = _number


@dataclass(frozen=True, slots=True)
class ParsedDay:
    """A day of the year, with its year where one was given. Prints as `1980-05-04` or `--05-04`."""

    year: int | None
    month: int
    day: int

    def __str__(self) -> str:
        return f"{'-' if self.year is None else f'{self.year:04d}'}-{self.month:02d}-{self.day:02d}"


def read_day(text: str, *, month_first: bool = False) -> ParsedDay | None:
    """Return the day a text names, or None where it names none or one that does not exist.

    A year that only stands for "not known" (1604, 1904, 0000) is dropped; two digits are read as spreadsheets do
    (29 is 2029, 30 is 1930). Whatever follows a whole date (a time, a zone) is not looked at.

    Args:
        text: the date.
        month_first: whether `5/4/1980` is the fourth of May. Four digits in front are always the year.
    """
    text = text.strip()
    found = _COMPACT.fullmatch(text) or _YEAR_FIRST.fullmatch(text) or _SHORT_YEAR_FIRST.fullmatch(text)
    if found is not None:
        return day_of(_whole_year(found[1]), int(found[2]), int(found[3]))
    found = _WITHOUT_YEAR.fullmatch(text)
    if found is not None:
        return day_of(None, int(found[1] or found[3]), int(found[2] or found[4]))
    found = _YEAR_LAST.fullmatch(text)
    if found is not None:
        return _in_order(_whole_year(found[3]), int(found[1]), int(found[2]), month_first=month_first)
    found = _DAY_MONTH.fullmatch(text)
    if found is not None:
        return _in_order(None, int(found[1]), int(found[2]), month_first=month_first)
    return _in_words(text)


def day_of(year: int | None, month: int, day: int) -> ParsedDay | None:
    """Return the day with these parts, without a year where it only stands for none; None if there is no such day."""
    if year == _NO_DATE_YEAR:
        return None
    if year in _NO_YEAR:
        year = None
    try:
        datetime.date(_LEAP_YEAR if year is None else year, month, day)
    except ValueError:
        return None
    return ParsedDay(year, month, day)


def day_of_serial(number: float, *, since_1904: bool = False) -> ParsedDay | None:
    """Return the day a spreadsheet's serial number stands for, or None if it stands for none.

    1 is 1 January 1900, or 2 January 1904 in a workbook that counts from there.
    """
    if since_1904:
        number += _SINCE_1904
    if not 1 <= number < 2_958_466:
        return None
    # Spreadsheets count a 29 February 1900 that never was.
    whole = int(number) + (1 if number < 60 else 0)
    on = _SERIAL_DAY_ZERO + datetime.timedelta(days=whole)
    return ParsedDay(on.year, on.month, on.day)


def is_serial(text: str) -> bool:
    """Say whether a text may be a day as a spreadsheet's bare number."""
    return _SERIAL.fullmatch(text) is not None


def month_stands_first(texts: Iterable[str]) -> bool | None:
    """Say from a column of dates such as `5/14/1980` which part is the month; None where nothing tells."""
    for text in texts:
        found = _YEAR_LAST.fullmatch(text.strip())
        if found is None:
            continue
        if int(found[1]) > 12:
            return False
        if int(found[2]) > 12:
            return True
    return None


def _in_order(year: int | None, first: int, second: int, *, month_first: bool) -> ParsedDay | None:
    if first > 12 or second > 12:
        month_first = second > 12
    return day_of(year, first, second) if month_first else day_of(year, second, first)


def _in_words(text: str) -> ParsedDay | None:
    pieces = _PIECES.findall(fold(text))
    months = [_MONTHS[piece] for piece in pieces if piece in _MONTHS]
    numbers = [piece for piece in pieces if piece.isdecimal()]
    if len(months) != 1 or not numbers:
        return None
    if len(numbers[0]) == 4:
        return day_of(int(numbers[0]), months[0], int(numbers[1])) if len(numbers) > 1 else None
    year = numbers[1] if len(numbers) > 1 and len(numbers[1]) in {2, 4} else None
    return day_of(None if year is None else _whole_year(year), months[0], int(numbers[0]))


def _whole_year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (2000 if year < _SHORT_YEAR_TURNS else 1900)
