"""The four parts of warmth that every relationship has: rhythm kept, mood, reciprocity, checklist.

Each part is prepared once for all customers, event by event, and then read off for a grid of days. A part that is
unknown counts as the lower of 50 and its last known value.
"""

from dataclasses import dataclass

import numpy as np

from db.relationship.contactclock import (
    ClockView,
    ContactClock,
    StoppedPlaces,
    places_at_reference,
    stopped_places,
)
from db.relationship.histories import NOT_YET, AnswerColumns, HistoryColumns
from db.relationship.timelines import Bools, Floats, Ints, Timeline, columns, timeline

UNKNOWN = 50.0
"""What a part that was never known counts as, and the most an unknown one can."""

CHASING_EACH, CHASING_MOST, CHASING_DAYS = 10.0, 40.0, 90
MOOD_HALF_LIFE, MOOD_DAYS = 60.0, 180
YEAR, CONTACTS_A_YEAR = 365, 4
ANSWER_DAYS = 90

_EPOCH = 730_000  # days are counted from here where they are multiplied: small figures keep their digits


@dataclass(frozen=True, slots=True)
class PartGrid:
    """One part over customers × days: its value 0…100, whether it is known, whether it applies at all (one column)."""

    value: Floats
    known: Bools
    applies: Bools


# ------------------------------------------------------------------------------------------------------- rhythm kept


@dataclass(frozen=True, slots=True)
class RhythmPart:
    """Silence against the rhythm, and approaches of the shop's inside the rhythm's earliest side.

    After each contact, and for those never met from the card on, the part is worth `height` − `slope` × day, within
    its bounds.

    Attributes:
        height, slope: after each contact.
        made_height, made_slope: by card.
        has_latest: for each contact whether anybody knows how long a silence may be.
        first_contact: for each customer the day of their first contact, `NOT_YET` without one.
        chasing: the approaches that came too soon.
        stopped: their places at stopped clocks.
        never: who has a rhythm of "never".
    """

    height: Floats
    slope: Floats
    made_height: Floats
    made_slope: Floats
    has_latest: Bools
    first_contact: Ints
    chasing: Timeline
    stopped: StoppedPlaces
    never: Bools


def prepare_rhythm(columns: HistoryColumns, clock: ContactClock) -> RhythmPart:
    """Lay out how the part falls, and find the approaches that came too soon, unless the customer came in between."""
    touches = columns.touches
    everything = timeline(touches.owner, touches.day, len(columns.made))
    approach = touches.approach[everything.order]
    signs = np.cumsum(touches.theirs[everything.order])[approach]
    owner, day = everything.owner[approach], everything.day[approach]
    inside = np.zeros(len(owner), dtype=np.bool_)
    inside[1:] = (
        (owner[1:] == owner[:-1]) & (signs[1:] == signs[:-1]) & (day[1:] - day[:-1] < columns.earliest[owner[1:]])
    )
    chasing = timeline(owner[inside], day[inside], len(columns.made))
    contacts = clock.contacts
    first_contact = np.full(len(columns.made), NOT_YET, np.int64)
    met = contacts.first[:-1] < contacts.first[1:]
    first_contact[met] = contacts.day[contacts.first[:-1][met]]
    return RhythmPart(
        *_falling(contacts.day, clock.latest),
        *_falling(clock.made, clock.rhythm_latest),
        clock.latest > 0,
        first_contact,
        chasing,
        stopped_places(clock, chasing, CHASING_DAYS),
        columns.never,
    )


