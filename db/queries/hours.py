"""When the shop is open, with public holidays and its own closed days, as the rules' clock needs it."""

import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from db.journal import Journal
from db.models import Business, ClosedDay, OpenHours
from db.records import Language
from db.relationship.shophours import OpenSpan, ShopHours

#: How far back and ahead of today the calendar of closed days reaches, in years: trends look back on five.
_YEARS_BACK, _YEARS_AHEAD = 6, 1

#: Where the calendar's half days are afternoons off.
_FREE_AFTERNOONS = frozenset({"TR"})

#: How the library `holidays` calls our languages.
_CALENDARS = {Language.TR: "tr", Language.EN: "en_US"}


def shop_hours(journal: Journal, today: datetime.date) -> ShopHours:
    """Return the shop's opening hours; public holidays cover six years before `today` and the year after."""
    spans: dict[int, list[OpenSpan]] = defaultdict(list)
    written = OpenHours.select(OpenHours.weekday, OpenHours.opens, OpenHours.closes).order_by(OpenHours.id)
    for weekday, opens, closes in written.tuples():
        spans[weekday].append(OpenSpan(opens, closes))
    closed: set[datetime.date] = set()
    half: set[datetime.date] = set()
    region, keeps = Business.select(Business.region, Business.keeps_public_holidays).tuples().first()
    if keeps:
        opened = open_holidays(journal)
        closed, half = public_holidays(region, today) - opened, free_afternoons(region, today) - opened
    closed |= {row[0] for row in ClosedDay.select(ClosedDay.on).where(~ClosedDay.is_open).tuples()}
    return ShopHours(journal.zone, tuple(tuple(spans[day]) for day in range(7)), frozenset(closed), frozenset(half))


def open_holidays(_journal: Journal) -> set[datetime.date]:
    """Return the days on which the shop opens although they are public holidays."""
    return {row[0] for row in ClosedDay.select(ClosedDay.on).where(ClosedDay.is_open).tuples()}


def public_holidays(region: str, today: datetime.date) -> set[datetime.date]:
    """Return the public holidays of a country (ISO 3166 alpha-2) around a day; none for a country not known.

    The calendar is the library `holidays`, imported only here: it takes a tenth of a second to load.
    """
    import holidays

    try:
        return set(holidays.country_holidays(region, years=_years(today)))
    except NotImplementedError:
        return set()


def free_afternoons(region: str, today: datetime.date) -> set[datetime.date]:
    """Return the days around a day of which a country gives the afternoon off."""
    import holidays

    if region not in _FREE_AFTERNOONS:
        return set()
    return set(holidays.country_holidays(region, years=_years(today), categories=("half_day",)))


def _years(today: datetime.date) -> range:
    return range(today.year - _YEARS_BACK, today.year + _YEARS_AHEAD + 1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday: its name, its first day and its last."""

    on: datetime.date
    name: str
    until: datetime.date

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """Every day of it."""
        return tuple(self.on + datetime.timedelta(day) for day in range((self.until - self.on).days + 1))


def next_holidays(region: str, today: datetime.date, language: Language, count: int) -> tuple[Holiday, ...]:
    """Return the next public holidays of a country from `today` on, each with all its days; none if it is not known.

    Afternoons off are among them; their names say from when on.

    Their names are in `language` where the calendar has them so, else in the country's own.
    """
    import holidays

    wanted = _CALENDARS[language]
    try:
        known = holidays.country_holidays(region)
        code = wanted if wanted in known.supported_languages else known.default_language
        years = (today.year, today.year + 1)
        found = dict(holidays.country_holidays(region, years=years, language=code))
        if region in _FREE_AFTERNOONS:
            found = {**holidays.country_holidays(region, years=years, language=code, categories=("half_day",)), **found}
    except NotImplementedError:
        return ()
    coming = sorted((on, name) for on, name in found.items() if on >= today)
    begun = [(on, name) for on, name in coming if found.get(on - datetime.timedelta(1)) != name]
    return tuple(Holiday(on, name, _last_day(on, name, found)) for on, name in begun[:count])


def _last_day(on: datetime.date, name: str, found: Mapping[datetime.date, str]) -> datetime.date:
    while found.get(on + datetime.timedelta(1)) == name:
        on += datetime.timedelta(1)
    return on
