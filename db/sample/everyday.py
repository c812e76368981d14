"""The everyday around a customer's own story: errands brought and fetched, a call when it is quiet.

Drawn by a die that knows the customer's key, so that the same customer always has the same everyday.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from itertools import pairwise
from typing import TypeVar

from db.records import Channel, CustomerKind, PromiseOutcome, TouchKind
from db.sample.content import Customer, Errand, Everyday, Promise, Routine, Temper, Touch

#: The journal of the sample was begun so many days ago.
BEGUN = 422

_T = TypeVar("_T")

_OUTCOMES = (PromiseOutcome.KEPT, PromiseOutcome.LATE, PromiseOutcome.TOLD_EARLY)
_OFTEN_KEPT, _OFTEN_LATE = (90, 6, 4), (86, 10, 4)
_FETCHED_MOODS = (1, 1, 1, 2, 0)
_COOL_MOODS = {
    Temper.RESERVED: (-1, -1, -1, -2),
    Temper.THAWING: (-2, -1, -1, -1),
    Temper.COOLING: (-1, -1, -2),
    Temper.CHILLY: (-2, -2, -1),
}
_THAWED, _COOLED = 110, 95
"""So many days ago one or the other began."""
_ASKED_AFTER, _LATELY = (6, 15), (12, 40)
_MOST_ERRANDS = 12
_FIRST_VISIT_AFTER = 4


def with_everyday(customer: Customer, everyday: Everyday, rhythm_days: int) -> Customer:
    """Return the customer with the everyday of the months before their story's end added to it."""
    return _Drawing(customer, everyday, rhythm_days).customer()


@dataclass(frozen=True, slots=True)
class _Visit:
    """An errand with the days it was brought and fetched."""

    errand: Errand
    brought: int
    fetched: int


