"""Who may have quietly left, judged by their own rhythm."""

import math
import time
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Direction, TouchKind
from db.relationship.drift import DriftRow, DriftTable, SignsOfLife, WarningRule, _threshold, drift, unusual_silences
from db.relationship.touchfacts import TouchFact, meaning

TODAY = date(2026, 11, 21)


def signs(histories: dict[int, list[date]]) -> SignsOfLife:
    pairs = [(customer, day.toordinal()) for customer, days in histories.items() for day in days]
    return SignsOfLife(
        np.array([pair[0] for pair in pairs], dtype=np.int64), np.array([pair[1] for pair in pairs], dtype=np.int64)
    )


def every(gap: int, times: int, silent: int) -> list[date]:
    return [TODAY - timedelta(silent + gap * back) for back in range(times)]


def by_customer(table: DriftTable) -> dict[int, DriftRow]:
    return {row.customer_id: row for row in table.rows()}


def test_an_empty_shop_has_no_drift() -> None:
    assert len(drift(signs({}), TODAY)) == 0
    assert unusual_silences(drift(signs({}), TODAY), {}) == ()


@pytest.mark.parametrize(
    "days",
    [
        [TODAY],
        [TODAY - timedelta(5000)],
        [TODAY - timedelta(9)] * 40,
        [TODAY - timedelta(90), TODAY - timedelta(60)],
        [TODAY, TODAY - timedelta(1), TODAY - timedelta(2)],
    ],
)
def test_any_history_of_one_customer_is_sound(days: list[date]) -> None:
    row = drift(signs({7: days}), TODAY).row(0)
    assert row.customer_id == 7
    assert 0 < row.probability < 1
    assert 0 < row.p180 < 1
    assert row.days_of_life == len(set(days))
    assert row.silence_days == (TODAY - max(days)).days


def test_a_customer_seen_once_has_the_shops_typical_gap() -> None:
    row = drift(signs({7: [TODAY - timedelta(20)]}), TODAY).row(0)
    assert row.typical_gap_days == pytest.approx(30)
    assert not row.known


def test_four_days_of_life_are_enough_to_speak_of_drift() -> None:
    table = by_customer(drift(signs({1: every(10, 3, 5), 2: every(10, 4, 5)}), TODAY))
    assert (table[1].known, table[2].known) == (False, True)


def test_touches_after_today_do_not_count_yet() -> None:
    past = {1: every(10, 5, 30), 2: every(40, 5, 30)}
    future = {1: [TODAY + timedelta(1)], 3: [TODAY + timedelta(2)]}
    seen = drift(signs({key: past.get(key, []) + future.get(key, []) for key in (1, 2, 3)}), TODAY)
    assert list(seen.rows()) == list(drift(signs(past), TODAY).rows())


def test_the_typical_gap_is_the_own_mean_log_gap_drawn_towards_the_shops() -> None:
    gaps = {1: [7, 7, 7], 2: [60]}
    days: dict[int, list[date]] = {}
    for customer, own in gaps.items():
        days[customer] = [TODAY - timedelta(sum(own[:upto]) + 3) for upto in range(len(own) + 1)]
    logs = [math.log(gap) for own in gaps.values() for gap in own]
    shop = (sum(logs) + 5 * math.log(30)) / (len(logs) + 5)
    rows = by_customer(drift(signs(days), TODAY))
    assert rows[1].typical_gap_days == pytest.approx(math.exp((3 * math.log(7) + 2 * shop) / 5))
    assert rows[2].typical_gap_days == pytest.approx(math.exp((math.log(60) + 2 * shop) / 3))


def test_a_weekly_customer_silent_for_two_months_ranks_above_a_two_monthly_one() -> None:
    shop = {n: every(14, 12, n % 13) for n in range(10, 60)}
    table = drift(signs({1: every(7, 30, 60), 2: every(60, 12, 60), **shop}), TODAY)
    order = [row.customer_id for row in table.rows()]
    assert order[0] == 1
    assert order.index(1) < order.index(2)


