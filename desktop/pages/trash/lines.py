"""The lines of the trash: their words, their model, and how they are drawn."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.queries.trash import TrashKind, TrashRow
from desktop import icons, terms, theme
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.theme import Weight
from desktop.widgets import paint

LINE_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `TrashRow` of a line."""

_DISC = 36
_BOX = 20
_EDGE = 16
_GAP = 14
_NOWHERE = QModelIndex()
_ICONS = {
    TrashKind.CUSTOMER: "user",
    TrashKind.TOUCH: "message-square",
    TrashKind.PROMISE: "handshake",
    TrashKind.JOB: "briefcase",
    TrashKind.VALUE: "gem",
    TrashKind.SENSITIVITY: "triangle-alert",
    TrashKind.TAG: "tag",
    TrashKind.FIELD: "list-checks",
    TrashKind.THEME: "tag",
    TrashKind.IMPROVEMENT: "lightbulb",
    TrashKind.FILTER: "filter",
    TrashKind.LETTER: "file-text",
    TrashKind.FILE: "paperclip",
    TrashKind.PHOTO: "user",
}
_NAMES = {
    TrashKind.PROMISE: QT_TRANSLATE_NOOP("Trash", "Promise"),
    TrashKind.JOB: QT_TRANSLATE_NOOP("Trash", "Job"),
    TrashKind.VALUE: QT_TRANSLATE_NOOP("Trash", "What they value"),
    TrashKind.SENSITIVITY: QT_TRANSLATE_NOOP("Trash", "Sensitivity"),
    TrashKind.TAG: QT_TRANSLATE_NOOP("Trash", "Tag, with whoever carried it"),
    TrashKind.FIELD: QT_TRANSLATE_NOOP("Trash", "Own field, with what stood in it"),
    TrashKind.THEME: QT_TRANSLATE_NOOP("Trash", "Theme, with its complaints"),
    TrashKind.IMPROVEMENT: QT_TRANSLATE_NOOP("Trash", "Improvement"),
    TrashKind.FILTER: QT_TRANSLATE_NOOP("Trash", "Filter"),
    TrashKind.LETTER: QT_TRANSLATE_NOOP("Trash", "Letter for reports"),
    TrashKind.FILE: QT_TRANSLATE_NOOP("Trash", "File"),
    TrashKind.PHOTO: QT_TRANSLATE_NOOP("Trash", "Photo"),
}


class TrashWords:
    """What a line says, on one day, in one language."""

    def __init__(self, words: Words, formats: Formats, today: datetime.date) -> None:
        """Speak of `today` in the language of `words`."""
        self._words = words
        self._formats = formats
        self._today = today

    def about(self, row: TrashRow) -> str:
        """Return what it was: "Card", "Complaint · 3 Mar · Hem too short"."""
        if row.kind is TrashKind.CUSTOMER:
            parts = [self._words.translate("Trash", "Card"), row.words]
        elif row.kind is TrashKind.THEME and row.words:
            parts = [self._words.translate("Trash", "Theme, made one with “{name}”").format(name=row.words)]
        else:
            day = self._formats.short(row.on, self._today) if row.on is not None else ""
            parts = [self._kind(row), day, " ".join(row.words.split())]
        return " · ".join(part for part in parts if part)

    def deleted(self, row: TrashRow) -> str:
        """Return when it was deleted."""
        moment = self._formats.moment(row.trashed_at, self._today)
        return self._words.translate("Trash", "deleted {moment}").format(moment=moment)

    def sentence(self, row: TrashRow) -> str:
        """Return the whole line for somebody who hears it."""
        return ", ".join((row.name, self.about(row), self.deleted(row)))

    def icon(self, row: TrashRow) -> str:
        """Return the name of a line's icon."""
        return terms.kind_icon(*row.touch) if row.touch is not None else _ICONS[row.kind]

    def _kind(self, row: TrashRow) -> str:
        if row.touch is not None:
            return terms.titled(row.touch[0], self._words)
        return self._words.translate("Trash", str(_NAMES[row.kind]))


