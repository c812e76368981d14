"""A menu opens below what was pressed, and on the window it is about."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.menu_place import open_below


class Told(QMenu):
    """Tells where it would open."""

    def popup(self, corner: QPoint, at: object = None) -> None:
        assert at is None
        self.place = QRect(corner, self.sizeHint())


@pytest.mark.parametrize("left", [0, 200, 560])
def test_a_menu_lies_below_its_button_and_on_the_window(qtbot: QtBot, left: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 600, 300)
    button, menu = QPushButton("…", window), Told(window)
    button.setGeometry(left, 40, 40, 30)
    menu.addAction("A line that needs more room than its button has")
    window.show()
    open_below(menu, button)
    top = button.mapToGlobal(QPoint(0, button.height())).y()
    assert top <= menu.place.top() <= top + 4
    assert window.geometry().left() <= menu.place.left() < menu.place.right() <= window.geometry().right()
