"""The promises said without a label: "söz verdim", "told her ready by Friday", "yarın ararız dedik"."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from functools import cache

from db.quickentry import vocabulary_promises as vocabulary
from db.quickentry import vocabulary_their_promises as waited_for
from db.quickentry.act_words import in_a_relative_clause
from db.quickentry.hedges import is_denied
from db.quickentry.moments import Moment
from db.quickentry.promises import (
    SAID_BY_SHOP,
    Promise,
    ends_a_sentence,
    grown,
    promise_of,
    segments,
    told_phrases,
    words_of,
)
from db.quickentry.saying_will import agreed_to, by_them, is_promised
from db.quickentry.tokens import Line
from db.quickentry.trie import PhraseTable, phrases, words


@cache
def _given() -> PhraseTable[bool]:
    entries = [(phrase, False) for phrase in phrases(vocabulary.PROMISE_GIVEN_TR)]
    return PhraseTable(entries + [(phrase, True) for phrase in phrases(vocabulary.PROMISE_GIVEN_EN)])


_TAKEN_BACK = words(vocabulary.PROMISE_TAKEN_BACK)
_NOT_GIVEN = re.compile(r"ver(?:eme|me|miy)")  # "söz veremedik"
_ASKED_FOR = words("wants wanted needs needed requested")
_ASKED_FOR_TR = words("istedi istemiş istiyor sipariş_etti")
_AS = words("as like than")  # "delivered as promised"
_TO_WHOM = words("to for with w")
_SEVERAL = 2
_BUT = words("ama fakat ancak lakin but")  # "söz vermiştik ama yetişmedi" gives no promise, it tells of one
_THEIR_DEEDS = words(" ".join(deed for deed, things in waited_for.DEEDS_TR.items() if not things))


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
        if given is None and place + 1 < len(clauses):
            told_after = _told_after(line, clause, clauses[place + 1], (free, named), remarks, moments, now)
            if told_after is not None:
                yield told_after
                continue
        dues = [m for m in moments if clause.start <= m.first < clause.stop and m.due(now) is not None]
        dues = [m for m in dues if all(at in free for at in range(m.first, m.end))]
        if given is None:
            given = _bare_word(line, clause, free, has_day=bool(dues))
        if given is not None and not by_them(line, given[0], doers):
            parts = list(_parts(line, clause, given, free, dues, remarks, now))
            if parts:
                yield from parts
                continue
            found = _around(line, clause, given, (free, named), remarks, dues, now)
            if found is not None and set(range(found.first, found.end)) <= set(found.due):
                found = _of_what_was_asked(line, clauses[place - 1 if place else 0], found, (free, named))
            if found is not None and line.tokens[found.first].word not in _BUT:
                found = _with_day_after_colon(line, found, clauses[place + 1 :], free, moments, now)
                yield replace(found, is_told=not _is_bare(line, given)), range(*given)
        elif dues and is_promised(line, clause, dues[-1], doers):
            agreed = agreed_to(line, clause.start)
            yield _said(line, clause, dues[-1], (free, named), now), range(clause.start, agreed or clause.start)


def _parts(
    line: Line,
    clause: range,
    given: tuple[int, int],
    free: AbstractSet[int],
    dues: Sequence[Moment],
    remarks: AbstractSet[int],
    now: datetime,
) -> Iterator[tuple[Promise, range]]:
    """Yield what is promised at once, each with its own day: "söz kollar salı paça perşembe"; nothing for one alone."""
    parts = segments(line, range(given[1], clause.stop), dues, now)
    if len(parts) < _SEVERAL or not all(at in free for part in parts for at in part):
        return
    told = not _is_bare(line, given)
    for part in parts:
        due = next(m for m in dues if m.first in part)
        yield replace(promise_of(line, part.start, part.stop, due, remarks, now), is_told=told), range(*given)


def _told_after(
    line: Line,
    clause: range,
    after: range,
    tokens: tuple[AbstractSet[int], AbstractSet[int]],
    remarks: AbstractSet[int],
    moments: Sequence[Moment],
    now: datetime,
) -> tuple[Promise, range] | None:
    """Return what a clause promises where the next one says that it does, and the tokens that say so.

    `tokens`: the free, the named ones.
    """
    free, named = tokens
    if not _says_it_was_given(line, after, free, named):
        return None
    due = _only_day(clause, free, moments, now)
    if due is None:
        return None
    first, end = grown(line, clause, due.first, free - named)
    if first == due.first and end == due.end:  # "revisions to Oliver Wednesday noon, promised"
        first = _before_somebody(line, clause, first, tokens)
    promise = replace(promise_of(line, first, end, due, remarks, now), is_told=True)
    return promise, range(*_given_in(line, after, free) or (0, 0))


def _of_what_was_asked(
    line: Line, clause: range, promise: Promise, tokens: tuple[AbstractSet[int], AbstractSet[int]]
) -> Promise:
    """Return a promise that names a day alone with what was asked for: "wants a sketch, promised Tuesday".

    `clause`: the one before; `tokens`: the free, the named ones.
    """
    free, named = tokens
    given = promise.first - 1
    if given > 0 and line.tokens[given].word == "promised" and line.joined(given - 1, promise.first):
        first = given
        while first and first - 1 in free | named and not line.tokens[first].breaks:
            first -= 1
        if any(at in free for at in range(first, given)):  # "Olivia's dress promised for Tuesday"
            return replace(promise, first=first, draft=replace(promise.draft, words=words_of(line, first, given)))
    asked = given
    if asked > 0 and not line.tokens[promise.first].breaks and line.tokens[asked].word in _ASKED_FOR_TR:
        first = asked
        while first and first - 1 in free and first - 1 not in named and not line.tokens[first].breaks:
            first -= 1
        words_asked = words_of(line, first, asked)
        return replace(promise, draft=replace(promise.draft, words=words_asked)) if words_asked else promise
    asked = next((at for at in clause if line.tokens[at].word in _ASKED_FOR), clause.stop)
    if asked + 1 >= clause.stop or line.tokens[asked + 1].word == "to":
        return promise
    return replace(promise, draft=replace(promise.draft, words=words_of(line, asked + 1, clause.stop)))


def _with_day_after_colon(
    line: Line,
    promise: Promise,
    rest: Sequence[range],
    free: AbstractSet[int],
    moments: Sequence[Moment],
    now: datetime,
) -> Promise:
    """Return a promise with the day that stands alone behind its colon: "söz perde: cuma"; `rest`: what follows it."""
    if promise.draft.due_on is not None or not rest:
        return promise
    after = rest[0]
    if not line.gap_after(after.start - 1).lstrip().startswith(":") or not all(at in free for at in after):
        return promise
    due = next((m for m in moments if m.first == after.start and m.end == after.stop and m.due(now) is not None), None)
    if due is None or promise.end != after.start:
        return promise
    return promise_of(line, promise.first, promise.end, due, frozenset(), now)


def _said(
    line: Line, clause: range, due: Moment, tokens: tuple[AbstractSet[int], AbstractSet[int]], now: datetime
) -> Promise:
    """Return what the shop says around a day that it will do; `tokens`: the free, the named ones."""
    free, named = tokens
    first, end = grown(line, clause, due.first, free | named)
    first = _after_whom(line, first, due.first, named)
    end = next((at for at in range(due.end, end) if at in named and line.tokens[at - 1].word in SAID_BY_SHOP), end)
    end = _before_whom(line, due.end, end, named)
    told = any(line.tokens[at].word in SAID_BY_SHOP or told_phrases().at(line, at) for at in clause)
    return replace(promise_of(line, first, end, due, frozenset(), now), is_told=told)


def _before_somebody(line: Line, clause: range, at: int, tokens: tuple[AbstractSet[int], AbstractSet[int]]) -> int:
    """Return where what is promised begins, that stands before "to Emily" and the day; `at` where nothing does."""
    free, named = tokens
    place = at
    while place > clause.start and place - 1 in named:
        place -= 1
    if place in (at, clause.start) or line.tokens[place - 1].word not in _TO_WHOM:
        return at
    place -= 1
    first, _end = grown(line, clause, place - 1, free) if place - 1 in clause and place - 1 in free else (at, at)
    return first


def _before_whom(line: Line, first: int, end: int, named: AbstractSet[int]) -> int:
    """Return where a promise ends, before whom it was given: "the cake for Saturday noon to Emily"."""
    while end > first and (end - 1 in named or (end in named and line.tokens[end - 1].word in _TO_WHOM)):
        end -= 1
    return end


def _given_in(line: Line, clause: range, free: AbstractSet[int]) -> tuple[int, int] | None:
    places = ((at, found[1]) for at in clause if at in free and (found := _given().at(line, at)))
    found = (given for given in places if not is_denied(line, given[0]))
    found = (given for given in found if not _is_relative(line, given[0]))
    return next((given for given in found if not given[0] or line.tokens[given[0] - 1].word not in _AS), None)


def _is_relative(line: Line, at: int) -> bool:
    """Tell whether it only says which thing it was: "the cladding we promised Joy arrived"."""
    what = any(line.tokens[place].word in ("what", "which") for place in range(max(at - 2, 0), at))
    return what or in_a_relative_clause(line, at) or in_a_relative_clause(line, at + 1)


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
    agreed = agreed_to(line, first)
    if agreed is not None:
        return agreed
    said = told_phrases().at(line, first)
    if said is not None and said[1] in named:
        first = said[1]
    while first < end and (
        first in named or line.tokens[first].word in SAID_BY_SHOP or line.tokens[first].word == "ki"
    ):
        first += 1
    return first


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
        told = not has_day and any(ends_a_sentence(line.tokens[place].word) for place in range(at + 1, clause.stop))
        if told or taken_back or is_denied(line, at) or not (has_day or at == clause.start):
            return None  # "söz müziğine karar vermemişler"
        return at, at + 1
    return None


def _is_bare(line: Line, given: tuple[int, int]) -> bool:
    """Tell whether the word stands alone: "söz kollar cuma" tells of no talk, "söz verdim" does."""
    return given[1] - given[0] == 1 and line.tokens[given[0]].word in ("soz", "promise")


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
            return replace(
                promise, first=first, end=end, draft=replace(promise.draft, words=words_of(line, first, end))
            )
        return promise
    return None