def test_the_order_of_touches_and_their_repetition_never_matter() -> None:
    histories = {n: every(5 + n, 3 + n, 2 * n) for n in range(1, 12)}
    once = signs(histories)
    rng = np.random.default_rng(5)
    mixed = rng.permutation(np.tile(np.arange(len(once.day)), 3))
    again = SignsOfLife(once.customer[mixed], once.day[mixed])
    assert list(drift(once, TODAY).rows()) == list(drift(again, TODAY).rows())


def test_the_table_goes_from_the_likeliest_down() -> None:
    table = drift(signs({n: every(3 + n, 4, 7 * n) for n in range(1, 30)}), TODAY)
    assert list(table.probability) == sorted(table.probability, reverse=True)


shops = st.dictionaries(
    st.integers(1, 10**9),
    st.lists(st.dates(date(2015, 1, 1), date(2027, 12, 31)), min_size=1, max_size=8),
    max_size=8,
)


@given(shops)
def test_neither_order_nor_repetition_nor_the_future_changes_anything(histories: dict[int, list[date]]) -> None:
    past = {who: [day for day in days if day <= TODAY] for who, days in sorted(histories.items())}
    mixed = {who: [*reversed(days), *days] for who, days in reversed(histories.items())}
    assert list(drift(signs(mixed), TODAY).rows()) == list(drift(signs(past), TODAY).rows())


@given(shops, st.integers(0, 3), st.dictionaries(st.integers(0, 7), st.dates(date(2025, 1, 1), date(2026, 12, 31))))
def test_only_silences_unlike_somebody_are_asked_about_and_none_twice(
    histories: dict[int, list[date]], wanted: int, answers: dict[int, date]
) -> None:
    regulars = {who: [*days, *every(20 + place, 6, 40 * place)] for place, (who, days) in enumerate(histories.items())}
    answered = {who: answers[place] for place, who in enumerate(regulars) if place in answers}
    asked = unusual_silences(drift(signs(regulars), TODAY), answered, WarningRule(wanted))
    assert len({row.customer_id for row in asked}) == len(asked)
    for row in asked:
        last = TODAY - timedelta(row.silence_days)
        assert row.known
        assert row.silence_days > row.typical_gap_days
        assert row.p180 >= WarningRule().least
        assert not last <= answered.get(row.customer_id, date.min) <= TODAY


@given(shops)
def test_everyone_with_a_past_stands_in_the_table_once_with_a_probability(histories: dict[int, list[date]]) -> None:
    table = drift(signs(histories), TODAY)
    assert sorted(int(each) for each in table.customer) == sorted(
        customer for customer, days in histories.items() if min(days) <= TODAY
    )
    for column in (table.probability, table.p180):
        assert np.isfinite(column).all()
        assert ((column >= 0) & (column <= 1)).all()


def fact(direction: Direction | None, *, reached: bool = True, kind: TouchKind = TouchKind.TALK) -> TouchFact:
    return TouchFact(1, TODAY, datetime.now(UTC), direction, reached, kind, None)


def test_signs_of_life_are_what_they_did_themselves() -> None:
    assert meaning(fact(Direction.IN)).sign_of_life
    assert meaning(fact(Direction.IN, reached=False)).sign_of_life
    assert meaning(fact(Direction.OUT, kind=TouchKind.PURCHASE)).sign_of_life
    assert not meaning(fact(Direction.OUT)).sign_of_life
    assert not meaning(fact(Direction.IN, kind=TouchKind.NOTE)).sign_of_life


def test_where_no_direction_is_known_every_contact_is_a_sign_of_life() -> None:
    assert meaning(fact(None)).sign_of_life
    assert not meaning(fact(None, reached=False)).sign_of_life


def regulars(count: int, silent_from: int, silent_step: int) -> dict[int, list[date]]:
    return {n: every(7, 30, silent_from + silent_step * n) for n in range(1, count + 1)}


def test_the_owner_is_asked_about_a_regular_who_stays_away() -> None:
    shop = {n: every(10, 20, n % 9) for n in range(100, 140)}
    asked = unusual_silences(drift(signs({1: every(7, 30, 90), **shop}), TODAY), {})
    assert [row.customer_id for row in asked] == [1]


