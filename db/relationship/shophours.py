"""When the shop is open, and how long something has waited in open hours.

A complaint heard on Saturday evening has not waited a day and a half on Monday morning: nobody was there. Opening hours
are the shop's own clock on the wall; moments are aware, so summer time and other zones come out right.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

HALF_DAY_ENDS = time(13)
"""On half a day the shop closes then: Turkish law frees the afternoon before a feast and before Republic Day."""

_ONE_DAY = timedelta(days=1)
_LOOKED_AHEAD = timedelta(days=28)
_DAY_MINUTES = 24 * 60


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
        weekdays: seven tuples of spans, Monday first; an empty one is a closed day. Spans may touch or overlap. They
            stand in the order of the day: one that opens at an earlier hour than the one before it opens after
            midnight, as after the break of a bar.
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
            for span, (opens, _) in zip(spans, _minutes(spans), strict=True)
            if opens < _minute(HALF_DAY_ENDS)
        )


def open_minutes_between(start: datetime, end: datetime, hours: ShopHours) -> float:
    """Return how many minutes the shop was open between two aware moments; 0 where `end` does not lie after `start`.

    Time that overlapping spans share counts once.
    """
    if end <= start:
        return 0.0
    total = timedelta()
    counted_until, end = start.astimezone(UTC), end.astimezone(UTC)
    for opens, closes in _open_from(hours.local_day(start) - _ONE_DAY, hours.local_day(end), hours):
        begin, finish = max(opens, counted_until), min(closes, end)
        if finish > begin:
            total += finish - begin
            counted_until = finish
    return total / timedelta(minutes=1)


def opens_next(moment: datetime, hours: ShopHours) -> datetime | None:
    """Return when the shop opens next; None while it is open, and where it does not open within four weeks."""
    day = hours.local_day(moment)
    for opens, closes in _open_from(day - _ONE_DAY, day + _LOOKED_AHEAD, hours):
        if closes > moment:
            return opens.astimezone(hours.zone) if opens > moment else None
    return None


def minutes_of_weekday(spans: tuple[OpenSpan, ...]) -> float:
    """Return how many minutes the spans of a weekday cover by the clock on the wall, each minute counted once."""
    total = 0.0
    covered = 0.0
    for opens, closes in sorted(_minutes(spans)):
        total += max(0.0, closes - max(opens, covered))
        covered = max(covered, closes)
    return total


def _minutes(spans: tuple[OpenSpan, ...]) -> list[tuple[float, float]]:
    """Return from when until when each span lasts, in minutes by the clock on the wall since the day began."""
    laid: list[tuple[float, float]] = []
    begun, before = 0.0, 0.0
    for span in spans:
        opens, closes = _minute(span.opens), _minute(span.closes)
        if opens < before:
            begun = _DAY_MINUTES
        before = opens
        laid.append((begun + opens, begun + closes + (0 if closes > opens else _DAY_MINUTES)))
    return laid


def _minute(at: time) -> float:
    return at.hour * 60 + at.minute + at.second / 60


def _open_from(first: date, last: date, hours: ShopHours) -> Iterator[tuple[datetime, datetime]]:
    """Yield the moments between which the shop is open from one date to another, in order of opening.

    Among them is the night that a date before `first` ends with.
    """
    day = first - _ONE_DAY if _runs_on(hours.weekdays[(first - _ONE_DAY).weekday()]) else first
    later: list[tuple[datetime, datetime]] = []
    while day <= last:
        spans = hours.spans_on(day)
        moments = later + _open_on(day, spans, hours.zone)
        if len(moments) > 1:
            moments.sort()
        later = []
        if _runs_on(spans):
            midnight = datetime.combine(day + _ONE_DAY, time(), hours.zone).astimezone(UTC)
            later = [span for span in moments if span[0] >= midnight]
        yield from moments[: len(moments) - len(later)]
        day += _ONE_DAY
    yield from later


def _runs_on(spans: tuple[OpenSpan, ...]) -> bool:
    """Tell whether a span of a date opens after its midnight."""
    return any(span.opens < before.opens for before, span in pairwise(spans))


def _open_on(day: date, spans: tuple[OpenSpan, ...], zone: tzinfo) -> list[tuple[datetime, datetime]]:
    """Return the moments between which the shop is open on a date."""
    moments: list[tuple[datetime, datetime]] = []
    opening_day, before = day, time()
    for span in spans:
        if span.opens < before:
            opening_day = day + _ONE_DAY
        before = span.opens
        closing_day = opening_day if span.closes > span.opens else opening_day + _ONE_DAY
        opens = datetime.combine(opening_day, span.opens, zone)
        closes = datetime.combine(closing_day, span.closes, zone)
        # Moments of one zone subtract by the clock on the wall; in UTC the difference is the time that passed.
        moments.append((opens.astimezone(UTC), closes.astimezone(UTC)))
    return moments
