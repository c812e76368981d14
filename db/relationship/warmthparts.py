"""The four parts of warmth that every relationship has: rhythm kept, mood, reciprocity, checklist.

Each part first lays out when it changes, and is then read off for the steps between the changes of all parts. A part
that is unknown counts as the lower of 50 and its last known value.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from db.relationship.contactclock import ClockView, ContactClock
from db.relationship.histories import HistoryColumns
from db.relationship.steps import Calendar, Steps
from db.relationship.timelines import Bools, Floats, Ints, Timeline, timeline

UNKNOWN = 50.0
"""What a part that was never known counts as, and the most an unknown one can."""

CHASING_EACH, CHASING_MOST, CHASING_DAYS = 10.0, 40.0, 90
MOOD_HALF_LIFE, MOOD_DAYS = 60.0, 180
YEAR, CONTACTS_A_YEAR = 365, 4
ANSWER_DAYS = 90


@dataclass(frozen=True, slots=True)
class PartSteps:
    """One part over steps: its value 0…100, and whether it is known."""

    value: Floats
    known: Bools


# ------------------------------------------------------------------------------------------------------- rhythm kept


@dataclass(frozen=True, slots=True)
class RhythmSteps:
    """The rhythm over steps.

    Attributes:
        most: what it is worth at first.
        falls: the last day on which it is worth that much.
        slope: by how much it falls with each day after it, down to 0.
        known: whether it rests on something known.
        applies: whether it counts at all.
    """

    most: Floats
    falls: Floats
    slope: Floats
    known: Bools
    applies: Bools

    def times(self, factor: Floats) -> "RhythmSteps":
        """Return the same worth so many times as much in each step."""
        return RhythmSteps(self.most * factor, self.falls, self.slope * factor, self.known, self.applies)

    def of(self, step: Ints, day: Ints) -> Floats:
        """Return the value in cells.

        Args:
            step: of each cell.
            day: of each cell, or of each column.
        """
        late = self.falls.take(step)
        np.subtract(day, late, out=late)
        np.maximum(late, 0.0, out=late)
        late *= self.slope.take(step)
        value = self.most.take(step)
        value -= late
        return np.maximum(value, 0.0, out=value)


@dataclass(frozen=True, slots=True)
class RhythmPart:
    """Silence against the rhythm, and approaches of the shop's inside the rhythm's earliest side.

    Attributes:
        clock: contacts and what is expected after each.
        never: who has a rhythm of "never".
        chasing: the approaches that came too soon.
        chased, forgiven: the cells in which each of them came and, by the calendar, is forgiven.
    """

    clock: ContactClock
    never: Bools
    chasing: Timeline
    chased: Ints
    forgiven: Ints

    def changes(self) -> Iterator[Ints]:
        """Yield the cells in which the part changes, contacts aside."""
        yield self.chased
        yield self.forgiven


def rhythm_part(columns: HistoryColumns, clock: ContactClock, calendar: Calendar) -> RhythmPart:
    """Find the approaches that came too soon, unless the customer came in between."""
    touches = columns.touches
    # Nobody can be chased without an earliest side: most shops have few of them.
    approach = np.flatnonzero(touches.approach & (columns.earliest > 0).take(touches.owner))
    owner, day = touches.owner.take(approach), touches.day.take(approach)
    inside = np.zeros(len(owner), np.bool_)
    if len(owner):
        signs = np.cumsum(touches.theirs).take(approach)
        inside[1:] = owner[1:] == owner[:-1]
        inside[1:] &= signs[1:] == signs[:-1]
        inside[1:] &= day[1:] - day[:-1] < columns.earliest.take(owner[1:])
    chasing = timeline(owner[inside], day[inside], len(columns.made))
    chased = calendar.cell(chasing.owner, chasing.day)
    forgiven = calendar.cell(chasing.owner, chasing.day + CHASING_DAYS)
    return RhythmPart(clock, columns.never, chasing, chased, forgiven)


def rhythm_steps(part: RhythmPart, seen: ClockView) -> RhythmSteps:
    """100 while silence ≤ latest, 0 from three times latest on, less 10 for each chasing approach, 40 at most.

    A customer nobody has met yet is unknown: their silence, counted from the card, can only lower the 50.
    """
    clock, newest = part.clock, seen.newest
    latest = np.maximum(clock.latest, 1)
    # From 100 at latest to 0 at three times latest.
    slope = newest.spread((clock.latest > 0) * 50.0 / latest, 0.0)
    falls = seen.due.astype(np.float64)
    known = newest.spread(clock.latest > 0, none=False)
    most = UNKNOWN + UNKNOWN * known
    by_card = clock.rhythm_latest.take(newest.whose)
    slope[newest.none] = (by_card > 0) * 50.0 / np.maximum(by_card, 1)
    falls[newest.none] += 2 * by_card
    applies = np.ones(len(known), np.bool_)
    if part.never.any():
        applies = seen.steps.of_customers(~part.never)
        known &= applies
    if len(part.chased):
        leaves = seen.forgotten(part.chasing.owner, part.chasing.day + CHASING_DAYS, part.forgiven)
        chased = seen.steps.so_far(part.chased) - seen.steps.so_far(leaves)
        most -= np.minimum(CHASING_EACH * chased, CHASING_MOST)
    return RhythmSteps(most, falls, slope, known, applies)


# -------------------------------------------------------------------------------------------------------------- mood


@dataclass(frozen=True, slots=True)
class MoodPart:
    """Moods that were heard.

    Attributes:
        heard: their time line.
        value: what the part is worth after each.
        cell: the cell each was heard in.
        ends: the cell from which on it is too old.
    """

    heard: Timeline
    value: Floats
    cell: Ints
    ends: Ints

    def changes(self) -> Iterator[Ints]:
        """Yield the cells in which the part changes."""
        yield self.cell
        yield self.ends.take(np.flatnonzero(self.ends[:-1] < self.cell[1:]))
        yield self.ends[-1:]


def mood_part(columns: HistoryColumns, calendar: Calendar) -> MoodPart:
    """Compute the mean mood after each touch that has one, each mood halved for every 60 days."""
    touches = columns.touches
    felt = np.flatnonzero(~np.isnan(touches.mood))
    heard = timeline(touches.owner.take(felt), touches.day.take(felt), len(columns.made))
    values = np.ones((2, len(felt)))
    touches.mood.take(felt, out=values[0], mode="clip")
    value, weight = heard.fading(values, MOOD_HALF_LIFE)
    value /= weight
    value *= 25.0
    value += 50.0
    np.clip(value, 0.0, 100.0, out=value)
    cell = calendar.cell(heard.owner, heard.day)
    return MoodPart(heard, value, cell, calendar.cell(heard.owner, heard.day + (MOOD_DAYS + 1)))


def mood_steps(part: MoodPart, steps: Steps) -> PartSteps:
    """Mean mood −2…2 as 0…100, unknown once the newest is older than 180 days."""
    newest = steps.newest(part.heard, part.cell)
    value = newest.spread(part.value, UNKNOWN)
    known = steps.begin < newest.spread(part.ends, 0)
    unknown = np.flatnonzero(~known)
    value[unknown] = np.minimum(value.take(unknown), UNKNOWN)
    return PartSteps(value, known)


# ------------------------------------------------------------------------------------------------------- reciprocity


@dataclass(frozen=True, slots=True)
class ReciprocityPart:
    """Contacts whose starter is known.

    Attributes:
        contacts: their time line.
        theirs: how many of all so far the customers started, 0 before the first one.
        then: what the part counts as once it is unknown: the lower of 50 and its last known value.
        cell: the cell each contact falls into.
        year_old: the cell in which it is a year old.
    """

    contacts: Timeline
    theirs: Ints
    then: Floats
    cell: Ints
    year_old: Ints

    def changes(self) -> Iterator[Ints]:
        """Yield the cells in which the part changes."""
        yield self.cell
        yield self.year_old


def reciprocity_part(columns: HistoryColumns, clock: ContactClock, met: Ints, calendar: Calendar) -> ReciprocityPart:
    """Lay out the contacts whose starter is known, and find what the part was worth when it was last known.

    `met`: the cell each contact falls into.
    """
    touches = columns.touches
    told = np.flatnonzero(touches.contact & (touches.theirs | touches.ours))
    if len(told) == len(clock.contacts.day):
        contacts, cell = clock.contacts, met
    else:
        contacts = timeline(touches.owner.take(told), touches.day.take(told), len(columns.made))
        cell = calendar.cell(contacts.owner, contacts.day)
    theirs = np.zeros(len(told) + 1, np.int64)
    np.cumsum(touches.theirs.take(told), out=theirs[1:])
    return ReciprocityPart(
        contacts=contacts,
        theirs=theirs,
        then=_once_forgotten(contacts, theirs, clock, int(calendar.days[-1])),
        cell=cell,
        year_old=calendar.cell(contacts.owner, contacts.day + YEAR),
    )


def _once_forgotten(contacts: Timeline, theirs: Ints, clock: ContactClock, last: int) -> Floats:
    """Return for each contact what the part counts as while it is unknown, up to the `last` day.

    The part is known as long as four contacts lie within a year by the calendar.
    """
    owner, day, count = contacts.owner, contacts.day, len(contacts.day)
    known_until = np.zeros(count, np.int64)
    known_until[CONTACTS_A_YEAR - 1 :] = day[: 1 - CONTACTS_A_YEAR] + (YEAR - 1)
    known = day <= known_until
    known[CONTACTS_A_YEAR - 1 :] &= owner[CONTACTS_A_YEAR - 1 :] == owner[: 1 - CONTACTS_A_YEAR]
    # What it was worth is only asked for where no other contact keeps it known, and where that is looked at.
    asked = known & (known_until < last)
    asked[:-1] &= (known_until[:-1] < day[1:]) | (owner[:-1] != owner[1:])
    ends = np.flatnonzero(asked)
    then = np.full(count, UNKNOWN)
    then[ends] = np.minimum(_value_when_last_known(contacts, theirs, clock, ends, known_until.take(ends)), UNKNOWN)
    last_known = np.arange(1, count + 1) * known
    np.maximum.accumulate(last_known, out=last_known)
    never = np.flatnonzero(last_known <= contacts.first.take(owner))
    last_known -= 1
    then = then.take(last_known)
    then[never] = UNKNOWN
    return then


def _value_when_last_known(contacts: Timeline, theirs: Ints, clock: ContactClock, place: Ints, day: Ints) -> Floats:
    """Return what the part was worth on the last day on which these contacts still made four within a year."""
    owner = contacts.owner.take(place)
    newest = place if contacts is clock.contacts else clock.contacts.until(owner, day) - 1
    reference = np.minimum(day, clock.due.take(newest))
    begin = contacts.until(owner, reference - YEAR)
    return _share_value(theirs.take(place + 1) - theirs.take(begin), place + 1 - begin)


def reciprocity_steps(part: ReciprocityPart, seen: ClockView, clock: ContactClock) -> PartSteps:
    """Share of the year's contacts that the customer started, 0 → 20, ½ and more → 100."""
    steps, contacts = seen.steps, part.contacts
    newest = seen.newest if contacts is clock.contacts else steps.newest(contacts, part.cell)
    # Whoever's contact it is: those of the customers before have all been forgotten at the end of their own days.
    fourth = np.zeros(len(contacts.day), np.int64)
    fourth[CONTACTS_A_YEAR - 1 :] = part.year_old[: 1 - CONTACTS_A_YEAR]
    known = steps.begin < newest.spread(fourth, 0)
    met = newest.place + 1
    gone = steps.so_far(seen.forgotten(contacts.owner, contacts.day + YEAR, part.year_old))
    theirs = part.theirs.take(met)
    theirs -= part.theirs.take(gone)
    met -= gone
    value = _share_value(theirs, met)
    unknown = np.flatnonzero(~known)
    value[unknown] = part.then.take(newest.place.take(unknown)) if len(part.then) else UNKNOWN
    value[newest.none] = UNKNOWN
    return PartSteps(value, known)


