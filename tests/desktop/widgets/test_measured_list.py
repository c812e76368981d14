"""A list of ten thousand lines measures those that are seen, and keeps what is seen where it is."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.widgets.measured_list import MeasuredList

_MANY = 10_000


class Heights(QStyledItemDelegate):
    """Gives every line another height, and remembers how often it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.asked += 1
        return QSize(100, 30 + 7 * (index.row() % 11))


@pytest.fixture
def heights() -> Heights:
    return Heights()


@pytest.fixture
def lines(qtbot: QtBot, heights: Heights) -> Iterator[MeasuredList]:
    made = MeasuredList()
    qtbot.addWidget(made)
    made.setItemDelegate(heights)
    made.setModel(QStringListModel([str(row) for row in range(_MANY)], made))
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.resize(300, 400)
    made.show()
    made.executeDelayedItemsLayout()
    yield made
    made.close()


def at_top(lines: MeasuredList) -> int:
    return lines.indexAt(QPoint(5, 0)).row()


def test_only_what_is_seen_is_measured(lines: MeasuredList, heights: Heights) -> None:
    assert heights.asked < 40
    lines.scrollToBottom()
    assert lines.indexAt(QPoint(5, 399)).row() == _MANY - 1
    assert heights.asked < 80


def test_lines_lie_below_each_other_without_gaps(lines: MeasuredList) -> None:
    for place in (0, 5_000, 300_000, lines.verticalScrollBar().maximum()):
        lines.verticalScrollBar().setValue(place)
        seen = [lines.visualRect(lines.model().index(row, 0)) for row in lines.rows_seen()]
        assert seen[0].top() <= 0
        assert seen[-1].bottom() >= 399
        assert all(above.bottom() + 1 == below.top() for above, below in pairwise(seen))
        assert [one.height() for one in seen] == [30 + 7 * (row % 11) for row in lines.rows_seen()]


def test_scrolling_up_into_what_was_never_seen_moves_by_just_so_much(lines: MeasuredList) -> None:
    lines.scrollTo(lines.model().index(6_000, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    for _ in range(60):
        row = at_top(lines)
        before = lines.visualRect(lines.model().index(row, 0)).top()
        lines.verticalScrollBar().setValue(lines.verticalScrollBar().value() - 20)
        assert lines.visualRect(lines.model().index(row, 0)).top() == before + 20


def test_a_line_comes_into_sight_where_it_was_asked_for(lines: MeasuredList) -> None:
    hints = QAbstractItemView.ScrollHint
    index = lines.model().index(7_000, 0)
    lines.scrollTo(index, hints.PositionAtTop)
    assert lines.visualRect(index).top() == 0
    lines.scrollTo(index, hints.PositionAtBottom)
    assert lines.visualRect(index).bottom() == 399
    lines.scrollTo(lines.model().index(7_010, 0))
    assert lines.visualRect(lines.model().index(7_010, 0)).bottom() == 399
    lines.scrollTo(lines.model().index(6_500, 0))
    assert lines.visualRect(lines.model().index(6_500, 0)).top() == 0


def test_keys_lead_from_end_to_end(lines: MeasuredList) -> None:
    QTest.keyClick(lines, Qt.Key.Key_End)
    assert lines.currentIndex().row() == _MANY - 1
    QTest.keyClick(lines, Qt.Key.Key_PageUp)
    row = lines.currentIndex().row()
    assert _MANY - 20 < row < _MANY - 3
    QTest.keyClick(lines, Qt.Key.Key_PageDown)
    assert lines.currentIndex().row() > row
    QTest.keyClick(lines, Qt.Key.Key_Home)
    QTest.keyClick(lines, Qt.Key.Key_Down)
    assert lines.currentIndex().row() == 1
    assert lines.visualRect(lines.currentIndex()).top() == 30


def test_paging_goes_on_past_a_line_higher_than_the_list(lines: MeasuredList) -> None:
    lines.resize(300, 20)
    lines.setCurrentIndex(lines.model().index(3, 0))
    QTest.keyClick(lines, Qt.Key.Key_PageDown)
    assert lines.currentIndex().row() == 4
    QTest.keyClick(lines, Qt.Key.Key_PageUp)
    assert lines.currentIndex().row() == 3


class Grouped(QStyledItemDelegate):
    """Gives a line more room where another letter begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        above = index.model().index(index.row() - 1, 0)
        return QSize(100, 30 if str(above.data() or "")[:1] == str(index.data())[:1] else 60)


def test_a_line_is_measured_anew_when_the_one_above_it_comes_or_goes(qtbot: QtBot) -> None:
    made, delegate, model = MeasuredList(), Grouped(), QStringListModel(["a1", "a2", "b1", "b2"])
    qtbot.addWidget(made)
    made.setItemDelegate(delegate)
    made.setModel(model)
    made.resize(300, 400)
    made.show()

    def heights() -> list[int]:
        made.executeDelayedItemsLayout()
        return [made.visualRect(model.index(row, 0)).height() for row in range(model.rowCount())]

    assert heights() == [60, 30, 60, 30]
    model.removeRows(2, 1)
    assert heights() == [60, 30, 60]
    model.insertRows(2, 1)
    model.setData(model.index(2, 0), "b0")
    assert heights() == [60, 30, 60, 30]


def test_lines_that_come_and_go_above_leave_what_is_seen(lines: MeasuredList) -> None:
    model = lines.model()
    lines.scrollTo(model.index(3_000, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    text = model.index(3_000, 0).data()
    model.removeRows(2_990, 5)
    lines.executeDelayedItemsLayout()
    assert model.index(2_995, 0).data() == text
    assert abs(at_top(lines) - 2_995) <= 6
    model.insertRows(0, 3)
    lines.executeDelayedItemsLayout()
    assert len(lines.rows_seen()) > 3


def test_a_screen_reader_hears_of_every_line(lines: MeasuredList) -> None:
    spoken = QAccessible.queryAccessibleInterface(lines)
    assert spoken.childCount() == _MANY
    assert spoken.child(5).rect().height() == 30 + 7 * 5


def test_a_chosen_line_may_go_though_it_is_the_last(lines: MeasuredList) -> None:
    for count in (1, 3):
        lines.setCurrentIndex(lines.model().index(lines.model().rowCount() - 1, 0))
        assert lines.model().removeRows(lines.model().rowCount() - count, count)
    assert lines.model().rowCount() == _MANY - 4
    lines.setCurrentIndex(lines.model().index(20, 0))
    assert lines.model().removeRows(0, lines.model().rowCount())
    assert not lines.currentIndex().isValid()
