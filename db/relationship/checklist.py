"""Which traits of a relationship to look at next: the heaviest always, a few others in rotation."""

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

HEAVIEST = 7
ROTATING = 3
FRESH_DAYS = 90
"""An answer this old, in days, is unknown again."""


class AnswerState(enum.StrEnum):
    """How much an answer is still worth."""

    NEVER = "never"
    FRESH = "fresh"
    AGED = "aged"


@dataclass(frozen=True, slots=True)
class TraitFact:
    """A trait: its key, its place in the list, its weight for this customer, and the days it is in use."""

    id: int
    position: int
    weight: float
    added_on: date
    retired_on: date | None = None


@dataclass(frozen=True, slots=True)
class NewestAnswer:
    """The newest answer to a trait: its day and its value, −2…2."""

    on: date
    value: int


@dataclass(frozen=True, slots=True)
class Question:
    """A trait to look at.

    Attributes:
        trait_id: the trait's key.
        state: whether it was ever answered, and whether that still counts.
        last: the newest answer, None where there is none.
        rotating: whether it is asked because its turn has come, not for its weight.
    """

    trait_id: int
    state: AnswerState
    last: NewestAnswer | None
    rotating: bool


def questions(traits: Iterable[TraitFact], newest: Mapping[int, NewestAnswer], today: date) -> tuple[Question, ...]:
    """Return the traits to look at today: the heaviest, the heaviest first, then those unasked for longest.

    Traits not yet added, retired or without weight are left aside. The rotation needs no memory of its own: whatever
    was looked at goes to the end of the queue, so every trait has its turn. Answers after `today` do not count.

    Args:
        traits: all the traits of the shop with this customer's weights.
        newest: the newest answer to each trait by its key.
        today: the day it is asked for.
    """
    known = {trait: answer for trait, answer in newest.items() if answer.on <= today}
    in_use = sorted((trait for trait in traits if _is_in_use(trait, today)), key=_heaviest_first)
    others = sorted(in_use[HEAVIEST:], key=lambda trait: (_last_asked(known.get(trait.id)), _heaviest_first(trait)))
    chosen = [(trait, False) for trait in in_use[:HEAVIEST]] + [(trait, True) for trait in others[:ROTATING]]
    return tuple(_question(trait, known.get(trait.id), today, rotating=in_turn) for trait, in_turn in chosen)


def answer_state(last: NewestAnswer | None, today: date) -> AnswerState:
    """Return what an answer is still worth on `today`."""
    if last is None or last.on > today:
        return AnswerState.NEVER
    return AnswerState.FRESH if (today - last.on).days < FRESH_DAYS else AnswerState.AGED


def _question(trait: TraitFact, last: NewestAnswer | None, today: date, *, rotating: bool) -> Question:
    return Question(trait.id, answer_state(last, today), last, rotating)


def _is_in_use(trait: TraitFact, today: date) -> bool:
    return trait.weight > 0 and trait.added_on <= today and (trait.retired_on is None or today < trait.retired_on)


def _heaviest_first(trait: TraitFact) -> tuple[float, int, int]:
    return (-trait.weight, trait.position, trait.id)


def _last_asked(last: NewestAnswer | None) -> date:
    return last.on if last else date.min
