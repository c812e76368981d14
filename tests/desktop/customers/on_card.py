"""What is looked for on an open card, and what the fixtures of these tests can do."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from db.queries.card import Card
from db.queries.card import card as read_card
from db.records import (
    TouchKind,
)
from db.relationship.rhythm import Rhythm
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.widgets.button import Button
from desktop.widgets.text import PlainLabel

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]
Sheet = TypeVar("Sheet", bound=QWidget)


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def customer(self, name: str) -> int: ...

    def touch(self, customer_id: int, days_ago: int, words: str, kind: TouchKind) -> int: ...


class Door(Protocol):
    """What the fixture `door` can do."""

    told: list[tuple[object, ...]]
    calls: list[tuple[str, tuple[object, ...]]]

    def answer(self, name: str, *values: object) -> None: ...


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible() and label.text()]


def part(view: QWidget, kind: type[Sheet]) -> Sheet:
    found = view.findChildren(kind)
    assert found
    return next((one for one in found if one.isVisible()), found[-1])


def button(widget: QWidget, name: str) -> Button:
    found = [
        one
        for one in widget.findChildren(Button)
        if one.isVisibleTo(widget) and name in (one.text(), one.accessibleName())
    ]
    assert len(found) == 1, (name, [(one.text(), one.accessibleName()) for one in widget.findChildren(Button)])
    return found[0]


def stored(context: Context, customer_id: int) -> Card:
    return read_card(context.journal, customer_id, context.today())


def rhythm_of(context: Context, customer_id: int) -> Rhythm:
    rhythm = stored(context, customer_id).rhythm
    assert rhythm is not None
    return rhythm
