"""The mood a line tells of, with its negations: "çok memnun", "hiç memnun kalmadı", "not very happy", 🙂."""

import enum
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from db.quickentry import vocabulary_moods as words
from db.quickentry.tokens import Line, TokenKind
from db.quickentry.trie import PhraseTable, phrases
from db.quickentry.trie import words as word_set


class MoodSign(enum.Enum):
    """What tells the mood."""

    WORD = enum.auto()  # memnun, happy
    SENTENCE = enum.auto()  # küstü, hoşuna gitmedi: words with a verb
    PICTURE = enum.auto()


@dataclass(frozen=True, slots=True)
class MoodHit:
    """A mood from −2 to 2 in the tokens `first`…`last`, and what tells it."""

    first: int
    last: int
    value: int
    sign: MoodSign
    of_a_person: bool = False  # it counts only right after a person, or alone


@dataclass(frozen=True, slots=True)
class _Tables:
    adjectives: dict[str, int]
    phrases: PhraseTable[int]
    alone: PhraseTable[int]
    very: frozenset[str]
    slightly: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    at_all: frozenset[str]
    became: frozenset[str]
    other_meaning: frozenset[str]
    copulas: frozenset[str]
    degrees: frozenset[str]
    after_alone: frozenset[str]
    offended: frozenset[str]
    offended_at: frozenset[str]


_PICTURES = {sign: value for value, signs in words.PICTURES.items() for sign in signs}
_SMILEYS = {sign: value for value, signs in words.SMILEYS.items() for sign in signs.split()}
_AFTER_VOWEL = "ydular ymuslar ymislar ymisler ydi ydu ymis ymus dir dur lar ler yim yum yiz yuz ydilar ydiler"
_AFTER_CONSONANT = "dilar tilar tiler tular di du ti tu mis mus dir dur tir tur lar ler im um iz uz dular diler"
_COPULA_ENDINGS = {True: ("", *_AFTER_VOWEL.split()), False: ("", *_AFTER_CONSONANT.split())}


@cache
def _tables() -> _Tables:
    adjectives = {word: value for value, text in words.ADJECTIVES_EN.items() for word in text.split()}
    for value, text in words.ADJECTIVES_TR.items():
        for word in word_set(text):
            adjectives.update((word + ending, value) for ending in _COPULA_ENDINGS[word[-1] in "aeiou"])
    return _Tables(
        adjectives,
        PhraseTable(
            entry for value, text in words.PHRASES.items() for phrase in phrases(text) for entry in _both(phrase, value)
        ),
        PhraseTable((phrase, value) for value, text in words.ALONE.items() for phrase in phrases(text)),
        word_set(words.VERY),
        word_set(words.SLIGHTLY),
        word_set(words.NOT_BEFORE),
        word_set(words.NOT_AFTER),
        word_set(words.AT_ALL),
        word_set(words.BECAME),
        word_set(words.NOT_BEFORE_WORDS),
        word_set(words.COPULAS),
        word_set(f"{words.NOT_BEFORE} {words.VERY} {words.SLIGHTLY} {words.AT_ALL} at"),
        word_set(words.AFTER_ALONE),
        word_set(words.OFFENDED),
        word_set(words.OFFENDED_AT),
    )


_AT_WHAT_WE_DID = re.compile(r"(?:m[ae](?:m[iu]z|s[iu]n)|[dt][iu]g[iu](?:m[iu]z|n))[ae]$")  # geciktiğimize alındı
_NEITHER = frozenset({"ne", "neither", "nor"})
_BUT = word_set("but ama fakat yet")  # "not angry but hurt"
_DENYING = word_set("değil değildi değilmiş")
_TOLD = re.compile(r"(?:[dt][iu]|m[iu]s)$")


