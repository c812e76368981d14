"""From one hour to another: "13:00-14:00 arası", "1-2pm", "14-15 arası"."""

from dataclasses import dataclass

from db.quickentry.clock import Clock, measures_something, read_clock
from db.quickentry.tokens import Line
from db.quickentry.trie import words

_BETWEEN = words("arası arasında arasındaki")
_NOON = 12
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class ClockRange:
    """A stretch of a day: when it began, how many minutes it lasted, the index after its last token."""

    clock: Clock
    minutes: int
    end: int


def read_range(line: Line, at: int) -> ClockRange | None:
    """Read two hours with a dash between; figures alone ("10-15") are hours only before "arası" or with am and pm."""
    if at + 1 >= len(line.tokens) or measures_something(line, at):
        return None
    first, second = line.tokens[at], line.tokens[at + 1]
    if not (first.is_number and second.is_number and second.gap in ("-", "–")):
        return None
    begins, ends = read_clock(line, at, hour_expected=True), read_clock(line, at + 1, hour_expected=True)
    if begins is None or ends is None or begins.end != at + 1:
        return None
    after = line.tokens[ends.end].word if ends.end < len(line.tokens) and not line.tokens[ends.end].breaks else ""
    between = after in _BETWEEN
    half = second.ending in ("am", "pm") or line.tokens[ends.end - 1].word in ("am", "pm")
    if not (between or half or (":" in first.word and ":" in second.word)):
        return None
    clock = begins.clock
    if (
        half
        and not clock.sure
        and ends.clock.hour >= _NOON
        and clock.hour < _NOON
        and clock.hour + _NOON <= ends.clock.hour
    ):
        clock = Clock(clock.hour + _NOON, clock.minute)
    start, stop = clock.at(), ends.clock.at()
    minutes = (stop.hour - start.hour) * 60 + stop.minute - start.minute
    return ClockRange(clock, minutes, ends.end + between) if 0 < minutes < _DAY else None
