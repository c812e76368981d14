"""A line with an icon: what stands at its end goes below a text that has no room beside it."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desktop.widgets.chip import Chip
from desktop.widgets.lines import IconLine
from desktop.widgets.text import ElidedLabel


@pytest.mark.parametrize(("width", "beside"), [(240, False), (480, True)])
def test_an_address_is_not_cut_short_for_what_stands_beside_it(qtbot: QtBot, width: int, beside: bool) -> None:
    line, chip = IconLine("mail", "mehmet@demirmobilya.example"), Chip("consent?")
    line.end.addWidget(chip)
    qtbot.addWidget(line)
    line.resize(width, 60)
    line.show()
    label = line.findChild(ElidedLabel)
    assert label is not None
    qtbot.waitUntil(lambda: not label.toolTip())
    top = label.mapTo(line, QPoint(0, 0)).y() + label.height()
    assert (chip.mapTo(line, QPoint(0, 0)).y() < top) == beside
