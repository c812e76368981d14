"""Opening a card with the first stretch of its timeline, against the same statements and one frame."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import crowds
from measuring import FRAME, Row, bare, median_of
from moment import NOW

from db.journal import Journal
from db.queries.card import card
from db.queries.timeline import timeline

_ROUNDS = 15


def measure(sizes: Sequence[int]) -> list[Row]:
    """Read the card of somebody ordinary and of the one with ten thousand touches."""
    rows: list[Row] = []
    for size in sizes:
        with crowds.opened(size) as journal:
            for what, customer in (("card", crowds.ORDINARY), ("card, 10,000 touches", crowds.LONGEST)):
                read = partial(_read, journal, customer)
                with bare(journal, read) as send:
                    ours, reference = median_of(_ROUNDS, read, send)
                rows.append(Row(what, size, ours, reference + FRAME, "bare SQL + a frame", limit=3 * FRAME))
    return rows


def _read(journal: Journal, customer: int) -> None:
    card(journal, customer, NOW.date())
    timeline(journal, customer)
