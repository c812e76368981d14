"""The hours of one day as they stand in its line: whether they make sense together, and a break that fits them."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from db.relationship.shophours import OpenSpan

_DAY = 24 * 60
_MIDNIGHT = datetime.time()
_USUAL_BREAK = (13 * 60, 14 * 60)
_LONG, _SHORT = 180, 90  # minutes: a day that has room for an hour's break, and for half an hour's
_HALF_HOUR = 30


class Fault(enum.Enum):
    """Why the hours of a day cannot be kept."""

    MISSING = enum.auto()
    UNREADABLE = enum.auto()
    SAME_HOUR = enum.auto()
    BREAK_OUTSIDE = enum.auto()
    BREAK_BACKWARDS = enum.auto()


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening and closing; closing before opening means after midnight, midnight to midnight the whole day."""

    opens: datetime.time
    closes: datetime.time

    @property
    def minutes(self) -> int:
        """How long the day is, with its break."""
        return self.after_opening(self.closes) or _DAY

    def after_opening(self, at: datetime.time) -> int:
        """Return how many minutes after opening the clock shows an hour, less than a day."""
        return (_minute(at) - _minute(self.opens)) % _DAY

    def spans(self, rest: tuple[datetime.time, datetime.time] | None = None) -> tuple[OpenSpan, ...] | Fault:
        """Return when the shop is open, in the order of the day, with a break from and until; or what is wrong."""
        if self.opens == self.closes != _MIDNIGHT:
            return Fault.SAME_HOUR
        if rest is None:
            return (OpenSpan(self.opens, self.closes),)
        since, until = (self.after_opening(at) for at in rest)
        if not 0 < since < self.minutes or not 0 < until < self.minutes:
            return Fault.BREAK_OUTSIDE
        if until <= since:
            return Fault.BREAK_BACKWARDS
        return (OpenSpan(self.opens, rest[0]), OpenSpan(rest[1], self.closes))

    def fitting_break(self) -> tuple[datetime.time, datetime.time]:
        """Return a break for a day that has none: the usual one where there is room on both sides, else the middle."""
        opens, closes = _minute(self.opens), _minute(self.opens) + self.minutes
        since, until = _USUAL_BREAK
        if opens + _HALF_HOUR * 2 <= since and until <= closes - _HALF_HOUR * 2:
            return _clock(since), _clock(until)
        middle = (opens + closes) / 2
        if self.minutes < _SHORT:
            third = self.minutes // 3
            return _clock(opens + third), _clock(closes - third)
        length = 2 * _HALF_HOUR if self.minutes >= _LONG else _HALF_HOUR
        since = round((middle - length / 2) / _HALF_HOUR) * _HALF_HOUR
        return _clock(since), _clock(since + length)


def _minute(at: datetime.time) -> int:
    return at.hour * 60 + at.minute


def _clock(minute: int) -> datetime.time:
    return datetime.time(minute // 60 % 24, minute % 60)
