"""What lies in a layout, without Python keeping hold of what Qt may throw away."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop.widgets.laid_out import laid_out, widgets_laid_out
from desktop.widgets.stops_within import stops_of
from desktop.widgets.tab_order import lead_tab_through
from desktop.widgets.window_undo import TextLine


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Three lines, the middle one in a layout of its own that was put in later."""
    page = QWidget()
    qtbot.addWidget(page)
    column, across = QVBoxLayout(page), QHBoxLayout()
    for name in ("first", "last"):
        line = TextLine()
        line.setObjectName(name)
        column.addWidget(line)
    column.addStretch()
    middle = TextLine()
    middle.setObjectName("middle")
    across.addWidget(middle)
    column.insertLayout(1, across)
    return page


def test_widgets_come_in_the_order_they_are_laid_out_in(page: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    assert [type(each).__name__ for each in laid_out(layout)] == ["TextLine", "QHBoxLayout", "TextLine"]
    assert [widget.objectName() for widget in widgets_laid_out(layout)] == ["first", "middle", "last"]
    assert [stop.objectName() for stop in stops_of(layout)] == ["first", "middle", "last"]


def test_python_keeps_hold_of_no_item_of_a_layout(page: QWidget) -> None:
    """One that was thrown away with its widget was taken for whatever came to lie at its place: the program ended."""
    lead_tab_through(page)
    layout = page.layout()
    assert layout is not None
    assert "QWidgetItem" not in Shiboken.dump(layout)
