"""The time of day in a line: "15:30'da", "saat üçte", "akşam 7'de", "half past three", "öğleden sonra"."""

import enum
import re
from dataclasses import dataclass
from datetime import time

from db.quickentry import vocabulary_calendar as words
from db.quickentry.numbers import read_number, whole
from db.quickentry.tokens import Line, Token, folded
from db.quickentry.trie import words as word_set


class Role(enum.Enum):
    """What a moment is to the words around it."""

    PLAIN = enum.auto()  # cuma, on Friday, 15:30'da
    DEADLINE = enum.auto()  # cumaya, by Friday
    BEFORE = enum.auto()  # cumadan önce
    AFTER = enum.auto()  # cumadan sonra
    SINCE = enum.auto()  # cumadan beri


class Part(enum.Enum):
    """A part of the day: the hour it stands for, the hours (from, to) it may be."""

    MORNING = (9, 5, 12)
    NOON = (12, 11, 16)
    AFTERNOON = (15, 12, 18)
    LATE_AFTERNOON = (17, 15, 20)
    EVENING = (19, 16, 24)
    NIGHT = (22, 19, 29)


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as said. `sure` is False where morning or evening was left open ("üçte")."""

    hour: int
    minute: int = 0
    sure: bool = True

    def at(self, part: Part | None = None) -> time:
        """Return the time of day, with the part of the day where one was said, else within a shop's hours (8 to 19)."""
        hour = self.hour
        if not self.sure:
            if part is None:
                hour = hour + 12 if hour < 8 else hour
            else:
                _likely, start, end = part.value
                hour = next((h for h in (hour, hour + 12) if start <= h < end), hour) % 24
                if part is Part.NIGHT and self.hour == 12:
                    hour = 0
        return time(hour % 24, self.minute)


@dataclass(frozen=True, slots=True)
class ClockMatch:
    """A time of day found: the hour, its role, the index after its last token."""

    clock: Clock
    role: Role
    end: int


_CLOCK_FIGURE = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
_LOCATIVE = re.compile(r"[dt][ae](?:ydi|ki|ydik)?$")
_DATIVE = re.compile(r"y?[ae]$")
_ABLATIVE = re.compile(r"[dt][ae]n$")
_ACCUSATIVE = re.compile(r"y?[iu]$")
_LOOSE_ENDINGS = word_set("da de ta te ya ye dan den")
_CURRENCIES = frozenset(folded(words.CURRENCIES).split())
_CURRENCY_SIGNS = ("₺", "$", "€", "£", "%", "#", "+", "x")
_MINUTES = word_set(words.MINUTE_UNITS)
_DOUBTFUL = frozenset(folded(words.DOUBTFUL_HOURS).split())
_HOURS_TR = {folded(form): (hour, case) for hour, forms in words.HOURS_TR.items() for case, form in enumerate(forms)}
_HOURS_EN = {word: hour for hour, word in enumerate(words.HOURS_EN.split(), start=1)}
_HALF_FORMS = {"bucuk": Role.PLAIN, "bucukta": Role.PLAIN, "bucuga": Role.DEADLINE, "bucuktan": Role.AFTER}
_BY = word_set("x ye ya e a by")
_NO_PLURALS = word_set("this yes as was is his weds tues thurs james us")
_NAMED = {"noon": Clock(12), "midday": Clock(12), "midnight": Clock(0), "noontime": Clock(12)}
_MERIDIEM = {"am": 0, "pm": 12}


def read_clock(line: Line, at: int, *, hour_expected: bool) -> ClockMatch | None:
    """Read a time of day that starts at token `at`.

    `hour_expected`: the words before speak of a time ("akşam", "yarın"), so that a bare figure or "onda" is an hour.
    """
    token = line.tokens[at]
    if token.word == "saat" and _counts_hours(line, at):
        return None
    if token.is_word and token.word in ("saat", "saati", "at") and _follows(line, at + 1):
        if line.tokens[at + 1].word in _NAMED:  # at noon
            return ClockMatch(_NAMED[line.tokens[at + 1].word], Role.PLAIN, at + 2)
        found = _english(line, at + 1) or _hour(
            line, at + 1, hour_expected=token.word != "at" or hour_expected or _is_hour(line, at + 1)
        )
        if found is not None:
            return found
    if token.word in _NAMED:
        return ClockMatch(_NAMED[token.word], Role.PLAIN, at + 1)
    return _english(line, at) or _hour(line, at, hour_expected=hour_expected)


