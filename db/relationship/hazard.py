"""How likely a silent customer is to give a sign of life: a small hazard of return, learned from the shop's own gaps.

The hazard per day of a customer whose n closed gaps have the shrunken mean log m, after u days of silence, is
h(u) = exp(−m + w·φ(r, n)) with r = ln u − m: silence is measured in the customer's own rhythm. w comes from a Poisson
regression on every gap and every open silence of the shop, cut at fixed bins, held by a Gaussian prior learned on other
shops, so that a shop's first week already has a sound answer.

Beside it stand Schmittlein, Morrison & Colombo 1987 (Pareto/NBD), Fader, Hardie & Lee 2005 (BG/NBD), Platzer &
Reutterer 2016 (regularity) and Wübben & v. Wangenheim 2008 (simple rules often win).
"""

from dataclasses import dataclass

import numpy as np

from db.relationship.timelines import Bools, Floats, Ints

PRIOR_MEAN: Floats = np.array([-1.0733, 0.0904, -0.0066, -0.4818, 0.6048, 0.3569, -0.4918, -0.5206])
"""What the eight weights were on other shops."""

_PRIOR_INFORMATION: Floats = np.array(
    [
        [1.0001, 0.1142, 0.6107, 0.6173, 0.4086, -0.1111, 0.2981, 0.0365],
        [0.1142, 1.2280, -1.3493, 0.9512, -0.1111, 0.1225, 0.1035, -0.0160],
        [0.6107, -1.3493, 3.5231, 0.0, 0.1385, -0.1436, 0.2144, 0.0],
        [0.6173, 0.9512, 0.0, 1.6562, -0.0160, -0.0739, 0.2987, -0.0739],
        [0.4086, -0.1111, 0.1385, -0.0160, 1.1606, -0.0364, -0.2087, 0.3767],
        [-0.1111, 0.1225, -0.1436, -0.0739, -0.0364, 0.9579, -0.0725, 0.4189],
        [0.2981, 0.1035, 0.2144, 0.2987, -0.2087, -0.0725, 0.2981, -0.1488],
        [0.0365, -0.0160, 0.0, -0.0739, 0.3767, 0.4189, -0.1488, 0.4189],
    ],
)

PRIOR_PRECISION: Floats = 50.0 * _PRIOR_INFORMATION + 0.05 * np.eye(8)
"""How firmly the prior holds: as if 50 gaps of other shops had been seen."""

_DAILY_BINS = 7
_BIN_GROWTH = 1.25

_GRID = 1.0 / 64.0
"""Step of m at which spells are pooled for the fit. Linear weights between neighbours leave an error below 10⁻⁴."""

_MOST_COUNTED = 5_000_000
"""Keys up to this are brought together by marking them in a row of flags; sorting them takes ten times as long."""

_ETA_LIMIT = 50.0
_NEWTON_STEPS = 100
_HALVINGS = 40


@dataclass(frozen=True, slots=True)
class Spells:
    """Silences, closed or still open, one row each.

    Attributes:
        gaps_before: closed gaps the customer had before this silence (n).
        level: shrunken mean of their logs (m).
        days: length so far, in days.
        closed: whether a sign of life ended it.
    """

    gaps_before: Ints
    level: Floats
    days: Floats
    closed: Bools


@dataclass(frozen=True, slots=True)
class Cells:
    """Spells pooled by features: days lived × exp(−m) and events, with the features φ of each cell (cells × 8)."""

    features: Floats
    exposure: Floats
    events: Floats


def bin_edges(longest: float) -> Floats:
    """Return the edges of the bins of silence, in days: 0…7 by day, then 7·1.25ᵏ until `longest` is covered."""
    edges = [float(day) for day in range(_DAILY_BINS + 1)]
    power = 1
    while edges[-1] < longest:
        edges.append(_DAILY_BINS * _BIN_GROWTH**power)
        power += 1
    return np.array(edges)


def bin_middles(edges: Floats) -> Floats:
    """Return the geometric middle of each bin; the first one counts from half a day."""
    return np.sqrt(np.maximum(edges[:-1], 0.5) * edges[1:])


def features(gaps_before: Ints, relative: Floats) -> Floats:
    """Return φ, rows × 8, for n closed gaps and r = ln u − m, both of the same length."""
    v = _experience(gaps_before)
    late = np.maximum(relative, 0.0)
    early = np.minimum(relative, 0.0)
    none_yet = (gaps_before == 0).astype(np.float64)
    columns = [np.ones_like(v), relative, early**2, late**2, v, v * relative, none_yet, v * late]
    return np.stack(columns, axis=-1)


