"""After a break: the frozen baseline and the road back."""

import math
from datetime import date, timedelta

import pytest

from db.relationship.recovery import recovery

BROKE = date(2026, 8, 30)
DAYS = [BROKE + timedelta(7 * week) for week in range(6)]


def test_the_road_back_is_measured_from_the_lowest_point() -> None:
    road = recovery(BROKE, 58.0, DAYS, [40, 38, 43, 48, 53, 53])
    assert road is not None
    assert (road.lowest, road.lowest_on, road.now) == (38, DAYS[1], 53)
    assert road.share_back == pytest.approx(0.75)
    assert road.back_on is None


def test_the_first_day_at_the_baseline_again_is_kept() -> None:
    road = recovery(BROKE, 58.0, DAYS, [60, 38, 43, 59, 53, 74])
    assert road is not None
    assert road.back_on == DAYS[3]
    assert road.share_back == 1.0


def test_days_before_the_break_and_days_without_warmth_are_left_aside() -> None:
    days = [BROKE - timedelta(7), *DAYS]
    road = recovery(BROKE, None, days, [5, math.nan, 38, 43, 48, 53, 53])
    assert road is not None
    assert (road.lowest, road.share_back, road.back_on) == (38, None, None)
    assert recovery(BROKE, 58.0, days[:1], [50]) is None


def test_a_break_that_left_no_mark_is_all_the_way_back() -> None:
    road = recovery(BROKE, 30.0, DAYS, [40, 41, 42, 43, 44, 45])
    assert road is not None
    assert (road.share_back, road.back_on) == (1.0, None)
