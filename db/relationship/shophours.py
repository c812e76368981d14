"""When the shop is open, and how long something has waited in open hours.

A complaint heard on Saturday evening has not waited a day and a half on Monday morning: nobody was there. Opening hours
are the shop's own clock on the wall; moments are aware, so summer time and other zones come out right.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

HALF_DAY_ENDS = time(13)
"""On half a day the shop closes then: Turkish law frees the afternoon before a feast and before Republic Day."""

_ONE_DAY = timedelta(days=1)
_DAY_MINUTES = 24 * 60
_DAYS_LOOKED_AHEAD = 30


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """From when until when the shop is open; closing at or before opening means after midnight."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class ShopHours:
    """The shop's opening hours on its own clock.

    Attributes:
        zone: the zone the clock on the wall shows.
        weekdays: seven tuples of spans, Monday first; an empty one is a closed day. Spans may touch or overlap.
        closed: dates on which the shop does not open whatever the weekday: public holidays, its own closed days.
        half_days: dates on which it closes at `HALF_DAY_ENDS`.

    Raises:
        ValueError: `weekdays` does not hold seven days.
    """

    zone: tzinfo
    weekdays: tuple[tuple[OpenSpan, ...], ...]
    closed: AbstractSet[date] = frozenset()
    half_days: AbstractSet[date] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a week that is none."""
        if len(self.weekdays) != 7:
            raise ValueError(f"a week of {len(self.weekdays)} days")

    def local_day(self, moment: datetime) -> date:
        """Return the date on the shop's wall at an aware moment."""
        return moment.astimezone(self.zone).date()

    def opens_on(self, day: date) -> bool:
        """Tell whether the shop opens on a date."""
        return bool(self.spans_on(day))

    def spans_on(self, day: date) -> tuple[OpenSpan, ...]:
        """Return from when until when the shop is open on a date."""
        if day in self.closed:
            return ()
        spans = self.weekdays[day.weekday()]
        if day not in self.half_days:
            return spans
        return tuple(
            OpenSpan(span.opens, min(span.closes, HALF_DAY_ENDS) if span.closes > span.opens else HALF_DAY_ENDS)
            for span in spans
            if span.opens < HALF_DAY_ENDS
        )


def open_minutes_between(start: datetime, end: datetime, hours: ShopHours) -> float:
    """Return how many minutes the shop was open between two aware moments; 0 where `end` does not lie after `start`.

    Time that overlapping spans share counts once.
    """
    if end <= start:
        return 0.0
    total = timedelta()
    counted_until, end = start.astimezone(UTC), end.astimezone(UTC)
    day = hours.local_day(start) - _ONE_DAY
    last = hours.local_day(end)
    while day <= last:
        for opens, closes in _open_on(day, hours):
            begin, finish = max(opens, counted_until), min(closes, end)
            if finish > begin:
                total += finish - begin
                counted_until = finish
        day += _ONE_DAY
    return total / timedelta(minutes=1)


def opens_next(moment: datetime, hours: ShopHours) -> datetime | None:
    """Return when the shop opens next; None while it is open, and where it does not open within four weeks."""
    day = hours.local_day(moment) - _ONE_DAY
    for _ in range(_DAYS_LOOKED_AHEAD):
        for opens, closes in _open_on(day, hours):
            if closes > moment:
                return opens.astimezone(hours.zone) if opens > moment else None
        day += _ONE_DAY
    return None


def minutes_of_weekday(spans: tuple[OpenSpan, ...]) -> float:
    """Return how many minutes the spans of a weekday cover by the clock on the wall, each minute counted once."""
    total = 0.0
    covered = 0.0
    for opens, closes in sorted((_minute(span.opens), _minute(span.closes)) for span in spans):
        finish = closes if closes > opens else closes + _DAY_MINUTES
        total += max(0.0, finish - max(opens, covered))
        covered = max(covered, finish)
    return total


def _minute(at: time) -> float:
    return at.hour * 60 + at.minute + at.second / 60


def _open_on(day: date, hours: ShopHours) -> list[tuple[datetime, datetime]]:
    """Return the moments between which the shop is open on a date, in order."""
    spans: list[tuple[datetime, datetime]] = []
    for span in hours.spans_on(day):
        closing_day = day if span.closes > span.opens else day + _ONE_DAY
        opens = datetime.combine(day, span.opens, hours.zone)
        closes = datetime.combine(closing_day, span.closes, hours.zone)
        # Moments of one zone subtract by the clock on the wall; in UTC the difference is the time that passed.
        spans.append((opens.astimezone(UTC), closes.astimezone(UTC)))
    return sorted(spans)
