"""A moment in a line: a day, a part of it, a time of day, in any order, and when that was or will be."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from db.quickentry import vocabulary_calendar as words
from db.quickentry import vocabulary_days as fixed
from db.quickentry.clock import Clock, ClockMatch, Part, Role, read_clock
from db.quickentry.clock_ranges import read_range
from db.quickentry.day_match import DayMatch
from db.quickentry.day_words import read_day
from db.quickentry.days import Day, DayKind, Tense
from db.quickentry.tokens import Line
from db.quickentry.trie import PhraseTable, phrases
from db.quickentry.trie import words as word_set

_SMALL_HOURS = 5  # until then people still speak of the evening before as today


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as said, in the tokens `first` up to (not including) `end`."""

    first: int
    end: int
    day: Day | None = None
    minutes: float | None = None
    part: Part | None = None
    clock: Clock | None = None
    role: Role = Role.PLAIN
    is_name: bool = False
    lasting: int | None = None  # minutes, where two hours were said
    also: range = range(0)  # where the rest of it stands: "15.30'da uğradı dün"

    @property
    def tokens(self) -> set[int]:
        """Every token of it."""
        return {*range(self.first, self.end), *self.also}

    @property
    def tense(self) -> Tense:
        """Which way the words themselves point."""
        if self.minutes is not None:
            return Tense.PAST if self.minutes <= 0 else Tense.FUTURE
        return self.day.tense if self.day is not None else Tense.OPEN

    def happened(self, now: datetime) -> tuple[datetime, bool] | None:
        """Return when it was and whether an hour was said; None when it lies ahead of `now` or tells only a limit."""
        if self.role is not Role.PLAIN:
            return None
        try:
            found = self._happened(now)
        except (ValueError, OverflowError):
            return None
        if found is None or _is_after(found[0], now):
            return None
        return found

    def due(self, now: datetime) -> tuple[date, time | None] | None:
        """Return the local day, and the time if one was said, by which something promised at `now` is due."""
        if self.role in (Role.AFTER, Role.SINCE):
            return None
        try:
            found = self._due(now)
            if found is None or self.role is not Role.BEFORE or self.clock is not None:
                return found
            return found[0] - timedelta(days=1), None
        except (ValueError, OverflowError):
            return None

    def _happened(self, now: datetime) -> tuple[datetime, bool] | None:
        if self.minutes is not None:
            return (now.astimezone(UTC) + timedelta(minutes=self.minutes)).astimezone(now.tzinfo), True
        today = now.date()
        if self.clock is not None:
            return self._at_clock(self.clock, now)
        if self.part is not None:
            day = self._day_of_part(self.part, now)
            return None if day is None else (_not_after(_local(day, time(self.part.value[0]), now), now), False)
        day = self.day.past(today) if self.day is not None else None
        if day is None:
            return None
        return (now if day == today else _not_after(_local(day, time(12), now), now)), False

    def _at_clock(self, clock: Clock, now: datetime) -> tuple[datetime, bool] | None:
        today = now.date()
        moment = clock.at(self.part)
        early = None if clock.sure or self.part is not None or clock.hour < 6 else time(clock.hour % 12, clock.minute)
        if self.day is None:
            for said in (moment, early):
                if said is not None and not _is_after(_local(today, said, now), now):
                    return _local(today, said, now), True
            return _local(today - timedelta(days=1), moment, now), True
        day = self.day.past(today)
        if day is None:
            return None
        if (
            self.part is Part.NIGHT
            and moment.hour < _SMALL_HOURS
            and self.day.number == -1
            and self.day.kind is DayKind.OFFSET
        ):
            day += timedelta(days=1)
        found = _local(day, moment, now)
        if early is not None and _is_after(found, now):
            found = _local(day, early, now)
        return found, True

    def _day_of_part(self, part: Part, now: datetime) -> date | None:
        today = now.date()
        _likely, start, end = part.value
        begun = now.hour >= start or now.hour + 24 < end
        before = today - timedelta(days=1)
        if self.day is None:
            return today if begun and now.hour >= start else before
        day = self.day.past(today)
        if day == today and now.hour < start:
            return before if now.hour < _SMALL_HOURS else None
        return day

    def _due(self, now: datetime) -> tuple[date, time | None] | None:
        today = now.date()
        if self.minutes is not None:
            if self.minutes <= 0:
                return None
            then = (now.astimezone(UTC) + timedelta(minutes=self.minutes)).astimezone(now.tzinfo)
            return then.date(), then.time().replace(second=0, microsecond=0)
        moment = self.clock.at(self.part) if self.clock is not None else None
        if self.day is not None:
            day = self.day.future(today)
            return None if day is None else (day, moment)
        if moment is not None:
            return (today if _is_after(_local(today, moment, now), now) else today + timedelta(days=1)), moment
        if self.part is not None:
            return (today if now.hour < self.part.value[0] else today + timedelta(days=1)), None
        return None


