"""Birthdays and other days that come every year, with or without a year, 29 February included."""

import calendar
from dataclasses import dataclass
from datetime import date

_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day that is kept every year.

    Attributes:
        label: "birthday" or the shop's own word for it.
        month: 1…12.
        day: of the month, at most what the month has in a leap year.
        year: when it first was, None where nobody knows.

    Raises:
        ValueError: there is no such day in any year.
    """

    label: str
    month: int
    day: int
    year: int | None = None

    def __post_init__(self) -> None:
        """Refuse 30 February."""
        date(_LEAP_YEAR, self.month, self.day)


@dataclass(frozen=True, slots=True)
class Kept:
    """The day a special day is kept once, and how many years it is then (None: the year is not known)."""

    on: date
    years: int | None


def next_kept(special: SpecialDay, today: date) -> Kept | None:
    """Return when a special day is next kept, today included; None where it lies beyond the calendar's end.

    In years without a 29 February it is kept on the 28th: still in its month, and a wish a day early is kinder than
    one a day late. A year that is yet to come (a wedding next spring) makes that the first time.
    """
    years = [today.year, today.year + 1]
    if special.year is not None and special.year > today.year:
        years = [special.year]
    days = (_kept_in(special, year) for year in years if year <= date.max.year)
    on = next((day for day in days if day >= today), None)
    if on is None:
        return None
    return Kept(on, on.year - special.year if special.year is not None else None)


def _kept_in(special: SpecialDay, year: int) -> date:
    if (special.month, special.day) == (2, 29) and not calendar.isleap(year):
        return date(year, 2, 28)
    return date(year, special.month, special.day)
