"""The list of customers as an item model: it holds everybody's id and reads rows when they are looked at."""

from __future__ import annotations

import dataclasses
from array import array
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from db.queries.customerfilters import CustomerFilter
from db.queries.customers import CustomerRow

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `CustomerRow`, read now if need be; None where the customer is gone meanwhile."""

_PAGE = 32  # two screens: read within a frame while one scrolls
_KEPT = 4_000
_NEAR = 100  # rows; of more that are gone at once nobody remembers who came after them
_STEPS_SHOWN = 200  # so many rows coming and going are told one by one; beyond, the list is begun anew

Index = QModelIndex | QPersistentModelIndex


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """What was asked for, and whose rows it gave."""

    text: str
    wanted: CustomerFilter
    ids: list[int]


class CustomerListModel(QStringListModel):
    """One row a customer, in the order of the ids given.

    It never asks the journal itself: `read` gives the rows of ids, in their order, those that are gone left out.

    A list of texts, all of them empty: so the engine counts the rows itself. It does so for each of a hundred thousand
    rows whenever it lays the view out, and asking Python every time took a sixth of a second.
    """

    def __init__(
        self,
        read: Callable[[Sequence[int]], Sequence[CustomerRow]],
        say: Callable[[CustomerRow], str],
        parent: QObject | None = None,
    ) -> None:
        """Begin empty.

        Args:
            read: gives the rows of ids; called with a screenful or two of them.
            say: gives a row as the sentence a screen reader speaks.
            parent: the owner.
        """
        super().__init__(parent)
        self._read = read
        self._say = say
        self._ids = array("q")
        self._rows: dict[int, CustomerRow] = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not 0 <= index.row() < len(self._ids):
            return None
        row = self._row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        return self._say(row) if role == Qt.ItemDataRole.AccessibleTextRole else row.name

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def id_at(self, row: int) -> int | None:
        """Return whose row it is."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def ids_between(self, first: int, last: int) -> Sequence[int]:
        """Return who stands in these rows, both ends among them."""
        return self._ids[first : last + 1]

    def from_row(self, row: int) -> list[int]:
        """Return who stands in a row and in those below it, as far as one remembers them."""
        return list(self._ids[max(0, row) : max(0, row) + _NEAR])

    def place_of_first(self, customer_ids: Sequence[int], otherwise: int) -> int:
        """Return the row of the first of these who is still here; `otherwise`, or the last row, where nobody is."""
        here = set(self._ids) if customer_ids and self.place_of(customer_ids[0]) < 0 else customer_ids
        first = next((one for one in customer_ids if one in here), None)
        return self.place_of(first) if first is not None else max(0, min(otherwise, len(self._ids) - 1))

    def place_of(self, customer_id: int) -> int:
        """Return the row of a customer, −1 if they are not in the list."""
        try:
            return self._ids.index(customer_id)
        except ValueError:
            return -1

    def show(self, ids: Sequence[int]) -> None:
        """Show these customers in this order. Rows that stay keep their selection."""
        new = array("q", ids)
        if new == self._ids:
            return
        head, tail = _common(self._ids, new)
        present, wanted = set(self._ids[head : len(self._ids) - tail]), set(new[head : len(new) - tail])
        if len(wanted ^ present) > _STEPS_SHOWN:
            self._begin_anew(new)
            return
        self._take_out(present - wanted)
        self._put_in(new, wanted - present)
        if self._ids != new:
            self._put_in_order(new)

    def renew(self, customer_ids: Iterable[int] | None = None) -> None:
        """Read these customers' rows again when they are next looked at; all of them by default."""
        changed = list(self._rows if customer_ids is None else customer_ids)
        if customer_ids is None or len(changed) > _STEPS_SHOWN:  # to find the place of each would take longest
            for customer_id in changed:
                self._rows.pop(customer_id, None)
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        for customer_id in changed:
            self._rows.pop(customer_id, None)
            place = self.place_of(customer_id)
            if place >= 0:
                self.dataChanged.emit(self.index(place), self.index(place))

    def _row(self, place: int) -> CustomerRow | None:
        customer_id = self._ids[place]
        if customer_id not in self._rows:
            start = place // _PAGE * _PAGE
            if len(self._rows) > _KEPT:
                self._rows.clear()
            missing = [row for row in self._ids[start : start + _PAGE] if row not in self._rows]
            self._rows.update({row.id: row for row in self._read(missing)})
        return self._rows.get(customer_id)

    # The engine tells of rows in one go with counting them, so the ids change before: nobody reads a row in between.

    def _begin_anew(self, ids: array[int]) -> None:
        self._ids = ids
        self.setStringList([""] * len(ids))

    def _take_out(self, gone: set[int]) -> None:
        for place in [place for place, row in enumerate(self._ids) if row in gone][::-1] if gone else ():
            del self._ids[place]
            self.removeRows(place, 1)

    def _put_in(self, ids: array[int], new: set[int]) -> None:
        for place, customer_id in enumerate(ids) if new else ():
            if customer_id in new:
                at = min(place, len(self._ids))
                self._ids.insert(at, customer_id)
                self.insertRows(at, 1)

    def _put_in_order(self, ids: array[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        whose = [self._ids[index.row()] for index in kept]
        self._ids = ids
        places = {customer_id: place for place, customer_id in enumerate(ids)} if whose else {}
        self.changePersistentIndexList(kept, [self.index(places[customer_id]) for customer_id in whose])
        self.layoutChanged.emit()


_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE)
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


def _common(one: array[int], other: array[int]) -> tuple[int, int]:
    """Return how many ids both begin with, and how many of the rest both end with."""
    head = _common_head(one, other)
    return head, _common_head(one[head:][::-1], other[head:][::-1])


def _common_head(one: array[int], other: array[int]) -> int:
    same, most = 0, min(len(one), len(other))
    while same < most:  # halves compared as a whole: a hundred thousand take no time
        step = (most - same + 1) // 2
        if one[same : same + step] == other[same : same + step]:
            same += step
        else:
            most = same + step - 1
    return same
