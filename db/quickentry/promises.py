"""What a promise in a line is made of, and the promises after `söz:`."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from db.quickentry import vocabulary_promises as vocabulary
from db.quickentry.clock import Role
from db.quickentry.entry import PromiseDraft
from db.quickentry.moments import Moment
from db.quickentry.tokens import Break, Line
from db.quickentry.trie import PhraseTable, phrases, words
from db.quickentry.turkish import PAST


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise in the tokens `first` up to (not including) `end`; `due` are the tokens of its day.

    `is_told`: the line says that the customer heard it ("söz verdim", "told her").
    """

    first: int
    end: int
    due: range
    draft: PromiseDraft
    is_told: bool = False

    @property
    def tokens(self) -> set[int]:
        """Every token of it; the day may stand apart from the words."""
        return set(range(self.first, self.end)).union(self.due)


@cache
def told_phrases() -> PhraseTable[bool]:
    """Return the words that say the customer heard it: "told her", "said"."""
    return PhraseTable((phrase, True) for phrase in phrases(vocabulary.TOLD))


_BEFORE_WORDS = words("kadar içinde içerisinde için önce evvel sonra geç")
SAID_BY_SHOP = words(vocabulary.SAID_BY_SHOP)
_TELLING = words("told said say we i him her them us")
_EITHER = words("veya yada ya veyahut olmazsa arası arasında ile or else if between then değilse")
_QUOTES = ("", '"', "”", "“", "»", "'", "’", ",")
_SEVERAL = 2


def promises_in(
    line: Line,
    first: int,
    end: int,
    moments: Sequence[Moment],
    told: tuple[AbstractSet[int], AbstractSet[int]],
    now: datetime,
) -> Iterator[Promise]:
    """Yield the promises in the tokens after `söz:`, `first` up to `end`.

    A comma parts two promises where each has its own day, and ends one that has its words and its day; what follows
    is no promise any more and is left to the note. `told`: the tokens of remarks on the touch (a mood, a channel) and
    those of its acts. A clause of nothing else is no part of the promise, nor is a remark at its very end.
    """
    remarks, acts = told
    whole = [range(max(c.start, first), min(c.stop, end)) for c in line.clauses() if c.start < end and c.stop > first]
    clauses = [segment for clause in whole for segment in segments(line, clause, moments, now)]
    start: int | None = None
    due: Moment | None = None
    stop = first
    for clause in clauses:
        own = next((m for m in moments if clause.start <= m.first < clause.stop and m.due(now) is not None), None)
        of_touch = all(at in remarks or at in acts for at in clause)
        complete = start is not None and due is not None and stop - start > due.end - due.first
        if of_touch and start is not None:
            break
        if complete and (own is not None or line.tokens[clause.start].breaks >= Break.CLAUSE):
            yield promise_of(line, start or first, stop, due, remarks, now)
            start, due = None, None
            if own is None:
                return
        if start is None:
            start = clause.start
        due = due or own
        stop = clause.stop
    if start is not None:
        yield promise_of(line, start, stop, due, remarks, now)


def promise_of(
    line: Line, first: int, end: int, due: Moment | None, remarks: AbstractSet[int], now: datetime
) -> Promise:
    """Return the promise of the tokens `first` up to `end`, due at `due`; `remarks` at its end are no part of it."""
    while end - first > 1 and end - 1 in remarks and (due is None or end > due.end):
        end -= 1
    when = due.due(now) if due is not None else None
    if due is None or when is None:
        return Promise(first, end, range(0), PromiseDraft(words_of(line, first, end)))
    inner_first, inner_end = first, end
    whole_day = due.part is None or due.clock is not None
    if whole_day and due.end >= end and due.first > first:
        inner_end = due.first
    elif whole_day and due.first <= first and due.end < end and _stands_apart(line, due):
        inner_first = due.end
    while inner_end - inner_first > 1 and line.tokens[inner_end - 1].word in SAID_BY_SHOP:
        inner_end -= 1
    inner_first = _after_told(line, inner_first, inner_end)
    if all(line.tokens[at].word in _TELLING for at in range(inner_first, inner_end)):  # "told him end of day"
        inner_first, inner_end = due.first, due.end
    return Promise(
        first, end, range(due.first, due.end), PromiseDraft(words_of(line, inner_first, inner_end), when[0], when[1])
    )


def segments(line: Line, clause: range, moments: Sequence[Moment], now: datetime) -> list[range]:
    """Cut a clause that names several things, each with its day: "kollar salı paça perşembe"; else return it whole."""
    dues = [m for m in moments if clause.start <= m.first and m.end <= clause.stop and m.due(now) is not None]
    if len(dues) < _SEVERAL or any(line.tokens[at].word in _EITHER for at in clause):
        return [clause]
    if dues[0].first > clause.start:
        ends = [*(due.end for due in dues[:-1]), clause.stop]
        parts = [range(start, end) for start, end in zip([clause.start, *ends[:-1]], ends, strict=True)]
    else:
        starts = [due.first for due in dues]
        parts = [range(start, end) for start, end in zip(starts, [*starts[1:], clause.stop], strict=True)]
    bare = any(len(part) <= due.end - due.first for part, due in zip(parts, dues, strict=True))
    return [clause] if bare else parts


_PAST = re.compile(
    rf"...(?:{PAST}(?:k|m|ler|lar)?|m[iu]s(?:l[ae]r)?|yor(?:um|uz|lar)?)$|^(?:var|yok|degil|lazim|gerek)$"
)
_NO_VERB = words("şimdi kendi kedi hangi yedi adi tatlı yaş taş beş kumaş dolmuş gümüş geçmiş")


def grown(line: Line, within: range, anchor: int, free: AbstractSet[int]) -> tuple[int, int]:
    """Return the free tokens around `anchor`; a sentence told before it is no part of a promise."""
    first, end = anchor, anchor + 1
    while first > within.start and first - 1 in free and not ends_a_sentence(line.tokens[first - 1].word):
        first -= 1
    while end < within.stop and end in free:
        end += 1
    return first, end


def ends_a_sentence(word: str) -> bool:
    """Tell whether a Turkish word says what was or is: "aradı", "bekliyor", "var"."""
    return word not in _NO_VERB and word not in SAID_BY_SHOP and _PAST.search(word) is not None


def word_after_quotes(line: Line, at: int) -> str:
    """Return the word that follows token `at` with nothing but quotation marks between, or nothing."""
    if at + 1 >= len(line.tokens) or line.tokens[at + 1].gap.strip() not in _QUOTES:
        return ""
    return line.tokens[at + 1].word


def _stands_apart(line: Line, due: Moment) -> bool:
    """Tell whether the words read on without the day before them: "cuma kollar", but not "cumaya yetişir"."""
    return due.role is Role.PLAIN or line.tokens[due.end - 1].word in _BEFORE_WORDS


def _after_told(line: Line, first: int, end: int) -> int:
    told = told_phrases().at(line, first)
    return told[1] if told is not None and told[1] < end else first


def words_of(line: Line, first: int, end: int) -> str:
    """Return the words of the tokens `first` up to `end` in one row."""
    if first >= end:
        return ""
    return " ".join(line.slice(first, end - 1).split())
