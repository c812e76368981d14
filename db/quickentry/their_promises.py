"""What the customer will bring, send or pay: "ölçüleri salı getirecek", "she'll bring the fabric on Monday".

Only words a shop waits for are taken. That somebody will come or call is a plan, and stays in the note.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from db.quickentry import vocabulary_their_promises as words
from db.quickentry.moments import Moment
from db.quickentry.promises import Promise, grown, promise_of, word_after_quotes
from db.quickentry.tokens import Line, folded
from db.quickentry.trie import PhraseTable, phrases
from db.quickentry.trie import words as word_set
from db.records import PromiseSide

_SAID = word_set(words.SAID)
_SAID_IN_FIRST_PERSON = word_set(words.SAID_IN_FIRST_PERSON)
_QUESTIONS = word_set("mi mu midir acaba if whether maybe belki")
_OTHERS = word_set(words.OTHERS)
_VISITS = word_set("by in round around past over")


def their_promises(
    line: Line, free: AbstractSet[int], named: AbstractSet[int], moments: Sequence[Moment], now: datetime
) -> Iterator[tuple[Promise, range]]:
    """Yield what the customer said they would do, with the day where one was named, and the tokens of "she will".

    `free`: the tokens nothing else has claimed; `named`: those of the customer's name.
    """
    for clause in line.clauses():
        if any(line.tokens[at].word in _QUESTIONS | _OTHERS for at in clause):
            continue
        deed = _turkish(line, clause, free, moments) or _english(line, clause, named)
        if deed is None or not all(at in free for at in range(deed.first, deed.end)):
            continue
        first, end = deed.first, deed.end
        if deed.will is not None:
            while end < clause.stop and end in free:
                end += 1
        else:
            first, end = grown(line, clause, deed.first, free)
            end = min(end, _end_of_words(deed, moments, end))
        dues = [m for m in moments if first <= m.first and m.end <= end and m.due(now) is not None]
        if deed.needs_day and not dues:
            continue
        found = promise_of(line, first, end, dues[-1] if dues else None, frozenset(), now)
        draft = replace(found.draft, side=PromiseSide.CUSTOMER)
        yield replace(found, is_told=deed.is_told, draft=draft), deed.will or range(0)


def of_its_side(line: Line, promise: Promise) -> Promise:
    """Return a promise behind a label as the customer's where its words say so: "promise: she'll bring the belt"."""
    every = range(promise.first, promise.end)
    deed = _english(line, every, frozenset())
    if deed is not None and deed.will is not None and deed.will.start == promise.first:
        words_of = promise.draft.words.split()[len(deed.will) :]
        draft = replace(promise.draft, words=" ".join(words_of), side=PromiseSide.CUSTOMER)
        return replace(promise, draft=draft) if words_of else promise
    deed = _turkish(line, every, frozenset(every), ())
    beside = not promise.due or (deed is not None and deed.first in (promise.due.stop, promise.due.start - 1))
    if deed is None or not beside:
        return promise
    return replace(promise, draft=replace(promise.draft, side=PromiseSide.CUSTOMER))


@dataclass(frozen=True, slots=True)
class _Deed:
    first: int
    end: int
    is_told: bool
    will: range | None = None  # the English words before it: "she'll", "promised to"
    needs_day: bool = False  # "he'd pay" alone may be what he used to do


@cache
def _futures() -> dict[str, tuple[frozenset[str], bool, bool]]:
    """Return each form with the things it needs before it, whether it needs "söyledi", and whether "dedi", after it."""
    forms: dict[str, tuple[frozenset[str], bool, bool]] = {}
    for future, things in words.DEEDS_TR.items():
        needed = word_set(things)
        stem = folded(future)[:-1]
        for ending in ("k", "kler", "klar", "kmis", "klermis", "klarmis"):
            forms[stem + ending] = (needed, False, False)
        for ending in ("gini", "klerini", "klarini", "gine", "klerine"):
            forms[stem + ending] = (needed, True, False)
        for ending in ("gim", "giz"):
            forms[stem + ending] = (needed, False, True)
        aorist = folded(words.AORISTS_TR[future])
        for ending in ("im", "iz", "um", "uz"):
            forms[aorist + ending] = (needed, False, True)  # "pazartesi getiririm dedi"
    return forms


