"""Days counted from today: "3 gün sonra", "iki hafta önce", "10 güne kadar", "in a fortnight", "two weeks ago"."""

from db.quickentry import vocabulary_calendar as words
from db.quickentry.clock import Role
from db.quickentry.day_match import DayMatch, next_token, word_at
from db.quickentry.days import Day, DayKind
from db.quickentry.minutes import read_share_of_hour
from db.quickentry.numbers import read_number, whole
from db.quickentry.tokens import Line
from db.quickentry.trie import words as word_set

_MINUTES = word_set(words.MINUTE_UNITS)
_HOURS = word_set(words.HOUR_UNITS)
_DAYS = word_set(words.DAY_UNITS)
_WEEKS = word_set(words.WEEK_UNITS)
_MONTH_UNITS = word_set(words.MONTH_UNITS)
_YEARS = word_set(words.YEAR_UNITS)
_AGO = word_set(words.AGO)
_AHEAD = word_set(words.AHEAD)
_DUE_UNITS = frozenset({"gune", "haftaya", "aya", "dakikaya", "dakkaya", "dkya", "saate", "yila"})
_TOLD = word_set("told said quoted")
_NOT_TOLD = word_set("has have had got takes took needs need wants for of in that he she they it over since after last")
_TOLD_WITHIN = 3
_FORTNIGHTS = frozenset({"fortnight", "fortnights"})


def counted_day(line: Line, at: int) -> DayMatch | None:  # noqa: PLR0911 - one answer a form
    """3 gün sonra, iki hafta önce, 10 gün içinde, 3 güne kadar, two weeks ago, 3 days from now."""
    number = _number_and_unit(line, at)
    if number is None:
        length = read_share_of_hour(line, at)
        ago = length is not None and word_at(line, length[1]) in _AGO
        return _in_units(-length[0], "min", Role.PLAIN, length[1] + 1) if length is not None and ago else None
    value, unit, end = number
    word = word_at(line, end)
    if word in _AGO:
        return _in_units(-value, unit, Role.PLAIN, end + 1)
    if word in ("icinde", "icerisinde"):
        return _in_units(value, unit, Role.DEADLINE, end + 1)
    if word in _AHEAD:
        return _in_units(value, unit, Role.PLAIN, end + 1)
    if word == "from" and word_at(line, end + 1) in ("now", "today"):
        return _in_units(value, unit, Role.PLAIN, end + 2)
    if word == "time" and unit in _DAYS | _WEEKS | _FORTNIGHTS | _MONTH_UNITS:
        return _in_units(value, unit, Role.PLAIN, end + 1)
    if word == "yakin":  # "1 saate yakın kaldı"
        return None
    if unit in _DUE_UNITS or (unit in _MINUTES | _HOURS | _DAYS | _WEEKS | _FORTNIGHTS and _is_told(line, at)):
        return _in_units(value, unit, Role.DEADLINE, end)
    return None


def _is_told(line: Line, at: int) -> bool:
    """Tell whether it is how long somebody was told it takes: "told James 10 days", "said 2-3 weeks"."""
    first = at - 1 if at and line.tokens[at].gap in ("-", "–") and line.tokens[at - 1].is_number else at
    for place in range(first - 1, max(first - _TOLD_WITHIN, 0) - 1, -1):
        if line.tokens[place + 1].breaks or line.tokens[place].word in _NOT_TOLD:
            return False
        if line.tokens[place].word in _TOLD:
            return True
    return False


def in_counted_days(line: Line, at: int) -> DayMatch | None:
    """In 3 days, within two weeks."""
    if line.tokens[at].word not in ("in", "within") or next_token(line, at + 1) is None:
        return None
    number = _number_and_unit(line, at + 1)
    if number is None:
        return None
    role = Role.DEADLINE if line.tokens[at].word == "within" else Role.PLAIN
    return _in_units(number[0], number[1], role, number[2])


def _number_and_unit(line: Line, at: int) -> tuple[float, str, int] | None:
    found = _counted(line, at)
    if found is None or found[2] >= len(line.tokens):
        return found
    owned = word_at(line, found[2]) if line.tokens[found[2] - 1].ending == "s" else ""
    return found if owned in ("", "time") else None  # "a week's delay"


def _counted(line: Line, at: int) -> tuple[float, str, int] | None:
    token = line.tokens[at]
    if token.is_number and token.ending in _MINUTES | _HOURS | _DAYS | _WEEKS:
        value = whole(token.word)
        return None if value is None else (value, token.ending, at + 1)
    number = read_number(line, at)
    if number is None:
        return None
    value, end = number
    if word_at(line, end) == "is" and word_at(line, end + 1).startswith("gun"):  # iş günü
        return value * 7 / 5, "days", end + 2
    if word_at(line, end) in ("business", "working") and word_at(line, end + 1) in _DAYS:
        return value * 7 / 5, "days", end + 2
    return value, word_at(line, end), end + 1


def _in_units(value: float, unit: str, role: Role, end: int) -> DayMatch | None:  # noqa: PLR0911 - one a unit
    if unit in _MINUTES or unit in ("dakikaya", "dkya"):
        return DayMatch(None, role, end, minutes=value)
    if unit in _HOURS or unit == "saate":
        return DayMatch(None, role, end, minutes=value * 60)
    if unit in _DAYS:
        return DayMatch(Day(DayKind.OFFSET, round(value)), role, end)
    if unit in _WEEKS:
        return DayMatch(Day(DayKind.OFFSET, round(value * 7)), role, end)
    if unit in _FORTNIGHTS:
        return DayMatch(Day(DayKind.OFFSET, round(value * 14)), role, end)
    if unit in _MONTH_UNITS:
        return DayMatch(Day(DayKind.MONTHS, round(value)), role, end)
    if unit in _YEARS:
        return DayMatch(Day(DayKind.MONTHS, round(value * 12)), role, end)
    return None
