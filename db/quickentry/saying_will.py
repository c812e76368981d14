"""Whether a clause says that the shop will: "cuma teslim edeceğiz", "cumaya hazır", "I'll call"."""

import re
from collections.abc import Set as AbstractSet
from functools import cache

from db.quickentry import vocabulary_promises as vocabulary
from db.quickentry.clock import Role
from db.quickentry.hedges import is_no_promise
from db.quickentry.moments import Moment
from db.quickentry.promises import SAID_BY_SHOP, told_phrases, word_after_quotes
from db.quickentry.tokens import Line
from db.quickentry.trie import PhraseTable, phrases, words
from db.quickentry.turkish import Person, future_person, may_be_noun


@cache
def _shop_will() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in phrases(vocabulary.SHOP_WILL))


_THEY_SAID = words(vocabulary.SAID_BY_CUSTOMER)
_DONE = words(vocabulary.DONE_BY_SHOP)
_DONE_WHEN_SAID = _DONE | words(vocabulary.DONE_WHEN_SAID)
_WANTED = words(
    "istiyor istedi istemiş lazım gerek gerekiyor mı mi mu bekliyor sordu istiyormuş diye olsun wants wanted needs"
    " asked asks asking wondering wondered if whether"
)
_DONE_BEFORE = words("been had done sent made got taken given already just")
_HAD = words("been had have has already just")
_MEETING = re.compile(r"(?:gorus|konus|bulus|toplan|oturac|bakis)")  # "salı görüşeceğiz" is a plan of two
_OPEN = words("açığız kapalıyız buradayız müsaitiz müsaitim doluyuz boşuz open closed shut")
_AORIST = re.compile(r"..+[aeiu]r[iu](?:m|z)$")  # "ararım", "veririz": with "dedim" as good as a promise
_LONGEST_NAME = 6  # words
_DEEDS_OF_SHOP = words(vocabulary.DEEDS_OF_SHOP_EN)
_BY_THEM = words(vocabulary.PROMISE_BY_THEM)


def is_promised(line: Line, clause: range, due: Moment, doers: AbstractSet[int]) -> bool:
    """Tell whether the shop says in this clause that it will: "cuma teslim edeceğiz", "cumaya hazır", "I'll call"."""
    words_here = [line.tokens[at].word for at in clause]
    theirs = word_after_quotes(line, clause.stop - 1) in _THEY_SAID  # "cuma getireceğim" dedi
    theirs = theirs or any(word in _WANTED or word in _THEY_SAID for word in words_here)
    open_or_shut = not _OPEN.isdisjoint(words_here)
    if theirs or open_or_shut or _they_said(line, clause, doers) or is_no_promise(line, clause):
        return False
    futures = {future_person(word) for word in words_here if not may_be_noun(word) and not _MEETING.match(word)}
    if Person.FIRST in futures or any(_shop_will().at(line, at) for at in clause) or _said_would(line, clause):
        return True
    ready = line.tokens[due.first - 1].word == "ready" and due.first - 1 in clause
    if ready or agreed_to(line, clause.start) is not None:
        return True
    if any(word in SAID_BY_SHOP for word in words_here) or any(told_phrases().at(line, at) for at in clause):
        will = any(_AORIST.fullmatch(word) for word in words_here)
        been = not _HAD.isdisjoint(words_here)  # "told her we had done it Monday"
        return will or due.role is Role.DEADLINE or (not been and not _DONE_WHEN_SAID.isdisjoint(words_here))
    if Person.THIRD in futures and not any(word in _DONE or word == "hazir" for word in words_here):
        return False
    return any(word in _DONE for word in words_here) and (due.role is Role.DEADLINE or Person.THIRD in futures)


def by_them(line: Line, at: int, doers: AbstractSet[int]) -> bool:
    """Tell whether the customer promised: "she promised to pay"."""
    before = at - 1
    if before in doers and line.tokens[at].word.startswith("promis"):
        return True
    while before >= 0 and not line.tokens[before + 1].breaks and before >= at - 2:
        if line.tokens[before].word in _BY_THEM:
            return True
        before -= 1
    return False


def _they_said(line: Line, clause: range, doers: AbstractSet[int]) -> bool:
    """Tell whether it is the customer who said so: "Emily said I'll come Friday"."""
    told = (at for at in clause if told_phrases().at(line, at) is not None)
    return any((at - 1 in doers and not line.tokens[at].breaks) or by_them(line, at, doers) for at in told)


def agreed_to(line: Line, at: int) -> int | None:
    """Return the token of what the shop agreed to do, where token `at` says so: "agreed with Tom to deliver"."""
    if line.tokens[at].word != "agreed" or at + 1 >= len(line.tokens) or line.tokens[at + 1].word != "with":
        return None
    for place in range(at + 2, min(at + _LONGEST_NAME, len(line.tokens) - 1)):
        if line.tokens[place].breaks:
            return None
        if line.tokens[place].word == "to":
            return place + 1 if line.tokens[place + 1].word in _DEEDS_OF_SHOP else None
    return None


def _said_would(line: Line, clause: range) -> bool:
    """Tell whether the shop said that it would: "told James we'd call back", but not "we'd finished"."""
    told = next((at for at in clause if told_phrases().at(line, at) is not None), None)
    for at in range(clause.start if told is None else told + 1, clause.stop - 1):
        token, after = line.tokens[at], line.tokens[at + 1].word
        would = token.ending == "d" and (token.stem in ("we", "i") or (token.stem == "it" and after == "be"))
        if told is not None and would and not after.endswith("ed") and after not in _DONE_BEFORE:
            return True
    return False
