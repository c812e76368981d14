"""The words for a day in a line: "yarın", "geçen hafta salı", "21 Kasım", "ayın 5'inde", "3 gün sonra"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from db.quickentry import vocabulary_calendar as words
from db.quickentry import vocabulary_days as fixed
from db.quickentry.clock import Role, measures_something
from db.quickentry.counted_days import counted_day, in_counted_days
from db.quickentry.day_match import DayMatch, next_token, word_at
from db.quickentry.days import Day, DayKind, Which
from db.quickentry.numbers import whole
from db.quickentry.tokens import Line, Token, folded
from db.quickentry.trie import PhraseTable, phrases
from db.quickentry.trie import words as word_set
from db.quickentry.turkish import Case, case_of
from db.quickentry.written_days import written_day


def read_day(line: Line, at: int) -> DayMatch | None:
    """Read a day that starts at token `at`."""
    token = line.tokens[at]
    if token.is_number:
        return _numeric(line, at) or _day_and_month(line, at) or counted_day(line, at) or _ordinal(line, at)
    if not token.is_word:
        return None
    found = [
        _weekday(line, at),
        _qualified_weekday(line, at),
        _of_month(line, at),
        _fixed(line, at),
        counted_day(line, at),
    ]
    found += [_month_and_day(line, at), in_counted_days(line, at)]
    return max((one for one in found if one is not None), key=lambda one: one.end, default=None)


@dataclass(frozen=True, slots=True)
class _Tables:
    fixed: PhraseTable[DayMatch]
    weekdays: dict[str, tuple[int, Role]]
    months: dict[str, tuple[int, Role]]
    qualifiers: PhraseTable[Which]
    week_after: PhraseTable[Which]
    month_qualifiers: PhraseTable[int]


_CASE_ROLES = {Case.DATIVE: Role.DEADLINE, Case.ABLATIVE: Role.SINCE, Case.LOCATIVE: Role.PLAIN, Case.BARE: Role.PLAIN}
_ENDINGS = ("", "a", "e", "ya", "ye", "da", "de", "ta", "te", "dan", "den", "tan", "ten")
_DOUBTFUL = frozenset(words.DOUBTFUL_WEEKDAYS.split())
_SHORT_FORMS = word_set(words.SHORT_WEEKDAYS_TR)
_ENDS_OF_DAY = frozenset({"eod", "cob", "eop"})
_PARTS_OF_DAY = word_set("morning afternoon evening night noon midday lunchtime lunch am pm")
_AT_THE_MARKET = "pazarda"  # the day is "pazar" or "pazar günü"
_MINUTES = word_set(words.MINUTE_UNITS)
_HOURS = word_set(words.HOUR_UNITS)
_POSSESSIVE = re.compile(r"s?[iu](?:n?[dt][ae](?:n)?|n[ae]|)$")
_ENGLISH_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_MONTH_PARTS = {
    "sonu": DayKind.MONTH_END, "sonuna": DayKind.MONTH_END, "sonunda": DayKind.MONTH_END,
    "basi": DayKind.MONTH_START, "basina": DayKind.MONTH_START, "basinda": DayKind.MONTH_START,
    "ortasi": DayKind.MONTH_MIDDLE, "ortasina": DayKind.MONTH_MIDDLE, "ortasinda": DayKind.MONTH_MIDDLE,
}  # fmt: skip
_BEFORE_A_DATE = word_set(words.BEFORE_A_DATE) | word_set(" ".join(" ".join(names) for names in words.WEEKDAYS))
_AFTER_A_DATE = word_set(words.AFTER_A_DATE)
_BEFORE_A_FIGURE = word_set(words.BEFORE_A_FIGURE)
_LARGEST_SHARE = 10  # nobody cuts cloth in twelfths
_MONTH_PARTS_EN = {"early": DayKind.MONTH_START, "mid": DayKind.MONTH_MIDDLE}


@cache
def _tables() -> _Tables:
    entries: list[tuple[tuple[str, ...], DayMatch]] = []
    for text, day, role in fixed.FIXED:
        entries += [(phrase, DayMatch(day, role, 0)) for phrase in phrases(text)]
    for text, day in fixed.FEASTS:  # Bayram is somebody as well
        entries += [(phrase, DayMatch(day, Role.DEADLINE, 0, is_name=len(phrase) == 1)) for phrase in phrases(text)]
    for text, day, part in fixed.DAY_PARTS:
        entries += [(phrase, DayMatch(day, Role.PLAIN, 0, part=part)) for phrase in phrases(text)]
    entries += [(phrase, DayMatch(None, Role.PLAIN, 0, minutes=0.0)) for phrase in phrases(fixed.NOW)]
    return _Tables(
        PhraseTable(entries),
        _inflected(words.WEEKDAYS),
        _inflected(words.MONTHS),
        PhraseTable((phrase, which) for which, text in fixed.QUALIFIERS.items() for phrase in phrases(text)),
        PhraseTable((phrase, which) for which, text in fixed.WEEK_AFTER_DAY.items() for phrase in phrases(text)),
        PhraseTable((phrase, month) for month, text in fixed.MONTH_QUALIFIERS.items() for phrase in phrases(text)),
    )


def _inflected(names: tuple[tuple[str, ...], ...]) -> dict[str, tuple[int, Role]]:
    found: dict[str, tuple[int, Role]] = {}
    for number, (turkish, *others) in enumerate(names):
        for ending in _ENDINGS:
            found.setdefault(folded(turkish) + ending, (number, _CASE_ROLES[case_of(ending)]))
        for other in others:
            for ending in _ENDINGS if folded(other) in _SHORT_FORMS else ("",):  # cts'ye
                found.setdefault(folded(other) + ending, (number, _CASE_ROLES[case_of(ending)]))
    return found


def _fixed(line: Line, at: int) -> DayMatch | None:
    found = _tables().fixed.at(line, at)
    if found is None:
        return None
    closes = line.tokens[at].word in _ENDS_OF_DAY or _is_end_of_day(line, at, found[1])
    if closes and next_token(line, found[1]) is not None:  # "eod monday"
        named = read_day(line, found[1] + (word_at(line, found[1]) in ("on", "of") and found[1] + 1 < len(line.tokens)))
        if named is not None:
            return replace(named, role=Role.DEADLINE, is_name=False)
    return replace(found[0], end=found[1])


def _is_end_of_day(line: Line, at: int, end: int) -> bool:
    return line.tokens[at].word in ("end", "close") and line.tokens[end - 1].word in ("day", "play")


def _weekday(line: Line, at: int) -> DayMatch | None:
    """Cuma, cumaya, cuma günü, cuma gününe, Fri, Friday next week."""
    token = line.tokens[at]
    found = None if token.word == _AT_THE_MARKET and not token.ending else _tables().weekdays.get(token.word)
    if found is None or (token.word in _DOUBTFUL and not _is_day_beyond_doubt(line, at)):
        return None
    number, role = found
    end = at + 1
    follower = word_at(line, end)
    if follower.startswith("gunu") and follower not in ("gunumuz", "gunumuzde"):
        role, end = _CASE_ROLES.get(case_of(follower[4:]), role), end + 1
    which = _tables().week_after.at(line, end) if next_token(line, end) is not None else None
    if which is not None:
        return DayMatch(Day(DayKind.WEEKDAY, number, which=which[0]), role, which[1])
    return DayMatch(Day(DayKind.WEEKDAY, number), role, end, is_name=end == at + 1)


def _is_day_beyond_doubt(line: Line, at: int) -> bool:
    token = line.tokens[at]
    before = line.tokens[at - 1] if at else None
    after = next_token(line, at + 1)
    return (
        (token.is_capital and at > 0)
        or (
            before is not None and before.word in ("on", "by", "next", "last", "this", "until", "till", "before", "for")
        )
        or after is None
        or after.is_number
        or after.word in _PARTS_OF_DAY
    )


def _qualified_weekday(line: Line, at: int) -> DayMatch | None:
    """Geçen cuma, haftaya salı, next Friday."""
    which = _tables().qualifiers.at(line, at)
    if which is None or next_token(line, which[1]) is None:
        return None
    named = line.tokens[which[1]].word
    possessed = named.removesuffix("si") if line.tokens[which[1] - 1].word.endswith("nin") else named  # "cuması"
    weekday = _tables().weekdays.get(named) or _tables().weekdays.get(possessed)
    if weekday is None:
        return None
    found = _weekday(line, which[1])
    if which[0] is Which.LAST and word_at(line, which[1] + 1) == "of":  # "last Friday of the month"
        return None
    role, end = (found.role, found.end) if found is not None else (weekday[1], which[1] + 1)
    return DayMatch(Day(DayKind.WEEKDAY, weekday[0], which=which[0]), role, end)


def _numeric(line: Line, at: int) -> DayMatch | None:
    """21.11.2026, 21/11, 21-11-26, 2026-11-21."""
    token = line.tokens[at]
    parts = re.split(r"[./-]", token.word)
    if (
        len(parts) not in (2, 3)
        or measures_something(line, at)
        or not all(part.isascii() and part.isdigit() for part in parts)
    ):
        return None
    if len(parts) == 2 and ((len(parts[1]) != 2 and "." in token.word) or _word_before(line, at) == "saat"):
        return None
    numbers = [int(part) for part in parts]
    if len(parts) == 2 and (word_at(line, at + 1) == "of" or not _is_dated_surely(line, at, numbers)):
        return None
    if len(parts) == 3 and len(parts[0]) == 4:
        year, month, day = numbers
    else:
        day, month = numbers[:2]
        year = numbers[2] if len(numbers) == 3 else None
    if month > 12 >= day and "." not in token.word:
        day, month = month, day
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if year is not None and year < 100:
        year += 2000
    return _dated(line, at + 1, Day(DayKind.DATE, day, month, year), _figure_role(token))


def _is_dated_surely(line: Line, at: int, numbers: Sequence[int]) -> bool:
    """Tell whether "3/4" is a day: three quarters of a sleeve look the same, so something has to speak of a day."""
    token, before = line.tokens[at], _word_before(line, at)
    if token.ending or before in _BEFORE_A_DATE or word_at(line, at + 1) in _AFTER_A_DATE | _tables().weekdays.keys():
        return True
    if before in _BEFORE_A_FIGURE:
        return False
    part, whole_one = numbers
    return "/" not in token.word or at == 0 or part > whole_one or whole_one > _LARGEST_SHARE


def _figure_role(token: Token) -> Role:
    return _CASE_ROLES.get(case_of(token.ending), Role.PLAIN) if token.ending else Role.PLAIN


def _word_before(line: Line, at: int) -> str:
    return line.tokens[at - 1].word if at else ""


def _day_and_month(line: Line, at: int) -> DayMatch | None:
    """21 Kasım, 21 Kasım 2026 cumartesi, 21 Kasım'a, 21st of November."""
    day = whole(line.tokens[at].word)
    if day is None or not 1 <= day <= 31 or line.tokens[at].ending not in ("", *_ENGLISH_ORDINAL):
        return None
    end = at + 1 + (word_at(line, at + 1) == "of")
    month = _tables().months.get(word_at(line, end))
    if month is None:
        return None
    return _dated(line, end + 1, Day(DayKind.DATE, day, month[0] + 1), month[1])


