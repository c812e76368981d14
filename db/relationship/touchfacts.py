"""What the rules need to know of a touch, and whose doing it was.

A touch says who started it when the shop wrote that down. Where it did not, the kind often tells: nobody but the
customer buys, praises or complains; nobody but the shop asks how they are. A note is a thought of the shop's own and no
touch at all.
"""

import math
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from db.records import Direction, TouchKind

_THEIR_KINDS = frozenset(
    {
        TouchKind.VISIT,
        TouchKind.PURCHASE,
        TouchKind.COMPLAINT,
        TouchKind.PRAISE,
        TouchKind.SUGGESTION,
        TouchKind.LIKE,
    },
)
_OUR_KINDS = frozenset({TouchKind.HOW_ARE_YOU, TouchKind.GIFT, TouchKind.DELIVERY, TouchKind.REMEDY})

# The customer waits for these: bringing them is never chasing.
_AWAITED_KINDS = frozenset({TouchKind.DELIVERY, TouchKind.REMEDY})


@dataclass(frozen=True, slots=True)
class TouchFact:
    """One touch as the rules see it.

    Attributes:
        id: the touch's key, to open the touches behind a figure; the last word in an order.
        on: the local day it happened, in the shop's own calendar.
        at: the aware moment, where a time was given.
        direction: who started it, None where nobody wrote it down.
        reached: whether it reached a person; an unanswered call did not.
        kind: what it was.
        mood: −2…2, None where nobody noticed.
    """

    id: int
    on: date
    at: datetime | None
    direction: Direction | None
    reached: bool
    kind: TouchKind
    mood: int | None


@dataclass(frozen=True, slots=True)
class TouchMeaning:
    """What a touch means to the rules.

    Attributes:
        started_by: who started it: as written down, else as its kind tells, else None.
        contact: two people met in it, whoever started it.
        theirs: the customer came, called or wrote of their own will, even if nobody picked up.
        approach: the shop approached the customer unasked, answered or not. What the customer is waiting for anyway,
            a delivery or a remedy, is no approach.
        unanswered: an approach that reached nobody.
        sign_of_life: drift counts it: the customer came, called, wrote or bought. Where nobody wrote down who started
            a touch, every contact counts, since the gaps between contacts are all that is known. A purchase is always
            the customer's doing.
    """

    started_by: Direction | None
    contact: bool
    theirs: bool
    approach: bool
    unanswered: bool
    sign_of_life: bool


def meaning(fact: TouchFact) -> TouchMeaning:
    """Return what a touch means to the rules."""
    return _meaning(fact.kind, fact.direction, fact.reached)


def is_contact(fact: TouchFact) -> bool:
    """Tell whether two people met in this touch, whoever started it."""
    return meaning(fact).contact


def started_by(fact: TouchFact) -> Direction | None:
    """Tell who started the touch, None where nobody knows."""
    return meaning(fact).started_by


def answers_a_complaint(kind: TouchKind, direction: Direction | None, *, reached: bool) -> bool:
    """Tell whether the shop spoke with them in such a touch, so that the clock of an open complaint stops.

    A talk counts where nobody wrote down who began it: the two have spoken. What they did of their own will does not,
    and least of all the complaint itself.
    """
    ours = direction is Direction.OUT or (direction is None and kind not in _THEIR_KINDS)
    return ours and reached and kind is not TouchKind.NOTE


@cache
def _meaning(kind: TouchKind, direction: Direction | None, reached: bool) -> TouchMeaning:  # noqa: FBT001 (a cache key)
    if kind is TouchKind.NOTE:
        return TouchMeaning(None, contact=False, theirs=False, approach=False, unanswered=False, sign_of_life=False)
    starter = direction or _starter_by_kind(kind, reached=reached)
    approach = starter is Direction.OUT and kind not in _AWAITED_KINDS
    theirs_by_word = direction is Direction.IN
    bought_or_unsaid = reached and (direction is None or kind is TouchKind.PURCHASE)
    return TouchMeaning(
        started_by=starter,
        contact=reached,
        theirs=starter is Direction.IN,
        approach=approach,
        unanswered=approach and not reached,
        sign_of_life=theirs_by_word or bought_or_unsaid,
    )


def _starter_by_kind(kind: TouchKind, *, reached: bool) -> Direction | None:
    if kind in _THEIR_KINDS:
        return Direction.IN
    if kind in _OUR_KINDS or not reached:
        return Direction.OUT
    return None


def moment_key(fact: TouchFact) -> tuple[date, float, int]:
    """Return the place of a touch in time, for sorting.

    The day comes first. Within a day a touch without a time stands where it does the least harm to the customer's
    good name: an unanswered attempt at the start of the day, everything else at its end, so that an answer of the
    same day counts as an answer.
    """
    if fact.at is not None:
        return (fact.on, fact.at.timestamp(), fact.id)
    return (fact.on, -math.inf if meaning(fact).unanswered else math.inf, fact.id)
