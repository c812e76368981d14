"""Two cards that may be one person's: put together by one press, told apart by another, both taken back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.models import Customer
from db.records import ReachKind
from desktop.context import Context
from desktop.pages.duplicates.view import DuplicatesPage
from desktop.targets import CustomerTarget

Settle = Callable[[], None]


def press(within: QWidget, name: str) -> None:
    next(button for button in within.findChildren(QAbstractButton) if button.text() == name).click()


def told(within: QWidget) -> set[str]:
    return {label.text() for label in within.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def page(qtbot: QtBot, context: Context, settle: Settle) -> Iterator[DuplicatesPage]:
    for given, phone in (("Nermin", "0532 111 22 33"), ("Nermin", "532 111 2233"), ("Kemal", "0532 111 22 33")):
        draft = CustomerDraft(given_name=given, family_name="Ak")
        add_customer(context.journal, draft, context.now(), (ReachDraft(ReachKind.PHONE, phone),))
    made = DuplicatesPage(context)
    qtbot.addWidget(made)
    context.bus.changed.connect(made.refresh)
    made.resize(1000, 700)
    made.show()
    made.refresh()
    settle()
    yield made
    context.bus.changed.disconnect(made.refresh)


def test_cards_are_put_together_and_parted_again(page: DuplicatesPage, context: Context, settle: Settle) -> None:
    first, *others = page.cards
    assert {"Nermin Ak and Nermin Ak", "The same phone, 0532 111 22 33"} <= told(first)
    assert "The card of Nermin Ak stays; from the other comes: 1 way to reach them." in told(first)
    assert "The same phone, 0532 111 22 33; perhaps two people" in told(others[0])
    press(first, "Keep the other card")
    press(first, "Merge")
    settle()
    (gone,) = Customer.select().where(~Customer.trashed_at.is_null())
    assert gone.id == min(row.id for row in Customer.select().where(Customer.given_name == "Nermin"))
    (couple,) = page.cards
    press(couple, "Two people")
    settle()
    assert page.cards == []
    assert "Nobody stands here twice" in told(page)
    for _ in range(2):
        context.take_back()
        settle()
    assert len(page.cards) == 1 + len(others)


def test_a_card_is_looked_at_before_anything_is_said(page: DuplicatesPage, context: Context) -> None:
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    press(page.cards[0], "Look at it")
    assert wanted == [CustomerTarget(page.cards[0]._goes.id)]


def test_namesakes_are_told_apart_by_their_numbers(page: DuplicatesPage, context: Context, settle: Settle) -> None:
    for phone in ("0532 777 77 77", "0532 888 88 88"):
        draft = CustomerDraft(given_name="Ali", family_name="Kaya")
        add_customer(context.journal, draft, context.now(), (ReachDraft(ReachKind.PHONE, phone),))
    page.refresh()
    settle()
    last = page.cards[-1]
    assert "Ali Kaya · 0532 777 77 77 and Ali Kaya · 0532 888 88 88" in told(last)
    press(page.cards[0], "Two people")
    settle()
    assert page.cards[-1] is last  # what stays is not made anew
