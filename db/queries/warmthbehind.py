"""What one customer's warmth rests on: for each of its parts the touches, promises and answers it is counted from."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

from db.journal import Journal
from db.models import Answer, Complaint, Promise, Touch, Trait
from db.queries.entries import EntryKey, EntrySource
from db.queries.sides import OURS
from db.relationship.histories import CustomerHistory
from db.relationship.touchfacts import TouchFact, is_contact, meaning, moment_key
from db.relationship.warmth import Part
from db.relationship.warmthwhy import WarmthWhy, reference_day

_A_YEAR = datetime.timedelta(365)
_CHASING_WINDOW = datetime.timedelta(90)


def warmth_behind(
    journal: Journal, customer_id: int, history: CustomerHistory, why: WarmthWhy, today: datetime.date
) -> Mapping[Part, tuple[EntryKey, ...]]:
    """Return for each part the entries it is counted from at the end of `today`, oldest first.

    Answers of the checklist rest on what was seen of the customer, so the touches of their day stand beside them, or
    the newest one before it.

    Args:
        journal: open.
        customer_id: whose.
        history: their whole story.
        why: the figures behind the parts on that day.
        today: the day.
    """
    told = [fact for fact in sorted(history.touches, key=moment_key) if fact.on <= today]
    contacts = [fact for fact in told if is_contact(fact)]
    reference = reference_day(why.rhythm, today)
    starters = [fact for fact in contacts if meaning(fact).started_by is not None]
    return {
        Part.RHYTHM: _touches(_of_rhythm(told, contacts, history, why, reference)),
        Part.MOOD: _touches(fact for fact in told if fact.mood is not None),
        Part.PROMISES: _of_promises(customer_id, today),
        Part.CARE: _of_care(journal, customer_id, reference, today),
        Part.RECIPROCITY: _touches(fact for fact in starters if fact.on > reference - _A_YEAR),
        Part.CHECKLIST: _of_checklist(customer_id, told, today),
    }


def signs_behind(history: CustomerHistory, today: datetime.date) -> tuple[EntryKey, ...]:
    """Return the touches by which a customer showed up to `today` that they still are one, oldest first."""
    return _touches(
        fact for fact in sorted(history.touches, key=moment_key) if fact.on <= today and meaning(fact).sign_of_life
    )


def approaches_behind(history: CustomerHistory, today: datetime.date) -> tuple[EntryKey, ...]:
    """Return the shop's approaches up to `today` since the customer last came or got in touch, oldest first."""
    found: list[TouchFact] = []
    for fact in sorted(history.touches, key=moment_key):
        if fact.on > today:
            break
        means = meaning(fact)
        if means.theirs:
            found.clear()
        if means.approach or means.unanswered:
            found.append(fact)
    return _touches(found)


def _touches(facts: Iterable[TouchFact]) -> tuple[EntryKey, ...]:
    return tuple((EntrySource.TOUCH, fact.id) for fact in facts)


def _of_rhythm(
    told: Sequence[TouchFact],
    contacts: Sequence[TouchFact],
    history: CustomerHistory,
    why: WarmthWhy,
    reference: datetime.date,
) -> list[TouchFact]:
    """Return the last contact and who tried since, what came too soon, and every contact where their own gap counts."""
    newest = contacts[-1].on if contacts else datetime.date.min
    found = {fact.id for fact in contacts if fact.on == newest or why.rhythm.is_own_gap}
    found |= {fact.id for fact in told if fact.on >= newest and meaning(fact).approach}
    earliest = history.rhythm.earliest_days if history.rhythm is not None else None
    before: TouchFact | None = None
    for fact in told:
        means = meaning(fact)
        if means.theirs:
            before = None
        elif means.approach:
            soon = before is not None and (fact.on - before.on).days < (earliest or 0)
            if before is not None and soon and fact.on > reference - _CHASING_WINDOW:
                found |= {before.id, fact.id}
            before = fact
    return [fact for fact in told if fact.id in found]


