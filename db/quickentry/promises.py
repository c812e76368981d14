"""The promises in a line: after `söz:`, and where the shop says "I will" with a day beside it."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from db.quickentry import vocabulary_promises as vocabulary
from db.quickentry import vocabulary_their_promises as waited_for
from db.quickentry.clock import Role
from db.quickentry.entry import PromiseDraft
from db.quickentry.hedges import is_denied, is_no_promise
from db.quickentry.moments import Moment
from db.quickentry.tokens import Break, Line
from db.quickentry.trie import PhraseTable, phrases, words
from db.quickentry.turkish import PAST, Person, future_person, may_be_noun


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
def _given() -> PhraseTable[bool]:
    entries = [(phrase, False) for phrase in phrases(vocabulary.PROMISE_GIVEN_TR)]
    return PhraseTable(entries + [(phrase, True) for phrase in phrases(vocabulary.PROMISE_GIVEN_EN)])


@cache
def _shop_will() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in phrases(vocabulary.SHOP_WILL))


@cache
def _told() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in phrases(vocabulary.TOLD))


_BEFORE_WORDS = words("kadar içinde içerisinde için önce evvel sonra geç")
_TAKEN_BACK = words(vocabulary.PROMISE_TAKEN_BACK)
_SAID = words(vocabulary.SAID_BY_SHOP)
_THEY_SAID = words(vocabulary.SAID_BY_CUSTOMER)
_DONE = words(vocabulary.DONE_BY_SHOP)
_DONE_WHEN_SAID = _DONE | words(vocabulary.DONE_WHEN_SAID)
_NOT_GIVEN = re.compile(r"ver(?:eme|me|miy)")  # "söz veremedik"
_TELLING = words("told said say we i him her them us")
_TO_WHOM = words("to for with w")
_WANTED = words(
    "istiyor istedi istemiş lazım gerek gerekiyor mı mi mu bekliyor sordu istiyormuş diye olsun wants wanted needs"
    " asked asks asking wondering wondered if whether"
)
_BUT = words("ama fakat ancak lakin but")  # "söz vermiştik ama yetişmedi" gives no promise, it tells of one
_EITHER = words("veya yada ya veyahut olmazsa arası arasında ile or else if between then değilse")
_QUOTES = ("", '"', "”", "“", "»", "'", "’", ",")
_THEIR_DEEDS = words(" ".join(deed for deed, things in waited_for.DEEDS_TR.items() if not things))
_DONE_BEFORE = words("been had done sent made got taken given already just")
_SEVERAL = 2
_AORIST = re.compile(r"..+[aeiu]r[iu](?:m|z)$")  # "ararım", "veririz": with "dedim" as good as a promise
_BY_THEM = words(vocabulary.PROMISE_BY_THEM)


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
    clauses = [segment for clause in whole for segment in _segments(line, clause, moments, now)]
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


def spoken_promises(
    line: Line,
    free: AbstractSet[int],
    named: AbstractSet[int],
    doers: AbstractSet[int],
    remarks: AbstractSet[int],
    moments: Sequence[Moment],
    now: datetime,
) -> Iterator[tuple[Promise, range]]:
    """Yield promises said without a label, each with the tokens of "söz verdim": never without a day, unless said so.

    `free`: the tokens nothing else has claimed; `named`: those of the customer's name; `doers`: the same where the
    name is the subject of what follows ("James promised to pay" is no promise of the shop); `remarks`: those of moods
    and the like, which end no promise.
    """
    clauses = line.clauses()
    for place, clause in enumerate(clauses):
        given = _given_in(line, clause, free)
        if place + 1 < len(clauses) and _says_it_was_given(line, clauses[place + 1], free, named):
            due = _only_day(clause, free, moments, now)
            if due is not None and given is None:
                first, end = grown(line, clause, due.first, free - named)
                promise = replace(promise_of(line, first, end, due, remarks, now), is_told=True)
                yield promise, range(*_given_in(line, clauses[place + 1], free) or (0, 0))
                continue
        dues = [m for m in moments if clause.start <= m.first < clause.stop and m.due(now) is not None]
        dues = [m for m in dues if all(at in free for at in range(m.first, m.end))]
        if given is None:
            given = _bare_word(line, clause, free, has_day=bool(dues))
        if given is not None and not _by_them(line, given[0], doers):
            parts = _segments(line, range(given[1], clause.stop), dues, now)
            if len(parts) > 1 and all(at in free for part in parts for at in part):
                told = not _is_bare(line, given)
                for part in parts:
                    due = next(m for m in dues if m.first in part)
                    promise = promise_of(line, part.start, part.stop, due, remarks, now)
                    yield replace(promise, is_told=told), range(*given)
                continue
            found = _around(line, clause, given, (free, named), remarks, dues, now)
            if found is not None and line.tokens[found.first].word not in _BUT:
                yield replace(found, is_told=not _is_bare(line, given)), range(*given)
        elif dues and _is_promised(line, clause, dues[-1], doers):
            yield _said(line, clause, dues[-1], (free, named), now), range(0)


def _said(
    line: Line, clause: range, due: Moment, tokens: tuple[AbstractSet[int], AbstractSet[int]], now: datetime
) -> Promise:
    """Return what the shop says around a day that it will do; `tokens`: the free, the named ones."""
    free, named = tokens
    first, end = grown(line, clause, due.first, free | named)
    first = _after_whom(line, first, due.first, named)
    end = next((at for at in range(due.end, end) if at in named and line.tokens[at - 1].word in _SAID), end)
    end = _before_whom(line, due.end, end, named)
    told = any(line.tokens[at].word in _SAID or _told().at(line, at) for at in clause)
    return replace(promise_of(line, first, end, due, frozenset(), now), is_told=told)


def _before_whom(line: Line, first: int, end: int, named: AbstractSet[int]) -> int:
    """Return where a promise ends, before whom it was given: "the cake for Saturday noon to Emily"."""
    while end > first and (end - 1 in named or (end in named and line.tokens[end - 1].word in _TO_WHOM)):
        end -= 1
    return end


def _given_in(line: Line, clause: range, free: AbstractSet[int]) -> tuple[int, int] | None:
    places = ((at, found[1]) for at in clause if at in free and (found := _given().at(line, at)))
    return next((given for given in places if not is_denied(line, given[0])), None)


def _says_it_was_given(line: Line, clause: range, free: AbstractSet[int], named: AbstractSet[int]) -> bool:
    """Tell whether a clause says that and to whom, no more: "ceket cuma hazır, Ayşe'ye söz verdim"."""
    given = _given_in(line, clause, free)
    return given is not None and all(at in named or at in range(*given) for at in clause)


def _only_day(clause: range, free: AbstractSet[int], moments: Sequence[Moment], now: datetime) -> Moment | None:
    """Return the day to come that a clause names, where it names one and says something of it."""
    dues = [m for m in moments if clause.start <= m.first and m.end <= clause.stop and m.due(now) is not None]
    if len(dues) != 1 or len(clause) <= dues[0].end - dues[0].first:
        return None
    return dues[0] if all(at in free for at in range(dues[0].first, clause.stop)) else None


def _after_whom(line: Line, first: int, end: int, named: AbstractSet[int]) -> int:
    """Return where a promise begins, behind whom it was given and that it was told: "told James ready by Friday"."""
    said = _told().at(line, first)
    if said is not None and said[1] in named:
        first = said[1]
    while first < end and (first in named or line.tokens[first].word in _SAID or line.tokens[first].word == "ki"):
        first += 1
    return first


def _segments(line: Line, clause: range, moments: Sequence[Moment], now: datetime) -> list[range]:
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


def _bare_word(line: Line, clause: range, free: AbstractSet[int], *, has_day: bool) -> tuple[int, int] | None:
    """Return the word alone: "söz kollar cuma 17:00", "kollar cumaya söz"."""
    for at in clause:
        token = line.tokens[at]
        if at not in free or token.word not in ("soz", "promise") or token.ending:
            continue
        if at + 1 >= clause.stop:
            return (at, at + 1) if has_day and at > clause.start else None
        if line.tokens[at + 1].word in _TO_WHOM and not has_day:
            return None  # "promise to Emily: blinds Monday"
        taken_back = line.tokens[at + 1].word in _TAKEN_BACK or _NOT_GIVEN.match(line.tokens[at + 1].word)
        if taken_back or is_denied(line, at) or not (has_day or at == clause.start):
            return None
        return at, at + 1
    return None


def _is_bare(line: Line, given: tuple[int, int]) -> bool:
    """Tell whether the word stands alone: "söz kollar cuma" tells of no talk, "söz verdim" does."""
    return given[1] - given[0] == 1 and line.tokens[given[0]].word in ("soz", "promise")


def _by_them(line: Line, at: int, doers: AbstractSet[int]) -> bool:
    """Tell whether the customer promised: "she promised to pay"."""
    before = at - 1
    if before in doers and line.tokens[at].word.startswith("promis"):
        return True
    while before >= 0 and not line.tokens[before + 1].breaks and before >= at - 2:
        if line.tokens[before].word in _BY_THEM:
            return True
        before -= 1
    return False


def _around(
    line: Line,
    clause: range,
    given: tuple[int, int],
    tokens: tuple[AbstractSet[int], AbstractSet[int]],
    remarks: AbstractSet[int],
    dues: Sequence[Moment],
    now: datetime,
) -> Promise | None:
    """Return the promise whose words stand after "söz verdim", else before; `tokens`: the free, the named ones."""
    free, named = tokens
    after = range(given[1], clause.stop)
    before = range(clause.start, given[0])
    for side in (after, before):
        anchors = [at for at in side if at in free]
        due = next((m for m in reversed(dues) if m.first in side), None)
        if not anchors or (side is after and due is None and any(m.first in before for m in dues)):
            continue
        anchor = due.first if due is not None else anchors[0] if side is after else anchors[-1]
        first, end = grown(line, side, anchor, free)
        if side is after:  # whatever the shop promised, to the end of the clause
            first, end = min(at for at in side if at in free), clause.stop
            if due is not None:  # but not on into what was done: "promise coat friday, Emily called" without its comma
                others = (at for at in range(due.end, end) if at in named)
                waited = any(line.tokens[at].word in _THEIR_DEEDS for at in range(due.end, end))
                end = due.end if waited else next(others, end)  # "söz kollar salı pantolonu getirecek"
                end = _before_whom(line, due.end, end, named)
        promise = promise_of(line, first, end, due, remarks, now)
        rest = [at for at in after if at in free]
        if side is before and rest and promise.draft.due_on is not None:
            first, end = grown(line, after, rest[0], free)
            return replace(promise, first=first, end=end, draft=replace(promise.draft, words=_words(line, first, end)))
        return promise
    return None


_PAST = re.compile(rf"...(?:{PAST}(?:k|m|ler|lar)?|m[iu]s|yor(?:um|uz|lar)?)$|^(?:var|yok|degil|lazim|gerek)$")
_NO_VERB = words("şimdi kendi kedi hangi yedi adi tatlı yaş taş beş kumaş dolmuş gümüş geçmiş")


def grown(line: Line, within: range, anchor: int, free: AbstractSet[int]) -> tuple[int, int]:
    """Return the free tokens around `anchor`; a sentence told before it is no part of a promise."""
    first, end = anchor, anchor + 1
    while first > within.start and first - 1 in free and not _ends_a_sentence(line.tokens[first - 1].word):
        first -= 1
    while end < within.stop and end in free:
        end += 1
    return first, end


def _ends_a_sentence(word: str) -> bool:
    return word not in _NO_VERB and word not in _SAID and _PAST.search(word) is not None


def _they_said(line: Line, clause: range, doers: AbstractSet[int]) -> bool:
    """Tell whether it is the customer who said so: "Emily said I'll come Friday"."""
    return any(_told().at(line, at) is not None and (at - 1 in doers or _by_them(line, at, doers)) for at in clause)


def word_after_quotes(line: Line, at: int) -> str:
    """Return the word that follows token `at` with nothing but quotation marks between, or nothing."""
    if at + 1 >= len(line.tokens) or line.tokens[at + 1].gap.strip() not in _QUOTES:
        return ""
    return line.tokens[at + 1].word


def _is_promised(line: Line, clause: range, due: Moment, doers: AbstractSet[int]) -> bool:
    """Tell whether the shop says in this clause that it will: "cuma teslim edeceğiz", "cumaya hazır", "I'll call"."""
    words_here = [line.tokens[at].word for at in clause]
    theirs = word_after_quotes(line, clause.stop - 1) in _THEY_SAID  # "cuma getireceğim" dedi
    theirs = theirs or any(word in _WANTED or word in _THEY_SAID for word in words_here)
    if theirs or _they_said(line, clause, doers) or is_no_promise(line, clause):
        return False
    futures = {future_person(word) for word in words_here if not may_be_noun(word)}
    if Person.FIRST in futures or any(_shop_will().at(line, at) for at in clause) or _said_would(line, clause):
        return True
    if line.tokens[due.first - 1].word == "ready" and due.first - 1 in clause:
        return True
    if any(word in _SAID for word in words_here) or any(_told().at(line, at) for at in clause):
        will = any(_AORIST.fullmatch(word) for word in words_here)
        return will or due.role is Role.DEADLINE or bool(_DONE_WHEN_SAID & set(words_here))
    if Person.THIRD in futures and not any(word in _DONE or word == "hazir" for word in words_here):
        return False
    return any(word in _DONE for word in words_here) and (due.role is Role.DEADLINE or Person.THIRD in futures)


def _said_would(line: Line, clause: range) -> bool:
    """Tell whether the shop said that it would: "told James we'd call back", but not "we'd finished"."""
    told = next((at for at in clause if _told().at(line, at) is not None), None)
    for at in range(clause.start if told is None else told + 1, clause.stop - 1):
        token, after = line.tokens[at], line.tokens[at + 1].word
        would = token.stem in ("we", "i") and token.ending == "d"
        if told is not None and would and not after.endswith("ed") and after not in _DONE_BEFORE:
            return True
    return False


def promise_of(
    line: Line, first: int, end: int, due: Moment | None, remarks: AbstractSet[int], now: datetime
) -> Promise:
    """Return the promise of the tokens `first` up to `end`, due at `due`; `remarks` at its end are no part of it."""
    while end - first > 1 and end - 1 in remarks and (due is None or end > due.end):
        end -= 1
    when = due.due(now) if due is not None else None
    if due is None or when is None:
        return Promise(first, end, range(0), PromiseDraft(_words(line, first, end)))
    inner_first, inner_end = first, end
    whole_day = due.part is None or due.clock is not None
    if whole_day and due.end >= end and due.first > first:
        inner_end = due.first
    elif whole_day and due.first <= first and due.end < end and _stands_apart(line, due):
        inner_first = due.end
    while inner_end - inner_first > 1 and line.tokens[inner_end - 1].word in _SAID:
        inner_end -= 1
    inner_first = _after_told(line, inner_first, inner_end)
    if all(line.tokens[at].word in _TELLING for at in range(inner_first, inner_end)):  # "told him end of day"
        inner_first, inner_end = due.first, due.end
    return Promise(
        first, end, range(due.first, due.end), PromiseDraft(_words(line, inner_first, inner_end), when[0], when[1])
    )


def _stands_apart(line: Line, due: Moment) -> bool:
    """Tell whether the words read on without the day before them: "cuma kollar", but not "cumaya yetişir"."""
    return due.role is Role.PLAIN or line.tokens[due.end - 1].word in _BEFORE_WORDS


def _after_told(line: Line, first: int, end: int) -> int:
    told = _told().at(line, first)
    return told[1] if told is not None and told[1] < end else first


def _words(line: Line, first: int, end: int) -> str:
    if first >= end:
        return ""
    return " ".join(line.slice(first, end - 1).split())
