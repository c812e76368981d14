"""The rows of the palette as a list for Qt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.shell.found_rows import FoundRow

ROW_ROLE = Qt.ItemDataRole.UserRole


class FoundModel(QAbstractListModel):
    """Rows of one search."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        super().__init__()
        self._rows: tuple[FoundRow, ...] = ()

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Take the rows of another search."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: QModelIndex | QPersistentModelIndex) -> FoundRow:
        """Return the row at an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.title, row.detail, row.note) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self._rows[index.row()].target is not None else Qt.ItemFlag.NoItemFlags
