"""Where the keyboard is after a page was turned to: on the page, never nowhere and never in the rail one clicked."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from desktop.app import Program
from desktop.pages.customers.list_rows import CustomerRows
from desktop.pages.customers.page import CustomersPage
from desktop.pages.today.line_card import LineCard
from desktop.pages.today.view import TodayPage
from desktop.targets import SettingsTarget, Target
from desktop.widgets.button import Button
from tests.desktop.shell.conftest import NOW, Settle, rail_button

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def test_a_page_that_came_while_another_program_was_in_front_has_the_keyboard_when_one_returns(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    page = opened.window.book.current_page()
    assert isinstance(page, TodayPage)
    page.clearFocus()  # what had the keyboard went away
    for key in ("customers", "today"):
        opened.desk.bus.wanted.emit(Target(key))
        settle()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened.window)
    held = QApplication.focusWidget()
    assert held is not None
    assert held is page or page.isAncestorOf(held)


def test_arrows_go_through_the_page_one_clicked_not_through_the_rail(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    for row, from_search in ((1, False), (2, True)):
        opened.window.show_page("today")
        if from_search:
            qtbot.keyClick(opened.window, Qt.Key.Key_K, CTRL)
            settle()
        qtbot.mouseClick(rail_button(opened, "Customers"), LEFT)
        settle()
        held = QApplication.focusWidget()
        assert isinstance(held, CustomerRows)
        qtbot.keyClick(held, Qt.Key.Key_Down)
        assert isinstance(opened.window.book.current_page(), CustomersPage)
        assert held.currentIndex().row() == row


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


def test_a_section_found_by_its_name_has_the_keyboard_not_the_one_before(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    for section, name in (("tags", "Rhythm and tags"), ("look", "Language and look")):
        qtbot.keyClick(opened.window, Qt.Key.Key_K, CTRL)
        settle()
        opened.desk.bus.wanted.emit(SettingsTarget(section=section))
        settle()
        held = QApplication.focusWidget()
        assert held is not None
        assert held.accessibleName() == name


def test_an_empty_page_made_ahead_has_the_keyboard_on_its_first_step(
    qtbot: QtBot, program: Program, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "new.hatir"
    journals.create(path, now=NOW, name="Yıldız").close()
    program.start(path)
    book = program.window.book
    qtbot.waitUntil(lambda: book.current_page() is not None, timeout=30_000)
    settle()
    program.window.activateWindow()
    book.read_ahead("customers")
    settle()
    qtbot.keyClick(program.window, Qt.Key.Key_2, CTRL)
    held = QApplication.focusWidget()
    assert isinstance(held, Button)
    assert held.text() == "Add the first card"