def test_an_answer_stops_the_asking_until_they_come_again() -> None:
    shop = {n: every(10, 20, n % 9) for n in range(100, 140)}
    table = drift(signs({1: every(7, 30, 90), **shop}), TODAY)
    assert unusual_silences(table, {1: TODAY - timedelta(10)}) == ()
    assert unusual_silences(table, {1: TODAY - timedelta(90)}) == ()  # given on the very day they came last
    assert len(unusual_silences(table, {1: TODAY - timedelta(91)})) == 1
    assert len(unusual_silences(table, {1: TODAY - timedelta(200)})) == 1
    assert len(unusual_silences(table, {1: TODAY + timedelta(1)})) == 1


def test_nobody_is_asked_about_within_their_own_usual_gap() -> None:
    table = drift(signs({n: every(300, 5, 200 + n) for n in range(1, 20)}), TODAY)
    assert unusual_silences(table, {}) == ()


def test_nobody_is_asked_about_before_their_own_usual_gap_is_over_however_long_that_is() -> None:
    """Whoever comes once a year is nearly certain to stay away for the coming half: that is their way."""
    shop = {n: every(10, 20, n % 9) for n in range(100, 140)}
    table = drift(signs({1: every(400, 30, 20), 2: every(400, 30, 900), **shop}), TODAY)
    assert by_customer(table)[1].p180 > 0.5
    assert [row.customer_id for row in unusual_silences(table, {})] == [2]


def _stays_away(table: DriftTable, row: DriftRow, horizon: float) -> float:
    """Integrate the hazard day by bin, one bin after the other, as it is written."""
    n, m = row.days_of_life - 1, math.log(row.typical_gap_days)
    v, risk, lower, power = math.log(1 + n) - 0.7, 0.0, 0.0, 0
    until = row.silence_days + horizon
    while lower < until:
        power += lower >= 7
        upper = lower + 1 if lower < 7 else 7 * 1.25**power
        r = math.log(math.sqrt(max(lower, 0.5) * upper)) - m
        phi = [1, r, min(r, 0) ** 2, max(r, 0) ** 2, v, v * r, float(n == 0), v * max(r, 0)]
        lived = max(0.0, min(until, upper) - max(float(row.silence_days), lower))
        risk += lived * math.exp(-m + sum(w * each for w, each in zip(table.weights, phi, strict=True)))
        lower = upper
    return math.exp(-risk)


def test_both_chances_are_the_hazard_summed_bin_by_bin_over_their_own_horizons() -> None:
    """One of twice their own gap, never under a fortnight nor over a year, and one of half a year."""
    shop = {n: every(2 + 3 * n * n, 3 + n % 5, 5 * n) for n in range(16)}
    shop[99], shop[98] = [TODAY - timedelta(3)], every(1, 60, 2)
    table = drift(signs(shop), TODAY)
    gaps = [row.typical_gap_days for row in table.rows()]
    assert 2 * min(gaps) < 14
    assert 2 * max(gaps) > 365
    for row in table.rows():
        own = min(max(2 * row.typical_gap_days, 14.0), 365.0)
        assert row.probability == pytest.approx(_stays_away(table, row, own), rel=1e-9)
        assert row.p180 == pytest.approx(_stays_away(table, row, 180.0), rel=1e-9)
    chances = [row.probability for row in table.rows()]
    assert chances == sorted(chances, reverse=True)
    assert [row.p180 for row in table.rows()] != sorted((row.p180 for row in table.rows()), reverse=True)


def test_the_newest_silences_stand_before_those_of_people_long_gone() -> None:
    shop = regulars(30, 45, 1) | {n: every(7, 30, 900) for n in range(100, 200)}
    unusual = unusual_silences(drift(signs(shop), TODAY), {}, WarningRule(names_a_week=4))
    assert len(unusual) > 4
    assert all(row.silence_days < 100 for row in unusual[:4])


