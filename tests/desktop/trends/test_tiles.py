"""The five figures stand whole, however long they are and however narrow the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.trends.tiles import Figure, Tiles
from desktop.widgets.text import PlainLabel

FIGURES = [
    Figure("Rhythm kept", "91%", "52 of 57 customers", "6"),
    Figure("Promises kept", "89%", "172 of 194 promises", "5"),
    Figure("First contact", "1 h 48 min", "1 still waiting", "12 h 40 min"),
    Figure("May have drifted", "1,204 people", "silent beyond their own habit", "1,104", "bad"),
    Figure("Won back", "2 people", "+28 since the low point"),
]


def laid_out(qtbot: QtBot, width: int) -> QWidget:
    """Return a page of this width with the tiles on it."""
    page = QWidget()
    qtbot.addWidget(page)
    tiles = Tiles(len(FIGURES))
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(tiles)
    layout.addStretch()
    tiles.show_figures(FIGURES)
    page.resize(width, 900)
    page.show()
    qtbot.wait(1)
    return page


def each(page: QWidget) -> list[QWidget]:
    """Return every tile."""
    tiles = page.findChild(Tiles)
    assert tiles is not None
    return tiles.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


@pytest.mark.parametrize("width", [280, 420, 560, 700, 900, 1000, 1140, 1600])
def test_no_figure_is_cut_off_beside_how_it_moved(qtbot: QtBot, width: int) -> None:
    page = laid_out(qtbot, width)
    for tile in each(page):
        assert tile.geometry().right() < width
        for label in tile.findChildren(PlainLabel):
            if label.isVisibleTo(tile):
                assert label.width() >= label.sizeHint().width()
                assert label.height() >= label.sizeHint().height()
                assert tile.rect().contains(label.geometry())


@pytest.mark.parametrize(("width", "rows"), [(1140, 1), (700, 2), (280, 5)])
def test_tiles_stand_in_as_few_rows_as_there_is_room_for(qtbot: QtBot, width: int, rows: int) -> None:
    page = laid_out(qtbot, width)
    assert len({tile.y() for tile in each(page)}) == rows
