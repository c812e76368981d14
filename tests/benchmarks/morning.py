"""Today, against the same statements without anything around them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import crowds
from measuring import Row, bare, median_of
from moment import NOW

from db.queries.drifting import drifting
from db.queries.today import today_page

_ROUNDS = 9


def measure(sizes: Sequence[int]) -> list[Row]:
    """Read Today, and whose silence to ask about."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.opened(size) as journal:
            today = partial(today_page, journal, NOW)
            with bare(journal, today) as send:
                ours, reference = median_of(_ROUNDS, today, send)
            rows.append(Row("Today", size, ours, reference, "bare SQL", goal=3.0, limit=0.05))
            silences = partial(drifting, journal, NOW.date())
            with bare(journal, silences) as send:
                ours, reference = median_of(3, silences, send)
            limit = 1.0 if size <= 10_000 else None
            rows.append(Row("drift", size, ours, reference, "bare SQL", limit=limit))
    return rows
