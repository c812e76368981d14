"""A day as people say it, and which day it is: backwards for what happened, forwards for what was promised."""

import enum
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from db.quickentry.feasts import Feast, next_feast

_OLDEST_UNDATED = 300  # days; "25 Kasım" said on 21 November is a plan, not last year's


class DayKind(enum.Enum):
    """How a day is said."""

    OFFSET = enum.auto()  # number days from today: yarın, three days ago
    MONTHS = enum.auto()  # number months from today: geçen ay
    WEEKDAY = enum.auto()  # number 0…6: cuma, next Friday
    DATE = enum.auto()  # number, month, perhaps year: 21 Kasım
    DAY_OF_MONTH = enum.auto()  # number, perhaps month as an offset: ayın 5'i
    MONTH_END = enum.auto()  # the last day of the month `number` months from now, or of `month`
    MONTH_MIDDLE = enum.auto()
    MONTH_START = enum.auto()
    WEEK_END = enum.auto()  # Friday of the week `number` weeks from now; Sunday once Friday has come
    WEEKEND = enum.auto()  # Saturday
    YEAR_END = enum.auto()
    FEAST = enum.auto()  # `feast`, `number` days off its first day


class Which(enum.Enum):
    """Which one of many weekdays."""

    NEAREST = enum.auto()
    LAST = enum.auto()  # geçen cuma
    NEXT = enum.auto()  # önümüzdeki cuma: the coming one
    NEXT_NOT_TOMORROW = enum.auto()  # next Friday: nobody calls tomorrow that
    THIS = enum.auto()  # bu cuma: of this week
    LAST_WEEK = enum.auto()  # geçen hafta cuma
    NEXT_WEEK = enum.auto()  # haftaya cuma
    WEEK_ON = enum.auto()  # Friday week: a week after the coming one


class Tense(enum.Enum):
    """Which way the words themselves point."""

    PAST = enum.auto()
    OPEN = enum.auto()
    FUTURE = enum.auto()


@dataclass(frozen=True, slots=True)
class Day:
    """A day as said. What `number` counts depends on `kind`."""

    kind: DayKind
    number: int = 0
    month: int | None = None
    year: int | None = None
    which: Which = Which.NEAREST
    feast: Feast | None = None

    @property
    def tense(self) -> Tense:
        """Which way the words point by themselves."""
        if self.kind in (DayKind.OFFSET, DayKind.MONTHS):
            return Tense.PAST if self.number < 0 else Tense.FUTURE if self.number > 0 else Tense.OPEN
        if self.kind is DayKind.FEAST:
            return Tense.FUTURE
        if self.which in (Which.LAST, Which.LAST_WEEK):
            return Tense.PAST
        if self.which in _AHEAD:
            return Tense.FUTURE
        if self.kind in _ENDS and self.month is None:
            return Tense.PAST if self.number < 0 else Tense.FUTURE
        return Tense.OPEN

    def past(self, today: date) -> date | None:
        """Return the latest day not after `today` that may be meant, None when only a later one can be."""
        try:
            found = _past(self, today)
        except (ValueError, OverflowError):
            return None
        return found if found is not None and found <= today else None

    def future(self, today: date) -> date | None:
        """Return the first day from `today` on that may be meant, None when only an earlier one can be.

        A bare weekday is always after today: whoever means today says so.
        """
        try:
            found = _future(self, today)
        except (ValueError, OverflowError):
            return None
        return found if found is not None and found >= today else None


_AHEAD = (Which.NEXT, Which.NEXT_NOT_TOMORROW, Which.NEXT_WEEK, Which.WEEK_ON)
_ENDS = (DayKind.MONTH_END, DayKind.MONTH_MIDDLE, DayKind.WEEK_END, DayKind.YEAR_END)


def _past(day: Day, today: date) -> date | None:  # noqa: PLR0911 - one answer a kind of day
    match day.kind:
        case DayKind.OFFSET:
            return today + timedelta(days=day.number)
        case DayKind.MONTHS:
            return _months_on(today, day.number)
        case DayKind.WEEKDAY:
            return _past_weekday(day, today)
        case DayKind.WEEKEND:
            since = (today.weekday() - 5) % 7  # days since Saturday; 0 and 1 are this very weekend
            return today - timedelta(days=since + 7 * (since < 2 and day.which is Which.LAST))
        case DayKind.DATE:
            return _past_date(day, today)
        case DayKind.DAY_OF_MONTH:
            return _day_of_month(day, today, -1)
        case DayKind.MONTH_END | DayKind.MONTH_MIDDLE | DayKind.MONTH_START:
            return _past_part_of_month(day, today)
        case _:
            return None


