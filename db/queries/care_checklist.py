"""The checklist: the traits of a good and a bad relationship, and what to look at next for one customer."""

import datetime
from dataclasses import dataclass

import peewee

from db.journal import Journal
from db.models import Answer, Customer, Select, Trait, TraitWeight
from db.relationship.checklist import FRESH_DAYS, NewestAnswer, Question, TraitFact, questions

#: So many customers nobody looked at for long are called by name.
_NAMED = 12


@dataclass(frozen=True, slots=True)
class TraitLine:
    """A trait of the shop's list. `key` names one the list began with; those have their words in both languages."""

    id: int
    key: str | None
    words: str
    is_good: bool
    weight: float
    added_on: datetime.date
    added_reason: str
    retired_on: datetime.date | None
    retired_reason: str


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """A customer whose relationship nobody looked at lately; `last_on` None: nobody ever did."""

    customer_id: int
    name: str
    last_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class Checklist:
    """The list, and at whom to look first.

    Attributes:
        traits: those in use first, the heaviest first.
        waiting: the customers with a contact of whom every answer has aged to unknown, longest first.
        waiting_in_all: how many there are.
        looked_at: how many customers have an answer that still counts.
    """

    traits: tuple[TraitLine, ...]
    waiting: tuple[ToLookAt, ...]
    waiting_in_all: int
    looked_at: int


@dataclass(frozen=True, slots=True)
class Asked:
    """One trait to look at for one customer, with the weight it has for them."""

    question: Question
    trait: TraitLine
    weight: float
    is_own_weight: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """What to look at next for one customer: the seven heaviest, and three whose turn has come."""

    customer_id: int
    name: str
    asked: tuple[Asked, ...]


def checklist(_journal: Journal, today: datetime.date) -> Checklist:
    """Return the shop's list on a day."""
    fresh_since = today - datetime.timedelta(FRESH_DAYS)
    newest = peewee.fn.MAX(Answer.on)
    recent = Answer.select(Answer.customer).where(Answer.on > fresh_since, Answer.on <= today)
    living = looked_after()
    waiting = (
        Customer.select(Customer.id, Customer.name, newest)
        .join(Answer, peewee.JOIN.LEFT_OUTER, on=(Answer.customer == Customer.id) & (Answer.on <= today))
        .where(living, Customer.contacts > 0, Customer.id.not_in(recent))
        .group_by(Customer.id, Customer.name, Customer.sort_key)
        .order_by(newest.is_null(is_null=False), newest, Customer.sort_key)
    )
    in_all = Customer.select().where(living, Customer.contacts > 0, Customer.id.not_in(recent)).count()
    return Checklist(
        traits=_traits(today),
        waiting=tuple(ToLookAt(who, name, _day(last)) for who, name, last in waiting.limit(_NAMED).tuples()),
        waiting_in_all=in_all,
        looked_at=Customer.select().where(living, Customer.id.in_(recent)).count(),
    )


def looked_after() -> Select:
    """Return the condition that somebody's relationship is one to look at: neither put away nor lost."""
    return (
        Customer.trashed_at.is_null()
        & Customer.archived_at.is_null()
        & (Customer.lost_on.is_null() | Customer.won_back_on.is_null(is_null=False))
    )


def sheet(_journal: Journal, customer_id: int, today: datetime.date) -> Sheet | None:
    """Return what to look at for one customer; None where the card is gone."""
    name = Customer.select(Customer.name).where(Customer.id == customer_id, Customer.trashed_at.is_null()).scalar()
    if name is None:
        return None
    traits = {trait.id: trait for trait in _traits(today)}
    own = dict(
        TraitWeight.select(TraitWeight.trait, TraitWeight.weight).where(TraitWeight.customer == customer_id).tuples()
    )
    answers = (
        Answer.select(Answer.trait, Answer.on, Answer.value)
        .where(Answer.customer == customer_id, Answer.on <= today)
        .order_by(Answer.on, Answer.id)
    )
    newest = {trait: NewestAnswer(on, value) for trait, on, value in answers.tuples()}
    facts = [
        TraitFact(trait.id, place, own.get(trait.id, trait.weight), trait.added_on, trait.retired_on)
        for place, trait in enumerate(traits.values())
    ]
    asked = questions(facts, newest, today)
    weights = {fact.id: fact.weight for fact in facts}
    return Sheet(
        customer_id,
        name,
        tuple(Asked(each, traits[each.trait_id], weights[each.trait_id], each.trait_id in own) for each in asked),
    )


def _traits(today: datetime.date) -> tuple[TraitLine, ...]:
    columns = (
        Trait.id, Trait.key, Trait.words, Trait.is_good, Trait.weight, Trait.added_on, Trait.added_reason,
        Trait.retired_on, Trait.retired_reason,
    )  # fmt: skip
    lines = [TraitLine(*row) for row in Trait.select(*columns).order_by(Trait.id).tuples()]
    return tuple(
        sorted(lines, key=lambda trait: (trait.retired_on is not None and trait.retired_on <= today, -trait.weight))
    )


def _day(value: str | datetime.date | None) -> datetime.date | None:
    return datetime.date.fromisoformat(value) if isinstance(value, str) else value