def find_moments(line: Line, known: AbstractSet[int]) -> list[Moment]:
    """Return every moment in `line`, left to right, none overlapping.

    `known`: tokens understood otherwise; a bare figure is an hour only where one of them, or nothing, comes after it.
    """
    found: list[Moment] = []
    at = 0
    while at < len(line.tokens):
        moment = None if line.tokens[at].kind.name == "PICTURE" else _read(line, at, known)
        if moment is not None:
            found.append(moment)
            at = moment.end
        else:
            at += 1
    return found


@cache
def _prepositions() -> PhraseTable[Role]:
    return PhraseTable((phrase, role) for role, text in fixed.PREPOSITIONS.items() for phrase in phrases(text))


@cache
def _postpositions() -> PhraseTable[Role]:
    return PhraseTable((phrase, role) for role, text in fixed.POSTPOSITIONS.items() for phrase in phrases(text))


@cache
def _parts() -> PhraseTable[tuple[Part, Role]]:
    entries = [(phrase, (part, Role.PLAIN)) for part, text in fixed.PARTS.items() for phrase in phrases(text)]
    entries += [(phrase, (part, Role.DEADLINE)) for part, text in fixed.PARTS_DUE.items() for phrase in phrases(text)]
    return PhraseTable(entries)


_APPROXIMATELY = word_set(words.APPROXIMATELY)
_RECURRING = word_set(fixed.RECURRING)
# "her cuma" is every Friday, "called her Friday" is not.
_AFTER_HER = word_set("pazartesi salı çarşamba perşembe cuma cumartesi pazar sabah akşam gün hafta ay gece öğle öğlen")
_ONLY_AFTER_A_DAY = frozenset({"morning", "lunch", "afternoon", "evening", "ogle"})
_SHORT_PARTS = {"am": Part.MORNING, "pm": Part.AFTERNOON, "eve": Part.EVENING}
_ENGLISH_DAYS = word_set(
    "today tomorrow yesterday tmrw tmr monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds"
    " thu thur thurs fri sat sun week"
)
_BETWEEN = frozenset({"around", "about", "on", "in", "the", "by"})
_LIMITS = frozenset({"by", "until", "till", "before", "after", "around", "at"})
# A part of the day that only says which dress, meal or shift.
_OF_THE_DAY = word_set(
    "elbisesi elbise kıyafeti yemeği yemeğe kahvaltısı vardiyası namazı ezanı daveti dress gown meal shift gömleği"
    " kursu modu klinik nöbeti kremi bakımı arası akşam sabah akşama"
)


@dataclass(slots=True)
class _Reading:
    """A moment being read: what was found so far, and where reading goes on."""

    line: Line
    known: AbstractSet[int]
    at: int
    day: DayMatch | None = None
    part: Part | None = None
    clock: ClockMatch | None = None
    role: Role = Role.PLAIN
    expected: bool = False
    lasting: int | None = None

    def step(self) -> bool:
        """Read one more component; False when there is none."""
        if self.at >= len(self.line.tokens):
            return False
        return self._day() or self._part() or self._clock()

    def step_over(self) -> bool:
        """Read one more component behind a small word: "yesterday around 7", "Friday at noon"."""
        start = self.at
        if self.line.tokens[start].word not in _BETWEEN or start + 1 >= len(self.line.tokens) or start in self.known:
            return False
        self.at, expected, self.expected = start + 1, self.expected, True
        stepped = not self.line.tokens[self.at].breaks and self.step()
        self.expected = expected
        if not stepped:
            self.at = start
        return stepped

    def take_role(self, role: Role) -> None:
        if role is not Role.PLAIN:
            self.role = role

    def _day(self) -> bool:
        if self.day is not None:
            return False
        found = read_day(self.line, self.at)
        if found is None or (found.part is not None and self.part is not None):
            return False
        self.day, self.at = found, found.end
        self.part = self.part or found.part
        self.take_role(found.role)
        return True

    def _part(self) -> bool:
        if self.part is not None:
            return False
        found = _parts().at(self.line, self.at) or _short_part(self.line, self.at, day=self.day)
        if found is None:
            return False
        (part, role), end = found
        alone = self.day is None and self.clock is None
        only_after = end == self.at + 1 and self.line.tokens[self.at].word in _ONLY_AFTER_A_DAY
        if alone and (only_after or _is_of_the_day(self.line, end)):
            return False
        self.part, self.at = part, end
        self.take_role(role)
        return True

    def _clock(self) -> bool:
        if self.clock is not None:
            return False
        stretch = read_range(self.line, self.at)
        if stretch is not None:
            self.clock = ClockMatch(stretch.clock, Role.PLAIN, stretch.end)
            self.lasting, self.at = stretch.minutes, stretch.end
            return True
        bare = not self.line.tokens[self.at].ending and self.line.tokens[self.at].word not in ("saat", "at")
        expected = self.expected or self.day is not None or self.part is not None
        found = read_clock(self.line, self.at, hour_expected=expected)
        if found is None:
            return False
        if found.end > self.at + 1:
            bare = False  # "salı 17 de": its ending stands apart
        if bare and not self._is_hour(found) and read_clock(self.line, self.at, hour_expected=False) is None:
            return False
        self.clock, self.at = found, found.end
        self.take_role(found.role)
        return True

    def _is_hour(self, found: ClockMatch) -> bool:
        """Tell whether a bare "7" after "akşam" is an hour: nothing that could be counted follows."""
        if found.end >= len(self.line.tokens) or self.line.tokens[found.end].breaks or found.end in self.known:
            return True
        if self.day is None and _is_day(self.line, found.end):  # "by 5 today"
            return True
        return (
            self.line.tokens[found.end].word in _APPROXIMATELY or _postpositions().at(self.line, found.end) is not None
        )