def _month_and_day(line: Line, at: int) -> DayMatch | None:  # noqa: PLR0911 - each line rules out another reading
    """Nov 21, November 21st, 2026; Kasım sonu, end of November."""
    month = _tables().months.get(line.tokens[at].word)
    if month is None:
        part = _MONTH_PARTS_EN.get(line.tokens[at].word)
        named = _tables().months.get(word_at(line, at + 1))
        if (
            part is not None
            and named is not None
            and (line.tokens[at + 1].is_capital or word_at(line, at + 1) != "may")
        ):
            return DayMatch(Day(part, month=named[0] + 1), Role.PLAIN, at + 2)
        if word_at(line, at) == "end" and word_at(line, at + 1) == "of":
            month = _tables().months.get(word_at(line, at + 2))
            if month is not None:
                return DayMatch(Day(DayKind.MONTH_END, month=month[0] + 1), Role.DEADLINE, at + 3)
        return None
    after = next_token(line, at + 1)
    if after is None:
        return None
    if after.word in _MONTH_PARTS:
        role = Role.PLAIN if after.word.endswith("nda") else Role.DEADLINE
        return DayMatch(Day(_MONTH_PARTS[after.word], month=month[0] + 1), role, at + 2)
    day = whole(after.word) if after.is_number else None
    ordinal = after.ending in ("", *_ENGLISH_ORDINAL) and "'" not in after.raw
    if day is None or not 1 <= day <= 31 or not (ordinal or _POSSESSIVE.match(after.ending)):
        return None
    if not after.ending and word_at(line, at + 2) in _MINUTES | _HOURS:
        return None
    return _dated(line, at + 2, Day(DayKind.DATE, day, month[0] + 1), _possessive_role(after))


