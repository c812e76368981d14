"""The customers of a batch as rows: whom it is for, and whose report may leave."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

LINE_ROLE = Qt.ItemDataRole.UserRole


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    """One customer of the list.

    Attributes:
        customer_id, name: who.
        note: what is to be known, in one line.
        tone: the note's colour; "muted" where nothing has to be looked at.
        mark: what became of it, in a word ("saved"); empty so far.
        can_be_ticked: False where there is nothing to approve.
    """

    customer_id: int
    name: str
    note: str
    tone: str = "muted"
    mark: str = ""
    can_be_ticked: bool = True


class BatchModel(QAbstractListModel):
    """Rows that are ticked or not.

    Attributes:
        ticked: a tick was set or taken away.
    """

    ticked = Signal()

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self._lines: list[Line] = []
        self._ticks: set[int] = set()

    @property
    def lines(self) -> Sequence[Line]:
        """The rows."""
        return self._lines

    @property
    def chosen(self) -> list[int]:
        """The customers of the ticked rows, in their order."""
        return [line.customer_id for line in self._lines if line.customer_id in self._ticks]

    def show(self, lines: Sequence[Line], ticks: set[int]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._lines = list(lines)
        self._ticks = {line.customer_id for line in lines if line.can_be_ticked} & ticks
        self.endResetModel()
        self.ticked.emit()

    def word(self, lines: Sequence[Line]) -> None:
        """Say something else in the same rows."""
        self._lines = list(lines)
        if lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def is_ticked(self, row: int) -> bool:
        """Say whether a row is ticked."""
        return self._lines[row].customer_id in self._ticks

    def tick(self, row: int, *, on: bool) -> None:
        """Set a row's tick, or take it away."""
        line = self._lines[row]
        if line.can_be_ticked and on != self.is_ticked(row):
            self._ticks ^= {line.customer_id}
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticked.emit()

    def tick_all(self, *, on: bool) -> None:
        """Tick every row, or none."""
        self._ticks = {line.customer_id for line in self._lines if line.can_be_ticked} if on else set()
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.ticked.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._lines[index.row()].can_be_ticked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.name, line.note, line.mark) if part)
        if role == Qt.ItemDataRole.CheckStateRole and line.can_be_ticked:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        return None
