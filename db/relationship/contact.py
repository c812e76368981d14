"""Where the contact with one customer stands on a day: last contact, due day, and whether to leave them in peace.

Nothing here looks past the day it is asked about, so a past day is seen as it was.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from db.records import Channel, PeaceKind
from db.relationship.rhythm import FALLBACK_RHYTHM_DAYS, Rhythm, due_from, one_rhythm
from db.relationship.touchfacts import TouchFact, meaning, moment_key

UNANSWERED_IN_A_ROW = 2
"""After so many unanswered attempts in a row it is the customer's turn."""

GAP_CONTACTS = 3
"""From so many contact days on, the customer's own typical gap is worth a guess."""


@dataclass(frozen=True, slots=True)
class Snooze:
    """Somebody put the customer off: hidden from `since` until `until`, shown again on that day."""

    since: date
    until: date
    reason: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """The customer is to be left in peace from `since` until `until` (None: no end is known), for a reason."""

    since: date
    until: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Peace:
    """Why a customer is to be left in peace, and until when.

    Attributes:
        kind: which rule asks for it.
        until: the first day on which they may be approached again; None where no end is known.
        reason: the owner's words for a quiet time or a snooze, else empty.
        approaches: how often the shop approached (too soon) or tried in vain (their turn), else 0.
        rhythm_days: the side of the rhythm it was measured against, where there is one.
        channels: the ways they do not wish to be turned to by (no consent), else none.
    """

    kind: PeaceKind
    until: date | None
    reason: str = ""
    approaches: int = 0
    rhythm_days: int | None = None
    channels: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactState:
    """The contact with one customer as it stands on a day.

    Attributes:
        contacts: how many touches reached a person; below 2 nobody is called late yet.
        last_contact_on: day of the newest contact in either direction, None: nobody ever talked to them.
        last_attempt_on: day of the shop's newest approach, answered or not.
        attempts_unanswered: unanswered attempts in a row since the last contact or sign of the customer's.
        due_on: the day they are due, None when no day is.
        days_late: days since `due_on`, 0 until then.
        skipped: skips made since the last contact.
        typical_gap_days: the customer's own gap between contact days (geometric mean, so that one long holiday counts
            little); a guess, None below 3 contact days.
        peace: why to leave them in peace now, the reason that lasts longest; None when there is none.
    """

    contacts: int
    last_contact_on: date | None
    last_attempt_on: date | None
    attempts_unanswered: int
    due_on: date | None
    days_late: int
    skipped: int
    typical_gap_days: int | None
    peace: Peace | None

    def is_due(self, today: date) -> bool:
        """Tell whether the due day has come."""
        return self.due_on is not None and self.due_on <= today


def contact_state(
    facts: Iterable[TouchFact],
    rhythm: Rhythm | None,
    made_on: date,
    skips: Sequence[date],
    snoozes: Sequence[Snooze],
    quiets: Sequence[Quiet],
    today: date,
) -> ContactState:
    """Return how the contact with one customer stands on `today`.

    Args:
        facts: the customer's touches in any order; those after `today` do not count.
        rhythm: the rhythm that holds, see `choose_rhythm`.
        made_on: the day the card was made.
        skips: days on which the customer was skipped.
        snoozes: every time the customer was put off; only what holds on `today` counts.
        quiets: every quiet time; only what holds on `today` counts.
        today: the day it is asked for.
    """
    story = _story(sorted((fact for fact in facts if fact.on <= today), key=moment_key))
    last_contact_on = story.contact_days[-1] if story.contact_days else None
    known_skips = [day for day in skips if day <= today]
    typical = _typical_gap(story.contact_days)
    fallback = typical or FALLBACK_RHYTHM_DAYS
    due_on = due_from(last_contact_on, rhythm, made_on, known_skips, fallback)
    days_late = max(0, (today - due_on).days) if due_on else 0
    candidates = [
        *_set_by_hand(snoozes, quiets, today),
        _their_turn(story.unanswered, one_rhythm(rhythm, fallback), today),
        _too_soon(story.approaches, rhythm, today),
    ]
    return ContactState(
        contacts=story.contacts,
        last_contact_on=last_contact_on,
        last_attempt_on=story.last_attempt_on,
        attempts_unanswered=len(story.unanswered),
        due_on=due_on,
        days_late=days_late,
        skipped=sum(1 for day in known_skips if last_contact_on is None or day > last_contact_on),
        typical_gap_days=typical,
        peace=longest_peace(candidates),
    )


