"""How a line of the list is drawn."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.queries.customers import CustomerRow
from desktop import theme
from desktop.pages.customers.list_model import ROW_ROLE
from desktop.pages.customers.list_words import ListWords
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.avatar import draw_avatar
from desktop.widgets.chip import NEUTRAL, draw_pill, pill_size

_AVATAR = 38
_EDGE = 16
_GAP = 14


@dataclasses.dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a line stand, in device-independent pixels from its left edge. A part of no width is left out.

    Attributes:
        name, tags, last, due: left edge and width of each.
    """

    name: tuple[int, int]
    tags: tuple[int, int]
    last: tuple[int, int]
    due: tuple[int, int]


def columns(width: int) -> Columns:
    """Return the columns of a line of `width`; tags are the first to go where there is little room."""
    due = theme.scaled(176)
    last = theme.scaled(170)
    start = _EDGE + theme.scaled(_AVATAR) + _GAP
    free = width - start - due - last - 3 * _GAP - _EDGE
    tags = free * 2 // 5 if free > theme.scaled(420) else 0
    name = free - tags
    last_at = start + name + tags + 2 * _GAP
    return Columns((start, name), (start + name + _GAP, tags), (last_at, last), (last_at + last + _GAP, due))


class CustomerDelegate(QStyledItemDelegate):
    """Draws the disc, the name in serif with the firm below it, tags, the last contact and the due day."""

    def __init__(self, words: ListWords, parent: QWidget) -> None:
        """Draw with these words for the list `parent`."""
        super().__init__(parent)
        self._words = words

    def set_words(self, words: ListWords) -> None:
        """Speak of another day, or in another language."""
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.scaled(320), row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        self._draw_ground(painter, place, option)
        if isinstance(row, CustomerRow):
            where = columns(place.width())
            side = theme.scaled(_AVATAR)
            disc = QRect(place.left() + _EDGE, place.top() + (place.height() - side) // 2, side, side)
            draw_avatar(painter, disc, row.name)
            self._draw_name(painter, _part(place, where.name), row)
            _draw_tags(painter, _part(place, where.tags), row.tags)
            _draw_text(painter, _part(place, where.last), self._words.last_contact(row), "muted")
            self._draw_due(painter, _part(place, where.due), row)
        painter.restore()

    def _draw_ground(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        inside = place.adjusted(5, 2, -5, -3)
        radius = theme.current().radius.medium
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, inside, radius, theme.colour("paper"), theme.colour("line") if chosen else None)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, inside, radius)
        line = QRect(place.left() + _EDGE, place.bottom(), place.width() - 2 * _EDGE, 1)
        painter.fillRect(line, theme.colour("line"))

    def _draw_name(self, painter: QPainter, place: QRect, row: CustomerRow) -> None:
        name_font = theme.font("strong", Weight.STRONG, serif=True)
        below = row.company if row.company != row.name else ""
        name, firm = QFontMetrics(name_font), QFontMetrics(theme.font("small"))
        height = name.height() + (firm.height() if below else 0)
        top = place.top() + (place.height() - height) // 2
        painter.setFont(name_font)
        painter.setPen(theme.colour("ink"))
        elided = name.elidedText(row.name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QRect(place.left(), top, place.width(), name.height()), _LEFT, elided)
        if below:
            under = QRect(place.left(), top + name.height(), place.width(), firm.height())
            _draw_text(painter, under, below, "muted", "small")

    def _draw_due(self, painter: QPainter, place: QRect, row: CustomerRow) -> None:
        text, tone = self._words.due(row)
        if not text:
            return
        if not tone:
            _draw_text(painter, place, text, "muted", align=Qt.AlignmentFlag.AlignRight)
            return
        size = pill_size(text, "")
        corner = QPoint(place.right() + 1 - size.width(), place.top() + (place.height() - size.height()) // 2)
        draw_pill(painter, QRect(corner, size), text, tone, "")


def row_height() -> int:
    """Return the height of every line."""
    return theme.scaled(58)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _part(place: QRect, column: tuple[int, int]) -> QRect:
    left, width = column
    return QRect(place.left() + left, place.top(), max(0, width), place.height())


def _draw_text(
    painter: QPainter,
    place: QRect,
    text: str,
    ink: str,
    size: str = "body",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    font = theme.font(size)
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided)


def _draw_tags(painter: QPainter, place: QRect, tags: tuple[str, ...]) -> None:
    """Draw as many tags as find room, and how many more there are."""
    left = place.left()
    for number, tag in enumerate(tags):
        rest = f"+{len(tags) - number - 1}" if number < len(tags) - 1 else ""
        size = pill_size(tag, "")
        needed = size.width() + (pill_size(rest, "").width() + 6 if rest else 0)
        if left + needed > place.right():
            _draw_rest(painter, place, left, len(tags) - number)
            return
        top = place.top() + (place.height() - size.height()) // 2
        draw_pill(painter, QRect(QPoint(left, top), size), tag, NEUTRAL, "")
        left += size.width() + 6


def _draw_rest(painter: QPainter, place: QRect, left: int, count: int) -> None:
    text = f"+{count}"
    size = pill_size(text, "")
    if left + size.width() > place.right():
        return
    top = place.top() + (place.height() - size.height()) // 2
    draw_pill(painter, QRect(QPoint(left, top), size), text, NEUTRAL, "")
