"""The list of customers as an item model: it holds everybody's id and reads rows when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.queries.customers import CustomerRow

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `CustomerRow`, read now if need be; None where the customer is gone meanwhile."""

_PAGE = 32  # two screens: read within a frame while one scrolls
_KEPT = 4_000
_STEPS_SHOWN = 200  # so many rows coming and going are told one by one; beyond, the list is begun anew

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CustomerListModel(QAbstractListModel):
    """One row a customer, in the order of the ids given.

    It never asks the journal itself: `read` gives the rows of ids, in their order, those that are gone left out.
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
        self._ids: list[int] = []
        self._rows: dict[int, CustomerRow] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self._row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        return self._say(row) if role == Qt.ItemDataRole.AccessibleTextRole else row.name

    def id_at(self, row: int) -> int | None:
        """Return whose row it is."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def place_of(self, customer_id: int) -> int:
        """Return the row of a customer, −1 if they are not in the list."""
        try:
            return self._ids.index(customer_id)
        except ValueError:
            return -1

    def show(self, ids: Sequence[int]) -> None:
        """Show these customers in this order. Rows that stay keep their selection."""
        wanted, present = set(ids), set(self._ids)
        if len(wanted ^ present) > _STEPS_SHOWN:
            self._begin_anew(ids)
            return
        self._take_out(present - wanted)
        self._put_in(ids, wanted - present)
        if self._ids != list(ids):
            self._put_in_order(ids)

    def renew(self, customer_ids: Iterable[int] | None = None) -> None:
        """Read these customers' rows again when they are next looked at; all of them by default."""
        if customer_ids is None:
            self._rows.clear()
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        for customer_id in customer_ids:
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

    def _begin_anew(self, ids: Sequence[int]) -> None:
        self.beginResetModel()
        self._ids = list(ids)
        self.endResetModel()

    def _take_out(self, gone: set[int]) -> None:
        for place in [place for place, row in enumerate(self._ids) if row in gone][::-1]:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._ids[place]
            self.endRemoveRows()

    def _put_in(self, ids: Sequence[int], new: set[int]) -> None:
        for place, customer_id in enumerate(ids):
            if customer_id in new:
                at = min(place, len(self._ids))
                self.beginInsertRows(QModelIndex(), at, at)
                self._ids.insert(at, customer_id)
                self.endInsertRows()

    def _put_in_order(self, ids: Sequence[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        whose = [self._ids[index.row()] for index in kept]
        self._ids = list(ids)
        places = {customer_id: place for place, customer_id in enumerate(ids)} if whose else {}
        self.changePersistentIndexList(kept, [self.index(places[customer_id]) for customer_id in whose])
        self.layoutChanged.emit()


_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE)
