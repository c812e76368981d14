"""The figures of the trends page for any day of the past and any stretch before it, and what lies behind each."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from db.queries.trendsbehind import won_back
from db.queries.trendsfacts import TrendsFacts
from db.queries.weeklywarmth import WarmthGrid
from db.relationship.drift import KNOWN_FROM, DriftRow, DriftTable, drift, unusual_silences
from db.relationship.shopfigures import (
    Kept,
    Spread,
    Waits,
    first_contacts,
    moves,
    promises_kept,
    rhythm_due,
    rhythm_kept,
    spread,
)
from db.relationship.timelines import Bools, Ints

_MOVERS = 6
_LEAST_MOVE = 8.0
_YEAR_OF_WEEKS = 53
_WEEK = 7


@dataclass(frozen=True, slots=True)
class WonBack:
    """How many came back in the stretch, and by how much warmer they are on average than at their worst since."""

    count: int
    gain: float | None


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """Complaints of one theme.

    Attributes:
        theme_id: 0 for those without a theme.
        name: of the theme, empty without one.
        count: complaints heard in the stretch.
        before: those heard in the stretch of the same length before it.
        cured_on: the day something done about it was finished, None while nothing is.
        since_cure: complaints heard after that day.
    """

    theme_id: int
    name: str
    count: int
    before: int
    cured_on: datetime.date | None
    since_cure: int


@dataclass(frozen=True, slots=True)
class Referral:
    """Somebody who came through another customer by the day looked at."""

    customer_id: int
    name: str
    brought_by: int
    brought_by_name: str
    since_on: datetime.date


def came_through(referrals: Sequence[Referral], customer_id: int) -> tuple[Referral, ...]:
    """Return everybody a customer brought, each followed by those they brought in turn; nobody stands there twice."""
    found: dict[int, Referral] = {}
    waiting = [each for each in reversed(referrals) if each.brought_by == customer_id]
    while waiting:
        newest = waiting.pop()
        if newest.customer_id not in found and newest.customer_id != customer_id:
            found[newest.customer_id] = newest
            waiting += [each for each in reversed(referrals) if each.brought_by == newest.customer_id]
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Move:
    """A customer whose warmth changed much.

    Attributes:
        customer_id: the customer's key.
        name: of the customer.
        change: by how many degrees.
        warmth: week by week over the stretch.
    """

    customer_id: int
    name: str
    change: float
    warmth: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class TrendsFigures:
    """The shop as it stood on `day`, and the stretch from `since` up to it; nothing later is known.

    Attributes:
        day: the day looked at.
        since: the first day of the stretch.
        lived_before: whether the journal goes back over the whole stretch before: else its counts are of fewer days,
            and nothing can be compared with them.
        rhythm: customers within their rhythm, of those with one; `rhythm_before` on the first day.
        promises: kept of those settled in the stretch; `promises_before` in the one before.
        waits: first contacts after complaints; `waits_before` in the stretch before.
        won_back: who came back.
        days: of the spread.
        spread: how many were warm, mild, cooling, unknown.
        moves: whose warmth changed most, at most a year back: before that it is another story.
        moves_since: from which day on.
        compared: of how many customers something was known on both days.
        calendar: touches on each day from `since` on.
        themes: of complaints, the most frequent first.
        referrals: who brought whom.
    """

    day: datetime.date
    since: datetime.date
    lived_before: bool
    rhythm: Kept
    rhythm_before: Kept
    promises: Kept
    promises_before: Kept
    waits: Waits
    waits_before: Waits
    won_back: WonBack
    days: tuple[datetime.date, ...]
    spread: Spread
    moves: tuple[Move, ...]
    moves_since: datetime.date
    compared: int
    calendar: tuple[int, ...]
    themes: tuple[ThemeCount, ...]
    referrals: tuple[Referral, ...]


def trends_figures(facts: TrendsFacts, day: datetime.date, weeks: int | None) -> TrendsFigures:
    """Return the figures of the shop as it stood on one of its weeks.

    Args:
        facts: what `trends_facts` has read.
        day: one of `facts.weeks`.
        weeks: length of the stretch; None for everything up to the day.
    """
    last = facts.place(day)
    first = 0 if weeks is None else max(0, last - weeks)
    shown = facts.weeks[first : last + 1]
    begin, end = int(shown[0]), int(shown[-1])
    length = end - begin
    counted = facts.histories.with_us(shown)
    grid = facts.warmth.between(first, last)
    there = counted & ~np.isnan(grid.warmth)
    compared = _compared(_newest_year(grid), counted[:, -1])
    columns = facts.histories.columns
    return TrendsFigures(
        day=day,
        since=datetime.date.fromordinal(begin),
        lived_before=begin - length > int(facts.weeks[0]) - _WEEK,
        rhythm=_rhythm(facts, end, there[:, -1]),
        rhythm_before=_rhythm(facts, begin, there[:, 0]),
        promises=promises_kept(columns.promises, begin + 1, end),
        promises_before=promises_kept(columns.promises, begin - length + 1, begin),
        waits=first_contacts(columns.complaints, begin + 1, end),
        waits_before=first_contacts(columns.complaints, begin - length + 1, begin),
        won_back=_won_back(facts, begin, end),
        days=tuple(datetime.date.fromordinal(each) for each in shown.tolist()),
        spread=spread(grid.warmth, grid.known, counted),
        moves=_moves(facts, _newest_year(grid), compared),
        compared=int(compared.sum()),
        moves_since=datetime.date.fromordinal(int(shown[-_YEAR_OF_WEEKS:][0])),
        calendar=_calendar(facts, begin + 1, end),
        themes=_themes(facts, begin, end),
        referrals=_referrals(facts, day),
    )


def _rhythm(facts: TrendsFacts, day: int, there: Bools) -> Kept:
    due = rhythm_due(facts.histories.columns, facts.clock, facts.skip_owner, facts.skip_day, day)
    return rhythm_kept(due, day, there)


def _won_back(facts: TrendsFacts, begin: int, end: int) -> WonBack:
    people = won_back(facts, datetime.date.fromordinal(begin), datetime.date.fromordinal(end))
    gains = [each.gain for each in people if each.gain is not None]
    return WonBack(len(people), float(np.mean(gains)) if gains else None)


def _newest_year(grid: WarmthGrid) -> WarmthGrid:
    return WarmthGrid(grid.warmth[:, -_YEAR_OF_WEEKS:], grid.known[:, -_YEAR_OF_WEEKS:])


def _compared(grid: WarmthGrid, with_us: Bools) -> Bools:
    """Tell whose warmth can be compared; who had left on the first day and came back is the best news of all."""
    return with_us & grid.known[:, 0] & grid.known[:, -1]


def _moves(facts: TrendsFacts, grid: WarmthGrid, told: Bools) -> tuple[Move, ...]:
    before, after = (grid.warmth[:, place].astype(np.float64) for place in (0, -1))
    moved = moves(before, after, told, _LEAST_MOVE)
    up, down = moved.row[moved.change > 0], moved.row[moved.change < 0]
    # As many of each as there are: good news and bad news both belong here.
    ups = max(_MOVERS // 2, _MOVERS - len(down))
    chosen = {*up[:ups].tolist(), *down[: _MOVERS - min(ups, len(up))].tolist()}
    return tuple(
        Move(
            customer_id=int(facts.histories.customer[row]),
            name=facts.names[row],
            change=float(change),
            warmth=tuple(float(each) for each in grid.warmth[row]),
        )
        for row, change in zip(moved.row.tolist(), moved.change.tolist(), strict=True)
        if row in chosen
    )


def _calendar(facts: TrendsFacts, begin: int, end: int) -> tuple[int, ...]:
    day = facts.histories.columns.touches.day
    inside = day[(day >= begin) & (day <= end)]
    return tuple(np.bincount(inside - begin, minlength=end - begin + 1).tolist())


def _themes(facts: TrendsFacts, begin: int, end: int) -> tuple[ThemeCount, ...]:
    heard = facts.histories.columns.complaints.heard
    now = facts.case_theme[(heard > begin) & (heard <= end)]
    before = facts.case_theme[(heard > 2 * begin - end) & (heard <= begin)]
    found: list[ThemeCount] = []
    for theme_id in np.unique(np.concatenate([now, before])).tolist():
        theme = facts.themes.get(theme_id)
        cured = theme.cured_on if theme and theme.cured_on and theme.cured_on.toordinal() <= end else None
        since = (facts.case_theme == theme_id) & (heard <= end)
        found.append(
            ThemeCount(
                theme_id=theme_id,
                name=theme.name if theme else "",
                count=int((now == theme_id).sum()),
                before=int((before == theme_id).sum()),
                cured_on=cured,
                since_cure=int((since & (heard > cured.toordinal())).sum()) if cured else 0,
            ),
        )
    return tuple(sorted(found, key=lambda theme: (-theme.count, -theme.before, theme.theme_id)))


def _referrals(facts: TrendsFacts, day: datetime.date) -> tuple[Referral, ...]:
    histories = facts.histories
    return tuple(
        Referral(
            each.customer_id,
            facts.names[histories.row(each.customer_id)],
            each.brought_by,
            facts.names[histories.row(each.brought_by)],
            each.since_on,
        )
        for each in facts.referrals
        if each.since_on <= day
    )


# ------------------------------------------------------------------------------------------------------------ drift


@dataclass(frozen=True, slots=True)
class DriftFigures:
    """Whose silence is unusual for them on a day, the likeliest to ask about first.

    Attributes:
        day: the day looked at.
        rows: their silences; `names`: theirs.
        before: how many there were on an earlier day; None where not half as many people as now were known well
            enough then: few silences would be no news of it.
        known_of: of how many customers enough is known to speak of an unusual silence at all.
    """

    day: datetime.date
    rows: tuple[DriftRow, ...]
    names: tuple[str, ...]
    before: int | None
    known_of: int


def drift_figures(facts: TrendsFacts, day: datetime.date, since: datetime.date) -> DriftFigures:
    """Return the unusual silences as they stood on `day`, answers of the owner known by then left out."""
    now, then = (drift(facts.histories.signs, each) for each in (day, since))
    known, known_then = (int((table.days_of_life >= KNOWN_FROM).sum()) for table in (now, then))
    rows = [row for row in _unusual(facts, now) if facts.histories.has(row.customer_id)]
    return DriftFigures(
        day=day,
        rows=tuple(rows),
        names=tuple(facts.names[facts.histories.row(row.customer_id)] for row in rows),
        before=len(_unusual(facts, then)) if known_then and 2 * known_then >= known else None,
        known_of=known,
    )


def _unusual(facts: TrendsFacts, table: DriftTable) -> tuple[DriftRow, ...]:
    day = table.today
    gone = ~facts.histories.with_us(np.array([day.toordinal()], np.int64))[:, 0]
    answered: dict[int, datetime.date] = {}
    for customer_id, on in facts.answered:
        if on <= day:
            answered[customer_id] = max(on, answered.get(customer_id, on))
    answered |= dict.fromkeys(facts.histories.customer[gone].tolist(), day)
    return unusual_silences(table, answered, facts.asking)


# --------------------------------------------------------------------------------------------- a month, on paper


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """A month's figures with those of the month before, for the monthly review on paper."""

    month: TrendsFigures
    drift: DriftFigures


def month_figures(facts: TrendsFacts, last_day: datetime.date) -> MonthFigures:
    """Return the figures of the four weeks up to the week of `last_day`."""
    places: Ints = np.searchsorted(facts.weeks, [last_day.toordinal()], side="right") - 1
    day = datetime.date.fromordinal(int(facts.weeks[max(0, int(places[0]))]))
    figures = trends_figures(facts, day, 4)
    return MonthFigures(figures, drift_figures(facts, day, figures.since))