@dataclass(frozen=True, slots=True)
class _Story:
    """What a walk through the touches in order leaves behind.

    Attributes:
        contacts: how many reached a person.
        contact_days: the distinct days of those, ascending.
        last_attempt_on: the shop's newest approach.
        unanswered: days of the unanswered attempts after the last answer or sign of the customer's.
        approaches: days of the shop's approaches since the customer last came.
    """

    contacts: int
    contact_days: list[date]
    last_attempt_on: date | None
    unanswered: list[date]
    approaches: list[date]


def _story(past: Sequence[TouchFact]) -> _Story:
    contacts = 0
    contact_days: list[date] = []
    last_attempt_on: date | None = None
    unanswered: list[date] = []
    approaches: list[date] = []
    for fact in past:
        means = meaning(fact)
        if means.contact:
            contacts += 1
            if not contact_days or contact_days[-1] != fact.on:
                contact_days.append(fact.on)
        if means.contact or means.theirs:
            unanswered.clear()
        if means.unanswered:
            unanswered.append(fact.on)
        if means.theirs:
            approaches.clear()
        if means.approach:
            last_attempt_on = fact.on
            approaches.append(fact.on)
    return _Story(contacts, contact_days, last_attempt_on, unanswered, approaches)


def longest_peace(candidates: Iterable[Peace | None]) -> Peace | None:
    """Return the reason for peace that lasts longest; of equals the weightier one."""
    return max((peace for peace in candidates if peace), key=_lasting, default=None)


def _lasting(peace: Peace) -> tuple[date, int]:
    return (peace.until or date.max, _WEIGHTIEST_LAST.index(peace.kind))


_WEIGHTIEST_LAST = (
    PeaceKind.SNOOZED,
    PeaceKind.TOO_SOON,
    PeaceKind.THEIR_TURN,
    PeaceKind.NO_CONSENT,
    PeaceKind.QUIET,
)


def _typical_gap(contact_days: Sequence[date]) -> int | None:
    if len(contact_days) < GAP_CONTACTS:
        return None
    logs = [math.log((later - earlier).days) for earlier, later in pairwise(contact_days)]
    return math.floor(math.exp(sum(logs) / len(logs)) + 0.5)


def _set_by_hand(snoozes: Sequence[Snooze], quiets: Sequence[Quiet], today: date) -> list[Peace]:
    hidden = [
        Peace(PeaceKind.SNOOZED, snooze.until, snooze.reason)
        for snooze in snoozes
        if snooze.since <= today < snooze.until
    ]
    left_alone = [
        Peace(PeaceKind.QUIET, quiet.until, quiet.reason)
        for quiet in quiets
        if quiet.since <= today and (quiet.until is None or today < quiet.until)
    ]
    return hidden + left_alone


def _their_turn(unanswered: Sequence[date], rhythm_days: int, today: date) -> Peace | None:
    if len(unanswered) < UNANSWERED_IN_A_ROW:
        return None
    until = unanswered[-1] + timedelta(rhythm_days)
    if today >= until:
        return None
    return Peace(PeaceKind.THEIR_TURN, until, approaches=len(unanswered), rhythm_days=rhythm_days)


def _too_soon(approaches: Sequence[date], rhythm: Rhythm | None, today: date) -> Peace | None:
    """Return the peace a customer is owed because the shop has just approached, or did so too often lately.

    "Too often": more approaches within one rhythm than it asks for, which is one, or, where an earliest side allows
    more, as many as fit between the two sides.
    """
    if rhythm is None or not approaches:
        return None
    earliest, latest = rhythm.earliest_days, rhythm.latest_days
    candidates: list[Peace | None] = []
    if earliest is not None:
        rested = approaches[-1] + timedelta(earliest)
        if today < rested:
            candidates.append(Peace(PeaceKind.TOO_SOON, rested, approaches=1, rhythm_days=earliest))
    if latest is not None:
        asked_for = latest // (earliest or latest)
        lately = [day for day in approaches if day > today - timedelta(latest)]
        if len(lately) > asked_for:
            rested = lately[-1 - asked_for] + timedelta(latest)
            candidates.append(Peace(PeaceKind.TOO_SOON, rested, approaches=len(lately), rhythm_days=latest))
    return longest_peace(candidates)