def rhythm_grid(part: RhythmPart, seen: ClockView) -> PartGrid:
    """100 while silence ≤ latest, 0 from three times latest on, less 10 for each chasing approach, 40 at most.

    A customer nobody has met yet is unknown: their silence, counted from the card, can only lower the 50.
    """
    rows, runs = seen.rows, seen.contacts
    base = runs.spread(part.slope, part.made_slope[rows])
    base *= -(seen.days - _EPOCH)
    base += runs.spread(part.height, part.made_height[rows])
    np.clip(base, 0.0, 100.0, out=base)
    unmet = np.flatnonzero(part.first_contact[rows] > seen.days[0])
    before = seen.days < part.first_contact[rows][unmet, None]
    base[unmet] = np.where(before, np.minimum(base[unmet], UNKNOWN), base[unmet])
    if len(part.chasing.day):
        now = part.chasing.until_grid(rows, seen.days)
        before = places_at_reference(seen, part.chasing, part.stopped, CHASING_DAYS)
        base = np.maximum(base - np.minimum(CHASING_EACH * (now - before), CHASING_MOST), 0.0)
    applies = ~part.never[rows, None]
    return PartGrid(base, runs.spread(part.has_latest, 0) & applies, applies)


def _falling(since: Ints, latest: Ints) -> tuple[Floats, Floats]:
    """Return height and slope of 100 × (3 × latest − silence) ÷ (2 × latest); what is unknown where `latest` is 0."""
    known = latest > 0
    slope = np.where(known, 50.0 / np.maximum(latest, 1), 0.0)
    return np.where(known, 150.0 + slope * (since - _EPOCH), UNKNOWN), slope


# -------------------------------------------------------------------------------------------------------------- mood


@dataclass(frozen=True, slots=True)
class MoodPart:
    """Moments at which a mood was heard or the newest had aged; from each on, the value and whether it is known."""

    changes: Timeline
    value: Floats
    known: Bools


def prepare_mood(columns: HistoryColumns) -> MoodPart:
    """Compute the mean mood after each touch that has one, each mood halved for every 60 days."""
    touches = columns.touches
    felt = ~np.isnan(touches.mood)
    moods = timeline(touches.owner[felt], touches.day[felt], len(columns.made))
    mood = touches.mood[felt][moods.order]
    total, weight = moods.fading(np.stack([mood, np.ones(len(mood))]), MOOD_HALF_LIFE)
    value: Floats = np.clip(50.0 + 25.0 * total / np.maximum(weight, 1.0), 0.0, 100.0)
    changes, event, aged = moods.aging(MOOD_DAYS + 1)
    return MoodPart(changes, np.where(aged, np.minimum(value[event], UNKNOWN), value[event]), ~aged)


def mood_grid(part: MoodPart, seen: ClockView) -> PartGrid:
    """Mean mood −2…2 as 0…100, unknown once the newest is older than 180 days."""
    runs = part.changes.runs(seen.rows, seen.days)
    return PartGrid(runs.spread(part.value, UNKNOWN), runs.spread(part.known, 0), _everyone(seen))


# ------------------------------------------------------------------------------------------------------- reciprocity


@dataclass(frozen=True, slots=True)
class ReciprocityPart:
    """Contacts whose starter is known.

    Attributes:
        contacts: their time line.
        theirs: whether the customer started each.
        then: for each contact what the part counts as once it is unknown: the lower of 50 and its last known value.
    """

    contacts: Timeline
    theirs: Bools
    then: Floats


def prepare_reciprocity(columns: HistoryColumns, clock: ContactClock) -> ReciprocityPart:
    """Find when four contacts lay within a year, and what the part was worth when they last did."""
    touches = columns.touches
    counted = touches.contact & (touches.theirs | touches.ours)
    contacts = timeline(touches.owner[counted], touches.day[counted], len(columns.made))
    theirs = touches.theirs[counted][contacts.order]
    began = contacts.running(theirs.astype(np.float64))
    place = np.arange(len(contacts.day))
    first = contacts.first[contacts.owner]
    fourth = np.maximum(place - (CONTACTS_A_YEAR - 1), 0)
    last_day = contacts.day[fourth] + YEAR - 1
    has_four = place - first >= CONTACTS_A_YEAR - 1
    last_known = np.maximum.accumulate(np.where(has_four & (contacts.day <= last_day), place, -1))
    # Only what is forgotten at some time needs to be remembered: the value of the last day it was known.
    forgotten = np.flatnonzero((last_known >= first) & (contacts.next_day(NOT_YET) > last_day + 1))
    then = np.full(len(place), UNKNOWN)
    then[forgotten] = np.minimum(
        _value_when_last_known(contacts, began, clock, last_known[forgotten], last_day), UNKNOWN
    )
    return ReciprocityPart(contacts, theirs, then)


