"""Who is mending: the day of the break, the warmth before it, and how much of the road back is done."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from db.journal import Journal
from db.models import Break, Customer
from db.relationship.recovery import BreakCause, BreakDay, Recovery, recovery

#: Mended ones stay in sight for so many days.
_STILL_SHOWN_DAYS = 180

#: Of a long road so many days are looked at.
_LONGEST_ROAD = 400


@dataclass(frozen=True, slots=True)
class Mending:
    """Somebody on the road back. `road` is None where nothing is known of the days since."""

    id: int
    customer_id: int
    name: str
    broke_on: datetime.date
    cause: BreakCause
    mended_on: datetime.date | None
    road: Recovery | None


def mending(journal: Journal, today: datetime.date) -> tuple[Mending, ...]:
    """Return the breaks, those open first, then those mended lately; the newest first.

    Warmth is counted for each of them: asked off the window's thread.
    """
    query = (
        Break.select(Break.id, Break.customer, Customer.name, Break.on, Break.cause, Break.baseline, Break.mended_on)
        .join(Customer)
        .where(
            Customer.trashed_at.is_null(),
            Break.on <= today,
            Break.mended_on.is_null() | (Break.mended_on > today - datetime.timedelta(_STILL_SHOWN_DAYS)),
        )
        .order_by(Break.mended_on.is_null(is_null=False), Break.on.desc(), Break.id.desc())
    )
    found: list[Mending] = []
    for break_id, customer_id, name, on, cause, baseline, mended_on in query.tuples():
        known = BreakCause(cause) if cause in set(BreakCause) else BreakCause.BY_HAND
        road = _road(journal, customer_id, BreakDay(on, known), baseline, mended_on, today)
        found.append(Mending(break_id, customer_id, name, on, known, mended_on, road))
    return tuple(found)


def _road(
    journal: Journal,
    customer_id: int,
    broke: BreakDay,
    baseline: float | None,
    mended_on: datetime.date | None,
    today: datetime.date,
) -> Recovery | None:
    # numpy is loaded only where somebody is mending.
    from db.queries.warmth import warmth_curve

    length = min((today - broke.on).days, _LONGEST_ROAD)
    days = [today - datetime.timedelta(back) for back in range(length, -1, -1)]
    curve = warmth_curve(journal, customer_id, days)
    return recovery(broke, baseline, curve.days, curve.warmth, mended_on)
