"""A rhythm in words: how often, not oftener than, by which way, on which days and hours, and whose word it is."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from db.relationship.rhythm import Rhythm, RhythmSource
from desktop import terms
from desktop.formats import Formats
from desktop.i18n import Words, qt_locale

WEEK, MONTH, YEAR = 7, 30, 365
_WORKDAYS = frozenset(range(5))
_WEEKEND = frozenset({5, 6})
_NOON = datetime.time(12)
_EVENING = datetime.time(17)


def often(rhythm: Rhythm | None, words: Words) -> str:
    """Return the rhythm's headline: "Every 3 weeks", "Only when they ask", "No rhythm yet"."""
    if rhythm is not None and rhythm.never:
        return words.translate("Rhythm", "Only when they ask")
    if rhythm is None or rhythm.latest_days is None:
        return words.translate("Rhythm", "No rhythm yet")
    return every(rhythm.latest_days, words)


def every(days: int, words: Words) -> str:
    """Return "Every 3 weeks" for 21 days, in the largest measure that leaves no rest."""
    if days in (1, WEEK, MONTH, YEAR):
        return _every_one(days, words)
    if days % YEAR == 0:
        return words.translate("Rhythm", "Every %n year(s)", None, days // YEAR)
    if days % MONTH == 0:
        return words.translate("Rhythm", "Every %n month(s)", None, days // MONTH)
    if days % WEEK == 0:
        return words.translate("Rhythm", "Every %n week(s)", None, days // WEEK)
    return words.translate("Rhythm", "Every %n day(s)", None, days)


def _every_one(unit: int, words: Words) -> str:
    if unit == 1:
        return words.translate("Rhythm", "Every day")
    if unit == WEEK:
        return words.translate("Rhythm", "Every week")
    if unit == MONTH:
        return words.translate("Rhythm", "Every month")
    return words.translate("Rhythm", "Every year")


def not_oftener(days: int, words: Words) -> str:
    """Return the other side: "not more than once a week"."""
    if days == 1:
        return words.translate("Rhythm", "not more than once a day")
    if days == WEEK:
        return words.translate("Rhythm", "not more than once a week")
    if days == MONTH:
        return words.translate("Rhythm", "not more than once a month")
    return words.translate("Rhythm", "not more than once in %n day(s)", None, days)


def manner(rhythm: Rhythm | None, words: Words, formats: Formats) -> str:
    """Return everything below the headline: "not more than once a week · phone, WhatsApp · weekdays, afternoons"."""
    if rhythm is None:
        return ""
    channels = ", ".join(terms.named(channel, words) for channel in rhythm.channels)
    when = ", ".join(part for part in (days(rhythm.days, words), hours(rhythm, words, formats)) if part)
    earliest = not_oftener(rhythm.earliest_days, words) if rhythm.earliest_days else ""
    return " · ".join(part for part in (earliest, channels, when) if part)


def days(weekdays: frozenset[int], words: Words) -> str:
    """Return good weekdays: "weekdays", "weekends", "Mon, Wed"; nothing where any day is fine."""
    if not weekdays or len(weekdays) == len(_WORKDAYS | _WEEKEND):
        return ""
    if weekdays == _WORKDAYS:
        return words.translate("Rhythm", "weekdays")
    if weekdays == _WEEKEND:
        return words.translate("Rhythm", "weekends")
    names = weekday_names(words)
    return ", ".join(names[day] for day in sorted(weekdays))


def weekday_names(words: Words) -> Sequence[str]:
    """Return the short names of the weekdays, Monday first."""
    locale = qt_locale(words.language)
    return [locale.dayName(day, locale.FormatType.ShortFormat) for day in range(1, 8)]


def hours(rhythm: Rhythm, words: Words, formats: Formats) -> str:
    """Return good hours: "mornings", "afternoons", "13:00–17:00"; nothing where any hour is fine."""
    start, end = rhythm.from_time, rhythm.to_time
    if start is not None and end is not None:
        return f"{formats.time(start)}–{formats.time(end)}"
    if start is not None:
        return _from(start, words, formats)
    return _until(end, words, formats) if end is not None else ""


def _from(start: datetime.time, words: Words, formats: Formats) -> str:
    if start == _NOON:
        return words.translate("Rhythm", "afternoons")
    if start == _EVENING:
        return words.translate("Rhythm", "evenings")
    return words.translate("Rhythm", "from {time}").format(time=formats.time(start))


def _until(end: datetime.time, words: Words, formats: Formats) -> str:
    if end == _NOON:
        return words.translate("Rhythm", "mornings")
    return words.translate("Rhythm", "until {time}").format(time=formats.time(end))


def source(rhythm: Rhythm | None, words: Words) -> str:
    """Return whose word the rhythm is where it is not the card's own."""
    if rhythm is None or rhythm.source is RhythmSource.CARD:
        return ""
    if rhythm.source is RhythmSource.TAG:
        return words.translate("Rhythm", "from a tag")
    if rhythm.source is RhythmSource.SHOP:
        return words.translate("Rhythm", "the shop's own habit")
    return ""
