"""Whose silence to ask the owner about, computed over the whole shop.

It takes a third of a second for ten thousand customers, so pages ask for it off their own thread.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

import peewee

from db.engine.bulk import rows_of
from db.journal import Journal
from db.models import Customer, DriftAnswer, Touch
from db.records import Direction, TouchKind
from db.relationship.today import DriftFact

if TYPE_CHECKING:
    from db.relationship.drift import SignsOfLife

_STRETCH = 50_000
_FIRST_OF_1970 = datetime.date(1970, 1, 1).toordinal()


def drifting(_journal: Journal, today: datetime.date) -> Mapping[int, DriftFact]:
    """Return the few customers whose silence is unusual for them, by id. numpy is only loaded here."""
    from db.relationship.drift import drift, to_ask_about

    signs = _signs()
    if not len(signs.customer):
        return {}
    table = drift(signs, today)
    answers = dict(
        DriftAnswer.select(DriftAnswer.customer, peewee.fn.MAX(DriftAnswer.on)).group_by(DriftAnswer.customer).tuples(),
    )
    answers |= dict.fromkeys(_gone(), today)
    return {
        row.customer_id: DriftFact(row.probability, row.silence_days, row.typical_gap_days)
        for row in to_ask_about(table, answers)
    }


def _signs() -> SignsOfLife:
    """Read the touches that `db.relationship.touchfacts.is_sign_of_life` counts.

    Those who left for good are among them: a shop that forgot them would learn that everybody comes back. Millions of
    touches pass through here as they come from the engine, a stretch at a time; no index is of use for that, so what
    lies beyond the day asked about is left to the rules to leave out.
    """
    import numpy as np

    from db.relationship.drift import SignsOfLife

    theirs = (Touch.direction == Direction.IN.value) | (
        Touch.reached & (Touch.direction.is_null() | (Touch.kind == TouchKind.PURCHASE.value))
    )
    trashed = Customer.select(Customer.id).where(Customer.trashed_at.is_null(is_null=False))
    query = Touch.select(Touch.customer, Touch.on).where(
        theirs,
        Touch.kind != TouchKind.NOTE.value,
        Touch.trashed_at.is_null(),
        Touch.customer.not_in(trashed),
    )
    customers, days = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    rows = rows_of(query)
    while stretch := list(islice(rows, _STRETCH)):
        customer, on = zip(*stretch, strict=True)
        customers.append(np.array(customer, np.int64))
        days.append(np.array(on, "datetime64[D]").astype(np.int64) + _FIRST_OF_1970)
    return SignsOfLife(np.concatenate(customers), np.concatenate(days))


def _gone() -> list[int]:
    """Return whom nobody needs to be asked about: archived, or known to be lost."""
    query = Customer.select(Customer.id).where(
        Customer.archived_at.is_null(is_null=False)
        | (Customer.lost_on.is_null(is_null=False) & Customer.won_back_on.is_null())
    )
    return [row[0] for row in query.tuples()]
