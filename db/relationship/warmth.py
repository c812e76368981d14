"""Warmth, 0–100, and its coverage: how a relationship stands on a day, and how much of that rests on something known.

Warmth is the weighted mean over the parts that apply. An unknown part counts as the lower of 50 and its last known
value (see `db.relationship.warmthparts`), a part that only some relationships have never turns bad news into good by
applying (see `db.relationship.warmthcases`), and nothing is forgotten during a silence that is too long already (see
`db.relationship.contactclock`). Together that gives what the tests hold it to: always within 0…100; nothing after the
day matters; forgetting never raises it; nor does a broken promise, an unhappier mood, an unanswered approach too soon
or one more day of silence past *latest*; a kept promise, a happier mood, a yes to a remedy never lower it.
"""

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from types import MappingProxyType

import numpy as np

from db.relationship.contactclock import ClockView, ContactClock, contact_clock, view
from db.relationship.histories import HistoryColumns
from db.relationship.shophours import ShopHours
from db.relationship.timelines import Bools, Floats, Ints
from db.relationship.warmthcases import (
    CarePart,
    CaseGrid,
    PromisePart,
    care_grid,
    prepare_care,
    prepare_promises,
    promises_grid,
)
from db.relationship.warmthparts import (
    UNKNOWN,
    ChecklistPart,
    MoodPart,
    PartGrid,
    ReciprocityPart,
    RhythmPart,
    checklist_grid,
    mood_grid,
    prepare_checklist,
    prepare_mood,
    prepare_reciprocity,
    prepare_rhythm,
    reciprocity_grid,
    rhythm_grid,
)

_BLOCK_CELLS = 120_000


class Part(enum.StrEnum):
    """The parts of warmth."""

    RHYTHM = "rhythm"
    MOOD = "mood"
    PROMISES = "promises"
    CARE = "care"
    RECIPROCITY = "reciprocity"
    CHECKLIST = "checklist"


DEFAULT_WEIGHTS: Mapping[Part, float] = MappingProxyType(
    {
        Part.RHYTHM: 25.0,
        Part.MOOD: 25.0,
        Part.PROMISES: 15.0,
        Part.CARE: 15.0,
        Part.RECIPROCITY: 10.0,
        Part.CHECKLIST: 10.0,
    },
)


@dataclass(frozen=True, slots=True)
class WarmthRule:
    """What the shop may set: the weights of the parts (none below 0), and its promise of a first contact."""

    weights: Mapping[Part, float] = field(default_factory=lambda: DEFAULT_WEIGHTS)
    first_contact_minutes: int = 120


@dataclass(frozen=True, slots=True)
class WarmthTable:
    """Warmth of customers (rows) on days (columns).

    Attributes:
        days: ordinals of the days.
        warmth: 0…100; NaN before the card was made or the first touch happened, whichever was earlier.
        coverage: weight of the known parts ÷ weight of those that apply, 0…1; NaN in the same places.
    """

    days: Ints
    warmth: Floats
    coverage: Floats


@dataclass(frozen=True, slots=True)
class PartsTable:
    """Warmth with its parts; every part has the shape customers × days.

    Attributes:
        table: warmth and coverage.
        value: what each part is worth, 0…100; an unknown one as it counts.
        known: whether it rests on something known.
        applies: whether it counts at all.
    """

    table: WarmthTable
    value: Mapping[Part, Floats]
    known: Mapping[Part, Bools]
    applies: Mapping[Part, Bools]


def warmth_history(
    columns: HistoryColumns,
    days: Sequence[date],
    hours: ShopHours,
    rule: WarmthRule | None = None,
) -> WarmthTable:
    """Return the warmth of every customer on every one of the ascending `days`, each as seen at the end of that day."""
    ordinals = _ordinals(days)
    shape = (len(columns.made), len(ordinals))
    table = WarmthTable(ordinals, np.empty(shape), np.empty(shape))
    for rows, block in _blocks(columns, ordinals, hours, rule or WarmthRule()):
        table.warmth[rows] = block.warmth
        table.coverage[rows] = block.coverage
    return table


