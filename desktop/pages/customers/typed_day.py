"""A day as somebody typed it into a form of the card."""

from __future__ import annotations

import calendar
import datetime

from db.days import read_day
from db.neardays import near_day


def typed_day(text: str, today: datetime.date) -> datetime.date | None:
    """Return the day; without a year it is this year's, and 29 February is the 28th where there is none.

    A day of the week is the last one.
    """
    near = near_day(text, today, past=True)
    if near is not None:
        return near
    found = read_day(text)
    if found is None:
        return None
    year = found.year or today.year
    return datetime.date(year, found.month, min(found.day, calendar.monthrange(year, found.month)[1]))


def coming_day(text: str, today: datetime.date) -> datetime.date | None:
    """Return the day; without a year it is the next such day from `today` on."""
    near = near_day(text, today)
    if near is not None:
        return near
    day, found = typed_day(text, today), read_day(text)
    if day is None or found is None or found.year is not None or day >= today:
        return day
    return typed_day(text, today.replace(year=today.year + 1, day=1))
