"""A day as somebody typed it into a form of the card."""

from __future__ import annotations

import calendar
import datetime

from db.exchange.days import read_day


def typed_day(text: str, today: datetime.date) -> datetime.date | None:
    """Return the day; without a year it is this year's, and 29 February is the 28th where there is none."""
    found = read_day(text)
    if found is None:
        return None
    year = found.year or today.year
    return datetime.date(year, found.month, min(found.day, calendar.monthrange(year, found.month)[1]))
