"""After a break: the frozen baseline, the road back to it, and the customer's own word that it is mended."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from db.records import BreakCause, PromiseOutcome, TouchKind
from db.relationship.histories import CustomerHistory, SettledPromise, history_columns
from db.relationship.shophours import ShopHours
from db.relationship.touchfacts import TouchFact
from db.relationship.warmth import WarmthRule, warmth_history

_WORST_MOOD = -2


@dataclass(frozen=True, slots=True)
class BreakDay:
    """The day a relationship broke, and over what."""

    on: date
    cause: BreakCause


@dataclass(frozen=True, slots=True)
class Recovery:
    """The road back from a break as it stands on a day.

    Attributes:
        broke: the day and the cause.
        baseline: the warmth of the day before the break, frozen; None where there was none yet.
        lowest: the lowest warmth since the break.
        lowest_on: the day of it.
        now: the warmth on the day asked about.
        share_back: how much of the way from the lowest point to the baseline is done, 0…1; None without a baseline.
        back_on: the first day after the lowest on which the baseline was reached again, None while it was not.
        mended_on: the day the customer said so themselves. However warm it looks, nothing else mends.
    """

    broke: BreakDay
    baseline: float | None
    lowest: float
    lowest_on: date
    now: float
    share_back: float | None
    back_on: date | None
    mended_on: date | None


def breaks(
    touches: Iterable[TouchFact],
    promises: Iterable[SettledPromise],
    by_hand: Iterable[date],
) -> tuple[BreakDay, ...]:
    """Return the days on which a relationship broke, ascending.

    A break is a complaint with the unhappiest mood, a broken promise, or a day somebody set by hand. Of several causes
    on one day the first of these is told.
    """
    causes = dict.fromkeys(by_hand, BreakCause.BY_HAND)
    causes |= {
        promise.settled_on: BreakCause.BROKEN_PROMISE
        for promise in promises
        if promise.outcome is PromiseOutcome.BROKEN
    }
    causes |= {
        fact.on: BreakCause.COMPLAINT
        for fact in touches
        if fact.kind is TouchKind.COMPLAINT and fact.mood == _WORST_MOOD
    }
    return tuple(BreakDay(day, causes[day]) for day in sorted(causes))


def baseline(
    history: CustomerHistory, broke_on: date, hours: ShopHours, rule: WarmthRule | None = None
) -> float | None:
    """Return the warmth of the day before a break, to be kept: what is learned later never changes it."""
    columns = history_columns([history], hours)
    warmth = float(warmth_history(columns, [broke_on - timedelta(days=1)], hours, rule).warmth[0, 0])
    return None if math.isnan(warmth) else warmth


def recovery(
    broke: BreakDay,
    frozen: float | None,
    days: Sequence[date],
    warmth: Sequence[float],
    mended_on: date | None,
) -> Recovery | None:
    """Return the road back as it stands on the last of `days`; None where none of them lies after the break's eve.

    Args:
        broke: the break.
        frozen: the baseline kept on the day of the break.
        days: ascending; those before the break are left aside.
        warmth: the warmth of each of the days, NaN where there was none.
        mended_on: when the customer said that all is well again.
    """
    road = [(day, each) for day, each in zip(days, warmth, strict=True) if day >= broke.on and not math.isnan(each)]
    if not road:
        return None
    today, now = road[-1]
    lowest_on, lowest = min(road, key=lambda point: (point[1], point[0]))
    back_on = None
    share_back = None
    if frozen is not None:
        back_on = next((day for day, each in road if day > lowest_on and each >= frozen), None)
        share_back = 1.0 if frozen <= lowest else min(1.0, (now - lowest) / (frozen - lowest))
    said = mended_on if mended_on is not None and mended_on <= today else None
    return Recovery(broke, frozen, lowest, lowest_on, now, share_back, back_on, said)
