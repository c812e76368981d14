"""The hazard of return: bookkeeping, gradient and convergence against slow, obvious sums."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.relationship.hazard import (
    PRIOR_MEAN,
    PRIOR_PRECISION,
    Cells,
    Spells,
    bin_edges,
    bin_middles,
    features,
    fit,
    log_posterior,
    pool,
    stays_silent,
)
from db.relationship.timelines import Floats

INFORMATION = """
 1.0001  0.1142  0.6107  0.6173  0.4086 -0.1111  0.2981  0.0365
 0.1142  1.2280 -1.3493  0.9512 -0.1111  0.1225  0.1035 -0.0160
 0.6107 -1.3493  3.5231  0       0.1385 -0.1436  0.2144  0
 0.6173  0.9512  0       1.6562 -0.0160 -0.0739  0.2987 -0.0739
 0.4086 -0.1111  0.1385 -0.0160  1.1606 -0.0364 -0.2087  0.3767
-0.1111  0.1225 -0.1436 -0.0739 -0.0364  0.9579 -0.0725  0.4189
 0.2981  0.1035  0.2144  0.2987 -0.2087 -0.0725  0.2981 -0.1488
 0.0365 -0.0160  0      -0.0739  0.3767  0.4189 -0.1488  0.4189
"""


def test_the_prior_is_worth_fifty_gaps_and_a_little_of_everything() -> None:
    learnt = np.array([[float(word) for word in line.split()] for line in INFORMATION.strip().splitlines()])
    np.testing.assert_allclose(PRIOR_PRECISION, 50 * learnt + np.diag([0.05] * 8), rtol=0, atol=1e-12)
    expected = [-1.0733, 0.0904, -0.0066, -0.4818, 0.6048, 0.3569, -0.4918, -0.5206]
    np.testing.assert_array_equal(PRIOR_MEAN, expected)


@dataclass(frozen=True, slots=True)
class Row:
    n: int
    m: float
    middle: float
    exposure: float
    event: int


def spells_of(rows: list[tuple[int, float, int, bool]]) -> Spells:
    return Spells(
        gaps_before=np.array([row[0] for row in rows], dtype=np.int64),
        level=np.array([row[1] for row in rows], dtype=np.float64),
        days=np.array([row[2] for row in rows], dtype=np.float64),
        closed=np.array([row[3] for row in rows], dtype=np.bool_),
    )


def obvious_rows(spells: Spells) -> list[Row]:
    """Cut every spell at the bins, one by one."""
    rows: list[Row] = []
    edges = [float(edge) for edge in bin_edges(float(spells.days.max()))]
    for n, m, days, closed in zip(spells.gaps_before, spells.level, spells.days, spells.closed, strict=True):
        for lower, upper in pairwise(edges):
            if days <= lower:
                break
            lived = min(float(days), upper) - lower
            middle = math.sqrt(max(lower, 0.5) * upper)
            rows.append(Row(int(n), float(m), middle, lived * math.exp(-m), int(closed and days <= upper)))
    return rows


def obvious_phi(row: Row) -> list[float]:
    r = math.log(row.middle) - row.m
    v = math.log(1 + row.n) - 0.7
    return [1.0, r, min(r, 0.0) ** 2, max(r, 0.0) ** 2, v, v * r, float(row.n == 0), v * max(r, 0.0)]


def random_spells(count: int, seed: int = 1) -> Spells:
    rng = np.random.default_rng(seed)
    return Spells(
        gaps_before=rng.integers(0, 12, count),
        level=rng.normal(3.3, 0.7, count),
        days=np.ceil(np.exp(rng.normal(3.3, 1.0, count))),
        closed=rng.random(count) < 0.8,
    )


def exact_cells(spells: Spells) -> Cells:
    rows = obvious_rows(spells)
    return Cells(
        np.array([obvious_phi(row) for row in rows]),
        np.array([row.exposure for row in rows]),
        np.array([float(row.event) for row in rows]),
    )


def test_bins_are_days_for_a_week_and_then_grow_by_a_quarter() -> None:
    edges = bin_edges(40)
    assert list(edges[:8]) == [0, 1, 2, 3, 4, 5, 6, 7]
    assert edges[8:] == pytest.approx([8.75, 10.9375, 13.671875, 17.08984375, 21.3623, 26.7029, 33.3786, 41.72325])
    assert bin_middles(edges)[:3] == pytest.approx([math.sqrt(0.5), math.sqrt(2), math.sqrt(6)])


def test_features_are_as_written() -> None:
    found = features(np.array([0, 3]), np.array([-0.5, 2.0]))
    v0, v3 = -0.7, math.log(4) - 0.7
    assert found[0] == pytest.approx([1, -0.5, 0.25, 0, v0, -0.5 * v0, 1, 0])
    assert found[1] == pytest.approx([1, 2, 0, 4, v3, 2 * v3, 0, 2 * v3])


def test_the_prior_is_symmetric_and_holds_in_every_direction() -> None:
    assert np.array_equal(PRIOR_PRECISION, PRIOR_PRECISION.T)
    assert float(np.linalg.eigvalsh(PRIOR_PRECISION).min()) > 1


@given(
    rows=st.lists(
        st.tuples(st.integers(0, 30), st.floats(0.5, 6.5), st.integers(0, 900), st.booleans()),
        min_size=1,
        max_size=30,
    ).filter(lambda rows: any(row[2] > 0 for row in rows)),
)
def test_pooling_loses_no_day_and_no_event(rows: list[tuple[int, float, int, bool]]) -> None:
    spells = spells_of(rows)
    cells, exact = pool(spells), obvious_rows(spells)
    assert cells.exposure.sum() == pytest.approx(sum(row.exposure for row in exact))
    assert cells.events.sum() == pytest.approx(sum(row.event for row in exact))
    linear = cells.features[:, 1]
    assert (cells.exposure * linear).sum() == pytest.approx(
        sum(row.exposure * obvious_phi(row)[1] for row in exact), rel=1e-9, abs=1e-9
    )
    assert (cells.events * linear).sum() == pytest.approx(
        sum(row.event * obvious_phi(row)[1] for row in exact), rel=1e-9, abs=1e-9
    )


def test_the_fit_on_pooled_cells_is_the_fit_on_every_single_row() -> None:
    spells = random_spells(3000)
    pooled, exact = fit(pool(spells)), fit(exact_cells(spells))
    assert pooled == pytest.approx(exact, abs=2e-4)
    assert not np.allclose(exact, PRIOR_MEAN, atol=0.05)


def test_the_gradient_is_zero_where_the_fit_stops_and_no_step_climbs_further() -> None:
    cells = pool(random_spells(2000, seed=2))
    weights = fit(cells)
    best = log_posterior(weights, cells)
    for axis in range(8):
        nudge = np.zeros(8)
        nudge[axis] = 1e-4
        up, down = log_posterior(weights + nudge, cells), log_posterior(weights - nudge, cells)
        assert abs(up - down) / 2e-4 < 1e-2
        assert best >= max(up, down)


def test_the_slope_used_is_the_slope_of_the_density() -> None:
    cells = pool(random_spells(500, seed=3))
    weights = PRIOR_MEAN + 0.1
    expected = cells.exposure * np.exp(cells.features @ weights)
    slope = cells.features.T @ (cells.events - expected) - PRIOR_PRECISION @ (weights - PRIOR_MEAN)
    for axis in range(8):
        nudge = np.zeros(8)
        nudge[axis] = 1e-5
        numeric = (log_posterior(weights + nudge, cells) - log_posterior(weights - nudge, cells)) / 2e-5
        assert numeric == pytest.approx(float(slope[axis]), rel=1e-4, abs=1e-3)


def test_without_any_history_the_prior_speaks() -> None:
    nothing = Spells(
        np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float64), np.empty(0), np.empty(0, dtype=np.bool_)
    )
    assert fit(pool(nothing)) == pytest.approx(PRIOR_MEAN)
    assert len(stays_silent(PRIOR_MEAN, nothing.gaps_before, nothing.level, nothing.days, nothing.days)) == 0


def test_the_fit_stands_even_a_shop_unlike_any_other() -> None:
    strange = spells_of([(0, 0.0, 1, True)] * 500 + [(9, 7.0, 5000, False)] * 500)
    weights = fit(pool(strange))
    assert np.isfinite(weights).all()
    expected = pool(strange)
    assert log_posterior(weights, expected) > log_posterior(PRIOR_MEAN, expected)


def chance(weights: Floats, n: int, m: float, silence: float, horizon: float) -> float:
    return float(stays_silent(weights, np.array([n]), np.array([m]), np.array([silence]), np.array([horizon]))[0])


def test_the_chance_of_silence_is_the_integral_of_the_hazard() -> None:
    n, m, silence, horizon = 4, 3.1, 23.0, 61.0
    steps = np.linspace(silence, silence + horizon, 200_001)
    middle = (steps[1:] + steps[:-1]) / 2
    edges = bin_edges(200)
    middles = bin_middles(edges)[np.searchsorted(edges, middle, side="left") - 1]
    rows = features(np.full(len(middles), n), np.log(middles) - m)
    integral = float((np.exp(rows @ PRIOR_MEAN - m) * np.diff(steps)).sum())
    assert chance(PRIOR_MEAN, n, m, silence, horizon) == pytest.approx(math.exp(-integral), rel=1e-4)


@given(
    n=st.integers(0, 400),
    m=st.floats(0, 7),
    silence=st.integers(0, 8000),
    horizon=st.integers(1, 400),
    more=st.integers(1, 400),
)
def test_a_longer_look_ahead_never_makes_silence_likelier(
    n: int, m: float, silence: int, horizon: int, more: int
) -> None:
    near, far = (chance(PRIOR_MEAN, n, m, silence, days) for days in (horizon, horizon + more))
    assert 0 <= far <= near <= 1
