"""Whether the shop has said of anybody at all how often they like to hear from it."""

from __future__ import annotations

from db.journal import Journal
from db.models import RhythmRule


def is_any_rhythm_said(_journal: Journal) -> bool:
    """Say whether some card, some tag or the shop itself has a rhythm, be it "never"."""
    sides = RhythmRule.latest_days.is_null(is_null=False) | RhythmRule.earliest_days.is_null(is_null=False)
    return RhythmRule.select().where(sides | RhythmRule.never).exists()