def _share_value(theirs: Ints, contacts: Ints) -> Floats:
    value = theirs / np.maximum(contacts, 1)
    value *= 160.0
    value += 20.0
    return np.minimum(value, 100.0, out=value)


# --------------------------------------------------------------------------------------------------------- checklist


@dataclass(frozen=True, slots=True)
class ChecklistPart:
    """Days on which an answer came or aged, and after each the part's value, fresh answers and last known value."""

    changes_of: Timeline
    value: Floats
    fresh: Bools
    cell: Ints

    def changes(self) -> Iterator[Ints]:
        """Yield the cells in which the part changes."""
        yield self.cell


def checklist_part(columns: HistoryColumns, calendar: Calendar) -> ChecklistPart:
    """Lay out when answers come and age.

    An answer that is 90 days old is unknown and counts as the lower of 50 and itself, so that forgetting a bad one
    never helps.
    """
    answers = columns.answers
    if not len(answers.day):
        nothing = np.empty(0)
        return ChecklistPart(timeline(answers.owner, answers.day, len(columns.made)), nothing, nothing > 0, answers.day)
    order = np.lexsort((np.arange(len(answers.day)), answers.day, answers.trait, answers.owner))
    owner, trait, day = answers.owner[order], answers.trait[order], answers.day[order]
    weight, value = answers.weight[order], 50.0 + 25.0 * answers.value[order]
    aged_value = np.minimum(value, UNKNOWN)
    follows = np.zeros(len(day), dtype=np.bool_)
    follows[1:] = (owner[1:] == owner[:-1]) & (trait[1:] == trait[:-1])
    ages = np.ones(len(day), dtype=np.bool_)
    ages[:-1] = ~follows[1:] | (day[:-1] + ANSWER_DAYS < day[1:])

    left = weight * np.where(ages, aged_value, value)
    replaced = np.where(follows, np.roll(left, 1), 0.0)
    replaced_weight = np.where(follows, np.roll(weight, 1), 0.0)
    replaced_fresh = np.where(follows & ~np.roll(ages, 1), 1.0, 0.0)
    moved_owner = np.concatenate([owner, owner[ages]])
    moved_day = np.concatenate([day, day[ages] + ANSWER_DAYS])
    by_day = np.lexsort((moved_day, moved_owner))
    changes = timeline(moved_owner[by_day], moved_day[by_day], len(columns.made))
    nothing = np.zeros(int(ages.sum()))
    total = _so_far(changes, np.concatenate([weight * value - replaced, (weight * (aged_value - value))[ages]])[by_day])
    weights = _so_far(changes, np.concatenate([weight - replaced_weight, nothing])[by_day])
    fresh = _so_far(changes, np.concatenate([1.0 - replaced_fresh, nothing - 1.0])[by_day]) > 0.5
    worth = np.where(weights > 1e-9, np.clip(total / np.maximum(weights, 1e-9), 0.0, 100.0), UNKNOWN)
    counts = np.where(fresh, worth, np.minimum(_last_known(changes, worth, fresh), UNKNOWN))
    return ChecklistPart(changes, counts, fresh, calendar.cell(changes.owner, changes.day))


