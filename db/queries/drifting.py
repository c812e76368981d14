"""Whose silence to ask the owner about, computed over the whole shop.

It takes a third of a second for ten thousand customers, so pages ask for it off their own thread.
"""

import datetime
from collections.abc import Mapping

import peewee

from db.journal import Journal
from db.models import Customer, DriftAnswer, Touch
from db.records import Direction, TouchKind
from db.relationship.today import DriftFact


def drifting(_journal: Journal, today: datetime.date) -> Mapping[int, DriftFact]:
    """Return the few customers whose silence is unusual for them, by id. numpy is only loaded here."""
    import numpy as np

    from db.relationship.drift import SignsOfLife, drift, to_ask_about

    rows = list(_signs(today))
    if not rows:
        return {}
    customer, day = zip(*((customer_id, on.toordinal()) for customer_id, on in rows), strict=True)
    table = drift(SignsOfLife(np.array(customer, np.int64), np.array(day, np.int64)), today)
    answers = dict(
        DriftAnswer.select(DriftAnswer.customer, peewee.fn.MAX(DriftAnswer.on)).group_by(DriftAnswer.customer).tuples(),
    )
    answers |= dict.fromkeys(_gone(), today)
    return {
        row.customer_id: DriftFact(row.probability, row.silence_days, row.typical_gap_days)
        for row in to_ask_about(table, answers)
    }


def _signs(today: datetime.date) -> list[tuple[int, datetime.date]]:
    """The touches that `db.relationship.touchfacts.is_sign_of_life` counts.

    Those who left for good are among them: a shop that forgot them would learn that everybody comes back.
    """
    theirs = (Touch.direction == Direction.IN.value) | (
        Touch.reached & (Touch.direction.is_null() | (Touch.kind == TouchKind.PURCHASE.value))
    )
    query = (
        Touch.select(Touch.customer, Touch.on)
        .join(Customer)
        .where(
            theirs,
            Touch.kind != TouchKind.NOTE.value,
            Touch.trashed_at.is_null(),
            Touch.on <= today,
            Customer.trashed_at.is_null(),
        )
        .distinct()
    )
    return list(query.tuples())


def _gone() -> list[int]:
    """Return whom nobody needs to be asked about: archived, or known to be lost."""
    query = Customer.select(Customer.id).where(
        Customer.archived_at.is_null(is_null=False)
        | (Customer.lost_on.is_null(is_null=False) & Customer.won_back_on.is_null())
    )
    return [row[0] for row in query.tuples()]
