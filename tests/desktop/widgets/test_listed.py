"""Lists whose lines last: many new ones come a few at a time, and in the end all stand in their order."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.text import PlainLabel
from desktop.widgets.window_undo import TextLine
from tests.desktop.views.focus import by_tab


class Line(ListLine[str]):
    """A word and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.word = PlainLabel()
        self.across.addWidget(self.word)
        self.across.addWidget(TextLine())
        self.button = self.offer("x", lambda: None)

    def show_row(self, row: str) -> None:
        self.word.setText(row)
        self.button.set_name(row)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def column(qtbot: QtBot, window: QWidget) -> ListColumn[str]:
    column = ListColumn[str](Line, str)
    QVBoxLayout(window).addWidget(column)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return column


def words(column: ListColumn[str]) -> list[str]:
    """What is seen, from above."""
    lines = [line for line in column.findChildren(Line) if line.isVisible()]
    return [line.word.text() for line in sorted(lines, key=lambda line: line.y())]


def line_of(column: ListColumn[str], key: str) -> Line:
    line = column.line_of(key)
    assert isinstance(line, Line)
    return line


NAMES = [f"{number:02}" for number in range(40)]


def test_many_new_lines_come_a_few_at_a_time(qtbot: QtBot, column: ListColumn[str]) -> None:
    column.show_rows(NAMES)
    at_once = words(column)
    assert 0 < len(at_once) < len(NAMES)
    assert at_once == NAMES[: len(at_once)]
    qtbot.waitUntil(lambda: len(words(column)) == len(NAMES))
    assert words(column) == NAMES


def test_another_reading_in_between_leaves_no_line_over(qtbot: QtBot, column: ListColumn[str]) -> None:
    column.show_rows(NAMES)
    column.show_rows([*reversed(NAMES[:20]), "new"])
    qtbot.waitUntil(lambda: len(words(column)) == 21)
    column.show_rows(NAMES[10:12])
    assert words(column) == ["10", "11"]


def test_the_keyboard_stays_where_it_is_while_others_come(qtbot: QtBot, column: ListColumn[str]) -> None:
    column.show_rows(["15"])
    line = column.line_of("15")
    assert isinstance(line, Line)
    line.button.setFocus()
    column.show_rows(NAMES)
    assert line.button.hasFocus()
    qtbot.waitUntil(lambda: len(words(column)) == len(NAMES))
    assert line.button.hasFocus()
    column.show_rows(NAMES[:15] + NAMES[16:])
    after = column.line_of("16")
    assert isinstance(after, Line)
    assert after.button.hasFocus()


def test_tab_goes_through_the_lines_as_they_stand(qtbot: QtBot, column: ListColumn[str]) -> None:
    column.show_rows(NAMES)
    qtbot.waitUntil(lambda: len(words(column)) == len(NAMES))
    first = column.line_of("00")
    assert isinstance(first, Line)
    stops = [first.button, *by_tab(first.window(), first.button)]
    assert [stop.accessibleName() for stop in stops if isinstance(stop, type(first.button))] == NAMES


def test_tab_comes_to_the_lines_where_the_list_stands(qtbot: QtBot, window: QWidget, column: ListColumn[str]) -> None:
    below = TextLine()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(below)  # made before the lines come
    column.show_rows(NAMES[:2])
    qtbot.waitUntil(lambda: words(column) == NAMES[:2])
    stops = by_tab(window, window)
    assert sum(isinstance(stop, TextLine) for stop in stops[: stops.index(below)]) == 2


def test_the_keyboard_stays_at_the_same_control_of_the_line_that_moves_up(column: ListColumn[str]) -> None:
    column.show_rows(["01", "02", "03"])
    line_of(column, "02").button.setFocus()
    for left, there in ((["01", "03"], "03"), (["01"], "01")):
        column.show_rows(left)
        assert line_of(column, there).button.hasFocus()
