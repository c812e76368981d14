"""What a search found, as the rows of a list: a heading for each group, then its people or touches."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from db.queries.found import Found
from desktop.formats import Formats
from desktop.page import CustomerTarget


class RowKind(enum.Enum):
    """What a row shows."""

    HEADING = enum.auto()
    PERSON = enum.auto()
    TOUCH = enum.auto()
    NOTHING = enum.auto()


@dataclasses.dataclass(frozen=True, slots=True)
class FoundRow:
    """One row: who or what, a second text, a text at the end, and where it leads."""

    kind: RowKind
    title: str
    detail: str = ""
    note: str = ""
    target: CustomerTarget | None = None


ROW_ROLE = Qt.ItemDataRole.UserRole


class FoundModel(QAbstractListModel):
    """Rows of one search."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        super().__init__()
        self._rows: tuple[FoundRow, ...] = ()

    def show_found(self, found: Found, text: str, formats: Formats, today: datetime.date) -> None:
        """Take the rows of another search."""
        self.beginResetModel()
        self._rows = (*self._people(found, text, formats, today), *self._touches(found, formats, today))
        if not self._rows:
            self._rows = (FoundRow(RowKind.NOTHING, self.tr("Nothing was found for “{text}”.").format(text=text)),)
        self.endResetModel()

    def row(self, index: QModelIndex | QPersistentModelIndex) -> FoundRow:
        """Return the row at an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.title, row.detail, row.note) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self._rows[index.row()].target is not None else Qt.ItemFlag.NoItemFlags

    def _people(self, found: Found, text: str, formats: Formats, today: datetime.date) -> list[FoundRow]:
        if not found.people:
            return []
        digits = sum(letter.isdigit() for letter in text) >= 3 and not any(letter.isalpha() for letter in text)
        rows = [FoundRow(RowKind.HEADING, self.tr("Phones") if digits else self.tr("Customers"))]
        for person in found.people:
            last = formats.near(person.last_contact_on, today) if person.last_contact_on else ""
            company = person.company if person.company != person.name else ""
            detail = " · ".join(part for part in (company, *person.tags) if part)
            rows.append(FoundRow(RowKind.PERSON, person.name, detail, last, CustomerTarget(person.id)))
        return rows

    def _touches(self, found: Found, formats: Formats, today: datetime.date) -> list[FoundRow]:
        if not found.touches:
            return []
        rows = [FoundRow(RowKind.HEADING, self.tr("In what was said"))]
        for touch in found.touches:
            words = " ".join(touch.words.split())
            target = CustomerTarget(touch.customer_id, touch.touch_id)
            rows.append(FoundRow(RowKind.TOUCH, words, touch.name, formats.short(touch.on, today), target))
        return rows
