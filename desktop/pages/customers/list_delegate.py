"""How a line of the list is drawn."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from itertools import zip_longest

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.queries.customers import CustomerRow
from db.records import Colour
from desktop import icons, theme
from desktop.pages.customers.list_model import ROW_ROLE
from desktop.pages.customers.list_words import ListWords
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.avatar import draw_avatar, draw_photo
from desktop.widgets.chip import NEUTRAL, draw_pill, pill_size

_AVATAR = 38
_BOX = 20
_OWNER = 22
_EDGE = 16
_GAP = 14
_NAME = 130  # at the least


@dataclasses.dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a line stand, in device-independent pixels from its left edge. A part of no width is left out.

    Attributes:
        name, tags, owner, warmth, last, due: left edge and width of each.
    """

    name: tuple[int, int]
    tags: tuple[int, int]
    owner: tuple[int, int]
    warmth: tuple[int, int]
    last: tuple[int, int]
    due: tuple[int, int]


def columns(width: int, *, owners: bool = False) -> Columns:
    """Return the columns of a line of `width`.

    Where there is little room tags and whose customer it is go first, below the name; then the last contact and the
    warmth: a name stays.
    """
    due, last, warmth = theme.scaled(176), theme.scaled(156), theme.scaled(58)
    start = _EDGE + theme.scaled(_AVATAR) + _GAP
    free = width - start - due - last - warmth - 4 * _GAP - _EDGE
    if free < theme.scaled(_NAME):
        free, last = free + last, 0
    if free < theme.scaled(_NAME):
        free, warmth = free + warmth, 0
    if free < theme.scaled(_NAME):
        free, due = free + due - theme.scaled(_NAME), theme.scaled(_NAME)
    owner = theme.scaled(120) if owners and free > theme.scaled(420) else 0
    free -= owner + (_GAP if owner else 0)
    tags = free * 2 // 5 if free > theme.scaled(400) else 0
    name = free - tags
    tags_at = start + name + _GAP
    owner_at = tags_at + tags + (_GAP if owner else 0)
    warmth_at = owner_at + owner + _GAP
    last_at = warmth_at + warmth + _GAP
    return Columns(
        (start, name),
        (tags_at, tags),
        (owner_at, owner),
        (warmth_at, warmth),
        (last_at, last),
        (last_at + last + _GAP, due),
    )


