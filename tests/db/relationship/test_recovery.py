"""After a break: the frozen baseline and the road back."""

import math
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from db.records import BreakCause, Direction, PromiseOutcome, TouchKind
from db.relationship.histories import ComplaintCase, CustomerHistory, SettledPromise
from db.relationship.recovery import BreakDay, baseline, breaks, recovery
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import OpenSpan, ShopHours
from db.relationship.touchfacts import TouchFact

ISTANBUL = ZoneInfo("Europe/Istanbul")
SHOP = ShopHours(ISTANBUL, ((OpenSpan(time(9), time(19)),),) * 7)
BROKE = date(2026, 8, 30)
AUGUST_BREAK = BreakDay(BROKE, BreakCause.COMPLAINT)
DAYS = [BROKE + timedelta(7 * week) for week in range(6)]


def complaint(mood: int | None, on: date = BROKE) -> TouchFact:
    return TouchFact(1, on, None, Direction.IN, True, TouchKind.COMPLAINT, mood)


def test_an_upset_complaint_a_broken_promise_or_the_owners_word_is_a_break() -> None:
    found = breaks(
        [complaint(-2), complaint(-1, BROKE + timedelta(9)), complaint(None, BROKE + timedelta(10))],
        [
            SettledPromise(BROKE + timedelta(3), PromiseOutcome.BROKEN),
            SettledPromise(BROKE + timedelta(4), PromiseOutcome.LATE),
        ],
        [BROKE - timedelta(2), BROKE],
    )
    assert found == (
        BreakDay(BROKE - timedelta(2), BreakCause.BY_HAND),
        BreakDay(BROKE, BreakCause.COMPLAINT),
        BreakDay(BROKE + timedelta(3), BreakCause.BROKEN_PROMISE),
    )


def test_the_baseline_is_the_warmth_of_the_day_before_and_knows_nothing_of_the_break() -> None:
    happy = TouchFact(1, BROKE - timedelta(5), None, Direction.IN, True, TouchKind.VISIT, 2)
    before = CustomerHistory(BROKE - timedelta(400), Rhythm(latest_days=21), (happy,))
    upset = CustomerHistory(
        before.made_on,
        before.rhythm,
        (happy, complaint(-2)),
        (),
        (ComplaintCase(datetime.combine(BROKE, time(10), ISTANBUL)),),
    )
    frozen = baseline(before, BROKE, SHOP)
    assert frozen is not None
    assert frozen > 70
    assert baseline(upset, BROKE, SHOP) == frozen


def test_without_a_day_before_there_is_no_baseline() -> None:
    assert baseline(CustomerHistory(BROKE, None, (complaint(-2),)), BROKE, SHOP) is None


def test_the_road_back_is_measured_from_the_lowest_point() -> None:
    road = recovery(AUGUST_BREAK, 58.0, DAYS, [40, 38, 43, 48, 53, 53], None)
    assert road is not None
    assert (road.lowest, road.lowest_on, road.now) == (38, DAYS[1], 53)
    assert road.share_back == pytest.approx(0.75)
    assert road.back_on is None


def test_the_first_day_at_the_baseline_again_is_kept() -> None:
    road = recovery(AUGUST_BREAK, 58.0, DAYS, [60, 38, 43, 59, 53, 74], None)
    assert road is not None
    assert road.back_on == DAYS[3]
    assert road.share_back == 1.0


def test_only_the_customers_own_word_mends() -> None:
    warm = [40.0, 50.0, 90.0, 90.0, 90.0, 90.0]
    unsaid, said, later = (
        recovery(AUGUST_BREAK, 58.0, DAYS, warm, mended) for mended in (None, DAYS[4], DAYS[-1] + timedelta(1))
    )
    assert unsaid is not None
    assert said is not None
    assert later is not None
    assert (unsaid.mended_on, said.mended_on, later.mended_on) == (None, DAYS[4], None)


def test_days_before_the_break_and_days_without_warmth_are_left_aside() -> None:
    days = [BROKE - timedelta(7), *DAYS]
    road = recovery(AUGUST_BREAK, None, days, [5, math.nan, 38, 43, 48, 53, 53], None)
    assert road is not None
    assert (road.lowest, road.share_back) == (38, None)
    assert recovery(AUGUST_BREAK, 58.0, days[:1], [50], None) is None


def test_a_break_that_left_no_mark_is_all_the_way_back() -> None:
    road = recovery(AUGUST_BREAK, 30.0, DAYS, [40, 41, 42, 43, 44, 45], None)
    assert road is not None
    assert road.share_back == 1.0