def warmth_parts(
    columns: HistoryColumns,
    days: Sequence[date],
    hours: ShopHours,
    rule: WarmthRule | None = None,
) -> PartsTable:
    """Return the same as `warmth_history`, with the parts it is made of."""
    ordinals = _ordinals(days)
    shape = (len(columns.made), len(ordinals))
    table = WarmthTable(ordinals, np.empty(shape), np.empty(shape))
    value = {part: np.empty(shape) for part in Part}
    known = {part: np.empty(shape, dtype=np.bool_) for part in Part}
    applies = {part: np.empty(shape, dtype=np.bool_) for part in Part}
    for rows, block in _blocks(columns, ordinals, hours, rule or WarmthRule()):
        table.warmth[rows] = block.warmth
        table.coverage[rows] = block.coverage
        for part, grid in block.parts.items():
            value[part][rows] = grid.value
            known[part][rows] = grid.known
            applies[part][rows] = grid.applies
    return PartsTable(table, value, known, applies)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """Everything that is computed once, event by event."""

    clock: ContactClock
    start: Ints
    rhythm: RhythmPart
    mood: MoodPart
    reciprocity: ReciprocityPart
    checklist: ChecklistPart
    promises: PromisePart
    care: CarePart


@dataclass(frozen=True, slots=True)
class _Block:
    """The result for some customers."""

    warmth: Floats
    coverage: Floats
    parts: Mapping[Part, PartGrid]


def _ordinals(days: Sequence[date]) -> Ints:
    ordinals = np.array([day.toordinal() for day in days], dtype=np.int64)
    if (np.diff(ordinals) <= 0).any():
        raise ValueError("the days must ascend")
    return ordinals