def _counts_hours(line: Line, at: int) -> bool:
    """Tell whether "saat" is what was counted: "1 saat 15 dk"."""
    if not at or line.tokens[at].breaks or not _follows(line, at + 2) or line.tokens[at + 2].word not in _MINUTES:
        return False
    return read_number(line, at - 1) is not None and line.tokens[at + 1].is_number


def role_of_ending(ending: str) -> Role | None:
    """Return the role a case ending gives a figure ("de" → plain, "ye" → deadline), None for any other ending."""
    if not ending or _LOCATIVE.match(ending):
        return Role.PLAIN
    if _DATIVE.match(ending):
        return Role.DEADLINE
    return Role.AFTER if _ABLATIVE.match(ending) else None


def measures_something(line: Line, at: int) -> bool:
    """Tell whether the figure at `at` counts or costs something: "₺150", "12.50 TL", "%20"."""
    token = line.tokens[at]
    if ":" in token.word:
        return False
    if "." in token.word and (_is_side(line, at - 2) or _is_side(line, at)):  # "3.20 ye 2.40"
        return True
    if (
        _is_negative(token)
        or token.gap.rstrip().endswith(_CURRENCY_SIGNS)
        or line.gap_after(at).lstrip()[:1] in _CURRENCY_SIGNS[:5]
    ):
        return True
    return token.ending in _CURRENCIES or (_follows(line, at + 1) and line.tokens[at + 1].word in _CURRENCIES)


def _is_side(line: Line, at: int) -> bool:
    """Tell whether two lengths stand side by side, the first at token `at`: "3.20 ye 2.40", "160 x 90"."""
    if at < 0 or at + 2 >= len(line.tokens) or not line.joined(at, at + 2) or not line.tokens[at].is_number:
        return False
    return line.tokens[at + 2].is_number and line.tokens[at + 1].word in _BY


def _is_negative(token: Token) -> bool:
    """Tell whether a figure stands below zero, as lenses do: "-2.25"."""
    return token.gap.endswith(("-", "−")) and ((len(token.gap) == 1 and not token.start) or token.gap[-2:-1].isspace())


def _follows(line: Line, at: int) -> bool:
    return at < len(line.tokens) and not line.tokens[at].breaks


def _is_hour(line: Line, at: int) -> bool:
    """Tell whether "at 3" is a time: the end, a comma or a small word comes after, not what is counted."""
    number = read_number(line, at)
    return number is not None and number[0] in range(1, 25) and not measures_something(line, at)


def _english(line: Line, at: int) -> ClockMatch | None:  # noqa: PLR0911 - each line rules out another reading
    """3pm, 3:30 pm, three o'clock, half past three, quarter to five, ten to five."""
    relative = _relative(line, at)
    if relative is not None:
        return relative
    token = line.tokens[at]
    about = _HOURS_EN.get(token.word.removesuffix("ish")) if token.word.endswith("ish") else None
    if about is not None:  # "elevenish"
        return ClockMatch(Clock(about, sure=False), Role.PLAIN, at + 1)
    after = line.tokens[at + 1].word if _follows(line, at + 1) else ""
    hour, minute = _hour_and_minute(token)
    if hour is None or hour > 12:
        return None
    if token.ending in _MERIDIEM or after in _MERIDIEM:
        meridiem = token.ending if token.ending in _MERIDIEM else after
        return ClockMatch(Clock(hour % 12 + _MERIDIEM[meridiem], minute), Role.PLAIN, at + 1 + (not token.ending))
    counts = after.endswith("s") or after in ("people", "min", "m")
    if token.ending == "ish" and hour and not counts:
        return ClockMatch(Clock(hour, minute, sure=False), Role.PLAIN, at + 1)
    if after == "oclock":
        return ClockMatch(Clock(hour, minute, sure=False), Role.PLAIN, at + 2)
    return None


