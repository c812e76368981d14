"""The figures of the trends page for any day of the past and any stretch before it, and what lies behind each."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from db.journal import Journal
from db.models import Break
from db.queries.among import among
from db.queries.trendsfacts import TrendsFacts
from db.queries.warmth import warmth_days, warmth_whys
from db.queries.weeklywarmth import WarmthGrid
from db.relationship.drift import DriftRow, drift, unusual_silences
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
from db.relationship.warmth import DEFAULT_WEIGHTS, Part
from db.relationship.warmthwhy import WarmthWhy

_MOVERS = 6
_LEAST_MOVE = 8.0
_YEAR_OF_WEEKS = 53
_FELT = 2.0
"""So many degrees of a change a part must make for it to be named before a larger one."""


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
        rhythm: customers within their rhythm, of those with one; `rhythm_before` on the first day.
        promises: kept of those settled in the stretch; `promises_before` in the one before.
        waits: first contacts after complaints; `waits_before` in the stretch before.
        won_back: who came back.
        days: of the spread.
        spread: how many were warm, mild, cooling, unknown.
        moves: whose warmth changed most, at most a year back: before that it is another story.
        moves_since: from which day on.
        calendar: touches on each day from `since` on.
        themes: of complaints, the most frequent first.
        referrals: who brought whom.
    """

    day: datetime.date
    since: datetime.date
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
    columns = facts.histories.columns
    return TrendsFigures(
        day=day,
        since=datetime.date.fromordinal(begin),
        rhythm=_rhythm(facts, end, there[:, -1]),
        rhythm_before=_rhythm(facts, begin, there[:, 0]),
        promises=promises_kept(columns.promises, begin + 1, end),
        promises_before=promises_kept(columns.promises, begin - length + 1, begin),
        waits=first_contacts(columns.complaints, begin + 1, end),
        waits_before=first_contacts(columns.complaints, begin - length + 1, begin),
        won_back=_won_back(facts, first, last),
        days=tuple(datetime.date.fromordinal(each) for each in shown.tolist()),
        spread=spread(grid.warmth, grid.known, counted),
        moves=_moves(facts, _newest_year(grid), counted[:, -_YEAR_OF_WEEKS:]),
        moves_since=datetime.date.fromordinal(int(shown[-_YEAR_OF_WEEKS:][0])),
        calendar=_calendar(facts, begin + 1, end),
        themes=_themes(facts, begin, end),
        referrals=_referrals(facts, day),
    )


def _rhythm(facts: TrendsFacts, day: int, there: Bools) -> Kept:
    due = rhythm_due(facts.histories.columns, facts.clock, facts.skip_owner, facts.skip_day, day)
    return rhythm_kept(due, day, there)


def _won_back(facts: TrendsFacts, first: int, last: int) -> WonBack:
    """Whoever said that it is mended, or came back after having left, counts once."""
    begin, end = int(facts.weeks[first]), int(facts.weeks[last])
    histories = facts.histories
    broke: dict[int, int] = {
        histories.row(broken.customer_id): broken.on.toordinal()
        for broken in facts.breaks
        if broken.mended_on is not None
        and begin < broken.mended_on.toordinal() <= end
        and histories.has(broken.customer_id)
    }
    back = np.flatnonzero((histories.won_back > begin) & (histories.won_back <= end))
    broke |= {int(row): int(histories.lost[row]) for row in back if int(row) not in broke}
    gains: list[float] = []
    for row, since in broke.items():
        road = facts.warmth.between(int(np.searchsorted(facts.weeks, since)), last).warmth[row]
        road = road[~np.isnan(road)]
        if len(road):
            gains.append(float(road[-1] - road.min()))
    return WonBack(len(broke), float(np.mean(gains)) if gains else None)


def _newest_year(grid: WarmthGrid) -> WarmthGrid:
    return WarmthGrid(grid.warmth[:, -_YEAR_OF_WEEKS:], grid.known[:, -_YEAR_OF_WEEKS:])


def _moves(facts: TrendsFacts, grid: WarmthGrid, counted: Bools) -> tuple[Move, ...]:
    # Who had left on the first day and came back is the best news of all.
    told = counted[:, -1] & grid.known[:, 0] & grid.known[:, -1]
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


# --------------------------------------------------------------------------------------------------- why they moved


