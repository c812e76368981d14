"""The timeline as an item model: entries come a stretch at a time, and only what differs is told to the view."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Sequence

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
        self._remove(self.leaving(new))
        self._insert(new)
        other = [row for row, (old, entry) in enumerate(zip(self._entries, new, strict=True)) if old is not entry]
        self._entries = new
        if other:
            self.dataChanged.emit(self.index(other[0]), self.index(other[-1]))

    def leaving(self, new: Sequence[Entry]) -> set[EntryKey]:
        """Return those that go when `new` is shown, and those that come again in another place between the others."""
        here, there = [key_of(entry) for entry in self._entries], [key_of(entry) for entry in new]
        known, coming = set(here), set(there)
        before, after = [key for key in here if key in coming], [key for key in there if key in known]
        head = _common(before, after)
        tail = _common(reversed(before[head:]), reversed(after[head:]))
        return (known - coming) | set(before[head : len(before) - tail])

    def begin_anew(self) -> None:
        """Forget everything: another customer, or another group."""
        self.beginResetModel()
        self._entries = []
        self._total = 0
        self.endResetModel()

    def _remove(self, keys: Collection[EntryKey]) -> None:
        """Take rows out, neighbours together, from below."""
        leaving = [row for row, entry in enumerate(self._entries) if key_of(entry) in keys] if keys else []
        while leaving:
            end = leaving.pop()
            start = end
            while leaving and leaving[-1] == start - 1:
                start = leaving.pop()
            self.beginRemoveRows(QModelIndex(), start, end)
            del self._entries[start : end + 1]
            self.endRemoveRows()

    def _insert(self, new: Sequence[Entry]) -> None:
        """Put in what is missing of `new`, neighbours together; what is there stands in its order already."""
        known = {key_of(entry) for entry in self._entries}
        missing = [row for row, entry in enumerate(new) if key_of(entry) not in known]
        place = 0
        while place < len(missing):
            start = end = missing[place]
            while place + 1 < len(missing) and missing[place + 1] == end + 1:
                place += 1
                end += 1
            self.beginInsertRows(QModelIndex(), start, end)
            self._entries[start:start] = new[start : end + 1]
            self.endInsertRows()
            place += 1


def key_of(entry: Entry) -> EntryKey:
    """Return what an entry is known by."""
    return entry.source, entry.id


def _common(one: Iterable[EntryKey], other: Iterable[EntryKey]) -> int:
    """Return how many both begin with."""
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
