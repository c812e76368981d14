"""Why each part of a customer's warmth is what it is, as figures to make a sentence from in any language."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import TypeAlias

from db.records import ComplaintOutcome, Direction, PromiseOutcome, TouchKind
from db.relationship.contact import contact_state
from db.relationship.histories import CustomerHistory
from db.relationship.rhythm import FALLBACK_RHYTHM_DAYS
from db.relationship.shophours import ShopHours
from db.relationship.touchfacts import TouchFact, meaning, moment_key
from db.relationship.warmthparts import MOOD_HALF_LIFE

_RECENT_MOODS = 5
_PLAIN_MOVE = 0.4
"""Ten points of a hundred: from there on the newest moods alone do not explain the part."""
_YEAR = timedelta(days=365)
_CHASING_WINDOW = timedelta(days=90)
_ANSWER_DAYS = 90


@dataclass(frozen=True, slots=True)
class RhythmWhy:
    """Silence against the rhythm.

    Attributes:
        silence_days: since the last contact, or since the card was made.
        latest_days: what it is measured against, None where nobody knows.
        is_own_gap: whether that is the customer's own typical gap for want of a rhythm.
        met: whether anybody ever talked with them.
        never: whether the rhythm is "never", so that the part does not apply.
        chasing: approaches that came too soon lately.
    """

    silence_days: int
    latest_days: int | None
    is_own_gap: bool
    met: bool
    never: bool
    chasing: int


@dataclass(frozen=True, slots=True)
class MoodWhy:
    """Of the newest five touches with a mood, how many were happy and unhappy, and the day of the newest.

    Attributes:
        happy, unhappy, of: how many of the newest, and how many these are.
        newest_on: day of the newest; None without any.
        earlier: what those before them still do to the part: −1 pull it down plainly, 1 lift it plainly, else 0.
    """

    happy: int
    unhappy: int
    of: int
    newest_on: date | None
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class PromisesWhy:
    """How promises ended so far."""

    kept: int
    told_early: int
    late: int
    broken: int

    @property
    def settled(self) -> int:
        """How many there were."""
        return self.kept + self.told_early + self.late + self.broken

    @property
    def missed(self) -> int:
        """How many came late or never."""
        return self.late + self.broken


@dataclass(frozen=True, slots=True)
class CareWhy:
    """Complaints of the last year and those still open.

    Attributes:
        complaints: how many.
        untouched: open ones nobody has got in touch about.
        remedied: how many have a remedy.
        agreed: closed by the customer's own yes.
        remedy_days: median days from hearing to the remedy, None without any.
    """

    complaints: int
    untouched: int
    remedied: int
    agreed: int
    remedy_days: float | None


@dataclass(frozen=True, slots=True)
class ReciprocityWhy:
    """Contacts of the last year whose starter is known, and how many the customer started."""

    theirs: int
    contacts: int


@dataclass(frozen=True, slots=True)
class ChecklistWhy:
    """Traits ever answered, how many of those answers are younger than 90 days, and the day of the newest."""

    fresh: int
    answered: int
    newest_on: date | None


Why: TypeAlias = RhythmWhy | MoodWhy | PromisesWhy | CareWhy | ReciprocityWhy | ChecklistWhy


@dataclass(frozen=True, slots=True)
class WarmthWhy:
    """The figures behind every part on one day."""

    rhythm: RhythmWhy
    mood: MoodWhy
    promises: PromisesWhy
    care: CareWhy
    reciprocity: ReciprocityWhy
    checklist: ChecklistWhy


def warmth_why(history: CustomerHistory, day: date, hours: ShopHours) -> WarmthWhy:
    """Return what each part of the warmth rests on at the end of `day`. Nothing later is looked at."""
    touches = sorted(
        (fact for fact in history.touches if fact.on <= day and fact.kind is not TouchKind.NOTE), key=moment_key
    )
    rhythm = _rhythm_why(history, touches, day)
    reference = reference_day(rhythm, day)
    return WarmthWhy(
        rhythm=rhythm,
        mood=_mood_why(touches),
        promises=_promises_why(history, day),
        care=_care_why(history, day, reference, hours),
        reciprocity=_reciprocity_why(touches, day),
        checklist=_checklist_why(history, day),
    )


def reference_day(why: RhythmWhy, day: date) -> date:
    """Return the day that forgetting is measured from: the reference day of `db.relationship.contactclock`."""
    since = day - timedelta(days=why.silence_days)
    return min(day, since + timedelta(days=why.latest_days or FALLBACK_RHYTHM_DAYS) if why.met else since)


def _rhythm_why(history: CustomerHistory, touches: list[TouchFact], day: date) -> RhythmWhy:
    state = contact_state(touches, history.rhythm, history.made_on, (), (), (), day)
    never = history.rhythm is not None and history.rhythm.never
    said = history.rhythm.latest_days if history.rhythm and not never else None
    latest = said or state.typical_gap_days
    plain = RhythmWhy(
        silence_days=(day - (state.last_contact_on or history.made_on)).days,
        latest_days=latest,
        is_own_gap=said is None and latest is not None,
        met=state.last_contact_on is not None,
        never=never,
        chasing=0,
    )
    window = reference_day(plain, day) - _CHASING_WINDOW
    earliest = history.rhythm.earliest_days if history.rhythm else None
    chasing = sum(on > window for on in _too_soon_after_another(touches, earliest or 0))
    return RhythmWhy(plain.silence_days, latest, plain.is_own_gap, plain.met, never, chasing)


def _too_soon_after_another(touches: list[TouchFact], earliest: int) -> list[date]:
    found: list[date] = []
    before: date | None = None
    for fact in touches:
        means = meaning(fact)
        if means.theirs:
            before = None
        elif means.approach:
            if before is not None and (fact.on - before).days < earliest:
                found.append(fact.on)
            before = fact.on
    return found


def _mood_why(touches: list[TouchFact]) -> MoodWhy:
    felt = [(fact.on, fact.mood) for fact in touches if fact.mood is not None]
    newest = [mood for _, mood in felt[-_RECENT_MOODS:]]
    moved = _faded_mood(felt) - _faded_mood(felt[-_RECENT_MOODS:])
    return MoodWhy(
        happy=sum(mood > 0 for mood in newest),
        unhappy=sum(mood < 0 for mood in newest),
        of=len(newest),
        newest_on=felt[-1][0] if felt else None,
        earlier=0 if abs(moved) < _PLAIN_MOVE else int(math.copysign(1, moved)),
    )


def _faded_mood(felt: Sequence[tuple[date, int]]) -> float:
    """Return the mean mood −2…2, each halved for every `MOOD_HALF_LIFE` days before the newest; 0 without any."""
    weights = [0.5 ** ((felt[-1][0] - on).days / MOOD_HALF_LIFE) for on, _ in felt]
    return sum(weight * mood for weight, (_, mood) in zip(weights, felt, strict=True)) / (sum(weights) or 1.0)


def _promises_why(history: CustomerHistory, day: date) -> PromisesWhy:
    outcomes = [promise.outcome for promise in history.promises if promise.settled_on <= day]
    return PromisesWhy(
        kept=outcomes.count(PromiseOutcome.KEPT),
        told_early=outcomes.count(PromiseOutcome.TOLD_EARLY),
        late=outcomes.count(PromiseOutcome.LATE),
        broken=outcomes.count(PromiseOutcome.BROKEN),
    )


def _care_why(history: CustomerHistory, day: date, reference: date, hours: ShopHours) -> CareWhy:
    passed = _passed_by(day, hours)
    counted = [
        case
        for case in history.complaints
        if passed(case.heard_at)
        and (
            not passed(case.closed_at)
            or hours.local_day(max(case.heard_at, case.closed_at or case.heard_at)) > reference - _YEAR
        )
    ]
    remedies = [
        (hours.local_day(case.remedied_at) - hours.local_day(case.heard_at)).days
        for case in counted
        if case.remedied_at is not None and passed(case.remedied_at)
    ]
    return CareWhy(
        complaints=len(counted),
        untouched=sum(not passed(case.first_contact_at) and not passed(case.closed_at) for case in counted),
        remedied=len(remedies),
        agreed=sum(passed(case.closed_at) and case.outcome is ComplaintOutcome.YES for case in counted),
        remedy_days=float(median(remedies)) if remedies else None,
    )


def _passed_by(day: date, hours: ShopHours) -> Callable[[datetime | None], bool]:
    return lambda moment: moment is not None and hours.local_day(moment) <= day


def _reciprocity_why(touches: list[TouchFact], day: date) -> ReciprocityWhy:
    starters = [meaning(fact).started_by for fact in touches if meaning(fact).contact and fact.on > day - _YEAR]
    return ReciprocityWhy(
        theirs=starters.count(Direction.IN), contacts=sum(starter is not None for starter in starters)
    )


def _checklist_why(history: CustomerHistory, day: date) -> ChecklistWhy:
    newest: dict[int, date] = {}
    for answer in history.answers:
        if answer.on <= day:
            newest[answer.trait] = max(answer.on, newest.get(answer.trait, answer.on))
    return ChecklistWhy(
        fresh=sum((day - on).days < _ANSWER_DAYS for on in newest.values()),
        answered=len(newest),
        newest_on=max(newest.values(), default=None),
    )
