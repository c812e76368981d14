"""A calendar of touches: a square a day, the darker the more happened."""

import bisect
import dataclasses
import datetime
from collections.abc import Iterable, Sequence

from desktop.charts.chart import Chart, Size, Style
from desktop.charts.days import Months
from desktop.charts.shades import mixed
from desktop.charts.sheet import Sheet

_DAYS_A_WEEK = 7
_GAP_SHARE = 0.22
_SHADES = (0.08, 0.3, 0.5, 0.75, 1.0)
_LARGEST = 15.0  # points a day takes at most


@dataclasses.dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day with the number of its touches, and the sentence read there."""

    on: datetime.date
    count: int
    label: str


@dataclasses.dataclass(frozen=True, slots=True)
class CalendarWords:
    """The chart's sentences and words in the reader's language.

    Attributes:
        alt: the whole chart in a sentence.
        too_few: what is said while nothing happened.
        weekdays: seven short names, Monday first.
        months: for the months along the foot.
    """

    alt: str
    too_few: str
    weekdays: tuple[str, ...]
    months: Months


def calendar(days: tuple[CalendarDay, ...], words: CalendarWords, size: Size, style: Style) -> Chart:
    """Draw weeks as columns, Monday on top. Where all of them have no room, the newest ones are shown.

    Args:
        days: each day once, ascending, none left out.
        words: sentences.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if not any(day.count for day in days):
        sheet.say(words.too_few)
        return sheet.chart(words.too_few)
    names_room = max(map(sheet.width_of, words.weekdays)) + 8
    foot = style.text_size * 1.9
    weeks = _week(days[-1].on) - _week(days[0].on) + 1
    step = min(_LARGEST, (size.height - foot) / _DAYS_A_WEEK, max((size.width - names_room) / weeks, 6.0))
    columns = min(weeks, int((size.width - names_room) / step + 1e-6))
    first = _week(days[-1].on) - columns + 1
    shown = [day for day in days if _week(day.on) >= first]
    side = step * (1 - _GAP_SHARE)
    top = size.height - 1

    def corner(day: datetime.date) -> tuple[float, float]:
        return names_room + (_week(day) - first) * step, top - (day.weekday() + 1) * step

    levels = _levels(day.count for day in days)
    for level, shade in enumerate(_SHADES):
        of_level = [corner(day.on) for day in shown if levels[day.count] == level]
        if of_level:
            sheet.squares(of_level, side, mixed(style.theme.surface, style.theme.good, shade))
    for weekday in (0, 2, 4):
        y = top - (weekday + 1) * step + side / 2 - style.text_size * 0.33
        sheet.text(0, y, words.weekdays[weekday], style.theme.muted)
    months = [(corner(day.on)[0], words.months.month(day.on)) for day in shown if day.on.day <= _DAYS_A_WEEK]
    _write_months(sheet, months, top - _DAYS_A_WEEK * step - style.text_size * 1.3)
    for day in shown:
        x, y = corner(day.on)
        ids = (day.on.toordinal(),) if day.count else ()
        sheet.read(x + side / 2, y + side / 2, day.label, ids)
    return sheet.chart(words.alt)


@dataclasses.dataclass(frozen=True, slots=True)
class Shade:
    """A shade of the calendar, so far from the ground to its colour, and of how many touches a day it tells."""

    share: float
    least: int
    most: int


def shades(counts: Sequence[int]) -> tuple[Shade, ...]:
    """Return what the shades of a calendar with these counts stand for, the palest first; of no touch at all none."""
    if not any(counts):
        return ()
    levels = _levels(counts)
    found: list[Shade] = []
    for level, share in enumerate(_SHADES):
        of_level = [count for count in counts if levels[count] == level]
        if of_level:
            found.append(Shade(share, min(of_level), max(of_level)))
    return tuple(found)


def _levels(counts: Iterable[int]) -> dict[int, int]:
    """Return the shade of each count: a quarter of the days on which anything happened has each of the four."""
    some = sorted(count for count in counts if count)
    return {count: 1 + bisect.bisect_left(some, count) * 4 // len(some) for count in some} | {0: 0}


def _week(day: datetime.date) -> int:
    return (day.toordinal() - 1) // _DAYS_A_WEEK


def _write_months(sheet: Sheet, months: list[tuple[float, str]], y: float) -> None:
    free_from, last = 0.0, ""
    for x, words in months:
        if words != last and x >= free_from and x + sheet.width_of(words) <= sheet.size.width:
            sheet.text(x, y, words, sheet.style.theme.muted)
            free_from, last = x + sheet.width_of(words) + sheet.style.text_size, words