def _dated(line: Line, end: int, day: Day, role: Role) -> DayMatch:
    """Read on after a date: its year, its weekday."""
    after = line.tokens[end] if end < len(line.tokens) else None
    comma = after is not None and after.gap.strip() == "," and line.tokens[end - 1].is_number
    if day.year is None and after is not None and after.is_number and (not after.breaks or comma):
        year = whole(after.word)
        if year is not None and 1990 <= year <= 2100:
            day, end = replace(day, year=year), end + 1
            role = _figure_role(after) if after.ending else role
    if word_at(line, end).startswith("gunu"):
        role, end = _CASE_ROLES.get(case_of(word_at(line, end)[4:]), role), end + 1
    weekday = _tables().weekdays.get(word_at(line, end))
    if weekday is not None:
        role, end = (weekday[1] if weekday[1] is not Role.PLAIN else role), end + 1
        if word_at(line, end).startswith("gunu"):
            role, end = _CASE_ROLES.get(case_of(word_at(line, end)[4:]), role), end + 1
    return DayMatch(day, role, end)


def _ordinal(line: Line, at: int) -> DayMatch | None:
    """5'inde, 21'ine kadar; the 5th (also with "of next month")."""
    token = line.tokens[at]
    day = whole(token.word)
    if day is None or not 1 <= day <= 31 or not token.ending:
        return None
    if token.ending in _ENGLISH_ORDINAL and _word_before(line, at) in ("the", "on", "by", "until", "before"):
        month = _tables().month_qualifiers.at(line, at + 1) if next_token(line, at + 1) is not None else None
        offset, end = month if month is not None else (None, at + 1)
        return DayMatch(Day(DayKind.DAY_OF_MONTH, day, offset), Role.PLAIN, end)
    if len(token.ending) > 2 and _POSSESSIVE.match(token.ending):
        return DayMatch(Day(DayKind.DAY_OF_MONTH, day), _possessive_role(token), at + 1)
    return None


