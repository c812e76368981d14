"""When the shop is open, with public holidays and its own closed days, as the rules' clock needs it."""

import datetime
from collections import defaultdict

from db.journal import Journal
from db.models import Business, ClosedDay, OpenHours
from db.relationship.shophours import OpenSpan, ShopHours

#: How far around today the calendar of closed days reaches.
_YEARS_AROUND = 1


def shop_hours(journal: Journal, today: datetime.date) -> ShopHours:
    """Return the shop's opening hours; closed days cover the year before `today` and the year after."""
    spans: dict[int, list[OpenSpan]] = defaultdict(list)
    for weekday, opens, closes in OpenHours.select(OpenHours.weekday, OpenHours.opens, OpenHours.closes).tuples():
        spans[weekday].append(OpenSpan(opens, closes))
    closed = {row[0] for row in ClosedDay.select(ClosedDay.on).tuples()}
    region, keeps = Business.select(Business.region, Business.keeps_public_holidays).tuples().first()
    if keeps:
        closed |= public_holidays(region, today)
    return ShopHours(journal.zone, tuple(tuple(spans[day]) for day in range(7)), frozenset(closed))


def public_holidays(region: str, today: datetime.date) -> set[datetime.date]:
    """Return the public holidays of a country (ISO 3166 alpha-2) around a day; none for a country not known.

    The calendar is the library `holidays`, imported only here: it takes a tenth of a second to load.
    """
    import holidays

    years = range(today.year - _YEARS_AROUND, today.year + _YEARS_AROUND + 1)
    try:
        return set(holidays.country_holidays(region, years=years))
    except NotImplementedError:
        return set()
