"""The timeline as an item model: entries come a stretch at a time, and only what differs is told to the view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from db.queries.timeline import Entry, EntryKey, Timeline

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `Entry`."""

HEAD_ROLE = Qt.ItemDataRole.UserRole + 1
"""True where an entry is the first one of its month, from above."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TimelineModel(QAbstractListModel):
    """Newest first. Whoever owns it reads the journal, and answers `wanted` with `extend`.

    Attributes:
        wanted: the view came to the end of what is known and there is more.
    """

    wanted = Signal()

    def __init__(self, say: Callable[[Entry], str], parent: QObject | None = None) -> None:
        """Begin empty; `say` gives an entry as the sentence a screen reader speaks."""
        super().__init__(parent)
        self._say = say
        self._entries: list[Entry] = []
        self._total = 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == HEAD_ROLE:
            return self.is_head(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(entry)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._entries) < self._total

    def fetchMore(self, parent: Index) -> None:
        self.wanted.emit()

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row, None where there is none."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def known(self) -> dict[EntryKey, Entry]:
        """Return the entries by what they are known by."""
        return {key_of(entry): entry for entry in self._entries}

    def place_of(self, key: EntryKey) -> int:
        """Return the row of an entry, −1 while it is not among those read."""
        return next((row for row, entry in enumerate(self._entries) if key_of(entry) == key), -1)

    def is_head(self, row: int) -> bool:
        """Say whether an entry is the first one of its month, from above."""
        if row == 0:
            return True
        above, here = self._entries[row - 1].on, self._entries[row].on
        return (above.year, above.month) != (here.year, here.month)

    def extend(self, stretch: Timeline) -> None:
        """Take in the entries that come after those known."""
        self._total = stretch.total
        known = {key_of(entry) for entry in self._entries}
        new = [entry for entry in stretch.entries if key_of(entry) not in known]
        if not new:
            self._total = len(self._entries) if not stretch.entries else self._total
            return
        start = len(self._entries)
        self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
        self._entries += new
        self.endInsertRows()

    def replace(self, stretch: Timeline) -> None:
        """Show these entries from the beginning, leaving alone the rows that stay."""
        self._total = stretch.total
        new = list(stretch.entries)
        head = _common(self._entries, new)
        tail = _common(reversed(self._entries[head:]), reversed(new[head:]))
        self._exchange(head, len(self._entries) - tail, new[head : len(new) - tail])
        other = [row for row, (old, entry) in enumerate(zip(self._entries, new, strict=True)) if old is not entry]
        self._entries = new
        if other:
            self.dataChanged.emit(self.index(other[0]), self.index(other[-1]))

    def begin_anew(self) -> None:
        """Forget everything: another customer, or another group."""
        self.beginResetModel()
        self._entries = []
        self._total = 0
        self.endResetModel()

    def _exchange(self, start: int, end: int, new: Sequence[Entry]) -> None:
        if end > start:
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self._entries[start:end]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
            self._entries[start:start] = new
            self.endInsertRows()


def key_of(entry: Entry) -> EntryKey:
    """Return what an entry is known by."""
    return entry.source, entry.id


def _common(one: Iterable[Entry], other: Iterable[Entry]) -> int:
    """Return how many entries both begin with, as they are known by."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left is not right and key_of(left) != key_of(right):  # mostly they are the very same
            break
        count += 1
    return count
