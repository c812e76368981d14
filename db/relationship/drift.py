"""Drift: who may have quietly left, judged by their own rhythm.

A warning is a question to the owner, never a label. Nothing here knows of a touch after the day it is asked about.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from db.relationship.hazard import Spells, fit, pool, stays_silent
from db.relationship.timelines import Floats, Ints

KNOWN_FROM = 4
"""With fewer days of life than this, a drift probability is shown as not yet known."""

_PSEUDO_GAPS = 5
_PSEUDO_GAP_DAYS = 30.0
_OWN_PSEUDO_GAPS = 2
_SHORTEST_HORIZON, _LONGEST_HORIZON = 14.0, 365.0
_WARNING_HORIZON = 180.0


@dataclass(frozen=True, slots=True)
class SignsOfLife:
    """The days on which customers came, called, wrote or bought, in any order, repetitions allowed.

    Which touches count is said by `db.relationship.touchfacts.TouchMeaning.sign_of_life`.

    Attributes:
        customer: the customer's key, one for each touch.
        day: the touch's local day as `date.toordinal`, one for each touch.
    """

    customer: Ints
    day: Ints


@dataclass(frozen=True, slots=True)
class DriftRow:
    """One customer's drift.

    Attributes:
        customer_id: the customer's key.
        probability: of no sign of life within twice their own gap (14 to 365 days); what customers are ranked by.
        p180: of no sign of life within 180 days; what warnings are judged by.
        silence_days: days since their last sign of life.
        typical_gap_days: their usual gap, drawn towards the shop's where little is known.
        days_of_life: distinct days on which they gave a sign of life.
        known: whether that is enough to speak of drift at all.
    """

    customer_id: int
    probability: float
    p180: float
    silence_days: int
    typical_gap_days: float
    days_of_life: int
    known: bool


@dataclass(frozen=True, slots=True)
class DriftTable:
    """Everyone with a sign of life up to the day, the likeliest to have left first; one entry each in every array.

    Attributes:
        today: the day it was asked for.
        weights: the eight weights of the hazard.
        customer: keys.
        probability: see `DriftRow`.
        p180: see `DriftRow`.
        silence_days: see `DriftRow`.
        level: log of the typical gap.
        days_of_life: see `DriftRow`.
    """

    today: date
    weights: Floats
    customer: Ints
    probability: Floats
    p180: Floats
    silence_days: Ints
    level: Floats
    days_of_life: Ints

    def __len__(self) -> int:
        """Return how many customers there are."""
        return len(self.customer)

    def rows(self) -> Iterator[DriftRow]:
        """Yield the customers in order."""
        for place in range(len(self)):
            yield self.row(place)

    def row(self, place: int) -> DriftRow:
        """Return the customer at a place, 0 being the likeliest to have left."""
        days_of_life = int(self.days_of_life[place])
        return DriftRow(
            customer_id=int(self.customer[place]),
            probability=float(self.probability[place]),
            p180=float(self.p180[place]),
            silence_days=int(self.silence_days[place]),
            typical_gap_days=float(np.exp(self.level[place])),
            days_of_life=days_of_life,
            known=days_of_life >= KNOWN_FROM,
        )


def drift(signs: SignsOfLife, today: date) -> DriftTable:
    """Return the drift of every customer with a sign of life up to `today`.

    Sound with any history: a customer seen once, all touches on one day, one customer, no customer at all, touches
    dated after `today` (they do not count yet).
    """
    silences = _silences(signs, today)
    current = silences.open
    weights = fit(pool(silences.spells))
    horizon = np.clip(2.0 * np.exp(current.level), _SHORTEST_HORIZON, _LONGEST_HORIZON)
    half_year = np.full(len(current.days), _WARNING_HORIZON)
    probability = stays_silent(weights, current.gaps_before, current.level, current.days, horizon)
    p180 = stays_silent(weights, current.gaps_before, current.level, current.days, half_year)
    order = np.lexsort((silences.customer, -current.days, -p180, -probability))
    return DriftTable(
        today=today,
        weights=weights,
        customer=silences.customer[order],
        probability=probability[order],
        p180=p180[order],
        silence_days=current.days[order].astype(np.int64),
        level=current.level[order],
        days_of_life=current.gaps_before[order] + 1,
    )


@dataclass(frozen=True, slots=True)
class WarningRule:
    """How many warnings a shop can bear.

    Attributes:
        names_a_week: so many new names a week at most, and so many at once.
        least: never ask below this chance of half a year of silence.
        look_back_weeks: weeks whose new names the threshold is set by.
    """

    names_a_week: int = 5
    least: float = 0.5
    look_back_weeks: int = 8


def unusual_silences(
    table: DriftTable,
    answered_on: Mapping[int, date],
    rule: WarningRule | None = None,
) -> tuple[DriftRow, ...]:
    """Return the silences nobody has explained yet, those that have just become unusual before those long gone.

    These are customers with enough history whose silence exceeds their own typical gap and whose chance of half
    a year without a sign of life has risen above the threshold. The threshold is the lowest one from `least` up that
    would have brought at most `names_a_week` new names a week lately. An answer stops the asking until the customer
    has come again.

    Args:
        table: what `drift` returned.
        answered_on: for each customer the day of the owner's newest answer.
        rule: how many warnings the shop can bear.
    """
    rule = rule or WarningRule()
    unusual = (table.days_of_life >= KNOWN_FROM) & (table.silence_days > np.exp(table.level))
    earlier = np.maximum(table.silence_days - 7.0 * rule.look_back_weeks, 0.0)
    before = stays_silent(
        table.weights, table.days_of_life - 1, table.level, earlier, np.full(len(table), _WARNING_HORIZON)
    )
    threshold = _threshold(table.p180[unusual], before[unusual], rule)
    candidates = np.flatnonzero(unusual & (table.p180 >= threshold))
    newly = before < threshold
    ranked = sorted(candidates, key=lambda place: (not newly[place], -table.p180[place], place))
    rows = (table.row(int(place)) for place in ranked)
    return tuple(row for row in rows if not _is_answered(row, table.today, answered_on))


def _is_answered(row: DriftRow, today: date, answered_on: Mapping[int, date]) -> bool:
    answer = answered_on.get(row.customer_id)
    return answer is not None and today.toordinal() - row.silence_days <= answer.toordinal() <= today.toordinal()


def _threshold(now: Floats, before: Floats, rule: WarningRule) -> float:
    """Return the threshold from which on no higher one would have brought too many new names over the weeks looked at.

    The lowest one that brings few enough may lie below others that bring too many; taking it, a list of forty names
    would be one of four hundred the week after. Where nobody is to be asked about, the least chance draws the line.
    """
    bearable = rule.names_a_week * rule.look_back_weeks
    candidates = np.unique(np.concatenate([[rule.least], now[now >= rule.least]]))
    crossing = np.searchsorted(np.sort(before), candidates, side="left") - np.searchsorted(
        np.sort(now), candidates, side="left"
    )
    too_many = np.flatnonzero(crossing > bearable)
    if not bearable or not len(too_many):
        return rule.least
    return float(candidates[min(too_many[-1] + 1, len(candidates) - 1)])


def _distinct(ascending: Ints) -> Ints:
    """Return the numbers once each."""
    return ascending[np.diff(ascending, prepend=ascending[:1] - 1) > 0]


@dataclass(frozen=True, slots=True)
class _Silences:
    """Each customer's key and open silence, and all the shop's spells, closed and open."""

    customer: Ints
    open: Spells
    spells: Spells


def _silences(signs: SignsOfLife, today: date) -> _Silences:
    past = signs.day <= today.toordinal()
    earliest = int(signs.day[past].min(initial=today.toordinal()))
    span = today.toordinal() - earliest + 1
    # One number for each: sorting plain numbers is by far the quickest way to bring together what belongs together.
    key = _distinct(np.sort(signs.customer[past] * span + (signs.day[past] - earliest)))
    whose, since = np.divmod(key, span)
    day = since + earliest
    begins = np.concatenate([np.ones(min(1, len(key)), np.bool_), whose[1:] != whose[:-1]])
    first = np.flatnonzero(begins)
    customer, owner = whose[first], np.cumsum(begins) - 1
    days_of_life = np.diff(first, append=len(key))
    gap_of = np.flatnonzero(owner[1:] == owner[:-1]) + 1
    gap = (day[gap_of] - day[gap_of - 1]).astype(np.float64)
    log_gap = np.log(gap)
    shop_level = (log_gap.sum() + _PSEUDO_GAPS * np.log(_PSEUDO_GAP_DAYS)) / (len(gap) + _PSEUDO_GAPS)

    log_at = np.zeros(len(day))
    log_at[gap_of] = log_gap
    total = np.cumsum(log_at)
    own_total = total - total[first][owner]
    gaps_closed = np.arange(len(day)) - first[owner]
    level = (own_total + _OWN_PSEUDO_GAPS * shop_level) / (gaps_closed + _OWN_PSEUDO_GAPS)

    last = first + days_of_life - 1
    open_spells = Spells(
        gaps_before=gaps_closed[last],
        level=level[last],
        days=(today.toordinal() - day[last]).astype(np.float64),
        closed=np.zeros(len(customer), dtype=np.bool_),
    )
    every = Spells(
        gaps_before=np.concatenate([gaps_closed[gap_of - 1], open_spells.gaps_before]),
        level=np.concatenate([level[gap_of - 1], open_spells.level]),
        days=np.concatenate([gap, open_spells.days]),
        closed=np.concatenate([np.ones(len(gap), dtype=np.bool_), open_spells.closed]),
    )
    return _Silences(customer, open_spells, every)
