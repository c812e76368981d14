"""A menu of many words stays as short as one reads at a glance, and a few letters find any of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.choice_menu import FEW, ChoiceMenu

#: What Qt's platform without a screen says when something pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def shown(menu: ChoiceMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and action.text() and action.isEnabled()]


def opened(qtbot: QtBot, window: QWidget, names: list[str]) -> tuple[ChoiceMenu, list[str]]:
    taken: list[str] = []
    menu = ChoiceMenu("Find a tag…", window)
    actions = [(name, QAction(name, menu)) for name in names]
    for name, action in actions:
        action.triggered.connect(lambda _=False, name=name: taken.append(name))
    menu.offer(actions)
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    qtbot.waitUntil(menu.isVisible)
    return menu, taken


def press(qtbot: QtBot, menu: ChoiceMenu, text: str) -> None:
    for letter in text:
        qtbot.keyClick(menu.focusWidget() or menu, letter)


def test_three_hundred_words_are_found_by_their_letters(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    names = [f"etiket {number}" for number in range(298)] + ["IŞIKLI", "Kışlık"]
    menu, taken = opened(qtbot, window, names)
    few = menu.sizeHint().height()
    assert shown(menu) == names[:FEW]
    assert any("288" in action.text() for action in menu.actions() if not action.isEnabled())
    press(qtbot, menu, "isik")
    assert shown(menu) == ["IŞIKLI"]
    assert menu.sizeHint().height() < few
    qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Return)
    assert taken == ["IŞIKLI"]
    assert not menu.isVisible()


def test_letters_go_into_the_line_while_a_word_is_marked_and_arrows_mark_one(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    names = [f"etiket {number}" for number in range(40)]
    menu, taken = opened(qtbot, window, names)
    for _ in range(2):
        qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Down)
    press(qtbot, menu, "39x")
    assert menu.typed == "39x"
    assert shown(menu) == []
    qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Return)
    assert taken == []
    qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Backspace)
    qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Return)
    assert taken == ["etiket 39"]


def test_a_few_words_need_no_line(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    menu, taken = opened(qtbot, window, ["Gelinlik", "Kurumsal"])
    assert [action.text() for action in menu.actions()] == ["Gelinlik", "Kurumsal"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(menu, key)
    assert taken == ["Kurumsal"]
