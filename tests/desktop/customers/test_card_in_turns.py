"""A card that is made ahead, and one that fills in turns: nothing on it can be pressed before it is about somebody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop import turns
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.page import CustomersPage


def buttons(card: CardView) -> list[QAbstractButton]:
    """Every button of its sheets."""
    return [button for sheet in card._sheets.in_one for button in sheet.findChildren(QAbstractButton)]


def test_nothing_can_be_pressed_before_the_card_is_somebodys(
    qtbot: QtBot, page: CustomersPage, ayse: int, open_card: Callable[[int], CardView]
) -> None:
    page.prepare()
    qtbot.waitUntil(lambda: not turns.under_way())
    card = page._card
    assert card is not None
    assert not any(button.isEnabled() for button in buttons(card))
    assert open_card(ayse) is card
    assert all(sheet.isEnabled() for sheet in card._sheets.in_one)


def test_a_card_wanted_while_it_is_made_is_made_at_once(
    page: CustomersPage, ayse: int, open_card: Callable[[int], CardView]
) -> None:
    page.prepare()
    assert page._card is None
    card = open_card(ayse)
    assert (page._card, card.customer_id, card.isVisible()) == (card, ayse, True)