@cache
def _will() -> PhraseTable[bool]:
    entries = [(phrase, False) for phrase in phrases(words.THEY_WILL)]
    return PhraseTable(entries + [(phrase, True) for phrase in phrases(words.THEY_SAID_THEY_WILL)])


@cache
def _would() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in phrases(words.THEY_WOULD))


@cache
def _deed_phrases() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in phrases(words.DEED_PHRASES_EN))


@cache
def _name_will() -> PhraseTable[bool]:
    entries = [(phrase, False) for phrase in phrases(words.NAME_WILL)]
    return PhraseTable(entries + [(phrase, True) for phrase in phrases(words.NAME_SAID)])


@cache
def _deeds() -> frozenset[str]:
    return word_set(words.DEEDS_EN)


def _turkish(line: Line, clause: range, free: AbstractSet[int], moments: Sequence[Moment]) -> _Deed | None:
    for at in clause:
        form = _futures().get(line.tokens[at].word)
        if form is None:
            continue
        things, told, quoted = form
        near = {line.tokens[place].word for place in range(max(clause.start, at - 2), at)}
        after = word_after_quotes(line, at)
        promised = after == "soz" or any(line.tokens[place].word == "soz" for place in range(clause.start, at))
        if (things and near.isdisjoint(things)) or (quoted and after not in _SAID_IN_FIRST_PERSON):
            continue
        if told and after not in _SAID and not promised:
            continue
        day_closes = any(moment.first == at + 1 and moment.end == clause.stop for moment in moments)
        is_last = (
            day_closes
            or at + 1 >= clause.stop
            or at + 1 not in free
            or after in _SAID | _SAID_IN_FIRST_PERSON | {"soz"}
        )
        if is_last or day_closes:
            return _Deed(at, at + 1, told or quoted or promised or after in _SAID)
    return None


def _end_of_words(deed: _Deed, moments: Sequence[Moment], end: int) -> int:
    """Return where the words end: with the verb, or with a day right after it ("getirecek salı")."""
    return next((moment.end for moment in moments if moment.first == deed.end and moment.end <= end), deed.end)


def _name_is_going_to(line: Line, at: int) -> tuple[bool, int] | None:
    """Read "going to" behind "Jack's"."""
    if line.tokens[at - 1].ending != "s":
        return None
    gonna = line.tokens[at].word == "gonna"
    going = line.tokens[at].word == "going" and at + 1 < len(line.tokens) and line.tokens[at + 1].word == "to"
    return (False, at + 1 + going) if gonna or going else None


def _english(line: Line, clause: range, named: AbstractSet[int]) -> _Deed | None:
    for at in clause:
        found = _will().at(line, at)
        needs_day = found is None and _would().at(line, at) is not None
        if needs_day:
            found = _would().at(line, at)
        if found is None and at - 1 in named and not line.tokens[at].breaks:
            found = _name_will().at(line, at) or _name_is_going_to(line, at)
            begins = all(place in named for place in range(clause.start, at))
            if found is None and begins and line.tokens[at].word == "to":  # "Emily to send swatches by Friday"
                found = False, at + 1
        if found is None or found[1] >= clause.stop:
            continue
        told, verb = found
        after = line.tokens[verb + 1].word if verb + 1 < clause.stop else ""
        visits = line.tokens[verb].word == "drop" and after in _VISITS
        if (line.tokens[verb].word in _deeds() and not visits) or _deed_phrases().at(line, verb) is not None:
            return _Deed(verb, verb + 1, told, range(at, verb), needs_day)
    return None