def _relative(line: Line, at: int) -> ClockMatch | None:  # noqa: PLR0911 - each line rules out another reading
    if not line.tokens[at].is_word and not line.tokens[at].is_number:
        return None
    if line.tokens[at].word == "a":
        return _relative(line, at + 1) if _follows(line, at + 1) and line.tokens[at + 1].word == "quarter" else None
    british = _half_before(line, at)
    if british is not None:
        return british
    minutes = {"half": 30.0, "quarter": 15.0}.get(line.tokens[at].word)
    end = at + 1
    if minutes is None:
        number = read_number(line, at)
        if number is None:
            return None
        minutes, end = number
    if not _follows(line, end + 1) or line.tokens[end].breaks or line.tokens[end].word not in ("past", "to", "til"):
        return None
    hour, zero = _hour_and_minute(line.tokens[end + 1])
    if hour is None or zero or not 1 <= hour <= 12 or not 0 < minutes < 60:
        return None
    if line.tokens[end].word == "past":
        return ClockMatch(Clock(hour, int(minutes), sure=False), Role.PLAIN, end + 2)
    return ClockMatch(Clock(hour - 1 or 12, 60 - int(minutes), sure=False), Role.PLAIN, end + 2)


def _half_before(line: Line, at: int) -> ClockMatch | None:
    """Read "half 3", which in Britain is half past three; "half 3 shirts" and "half an hour" are none."""
    if line.tokens[at].word != "half" or not _follows(line, at + 1) or line.tokens[at + 1].ending:
        return None
    hour, minute = _hour_and_minute(line.tokens[at + 1])
    if hour is None or minute or not 1 <= hour <= 12 or measures_something(line, at + 1):
        return None
    counts = _follows(line, at + 2) and line.tokens[at + 2].word.endswith("s")
    counts = counts and line.tokens[at + 2].word not in _NO_PLURALS
    return None if counts else ClockMatch(Clock(hour, 30, sure=False), Role.PLAIN, at + 2)


def _hour_and_minute(token: Token) -> tuple[int | None, int]:
    if token.is_word:
        return _HOURS_EN.get(token.word), 0
    matched = _CLOCK_FIGURE.fullmatch(token.word)
    if matched is not None:
        return int(matched[1]), int(matched[2])
    return whole(token.word), 0


def _hour(line: Line, at: int, *, hour_expected: bool) -> ClockMatch | None:
    token = line.tokens[at]
    if token.is_number:
        return _figure(line, at, hour_expected=hour_expected)
    return _words(line, at, hour_expected=hour_expected) if token.is_word else None


def _figure(line: Line, at: int, *, hour_expected: bool) -> ClockMatch | None:
    token = line.tokens[at]
    if measures_something(line, at):
        return None
    matched = _CLOCK_FIGURE.fullmatch(token.word)
    if matched is not None:
        ending, end = _ending(line, at)
        role = role_of_ending(ending)
        if role is None:
            return None
        hour = int(matched[1])
        sure = hour > 12 or hour == 0 or token.word[0] == "0"
        return ClockMatch(Clock(hour % 24, int(matched[2]), sure), role, end)
    hour = whole(token.word)
    if hour is None or not 0 <= hour <= 24 or len(token.word) > 2:
        return None
    sure = hour > 12 or hour == 0 or token.word[0] == "0"
    return _past_the_hour(line, at, hour) or _bare_hour(line, at, Clock(hour % 24, 0, sure), expected=hour_expected)


def _ending(line: Line, at: int) -> tuple[str, int]:
    """Return the case ending of a figure and the index after it, also where a blank came between: "12 ye kadar"."""
    if not line.tokens[at].ending and _follows(line, at + 1) and line.tokens[at + 1].word in _LOOSE_ENDINGS:
        return line.tokens[at + 1].word, at + 2
    return line.tokens[at].ending, at + 1


def _bare_hour(line: Line, at: int, clock: Clock, *, expected: bool) -> ClockMatch | None:
    token = line.tokens[at]
    ending, end = _ending(line, at) if expected else (token.ending, at + 1)
    role = role_of_ending(ending)
    if role is None:
        return None
    if not token.ending and _follows(line, at + 1) and line.tokens[at + 1].word in _HALF_FORMS:
        half = line.tokens[at + 1].word
        if expected or half != "bucuk":
            return ClockMatch(Clock(clock.hour, 30, clock.sure), _HALF_FORMS[half], at + 2)
        return None
    if not token.ending and _follows(line, at + 1) and expected and _minutes_follow(line.tokens[at + 1]):
        minute = int(line.tokens[at + 1].word)
        return ClockMatch(
            Clock(clock.hour, minute, clock.sure), role_of_ending(line.tokens[at + 1].ending) or role, at + 2
        )
    until = _follows(line, at + 1) and line.tokens[at + 1].word in ("kadar", "dogru")
    if expected or _LOCATIVE.match(token.ending) or (role is not Role.PLAIN and until):
        return ClockMatch(clock, role, end)
    return None