def _value_when_last_known(
    contacts: Timeline, began: Floats, clock: ContactClock, place: Ints, last_day: Ints
) -> Floats:
    """Return what the part was worth on the last day on which these contacts still made four within a year."""
    owner, day = contacts.owner[place], last_day[place]
    newest = clock.contacts.until(owner, day) - 1
    reference = np.minimum(day, clock.due[np.maximum(newest, 0)]) if len(clock.due) else day
    begin, end = contacts.until(owner, reference - YEAR), contacts.until(owner, day)
    return _share_value(began[end] - began[begin], end - begin)


def reciprocity_grid(part: ReciprocityPart, seen: ClockView) -> PartGrid:
    """Share of the year's contacts that the customer started, 0 → 20, ½ and more → 100."""
    counts = _counts_of_a_year(part, seen)
    known = counts >= CONTACTS_A_YEAR * _BY_CALENDAR
    then: Floats | float = UNKNOWN
    runs = part.contacts.slice_of(seen.rows)
    if (part.then[runs] < UNKNOWN).any():
        then = part.contacts.runs(seen.rows, seen.days).spread(part.then, UNKNOWN)
    now = _share_value(counts // _BEGAN % _BEGAN, counts % _BEGAN)
    return PartGrid(np.where(known, now, then), known, _everyone(seen))


_BEGAN, _BY_CALENDAR = 1 << 17, 1 << 34
"""Three counts in one figure: nobody meets a customer a hundred thousand times a year."""


def _counts_of_a_year(part: ReciprocityPart, seen: ClockView) -> Ints:
    """Return three counts on the grid, added up in one figure.

    How many contacts there are of the year before the reference day; how many of them the customer began (times
    `_BEGAN`); how many there are of the year before the day itself (times `_BY_CALENDAR`). Each contact is counted from
    its own cell on and no more from the one on whose day it is a year old: by the calendar as it is, by the clock only
    once it runs again, with the next contact.
    """
    these = part.contacts.slice_of(seen.rows)
    count, width = seen.due.shape
    row = (part.contacts.owner[these] - seen.rows.start) * width
    day = part.contacts.day[these]
    met, year_old = columns(seen.days, day), columns(seen.days, day + YEAR)
    worth = np.where(part.theirs[these], 1.0 + _BEGAN, 1.0)

    old = np.flatnonzero(year_old < width)
    cell = (row + year_old)[old]
    stands = np.flatnonzero(seen.due.ravel()[cell] < day[old] + YEAR)
    begins = np.append(np.cumsum(seen.contacts.length) - seen.contacts.length, count * width)
    leaves = cell.copy()
    leaves[stands] = begins[np.searchsorted(begins, cell[stands], side="right")]
    again = leaves < row[old] + width
    new = met < width
    cells = np.concatenate([(row + met)[new], leaves[again], cell])
    steps = np.concatenate([worth[new] + _BY_CALENDAR, -worth[old][again], np.full(len(cell), -float(_BY_CALENDAR))])
    grid = np.bincount(cells, steps, count * width).reshape(count, width)
    return np.cumsum(grid, axis=1).astype(np.int64)


def _share_value(theirs: Floats | Ints, contacts: Ints) -> Floats:
    value = theirs / np.maximum(contacts, 1)
    value *= 160.0
    value += 20.0
    return np.minimum(value, 100.0, out=value)


# --------------------------------------------------------------------------------------------------------- checklist


@dataclass(frozen=True, slots=True)
class ChecklistPart:
    """Days on which an answer came or aged, and after each the part's value, fresh answers and last known value."""

    changes: Timeline
    value: Floats
    fresh: Bools
    last_known: Floats


def prepare_checklist(columns: HistoryColumns) -> ChecklistPart:
    """Lay out when answers come and age.

    An answer that is 90 days old is unknown and counts as the lower of 50 and itself, so that forgetting a bad one
    never helps.
    """
    answers = columns.answers
    order = np.lexsort((np.arange(len(answers.day)), answers.day, answers.trait, answers.owner))
    sorted_answers = AnswerColumns(
        answers.owner[order], answers.trait[order], answers.day[order], answers.value[order], answers.weight[order]
    )
    owner, day, weight = sorted_answers.owner, sorted_answers.day, sorted_answers.weight
    value = 50.0 + 25.0 * sorted_answers.value
    aged_value = np.minimum(value, UNKNOWN)
    follows = np.zeros(len(day), dtype=np.bool_)
    follows[1:] = (owner[1:] == owner[:-1]) & (sorted_answers.trait[1:] == sorted_answers.trait[:-1])
    ages = np.ones(len(day), dtype=np.bool_)
    ages[:-1] = ~follows[1:] | (day[:-1] + ANSWER_DAYS < day[1:])

    left = weight * np.where(ages, aged_value, value)
    replaced = np.where(follows, np.roll(left, 1), 0.0)
    replaced_weight = np.where(follows, np.roll(weight, 1), 0.0)
    replaced_fresh = np.where(follows & ~np.roll(ages, 1), 1.0, 0.0)
    changes = timeline(
        np.concatenate([owner, owner[ages]]), np.concatenate([day, day[ages] + ANSWER_DAYS]), len(columns.made)
    )
    total = _so_far(changes, np.concatenate([weight * value - replaced, (weight * (aged_value - value))[ages]]))
    weights = _so_far(changes, np.concatenate([weight - replaced_weight, np.zeros(int(ages.sum()))]))
    fresh = _so_far(changes, np.concatenate([1.0 - replaced_fresh, -np.ones(int(ages.sum()))])) > 0.5
    worth = np.where(weights > 1e-9, np.clip(total / np.maximum(weights, 1e-9), 0.0, 100.0), UNKNOWN)
    return ChecklistPart(changes, worth, fresh, _last_known(changes, worth, fresh))


def checklist_grid(part: ChecklistPart, seen: ClockView) -> PartGrid:
    """Weighted mean of the traits ever answered, known while any answer is younger than 90 days."""
    runs = part.changes.runs(seen.rows, seen.days)
    if not len(runs.at_event):
        everyone = _everyone(seen)
        return PartGrid(np.full(everyone.shape, UNKNOWN), ~everyone, everyone)
    counts = np.where(part.fresh, part.value, np.minimum(part.last_known, UNKNOWN))
    return PartGrid(runs.spread(counts, UNKNOWN), runs.spread(part.fresh, 0), _everyone(seen))


def _so_far(changes: Timeline, deltas: Floats) -> Floats:
    running = changes.running(deltas[changes.order])
    return running[1:] - running[changes.first[changes.owner]]


def _last_known(changes: Timeline, worth: Floats, fresh: Bools) -> Floats:
    """Return for each change the value at the end of the last day on which an answer was fresh, 50 before any."""
    if not len(worth):
        return worth
    ends_day = np.ones(len(worth), dtype=np.bool_)
    ends_day[:-1] = (changes.day[1:] != changes.day[:-1]) | (changes.owner[1:] != changes.owner[:-1])
    place = np.maximum.accumulate(np.where(ends_day & fresh, np.arange(len(worth)), -1))
    return np.where(place >= changes.first[changes.owner], worth[np.maximum(place, 0)], UNKNOWN)


# ------------------------------------------------------------------------------------------------------------ shared


def _everyone(seen: ClockView) -> Bools:
    """Return that a part applies to all: one column, the same on every day."""
    return np.ones((seen.rows.stop - seen.rows.start, 1), dtype=np.bool_)
