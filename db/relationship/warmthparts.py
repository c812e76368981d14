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
from db.relationship.histories import AnswerColumns, HistoryColumns
from db.relationship.timelines import Bools, Floats, Ints, Timeline, timeline

UNKNOWN = 50.0
"""What a part that was never known counts as, and the most an unknown one can."""

CHASING_EACH, CHASING_MOST, CHASING_DAYS = 10.0, 40.0, 90
MOOD_HALF_LIFE, MOOD_DAYS = 60.0, 180
YEAR, CONTACTS_A_YEAR = 365, 4
ANSWER_DAYS = 90


@dataclass(frozen=True, slots=True)
class PartGrid:
    """One part over customers × days: its value 0…100, whether it is known, whether it applies at all (one column)."""

    value: Floats
    known: Bools
    applies: Bools


# ------------------------------------------------------------------------------------------------------- rhythm kept


@dataclass(frozen=True, slots=True)
class RhythmPart:
    """Approaches of the shop's inside the rhythm's earliest side, and who has a rhythm of "never"."""

    chasing: Timeline
    stopped: StoppedPlaces
    never: Bools


def prepare_rhythm(columns: HistoryColumns, clock: ContactClock) -> RhythmPart:
    """Find the approaches that came too soon after the one before, unless the customer came in between."""
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
    return RhythmPart(chasing, stopped_places(clock, chasing, CHASING_DAYS), columns.never)


def rhythm_grid(part: RhythmPart, seen: ClockView) -> PartGrid:
    """100 while silence ≤ latest, 0 from three times latest on, less 10 for each chasing approach, 40 at most.

    A customer nobody has met yet is unknown: their silence, counted from the card, can only lower the 50.
    """
    latest = np.maximum(seen.latest, 1)
    kept = 100.0 * np.clip((3.0 * latest - seen.silence) / (2.0 * latest), 0.0, 1.0)
    has_latest = seen.latest > 0
    known = seen.met & has_latest
    base = np.where(known, kept, np.where(has_latest, np.minimum(kept, UNKNOWN), UNKNOWN))
    if len(part.chasing.day):
        now = part.chasing.until_grid(seen.rows, seen.days)
        before = places_at_reference(seen, part.chasing, part.stopped, CHASING_DAYS)
        base = np.maximum(base - np.minimum(CHASING_EACH * (now - before), CHASING_MOST), 0.0)
    applies = ~part.never[seen.rows, None]
    return PartGrid(base, known & applies, applies)


# -------------------------------------------------------------------------------------------------------------- mood


@dataclass(frozen=True, slots=True)
class MoodPart:
    """Touches with a mood, and after each of them the fading mean as 0…100."""

    moods: Timeline
    value: Floats


def prepare_mood(columns: HistoryColumns) -> MoodPart:
    """Compute the mean mood after each touch that has one, each mood halved for every 60 days."""
    touches = columns.touches
    felt = ~np.isnan(touches.mood)
    moods = timeline(touches.owner[felt], touches.day[felt], len(columns.made))
    mood = touches.mood[felt][moods.order]
    weight = moods.fading(np.ones(len(mood)), MOOD_HALF_LIFE)
    mean = moods.fading(mood, MOOD_HALF_LIFE) / np.maximum(weight, 1.0)
    return MoodPart(moods, np.clip(50.0 + 25.0 * mean, 0.0, 100.0))


def mood_grid(part: MoodPart, seen: ClockView) -> PartGrid:
    """Mean mood −2…2 as 0…100, unknown once the newest is older than 180 days."""
    runs = part.moods.runs(seen.rows, seen.days)
    known = seen.days <= runs.spread(part.moods.day + MOOD_DAYS, 0)
    value = runs.spread(part.value, UNKNOWN)
    return PartGrid(np.where(known, value, np.minimum(value, UNKNOWN)), known, _everyone(seen))


# ------------------------------------------------------------------------------------------------------- reciprocity


@dataclass(frozen=True, slots=True)
class ReciprocityPart:
    """Contacts whose starter is known.

    Attributes:
        contacts: their time line.
        theirs: running count of those the customer started.
        stopped: places a year before each stopped clock.
        known_until: for each contact the last day on which it still makes four within a year, 0 where it never does.
        then: for each contact what the part counts as once it is unknown: the lower of 50 and its last known value.
    """

    contacts: Timeline
    theirs: Floats
    stopped: StoppedPlaces
    known_until: Ints
    then: Floats


def prepare_reciprocity(columns: HistoryColumns, clock: ContactClock) -> ReciprocityPart:
    """Find when four contacts lay within a year, and what the part was worth when they last did."""
    touches = columns.touches
    counted = touches.contact & (touches.theirs | touches.ours)
    contacts = timeline(touches.owner[counted], touches.day[counted], len(columns.made))
    theirs = contacts.running(touches.theirs[counted][contacts.order].astype(np.float64))
    place = np.arange(len(contacts.day))
    fourth = np.maximum(place - (CONTACTS_A_YEAR - 1), 0)
    enough = (place - contacts.first[contacts.owner] >= CONTACTS_A_YEAR - 1) & (
        contacts.day - contacts.day[fourth] < YEAR
    )
    last_known = np.maximum.accumulate(np.where(enough, place, -1))
    last_known = np.where(last_known >= contacts.first[contacts.owner], last_known, -1)

    last_day = contacts.day[fourth] + YEAR - 1
    newest = clock.contacts.until(contacts.owner, last_day) - 1
    reference = np.minimum(last_day, clock.due[np.maximum(newest, 0)]) if len(clock.due) else last_day
    begin = contacts.until(contacts.owner, reference - YEAR)
    value_then = _share_value(theirs, begin, contacts.until(contacts.owner, last_day))
    then = np.where(last_known >= 0, np.minimum(value_then[np.maximum(last_known, 0)], UNKNOWN), UNKNOWN)
    has_four = place - contacts.first[contacts.owner] >= CONTACTS_A_YEAR - 1
    stopped = stopped_places(clock, contacts, YEAR)
    return ReciprocityPart(contacts, theirs, stopped, np.where(has_four, last_day, 0), then)


def reciprocity_grid(part: ReciprocityPart, seen: ClockView) -> PartGrid:
    """Share of the year's contacts that the customer started, 0 → 20, ½ and more → 100."""
    runs = part.contacts.runs(seen.rows, seen.days)
    known = seen.days <= runs.spread(part.known_until, 0)
    if not known.any():
        return PartGrid(runs.spread(part.then, UNKNOWN), known, _everyone(seen))
    begin = places_at_reference(seen, part.contacts, part.stopped, YEAR)
    now = _share_value(part.theirs, begin, part.contacts.until_grid(seen.rows, seen.days))
    return PartGrid(np.where(known, now, runs.spread(part.then, UNKNOWN)), known, _everyone(seen))


def _share_value(theirs: Floats, begin: Ints, end: Ints) -> Floats:
    share = (theirs[end] - theirs[begin]) / np.maximum(end - begin, 1)
    return np.minimum(20.0 + 160.0 * share, 100.0)


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
