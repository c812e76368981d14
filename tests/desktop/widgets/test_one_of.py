"""Of buttons of which one is chosen, Tab comes to that one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.chip import ChipButton
from desktop.widgets.one_of import OneOf
from desktop.widgets.window_undo import TextLine


def test_tab_comes_to_the_chosen_button_wherever_it_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout, group, before = QHBoxLayout(window), OneOf(window), TextLine()
    chips = [ChipButton(name) for name in ("Turkish", "English", "German")]
    for widget in (before, *chips):
        layout.addWidget(widget)
    for chip in chips:
        group.addButton(chip)
        chip.setChecked(chip is chips[1])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert chips[1].hasFocus()
    chips[2].click()
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert chips[2].hasFocus()
    qtbot.keyClick(chips[2], Qt.Key.Key_Left)
    assert chips[1].isChecked()
    assert chips[1].hasFocus()
