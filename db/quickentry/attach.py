"""Which of the moments in a line is the touch's own, and which belong to a plan the note tells of."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from functools import cache

from db.quickentry import vocabulary_plans as plans
from db.quickentry import vocabulary_promises as promises
from db.quickentry.act_words import in_a_relative_clause
from db.quickentry.days import DayKind, Tense
from db.quickentry.moments import Moment
from db.quickentry.notes import is_glue
from db.quickentry.tokens import Line, Token
from db.quickentry.trie import PhraseTable, phrases, words
from db.quickentry.turkish import PAST, future_person, is_not_done, is_participle, is_wish, may_be_noun, was_to_be

_PLANS = words(plans.PLANS)
_DOING = words(plans.DOING)
_SAID = words(plans.SAID)
_SPOKEN = words(plans.SPOKEN)
_ABOUT = words(plans.ABOUT)
_ORDERS = words("ordered booked reserved sipariş siparişi siparişini rezervasyon randevu ayırttı")
_ASKED_FOR = words("istedi istemiş istiyor randevu rezervasyon booked reserved")
_WANTING = words("istiyor istiyormuş istiyorlar wants want needs")
_WE_WILL = re.compile(r"..+[aeiu]r[iu](?:m|z)$")  # "bakarız"
_WHOM = words("her him them")
_TELLING = words("told asked said offered suggested")
_CALENDAR_DAYS = (DayKind.WEEKDAY, DayKind.DATE, DayKind.DAY_OF_MONTH)
_DONE = re.compile(rf"...{PAST}[mk]$")  # what the shop did: "gittik", "kestim"
_WENT = words("went was were did had saw got gave took made came")
_TWO = 2
_MODALS = words("might should could would")


@cache
def _will() -> PhraseTable[bool]:
    both = (promises.CUSTOMER_WILL, promises.SHOP_WILL)
    return PhraseTable((phrase, True) for text in both for phrase in phrases(text))


@cache
def _meant() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in phrases(plans.MEANT))


def moment_of_touch(
    line: Line,
    moments: Sequence[Moment],
    known: AbstractSet[int],
    acts: AbstractSet[int],
    named: AbstractSet[int],
    now: datetime,
    *,
    is_told: bool,
) -> Moment | None:
    """Return the moment that says when the touch was, None when none does.

    `known`: tokens understood as something of the touch; `acts`: those among them that tell what was done; `named`:
    those that name somebody, so that Will is no plan; `is_told`: whether anything in the line tells of a touch, so that
    a weekday beside a name is more than an appointment.
    """
    line = _without_names(line, named)
    of_touch = [
        moment
        for moment in moments
        if (is_told or _tells_of_the_past(line, moment) or not _may_be_to_come(moment, now))
        and _is_of_touch(line, moment, known, acts, now)
    ]
    return _joined(line, of_touch, acts) if of_touch else None


def _tells_of_the_past(line: Line, moment: Moment) -> bool:
    """Tell whether the moment's clause says what was done: "pazar günü nişanına gittik", "went to her do Sunday"."""
    clause = next(clause for clause in line.clauses() if moment.first in clause)
    return any(_DONE.search(line.tokens[at].word) or line.tokens[at].word in _WENT for at in clause)


def _may_be_to_come(moment: Moment, now: datetime) -> bool:
    """Tell whether what is named comes again: "tues 9.30" is as good as next week's, "half three" still to come."""
    if moment.day is None:
        return moment.clock is not None and moment.minutes is None and moment.clock.at(moment.part) > now.time()
    return moment.day.kind in _CALENDAR_DAYS and moment.tense is Tense.OPEN


def _joined(line: Line, moments: Sequence[Moment], acts: AbstractSet[int]) -> Moment:
    """Return the first moment, with its day or hour from a second one round the same verb: "10'da aradı bugün"."""
    first = moments[0]
    if len(moments) < _TWO or first.minutes is not None or moments[1].minutes is not None:
        return first
    second = moments[1]
    between = range(first.end, second.first)
    hour_first = first.day is None and second.day is not None and second.clock is None
    day_first = first.day is not None and first.clock is None and first.part is None and second.day is None
    verbs = [at for at in between if at in acts and at - 1 not in acts]
    apart = not line.joined(first.first, second.end - 1) or len(verbs) != 1
    if apart or not (hour_first or (day_first and second.clock is not None)):
        return first
    place = range(second.first, second.end)
    if hour_first:
        return replace(first, day=second.day, part=first.part or second.part, also=place)
    return replace(first, clock=second.clock, part=second.part, also=place)


def _without_names(line: Line, named: AbstractSet[int]) -> Line:
    if not any(line.tokens[at].word in _PLANS or _will().at(line, at) for at in named):
        return line
    tokens = (replace(token, word="") if at in named else token for at, token in enumerate(line.tokens))
    return replace(line, tokens=tuple(tokens))


