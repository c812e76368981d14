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
from numpy.typing import NDArray

from db.relationship.contactclock import contact_clock, view
from db.relationship.histories import HistoryColumns
from db.relationship.shophours import ShopHours
from db.relationship.steps import Calendar, Steps, calendar, steps
from db.relationship.timelines import Bools, Floats, Ints
from db.relationship.warmthcases import (
    CareSteps,
    PromiseSteps,
    care_part,
    care_steps,
    promise_part,
    promise_steps,
)
from db.relationship.warmthparts import (
    UNKNOWN,
    PartSteps,
    RhythmSteps,
    checklist_part,
    checklist_steps,
    mood_part,
    mood_steps,
    reciprocity_part,
    reciprocity_steps,
    rhythm_part,
    rhythm_steps,
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
        value: what each part is worth, 0…100; an unknown one as it counts; any value where it does not apply.
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
    for first, block in _blocks(columns, ordinals, hours, rule or WarmthRule()):
        for rows, step in block.steps.cells(first):
            _read_off(block, step, rows, table, block.promises.of(step, ordinals))
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
    parts = PartsTable(
        table=WarmthTable(ordinals, np.empty(shape), np.empty(shape)),
        value={part: np.empty(shape) for part in Part},
        known={part: np.empty(shape, np.bool_) for part in Part},
        applies={part: np.empty(shape, np.bool_) for part in Part},
    )
    for first, block in _blocks(columns, ordinals, hours, rule or WarmthRule()):
        for rows, step in block.steps.cells(first):
            promised = block.promises.of(step, ordinals)
            parts.value[Part.PROMISES][rows] = promised
            _read_off_parts(block, step, rows, parts)
            _read_off(block, step, rows, parts.table, promised)
    return parts


@dataclass(frozen=True, slots=True)
class _Block:
    """Some customers over their steps.

    Attributes:
        steps: between the changes.
        rhythm, lasting, promises, care: the parts, `lasting` being the other three that everybody has.
        blend: what they make together.
    """

    steps: Steps
    rhythm: RhythmSteps
    lasting: Mapping[Part, PartSteps]
    promises: PromiseSteps
    care: CareSteps
    blend: "_Blend"


@dataclass(frozen=True, slots=True)
class _Blend:
    """Warmth over steps: of the rhythm and the rest, moved by the promises in their share of all that weighs.

    Attributes:
        rhythm: what the rhythm adds.
        rest: what everything else but the promises adds; NaN before there was anything.
        promised: the share of the promises.
        coverage: weight of the known ÷ weight of all that applies.
    """

    rhythm: RhythmSteps
    rest: Floats
    promised: Floats
    coverage: Floats


def _ordinals(days: Sequence[date]) -> Ints:
    ordinals = np.array([day.toordinal() for day in days], np.int64)
    if (ordinals[1:] <= ordinals[:-1]).any():
        raise ValueError("the days must ascend")
    return ordinals


def _blocks(columns: HistoryColumns, days: Ints, hours: ShopHours, rule: WarmthRule) -> Iterator[tuple[int, _Block]]:
    """Yield the customers in blocks small enough to stay in the processor's cache, each with its first row."""
    customers = len(columns.made)
    if not customers or not len(days):
        return
    ordered, look = columns.by_customer(), calendar(days)
    size = max(1, _BLOCK_CELLS // len(days))
    for begin in range(0, customers, size):
        rows = slice(begin, min(begin + size, customers))
        yield begin, _block(ordered.of(rows), look, hours, rule)


def _block(columns: HistoryColumns, look: Calendar, hours: ShopHours, rule: WarmthRule) -> _Block:
    clock = contact_clock(columns)
    met = look.cell(clock.contacts.owner, clock.contacts.day)
    everyone = np.arange(len(columns.made))
    start = look.cell(everyone, columns.begun())
    rhythm = rhythm_part(columns, clock, look)
    mood = mood_part(columns, look)
    reciprocity = reciprocity_part(columns, clock, met, look)
    checklist = checklist_part(columns, look)
    promises = promise_part(columns, clock, look)
    care = care_part(columns, look)
    parts = (rhythm, mood, reciprocity, checklist, promises, care)
    between = steps(look, len(everyone), [met, start, *(cell for part in parts for cell in part.changes())])
    seen = view(clock, between, met)
    of_rhythm = rhythm_steps(rhythm, seen)
    lasting = {
        Part.MOOD: mood_steps(mood, between),
        Part.RECIPROCITY: reciprocity_steps(reciprocity, seen, clock),
        Part.CHECKLIST: checklist_steps(checklist, between),
    }
    of_promises = promise_steps(promises, seen)
    of_care = care_steps(care, seen, hours, rule.first_contact_minutes)
    blend = _blended(between, of_rhythm, lasting, of_promises, of_care, rule)
    nobody, _ = between.between(everyone * len(look.days), start)
    blend.rest[nobody] = np.nan
    blend.coverage[nobody] = np.nan
    return _Block(between, of_rhythm, lasting, of_promises, of_care, blend)


# ------------------------------------------------------------------------------------------------------------ blending


@dataclass(frozen=True, slots=True)
class _Weights:
    """What weighs how much in each case; the lower bits of a case say what is known, the upper ones what applies.

    Attributes:
        lasting: weight of all that applies but the promises.
        share: 1 ÷ `lasting`, 0 where nothing weighs.
        nothing: what is unknown where nothing weighs, else 0.
        rhythm: the rhythm's share of `lasting`.
        promised: the promises' share of all that weighs.
        coverage: weight of the known ÷ weight of those that apply.
    """

    lasting: Floats
    share: Floats
    nothing: Floats
    rhythm: Floats
    promised: Floats
    coverage: Floats


_KNOWN_BIT: Mapping[Part, int] = {part: 1 << place for place, part in enumerate(Part)}
_APPLIES_BIT: Mapping[Part, int] = {part: bit << len(Part) for part, bit in _KNOWN_BIT.items()}


@cache
def _weights_by_case(weights: tuple[float, ...]) -> _Weights:
    every = np.arange(1 << 2 * len(weights))
    known, weight = np.zeros(len(every)), np.zeros(len(every))
    single: dict[Part, Floats] = {}
    for part, of_part in zip(Part, weights, strict=True):
        applied: Floats = np.where(every & _APPLIES_BIT[part], of_part, 0.0)
        weight += applied
        known += applied * (every & _KNOWN_BIT[part] > 0)
        single[part] = applied
    lasting, some = weight - single[Part.PROMISES], np.where(weight > 0, weight, 1.0)
    weighs = lasting > 0
    share = weighs / np.where(weighs, lasting, 1.0)
    return _Weights(
        lasting=lasting,
        share=share,
        nothing=np.where(weighs, 0.0, UNKNOWN),
        rhythm=single[Part.RHYTHM] * share,
        promised=single[Part.PROMISES] / some,
        coverage=known / some,
    )


def _blended(
    steps: Steps,
    rhythm: RhythmSteps,
    lasting: Mapping[Part, PartSteps],
    promises: PromiseSteps,
    care: CareSteps,
    rule: WarmthRule,
) -> _Blend:
    """Return what the parts make together."""
    weights = _weights_by_case(tuple(rule.weights[part] for part in Part))
    case = _cases(rhythm, lasting, promises, care)
    rest = rule.weights[Part.CARE] * care.value
    for part, each in lasting.items():
        rest += rule.weights[part] * each.value
    rest *= weights.share.take(case)
    rest += weights.nothing.take(case)
    blend = _Blend(
        rhythm=rhythm.times(weights.rhythm.take(case)),
        rest=rest,
        promised=weights.promised.take(case),
        coverage=weights.coverage.take(case),
    )
    if len(care.wounded):
        few = care.wounded
        weight = weights.lasting.take(case.take(few) & ~_APPLIES_BIT[Part.CARE])
        day = steps.calendar.day(steps.begin.take(few))
        blend.rest[few] = _wounded(few, day, weight, rhythm, lasting, promises, care, rule)
        blend.promised[few] = 0.0
        blend.rhythm.most[few] = 0.0
        blend.rhythm.slope[few] = 0.0
    return blend


def _cases(
    rhythm: RhythmSteps, lasting: Mapping[Part, PartSteps], promises: PromiseSteps, care: CareSteps
) -> NDArray[np.intp]:
    """Return the case of each step, see `_Weights`."""
    known = {Part.RHYTHM: rhythm.known, Part.PROMISES: promises.applies, Part.CARE: care.applies}
    known |= {part: each.known for part, each in lasting.items()}
    applies = {Part.RHYTHM: rhythm.applies, Part.PROMISES: promises.applies, Part.CARE: care.applies}
    always = sum(_APPLIES_BIT[part] for part in lasting)
    case = np.full(len(rhythm.known), always, np.uint16)
    for flags, bits in ((known, _KNOWN_BIT), (applies, _APPLIES_BIT)):
        for part, flag in flags.items():
            case += np.multiply(flag, bits[part], dtype=np.uint16)
    return case.astype(np.intp)


def _wounded(
    step: Ints,
    day: Ints,
    weight: Floats,
    rhythm: RhythmSteps,
    lasting: Mapping[Part, PartSteps],
    promises: PromiseSteps,
    care: CareSteps,
    rule: WarmthRule,
) -> Floats:
    """Return the warmth of single days with a wound still open, which may not raise it."""
    total = rule.weights[Part.RHYTHM] * rhythm.applies.take(step) * rhythm.of(step, day)
    for part, each in lasting.items():
        total += rule.weights[part] * each.value.take(step)
    promised = rule.weights[Part.PROMISES] * promises.applies.take(step)
    cared, value = rule.weights[Part.CARE], care.value.take(step)

    def hurt(total: Floats, weight: Floats) -> Floats:
        plain = _mean(total, weight)
        return np.minimum(plain, _mean(total + cared * value, weight + cared))

    without = hurt(total, weight)
    move = hurt(total + promised * promises.of(step, day), weight + promised) - without
    without += np.clip(move, promises.least.take(step), promises.most.take(step))
    return np.clip(without, 0.0, 100.0)


def _mean(total: Floats, weight: Floats) -> Floats:
    """Return total ÷ weight, and what is unknown where nothing weighs."""
    return np.divide(total, weight, out=np.full(total.shape, UNKNOWN), where=weight > 0)


# --------------------------------------------------------------------------------------------------------- reading off


def _read_off(block: _Block, step: NDArray[np.intp], rows: slice, table: WarmthTable, promised: Floats) -> None:
    """Write warmth and coverage of some customers; `step`: of each cell; `promised`: worth of the promises, used up."""
    blend, promises = block.blend, block.promises
    warmth = blend.rhythm.of(step, table.days)
    warmth += blend.rest.take(step)
    move = np.subtract(promised, warmth, out=promised)
    move *= blend.promised.take(step)
    np.maximum(move, promises.least.take(step), out=move)
    np.minimum(move, promises.most.take(step), out=move)
    warmth += move
    # A mean of figures up to 100 may come out a hair above it.
    np.minimum(warmth, 100.0, out=table.warmth[rows])
    np.take(blend.coverage, step, out=table.coverage[rows], mode="clip")


def _read_off_parts(block: _Block, step: NDArray[np.intp], rows: slice, parts: PartsTable) -> None:
    """Write the parts of some customers but for the value of the promises; `step`: of each cell."""
    parts.value[Part.RHYTHM][rows] = block.rhythm.of(step, parts.table.days)
    known = {Part.RHYTHM: block.rhythm.known, Part.PROMISES: block.promises.applies, Part.CARE: block.care.applies}
    known |= {part: each.known for part, each in block.lasting.items()}
    value = {Part.CARE: block.care.value} | {part: each.value for part, each in block.lasting.items()}
    for read, grids in ((value, parts.value), (known, parts.known)):
        for part, each in read.items():
            np.take(each, step, out=grids[part][rows], mode="clip")
    for part, grid in parts.applies.items():
        grid[rows] = True if part in block.lasting else parts.known[part][rows]
    np.take(block.rhythm.applies, step, out=parts.applies[Part.RHYTHM][rows], mode="clip")