def _both(phrase: tuple[str, ...], value: int) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield a phrase and, where it ends in a Turkish verb, the same of several people."""
    yield phrase, value
    if _TOLD.search(phrase[-1]):
        for ending in ("lar", "ler"):
            yield (*phrase[:-1], phrase[-1] + ending), value


def find_moods(line: Line) -> list[MoodHit]:
    """Return the moods in `line` that mean a mood wherever they stand, left to right."""
    found: list[MoodHit] = []
    for hit in _candidates(line):
        if not found or hit.first > found[-1].last:
            found.append(hit)
        elif hit.last > found[-1].last:
            found[-1] = hit
    return found


def find_lone_moods(line: Line, known: AbstractSet[int], timed: AbstractSet[int]) -> Iterator[MoodHit]:
    """Yield words such as "fine", "iyi" that are a mood only beside tokens understood otherwise (`known`) or alone.

    `timed`: the tokens of moments; "Friday is fine" is about Friday.
    """
    for at in range(len(line.tokens)):
        found = _tables().alone.at(line, at) if at not in known else None
        if found is None:
            continue
        value, end = found
        first = _skip_left(line, at, _tables().very)
        open_left = first == 0 or bool(line.tokens[first].breaks) or first - 1 in known
        open_left = open_left or (first > 1 and line.tokens[first - 1].word in _BUT and first - 2 in known)
        said_so = first > 0 and line.tokens[first - 1].word in _tables().copulas and first - 2 not in timed
        open_right = end >= len(line.tokens) or bool(line.tokens[end].breaks) or end in known
        open_right = open_right or line.tokens[end].word in (_tables().after_alone if open_left or said_so else ())
        told = said_so and line.tokens[end - 1].word.endswith(
            ("ydu", "ydi", "ymus", "ymis")
        )  # "sesi kötüydü eşi hasta"
        if (open_right or told) and (open_left or said_so):
            yield MoodHit(first - 1 if said_so and not open_left else first, end - 1, value, MoodSign.WORD)


def _candidates(line: Line) -> Iterator[MoodHit]:
    tables = _tables()
    for at, token in enumerate(line.tokens):
        if token.kind is TokenKind.PICTURE:
            value = _PICTURES.get(token.raw[0], _SMILEYS.get(token.raw))
            if value is not None:
                yield MoodHit(at, at, value, MoodSign.PICTURE)
            continue
        phrase = tables.phrases.at(line, at)
        adjective = tables.adjectives.get(token.word)
        if token.word in tables.offended:
            first = _skip_left(line, at, tables.very | tables.slightly | tables.offended_at)
            sure = first < at or _AT_WHAT_WE_DID.search(line.tokens[at - 1].word if at else "") is not None
            very = any(line.tokens[place].word in tables.very for place in range(first, at))
            yield MoodHit(first, at, -2 if very else -1, MoodSign.SENTENCE, of_a_person=not sure)
        if phrase is not None and not _is_taken_back(line, phrase[1]):
            value, end = phrase
            first = _skip_left(line, at, tables.very)
            yield MoodHit(first, end - 1, _doubled(value) if first < at else value, MoodSign.SENTENCE)
        if adjective is not None:
            hit = _adjective(line, at, adjective)
            if hit is not None:
                yield hit


def _adjective(line: Line, at: int, value: int) -> MoodHit | None:
    tables = _tables()
    after = _word(line, at + 1)
    if after in tables.other_meaning:
        return None
    before = line.tokens[at - 1].word if at and not line.tokens[at].breaks else ""
    if before == "to" or (before in _NEITHER and is_neither(line, at)):  # "not to upset her", "ne memnun ne kızgın"
        return None
    degree, last = _degree_before(line, at), at
    first, denied, never = degree.first, degree.denied, degree.never
    if after in tables.not_after:
        denied, last = True, at + 1
    elif after in tables.became:
        last = at + 1
    if last > at and _is_taken_back(line, last + 1):
        return None
    if _word(line, last + 1) == "at" and _word(line, last + 2) == "all":
        never, last = True, last + 2
    if denied:
        value = 0 if value <= 0 else -2 if never else -1
    elif degree.very:
        value = _doubled(value)
    elif degree.slightly:
        value = max(-1, min(1, value))
    return MoodHit(first, last, value, MoodSign.SENTENCE if last > at else MoodSign.WORD)


@dataclass(slots=True)
class _Degree:
    """What stands before an adjective: from which token on, how strong it makes it, whether it denies it."""

    first: int
    very: bool = False
    slightly: bool = False
    never: bool = False
    denied: bool = False


def _degree_before(line: Line, at: int) -> _Degree:
    tables = _tables()
    degree = _Degree(at)
    while degree.first and not line.tokens[degree.first].breaks:
        word = line.tokens[degree.first - 1].word
        if word == "bir" and degree.first > 1 and line.tokens[degree.first - 2].word == "pek":  # "pek bir neşeli"
            degree.first -= 1
            continue
        if word == "longer" and degree.first > 1 and line.tokens[degree.first - 2].word == "no":
            degree.denied, degree.first = True, degree.first - 2
            continue
        if word not in tables.degrees and word not in tables.copulas:
            break
        degree.denied = degree.denied or word in tables.not_before
        degree.very = degree.very or word in tables.very
        degree.slightly = degree.slightly or word in tables.slightly
        degree.never = degree.never or word in tables.at_all
        degree.first -= 1
    return degree


def is_neither(line: Line, at: int) -> bool:
    """Tell whether token `at` stands after "neither", "nor" or one of two "ne"."""
    if not at or line.tokens[at].breaks or line.tokens[at - 1].word not in _NEITHER:
        return False
    return sum(token.word in _NEITHER for token in line.tokens) > 1


def _is_taken_back(line: Line, at: int) -> bool:
    """Tell whether a Turkish verb before token `at` is denied as a whole: "beğenmedi değil"."""
    told = at > 0 and _TOLD.search(line.tokens[at - 1].word) is not None
    return told and line.tokens[at - 1].word not in _DENYING and _word(line, at) in _DENYING


def _doubled(value: int) -> int:
    return (value > 0) * 2 - (value < 0) * 2


def _skip_left(line: Line, at: int, skipped: Iterable[str]) -> int:
    while at and not line.tokens[at].breaks and line.tokens[at - 1].word in skipped:
        at -= 1
    return at


def _word(line: Line, at: int) -> str:
    return line.tokens[at].word if at < len(line.tokens) and not line.tokens[at].breaks else ""
