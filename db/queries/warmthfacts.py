"""The stories of many customers as the columns warmth is computed from, read from the journal at one go.

Hundreds of thousands of touches become arrays without becoming objects first: that is what takes the time. Nothing is
left out for lying after a day: the rules themselves never look past the day they are asked about, so one reading serves
every day of the past.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import peewee

from db.engine.bulk import numbers_of, rows_of
from db.journal import Journal
from db.models import Answer, Complaint, Customer, Promise, Touch, TouchCompanion, Trait, TraitWeight
from db.models.base import Select
from db.queries.among import among
from db.queries.facts import effective_rhythms
from db.queries.hours import shop_hours
from db.queries.sides import OURS
from db.records import ComplaintOutcome, Direction, TouchKind
from db.relationship.drift import SignsOfLife
from db.relationship.histories import (
    NOT_YET,
    PROMISE_SCORE,
    AnswerColumns,
    ComplaintCase,
    ComplaintColumns,
    HistoryColumns,
    PromiseColumns,
    TouchColumns,
    complaint_columns,
)
from db.relationship.rhythm import Rhythm
from db.relationship.shophours import ShopHours
from db.relationship.timelines import Bools, Ints
from db.relationship.touchfacts import TouchFact, meaning

_FIRST_OF_1970 = datetime.date(1970, 1, 1).toordinal()
_A_DAY = datetime.date(2000, 1, 1)
_WAYS = (None, *Direction)
_UNNOTICED, _MOODS = 7, 8
"""What stands for no mood in the three bits one takes; the moods themselves are 0…4 there."""
_FELT = np.array([-2.0, -1.0, 0.0, 1.0, 2.0, math.nan, math.nan, math.nan])


@dataclass(frozen=True, slots=True)
class ShopHistories:
    """Everybody's story, one row each in the columns.

    Attributes:
        customer: keys, ascending; row n of the columns belongs to the n-th.
        columns: what warmth is computed from.
        archived: ordinal of the day the card was put away, `NOT_YET` where it was not.
        lost: ordinal of the day they left for good, `NOT_YET` where they did not.
        won_back: ordinal of the day they came back after that, `NOT_YET` where they did not.
        cases: ids of the complaints in the columns, in their order.
        signs: what drift is computed from.
        hours: when the shop is open.
    """

    customer: Ints
    columns: HistoryColumns
    archived: Ints
    lost: Ints
    won_back: Ints
    cases: Ints
    signs: SignsOfLife
    hours: ShopHours

    def with_us(self, days: Ints) -> Bools:
        """Tell who was a customer on which day: neither put away nor lost by then. Shape: customers × days."""
        gone = self.lost[:, None] <= days
        back = (self.won_back[:, None] <= days) & (self.won_back >= self.lost)[:, None]
        return (self.archived[:, None] > days) & (~gone | back)

    def row(self, customer_id: int) -> int:
        """Return the row of a customer."""
        return int(np.searchsorted(self.customer, customer_id))

    def has(self, customer_id: int) -> bool:
        """Tell whether the customer has a row."""
        row = self.row(customer_id)
        return row < len(self.customer) and int(self.customer[row]) == customer_id


def shop_histories(journal: Journal, today: datetime.date, customer_ids: Sequence[int] | None = None) -> ShopHistories:
    """Read the stories of these customers, or of everybody whose card is not in the trash.

    Args:
        journal: open to read.
        today: the present day; the shop's calendar of closed days lies around it.
        customer_ids: whose; None for everybody.
    """
    people = Customer.select(
        Customer.id, Customer.made_at, Customer.archived_at, Customer.lost_on, Customer.won_back_on
    ).where(Customer.trashed_at.is_null())
    if customer_ids is not None:
        people = people.where(among(Customer.id, customer_ids))
    rows = list(rows_of(people.order_by(Customer.id)))
    ids, made, archived, lost, back = zip(*rows, strict=True) if rows else ((), (), (), (), ())
    customer = _ints(ids)
    rhythms = effective_rhythms(ids)
    hours = shop_hours(journal, today)
    wanted = None if customer_ids is None else ids
    cases, complaints = _complaints(customer, wanted, hours)
    touches, signs = _touches(customer, wanted)
    return ShopHistories(
        customer=customer,
        columns=HistoryColumns(
            made=_local_days(made, journal),
            **_rhythm_columns([rhythms[customer_id] for customer_id in ids]),
            touches=touches,
            promises=_promises(customer, wanted),
            complaints=complaints,
            answers=_answers(customer, wanted, today),
        ),
        archived=_ints([NOT_YET if moment is None else _local_day(moment, journal) for moment in archived]),
        lost=_days(lost),
        won_back=_days(back),
        cases=cases,
        signs=signs,
        hours=hours,
    )


def _rhythm_columns(rhythms: Sequence[Rhythm | None]) -> dict[str, Any]:
    # Crowds share a few rhythms, and then the very same ones.
    few = {id(rhythm): rhythm for rhythm in rhythms}
    place = {key: number for number, key in enumerate(few)}
    of_each = _ints([place[id(rhythm)] for rhythm in rhythms])
    given = [rhythm or Rhythm() for rhythm in few.values()]
    return {
        "latest": _ints([rhythm.latest_days or 0 for rhythm in given])[of_each],
        "earliest": _ints([rhythm.earliest_days or 0 for rhythm in given])[of_each],
        "never": np.array([rhythm.never for rhythm in given], np.bool_)[of_each],
    }


# ------------------------------------------------------------------------------------------------------------ touches


@dataclass(frozen=True, slots=True)
class _Meanings:
    """What every kind, direction and end of a touch means, one number for each of them."""

    contact: Bools
    theirs: Bools
    ours: Bools
    approach: Bools
    unanswered: Bools
    sign_of_life: Bools


def _meanings() -> _Meanings:
    cases = product(TouchKind, _WAYS, (False, True))
    means = [meaning(TouchFact(0, _A_DAY, None, way, reached, kind, None)) for kind, way, reached in cases]
    return _Meanings(
        contact=np.array([each.contact for each in means]),
        theirs=np.array([each.theirs for each in means]),
        ours=np.array([each.started_by is Direction.OUT for each in means]),
        approach=np.array([each.approach for each in means]),
        unanswered=np.array([each.unanswered for each in means]),
        sign_of_life=np.array([each.sign_of_life for each in means]),
    )


def _touches(customer: Ints, wanted: Sequence[int] | None) -> tuple[TouchColumns, SignsOfLife]:
    """Return touches as columns, and the days of those by which the customers gave a sign of life."""
    shown = Touch.trashed_at.is_null() & (Touch.kind != TouchKind.NOTE.value)
    own = _of(Touch.select(Touch.id).where(shown), Touch.customer, wanted)
    company = _of(Touch.select(Touch.id).join(TouchCompanion).where(shown), TouchCompanion.customer, wanted)
    means = _meanings()
    read = [
        _read_touches(own, Touch.customer, Touch.id if wanted is None else None),
        _read_touches(company, TouchCompanion.customer),
    ]
    whose, day, told, touch_id = (np.concatenate(columns) for columns in zip(*read, strict=True))
    owner, kept = _rows_of_owners(customer, whose)
    if not kept.all():
        owner, day, told, touch_id = owner[kept], day[kept], told[kept], touch_id[kept]
    code, mood = np.divmod(told, _MOODS)
    order = np.argsort(owner * (NOT_YET + 1) + day, kind="stable")
    order = _ordered_within_days(order, owner, day, means.unanswered[code], touch_id)
    owner, day, code = owner[order], day[order], code[order]
    columns = TouchColumns(
        owner=owner,
        day=day,
        contact=means.contact[code],
        theirs=means.theirs[code],
        ours=means.ours[code],
        approach=means.approach[code],
        mood=_FELT[mood[order]],
    )
    signs = means.sign_of_life[code]
    return columns, SignsOfLife(customer[owner[signs]], day[signs])


def _read_touches(query: Select, whose: Select, along: Select | None = None) -> tuple[Ints, Ints, Ints, Ints]:
    """Return of each touch whose it is, its day, the number of its meaning and its mood in one number, and its id."""
    kind = peewee.Case(Touch.kind, [(kind.value, place) for place, kind in enumerate(TouchKind)])
    way = peewee.Case(Touch.direction, [(way.value, place) for place, way in enumerate(_WAYS) if way], 0)
    meant = (kind * len(_WAYS) + way) * 2 + Touch.reached
    mood = peewee.fn.COALESCE(Touch.mood + 2, _UNNOTICED)
    meant_and_felt = meant * _MOODS + mood
    customer, day, told, touch_id = numbers_of(query, whose, Touch.on, meant_and_felt, Touch.id, along=along)
    return customer, day, told, touch_id


def _ordered_within_days(order: Ints, owner: Ints, day: Ints, unanswered: Bools, touch_id: Ints) -> Ints:
    """Put touches that share a customer and a day into the order of `touchfacts.moment_key`; few ever do."""
    same = (owner[order][1:] == owner[order][:-1]) & (day[order][1:] == day[order][:-1])
    if not same.any():
        return order
    shares = np.concatenate([[False], same]) | np.concatenate([same, [False]])
    sharing = order[shares]
    query = Touch.select(Touch.id, Touch.at).where(among(Touch.id, touch_id[sharing].tolist()))
    at = dict(rows_of(query.where(Touch.has_time)))
    told = [at.get(each) for each in touch_id[sharing].tolist()]
    moment = np.where(unanswered[sharing], -np.inf, np.inf)
    timed = np.array([text is not None for text in told])
    # Only the order counts: what the clock showed in UTC is as good as the seconds since any day.
    moment[timed] = np.array([text for text in told if text is not None], "datetime64[us]").astype(np.int64)
    ordered = order.copy()
    ordered[shares] = sharing[np.lexsort((touch_id[sharing], moment, day[sharing], owner[sharing]))]
    return ordered


# ------------------------------------------------------------------------------- promises, complaints, checklist


def _promises(customer: Ints, wanted: Sequence[int] | None) -> PromiseColumns:
    query = Promise.select(Promise.id).where(
        OURS,
        Promise.trashed_at.is_null(),
        Promise.settled_on.is_null(is_null=False),
        Promise.outcome.is_null(is_null=False),
    )
    ended = peewee.Case(Promise.outcome, [(ended.value, place) for place, ended in enumerate(PROMISE_SCORE)])
    whose, on, outcome = numbers_of(_of(query, Promise.customer, wanted), Promise.customer, Promise.settled_on, ended)
    owner, kept = _rows_of_owners(customer, whose)
    score = np.array(list(PROMISE_SCORE.values()))[outcome]
    return PromiseColumns(owner[kept], on[kept], score[kept])


def _complaints(customer: Ints, wanted: Sequence[int] | None, hours: ShopHours) -> tuple[Ints, ComplaintColumns]:
    """Return the ids of complaints and their columns."""
    query = Complaint.select(
        Complaint.id,
        Complaint.customer,
        Complaint.heard_at,
        Complaint.first_contact_at,
        Complaint.remedied_at,
        Complaint.closed_at,
        Complaint.outcome,
    ).where(Complaint.trashed_at.is_null())
    rows = list(rows_of(_of(query, Complaint.customer, wanted).order_by(Complaint.id)))
    owner, kept = _rows_of_owners(customer, [row[1] for row in rows])
    cases = [
        (
            row,
            ComplaintCase(
                heard_at=_needed(heard),
                first_contact_at=_moment(contacted),
                remedied_at=_moment(remedied),
                closed_at=_moment(closed),
                outcome=ComplaintOutcome(outcome) if outcome else None,
            ),
        )
        for row, is_kept, (_, _, heard, contacted, remedied, closed, outcome) in zip(
            owner.tolist(), kept, rows, strict=True
        )
        if is_kept
    ]
    return _ints([row[0] for row in rows])[kept], complaint_columns(cases, hours)


def _answers(customer: Ints, wanted: Sequence[int] | None, today: datetime.date) -> AnswerColumns:
    """Read answers about traits in use; a weight of the customer's own goes before the trait's."""
    retired = Trait.select(Trait.id).where(Trait.retired_on <= today)
    query = (
        Answer.select(Answer.customer, Answer.trait, Answer.on, Answer.value, Trait.weight)
        .join(Trait)
        .where(Answer.trait.not_in(retired))
        .order_by(Answer.id)
    )
    rows = list(rows_of(_of(query, Answer.customer, wanted)))
    own = {
        (whose, trait): weight
        for whose, trait, weight in rows_of(
            TraitWeight.select(TraitWeight.customer, TraitWeight.trait, TraitWeight.weight)
        )
    }
    whose, trait, on, value, weight = zip(*rows, strict=True) if rows else ((), (), (), (), ())
    owner, kept = _rows_of_owners(customer, whose)
    weights = [own.get(pair, usual) for pair, usual in zip(zip(whose, trait, strict=True), weight, strict=True)]
    return AnswerColumns(
        owner=owner[kept],
        trait=_ints(trait)[kept],
        day=_days(on)[kept],
        value=np.array(value, np.float64)[kept],
        weight=np.array(weights, np.float64)[kept],
    )


# ------------------------------------------------------------------------------------------------------------- shared


def _moment(text: str | None) -> datetime.datetime | None:
    """Return a moment as the engine keeps it, aware."""
    return None if text is None else _needed(text)


def _needed(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(f"{text}+00:00")


def _of(query: Select, column: Select, wanted: Sequence[int] | None) -> Select:
    return query if wanted is None else query.where(among(column, wanted))


def _rows_of_owners(customer: Ints, whose: Sequence[int] | Ints) -> tuple[Ints, Bools]:
    """Return the row of each owner, and whether there is one (a card in the trash has none)."""
    owners = np.asarray(whose, np.int64)
    if not len(customer):
        return owners, np.zeros(len(owners), np.bool_)
    row = np.minimum(np.searchsorted(customer, owners), len(customer) - 1)
    return row, customer[row] == owners


def _local_days(moments: Sequence[str], journal: Journal) -> Ints:
    """Return the ordinals of the days on the shop's wall; crowds are taken in at the same minute, summer time's too."""
    known = {minute: _local_day(minute, journal) for minute in {moment[:16] for moment in moments}}
    return _ints([known[moment[:16]] for moment in moments])


def _local_day(text: str, journal: Journal) -> int:
    return journal.today(_needed(text)).toordinal()


def _days(days: Iterable[str | None]) -> Ints:
    """Return ordinals of days as the engine keeps them, `NOT_YET` for what has not happened."""
    read: Any = np.array(list(days), "datetime64[D]")
    return np.where(np.isnat(read), NOT_YET, read.astype(np.int64) + _FIRST_OF_1970)


def _ints(values: Sequence[int]) -> Ints:
    return np.array(values, np.int64)