def _short_part(line: Line, at: int, *, day: DayMatch | None) -> tuple[tuple[Part, Role], int] | None:
    """Read "am", "pm" and "eve" right after an English day: "tmrw pm", "mon eve"; "cuma eve" is to somebody's home."""
    part = _SHORT_PARTS.get(line.tokens[at].word)
    if part is None or day is None or day.end != at or line.tokens[at - 1].word not in _ENGLISH_DAYS:
        return None
    return (part, Role.PLAIN), at + 1


def _is_about_an_hour(line: Line, at: int) -> bool:
    """Tell whether a day follows the figure: "about 10 this morning", not "called about 10 chairs"."""
    if at + 2 >= len(line.tokens) or line.tokens[at].word != "about" or not line.joined(at, at + 2):
        return False
    return line.tokens[at + 1].is_number and _is_day(line, at + 2)


def _is_day(line: Line, at: int) -> bool:
    return not line.tokens[at].is_number and read_day(line, at) is not None


def _is_of_the_day(line: Line, at: int) -> bool:
    return at < len(line.tokens) and not line.tokens[at].breaks and line.tokens[at].word in _OF_THE_DAY


def _read(line: Line, first: int, known: AbstractSet[int]) -> Moment | None:
    reading = _Reading(line, known, first)
    preposition = _prepositions().at(line, first) if first not in known else None
    if preposition is not None and preposition[1] < len(line.tokens) and not line.tokens[preposition[1]].breaks:
        reading.expected = line.tokens[first].word in _LIMITS or _is_about_an_hour(line, first)
        reading.at = preposition[1]
        reading.take_role(preposition[0])
        if not reading.step():
            reading = _Reading(line, known, first)
            if not reading.step():
                return None
    elif not reading.step():
        return None
    while (
        reading.at < len(line.tokens) and not line.tokens[reading.at].breaks and (reading.step() or reading.step_over())
    ):
        pass
    _read_after(reading)
    return _moment(reading, first)


def _read_after(reading: _Reading) -> None:
    """Read what follows a moment: "gibi", "kadar", "cumadan önce"."""
    line = reading.line
    while reading.at < len(line.tokens) and not line.tokens[reading.at].breaks:
        word, after = line.tokens[reading.at].word, reading.at + 1
        goes_on = after < len(line.tokens) and not line.tokens[after].breaks
        topic = word in ("about", "around") and goes_on  # "this morning about the zip"
        if word in _APPROXIMATELY and not topic and (reading.clock is not None or reading.part is not None):
            reading.at += 1
            if word == "dogru":  # "7'ye doğru" is about seven
                reading.role = Role.PLAIN
            continue
        found = _postpositions().at(line, reading.at)
        if found is None:
            return
        role, end = found
        from_there = reading.role in (Role.SINCE, Role.AFTER)
        if role in (Role.BEFORE, Role.AFTER, Role.SINCE) and not from_there:
            return
        reading.role, reading.at = role, end


def _moment(reading: _Reading, first: int) -> Moment | None:
    day = reading.day
    before = reading.line.tokens[first - 1].word if first and not reading.line.tokens[first].breaks else ""
    if reading.line.tokens[first].word in ("about", "around") and reading.clock is None:
        return None
    if before in _RECURRING and (before != "her" or reading.line.tokens[first].word in _AFTER_HER):
        return None
    alone = reading.at == first + 1 and reading.line.tokens[first].is_word
    token = reading.line.tokens[first]
    ranged = first and day is not None and token.is_number and token.gap in ("-", "–")
    if ranged and reading.line.tokens[first - 1].is_number and not reading.line.tokens[first - 1].ending:
        first -= 1  # "2-3 days"
    return Moment(
        first,
        reading.at,
        day.day if day is not None else None,
        day.minutes if day is not None else None,
        reading.part,
        reading.clock.clock if reading.clock is not None else None,
        reading.role,
        alone and (day is None or day.is_name),
        reading.lasting,
    )


def _local(day: date, moment: time, now: datetime) -> datetime:
    return datetime.combine(day, moment, tzinfo=now.tzinfo)


def _is_after(moment: datetime, now: datetime) -> bool:
    """Compare on the time line: wall clocks of one zone repeat an hour in autumn."""
    return moment.astimezone(UTC) > now.astimezone(UTC)


def _not_after(moment: datetime, now: datetime) -> datetime:
    return now if _is_after(moment, now) else moment
