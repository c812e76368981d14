"""Where the keyboard is after a page was turned to: on the page, never nowhere and never in the rail one clicked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.queries.customers import page as customer_rows
from desktop.app import Program
from desktop.pages.customers.list_rows import CustomerRows
from desktop.pages.customers.page import CustomersPage
from desktop.pages.today.line_card import LineCard
from desktop.pages.today.view import TodayPage
from desktop.targets import CustomerTarget
from tests.desktop.shell.conftest import Settle, rail_button

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def test_a_page_that_came_while_another_program_was_in_front_has_the_keyboard_when_one_returns(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    journal = opened.journals.present
    assert journal is not None
    opened.desk.bus.wanted.emit(CustomerTarget(customer_rows(journal, "Işıl").rows[0].id))
    settle()
    opened.window.show_page("today")
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened.window)
    held, page = QApplication.focusWidget(), opened.window.book.current_page()
    assert isinstance(page, TodayPage)
    assert held is not None
    assert held is page or page.isAncestorOf(held)


@pytest.mark.parametrize("from_search", [False, True])
def test_arrows_go_through_the_page_one_clicked_not_through_the_rail(
    qtbot: QtBot, opened: Program, settle: Settle, from_search: bool
) -> None:
    if from_search:
        qtbot.keyClick(opened.window, Qt.Key.Key_K, CTRL)
        settle()
    qtbot.mouseClick(rail_button(opened, "Customers"), LEFT)
    settle()
    held = QApplication.focusWidget()
    assert isinstance(held, CustomerRows)
    qtbot.keyClick(held, Qt.Key.Key_Down)
    assert isinstance(opened.window.book.current_page(), CustomersPage)
    assert held.currentIndex().row() == 1


def test_a_page_one_returns_to_has_the_keyboard_where_it_was(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    page = opened.window.book.current_page()
    assert isinstance(page, TodayPage)

    def go_and_return() -> QWidget | None:
        for key in (Qt.Key.Key_2, Qt.Key.Key_1):
            qtbot.keyClick(opened.window, key, CTRL)
            settle()
        return QApplication.focusWidget()

    page.setFocus()
    assert go_and_return() is page, "no button has it that nobody went to: Enter would press it"
    qtbot.keyClick(page, Qt.Key.Key_Down)
    line = QApplication.focusWidget()
    assert isinstance(line, LineCard)
    assert go_and_return() is line
    line.talked.emit(line.customer_id)
    settle()
    assert page.isAncestorOf(go_and_return() or opened.window)


def test_customers_chosen_while_a_card_is_seen_leads_back_to_all_of_them(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    qtbot.mouseClick(rail_button(opened, "Customers"), LEFT)
    settle()
    page = opened.window.book.current_page()
    assert isinstance(page, CustomersPage)
    for again in (
        lambda: qtbot.mouseClick(rail_button(opened, "Customers"), LEFT),
        lambda: qtbot.keyClick(opened.window, Qt.Key.Key_2, CTRL),
    ):
        qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
        settle()
        assert page.card is not None
        again()
        settle()
        assert page.card is None
        assert page.list.rows.hasFocus()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    settle()
    for name in ("Today", "Customers"):  # from another page the card is still there
        qtbot.mouseClick(rail_button(opened, name), LEFT)
        settle()
    assert page.card is not None


def test_the_keyboard_goes_from_the_rail_to_the_page_one_chose_and_arrows_only_leaf(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    book = opened.window.book
    for choose in (
        lambda: qtbot.keyClick(opened.window, Qt.Key.Key_2, CTRL),
        lambda: qtbot.keyClick(rail_button(opened, "Customers"), Qt.Key.Key_Return),
        lambda: qtbot.mouseClick(rail_button(opened, "Customers"), LEFT),
    ):
        opened.window.show_page("today")
        rail_button(opened, "Today").setFocus(Qt.FocusReason.TabFocusReason)
        choose()
        settle()
        assert isinstance(book.current_page(), CustomersPage)
        assert isinstance(QApplication.focusWidget(), CustomerRows)
    rail_button(opened, "Customers").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rail_button(opened, "Customers"), Qt.Key.Key_Up)
    settle()
    assert isinstance(book.current_page(), TodayPage)
    assert rail_button(opened, "Today").hasFocus()
