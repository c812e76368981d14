"""The checklist of relationships: traits that are added or retired but never deleted, and what was found."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import Answer, Trait, TraitWeight


@dataclass(frozen=True, slots=True)
class FirstTrait:
    """A trait the list starts with. `key` tells it from others in every language."""

    key: str
    words: str
    is_good: bool
    weight: float


def start(journal: Journal, traits: Sequence[FirstTrait], now: datetime.datetime) -> Change:
    """Begin the list with these; those whose key it has already stay as they are."""
    with unit(journal, ChangeName.EDIT_CHECKLIST, now) as work:
        known = {row[0] for row in Trait.select(Trait.key).tuples()}
        for trait in traits:
            if trait.key not in known:
                work.result = work.insert(
                    Trait,
                    key=trait.key,
                    words=trait.words,
                    is_good=trait.is_good,
                    weight=trait.weight,
                    added_on=work.today,
                )
    return work.change()


def add_trait(journal: Journal, words: str, reason: str, now: datetime.datetime, *, is_good: bool) -> Change:
    """Add a trait to look at from today on, with the reason why."""
    with unit(journal, ChangeName.EDIT_CHECKLIST, now) as work:
        work.result = work.insert(
            Trait, words=words.strip(), is_good=is_good, added_on=work.today, added_reason=reason.strip()
        )
    return work.change()


def word_trait(journal: Journal, trait_id: int, words: str, now: datetime.datetime) -> Change:
    """Say a trait in other words; what was found of it stays known."""
    with unit(journal, ChangeName.EDIT_CHECKLIST, now) as work:
        work.update(Trait, trait_id, words=words.strip())
        work.result = trait_id
    return work.change()


def retire_trait(journal: Journal, trait_id: int, reason: str, now: datetime.datetime) -> Change:
    """Look at a trait no longer, with the reason why; what was found stays known."""
    with unit(journal, ChangeName.EDIT_CHECKLIST, now) as work:
        work.update(Trait, trait_id, retired_on=work.today, retired_reason=reason.strip())
        work.result = trait_id
    return work.change()


def bring_back_trait(journal: Journal, trait_id: int, now: datetime.datetime) -> Change:
    """Look at a retired trait again."""
    with unit(journal, ChangeName.EDIT_CHECKLIST, now) as work:
        work.update(Trait, trait_id, retired_on=None, retired_reason="")
        work.result = trait_id
    return work.change()


def weigh(
    journal: Journal, trait_id: int, customer_id: int | None, weight: float | None, now: datetime.datetime
) -> Change:
    """Say how much a trait counts: for one customer, or for everybody of whom nothing else is said.

    Args:
        journal: open for writing.
        trait_id: the trait.
        customer_id: for whom; None for all.
        weight: zero or more; None, for one customer: as for everybody.
        now: the present moment.
    """
    with unit(journal, ChangeName.EDIT_CHECKLIST, now) as work:
        if customer_id is None:
            work.update(Trait, trait_id, weight=1.0 if weight is None else weight)
        else:
            own = TraitWeight.select(TraitWeight.id).where(
                TraitWeight.customer == customer_id, TraitWeight.trait == trait_id
            )
            row = own.tuples().first()
            if weight is None:
                if row:
                    work.delete(TraitWeight, row[0])
            elif row:
                work.update(TraitWeight, row[0], weight=weight)
            else:
                work.insert(TraitWeight, customer=customer_id, trait=trait_id, weight=weight)
        work.result = trait_id
    return work.change()


def answer(journal: Journal, customer_id: int, trait_id: int, value: int, now: datetime.datetime) -> Change:
    """Note what was found today, −2 (bad for the relationship) to 2 (good); a second look on a day corrects the first.

    Raises:
        ValueError: a value out of its bounds.
    """
    if value not in range(-2, 3):
        message = f"an answer is −2 to 2, not {value}"
        raise ValueError(message)
    with unit(journal, ChangeName.ANSWER_CHECKLIST, now) as work:
        same_day = Answer.select(Answer.id).where(
            Answer.customer == customer_id, Answer.trait == trait_id, Answer.on == work.today
        )
        row = same_day.tuples().first()
        if row:
            work.update(Answer, row[0], value=value)
            work.result = row[0]
        else:
            work.result = work.insert(Answer, customer=customer_id, trait=trait_id, on=work.today, value=value)
    return work.change()
