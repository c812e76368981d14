"""The sample shop's calendar: its open days and hours, counted back from the day it is opened."""

import datetime
from collections.abc import Iterable, Mapping

from db.sample.shopcontent import Shop

_ONE_DAY = datetime.timedelta(1)
_UNHURRIED = datetime.timedelta(minutes=15)


class ShopDays:
    """Days and moments of the shop, none of them on a closed day, none outside its hours, none later than now."""

    def __init__(self, shop: Shop, now: datetime.datetime, zone: datetime.tzinfo, holidays: Iterable[datetime.date]):
        """Begin with today's local day; `holidays` are closed days beside the shop's own."""
        self._now = now.astimezone(zone)
        self._zone = zone
        self._hours = shop.hours
        self.today = self._now.date()
        self.own_closed = tuple((self.exactly(noted.ago), noted.words) for noted in shop.closed)
        self._closed = {day for day, _ in self.own_closed} | set(holidays)

    def exactly(self, ago: int) -> datetime.date:
        """Return the day so many days ago, open or not."""
        return self.today - datetime.timedelta(ago)

    def day(self, ago: int) -> datetime.date:
        """Return the open day so many days ago: where that one is closed, the open one further from today."""
        if ago == 0:
            return self.today
        day, step = self.exactly(ago), _ONE_DAY if ago < 0 else -_ONE_DAY
        while not self._opens(day):
            day += step
        return day

    def distinct(self, agos: Iterable[int]) -> Mapping[int, datetime.date]:
        """Return an open day for each, no two of them the same, in the same order."""
        wanted = sorted(set(agos))
        back = [ago for ago in wanted if ago >= 0]
        ahead = [ago for ago in reversed(wanted) if ago < 0]
        return self._apart(back, 1) | self._apart(ahead, -1)

    def moment(self, day: datetime.date, at: datetime.time) -> datetime.datetime:
        """Return the moment on a day, moved into the hours of an open one, and before now."""
        moment = datetime.datetime.combine(day, at, self._zone)
        if self._opens(day):
            opens, closes = self._span(day)
            moment = min(max(moment, opens + _UNHURRIED), closes - _UNHURRIED)
        return min(moment, self._now - _UNHURRIED)

    def open_minutes_ago(self, minutes: int) -> datetime.datetime:
        """Return the moment since which the shop has been open for so long."""
        left, day = datetime.timedelta(minutes=minutes), self.today
        while True:
            if self._opens(day):
                opens, closes = self._span(day)
                closes = min(closes, self._now)
                if closes - opens >= left:
                    return closes - left
                left -= max(closes - opens, datetime.timedelta())
            day -= _ONE_DAY

    def after_open_minutes(self, moment: datetime.datetime, minutes: int) -> datetime.datetime:
        """Return the moment so many open minutes later."""
        left, day = datetime.timedelta(minutes=minutes), moment.astimezone(self._zone).date()
        while True:
            if self._opens(day):
                opens, closes = self._span(day)
                opens = max(opens, moment)
                if closes - opens >= left:
                    return opens + left
                left -= max(closes - opens, datetime.timedelta())
            day += _ONE_DAY

    def still_ahead(self, at: datetime.time | None) -> datetime.time | None:
        """Return an hour of today, or None where it has gone by."""
        return at if at is not None and self._now.time() < at else None

    def _apart(self, agos: Iterable[int], step: int) -> dict[int, datetime.date]:
        found: dict[int, datetime.date] = {}
        least = 0
        for ago in agos:
            found[ago] = self.day(max(least, ago) if step > 0 else min(least, ago))
            least = (self.today - found[ago]).days + step
        return found

    def _opens(self, day: datetime.date) -> bool:
        return day not in self._closed and bool(self._hours[day.weekday()])

    def _span(self, day: datetime.date) -> tuple[datetime.datetime, datetime.datetime]:
        opens, closes = self._hours[day.weekday()]
        return (
            datetime.datetime.combine(day, opens, self._zone),
            datetime.datetime.combine(day, closes, self._zone),
        )