def pool(spells: Spells) -> Cells:
    """Cut spells at the bins and pool those alike.

    A spell adds the days it lived in each bin, times exp(−m), and one event in the bin where it closed. Spells of the
    same n share cells on a fine grid of m, each spread linearly over its two neighbours, which keeps the sums exact
    and the cost independent of the number of touches.
    """
    lived = spells.days > 0
    n, m = spells.gaps_before[lived], spells.level[lived]
    days, closed = spells.days[lived], spells.closed[lived]
    if not len(n):
        return Cells(np.empty((0, 8)), np.empty(0), np.empty(0))
    edges = bin_edges(float(days.max()))
    bins = len(edges) - 1
    last_bin = np.searchsorted(edges, days, side="left") - 1

    below = np.floor(m / _GRID).astype(np.int64)
    beside = m / _GRID - below
    step = np.concatenate([below, below + 1])
    share = np.concatenate([1.0 - beside, beside])
    lowest = int(step.min())
    span = int(step.max()) - lowest + 1
    groups, group = _groups(np.tile(n, 2) * span + (step - lowest))
    place = group * bins + np.tile(last_bin, 2)
    size = len(groups) * bins

    weight = share * np.tile(np.exp(-m), 2)
    ending = np.bincount(place, weight, size).reshape(-1, bins)
    part_of_last = np.bincount(place, weight * np.tile(days - edges[last_bin], 2), size).reshape(-1, bins)
    events = np.bincount(place, share * np.tile(closed, 2), size).astype(np.float64)
    outliving = np.cumsum(ending[:, ::-1], axis=1)[:, ::-1] - ending
    exposure = (outliving * np.diff(edges) + part_of_last).ravel()

    used = exposure > 0
    cell_n = np.repeat(groups // span, bins)[used]
    cell_m = np.repeat((groups % span + lowest) * _GRID, bins)[used]
    log_middle: Floats = np.tile(np.log(bin_middles(edges)), len(groups))[used]
    relative: Floats = (log_middle - cell_m).astype(np.float64)
    return Cells(features(cell_n, relative), exposure[used], events[used])


def _groups(keys: Ints) -> tuple[Ints, Ints]:
    """Return the distinct keys (at least one, none negative), ascending, and the place of each key among them."""
    highest = int(keys.max())
    if highest > _MOST_COUNTED:
        groups, group = np.unique(keys, return_inverse=True)
        return groups, group
    there = np.zeros(highest + 1, np.bool_)
    there[keys] = True
    place = np.cumsum(there)
    return np.flatnonzero(there), place[keys] - 1


def fit(cells: Cells) -> Floats:
    """Return the eight weights of greatest posterior density (Newton's method with step halving)."""
    weights = PRIOR_MEAN.copy()
    value = log_posterior(weights, cells)
    for _ in range(_NEWTON_STEPS):
        expected = cells.exposure * np.exp(cells.features @ weights)
        slope = cells.features.T @ (cells.events - expected) - PRIOR_PRECISION @ (weights - PRIOR_MEAN)
        curvature = (cells.features.T * expected) @ cells.features + PRIOR_PRECISION
        step = np.linalg.solve(curvature, slope)
        for _ in range(_HALVINGS):
            reached = log_posterior(weights + step, cells)
            if reached >= value:
                break
            step = step / 2.0
        else:
            return weights
        weights, value = weights + step, reached
        if float(slope @ step) < 1e-12:
            break
    return weights


def log_posterior(weights: Floats, cells: Cells) -> float:
    """Return the log density the fit climbs, up to a constant; −∞ where it cannot be computed."""
    with np.errstate(over="ignore"):
        eta = cells.features @ weights
        away = weights - PRIOR_MEAN
        value = float(cells.events @ eta - cells.exposure @ np.exp(eta) - away @ PRIOR_PRECISION @ away / 2.0)
    return value if np.isfinite(value) else -np.inf


def stays_silent(weights: Floats, gaps_before: Ints, level: Floats, silence: Floats, horizon: Floats) -> Floats:
    """Return P₀, each customer's chance of no sign of life in the next `horizon` days.

    Args:
        weights: what `fit` returned.
        gaps_before: closed gaps (n).
        level: shrunken mean of their logs (m).
        silence: days since the last sign of life (u).
        horizon: days to look ahead (H).
    """
    if not len(silence):
        return np.empty(0)
    until = silence + horizon
    edges = bin_edges(float(until.max()))
    v = _experience(gaps_before)
    steady = weights[0] + weights[4] * v + weights[6] * (gaps_before == 0) - level
    slope = weights[1] + weights[5] * v
    late_slope = weights[7] * v
    risk = np.zeros(len(silence))
    for lower, upper, middle in zip(edges[:-1], edges[1:], bin_middles(edges), strict=True):
        inside = np.maximum(np.minimum(until, upper) - np.maximum(silence, lower), 0.0)
        relative = np.log(middle) - level
        late = np.maximum(relative, 0.0)
        early = np.minimum(relative, 0.0)
        eta = steady + slope * relative + weights[2] * early**2 + (weights[3] * late + late_slope) * late
        risk += inside * np.exp(np.minimum(eta, _ETA_LIMIT))
    return np.exp(-risk)


def _experience(gaps_before: Ints) -> Floats:
    return np.log1p(gaps_before.astype(np.float64)) - 0.7
