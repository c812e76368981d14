"""What the shop has set about its own figures: what weighs how much in warmth, how many silences are asked about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.journal import Journal
from db.models import Setting

if TYPE_CHECKING:
    from db.relationship.warmth import Part

WEIGHTS = "warmth.weights"
NAMES_A_WEEK = "drift.names_a_week"

#: Settings that everybody's figures depend on.
FOR_EVERYBODY = frozenset({WEIGHTS, NAMES_A_WEEK})

MOST_WEIGHT = 100
MOST_NAMES = 50


def warmth_weights(_journal: Journal) -> Mapping[Part, float]:
    """Return how much each part weighs: what the shop set, else what is usual. numpy is only loaded here."""
    from db.relationship.warmth import DEFAULT_WEIGHTS

    kept = _kept(WEIGHTS)
    if not isinstance(kept, dict):
        return DEFAULT_WEIGHTS
    return {part: _weight(kept.get(part.value), usual) for part, usual in DEFAULT_WEIGHTS.items()}


def names_a_week(_journal: Journal) -> int | None:
    """Return how many silences a week the shop wants to be asked about; None where it never said."""
    kept = _kept(NAMES_A_WEEK)
    return min(max(kept, 0), MOST_NAMES) if isinstance(kept, int) else None


def _weight(kept: object, usual: float) -> float:
    return min(max(float(kept), 0.0), float(MOST_WEIGHT)) if isinstance(kept, int | float) else usual


def _kept(name: str) -> object:
    row = Setting.select(Setting.value).where(Setting.name == name).tuples().first()
    try:
        return json.loads(row[0]) if row else None
    except ValueError:
        return None
