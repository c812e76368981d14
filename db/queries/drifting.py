"""Whose silence to ask the owner about, computed over the whole shop.

It takes a third of a second for ten thousand customers, so pages ask for it off their own thread.
"""

from __future__ import annotations

import datetime
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import peewee

from db.engine.bulk import numbers_of, rows_of
from db.journal import Journal, in_one_piece
from db.models import Customer, DriftAnswer, Touch, TouchCompanion
from db.queries.ownrules import names_a_week
from db.records import Direction, TouchKind
from db.relationship.today import DriftFact

if TYPE_CHECKING:
    from db.relationship.drift import DriftRow, SignsOfLife


@dataclass(frozen=True, slots=True)
class DriftLine:
    """One customer's drift with their name, and the owner's newest answer about a silence."""

    row: DriftRow
    external_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class ShopDrift:
    """Everybody's drift on a day.

    Attributes:
        today: the day.
        unusual: the silences nobody had explained, by id, those that have just become unusual first.
        asked: the few of them to ask about.
        known: ids, ascending, of those of whom enough days are known to speak of drift at all.
        names_a_week: how many the shop wanted to be asked about; None where it never said.
    """

    today: datetime.date
    unusual: Mapping[int, DriftRow]
    asked: Mapping[int, DriftFact]
    known: array[int]
    names_a_week: int | None = None

    def is_known(self, customer_id: int) -> bool:
        """Say whether enough days are known of somebody to speak of drift at all."""
        place = bisect_left(self.known, customer_id)
        return place < len(self.known) and self.known[place] == customer_id


@in_one_piece
def shop_drift(journal: Journal, today: datetime.date) -> ShopDrift:
    """Return how it stands with everybody. numpy is only loaded here."""
    import numpy as np

    from db.relationship.drift import KNOWN_FROM, WarningRule, drift, unusual_silences

    signs, bearable = signs_of_life(), names_a_week(journal)
    if not len(signs.customer):
        return ShopDrift(today, {}, {}, array("q"), bearable)
    table = drift(signs, today)
    rule = WarningRule() if bearable is None else WarningRule(bearable)
    unusual = unusual_silences(table, answered(today), rule)
    return ShopDrift(
        today,
        {row.customer_id: row for row in unusual},
        {
            row.customer_id: DriftFact(row.probability, row.silence_days, row.typical_gap_days)
            for row in unusual[: rule.names_a_week]
        },
        # Kept as long as the window is open: a number each, not two and a place in a dictionary.
        array("q", np.sort(table.customer[table.days_of_life >= KNOWN_FROM]).astype(np.int64).tobytes()),
        bearable,
    )


def drifting(journal: Journal, today: datetime.date) -> Mapping[int, DriftFact]:
    """Return the few customers whose silence is unusual for them, by id."""
    return shop_drift(journal, today).asked


def answered_on(_journal: Journal, customer_id: int, today: datetime.date) -> datetime.date | None:
    """Return the day of the owner's newest answer about somebody's silence."""
    newest = DriftAnswer.select(peewee.fn.MAX(DriftAnswer.on))
    row = newest.where(DriftAnswer.customer == customer_id, DriftAnswer.on <= today).tuples().first()
    return row[0] if row else None


def drift_lines(_journal: Journal, today: datetime.date) -> tuple[DriftLine, ...]:
    """Return everyone with a sign of life up to `today`, whoever most likely left first, nothing rounded."""
    from db.relationship.drift import drift

    names = {
        customer_id: (external_id, name)
        for customer_id, external_id, name in rows_of(Customer.select(Customer.id, Customer.external_id, Customer.name))
    }
    return tuple(DriftLine(row, *names[row.customer_id]) for row in drift(signs_of_life(), today).rows())


def answered(today: datetime.date) -> Mapping[int, datetime.date]:
    """Return about whom the owner has answered, by id, with the day; whoever is known to be gone counts as answered."""
    newest = (
        DriftAnswer.select(DriftAnswer.customer, peewee.fn.MAX(DriftAnswer.on))
        .where(DriftAnswer.on <= today)
        .group_by(DriftAnswer.customer)
    )
    return dict(newest.tuples()) | dict.fromkeys(_gone(today), today)


def signs_of_life() -> SignsOfLife:
    """Read the touches that `db.relationship.touchfacts.meaning` calls signs of life, of those who came along too.

    Those who left for good are among them: a shop that forgot them would learn that everybody comes back. For millions
    of touches no index is of use, so what lies beyond the day asked about is left to the rules to leave out.
    """
    import numpy as np

    from db.relationship.drift import SignsOfLife

    theirs = (Touch.direction == Direction.IN.value) | (
        Touch.reached & (Touch.direction.is_null() | (Touch.kind == TouchKind.PURCHASE.value))
    )
    counted = theirs & (Touch.kind != TouchKind.NOTE.value) & Touch.trashed_at.is_null()
    trashed = Customer.select(Customer.id).where(Customer.trashed_at.is_null(is_null=False))
    own = Touch.select().where(counted, Touch.customer.not_in(trashed))
    company = Touch.select().join(TouchCompanion).where(counted, TouchCompanion.customer.not_in(trashed))
    read = (
        numbers_of(own, Touch.customer, Touch.on, along=Touch.id),
        numbers_of(company, TouchCompanion.customer, Touch.on),
    )
    customers, days = zip(*read, strict=True)
    return SignsOfLife(np.concatenate(customers), np.concatenate(days))


def _gone(today: datetime.date) -> list[int]:
    """Return whom nobody needs to be asked about on a day: put away by then, or known to be lost and not back."""
    rows = Customer.select(Customer.id, Customer.archived_at, Customer.lost_on, Customer.won_back_on).where(
        Customer.archived_at.is_null(is_null=False) | Customer.lost_on.is_null(is_null=False)
    )
    return [
        customer_id
        for customer_id, archived_at, lost_on, won_back_on in rows.tuples()
        if (archived_at is not None and archived_at.date() <= today)
        or (lost_on is not None and lost_on <= today and not (won_back_on is not None and won_back_on <= today))
    ]
