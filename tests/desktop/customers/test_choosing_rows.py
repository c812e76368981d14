"""Several cards chosen with the mouse alone or the keyboard alone, without knowing of Ctrl or Shift."""

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from db.queries.customers import CustomerOrder
from desktop.pages.customers.list_delegate import beneath, box_width, columns
from desktop.pages.customers.list_model import ROW_ROLE
from desktop.pages.customers.list_rows import CustomerRows
from desktop.pages.customers.page import CustomersPage
from tests.desktop.customers.conftest import Shop

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rows(shop: Shop, page: CustomersPage, settle: Callable[[], None]) -> CustomerRows:
    for name in ("Ayla Ak", "Banu Boz", "Can Cam", "Derya Dal"):
        shop.customer(name)
    page.refresh()
    settle()
    page.list.rows.choose(0)
    return page.list.rows


def box(rows: CustomerRows, row: int) -> QPoint:
    place = rows.visualRect(rows.model().index(row, 0))
    return QPoint(place.left() + box_width() // 2, place.center().y())


def chosen(rows: CustomerRows) -> list[str]:
    stretch = sorted(index.row() for index in rows.selectedIndexes())
    return [str(rows.model().index(row, 0).data()).split()[0] for row in stretch]


def test_a_press_on_the_box_chooses_and_another_lets_go_while_no_card_opens(
    qtbot: QtBot, page: CustomersPage, rows: CustomerRows
) -> None:
    bar = page.list._bar
    qtbot.mouseClick(rows.viewport(), LEFT, pos=box(rows, 2))
    assert page.card is None
    assert (chosen(rows), bar.isVisible()) == (["Can"], True), "who was only current was not chosen"
    qtbot.mouseClick(rows.viewport(), LEFT, pos=box(rows, 0))
    qtbot.mouseDClick(rows.viewport(), LEFT, pos=box(rows, 1))
    assert chosen(rows) == ["Ayla", "Banu", "Can"]
    middle = QPoint(rows.viewport().width() // 2, box(rows, 3).y())
    qtbot.mouseClick(rows.viewport(), LEFT, pos=middle)  # beside the box: one still chooses
    assert page.card is None
    assert chosen(rows) == ["Ayla", "Banu", "Can", "Derya"]
    for row in (0, 1, 2, 3):
        qtbot.mouseClick(rows.viewport(), LEFT, pos=box(rows, row))
    assert (chosen(rows), bar.isVisible()) == (["Derya"], False), "nobody is left: it is current, as one always is"
    qtbot.mouseClick(rows.viewport(), LEFT, pos=middle)
    assert page.card is not None


def test_the_space_bar_chooses_and_arrows_go_on_without_letting_anybody_go(
    qtbot: QtBot, page: CustomersPage, rows: CustomerRows
) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(rows, key)
    assert chosen(rows) == ["Banu", "Derya"]
    assert page.list._bar.isVisible()
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.currentIndex().row() == 2
    assert chosen(rows) == ["Banu", "Derya"]
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert chosen(rows) == ["Can"]
    assert not page.list._bar.isVisible()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert chosen(rows) == ["Derya"], "arrows choose one again"


def test_where_the_keyboard_is_shows_also_on_a_line_that_is_not_chosen(rows: CustomerRows) -> None:
    def drawn(state: QStyle.StateFlag) -> bytes:
        image = QImage(rows.viewport().width(), 58, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        option.state = state
        painter = QPainter(image)
        rows.itemDelegate().paint(painter, option, rows.model().index(1, 0))
        painter.end()
        return bytes(image.constBits())

    plain = QStyle.StateFlag.State_Enabled
    assert drawn(plain | QStyle.StateFlag.State_HasFocus) != drawn(plain)
    assert drawn(plain | QStyle.StateFlag.State_MouseOver) != drawn(plain)


def test_what_has_no_column_of_its_own_stands_below_the_name(rows: CustomerRows) -> None:
    row = rows.model().index(0, 0).data(ROW_ROLE)
    known = dataclasses.replace(row, company="Ak Terzi", tags=("Mahalleli", "Uzakta"), owner="Elif")
    wide, narrow = columns(1100, owners=True), columns(770, owners=True)
    assert beneath(known, wide, owners=True) == "Ak Terzi"
    assert beneath(known, narrow, owners=True) == "Ak Terzi · Mahalleli · Uzakta · Elif"
    assert beneath(known, narrow, owners=False) == "Ak Terzi · Mahalleli · Uzakta"
    assert beneath(dataclasses.replace(known, company=known.name, tags=()), narrow, owners=False) == ""


def test_the_name_of_a_column_orders_by_it_and_pressed_again_turns_round(
    qtbot: QtBot, page: CustomersPage, rows: CustomerRows, settle: Callable[[], None]
) -> None:
    def press(order: CustomerOrder) -> None:
        qtbot.mouseClick(rows.heads, LEFT, pos=rows.heads.place_of(order).center())
        settle()

    assert rows.heads.place_of(CustomerOrder.OWNER).isNull(), "one who works alone owns them all"
    press(CustomerOrder.NAME)
    assert str(rows.model().index(0, 0).data()) == "Derya Dal"
    press(CustomerOrder.DUE)
    assert page.list._orders.order is CustomerOrder.DUE
    assert page.list._orders.chip(CustomerOrder.DUE).isChecked()
    press(CustomerOrder.DUE)
    assert page.list._orders.backwards
