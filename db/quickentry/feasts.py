"""Feasts people promise things for that fall on another day each year: the bayrams, Easter, Mother's Day.

The first days of the two bayrams are those of Turkey's religious calendar (Diyanet), which is computed years ahead.
"""

import enum
from bisect import bisect_left
from calendar import SUNDAY
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache


class Feast(enum.Enum):
    """A feast that moves through the year."""

    BAYRAM = enum.auto()  # whichever of the two comes first
    RAMAZAN = enum.auto()
    KURBAN = enum.auto()
    EASTER = enum.auto()
    MOTHERS = enum.auto()  # as in Turkey: the second Sunday in May
    FATHERS = enum.auto()  # the third Sunday in June


def next_feast(feast: Feast, today: date, offset: int) -> date | None:
    """Return the first day `offset` days off a `feast` that is not before `today`; None where no calendar tells."""
    days = _calendar(feast, today.year)
    place = bisect_left(days, today - timedelta(days=offset))
    return days[place] + timedelta(days=offset) if place < len(days) else None


_RAMAZAN = """
2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23
2034-12-12 2035-12-01 2036-11-19 2037-11-08 2038-10-29 2039-10-19 2040-10-07 2041-09-26 2042-09-15 2043-09-04
"""
_KURBAN = """
2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01
2035-02-18 2036-02-07 2037-01-26 2038-01-16 2039-01-05 2039-12-26 2040-12-14 2041-12-04 2042-11-23 2043-11-12
"""


@cache
def _calendar(feast: Feast, year: int) -> Sequence[date]:
    """Return the first days of a feast, in order; of those that follow a rule, this year's and the next one's."""
    ramazan, kurban = ([date.fromisoformat(day) for day in text.split()] for text in (_RAMAZAN, _KURBAN))
    match feast:
        case Feast.RAMAZAN:
            return ramazan
        case Feast.KURBAN:
            return kurban
        case Feast.BAYRAM:
            return sorted((*ramazan, *kurban))
        case Feast.EASTER:
            return [_easter(one) for one in (year, year + 1)]
        case Feast.MOTHERS:
            return [_sunday(one, 5, 2) for one in (year, year + 1)]
        case Feast.FATHERS:
            return [_sunday(one, 6, 3) for one in (year, year + 1)]


def _sunday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(SUNDAY - first.weekday()) % 7 + 7 * (number - 1))


def _easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    r = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * r) // 433
    month, _day = divmod(h + r - 7 * m + 90, 25)
    return date(year, month, (h + r - 7 * m + 33 * month + 19) % 32)
