"""The shop's stories after a change: those of a few customers read anew and put in the place of what was known."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from typing import Any, TypeVar

import numpy as np

from db.queries.warmthfacts import ShopHistories
from db.relationship.drift import SignsOfLife
from db.relationship.histories import HistoryColumns
from db.relationship.timelines import Bools, Ints

_Columns = TypeVar("_Columns")


@dataclasses.dataclass(frozen=True, slots=True)
class Places:
    """Where the customers of two readings stand in the one that is made of both.

    Attributes:
        customer: keys of all, ascending.
        kept: rows of the older reading that stay.
        kept_at: where they stand now.
        fresh_at: where the rows of the newer reading stand now.
    """

    customer: Ints
    kept: Ints
    kept_at: Ints
    fresh_at: Ints


def spliced(known: ShopHistories, fresh: ShopHistories, changed: Collection[int]) -> tuple[ShopHistories, Places]:
    """Return the stories with those of the `changed` customers taken from `fresh`, and where everybody stands now.

    Args:
        known: everybody's stories before the change.
        fresh: the stories of the changed customers, as `shop_histories` reads them; who is missing there has no card.
        changed: keys of the customers.
    """
    stays = ~np.isin(known.customer, np.array(sorted(changed), np.int64))
    customer = np.sort(np.concatenate([known.customer[stays], fresh.customer]))
    places = Places(
        customer=customer,
        kept=np.flatnonzero(stays),
        kept_at=np.searchsorted(customer, known.customer[stays]),
        fresh_at=np.searchsorted(customer, fresh.customer),
    )
    joined = _Joined(known, places, len(customer))
    old, new = known.columns, fresh.columns
    complaints, order = joined.events(old.complaints, new.complaints)
    cases = np.concatenate([known.cases[joined.kept(old.complaints.owner)], fresh.cases])[order]
    histories = ShopHistories(
        customer=customer,
        columns=HistoryColumns(
            made=joined.people(old.made, new.made),
            latest=joined.people(old.latest, new.latest),
            earliest=joined.people(old.earliest, new.earliest),
            never=joined.people(old.never, new.never),
            touches=joined.events(old.touches, new.touches)[0],
            promises=joined.events(old.promises, new.promises)[0],
            complaints=complaints,
            answers=joined.events(old.answers, new.answers)[0],
        ),
        archived=joined.people(known.archived, fresh.archived),
        lost=joined.people(known.lost, fresh.lost),
        won_back=joined.people(known.won_back, fresh.won_back),
        cases=cases,
        signs=_signs(known.signs, fresh.signs, customer[places.kept_at]),
        hours=fresh.hours,
    )
    return histories, places


class _Joined:
    """Puts columns of both readings together; within a customer everything keeps its order."""

    def __init__(self, known: ShopHistories, places: Places, customers: int) -> None:
        self._places = places
        self._customers = customers
        self._row_now = np.full(len(known.customer), -1, np.int64)
        self._row_now[places.kept] = places.kept_at

    def people(self, old: Any, new: Any) -> Any:  # noqa: ANN401 (arrays of any kind)
        joined = np.empty(self._customers, old.dtype)
        joined[self._places.kept_at] = old[self._places.kept]
        joined[self._places.fresh_at] = new
        return joined

    def kept(self, owner: Ints) -> Bools:
        """Tell which events belong to customers who stay."""
        return self._row_now[owner] >= 0

    def events(self, old: _Columns, new: _Columns) -> tuple[_Columns, Ints]:
        """Return the columns of both by customer, and the order they were brought into."""
        before: Any = old
        after: Any = new
        kept = self.kept(before.owner)
        owner = np.concatenate([self._row_now[before.owner[kept]], self._places.fresh_at[after.owner]])
        order = np.argsort(owner, kind="stable")
        columns = {
            field.name: np.concatenate([getattr(before, field.name)[kept], getattr(after, field.name)])[order]
            for field in dataclasses.fields(before)
            if field.name != "owner"
        }
        return type(before)(owner=owner[order], **columns), order


def _signs(known: SignsOfLife, fresh: SignsOfLife, stays: Ints) -> SignsOfLife:
    kept = np.isin(known.customer, stays)
    return SignsOfLife(
        np.concatenate([known.customer[kept], fresh.customer]), np.concatenate([known.day[kept], fresh.day])
    )