class _Drawing:
    def __init__(self, customer: Customer, everyday: Everyday, rhythm_days: int) -> None:
        self._customer = customer
        self._everyday = everyday
        self._rhythm = rhythm_days
        self._die = random.Random(f"yildiz {customer.key}")
        self._begun = min(BEGUN, customer.since - 1)
        self._touches: list[Touch] = []
        self._promises: list[Promise] = []
        self._cool_calls = self._die_of_tempers().sample(everyday.cool_calls, len(everyday.cool_calls))

    def customer(self) -> Customer:
        routine = self._routine()
        visits = self._visits(routine)
        for visit in visits:
            self._tell(visit)
        if self._is_cool(0) and routine.calls:
            self._ask_after(self._die.randint(*_LATELY))
        if routine.calls and not (self._customer.rhythm and self._customer.rhythm.never):
            self._keep_in_touch()
        told = self._customer
        return replace(
            told,
            touches=(*self._touches, *told.touches),
            promises=(*self._promises, *told.promises),
        )

    def _routine(self) -> Routine:
        told = self._customer
        newest = min((touch.ago for touch in told.touches), default=None)
        if newest is None or newest > self._rhythm // 2:
            last = self._die.randint(4, max(5, self._rhythm // 2))
        else:
            last = newest + self._die.randint(18, 34)
        drawn = Routine(min(_MOST_ERRANDS, max(1, (self._begun - last) // max(28, 2 * self._rhythm // 3))), last)
        if told.routine is None:
            return drawn
        last = told.routine.last if told.routine.last is not None else drawn.last
        return replace(told.routine, last=last)

    def _visits(self, routine: Routine) -> list[_Visit]:
        """Spread the errands over the months, the newest first."""
        last = routine.last or 0
        fitting = [errand for errand in self._everyday.errands if errand.for_ in self._fitting()]
        errands = self._die.sample(fitting, min(routine.errands, len(fitting)))
        room = self._begun - _FIRST_VISIT_AFTER - last
        if not errands or room < errands[0].days:
            return []
        stretch = room / len(errands)
        visits: list[_Visit] = []
        for place, errand in enumerate(errands):
            jitter = self._die.uniform(0, 0.25) if place else 0.0
            fetched = last + round((place + jitter) * stretch)
            visits.append(_Visit(errand, min(fetched + errand.days, self._begun), fetched))
        return visits

    def _fitting(self) -> set[str]:
        told = self._customer
        if told.kind is CustomerKind.FIRM:
            return {"firm"}
        return {"any", "woman" if told.woman else "man"}

    def _tell(self, visit: _Visit) -> None:
        errand, die = visit.errand, self._die
        cool = self._is_cool(visit.fetched)
        outcome = die.choices(_OUTCOMES, _OFTEN_LATE if cool else _OFTEN_KEPT)[0]
        late = 2 if outcome is PromiseOutcome.LATE else 0
        due = visit.fetched + late
        brought = None if cool else self._often(0)
        self._came(errand.bring, visit.brought, Channel.IN_PERSON, mood=brought, minutes=self._minutes())
        if visit.brought - due > 1 and die.random() < 0.6:
            ready = die.choice(self._everyday.readies)
            channel = die.choice((Channel.WHATSAPP, Channel.PHONE))
            self._touches.append(Touch(ready, due + 1, at=self._hour(), out=self._allowed(channel), share=True))
        self._touches.append(
            Touch(
                errand.collect,
                visit.fetched,
                at=self._hour(),
                in_=Channel.IN_PERSON,
                kind=TouchKind.PURCHASE,
                mood=None if cool else die.choice(_FETCHED_MOODS),
                minutes=self._minutes(),
            ),
        )
        if cool:
            self._ask_after(visit.fetched - die.randint(*_ASKED_AFTER))
        settled = None if outcome is not PromiseOutcome.TOLD_EARLY else due + 1
        self._promises.append(
            Promise(errand.promise, visit.brought, due, outcome=outcome, settled=visit.fetched if late else settled),
        )

    def _ask_after(self, ago: int) -> None:
        """Have the shop ask whether the piece is right, and get a cool answer."""
        if ago <= 0 or not self._cool_calls:
            return
        mood = self._die.choice(_COOL_MOODS[self._customer.temper])
        self._touches.append(
            Touch(
                self._cool_calls.pop(),
                ago,
                at=self._hour(),
                out=self._allowed(Channel.PHONE),
                kind=TouchKind.HOW_ARE_YOU,
                mood=mood,
                minutes=self._die.randint(1, 4),
            ),
        )

    def _is_cool(self, ago: int) -> bool:
        """Tell whether the customer kept the shop at a distance so many days ago."""
        match self._customer.temper:
            case Temper.WARM:
                return False
            case Temper.THAWING:
                return ago > _THAWED
            case Temper.COOLING:
                return ago < _COOLED
            case Temper.RESERVED | Temper.CHILLY:
                return True

    def _keep_in_touch(self) -> None:
        """Have the shop call where it would otherwise have been quiet for longer than the rhythm, mostly."""
        told = self._customer
        days = sorted({touch.ago for touch in (*told.touches, *self._touches)})
        calls = self._shuffled(self._everyday.firm_calls if told.kind is CustomerKind.FIRM else self._everyday.calls)
        hellos = self._shuffled(self._everyday.hellos)
        for newer, older in pairwise(days):
            ago = older - min(self._rhythm - 1, (older - newer) // 2)
            if older - newer <= self._rhythm or ago < self._rhythm or self._die.random() < 0.2:
                continue
            if self._is_cool(ago):
                # A cold relationship is one the shop does not call either.
                if self._customer.temper is not Temper.THAWING:
                    self._ask_after(ago)
                continue
            if hellos and self._die.random() < 0.25:
                self._came(hellos.pop(), ago, Channel.IN_PERSON, mood=1)
            elif self._die.random() < 0.12:
                missed = self._die.choice(self._everyday.misses)
                self._touches.append(Touch(missed, ago, at=self._hour(), out=self._allowed(Channel.PHONE), missed=True))
            elif calls:
                self._touches.append(
                    Touch(
                        calls.pop(),
                        ago,
                        at=self._hour(),
                        out=self._allowed(Channel.PHONE),
                        kind=TouchKind.HOW_ARE_YOU,
                        mood=self._die.choice((0, 1, 1, 2)),
                        minutes=self._die.randint(2, 12),
                    ),
                )

    def _die_of_tempers(self) -> random.Random:
        return random.Random(f"temper {self._customer.key}")

    def _shuffled(self, texts: Sequence[_T]) -> list[_T]:
        return self._die.sample(texts, len(texts))

    def _came(self, words: str, ago: int, channel: Channel, *, mood: int | None, minutes: int | None = None) -> None:
        self._touches.append(Touch(words, ago, at=self._hour(), in_=channel, mood=mood, minutes=minutes))

    def _allowed(self, wished: Channel) -> Channel:
        """Return a channel the customer has not refused."""
        ways = (wished, Channel.PHONE, Channel.WHATSAPP, Channel.EMAIL)
        return next((way for way in ways if way not in self._customer.refuses), Channel.IN_PERSON)

    def _hour(self) -> time:
        return time(self._die.randint(10, 17), self._die.randrange(0, 60, 5))

    def _minutes(self) -> int:
        return self._die.choice((4, 5, 6, 8, 10, 12, 15))

    def _often(self, mood: int) -> int | None:
        return mood if self._die.random() < 0.4 else None