class TrashModel(QAbstractListModel):
    """One row a thing, newest first.

    Attributes:
        more_wanted: the end of the rows is in sight, and there are more.
    """

    more_wanted = Signal()

    def __init__(self, words: TrashWords) -> None:
        """Begin empty."""
        super().__init__()
        self.words = words
        self._rows: Sequence[TrashRow] = ()
        self._more = False

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == LINE_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.sentence(row)
        return row.name if role == Qt.ItemDataRole.DisplayRole else None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        self._more = False  # it is asked for once
        self.more_wanted.emit()

    def show(self, rows: Sequence[TrashRow], *, more: bool = False) -> None:
        """Show these rows, of which there may be more. What is only longer keeps its place and what is chosen."""
        before = len(self._rows)
        self._more = more
        if rows == self._rows:
            return
        if 0 < before < len(rows) and rows[:before] == self._rows:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


class TrashDelegate(QStyledItemDelegate):
    """Draws an icon in a disc, whose it is, what it was, and when it was deleted."""

    def __init__(self, model: TrashModel, chooses: Callable[[], bool], parent: QWidget) -> None:
        """Draw for the list `parent`; `chooses` says whether its lines are being chosen one by one."""
        super().__init__(parent)
        self._model = model
        self._chooses = chooses

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.scaled(320), theme.scaled(60))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(LINE_ROLE)
        place = option.rect
        painter.save()
        _draw_ground(painter, place, option)
        if isinstance(row, TrashRow):
            side = theme.scaled(_DISC)
            disc = QRect(place.left() + _EDGE, place.top() + (place.height() - side) // 2, side, side)
            if self._chooses() or option.state & QStyle.StateFlag.State_MouseOver:
                _draw_box(
                    painter, disc, chosen=self._chooses() and bool(option.state & QStyle.StateFlag.State_Selected)
                )
            else:
                _draw_disc(painter, disc, self._model.words.icon(row))
            self._draw_texts(painter, place.adjusted(_EDGE + side + _GAP, 0, -_EDGE, 0), row)
        painter.restore()

    def _draw_texts(self, painter: QPainter, place: QRect, row: TrashRow) -> None:
        words, small = self._model.words, theme.font("small")
        deleted = words.deleted(row)
        taken = QFontMetrics(small).horizontalAdvance(deleted)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, deleted)
        room = place.width() - taken - _GAP
        name_font = theme.font("strong", Weight.STRONG, serif=True)
        name, about = QFontMetrics(name_font), QFontMetrics(theme.font("body"))
        top = place.top() + (place.height() - name.height() - about.height()) // 2
        painter.setFont(name_font)
        painter.setPen(theme.colour("ink"))
        said = name.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(place.left(), top, room, name.height()), _LEFT, said)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("muted"))
        told = about.elidedText(words.about(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(place.left(), top + name.height(), room, about.height()), _LEFT, told)


def box_width() -> int:
    """Return how far from a line's left edge a press means the box in it, in device-independent pixels."""
    return _EDGE + theme.scaled(_DISC) + _GAP // 2


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _draw_ground(painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
    state = option.state
    inside = place.adjusted(5, 2, -5, -3)
    radius = theme.current().radius.medium
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        paint.box(painter, inside, radius, theme.colour("paper"), theme.colour("line") if chosen else None)
    if state & QStyle.StateFlag.State_HasFocus:
        paint.focus_ring(painter, inside, radius)
    painter.fillRect(QRect(place.left() + _EDGE, place.bottom(), place.width() - 2 * _EDGE, 1), theme.colour("line"))


def _draw_box(painter: QPainter, place: QRect, *, chosen: bool) -> None:
    side = theme.scaled(_BOX)
    inside = QRect(0, 0, side, side)
    inside.moveCenter(place.center())
    icons.draw(painter, inside, "square-check" if chosen else "square", "accent" if chosen else "muted")


def _draw_disc(painter: QPainter, place: QRect, icon: str) -> None:
    paint.box(painter, place, theme.current().radius.pill, theme.colour("rail"), None)
    side = theme.scaled(16)
    inside = QRect(0, 0, side, side)
    inside.moveCenter(place.center())
    icons.draw(painter, inside, icon, "muted")
