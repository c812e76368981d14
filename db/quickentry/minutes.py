"""How long a touch took: "20 dk", "yarım saat", "bir buçuk saat", "half an hour", "1h"."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from db.quickentry import vocabulary_calendar as words
from db.quickentry.numbers import read_number, whole
from db.quickentry.tokens import Line
from db.quickentry.trie import words as word_set

_MINUTES = word_set(words.MINUTE_UNITS)
_HOURS = word_set(words.HOUR_UNITS)
_NOT_A_DURATION = word_set(words.NOT_A_DURATION)
_CAME = word_set("geldi geldiler gelmiş uğradı uğradılar uğramış")
_STAYED = word_set("kaldı kaldılar kalmış")
_WAITED = word_set("in within saat every her waited queued late after before bekledi bekledik bekletti gecikti")
_ROUGHLY = word_set(
    "yaklaşık ortalama neredeyse tam aşağı yukarı about around nearly almost roughly good solid took lasted"
)
_NEARLY = {"saate": 60, "dakikaya": 1, "dakkaya": 1, "dkya": 1}  # "1 saate yakın"
_OR = word_set("or to veya yada")
_LASTED = word_set("sürdü sürmüş kadar civarı falan filan")
_OF_WHAT = word_set("re about regarding")  # "call 40m re campaign"
_WAITING = word_set("bekledi bekledik beklemiş bekletti bekletmiş bekliyor beklediler bekledim")
_DENIED = word_set("didnt wasnt not never hasnt havent wouldnt")
_LONGEST = 24 * 60
_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Duration:
    """So many minutes, said in the tokens `first`…`last`."""

    first: int
    last: int
    minutes: int


def find_duration(line: Line, taken: AbstractSet[int]) -> Duration | None:
    """Return the first duration of a touch, None when there is none; "20 dk bekledi" and "20 dk önce" are none."""
    at = 0
    while at < len(line.tokens):
        found = None if at in taken else _read(line, at)
        if found is None:
            at += 1
            continue
        minutes, end = found
        further = _glued_minutes(line, end) or (
            _read(line, end) if end < len(line.tokens) and not line.tokens[end].breaks else None
        )
        if further is not None and further[0] < 60 <= minutes:
            minutes, end = minutes + further[0], further[1]
        first = _first_of_range(line, at)
        first = first - 1 if first and line.tokens[first - 1].word == "for" and not line.tokens[first].breaks else first
        end += _stayed(line, at, end)
        first, end = _with_roughly(line, first, end, taken)
        if _is_of_the_touch(line, at, end) and taken.isdisjoint(range(first, end)) and 0 < round(minutes) <= _LONGEST:
            return Duration(first, end - 1, round(minutes))
        at = end
    return None


def _glued_minutes(line: Line, at: int) -> tuple[float, int] | None:
    """Read the minutes of "1h15"."""
    if at >= len(line.tokens) or line.tokens[at].breaks or line.tokens[at - 1].ending not in _HOURS:
        return None
    closes = at + 1 == len(line.tokens) or bool(line.tokens[at + 1].breaks)
    if line.tokens[at].gap and not (closes and len(line.tokens[at].word) == 2):  # "1hr 10"
        return None
    minutes = whole(line.tokens[at].word) if line.tokens[at].is_number else None
    ending = line.tokens[at].ending
    return (float(minutes), at + 1) if minutes is not None and (not ending or ending in _MINUTES | {"m"}) else None


def _with_roughly(line: Line, first: int, end: int, taken: AbstractSet[int]) -> tuple[int, int]:
    """Take in what only says how exact it is: "for a good ten minutes", "an hour or so", "toplantı 1 saat sürdü"."""
    while (
        first and first - 1 not in taken and not line.tokens[first].breaks and line.tokens[first - 1].word in _ROUGHLY
    ):
        first -= 1
    if first and line.tokens[first - 1].word == "for" and not line.tokens[first].breaks:
        first -= 1
    after = [token.word for token in line.tokens[end : end + 2]]
    if after == ["or", "so"] and line.joined(end - 1, end + 1):
        return first, end + 2
    follows = end < len(line.tokens) and not line.tokens[end].breaks and end not in taken
    return first, end + (follows and line.tokens[end].word in _LASTED)


def _first_of_range(line: Line, at: int) -> int:
    """Return where "10-15 dk" begins; the longer of the two is taken."""
    token = line.tokens[at]
    before = line.tokens[at - 1] if at else None
    if before is None or not token.is_number or token.breaks:
        return at
    if before.word in _OR and at > 1 and line.tokens[at - 2].is_number:  # "3 or 4 mins"
        return at - 2
    counts_on = token.word.isdigit() and before.word.isdigit() and int(token.word) == int(before.word) + 1  # "3 4 dk"
    ranged = before.is_number and (token.gap in ("-", "–") or counts_on)
    return at - 1 if ranged and not before.ending else at


def _stayed(line: Line, at: int, end: int) -> bool:
    """Tell whether they came and stayed: "geldi 20 dk kaldı"; with nobody there so long is left."""
    stays = end < len(line.tokens) and not line.tokens[end].breaks and line.tokens[end].word in _STAYED
    return stays and any(token.word in _CAME for token in line.tokens[max(0, at - 2) : at])


def _read(line: Line, at: int) -> tuple[float, int] | None:  # noqa: PLR0911 - one answer a form
    token = line.tokens[at]
    if token.is_number and token.ending:
        if not token.word.isdigit() or len(token.word) > 4:
            return None
        if token.ending in _MINUTES:
            return float(token.word), at + 1
        return (float(token.word) * 60, at + 1) if token.ending in _HOURS else None
    number = read_number(line, at) or _share(line, at)
    if number is None or number[1] >= len(line.tokens) or line.tokens[number[1]].breaks:
        return None
    value, end = number
    unit = line.tokens[end].word
    share = read_share_of_hour(line, at)
    if share is not None:
        return share
    nearly = line.tokens[end + 1].word == "yakin" if end + 1 < len(line.tokens) else False
    if nearly and unit in _NEARLY:
        return value * _NEARLY[unit], end + 2
    if unit not in _MINUTES | _HOURS:
        return None
    end += 1
    if [token.word for token in line.tokens[end : end + 3]] == ["and", "a", "half"] and line.joined(end - 1, end + 2):
        value, end = value + 0.5, end + 3
    return (value, end) if unit in _MINUTES else (value * 60, end)


def read_share_of_hour(line: Line, at: int) -> tuple[float, int] | None:
    """Read "a quarter of an hour", "3/4 of an hour": its minutes and the index after it."""
    share = _share(line, at)
    if share is None or share[1] + 2 >= len(line.tokens) or not line.joined(at, share[1] + 2):
        return None
    of_hour = [token.word for token in line.tokens[share[1] : share[1] + 3]]
    return (share[0] * 60, share[1] + 3) if of_hour in (["of", "an", "hour"], ["of", "the", "hour"]) else None


def _share(line: Line, at: int) -> tuple[float, int] | None:
    """Read "3/4", "three quarters": a share of an hour where one follows."""
    token = line.tokens[at]
    if token.word in ("1/2", "1/4", "3/4") and not token.ending:
        return {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}[token.word], at + 1
    if token.word == "quarter":
        return 0.25, at + 1
    if token.word == "a" and at + 1 < len(line.tokens) and line.tokens[at + 1].word == "quarter":
        return 0.25, at + 2
    three = token.word == "three" and at + 1 < len(line.tokens) and line.tokens[at + 1].word == "quarters"
    return (0.75, at + 2) if three else None


def find_short_duration(line: Line, talk: AbstractSet[int], name: AbstractSet[int]) -> Duration | None:
    """Return what a bare "30m" says of a talk: at the end of a line, or right before the talk that opens it.

    Cloth is measured in the same letter, so between `talk` (the tokens that tell of a call, a chat or its way) and the
    figure nothing may stand but the `name` of whose touch it is.
    """
    for at, token in enumerate(line.tokens):
        apart = token.is_number and not token.ending and at + 1 < len(line.tokens) and line.tokens[at + 1].word == "m"
        last = at + 1 if apart and not line.tokens[at + 1].breaks else at
        if not token.is_number or not token.word.isdigit() or (token.ending != "m" and last == at):
            continue
        first = at - 1 if at and line.tokens[at - 1].word == "for" and not token.breaks else at
        before = next((place for place in range(first - 1, -1, -1) if place not in name), None)
        after = line.tokens[last + 1] if last + 1 < len(line.tokens) else None
        ends = after is None or (after.word in _OF_WHAT and not after.breaks) or after.gap.strip() == ","
        closes = ends and before in talk
        opens = at == 0 and last + 1 in talk and not line.tokens[last + 1].breaks
        minutes = int(token.word) if len(token.word) < _DIGITS else 0
        return Duration(first, last, minutes) if (closes or opens) and 0 < minutes <= _LONGEST else None
    return None


def _is_of_the_touch(line: Line, at: int, end: int) -> bool:
    if end < len(line.tokens) and not line.tokens[end].breaks and line.tokens[end].word in _NOT_A_DURATION:
        return False
    before = line.tokens[at - 1].word if at and not line.tokens[at].breaks else ""
    if any(
        line.tokens[place].word in _WAITING and line.joined(at, place)
        for place in range(end, min(end + 3, len(line.tokens)))
    ):
        return False  # "2 saat kuyrukta bekledi"
    denied = any(line.tokens[place].word in _DENIED and line.joined(place, at) for place in range(max(at - 4, 0), at))
    return before not in _WAITED and not denied  # "didn't even stay 5 minutes"
