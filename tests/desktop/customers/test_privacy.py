"""What the law gives a customer, from their card: a copy of their data, and being erased for good."""

import json
from pathlib import Path

from db.commands.customers import CustomerDraft, add_customer
from db.models import Customer, Draft
from db.queries.customers import page as list_page
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.pages.customers.card_menu import CardMenu
from desktop.pages.customers.page import CustomersPage
from desktop.targets import DataCopyTarget, EraseTarget
from tests.desktop.customers.on_card import Door, Open, Settle, Shop, stored


def pressed(context: Context, page: CustomersPage, customer_id: int, name: str) -> None:
    assert page.card is not None
    menu = CardMenu(stored(context, customer_id), context, page.card._header.photo, page.card)
    menu.copy_wanted.connect(page.card.copy_data)
    menu.erase_wanted.connect(page.card.erase)
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.deleteLater()


def test_a_copy_goes_into_the_folder_one_chooses(
    tmp_path: Path, ayse: int, page: CustomersPage, open_card: Open, context: Context, settle: Settle, door: Door
) -> None:
    open_card(ayse)
    door.answer("choose_folder", None, tmp_path)
    pressed(context, page, ayse, "A copy of their data…")
    page.open(DataCopyTarget(ayse))
    settle()
    (folder,) = tmp_path.glob("Ayşe Yılmaz*")
    assert json.loads((folder / "data.json").read_text(encoding="utf-8"))["customer"]["name"] == "Ayşe Yılmaz"
    ((_, text, detail),) = door.told
    assert "Ayşe Yılmaz" in str(text)
    assert detail == str(folder)


def test_erasing_asks_and_leaves_nothing_on_the_page(
    ayse: int,
    shop: Shop,
    page: CustomersPage,
    open_card: Open,
    context: Context,
    settle: Settle,
    door: Door,
) -> None:
    gul = shop.customer("Gül Doğan")
    open_card(ayse)
    drafts = Drafts(context)
    drafts.keep(of_card(ayse, "value-0"), "yarım kalan")
    settle()
    door.answer("confirm_loss", False, True)
    pressed(context, page, ayse, "Erase for good…")
    settle()
    assert page.card is not None
    assert list_page(context.journal).total == 2
    page.open(EraseTarget(ayse))
    settle()
    assert page.card is None
    assert [row.id for row in list_page(context.journal).rows] == [gul]
    assert Customer.select().count() == 1
    assert Draft.select().count() == 0
    assert drafts.text(of_card(ayse, "value-0")) == ""
    assert context.undo.next_undo is None
    assert not door.told
    asked = [given for name, given in door.calls if name == "confirm_loss"]
    assert "Erase Ayşe Yılmaz for good?" in asked[0]
    page.refresh()
    settle()


def test_a_card_that_is_gone_leads_back_to_the_list(
    page: CustomersPage, open_card: Open, context: Context, settle: Settle
) -> None:
    added: list[int] = []
    context.do(
        lambda: add_customer(context.journal, CustomerDraft(name="Gül Doğan"), context.now()),
        lambda change: added.append(change.result or 0),
    )
    settle()
    open_card(added[0])
    context.take_back()
    page.refresh()
    settle()
    assert page.card is None
    assert list_page(context.journal).total == 0
