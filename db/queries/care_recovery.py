"""Who is mending: the day of the break, the warmth before it, and how much of the road back is done."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.journal import Journal
from db.models import Break, Customer
from db.records import BreakCause
from db.relationship.recovery import Recovery, recovery

#: Mended ones stay in sight for so many days.
_STILL_SHOWN_DAYS = 180

#: So many roads are shown.
SHOWN = 100

#: So many days before the break are shown.
_BEFORE_DAYS = 14

#: Of a long road so many days are looked at.
_LONGEST_ROAD = 400


@dataclass(frozen=True, slots=True)
class Mending:
    """Somebody on the road back.

    Attributes:
        id: of the break.
        customer_id, name: whose.
        broke_on, cause: when and over what.
        mended_on: the day they said that all is well, None before.
        road: how it stands, None where nothing is known of the days since.
        days: from a fortnight before the break on, as far as they are known, each with its warmth.
    """

    id: int
    customer_id: int
    name: str
    broke_on: datetime.date
    cause: BreakCause
    mended_on: datetime.date | None
    road: Recovery | None
    days: tuple[tuple[datetime.date, float], ...]


def mending(journal: Journal, today: datetime.date) -> tuple[Mending, ...]:
    """Return the breaks, those open first, then those mended lately; the newest first, at most `SHOWN`.

    Warmth is counted for all of them in one pass: asked off the window's thread.
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
        .limit(SHOWN)
    )
    rows = list(query.tuples())
    if not rows:
        return ()
    longest = min(_LONGEST_ROAD, (today - min(row[3] for row in rows)).days + _BEFORE_DAYS)
    days = [today - datetime.timedelta(back) for back in range(longest, -1, -1)]
    warmth = _warmth(journal, sorted({row[1] for row in rows}), days)
    found: list[Mending] = []
    for break_id, customer_id, name, on, cause, baseline, mended_on in rows:
        over = BreakCause(cause) if cause in set(BreakCause) else BreakCause.BY_HAND
        road = recovery(on, baseline, days, warmth[customer_id])
        seen = tuple(
            (day, degrees)
            for day, degrees in zip(days, warmth[customer_id], strict=True)
            if day >= on - datetime.timedelta(_BEFORE_DAYS) and not math.isnan(degrees)
        )
        found.append(Mending(break_id, customer_id, name, on, over, mended_on, road, seen))
    return tuple(found)


def _warmth(
    journal: Journal, customer_ids: Sequence[int], days: Sequence[datetime.date]
) -> Mapping[int, Sequence[float]]:
    """Return the warmth of these customers on each of the days, NaN where there was none yet or nothing is known."""
    # numpy is loaded only where somebody is mending.
    import numpy as np

    from db.queries.warmth import warmth_rule
    from db.queries.warmthfacts import shop_histories
    from db.relationship.warmth import warmth_history

    histories = shop_histories(journal, days[-1], customer_ids)
    table = warmth_history(histories.columns, days, histories.hours, warmth_rule(journal))
    told = np.where(table.coverage > 0, table.warmth, np.nan)
    return {int(customer): told[row].tolist() for row, customer in enumerate(histories.customer)}
