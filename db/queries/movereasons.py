"""Why the warmth of those who changed most did so."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.journal import Journal, in_one_piece
from db.models import Break
from db.queries.among import among
from db.queries.ownrules import warmth_weights
from db.queries.trends import Move
from db.queries.warmth import warmth_days, warmth_whys
from db.relationship.warmth import Part
from db.relationship.warmthwhy import WarmthWhy

_FELT = 2.0
"""So many degrees of a change a part must make for it to be named before a larger one."""


class MoveCause(enum.StrEnum):
    """What changed a warmth most.

    `CHASED`: the rhythm, by coming too often. `MENDED`: the customer said that a break is mended. `WAITING`: nobody has
    got in touch about a complaint yet.
    """

    RHYTHM = "rhythm"
    CHASED = "chased"
    MENDED = "mended"
    WAITING = "waiting"
    MOOD = "mood"
    PROMISES = "promises"
    CARE = "care"
    RECIPROCITY = "reciprocity"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class MoveReason:
    """What changed a warmth most, the part that shows it, and the figures behind the parts before and after."""

    cause: MoveCause
    part: Part
    before: WarmthWhy
    after: WarmthWhy


@in_one_piece
def move_reasons(
    journal: Journal, moved: Sequence[Move], since: datetime.date, day: datetime.date
) -> Mapping[int, MoveReason]:
    """Return for each mover, by id, what changed their warmth most.

    The cause is told rather than its consequence: whoever is called too often, whose complaint waits or whose promises
    were missed is soon in a bad mood, and whose break is mended in a better one.
    """
    ids = [move.customer_id for move in moved]
    if not ids:
        return {}
    ups = {move.customer_id: move.change > 0 for move in moved}
    mended = _mended(ids, since, day)
    whys = warmth_whys(journal, ids, [since, day])
    weights = warmth_weights(journal)
    shares: dict[int, dict[Part, float]] = {}
    for line in warmth_days(journal, [since, day], ids):
        weight = sum(weights[part] for part, now in line.parts.items() if now.applies) or 1.0
        sign = 1.0 if line.on == day else -1.0
        of_customer = shares.setdefault(line.customer_id, dict.fromkeys(Part, 0.0))
        for part, now in line.parts.items():
            # A part that does not apply moves nothing: it counts as the middle.
            of_customer[part] += sign * weights[part] / weight * (now.value - 50.0) * now.applies
    reasons: dict[int, MoveReason] = {}
    for customer_id, of_customer in shares.items():
        choose = max if ups[customer_id] else min
        part = choose(of_customer, key=lambda each: of_customer[each])
        before, after = whys[customer_id, since], whys[customer_id, day]
        cause = MoveCause(part.value)
        if ups[customer_id]:
            cause = MoveCause.MENDED if customer_id in mended else cause
        elif of_customer[Part.RHYTHM] < -_FELT and after.rhythm.chasing > before.rhythm.chasing:
            cause, part = MoveCause.CHASED, Part.RHYTHM
        elif after.care.untouched:
            cause, part = MoveCause.WAITING, Part.CARE
        elif of_customer[Part.PROMISES] < -_FELT and after.promises.missed > before.promises.missed:
            cause, part = MoveCause.PROMISES, Part.PROMISES
        reasons[customer_id] = MoveReason(cause, part, before, after)
    return reasons


def _mended(customer_ids: Sequence[int], since: datetime.date, day: datetime.date) -> set[int]:
    """Return who said after one day and up to another that a break is mended."""
    query = Break.select(Break.customer).where(
        among(Break.customer, customer_ids), Break.mended_on > since, Break.mended_on <= day
    )
    return {customer_id for (customer_id,) in query.tuples()}
