"""Everybody's warmth week by week, each week counted when it is first asked for and then kept."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from db.queries.historysplice import Places
from db.queries.warmthfacts import ShopHistories
from db.relationship.timelines import Bools, Floats, Ints
from db.relationship.warmth import WarmthRule, warmth_history


@dataclass(frozen=True, slots=True)
class WarmthGrid:
    """Warmth of customers × weeks, 0…100, NaN before somebody was a customer; `known`: whether any part of it is."""

    warmth: NDArray[np.float32]
    known: Bools


class WeeklyWarmth:
    """The warmth of a shop on its weeks. Half a year is looked at far more often than five."""

    def __init__(self, histories: ShopHistories, rule: WarmthRule, weeks: Ints) -> None:
        """Count nothing yet.

        Args:
            histories: everybody's story.
            rule: what the shop has set.
            weeks: ordinals of the days looked at, ascending.
        """
        self._histories = histories
        self._rule = rule
        self._weeks = weeks
        # Week by week: those nobody asks for take no memory, however far back the shop goes.
        shape = (len(histories.customer), len(weeks))
        self._warmth = np.empty(shape, np.float32, order="F")
        self._known = np.empty(shape, np.bool_, order="F")
        self._counted = np.zeros(len(weeks), np.bool_)

    def after(self, histories: ShopHistories, fresh: ShopHistories, places: Places) -> WeeklyWarmth:
        """Return the same after a change: what was counted for those it did not touch is kept.

        Args:
            histories: everybody's story now.
            fresh: the stories that changed.
            places: where both stand among all.
        """
        changed = WeeklyWarmth(histories, self._rule, self._weeks)
        counted = self._counted.copy()
        weeks = np.flatnonzero(counted)
        for week in weeks.tolist():
            changed._warmth[places.kept_at, week] = self._warmth[places.kept, week]
            changed._known[places.kept_at, week] = self._known[places.kept, week]
        if len(weeks) and len(fresh.customer):
            warmth, known = self._count(fresh, weeks)
            changed._warmth[np.ix_(places.fresh_at, weeks)] = warmth
            changed._known[np.ix_(places.fresh_at, weeks)] = known
        changed._counted = counted
        return changed

    def between(self, first: int, last: int) -> WarmthGrid:
        """Return the weeks from one place to another, both included."""
        self._have(first, last)
        weeks = slice(first, last + 1)
        return WarmthGrid(np.ascontiguousarray(self._warmth[:, weeks]), np.ascontiguousarray(self._known[:, weeks]))

    def of(self, row: int, first: int, last: int) -> NDArray[np.float32]:
        """Return one customer's warmth from one week to another, both included."""
        self._have(first, last)
        return self._warmth[row, first : last + 1]

    def _have(self, first: int, last: int) -> None:
        """Count those of the weeks from one place to another that were not counted yet."""
        missing = first + np.flatnonzero(~self._counted[first : last + 1])
        if len(missing):
            self._warmth[:, missing], self._known[:, missing] = self._count(self._histories, missing)
            # Last: whoever else counts at this moment counts the same again rather than reads what is not there yet.
            self._counted[missing] = True

    def _count(self, histories: ShopHistories, weeks: Ints) -> tuple[Floats, Bools]:
        """Return warmth, and whether any of it is known, of these stories on these weeks."""
        days = [datetime.date.fromordinal(day) for day in self._weeks[weeks].tolist()]
        table = warmth_history(histories.columns, days, histories.hours, self._rule)
        return table.warmth, np.nan_to_num(table.coverage) > 0.0