class MoveCause(enum.StrEnum):
    """What changed a warmth most.

    `CHASED`: the rhythm, by coming too often. `MENDED`: the customer said that a break is mended. `WAITING`: nobody has
    got in touch about a complaint yet.
    """

    RHYTHM = "rhythm"
    CHASED = "chased"
    MENDED = "mended"
    WAITING = "waiting"
    MOOD = "mood"
    PROMISES = "promises"
    CARE = "care"
    RECIPROCITY = "reciprocity"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class MoveReason:
    """What changed a warmth most, the part that shows it, and the figures behind the parts before and after."""

    cause: MoveCause
    part: Part
    before: WarmthWhy
    after: WarmthWhy


def move_reasons(
    journal: Journal, moved: Sequence[Move], since: datetime.date, day: datetime.date
) -> Mapping[int, MoveReason]:
    """Return for each mover, by id, what changed their warmth most.

    The cause is told rather than its consequence: whoever is called too often, whose complaint waits or whose promises
    were missed is soon in a bad mood, and whose break is mended in a better one.
    """
    ids = [move.customer_id for move in moved]
    if not ids:
        return {}
    ups = {move.customer_id: move.change > 0 for move in moved}
    mended = _mended(ids, since, day)
    whys = warmth_whys(journal, ids, [since, day])
    shares: dict[int, dict[Part, float]] = {}
    for line in warmth_days(journal, [since, day], ids):
        weight = sum(DEFAULT_WEIGHTS[part] for part, now in line.parts.items() if now.applies)
        sign = 1.0 if line.on == day else -1.0
        of_customer = shares.setdefault(line.customer_id, dict.fromkeys(Part, 0.0))
        for part, now in line.parts.items():
            # A part that does not apply moves nothing: it counts as the middle.
            of_customer[part] += sign * DEFAULT_WEIGHTS[part] / weight * (now.value - 50.0) * now.applies
    reasons: dict[int, MoveReason] = {}
    for customer_id, of_customer in shares.items():
        choose = max if ups[customer_id] else min
        part = choose(of_customer, key=lambda each: of_customer[each])
        before, after = whys[customer_id, since], whys[customer_id, day]
        cause = MoveCause(part.value)
        if ups[customer_id]:
            cause = MoveCause.MENDED if customer_id in mended else cause
        elif of_customer[Part.RHYTHM] < -_FELT and after.rhythm.chasing > before.rhythm.chasing:
            cause, part = MoveCause.CHASED, Part.RHYTHM
        elif after.care.untouched:
            cause, part = MoveCause.WAITING, Part.CARE
        elif of_customer[Part.PROMISES] < -_FELT and after.promises.missed > before.promises.missed:
            cause, part = MoveCause.PROMISES, Part.PROMISES
        reasons[customer_id] = MoveReason(cause, part, before, after)
    return reasons


def _mended(customer_ids: Sequence[int], since: datetime.date, day: datetime.date) -> set[int]:
    """Return who said after one day and up to another that a break is mended."""
    query = Break.select(Break.customer).where(
        among(Break.customer, customer_ids), Break.mended_on > since, Break.mended_on <= day
    )
    return {customer_id for (customer_id,) in query.tuples()}


# ------------------------------------------------------------------------------------------------------------ drift


@dataclass(frozen=True, slots=True)
class DriftFigures:
    """Whose silence is unusual for them on a day, the likeliest to ask about first; and on an earlier day, how many."""

    day: datetime.date
    rows: tuple[DriftRow, ...]
    names: tuple[str, ...]
    before: int


def drift_figures(facts: TrendsFacts, day: datetime.date, since: datetime.date) -> DriftFigures:
    """Return the unusual silences as they stood on `day`, answers of the owner known by then left out."""
    rows = [row for row in _unusual(facts, day) if facts.histories.has(row.customer_id)]
    return DriftFigures(
        day=day,
        rows=tuple(rows),
        names=tuple(facts.names[facts.histories.row(row.customer_id)] for row in rows),
        before=len(_unusual(facts, since)),
    )


def _unusual(facts: TrendsFacts, day: datetime.date) -> tuple[DriftRow, ...]:
    gone = ~facts.histories.with_us(np.array([day.toordinal()], np.int64))[:, 0]
    answered: dict[int, datetime.date] = {}
    for customer_id, on in facts.answered:
        if on <= day:
            answered[customer_id] = max(on, answered.get(customer_id, on))
    answered |= dict.fromkeys(facts.histories.customer[gone].tolist(), day)
    return unusual_silences(drift(facts.histories.signs, day), answered)


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