def _of_promises(customer_id: int, today: datetime.date) -> tuple[EntryKey, ...]:
    """Return the promises that ended, and the touches in which they were given."""
    rows = (
        Promise.select(Promise.id, Promise.touch)
        .where(
            Promise.customer == customer_id,
            OURS,
            Promise.outcome.is_null(is_null=False),
            Promise.settled_on <= today,
            Promise.trashed_at.is_null(),
        )
        .order_by(Promise.settled_on, Promise.id)
    )
    keys: list[EntryKey] = []
    for promise_id, touch_id in rows.tuples():
        given = [] if touch_id is None else [(EntrySource.TOUCH, touch_id)]
        keys += [*given, (EntrySource.PROMISE, promise_id)]
    return tuple(dict.fromkeys(keys))


def _of_care(
    journal: Journal, customer_id: int, reference: datetime.date, today: datetime.date
) -> tuple[EntryKey, ...]:
    """Return the touches of the complaints that count, and those of the same moments in which they were seen to."""
    times = (Complaint.heard_at, Complaint.first_contact_at, Complaint.remedied_at, Complaint.closed_at)
    cases = (
        Complaint.select(Complaint.touch, *times)
        .where(Complaint.customer == customer_id, Complaint.trashed_at.is_null())
        .order_by(Complaint.heard_at, Complaint.id)
    )
    counted: list[tuple[int | None, list[datetime.datetime]]] = []
    for touch_id, heard, contacted, remedied, closed in cases.tuples():
        over_on = journal.today(max(heard, closed)) if closed is not None else None
        is_over = over_on is not None and over_on <= min(today, reference - _A_YEAR)
        if journal.today(heard) <= today and not is_over:
            counted.append((touch_id, [moment for moment in (contacted, remedied, closed) if moment is not None]))
    seen_to = _touches_at(customer_id, [moment for _, moments in counted for moment in moments], today)
    keys: list[EntryKey] = []
    for touch_id, moments in counted:
        keys += [(EntrySource.TOUCH, touch_id)] if touch_id is not None else []
        keys += [(EntrySource.TOUCH, each) for moment in moments for each in seen_to.get(moment, ())]
    return tuple(dict.fromkeys(keys))


def _touches_at(
    customer_id: int, moments: Sequence[datetime.datetime], today: datetime.date
) -> Mapping[datetime.datetime, Sequence[int]]:
    found: dict[datetime.datetime, list[int]] = {}
    rows = Touch.select(Touch.at, Touch.id).where(
        Touch.customer == customer_id, Touch.at.in_(moments), Touch.on <= today, Touch.trashed_at.is_null()
    )
    for at, touch_id in rows.order_by(Touch.id).tuples() if moments else ():
        found.setdefault(at, []).append(touch_id)
    return found


def _of_checklist(customer_id: int, told: Sequence[TouchFact], today: datetime.date) -> tuple[EntryKey, ...]:
    """Return the newest answer of each trait still looked at, with the touches it stands for."""
    retired = Trait.retired_on.is_null(is_null=False) & (Trait.retired_on <= today)
    rows = (
        Answer.select(Answer.id, Answer.trait, Answer.on)
        .where(
            Answer.customer == customer_id,
            Answer.on <= today,
            Answer.trait.not_in(Trait.select(Trait.id).where(retired)),
        )
        .order_by(Answer.on, Answer.id)
    )
    newest = {trait: (answer_id, on) for answer_id, trait, on in rows.tuples()}
    keys: list[EntryKey] = []
    for answer_id, on in sorted(newest.values(), key=lambda each: (each[1], each[0])):
        known = [fact for fact in told if fact.on <= on]
        of_day = [fact for fact in known if fact.on == on] or known[-1:]
        keys += [*_touches(of_day), (EntrySource.ANSWER, answer_id)]
    return tuple(dict.fromkeys(keys))