class CustomerDelegate(QStyledItemDelegate):
    """Draws the disc, the name in serif with the firm below it, tags, owner, warmth, last contact and due day."""

    def __init__(
        self,
        words: ListWords,
        warmth: Callable[[int], tuple[bool, float | None]],
        photo: Callable[[int | None], QImage | None],
        chooses: Callable[[], bool],
        parent: QWidget,
        *,
        owners: bool = False,
    ) -> None:
        """Draw for the list `parent`.

        Args:
            words: what lines say.
            warmth: says whether somebody's warmth is counted yet, and the figure; None where nothing is known of it.
            photo: gives the picture of an id, as far as it was read already.
            chooses: says whether lines are being chosen, for something to be done with them.
            parent: the list.
            owners: whether it is said whose customer somebody is.
        """
        super().__init__(parent)
        self._words = words
        self._warmth = warmth
        self._photo = photo
        self._chooses = chooses
        self._owners = owners

    def show_owners(self, *, shown: bool) -> None:
        """Say from now on whose customer somebody is, or no longer."""
        self._owners = shown

    def set_words(self, words: ListWords) -> None:
        """Speak of another day, or in another language."""
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.scaled(320), row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        place = option.rect
        painter.save()
        self._draw_ground(painter, place, option)
        if isinstance(row, CustomerRow):
            where = columns(place.width(), owners=self._owners)
            self._draw_disc(painter, place, row, option)
            self._draw_name(painter, _part(place, where.name), row, beneath(row, where, owners=self._owners))
            _draw_tags(painter, _part(place, where.tags), row.tags, row.tag_colours)
            if where.owner[1]:
                _draw_owner(painter, _part(place, where.owner), row)
            if where.warmth[1]:
                self._draw_warmth(painter, _part(place, where.warmth), row)
            if where.last[1]:
                _draw_text(painter, _part(place, where.last), self._words.last_contact(row), "muted")
            self._draw_due(painter, _part(place, where.due), row)
        painter.restore()

    def _draw_disc(self, painter: QPainter, place: QRect, row: CustomerRow, option: QStyleOptionViewItem) -> None:
        """The box one chooses by takes its place under the mouse, and in every line while lines are chosen."""
        chooses = self._chooses()
        boxed = chooses or bool(option.state & QStyle.StateFlag.State_MouseOver)
        outer, side = theme.scaled(_AVATAR), theme.scaled(_BOX if boxed else _AVATAR)
        disc = QRect(place.left() + _EDGE, place.top(), outer, place.height())
        inside = QRect(disc.left() + (outer - side) // 2, disc.top() + (disc.height() - side) // 2, side, side)
        photo = self._photo(row.photo_id)
        if not boxed and photo is not None:
            draw_photo(painter, inside, photo)
        elif not boxed:
            draw_avatar(painter, inside, row.name)
        elif chooses and option.state & QStyle.StateFlag.State_Selected:
            icons.draw(painter, inside, "square-check", "accent")
        else:
            icons.draw(painter, inside, "square", "muted")

    def _draw_ground(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        inside = place.adjusted(5, 2, -5, -3)
        radius = theme.current().radius.medium
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, inside, radius, theme.colour("paper"), theme.colour("line") if chosen else None)
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, inside, radius)
        if not chosen:  # its own edge parts it from the next
            line = QRect(place.left() + _EDGE, place.bottom(), place.width() - 2 * _EDGE, 1)
            painter.fillRect(line, theme.colour("line"))

    def _draw_name(self, painter: QPainter, place: QRect, row: CustomerRow, below: str) -> None:
        name_font = theme.font("strong", Weight.STRONG, serif=True)
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

    def _draw_warmth(self, painter: QPainter, place: QRect, row: CustomerRow) -> None:
        """A figure; a question mark where nothing is known, and nothing at all while it is still counted."""
        counted, warmth = self._warmth(row.id)
        if not counted:
            return
        side = theme.scaled(14)
        heart = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
        icons.draw(painter, heart, "heart", "faint" if warmth is None else "muted")
        text = "?" if warmth is None else self._words.warmth(warmth)
        _draw_text(painter, place.adjusted(side + 6, 0, 0, 0), text, "muted" if warmth is None else "ink")

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


def beneath(row: CustomerRow, where: Columns, *, owners: bool) -> str:
    """Return what stands below somebody's name: their firm, and what has no column of its own for want of room."""
    parts = [row.company if row.company != row.name else ""]
    parts += () if where.tags[1] else row.tags
    parts += () if where.owner[1] or not owners else [row.owner]
    return " · ".join(part for part in parts if part)


def box_width() -> int:
    """Return how far from a line's left edge a press means the box in it, in device-independent pixels."""
    return _EDGE + theme.scaled(_AVATAR) + _GAP // 2


def photo_side(view: QWidget) -> int:
    """Return how wide and high the photos of lines are on the screen a list stands on, in its dots."""
    return round(theme.scaled(_AVATAR) * view.devicePixelRatioF())


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


def _draw_owner(painter: QPainter, place: QRect, row: CustomerRow) -> None:
    if not row.owner:
        return
    side = theme.scaled(_OWNER)
    disc = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
    draw_avatar(painter, disc, row.owner, row.owner_colour or "")
    _draw_text(painter, place.adjusted(side + 6, 0, 0, 0), row.owner, "muted")


def _draw_tags(painter: QPainter, place: QRect, tags: Sequence[str], colours: Sequence[Colour | None]) -> None:
    """Draw as many tags as find room, and how many more there are."""
    left = place.left()
    for number, (tag, colour) in enumerate(zip_longest(tags, colours)):
        rest = f"+{len(tags) - number - 1}" if number < len(tags) - 1 else ""
        size = pill_size(tag, "")
        needed = size.width() + (pill_size(rest, "").width() + 6 if rest else 0)
        if left + needed > place.right():
            _draw_rest(painter, place, left, len(tags) - number)
            return
        top = place.top() + (place.height() - size.height()) // 2
        draw_pill(painter, QRect(QPoint(left, top), size), tag, colour or NEUTRAL, "")
        left += size.width() + 6


def _draw_rest(painter: QPainter, place: QRect, left: int, count: int) -> None:
    text = f"+{count}"
    size = pill_size(text, "")
    if left + size.width() > place.right():
        return
    top = place.top() + (place.height() - size.height()) // 2
    draw_pill(painter, QRect(QPoint(left, top), size), text, NEUTRAL, "")