def _is_of_touch(line: Line, moment: Moment, known: AbstractSet[int], acts: AbstractSet[int], now: datetime) -> bool:  # noqa: PLR0911 - each line rules out another reading
    if moment.happened(now) is None:
        return False
    if _dates_something_else(line, moment):
        return False
    if moment.tense is Tense.PAST:
        return True
    clause = next(clause for clause in line.clauses() if moment.first in clause)
    if _is_wanted(line, clause, moment):
        return False
    ahead = _verb_ahead(line, range(moment.end, clause.stop), acts)
    if ahead is not None:
        return ahead
    if moment.tense is Tense.FUTURE or _was_ordered(
        line, clause, acts
    ):  # "ay sonunda" has been only where the verb says so
        return False
    return not _is_planned(line, clause, moment, acts) and _stands_beside(line, moment, clause, known, acts)


def _dates_something_else(line: Line, moment: Moment) -> bool:
    """Tell whether it dates a thing or is only spoken of: "dün aldığı ceket", "the coat she bought yesterday"."""
    if moment.first > 0 and (in_a_relative_clause(line, moment.first - 1) or _was_meant(line, moment.first)):
        return True
    if moment.end >= len(line.tokens) or line.tokens[moment.end].breaks:
        return False
    follower = line.tokens[moment.end].word
    return is_participle(follower) or was_to_be(follower) or follower in _DOING or follower in _SAID


def _was_meant(line: Line, at: int) -> bool:
    """Tell whether it was only meant to be done then: "were meant to send it yesterday", "should have rung Monday"."""
    first = next((place for place in range(at, -1, -1) if line.tokens[place].breaks), 0)
    return any(_meant().at(line, place) is not None for place in range(first, at))


def _is_planned(line: Line, clause: range, moment: Moment, acts: AbstractSet[int]) -> bool:
    """Tell whether the clause speaks of what is to come."""
    others = [at for at in clause if at not in acts]
    if any(_will().at(line, at) or line.tokens[at].word in _MODALS for at in others if at < moment.first):
        return True
    return any(line.tokens[at].word in _PLANS or _is_future(line.tokens[at].word) for at in others)


def _verb_ahead(line: Line, places: range, acts: AbstractSet[int]) -> bool | None:
    """Tell whether the next verb in the clause tells of what was (True) or of what is to come (False)."""
    for at in places:
        word = line.tokens[at].word
        closes = at + 1 == places.stop or line.tokens[at + 1].word in _SAID
        if (
            (word == "gelecek" and closes)
            or (word in _PLANS and at not in acts)
            or _is_future(word)
            or (at not in acts and is_not_done(word))
            or (at not in acts and _will().at(line, at) is not None)
        ):
            return False
        if word in _SPOKEN and at > places.start:
            return False  # "cuma gelemem dedi"
        if at in acts:
            return True
    return None


def _is_future(word: str) -> bool:
    return (
        is_wish(word)
        or _WE_WILL.fullmatch(word) is not None
        or (future_person(word) is not None and not may_be_noun(word))
    )


def _is_about(line: Line, places: range, acts: AbstractSet[int]) -> bool:
    """Tell whether something is spoken of behind the last verb: "called about the sale on Friday"."""
    verb = max((at for at in places if at in acts), default=places.start)
    return any(line.tokens[at].word in _ABOUT | _SAID | _TELLING for at in range(verb, places.stop))


def _was_ordered(line: Line, clause: range, acts: AbstractSet[int]) -> bool:
    """Tell whether a clause without a verb says for when something was ordered: "ordered a cake, sat 5pm"."""
    told = any(at in acts for at in clause)
    return not told and any(line.tokens[at].word in _ORDERS for at in range(clause.start))


def _is_wanted(line: Line, clause: range, moment: Moment) -> bool:
    """Tell whether the day is what somebody asked for: "randevu istedi cumartesi", "siparişi cuma istiyor"."""
    before = any(line.tokens[at].word in _ASKED_FOR for at in range(clause.start, moment.first))
    return before or any(line.tokens[at].word in _WANTING for at in range(moment.end, clause.stop))


def _may_stand_between(token: Token) -> bool:
    return is_glue(token) and token.word not in _ABOUT


def _stands_beside(line: Line, moment: Moment, clause: range, known: AbstractSet[int], acts: AbstractSet[int]) -> bool:
    """Tell whether the moment stands beside words of the touch, or alone, and not beside some other noun."""
    before = moment.first - 1
    while before > clause.start and before not in known and _may_stand_between(line.tokens[before]):
        before -= 1  # "called her Friday"
    told = any(at in acts for at in clause)
    if moment.end < clause.stop and moment.end not in known and not told:
        return False  # "Ayşe 4 Mayıs doğumlu"
    if before >= clause.start:
        told_whom = line.tokens[before].word in _WHOM and line.tokens[max(before - 1, 0)].word in _TELLING
        dated = told and line.tokens[moment.first].word == "on" and moment.end == clause.stop
        if dated and not _is_about(line, range(clause.start, moment.first), acts):
            return True  # "bumped into May at the market on Sunday"
        return before in known and not told_whom and line.tokens[before].word not in _SAID | _ABOUT
    rest = list(range(moment.end, clause.stop))
    return all(at in known for at in rest) or (clause.start == 0 and bool(rest) and rest[0] in known)
