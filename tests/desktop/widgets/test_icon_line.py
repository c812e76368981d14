"""A line with an icon: what stands at its end goes below a text that has no room beside it; a click offers its menu."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop.widgets.action_line import ActionLine
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


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_click_on_the_words_offers_what_can_be_done_unless_some_of_them_are_marked(qtbot: QtBot) -> None:
    done: list[str] = []
    line = ActionLine("gem", "Söz verilen günde teslim", "4 Mar duyuldu")
    line.offer("check", "Onayladı", lambda: done.append("agreed"))
    line.put_away("Değiştir", lambda: done.append("changed"), "pencil")
    qtbot.addWidget(line)
    line.resize(300, 60)
    line.show()
    words, below = line.findChildren(QLabel)
    for presses, label in enumerate((words, below), 1):
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
        (menu,) = [menu for menu in line.findChildren(QMenu) if menu.isVisible()]
        menu.actions()[0].trigger()
        menu.close()
        assert done == ["changed"] * presses
    words.setSelection(0, 3)
    qtbot.mouseRelease(words, Qt.MouseButton.LeftButton)
    assert not any(menu.isVisible() for menu in line.findChildren(QMenu))
    bare = ActionLine("user", "Selma Koç")
    qtbot.addWidget(bare)
    bare.show()
    qtbot.mouseClick(bare.findChildren(QLabel)[0], Qt.MouseButton.LeftButton)
    assert bare.findChildren(QMenu) == []
