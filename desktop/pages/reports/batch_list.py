"""The list of a batch: a tick, a name, and below it what is to be known."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop import icons, theme
from desktop.pages.reports.batch_model import LINE_ROLE, BatchModel, Line
from desktop.theme import Weight
from desktop.widgets import paint

_EDGE = 8
#: So far in stands a check line above the list: its box is then above those of the rows.
CHECK_INDENT = _EDGE - 2
_GAP = 9
_STEP = 24


class BatchList(QListView):
    """Arrows move, the space bar ticks, Enter ticks and goes on to the next one.

    Attributes:
        looked_at: the id of the customer the choice is at now.
    """

    looked_at = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with an empty model."""
        super().__init__(parent)
        self.rows = BatchModel()
        self.setModel(self.rows)
        self.setItemDelegate(_BatchDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setStyleSheet("QListView { background: transparent; }")  # the lines lie on the page's own paper

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.looked_at.emit(self.rows.lines[current.row()].customer_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and not self.selectionModel().hasSelection():  # one must see where the keyboard stands
            current = self.currentIndex()
            self.setCurrentIndex(current if current.isValid() else self.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() == Qt.Key.Key_Space:
            self.rows.tick(row, on=not self.rows.is_ticked(row))
            return
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows.tick(row, on=True)
            if row + 1 < self.rows.rowCount():
                self.setCurrentIndex(self.rows.index(row + 1))
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_box = event.position().x() < _EDGE + theme.scaled(17) + _GAP
        if index.isValid() and on_box and event.button() is Qt.MouseButton.LeftButton:
            self.rows.tick(index.row(), on=not self.rows.is_ticked(index.row()))
        super().mousePressEvent(event)


class _BatchDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        name, note = QFontMetrics(theme.font("body", Weight.STRONG)), QFontMetrics(theme.font("small"))
        return QSize(theme.scaled(200), name.height() + note.height() + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LINE_ROLE)
        place = option.rect
        state = option.state
        if not isinstance(line, Line):
            return
        painter.save()
        inside = place.adjusted(1, 1, -2, -2)
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme.colour("line"))
        if state & QStyle.StateFlag.State_Selected:
            paint.box(painter, inside, theme.current().radius.small, theme.colour("surface"), theme.colour("line"))
            if state & QStyle.StateFlag.State_HasFocus:
                paint.focus_ring(painter, inside, theme.current().radius.small)
        side = theme.scaled(17)
        box = QRect(place.left() + _EDGE, place.top(), side, place.height())
        if line.can_be_ticked:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            icons.draw(painter, box, "square-check" if ticked else "square", "accent")
        else:
            icons.draw(painter, box, "triangle-alert", "bad")
        _draw_words(painter, place.adjusted(_EDGE + side + _GAP, 7, -_EDGE, -7), line)
        painter.restore()


def _draw_words(painter: QPainter, place: QRect, line: Line) -> None:
    strong, small = theme.font("body", Weight.STRONG), theme.font("small")
    room = place.width()
    if line.mark:
        painter.setFont(small)
        painter.setPen(theme.colour("good"))
        top = QRect(place.left(), place.top(), place.width(), QFontMetrics(strong).height())
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.mark)
        room -= QFontMetrics(small).horizontalAdvance(line.mark) + _GAP
    for font, text, ink, top, width in (
        (strong, line.name, "ink", place.top(), room),
        (small, line.note, line.tone, place.top() + QFontMetrics(strong).height(), place.width()),
    ):
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        spot = QRect(place.left(), top, place.width(), metrics.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
