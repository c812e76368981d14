"""What the rules need to know of a touch, and whose doing it was.

A touch says who started it when the shop wrote that down. Where it did not, the kind often tells: nobody but the
customer buys, praises or complains; nobody but the shop asks how they are. A note is a thought of the shop's own and no
touch at all.
"""

import math
from dataclasses import dataclass
from datetime import date, datetime

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


def is_contact(fact: TouchFact) -> bool:
    """Tell whether two people met in this touch, whoever started it."""
    return fact.reached and fact.kind is not TouchKind.NOTE


def started_by(fact: TouchFact) -> Direction | None:
    """Tell who started the touch: as written down, else as its kind tells, else None."""
    if fact.kind is TouchKind.NOTE:
        return None
    if fact.direction is not None:
        return fact.direction
    if fact.kind in _THEIR_KINDS:
        return Direction.IN
    if fact.kind in _OUR_KINDS or not fact.reached:
        return Direction.OUT
    return None


def is_sign_of_theirs(fact: TouchFact) -> bool:
    """Tell whether the customer came, called or wrote of their own will, even if nobody picked up."""
    return started_by(fact) is Direction.IN


def is_approach(fact: TouchFact) -> bool:
    """Tell whether the shop approached the customer unasked, answered or not.

    What the customer is waiting for anyway, a delivery or a remedy, is no approach.
    """
    return started_by(fact) is Direction.OUT and fact.kind not in _AWAITED_KINDS


def is_unanswered(fact: TouchFact) -> bool:
    """Tell whether this was an approach of the shop's that reached nobody."""
    return is_approach(fact) and not fact.reached


def moment_key(fact: TouchFact) -> tuple[date, float, int]:
    """Return the place of a touch in time, for sorting.

    The day comes first. Within a day a touch without a time stands where it does the least harm to the customer's
    good name: an unanswered attempt at the start of the day, everything else at its end, so that an answer of the
    same day counts as an answer.
    """
    if fact.at is not None:
        return (fact.on, fact.at.timestamp(), fact.id)
    return (fact.on, -math.inf if is_unanswered(fact) else math.inf, fact.id)


def is_sign_of_life(fact: TouchFact) -> bool:
    """Tell whether drift counts this touch: the customer came, called, wrote or bought.

    Where nobody wrote down who started a touch, every contact counts, since the gaps between contacts are all that is
    known. A purchase is always the customer's doing.
    """
    if fact.kind is TouchKind.NOTE:
        return False
    if fact.direction is None:
        return fact.reached
    return fact.direction is Direction.IN or (fact.kind is TouchKind.PURCHASE and fact.reached)
