"""How an entry of the timeline is drawn: a round icon, the title with its pills, the words below, a hairline."""

from __future__ import annotations

import dataclasses
import math
from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.queries.timeline import Entry, EntryKey, EntrySource
from desktop import icons, theme
from desktop.pages.customers.timeline_model import TimelineModel, key_of
from desktop.pages.customers.timeline_words import Pill, TimelineWords
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.chip import draw_pill, pill_size
from desktop.widgets.stretches import units

_DISC = 32
_MENU = "ellipsis", "neutral"  # what the disc shows under the pointer
_EDGE = 8
_GAP = 12
_PILL_GAP = 6
_ANY_WIDTH = 1 << 20
_ABOVE, _BELOW = 11, 12
_MOST_LINES = 12
_LEADING = 1.06
_KEPT = 400
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclasses.dataclass(frozen=True, slots=True)
class _Laid:
    """An entry laid out for a width: everything painting needs."""

    title: str
    pills: tuple[Pill, ...]
    meta: str
    pills_below: int  # on so many lines; 0: beside the title
    words: QTextLayout | None
    words_height: int
    cut: bool
    height: int


class TimelineDelegate(QStyledItemDelegate):
    """Draws entries; the one that is being changed makes room for its form."""

    def __init__(self, words: TimelineWords, model: TimelineModel, view: QListView) -> None:
        """Draw the entries of `model` with these words in `view`."""
        super().__init__(view)
        self._view = view
        # Asked directly: ten thousand entries are measured at once, and a role costs as much as all the rest.
        self._entries = model
        self._words = words
        self._laid: OrderedDict[tuple[Entry, int], _Laid] = OrderedDict()
        self._heights: dict[EntryKey, tuple[Entry, int, int]] = {}
        self._form: tuple[QPersistentModelIndex, QWidget] | None = None

    def set_words(self, words: TimelineWords) -> None:
        """Speak of another day, or in another language."""
        self._words = words
        self.forget()

    def forget(self) -> None:
        """Lay everything out anew: another theme or size of text."""
        self._laid.clear()
        self._heights.clear()

    def make_room(self, index: QModelIndex | None, form: QWidget | None = None) -> None:
        """Let `form` stand in the place of an entry; None gives the place back."""
        self._form = (QPersistentModelIndex(index), form) if index is not None and form is not None else None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width, row = self._view.viewport().width(), index.row()
        head = head_height() if self._entries.is_head(row) else 0
        if self._form is not None and self._form[0] == index:
            form = self._form[1]
            needed = form.heightForWidth(width) if form.hasHeightForWidth() else form.sizeHint().height()
            return QSize(width, head + needed + _ABOVE + _BELOW)
        entry = self._entries.entry_at(row)
        return QSize(width, head + (self._height(entry, width) if entry is not None else 0))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place = option.rect
        head = head_height() if self._entries.is_head(index.row()) else 0
        editor.setGeometry(place.adjusted(0, head + _ABOVE // 2, 0, -_BELOW // 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = self._entries.entry_at(index.row())
        if entry is None:
            return
        place = option.rect
        painter.save()
        if self._entries.is_head(index.row()):
            head = QRect(place.left() + _EDGE, place.top(), place.width() - _EDGE, head_height())
            self._draw_head(painter, head, entry)
            place = place.adjusted(0, head_height(), 0, 0)
        if self._form is None or self._form[0] != index:
            self._draw_ground(painter, place, option)
            self._draw_entry(painter, place, entry, over=bool(option.state & QStyle.StateFlag.State_MouseOver))
        painter.restore()

    def _draw_head(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        painter.setFont(theme.font("small", Weight.STRONG))
        painter.setPen(theme.colour("muted"))
        place = place.adjusted(0, 0, 0, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._words.month(entry))

    def _draw_ground(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        inside = place.adjusted(0, 1, 0, -2)
        radius = theme.current().radius.medium
        focused = bool(state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected)
        if focused or state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, inside, radius, theme.colour("surface"), None)
        if focused:
            paint.focus_ring(painter, inside, radius)
        painter.fillRect(
            QRect(place.left() + _EDGE, place.bottom(), place.width() - 2 * _EDGE, 1), theme.colour("line")
        )

    def _draw_entry(self, painter: QPainter, place: QRect, entry: Entry, *, over: bool) -> None:
        """Under the pointer the disc becomes the button of what can be done with the entry."""
        laid = self._laid_out(entry, place.width())
        _draw_disc(painter, _disc(place), *(_MENU if over and has_menu(entry) else self._words.icon(entry)))
        left, right = place.left() + _text_left(), place.right() - _EDGE
        line = QRect(left, place.top() + _ABOVE - 1, right - left + 1, _line_height())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(line, _RIGHT, _meta(laid, line.width()))
        painter.setFont(theme.font("strong", Weight.STRONG))
        painter.setPen(theme.colour("ink"))
        painter.drawText(line, _LEFT, _title(laid, line.width()))
        top = line.bottom() + 1
        if laid.pills:
            for pill, spot in zip(laid.pills, self._pill_spots(laid, place), strict=True):
                draw_pill(painter, spot, pill.text, pill.tone, pill.icon)
            top += laid.pills_below * _pills_height()
        if laid.words is not None:
            painter.setPen(theme.colour("ink"))
            clip = QRectF(left, top, right - left + 2, laid.words_height)
            painter.setClipRect(clip)
            laid.words.draw(painter, QPointF(left, top))
            painter.setClipping(False)
            if laid.cut:
                painter.setPen(theme.colour("muted"))
                painter.drawText(QRect(left, top + laid.words_height - 4, right - left, _line_height()), _LEFT, "…")

    def is_menu_at(self, index: QModelIndex, place: QRect, at: QPoint) -> bool:
        """Say whether a point of an entry drawn in `place` lies on the button of what can be done with it."""
        entry = self._entries.entry_at(index.row())
        if entry is None or not has_menu(entry):
            return False
        head = head_height() if self._entries.is_head(index.row()) else 0
        return _disc(place.adjusted(0, head, 0, 0)).contains(at)

    def file_at(self, index: QModelIndex, place: QRect, at: QPoint) -> int | None:
        """Return the place of the file whose pill lies at a point of an entry drawn in `place`; None for none."""
        entry = self._entries.entry_at(index.row())
        if entry is None or not entry.files:
            return None
        if self._entries.is_head(index.row()):
            place = place.adjusted(0, head_height(), 0, 0)
        laid = self._laid_out(entry, place.width())
        spots = zip(laid.pills, self._pill_spots(laid, place), strict=True)
        return next((pill.file for pill, spot in spots if spot.contains(at)), None)

    def _pill_spots(self, laid: _Laid, place: QRect) -> list[QRect]:
        """Return where the pills of an entry stand: beside its title, or below it on as many lines as they need."""
        left, right = place.left() + _text_left(), place.right() - _EDGE
        line = QRect(left, place.top() + _ABOVE - 1, right - left + 1, _line_height())
        if laid.pills_below:
            return _pill_lines(laid.pills, QPoint(left, line.bottom() + 3), right - left + 1)[0]
        title = QFontMetrics(theme.font("strong", Weight.STRONG)).horizontalAdvance(_title(laid, line.width()))
        start = QPoint(left + title + 10, line.top() + (line.height() - pill_size("x", "").height()) // 2)
        return _pill_lines(laid.pills, start, _ANY_WIDTH)[0]

    def _height(self, entry: Entry, width: int) -> int:
        kept = self._heights.get(key_of(entry))
        if kept is not None and kept[0] is entry and kept[1] == width:
            return kept[2]
        return self._laid_out(entry, width).height

    def _laid_out(self, entry: Entry, width: int) -> _Laid:
        key = (entry, width)
        laid = self._laid.get(key)
        if laid is None:
            laid = self._laid[key] = self._lay_out(entry, width)
            if len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
        self._heights[key_of(entry)] = (entry, width, laid.height)
        return laid

    def _lay_out(self, entry: Entry, width: int) -> _Laid:
        title, meta, pills = self._words.title(entry), self._words.meta(entry), tuple(self._words.pills(entry))
        room = max(1, width - _text_left() - _EDGE)
        beside = QFontMetrics(theme.font("strong", Weight.STRONG)).horizontalAdvance(title) + 10
        beside += sum(pill_size(pill.text, pill.icon).width() + _PILL_GAP for pill in pills)
        beside += QFontMetrics(theme.font("body")).horizontalAdvance(meta) + _GAP
        below = _pill_lines(pills, QPoint(), room)[1] if pills and beside > room else 0
        said = self._words.said(entry).strip()
        words, words_height, cut = _break(said, room) if said else (None, 0, False)
        body = _line_height() + below * _pills_height() + words_height + (_line_height() - 4 if cut else 0)
        height = _ABOVE + max(theme.scaled(_DISC), body) + _BELOW
        return _Laid(title, pills, meta, below, words, words_height, cut, height)


def head_height() -> int:
    """Return the height of the month's name above its first entry."""
    return theme.scaled(30)


def has_menu(entry: Entry) -> bool:
    """Say whether something can be done with an entry: it is no mere trace of something that stands elsewhere."""
    return entry.source in (EntrySource.TOUCH, EntrySource.PROMISE)


def _disc(place: QRect) -> QRect:
    side = theme.scaled(_DISC)
    return QRect(place.left() + _EDGE, place.top() + _ABOVE, side, side)


def _text_left() -> int:
    return _EDGE + theme.scaled(_DISC) + _GAP


def _line_height() -> int:
    return QFontMetrics(theme.font("strong", Weight.STRONG)).height() + 1


def _pills_height() -> int:
    return pill_size("x", "").height() + 6


def _break(text: str, width: int) -> tuple[QTextLayout, int, bool]:
    """Break words into lines; return them, their height, and whether some had to be left out."""
    layout = QTextLayout(text.replace("\n", "\u2028"), theme.font("body"))
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height, lines = 0.0, 0
    cut = False
    # A line more than is shown would be painted over the first: it has no place of its own.
    while lines < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LEADING
        lines += 1
        cut = line.textStart() + line.textLength() < units(layout.text())
    layout.endLayout()
    return layout, math.ceil(height), cut


def _draw_disc(painter: QPainter, place: QRect, icon: str, tone: str) -> None:
    ground, ink = ("rail", "muted") if tone == "neutral" else (f"{tone}_soft", tone)
    paint.box(painter, place, theme.current().radius.pill, theme.colour(ground), None)
    side = theme.scaled(16)
    inside = QRect(0, 0, side, side)
    inside.moveCenter(place.center())
    icons.draw(painter, inside, icon, ink)


def _title(laid: _Laid, width: int) -> str:
    metrics = QFontMetrics(theme.font("strong", Weight.STRONG))
    return metrics.elidedText(laid.title, Qt.TextElideMode.ElideRight, width)


def _meta(laid: _Laid, width: int) -> str:
    """Return what of the quiet line has room beside the title: what happened comes before when and how."""
    title = QFontMetrics(theme.font("strong", Weight.STRONG)).horizontalAdvance(_title(laid, width))
    room = max(0, width - title - _GAP)
    return QFontMetrics(theme.font("body")).elidedText(laid.meta, Qt.TextElideMode.ElideRight, room)


def _pill_lines(pills: tuple[Pill, ...], start: QPoint, room: int) -> tuple[list[QRect], int]:
    """Return where pills stand in a width, and on how many lines."""
    spots: list[QRect] = []
    at, lines = QPoint(start), 1
    for pill in pills:
        size = pill_size(pill.text, pill.icon)
        if at.x() > start.x() and at.x() - start.x() + size.width() > room:
            at, lines = QPoint(start.x(), at.y() + _pills_height()), lines + 1
        spots.append(QRect(at, size))
        at += QPoint(size.width() + _PILL_GAP, 0)
    return spots, lines
