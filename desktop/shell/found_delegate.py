"""Draws the rows of a search."""

from __future__ import annotations

import functools

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import icons, theme
from desktop.shell.found_model import ROW_ROLE
from desktop.shell.found_rows import FoundRow, RowKind
from desktop.shell.marks import Stretch
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.avatar import draw_avatar
from desktop.widgets.stretches import stretch, units

_MARGIN = 12
_GAP = 10


class FoundDelegate(QStyledItemDelegate):
    """A heading is small and muted; a person has a disc with initials, a touch an icon."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: FoundRow = index.data(ROW_ROLE)
        heading, other = _heights(theme.scaled(100))
        return QSize(0, heading if row.kind is RowKind.HEADING else other)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: FoundRow = index.data(ROW_ROLE)
        place = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            fill = theme.colour("accent_soft")
            paint.box(painter, place.adjusted(4, 1, -4, -1), theme.current().radius.small, fill, None)
        inside = place.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if row.kind is RowKind.HEADING:
            _write(painter, inside.adjusted(0, 4, 0, 0), row.title, "small", "muted", Weight.STRONG)
        elif row.kind is RowKind.NOTHING:
            _write(painter, inside, row.title, "body", "muted")
        else:
            _draw_row(painter, inside, row)
        painter.restore()


@functools.cache
def _heights(_scale: int) -> tuple[int, int]:
    """Return how high a heading and any other row is; asked for of each row several times at every key."""
    return QFontMetrics(theme.font("small")).height() + 14, QFontMetrics(theme.font("body")).height() + 20


def _draw_row(painter: QPainter, inside: QRect, row: FoundRow) -> None:
    side = theme.scaled(28)
    disc = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
    if row.kind is RowKind.PERSON:
        draw_avatar(painter, disc, row.title)
    else:
        icons.draw(painter, disc.adjusted(6, 6, -6, -6), row.icon, "muted")
    texts = inside.adjusted(side + _GAP, 0, 0, 0)
    taken = _draw_end(painter, texts, row)
    texts.adjust(0, 0, -(taken + _GAP), 0)
    weight = Weight.STRONG if row.kind is RowKind.PERSON else Weight.REGULAR
    detail = QFontMetrics(theme.font("body")).horizontalAdvance(row.detail) + _GAP if row.detail else 0
    title_room = max(texts.width() // 2, texts.width() - detail)
    title = QRect(texts.topLeft(), QSize(title_room, texts.height()))
    taken = _write(painter, title, row.title, "body", "ink", weight, marked=row.marked)
    texts.adjust(taken + _GAP, 0, 0, 0)
    _write(painter, texts, row.detail, "body", "muted", marked=row.marked_detail)


def _draw_end(painter: QPainter, texts: QRect, row: FoundRow) -> int:
    """Draw the keys or the note that stand at the end of a row; return how wide they are."""
    if row.keys:
        cap = paint.key_text(row.keys)
        middle = texts.center().y() + 1
        paint.key_cap(painter, texts.right(), middle, cap, theme.colour("muted"), theme.colour("line"))
        return paint.key_cap_size(cap)[0]
    return _write(painter, texts, row.note, "small", "muted", end=True)


def _write(
    painter: QPainter,
    place: QRect,
    text: str,
    size: str,
    ink: str,
    weight: Weight = Weight.REGULAR,
    *,
    end: bool = False,
    marked: tuple[Stretch, ...] = (),
) -> int:
    """Write a text on one line, what was typed of it as if gone over with a marker; return how wide it is."""
    if not text:
        return 0
    font = theme.font(size, weight)
    metrics = QFontMetrics(font)
    shown, width = text, metrics.horizontalAdvance(text)
    if width > place.width():
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        width = metrics.horizontalAdvance(shown)
    if marked:
        _draw_marked(painter, place, shown, font, ink, marked)
        return width
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return width


def _draw_marked(
    painter: QPainter, place: QRect, shown: str, font: QFont, ink: str, marked: tuple[Stretch, ...]
) -> None:
    """Draw by a layout of Qt's, which knows where letters stand in a name that is written from right to left."""
    marker = QTextCharFormat()
    marker.setBackground(theme.colour("caution_soft"))
    marker.setForeground(theme.colour("ink"))
    marker.setFontUnderline(True)  # a ground alone would not do on high contrast
    layout = QTextLayout(shown, font)
    layout.setFormats([stretch(units(shown[:start]), units(shown[start:end]), marker) for start, end in marked])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    painter.setPen(theme.colour(ink))
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2))