def _blocks(columns: HistoryColumns, days: Ints, hours: ShopHours, rule: WarmthRule) -> Iterator[tuple[slice, _Block]]:
    """Yield the customers in blocks small enough to stay in the processor's cache."""
    customers = len(columns.made)
    if not customers or not len(days):
        return
    prepared = _prepare(columns, days, hours, rule)
    size = max(1, _BLOCK_CELLS // len(days))
    for begin in range(0, customers, size):
        rows = slice(begin, min(begin + size, customers))
        yield rows, _block(prepared, view(prepared.clock, rows, days), rule)


def _prepare(columns: HistoryColumns, days: Ints, hours: ShopHours, rule: WarmthRule) -> _Prepared:
    clock = contact_clock(columns)
    start = columns.made.copy()
    np.minimum.at(start, columns.touches.owner, columns.touches.day)
    return _Prepared(
        clock=clock,
        start=start,
        rhythm=prepare_rhythm(columns, clock),
        mood=prepare_mood(columns),
        reciprocity=prepare_reciprocity(columns, clock),
        checklist=prepare_checklist(columns),
        promises=prepare_promises(columns, clock),
        care=prepare_care(columns, hours, rule.first_contact_minutes, int(days[-1])),
    )


def _block(prepared: _Prepared, seen: ClockView, rule: WarmthRule) -> _Block:
    lasting = {
        Part.RHYTHM: rhythm_grid(prepared.rhythm, seen),
        Part.MOOD: mood_grid(prepared.mood, seen),
        Part.RECIPROCITY: reciprocity_grid(prepared.reciprocity, seen),
        Part.CHECKLIST: checklist_grid(prepared.checklist, seen),
    }
    cases = {
        Part.PROMISES: promises_grid(prepared.promises, seen),
        Part.CARE: care_grid(prepared.care, seen),
    }
    # The parts everybody has apply or not on every day alike: their weights take one column.
    total = np.zeros(seen.due.shape)
    weight = np.zeros((len(total), 1))
    for part, grid in lasting.items():
        applied = rule.weights[part] * grid.applies
        weight += applied
        total += applied * grid.value
    warmth = _blend(total, weight, cases, rule)
    settled = {part: PartGrid(case.value, case.applies, case.applies) for part, case in cases.items()}
    parts = lasting | settled
    coverage = _coverage(parts, seen.due.shape, rule)
    np.clip(warmth, 0.0, 100.0, out=warmth)
    late = np.flatnonzero(prepared.start[seen.rows] > seen.days[0])
    before = seen.days < prepared.start[seen.rows][late, None]
    warmth[late] = np.where(before, np.nan, warmth[late])
    coverage[late] = np.where(before, np.nan, coverage[late])
    return _Block(warmth, coverage, parts)


def _coverage(parts: Mapping[Part, PartGrid], shape: tuple[int, int], rule: WarmthRule) -> Floats:
    """Return the weight of the known parts ÷ weight of those that apply.

    Both only depend on which parts are known and which apply: each case is computed once and looked up.
    """
    case = np.zeros(shape, np.uint16)
    for place, part in enumerate(Part):
        grid = parts[part]
        case |= grid.known.astype(np.uint16) << place
        case |= grid.applies.astype(np.uint16) << (place + len(Part))
    return _coverage_by_case(tuple(rule.weights[part] for part in Part)).take(case)


@cache
def _coverage_by_case(weights: tuple[float, ...]) -> Floats:
    """Return the coverage of each case: the lower half of its bits says what is known, the upper what applies."""
    every = np.arange(1 << 2 * len(weights))
    known, weight = np.zeros(len(every)), np.zeros(len(every))
    for place, of_part in enumerate(weights):
        applied = of_part * (every >> (place + len(weights)) & 1)
        weight += applied
        known += applied * (every >> place & 1)
    return np.divide(known, weight, out=np.zeros(len(every)), where=weight > 0)


def _blend(total: Floats, weight: Floats, cases: Mapping[Part, CaseGrid], rule: WarmthRule) -> Floats:
    """Return the weighted mean, leaving out each case part where its kind of news may not move the mean its way."""
    promises, care = cases[Part.PROMISES], cases[Part.CARE]
    plain = _mean(total, weight)
    with_care = np.flatnonzero(care.applies.any(axis=1))
    complete = _with_promises(plain, weight, promises, rule.weights[Part.PROMISES])
    if len(with_care):
        few = {part: case.of(with_care) for part, case in cases.items()}
        complete[with_care] = _blend_with_care(total[with_care], weight[with_care], few, rule)
    return complete


def _with_promises(plain: Floats, weight: Floats, promises: CaseGrid, promised: float) -> Floats:
    """Return the mean moved by the promises, in their share of all that weighs."""
    if not promises.applies.any():
        return plain
    together = weight + promised
    share = np.divide(promised, together, out=np.zeros(together.shape), where=together > 0)
    step = promises.value - plain
    moves = promises.only_good & (step < 0)
    moves |= promises.only_bad & (step > 0)
    np.logical_not(moves, out=moves)
    moves &= promises.applies
    step *= share
    step *= moves
    step += plain
    return step


def _blend_with_care(total: Floats, weight: Floats, cases: Mapping[Part, CaseGrid], rule: WarmthRule) -> Floats:
    """Return the same where complaints count, too."""
    promises, care = cases[Part.PROMISES], cases[Part.CARE]
    promised = rule.weights[Part.PROMISES] * promises.applies
    cared = rule.weights[Part.CARE] * care.applies

    def mean_with(plain_total: Floats, plain_weight: Floats) -> Floats:
        plain = _mean(plain_total, plain_weight)
        full = _mean(plain_total + cared * care.value, plain_weight + cared)
        return np.where(care.only_bad, np.minimum(full, plain), full)

    complete = mean_with(total + promised * promises.value, weight + promised)
    without = mean_with(total, weight)
    lifted = np.where(promises.only_good, np.maximum(complete, without), complete)
    return np.where(promises.only_bad, np.minimum(complete, without), lifted)


def _mean(total: Floats, weight: Floats) -> Floats:
    """Return total ÷ weight, and what is unknown where nothing weighs; `weight` may be one column for all days."""
    if (weight > 0).all():
        return total / weight
    return np.divide(total, weight, out=np.full(total.shape, UNKNOWN), where=weight > 0)
