"""The list: found by typing, ordered in SQL, opened by Enter, added to by a small form."""

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import customers
from db.commands.customers import CustomerDraft
from db.queries.card import card
from db.queries.customers import CustomerOrder
from db.records import Language
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.new_customer import NewCustomer
from desktop.pages.customers.page import CustomersPage
from desktop.targets import CustomerTarget, ImportTarget

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def customer(self, name: str, *, latest_days: int | None = None) -> int: ...

    def touch(self, customer_id: int, days_ago: int) -> int: ...


def shown(page: CustomersPage) -> list[object]:
    model = page.list.rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(widget, key)


@pytest.fixture
def people(shop: Shop) -> dict[str, int]:
    made = {name: shop.customer(name, latest_days=21) for name in ("Zeynep Ak", "Çağla Demir", "Işıl Aydın", "Cem Uz")}
    shop.touch(made["Zeynep Ak"], 40)
    shop.touch(made["Çağla Demir"], 2)
    shop.touch(made["Cem Uz"], 10)
    return made


def test_everybody_stands_in_turkish_order(people: dict[str, int], page: CustomersPage) -> None:
    assert shown(page) == ["Cem Uz", "Çağla Demir", "Işıl Aydın", "Zeynep Ak"]


def test_orders_are_chosen_by_a_press(people: dict[str, int], page: CustomersPage, settle: Settle) -> None:
    page.list._orders.chip(CustomerOrder.LAST_CONTACT).click()
    settle()
    assert shown(page) == ["Çağla Demir", "Cem Uz", "Zeynep Ak", "Işıl Aydın"]
    page.list._orders.chip(CustomerOrder.DUE).click()
    settle()
    assert shown(page) == ["Işıl Aydın", "Zeynep Ak", "Cem Uz", "Çağla Demir"]


def test_letters_typed_on_the_list_find_somebody_and_enter_opens_the_card(
    qtbot: QtBot, people: dict[str, int], page: CustomersPage, settle: Settle
) -> None:
    page.list.rows.setFocus()
    qtbot.keyClicks(page.list.rows, "i")
    qtbot.keyClicks(page.list.filter, "sil")
    settle()
    assert shown(page) == ["Işıl Aydın"]
    press(qtbot, page.list.filter, Qt.Key.Key_Return)
    settle()
    assert page.card is not None
    assert page.card.customer_id == people["Işıl Aydın"]
    press(qtbot, page.card, Qt.Key.Key_Escape)
    settle()
    page.list.rows.setFocus()
    qtbot.keyClicks(page.list.rows, "c")
    qtbot.keyClicks(page.list.filter, "em")
    settle()
    assert page.list.filter.text() == "cem", "whoever found somebody looks for somebody else now"
    page.list.rows.setFocus()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.list.filter.hasFocus(), "where one finds in any program"


def test_a_search_in_vain_offers_to_add_whom_one_looked_for(
    qtbot: QtBot, people: dict[str, int], page: CustomersPage, settle: Settle
) -> None:
    qtbot.keyClicks(page.list.filter, "Nermin Has")
    settle()
    page.list._not_found._step.click()
    form = page.list.findChild(NewCustomer)
    assert form is not None
    assert [line.text() for line in form.findChildren(QLineEdit)] == ["Nermin", "Has", "", ""]


def test_escape_leads_back_from_the_card_to_the_same_row(
    qtbot: QtBot, people: dict[str, int], page: CustomersPage, settle: Settle
) -> None:
    page.list.rows.setFocus()
    press(qtbot, page.list.rows, Qt.Key.Key_Down)
    press(qtbot, page.list.rows, Qt.Key.Key_Down)
    press(qtbot, page.list.rows, Qt.Key.Key_Return)
    settle()
    assert page.card is not None
    press(qtbot, page.card.timeline.list, Qt.Key.Key_Escape)
    assert page.card is None
    assert page.list.rows.currentIndex().data() == "Işıl Aydın"
    assert page.list.rows.hasFocus()