def checklist_steps(part: ChecklistPart, steps: Steps) -> PartSteps:
    """Weighted mean of the traits ever answered, known while any answer is younger than 90 days."""
    if not len(part.cell):
        return PartSteps(np.full(len(steps.begin), UNKNOWN), np.zeros(len(steps.begin), np.bool_))
    newest = steps.newest(part.changes_of, part.cell)
    return PartSteps(newest.spread(part.value, UNKNOWN), newest.spread(part.fresh, none=False))


def _so_far(changes: Timeline, deltas: Floats) -> Floats:
    """Return the sums after each change, counted from the customer's first one."""
    running = np.concatenate([[0.0], np.cumsum(deltas)])
    return running[1:] - running[changes.first[changes.owner]]


def _last_known(changes: Timeline, worth: Floats, fresh: Bools) -> Floats:
    """Return for each change the value at the end of the last day on which an answer was fresh, 50 before any."""
    ends_day = np.ones(len(worth), dtype=np.bool_)
    ends_day[:-1] = (changes.day[1:] != changes.day[:-1]) | (changes.owner[1:] != changes.owner[:-1])
    place = np.maximum.accumulate(np.where(ends_day & fresh, np.arange(len(worth)), -1))
    return np.where(place >= changes.first[changes.owner], worth[np.maximum(place, 0)], UNKNOWN)