def _possessive_role(token: Token) -> Role:
    if re.search(r"[iu]n[ae]$", token.ending):
        return Role.DEADLINE
    return Role.SINCE if re.search(r"n?[dt][ae]n$", token.ending) else Role.PLAIN


def _of_month(line: Line, at: int) -> DayMatch | None:
    """Ayın 5'i, ayın 5'inde, gelecek ayın 5'ine kadar; the 5th."""
    if line.tokens[at].word == "the" and (after := next_token(line, at + 1)) is not None and after.is_number:
        return _ordinal(line, at + 1) or (_day_and_month(line, at + 1) if after.ending in _ENGLISH_ORDINAL else None)
    if line.tokens[at].word == "ayin":
        offset, end = None, at + 1
    else:
        month = _tables().month_qualifiers.at(line, at)
        if month is None or line.tokens[month[1] - 1].word != "ayin":
            return None
        offset, end = month
    token = next_token(line, end)
    written = written_day(line, end) if token is not None and token.is_word else None
    if written is not None:
        return DayMatch(Day(DayKind.DAY_OF_MONTH, written[0], offset), written[1], written[2])
    day = whole(token.word) if token is not None and token.is_number else None
    if token is None or day is None or not 1 <= day <= 31 or not (not token.ending or _POSSESSIVE.match(token.ending)):
        return None
    return DayMatch(Day(DayKind.DAY_OF_MONTH, day, offset), _possessive_role(token), end + 1)