def test_a_card_without_a_story_begins_at_the_line_for_its_first_touch(
    qtbot: QtBot, shop: Shop, page: CustomersPage, settle: Settle
) -> None:
    newcomer = shop.customer("Özge Şen")
    page.refresh(None)
    page.open(CustomerTarget(newcomer))
    settle()
    assert page.card is not None
    line = page.card.quick.line
    assert line.hasFocus()
    press(qtbot, line, Qt.Key.Key_Escape)
    assert page.card is None


def test_control_and_page_keys_go_to_the_neighbour_in_the_order_of_the_list(
    qtbot: QtBot, people: dict[str, int], page: CustomersPage, settle: Settle, open_card: Open
) -> None:
    view = open_card(people["Cem Uz"])
    qtbot.keyClick(view.timeline.list, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert view.customer_id == people["Çağla Demir"]
    qtbot.keyClick(view.timeline.list, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert view.customer_id == people["Cem Uz"]


def test_a_change_elsewhere_keeps_the_chosen_row_chosen(
    people: dict[str, int], page: CustomersPage, context: Context, settle: Settle
) -> None:
    page.list.rows.choose(3)
    context.do(lambda: customers.add_customer(context.journal, CustomerDraft(given_name="Ayla"), context.now()))
    settle()
    assert shown(page)[0] == "Ayla"
    assert page.list.rows.currentIndex().data() == "Zeynep Ak"


def test_a_new_card_takes_four_fields_and_enter(
    qtbot: QtBot,
    page: CustomersPage,
    context: Context,
    settle: Settle,
    done: list[Change],
    typed: Type,
) -> None:
    page.list._empty._state._step.click()
    form = page.list.findChild(NewCustomer)
    assert form is not None
    given, family, company, phone = form.findChildren(QLineEdit)
    for line, text in ((given, "Işıl"), (family, "Aydın"), (company, ""), (phone, "0532 555 01 22")):
        typed(line, text)
    press(qtbot, phone, Qt.Key.Key_Return)
    settle()
    (change,) = done
    assert (change.name, page.card is not None) == (ChangeName.ADD_CUSTOMER, True)
    assert change.result is not None
    made = card(context.journal, change.result, context.today())
    assert (made.name, made.reach[0].normal, made.language) == ("Işıl Aydın", "+905325550122", Language.EN)
    assert [line.text() for line in (given, family, company, phone)] == ["", "", "", ""]


def test_a_form_that_was_left_has_its_text_when_it_is_opened_again_even_in_another_run(
    qtbot: QtBot, page: CustomersPage, context: Context, settle: Settle
) -> None:
    page.list.add()
    form = page.list.findChild(NewCustomer)
    assert form is not None
    qtbot.keyClicks(form.findChildren(QLineEdit)[0], "Nermin")
    press(qtbot, form.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
    assert not form.isVisible()
    settle()
    other = CustomersPage(context)
    qtbot.addWidget(other)
    other.list.add()
    again = other.list.findChild(NewCustomer)
    assert again is not None
    assert again.findChildren(QLineEdit)[0].text() == "Nermin"


def test_the_empty_list_says_what_belongs_there_and_the_window_is_told_the_count(
    page: CustomersPage, shop: Shop, settle: Settle
) -> None:
    counted: list[int] = []
    page.counted.connect(counted.append)
    assert page.list._empty.isVisible()
    page.setFocus()
    assert page.list._empty._state.step.hasFocus(), "the keyboard is on the first step, not on rows nobody sees"
    shop.customer("Ayşe Yılmaz")
    page.refresh()
    settle()
    assert not page.list._empty.isVisible()
    assert counted == [1]


def test_the_empty_list_offers_to_take_contacts_in(page: CustomersPage, wanted: list[object]) -> None:
    page.list._empty._take_in.click()
    assert wanted == [ImportTarget()]


def test_a_name_is_never_markup(page: CustomersPage, shop: Shop, settle: Settle, open_card: Open) -> None:
    customer_id = shop.customer("<b>Ayşe</b> & Oğulları")
    view = open_card(customer_id)
    assert view._header._heading.name.textFormat() is Qt.TextFormat.PlainText
    assert view._header._heading.name.text() == "<b>Ayşe</b> & Oğulları"
