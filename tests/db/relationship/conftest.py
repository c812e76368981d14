"""Warmth of one customer on one day, written as plainly as the rules are told: the measure for the fast way."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import pytest

from db.records import ComplaintOutcome, Direction, PromiseOutcome, TouchKind
from db.relationship.histories import ComplaintCase, CustomerHistory
from db.relationship.shophours import ShopHours, open_minutes_between
from db.relationship.touchfacts import TouchFact, meaning, moment_key
from db.relationship.warmth import Part

WEIGHTS = {"rhythm": 25, "mood": 25, "promises": 15, "care": 15, "reciprocity": 10, "checklist": 10}
SCORES = {
    PromiseOutcome.KEPT: 1.0,
    PromiseOutcome.TOLD_EARLY: 0.8,
    PromiseOutcome.LATE: 0.4,
    PromiseOutcome.BROKEN: 0.0,
}


@pytest.fixture(scope="session")
def plain_warmth() -> "Callable[[CustomerHistory, ShopHours, date], SlowWarmth]":
    """Return the plain way to ask for the warmth of a customer on a day."""
    return lambda history, hours, day: SlowCustomer(history, hours).on(day)


@dataclass(frozen=True, slots=True)
class SlowPart:
    value: float
    known: bool
    applies: bool = True


@dataclass(frozen=True, slots=True)
class SlowWarmth:
    warmth: float
    coverage: float
    parts: dict[Part, SlowPart]


@dataclass(frozen=True, slots=True)
class SlowCustomer:
    """One customer's history, asked day by day."""

    history: CustomerHistory
    hours: ShopHours
    promised_minutes: int = 120

    def on(self, day: date) -> SlowWarmth:
        base = {
            Part.RHYTHM: self.rhythm(day),
            Part.MOOD: self.mood(day),
            Part.RECIPROCITY: self.reciprocity(day),
            Part.CHECKLIST: self.checklist(day),
        }
        cases = {Part.PROMISES: self.promises(day), Part.CARE: self.care(day)}
        every = [(WEIGHTS[part], each) for part, each in (base | cases).items() if each.applies]
        settled = [promise.outcome for promise in self.history.promises if promise.settled_on <= day]
        with_and_without = [self.mean_of(base, cases, day, parts) for parts in ((Part.PROMISES,), ())]
        warmth = with_and_without[0]
        if settled and set(settled) == {PromiseOutcome.KEPT}:
            warmth = max(with_and_without)
        if settled and set(settled) == {PromiseOutcome.BROKEN}:
            warmth = min(with_and_without)
        started = min([self.history.made_on, *(fact.on for fact in self.touches(date.max))])
        if day < started:
            return SlowWarmth(math.nan, math.nan, {})
        known = sum(share for share, each in every if each.known)
        return SlowWarmth(warmth, known / sum(share for share, _ in every), base | cases)

    def mean_of(
        self, base: dict[Part, SlowPart], cases: dict[Part, SlowPart], day: date, counted: tuple[Part, ...]
    ) -> float:
        """Return the mean over the base parts, the case parts counted, and care, unless an open wound would help."""
        parts = [(WEIGHTS[part], each) for part, each in base.items() if each.applies]
        parts += [(WEIGHTS[part], cases[part]) for part in counted if cases[part].applies]
        plain = sum(share * each.value for share, each in parts) / sum(share for share, _ in parts)
        if not cases[Part.CARE].applies:
            return plain
        parts.append((WEIGHTS["care"], cases[Part.CARE]))
        full = sum(share * each.value for share, each in parts) / sum(share for share, _ in parts)
        wounded = any(not self.agreed(case, day) for case in self.history.complaints if self.case_counts(case, day))
        return min(full, plain) if wounded else full

    def touches(self, day: date) -> list[TouchFact]:
        real = [fact for fact in self.history.touches if fact.kind is not TouchKind.NOTE]
        return sorted((fact for fact in real if fact.on <= day), key=moment_key)

    def contacts(self, day: date) -> list[TouchFact]:
        return [fact for fact in self.touches(day) if meaning(fact).contact]

    def latest(self, day: date) -> int | None:
        rhythm = self.history.rhythm
        if rhythm and rhythm.latest_days and not rhythm.never:
            return rhythm.latest_days
        days = sorted({fact.on for fact in self.contacts(day)})
        if len(days) < 3:
            return None
        logs = [math.log((days[at] - days[at - 1]).days) for at in range(1, len(days))]
        return math.floor(math.exp(sum(logs) / len(logs)) + 0.5)

    def reference(self, day: date) -> date:
        contacts = self.contacts(day)
        if not contacts:
            return min(day, self.history.made_on)
        return min(day, contacts[-1].on + timedelta(self.latest(day) or 30))

    def rhythm(self, day: date) -> SlowPart:
        rhythm = self.history.rhythm
        contacts = self.contacts(day)
        latest = self.latest(day)
        silence = (day - (contacts[-1].on if contacts else self.history.made_on)).days
        value = 50.0
        if latest is not None:
            if silence <= latest:
                value = 100.0
            elif silence >= 3 * latest:
                value = 0.0
            else:
                value = 100.0 * (3 * latest - silence) / (2 * latest)
        known = latest is not None and bool(contacts)
        if not known:
            value = min(value, 50.0)
        window = self.reference(day) - timedelta(90)
        chased = sum(1 for on in self.chasing(day) if on > window)
        never = bool(rhythm and rhythm.never)
        return SlowPart(max(0.0, value - min(40, 10 * chased)), known and not never, not never)

    def chasing(self, day: date) -> list[date]:
        earliest = self.history.rhythm.earliest_days if self.history.rhythm else None
        found: list[date] = []
        before: date | None = None
        for fact in self.touches(day):
            if meaning(fact).started_by is Direction.IN:
                before = None
            elif meaning(fact).approach:
                if before is not None and earliest is not None and (fact.on - before).days < earliest:
                    found.append(fact.on)
                before = fact.on
        return found

    def mood(self, day: date) -> SlowPart:
        felt = [fact for fact in self.touches(day) if fact.mood is not None]
        if not felt:
            return SlowPart(50.0, known=False)
        weights = [0.5 ** ((day - fact.on).days / 60) for fact in felt]
        mean = sum(w * (fact.mood or 0) for w, fact in zip(weights, felt, strict=True)) / sum(weights)
        value = 50 + 25 * mean
        known = (day - felt[-1].on).days <= 180
        return SlowPart(value if known else min(50.0, value), known)

    def reciprocity(self, day: date) -> SlowPart:
        now = self.reciprocity_known(day)
        if now is not None:
            return SlowPart(now, known=True)
        contacts = self.contacts(day)
        before = day
        while contacts and before >= contacts[0].on:
            before -= timedelta(1)
            then = self.reciprocity_known(before)
            if then is not None:
                return SlowPart(min(50.0, then), known=False)
        return SlowPart(50.0, known=False)

    def reciprocity_known(self, day: date) -> float | None:
        told = [fact for fact in self.contacts(day) if meaning(fact).started_by is not None]
        if sum(1 for fact in told if fact.on > day - timedelta(365)) < 4:
            return None
        window = self.reference(day) - timedelta(365)
        lately = [fact for fact in told if fact.on > window]
        share = sum(1 for fact in lately if meaning(fact).started_by is Direction.IN) / len(lately)
        return min(100.0, 20 + 160 * share)

    def checklist(self, day: date) -> SlowPart:
        known, value = self.checklist_value(day)
        if known or not self.history.answers:
            return SlowPart(value, known)
        before = day
        first = min(answer.on for answer in self.history.answers)
        while before >= first:
            known, value = self.checklist_value(before)
            if known:
                return SlowPart(min(50.0, value), known=False)
            before -= timedelta(1)
        return SlowPart(50.0, known=False)

    def checklist_value(self, day: date) -> tuple[bool, float]:
        newest = {answer.trait: answer for answer in self.history.answers if answer.on <= day}
        for answer in self.history.answers:
            if answer.on <= day and answer.on >= newest[answer.trait].on:
                newest[answer.trait] = answer
        if not newest:
            return False, 50.0
        fresh = {trait: (day - answer.on).days < 90 for trait, answer in newest.items()}
        worth = {
            trait: 50 + 25 * answer.value if fresh[trait] else min(50, 50 + 25 * answer.value)
            for trait, answer in newest.items()
        }
        total = sum(answer.weight for answer in newest.values())
        return any(fresh.values()), sum(newest[trait].weight * worth[trait] for trait in newest) / total

    def promises(self, day: date) -> SlowPart:
        settled = [promise for promise in self.history.promises if promise.settled_on <= day]
        if not settled:
            return SlowPart(0.0, known=False, applies=False)
        reference = self.reference(day)
        weights = [0.5 ** (max(0, (reference - promise.settled_on).days) / 180) for promise in settled]
        scores = [SCORES[promise.outcome] for promise in settled]
        value = 100 * (sum(w * s for w, s in zip(weights, scores, strict=True)) + 1.2) / (sum(weights) + 2)
        return SlowPart(value, known=True)

    def care(self, day: date) -> SlowPart:
        counted = [case for case in self.history.complaints if self.case_counts(case, day)]
        if not counted:
            return SlowPart(0.0, known=False, applies=False)
        healed = [self.case_worth(case, day) for case in counted if self.agreed(case, day)]
        wounds = [self.case_worth(case, day) for case in counted if not self.agreed(case, day)]
        candidates = [*wounds, sum(healed) / len(healed)] if healed else wounds
        return SlowPart(min(candidates), known=True)

    def agreed(self, case: ComplaintCase, day: date) -> bool:
        return self.passed(case.closed_at, day) and case.outcome is ComplaintOutcome.YES

    def passed(self, moment: datetime | None, day: date) -> bool:
        return moment is not None and self.hours.local_day(moment) <= day

    def case_counts(self, case: ComplaintCase, day: date) -> bool:
        if not self.passed(case.heard_at, day):
            return False
        if not self.passed(case.closed_at, day):
            return True
        moments = [moment for moment in (case.heard_at, case.closed_at) if moment is not None]
        newest = max(self.hours.local_day(moment) for moment in moments)
        return newest > self.reference(day) - timedelta(365)

    def case_worth(self, case: ComplaintCase, day: date) -> float:
        contact = case.first_contact_at or case.closed_at
        if contact is not None and self.passed(contact, day):
            waited = open_minutes_between(case.heard_at, contact, self.hours)
        else:
            evening = datetime.combine(day + timedelta(1), time(), self.hours.zone)
            waited = open_minutes_between(case.heard_at, evening, self.hours)
        worth = 40.0 * min(1.0, self.promised_minutes / waited if waited else 1.0)
        worth += 30.0 * self.passed(case.remedied_at, day)
        return worth + 30.0 * (self.passed(case.closed_at, day) and case.outcome is ComplaintOutcome.YES)
