"""The keyboard stays on the page when what had it is taken away."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.page import Page


class _Window(QWidget):
    """A rail with one button beside a page with two, the last of which was made last."""

    def __init__(self) -> None:
        super().__init__()
        self.rail, self.page = QPushButton("Today"), Page()
        self.first, self.last = QPushButton("first"), QPushButton("last")
        inside = QVBoxLayout(self.page)
        inside.addWidget(self.first)
        inside.addWidget(self.last)
        across = QHBoxLayout(self)
        across.addWidget(self.rail)
        across.addWidget(self.page)


def test_a_line_that_goes_away_leaves_the_keyboard_on_its_page(qtbot: QtBot) -> None:
    window = _Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.last.setFocus()
    qtbot.waitUntil(window.last.hasFocus)
    window.last.hide()
    assert QApplication.focusWidget() is window.page
    window.first.setFocus()
    window.first.hide()
    assert QApplication.focusWidget() is window.page


def test_tab_still_leaves_a_page_at_its_end(qtbot: QtBot) -> None:
    window = _Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.last.setFocus()
    qtbot.waitUntil(window.last.hasFocus)
    window.last.focusNextChild()
    assert window.rail.hasFocus()
    window.page.setFocus()
    window.page.hide()
    assert window.rail.hasFocus(), "a page that goes away keeps nothing"
