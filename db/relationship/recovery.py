"""The road back after a break: from the warmth frozen on its eve, through the lowest day, to today."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Recovery:
    """The road back from a break as it stands on a day; whether it is mended, the customer alone says.

    Attributes:
        baseline: the warmth of the day before the break, frozen; None where there was none yet.
        lowest: the lowest warmth since the break.
        lowest_on: the day of it.
        now: the warmth on the day asked about.
        share_back: how much of the way from the lowest point to the baseline is done, 0…1; None without a baseline.
        back_on: the first day after the lowest on which the baseline was reached again; None while it was not, and
            where it never fell below.
    """

    baseline: float | None
    lowest: float
    lowest_on: date
    now: float
    share_back: float | None
    back_on: date | None


def recovery(broke_on: date, frozen: float | None, days: Sequence[date], warmth: Sequence[float]) -> Recovery | None:
    """Return the road back as it stands on the last of `days`; None where nothing is known of the days since the break.

    Args:
        broke_on: the day of the break.
        frozen: the baseline kept on that day.
        days: ascending; those before the break are left aside.
        warmth: the warmth of each of the days, NaN where there was none.
    """
    road = [(day, each) for day, each in zip(days, warmth, strict=True) if day >= broke_on and not math.isnan(each)]
    if not road:
        return None
    _, now = road[-1]
    lowest_on, lowest = min(road, key=lambda point: (point[1], point[0]))
    back_on = None
    share_back = None
    if frozen is not None and frozen <= lowest:
        share_back = 1.0
    elif frozen is not None:
        back_on = next((day for day, each in road if day > lowest_on and each >= frozen), None)
        share_back = min(1.0, (now - lowest) / (frozen - lowest))
    return Recovery(frozen, lowest, lowest_on, now, share_back, back_on)
