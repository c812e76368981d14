"""Setting how the shop's own figures are made, and going back to what is usual."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Setting
from db.queries.ownrules import MOST_NAMES, MOST_WEIGHT, NAMES_A_WEEK, WEIGHTS

if TYPE_CHECKING:
    from db.relationship.warmth import Part


def set_warmth_weights(journal: Journal, weights: Mapping[Part, float] | None, now: datetime.datetime) -> Change:
    """Say how much each part of warmth weighs, 0 to 100; None, or what is usual, forgets what was said."""
    from db.relationship.warmth import DEFAULT_WEIGHTS

    wanted = {part: min(max(weight, 0.0), float(MOST_WEIGHT)) for part, weight in (weights or {}).items()}
    usual = not wanted or wanted == dict(DEFAULT_WEIGHTS)
    kept = None if usual else {part.value: weight for part, weight in wanted.items()}
    return _keep(journal, WEIGHTS, kept, now)


def set_names_a_week(journal: Journal, count: int | None, now: datetime.datetime) -> Change:
    """Say about how many unusual silences a week the shop wants to be asked; None for as many as is usual."""
    return _keep(journal, NAMES_A_WEEK, None if count is None else min(max(count, 0), MOST_NAMES), now)


def _keep(journal: Journal, name: str, value: object, now: datetime.datetime) -> Change:
    with unit(journal, ChangeName.EDIT_FIGURES, now) as work:
        is_there = Setting.select().where(Setting.name == name).exists()
        if value is None:
            if is_there:
                work.delete(Setting, name)
        elif is_there:
            work.update(Setting, name, value=json.dumps(value))
        else:
            work.insert(Setting, name=name, value=json.dumps(value))
    return work.change()