def _minutes_follow(token: Token) -> bool:
    return token.is_number and token.gap.isspace() and len(token.word) == 2 and (whole(token.word) or 99) < 60


def _words(line: Line, at: int, *, hour_expected: bool) -> ClockMatch | None:
    """Read "üçte", "üç buçukta", "on ikide", "üçü çeyrek geçe", "yarımda"."""
    token = line.tokens[at]
    if token.is_capital and at > 0:
        return None  # Beste is somebody, beşte is five o'clock
    if token.word in ("yarimda", "yarim") and hour_expected:
        return ClockMatch(Clock(12, 30), Role.PLAIN, at + 1)
    named = _named_hour(line, at)
    if named is None:
        return _expected_english_word(token, at) if hour_expected else None
    past = _past_the_hour(line, named.end - 1, named.hour) if named.case in (2, 3) else None
    return past or _at_named_hour(line, named, expected=hour_expected)


@dataclass(frozen=True, slots=True)
class _NamedHour:
    """An hour written out: its case (0 bare, 1 in, 2 to, 3 past) and the index after it.

    `doubtful`: the word means something else as well; `counts`: bare, it rather counts what follows.
    """

    hour: int
    case: int
    end: int
    doubtful: bool
    counts: bool


def _named_hour(line: Line, at: int) -> _NamedHour | None:
    word, end = line.tokens[at].word, at + 1
    found = _HOURS_TR.get(word)
    if found is None:
        return None
    unit = _HOURS_TR.get(line.tokens[end].word) if word == "on" and _follows(line, end) else None
    if unit is not None and unit[0] in (1, 2):
        return _NamedHour(10 + unit[0], unit[1], end + 1, doubtful=False, counts=False)
    return _NamedHour(found[0], found[1], end, word in _DOUBTFUL, counts=found[1] == 0 and word in ("on", "bir"))


def _at_named_hour(line: Line, named: _NamedHour, *, expected: bool) -> ClockMatch | None:
    after = line.tokens[named.end].word if _follows(line, named.end) else ""
    if named.case == 0 and after in _HALF_FORMS:
        if after == "bucuk" and not expected:
            return None
        return ClockMatch(Clock(named.hour, 30, sure=False), _HALF_FORMS[after], named.end + 1)
    role = Role.DEADLINE if named.case in (2, 3) else Role.PLAIN
    if expected and not (named.counts and after):
        return ClockMatch(Clock(named.hour, sure=False), role, named.end)
    if named.case == 1 and not named.doubtful and after not in ("bir", "biri"):  # "ikide bir", "üçte biri"
        return ClockMatch(Clock(named.hour, sure=False), role, named.end)
    return None


def _expected_english_word(token: Token, at: int) -> ClockMatch | None:
    hour = _HOURS_EN.get(token.word)
    return None if hour is None else ClockMatch(Clock(hour, sure=False), Role.PLAIN, at + 1)


def _past_the_hour(line: Line, at: int, hour: int) -> ClockMatch | None:  # noqa: PLR0911 - one answer a form
    """Read what follows "üçü" or "3'e": "çeyrek geçe", "10 kala", "on var"."""
    token = line.tokens[at]
    if token.is_number and not (_ACCUSATIVE.match(token.ending) or _DATIVE.match(token.ending)):
        return None
    if not _follows(line, at + 1):
        return None
    number = read_number(line, at + 1)
    if number is None or not _follows(line, number[1]):
        return None
    minutes = 15 if number[0] == 0.25 else int(number[0])
    sign = line.tokens[number[1]].word
    if not 0 < minutes < 60:
        return None
    if sign in ("gece", "geciyordu", "geciyor"):
        return ClockMatch(Clock(hour % 24, minutes, sure=hour > 12), Role.PLAIN, number[1] + 1)
    if sign in ("kala", "var", "vardi"):
        return ClockMatch(Clock((hour - 1) % 24 or 12, 60 - minutes, sure=hour > 13), Role.PLAIN, number[1] + 1)
    return None
