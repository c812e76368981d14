"""A list of lines of different heights that measures a line when it is seen, however long the list is."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex

_USUAL = 72  # pixels; until the first line was measured
_UNKNOWN = 0
_MOST_PASSES = 8  # measuring brings further lines into sight, hardly ever twice


class MeasuredList(QListView):
    """Qt's own list asks for the height of every line whenever one is added: half a second with ten thousand.

    Here a line not seen yet is taken to be as high as the first ones are on average. What is seen stays where it is
    when a line above it turns out to be higher. The model has one column and its rows all lie below the root.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self._heights: list[int] = []  # below zero: so high it was, and is to be measured anew
        self._tops: list[int] = [0]
        self._stale = False
        self._usual = 0
        self._settling = False
        self._width = 0
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def measure_anew(self, rows: Sequence[int] | None = None) -> None:
        """Forget how high lines are, all of them by default: they look different now."""
        for row in range(len(self._heights)) if rows is None else rows:
            if 0 <= row < len(self._heights):
                self._heights[row] = _as_before(self._heights[row])
        self._stale = True
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def rows_seen(self) -> range:
        """Return the rows that can be seen, in part at least."""
        if not self._heights:
            return range(0)
        return range(self._row_at(self._value()), self._row_at(self._value() + self.viewport().height() - 1) + 1)

    # What Qt asks of a view.

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        tops = self._all_tops()
        return QRect(0, tops[row] - self._value(), self.viewport().width(), tops[row + 1] - tops[row])

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self._value()
        if not self._heights or not 0 <= y < self._all_tops()[-1]:
            return QModelIndex()
        return self.model().index(self._row_at(y), 0)

    def verticalOffset(self) -> int:
        return self._value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        row = index.row()
        self.executeDelayedItemsLayout()
        if not index.isValid() or row >= len(self._heights):
            return
        self._measure([row])
        height, value, tops = self.viewport().height(), self._value(), self._all_tops()
        of_it = tops[row + 1] - tops[row]
        hints = QAbstractItemView.ScrollHint
        if hint == hints.EnsureVisible and value <= tops[row] and tops[row + 1] <= value + height:
            return
        below = hint == hints.PositionAtBottom or (hint == hints.EnsureVisible and tops[row] >= value)
        if below and of_it < height:
            self._show_from(row, above=height - of_it)
        elif hint == hints.PositionAtCenter:
            self._show_from(row, above=max(0, (height - of_it) // 2))
        else:
            self._show_from(row, above=0)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = len(self._heights) - 1
        if last < 0:
            return QModelIndex()
        present = self.currentIndex().row()
        if present < 0:
            return self.model().index(0, 0)
        actions, page = QAbstractItemView.CursorAction, self.viewport().height()
        match action:
            case actions.MoveDown | actions.MoveRight | actions.MoveNext:
                row = present + 1
            case actions.MoveUp | actions.MoveLeft | actions.MovePrevious:
                row = present - 1
            case actions.MovePageDown:
                row = max(present + 1, self._row_at(self._all_tops()[present] + page))
            case actions.MovePageUp:
                row = min(present - 1, self._row_at(self._all_tops()[present + 1] - page))
            case actions.MoveHome:
                row = 0
            case _:
                row = last
        return self.model().index(min(max(row, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        chosen = QItemSelection(first, last) if first.isValid() and last.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, end = QRegion(), len(self._heights)
        for number in range(selection.count()):
            stretch, tops = selection.at(number), self._all_tops()
            # What is being removed is told apart from the selection last: its lines stand nowhere any more.
            top, bottom = tops[min(stretch.top(), end)], tops[min(stretch.bottom() + 1, end)]
            region += QRect(0, top - self._value(), self.viewport().width(), bottom - top)
        return region

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        self._heights[start:start] = [_UNKNOWN] * (end - start + 1)
        self._stale = True
        self._changed_beside(end + 1)
        super().rowsInserted(parent, start, end)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        del self._heights[start : end + 1]
        self._stale = True
        self._changed_beside(start)

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        for row in range(top_left.row(), min(bottom_right.row() + 1, len(self._heights))):
            self._heights[row] = _as_before(self._heights[row])
        self._stale = True
        super().dataChanged(top_left, bottom_right, list(roles))

    def reset(self) -> None:
        super().reset()
        self._heights = [_UNKNOWN] * (self.model().rowCount() if self._has_model() else 0)
        self._stale = True
        self._usual = 0
        self.verticalScrollBar().setValue(0)

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)  # not the list's own, which measures all

    def updateGeometries(self) -> None:
        self._settle()
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._settling:
            return
        self.viewport().scroll(0, dy)
        self._settle(at_end=self._value() == self.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.viewport().width() != self._width:  # words break elsewhere
            self._width = self.viewport().width()
            self.measure_anew()
        QAbstractItemView.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.measure_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        flags = QStyle.StateFlag
        plain = option.state & ~(flags.State_Selected | flags.State_HasFocus | flags.State_MouseOver)
        under = self._row_under_pointer()
        current = self.currentIndex().row() if self.hasFocus() else -1
        for row in self.rows_seen():
            index = self.model().index(row, 0)
            place = self.visualRect(index)
            if not place.intersects(event.rect()):
                continue
            state = plain
            if self.selectionModel().isSelected(index):
                state |= flags.State_Selected
            if row == current:
                state |= flags.State_HasFocus
            if row == under:
                state |= flags.State_MouseOver
            option.rect = place
            option.state = state
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    # Where lines stand.

    def _value(self) -> int:
        return self.verticalScrollBar().value()

    def _has_model(self) -> bool:
        return self.model() is not None  # pyright: ignore[reportUnnecessaryComparison] (Qt may ask before there is one)

    def _row_at(self, y: int) -> int:
        """Return the row at a place of the whole list; the nearest one where there is none."""
        return min(max(bisect.bisect_right(self._all_tops(), y) - 1, 0), len(self._heights) - 1)

    def _all_tops(self) -> list[int]:
        if self._stale:
            if not self._usual and (known := [height for height in self._heights if height > _UNKNOWN]):
                self._usual = sum(known) // len(known)  # once: else nothing would stand where it stood
            usual = self._usual or _USUAL
            self._tops = [0, *itertools.accumulate(abs(height) or usual for height in self._heights)]
            self._stale = False
        return self._tops

    def _row_under_pointer(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    def _changed_beside(self, row: int) -> None:
        """The line below what came or went may look different now."""
        if row < len(self._heights):
            self._heights[row] = _as_before(self._heights[row])

    def _measure(self, rows: Sequence[int]) -> bool:
        """Measure those of the rows that were not yet; return whether there were any."""
        option, delegate, model = QStyleOptionViewItem(), self.itemDelegate(), self.model()
        new = [row for row in rows if self._heights[row] <= _UNKNOWN]
        for row in new:
            self._heights[row] = max(1, delegate.sizeHint(option, model.index(row, 0)).height())
            self._stale = True
        return bool(new)

    def _settle(self, *, at_end: bool = False) -> None:
        """Measure what is seen; what of it was known before stays where it is, or the end of the list does."""
        if self._settling or not self._has_model():
            return
        self._settling = True
        moved = False
        try:
            for _ in range(_MOST_PASSES):
                seen = self.rows_seen()
                anchor = next((row for row in seen if self._heights[row] > _UNKNOWN), seen.start if seen else 0)
                before = self._all_tops()[anchor] - self._value() if seen else 0
                measured = self._measure(seen)
                self._fit_bar()
                if not measured:
                    break
                moved = True
                bar = self.verticalScrollBar()
                bar.setValue(bar.maximum() if at_end else self._all_tops()[anchor] - before)
        finally:
            self._settling = False
        if moved:
            self.updateEditorGeometries()
            self.viewport().update()

    def _show_from(self, row: int, above: int) -> None:
        """Scroll so that a row begins `above` pixels below the upper edge, what is seen then being measured."""
        self._settling = True
        try:
            room, first = above, row
            while room > 0 and first > 0:
                first -= 1
                self._measure([first])
                room -= self._heights[first]
            room, last = self.viewport().height() - above, row
            while room > 0 and last < len(self._heights):
                self._measure([last])
                room -= self._heights[last]
                last += 1
            self._fit_bar()
            self.verticalScrollBar().setValue(self._all_tops()[row] - above)
        finally:
            self._settling = False
        self._settle()
        self.updateEditorGeometries()
        self.viewport().update()

    def _fit_bar(self) -> None:
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._all_tops()[-1] - page))


def _as_before(height: int) -> int:
    """Return a height that is to be measured anew: until then the line stands for as high as it was."""
    return -abs(height)
