"""Visits told by a small word behind a name: "May Parker in yesterday", "Rose back, zip's gone again"."""

from dataclasses import replace

from db.quickentry.acts import Act, Hit, Starter
from db.quickentry.findings import Findings
from db.quickentry.trie import words
from db.quickentry.turkish import Person
from db.quickentry.who import Who
from db.records import Channel, TouchKind

_RELATIVES = words("mum mom dad wife husband son daughter sister brother friend mother father neighbour partner")
_IN_FOR = words("to about with again looking asking wanting")
_BACK_FOR = words("with again for in about")
_ARRIVED = Act(TouchKind.VISIT, None, Channel.IN_PERSON, Starter.CUSTOMER)


def with_arrival(found: Findings, who: Who) -> Findings:
    """Add the visit that "in", "back" or "in the shop" tells of right after the name of whose touch it is."""
    at = -1 if who.last is None else who.last + 1
    if _is_word(found, at, _RELATIVES):
        at += 1  # "Lucy's mum in looking for a present"
    if at < 0 or any(at in hit.tokens for hit in found.acts):
        return found
    place = next((hit for hit in found.channels if hit.first == at and hit.channel is Channel.IN_PERSON), None)
    here = place is not None and who.first == 0 and found.line.tokens[at].word in ("in", "at")
    if not (here or _came_in(found, at) or (who.first == 0 and _came_back(found, at))):
        return found
    hit = Hit(_ARRIVED, at, at, Person.THIRD, (at,), english=True)
    return replace(found, acts=tuple(sorted((*found.acts, hit), key=lambda one: one.first)))


def _is_word(found: Findings, at: int, wanted: frozenset[str]) -> bool:
    tokens = found.line.tokens
    return 0 <= at < len(tokens) and not tokens[at].breaks and tokens[at].word in wanted


def _came_in(found: Findings, at: int) -> bool:
    """James in to try lenses, James in yesterday."""
    timed = any(moment.first == at + 1 for moment in found.moments)
    closes = _closes(found, at)
    goes_on = _is_word(found, at + 1, _IN_FOR) or (timed and not closes)
    said = closes and at == 1 and at + 1 < len(found.line.tokens)  # "Frank in, sleeve too long"
    return _is_word(found, at, frozenset({"in"})) and (goes_on or said)


def _came_back(found: Findings, at: int) -> bool:
    """Rose back, zip's gone again."""
    return _is_word(found, at, frozenset({"back"})) and (_closes(found, at) or _is_word(found, at + 1, _BACK_FOR))


def _closes(found: Findings, at: int) -> bool:
    return at + 1 >= len(found.line.tokens) or bool(found.line.tokens[at + 1].breaks)
