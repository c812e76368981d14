"""How often, when and how fast, in words: "every three weeks", "weekday afternoons"."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.records import Language
from db.text import upper_tr
from desktop.formats import Formats
from desktop.i18n import Words

_NUMBERS: Mapping[int, object] = {
    2: QT_TRANSLATE_NOOP("Rhythms", "two"),
    3: QT_TRANSLATE_NOOP("Rhythms", "three"),
    4: QT_TRANSLATE_NOOP("Rhythms", "four"),
    5: QT_TRANSLATE_NOOP("Rhythms", "five"),
    6: QT_TRANSLATE_NOOP("Rhythms", "six"),
    7: QT_TRANSLATE_NOOP("Rhythms", "seven"),
    8: QT_TRANSLATE_NOOP("Rhythms", "eight"),
    9: QT_TRANSLATE_NOOP("Rhythms", "nine"),
    10: QT_TRANSLATE_NOOP("Rhythms", "ten"),
}

_UNITS: Mapping[int, tuple[object, object]] = {
    365: (QT_TRANSLATE_NOOP("Rhythms", "every year"), QT_TRANSLATE_NOOP("Rhythms", "every {count} years")),
    30: (QT_TRANSLATE_NOOP("Rhythms", "every month"), QT_TRANSLATE_NOOP("Rhythms", "every {count} months")),
    7: (QT_TRANSLATE_NOOP("Rhythms", "every week"), QT_TRANSLATE_NOOP("Rhythms", "every {count} weeks")),
    1: (QT_TRANSLATE_NOOP("Rhythms", "every day"), QT_TRANSLATE_NOOP("Rhythms", "every {count} days")),
}

_MONTHS = {30: 1, 31: 1, 60: 2, 61: 2, 62: 2, 90: 3, 91: 3, 92: 3, 120: 4, 122: 4, 150: 5, 180: 6, 182: 6, 183: 6}
_YEARS = {365: 1, 366: 1, 730: 2, 731: 2}
_WORKING_DAYS = frozenset(range(5))
_WEEKEND = frozenset({5, 6})
_NOON = datetime.time(12)
_EVENING = datetime.time(17)


def every(days: int, words: Words) -> str:
    """Return how often: "every three weeks", "üç haftada bir"; in the unit people say it in."""
    unit, count = _measured(days)
    single, several = _UNITS[unit]
    if count == 1:
        return words.translate("Rhythms", str(single))
    number = words.translate("Rhythms", str(_NUMBERS[count])) if count in _NUMBERS else str(count)
    return words.translate("Rhythms", str(several)).format(count=number)


def contradiction(latest: int | None, earliest: int | None, words: Words) -> str:
    """Say that somebody cannot be asked after at least and at most so often, in days; "" where they can."""
    if latest is None or earliest is None or earliest <= latest:
        return ""
    said = words.translate("Rhythms", "At least {latest} and at most {earliest} cannot both be.")
    return said.format(latest=every(latest, words), earliest=every(earliest, words))


def begun(text: str, words: Words) -> str:
    """Return a text as it begins a sentence: with a capital, a Turkish one in Turkish."""
    first = upper_tr(text[:1]) if words.language is Language.TR else text[:1].upper()
    return first + text[1:]


def good_times(
    days: Collection[int],
    from_time: datetime.time | None,
    to_time: datetime.time | None,
    words: Words,
    formats: Formats,
) -> str:
    """Return the days and hours somebody likes: "weekdays", "afternoons", "Mon, Thu 09:00–11:30"; empty for any."""
    named = (_days(frozenset(days), words, formats), _hours(from_time, to_time, words, formats))
    return " ".join(part for part in named if part)


def _measured(days: int) -> tuple[int, int]:
    """Return the unit in days, and how many of them."""
    if days in _YEARS:
        return 365, _YEARS[days]
    if days in _MONTHS:
        return 30, _MONTHS[days]
    if days % 7 == 0:
        return 7, days // 7
    return 1, days


def _days(days: frozenset[int], words: Words, formats: Formats) -> str:
    if not days or len(days) == 7:
        return ""
    if days == _WORKING_DAYS:
        return words.translate("Rhythms", "weekdays")
    if days == _WEEKEND:
        return words.translate("Rhythms", "at the weekend")
    return ", ".join(formats.weekday_name(day) for day in sorted(days))


def _hours(from_time: datetime.time | None, to_time: datetime.time | None, words: Words, formats: Formats) -> str:
    if from_time is None and to_time is None:
        return ""
    if from_time is None or to_time is None:
        until, since = words.translate("Rhythms", "until {time}"), words.translate("Rhythms", "from {time} on")
        return (until if from_time is None else since).format(time=formats.time(from_time or to_time or _NOON))
    if to_time <= _NOON:
        return words.translate("Rhythms", "in the morning")
    if from_time >= _EVENING:
        return words.translate("Rhythms", "in the evening")
    if from_time >= _NOON and to_time <= _EVENING:
        return words.translate("Rhythms", "in the afternoon")
    return f"{formats.time(from_time)}–{formats.time(to_time)}"