def _future(day: Day, today: date) -> date | None:  # noqa: C901, PLR0911 - one answer a kind of day
    match day.kind:
        case DayKind.OFFSET:
            return today + timedelta(days=day.number)
        case DayKind.MONTHS:
            return _months_on(today, day.number)
        case DayKind.WEEKDAY:
            return _future_weekday(day, today)
        case DayKind.DATE:
            return _future_date(day, today)
        case DayKind.DAY_OF_MONTH:
            return _day_of_month(day, today, 1)
        case DayKind.WEEKEND:
            return today + timedelta(days=(5 - today.weekday()) % 7)
        case DayKind.WEEK_END:
            friday = today + timedelta(days=4 - today.weekday() + 7 * day.number)
            return friday if friday > today else friday + timedelta(days=2)
        case DayKind.YEAR_END:
            return date(today.year, 12, 31)
        case DayKind.FEAST:
            return None if day.feast is None else next_feast(day.feast, today, day.number)
        case DayKind.MONTH_END | DayKind.MONTH_MIDDLE | DayKind.MONTH_START:
            return _part_of_month(day, today)


def _past_weekday(day: Day, today: date) -> date:
    monday = today - timedelta(days=today.weekday())
    if day.which is Which.LAST_WEEK:
        return monday + timedelta(days=day.number - 7)
    if day.which is Which.THIS:
        return monday + timedelta(days=day.number)
    if day.which in _AHEAD:
        return today + timedelta(days=1)
    return today - timedelta(days=(today.weekday() - day.number) % 7 or 7)


def _future_weekday(day: Day, today: date) -> date:
    monday = today - timedelta(days=today.weekday())
    ahead = (day.number - today.weekday()) % 7
    if day.which is Which.NEXT_WEEK:
        return monday + timedelta(days=day.number + 7)
    if day.which in (Which.LAST, Which.LAST_WEEK):
        return today - timedelta(days=1)
    if day.which is Which.THIS:
        return today + timedelta(days=ahead)
    if day.which is Which.NEXT_NOT_TOMORROW and ahead == 1:
        ahead = 8
    return today + timedelta(days=(ahead or 7) + 7 * (day.which is Which.WEEK_ON))


def _past_date(day: Day, today: date) -> date | None:
    if day.year is not None:
        return date(day.year, day.month or 1, day.number)
    for year in range(today.year, today.year - 9, -1):  # 29 February comes every fourth, once every eighth year
        found = _date(year, day.month or 1, day.number)
        if found is not None and found <= today:
            return found if (today - found).days <= _OLDEST_UNDATED else None
    return None


def _future_date(day: Day, today: date) -> date | None:
    if day.year is not None:
        return date(day.year, day.month or 1, day.number)
    for year in range(today.year, today.year + 9):
        found = _date(year, day.month or 1, day.number)
        if found is not None and found >= today:
            return found
    return None


def _day_of_month(day: Day, today: date, step: int) -> date | None:
    if day.month is not None:  # an offset: gelecek ayın 5'i
        first = _months_on(today.replace(day=1), day.month)
        return _date(first.year, first.month, day.number)
    first = today.replace(day=1)
    for ahead in range(4):
        month = _months_on(first, step * ahead)
        found = _date(month.year, month.month, day.number)
        if found is not None and (found - today).days * step >= 0:
            return found
    return None


def _part_of_month(day: Day, today: date) -> date:
    if day.month is not None:
        year = today.year if day.month >= today.month else today.year + 1
        first = date(year, day.month, 1)
    else:
        first = _months_on(today.replace(day=1), day.number)
    part = _in_month(day, first)
    return part if part >= today else _months_on(part, 12 if day.month is not None else 1)


def _past_part_of_month(day: Day, today: date) -> date | None:
    if day.month is not None:
        parts = (_in_month(day, date(year, day.month, 1)) for year in (today.year, today.year - 1))
        found = next(part for part in parts if part <= today)
        return found if (today - found).days <= _OLDEST_UNDATED else None
    if day.number < 0:
        return _in_month(day, _months_on(today.replace(day=1), day.number))
    if day.number == 0 or day.kind is DayKind.MONTH_START:  # the last one that has been
        first = today.replace(day=1)
        part = _in_month(day, first)
        return part if part <= today else _in_month(day, _months_on(first, -1))
    return None


def _in_month(day: Day, first: date) -> date:
    if day.kind is DayKind.MONTH_END:
        return first.replace(day=monthrange(first.year, first.month)[1])
    return first.replace(day=15 if day.kind is DayKind.MONTH_MIDDLE else 1)


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