def test_week_after_week_a_shop_is_asked_about_a_few_new_names() -> None:
    """Nothing is answered, weeks go by: the list grows by a few names a week, and never by a crowd."""
    shop, rule = signs(simulated(np.random.default_rng(5), 2.0, 400)), WarningRule(1)
    lists = [
        {row.customer_id for row in unusual_silences(drift(shop, TODAY + timedelta(7 * week)), {}, rule)}
        for week in range(7)
    ]
    new = [len(later - earlier) for earlier, later in pairwise(lists)]
    assert 0 < sum(new) <= 1.5 * len(new)
    assert max(new) <= 8


def test_the_threshold_lies_above_every_one_that_would_have_brought_a_crowd() -> None:
    """Two crowds rose lately, one above 0.6 and one above 0.85; between them a threshold would have brought nobody."""
    before = np.array([0.6] * 3 + [0.8] + [0.85] * 3 + [0.95])
    now = np.array([0.7] * 3 + [0.8] + [0.9] * 3 + [0.95])
    assert _threshold(now, before, WarningRule(names_a_week=1, look_back_weeks=1)) == 0.95
    assert _threshold(now, before, WarningRule(names_a_week=3, look_back_weeks=1)) == 0.5


def test_customers_exactly_alike_are_all_asked_about_or_none() -> None:
    alike = {n: every(7, 30, 60) for n in range(1, 90)}
    for wanted in (0, 1, 5):
        unusual = unusual_silences(drift(signs(alike), TODAY), {}, WarningRule(wanted))
        assert len(unusual) in (0, len(alike))


def auc(score: np.ndarray, left: np.ndarray) -> float:
    """Area under the curve: how often somebody who left is ranked above somebody who came back."""
    gone, came = score[left], score[~left]
    wins = (gone[:, None] > came[None, :]).sum() + (gone[:, None] == came[None, :]).sum() / 2
    return float(wins / (len(gone) * len(came)))


def simulated(rng: np.random.Generator, shape: float, count: int = 4000) -> dict[int, list[date]]:
    """Make buyers who come with gamma gaps of their own, the future included, until they quietly leave."""
    start = TODAY - timedelta(700)
    histories: dict[int, list[date]] = {}
    for customer in range(1, count + 1):
        mean_gap = math.exp(rng.normal(3.2, 0.7))
        begins = rng.uniform(0, 400)
        leaves = begins + rng.exponential(900)
        visits = begins + np.cumsum(rng.gamma(shape, mean_gap / shape, 400))
        histories[customer] = [start + timedelta(int(at)) for at in visits if at < min(leaves, 1100)]
    return histories


def stayed_away(row: DriftRow, days: list[date]) -> bool:
    horizon = min(max(2 * row.typical_gap_days, 14), 365)
    return not any(0 < (day - TODAY).days <= horizon for day in days)


@pytest.mark.parametrize(("shape", "gain"), [(1.0, 0.01), (4.0, 0.025)])
def test_drift_ranks_better_than_plain_recency_among_regulars_of_late(shape: float, gain: float) -> None:
    histories = simulated(np.random.default_rng(11), shape)
    rows = [row for row in drift(signs(histories), TODAY).rows() if row.known and row.silence_days < 90]
    left = np.array([stayed_away(row, histories[row.customer_id]) for row in rows])
    ours = auc(np.array([row.probability for row in rows]), left)
    recency = auc(np.array([float(row.silence_days) for row in rows]), left)
    assert ours > recency + gain


def test_ten_thousand_customers_take_about_a_second_at_most() -> None:
    rng = np.random.default_rng(3)
    customer = np.repeat(np.arange(10_000), 20)
    gaps = rng.gamma(2.0, 0.5, (10_000, 20)) * np.exp(rng.normal(3.4, 0.8, 10_000))[:, None]
    day = (TODAY.toordinal() - 900 + np.cumsum(gaps, axis=1)).astype(np.int64).ravel()
    started = time.process_time()
    drift(SignsOfLife(customer, day), TODAY)
    assert time.process_time() - started < 3.0
