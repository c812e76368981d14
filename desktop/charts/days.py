"""Days along the foot of a chart."""

import dataclasses
import datetime
import itertools

from desktop.charts.sheet import Align, Scale, Sheet

#: Between two dates along the foot there is at least this much room, in parts of the size of text.
_ROOM = 1.6
_STEPS_IN_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
_STEPS_IN_DAYS = (1, 2, 7, 14)
_DECEMBER = 12

_Dated = tuple[datetime.date, str]


@dataclasses.dataclass(frozen=True, slots=True)
class Months:
    """The twelve short names of the months in the reader's language, January first."""

    short: tuple[str, ...]

    def day(self, day: datetime.date) -> str:
        """Return "12 Eki"."""
        return f"{day.day} {self.short[day.month - 1]}"

    def month(self, day: datetime.date) -> str:
        """Return "Eki", and in January the year beside it ("Oca 2027")."""
        name = self.short[day.month - 1]
        return f"{name} {day.year}" if day.month == 1 else name


def day_scale(first: datetime.date, last: datetime.date, start: float, stop: float) -> Scale:
    """Return the way from a day's `toordinal` to points."""
    return Scale(first.toordinal(), last.toordinal(), start, stop)


def write_days(sheet: Sheet, along: Scale, y: float, months: Months) -> None:
    """Write as many dates under a chart as stand there with room between them: days, months or years."""
    first, last = datetime.date.fromordinal(int(along.low)), datetime.date.fromordinal(int(along.high))
    for day, words in _dates(sheet, along, first, last, months):
        half = sheet.width_of(words) / 2
        middle = min(max(along(day.toordinal()), along.start + half), along.stop - half)
        sheet.text(middle, y, words, sheet.style.theme.muted, align=Align.CENTRE)


def _dates(sheet: Sheet, along: Scale, first: datetime.date, last: datetime.date, months: Months) -> list[_Dated]:
    candidates = (
        *(_every_days(first, last, step, months) for step in _STEPS_IN_DAYS),
        *(_every_months(first, last, step, months) for step in _STEPS_IN_MONTHS),
    )
    for dates in candidates:
        if _fits(sheet, along, dates):
            return dates
    return [(last, months.day(last))]


def _fits(sheet: Sheet, along: Scale, dates: list[_Dated]) -> bool:
    if not dates:
        return False
    room = sheet.style.text_size * _ROOM
    places = [along(day.toordinal()) for day, _ in dates]
    widest = max(sheet.width_of(words) for _, words in dates) + room
    return all(right - left >= widest for left, right in itertools.pairwise(places))


def _every_days(first: datetime.date, last: datetime.date, step: int, months: Months) -> list[_Dated]:
    # More dates than this cannot fit on any sheet; do not lay them out only to throw them away.
    if (last - first).days > 60 * step:
        return []
    start = first + datetime.timedelta(days=-first.weekday() % 7) if step % 7 == 0 else first
    days = range(start.toordinal(), last.toordinal() + 1, step)
    return [(day := datetime.date.fromordinal(number), months.day(day)) for number in days]


def _every_months(first: datetime.date, last: datetime.date, step: int, months: Months) -> list[_Dated]:
    if (last - first).days > 60 * 30 * step:
        return []
    dates = []
    # Counted from January of a round year, so that quarters and years begin where people expect them.
    number = -(-(first.year * 12 + first.month - 1 + (first.day > 1)) // step) * step
    while (day := datetime.date(number // 12, number % 12 + 1, 1)) <= last:
        dates.append((day, str(day.year) if step >= _DECEMBER else months.month(day)))
        number += step
    return dates
