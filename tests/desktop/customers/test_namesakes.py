"""Where one of several customers of the same name is meant, the line offers them told apart, and understands it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.queries.card import card
from db.records import ReachKind
from desktop.context import Context
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.companions_field import CompanionsField
from desktop.pages.customers.person_form import PersonForm
from desktop.pages.customers.person_part import PersonPart
from tests.desktop.customers.conftest import the

Open = Callable[[int], CardView]
Settle = Callable[[], None]
Type = Callable[[QWidget, str], None]


def test_whom_somebody_came_through_may_be_one_of_two_of_a_name(
    qtbot: QtBot, context: Context, ayse: int, open_card: Open, settle: Settle, typed: Type
) -> None:
    ids: list[int | None] = []
    for phone in ("0532 111 22 33", "0216 555 01 02"):
        draft = CustomerDraft(given_name="Gül", family_name="Doğan")
        ids.append(add_customer(context.journal, draft, context.now(), (ReachDraft(ReachKind.PHONE, phone),)).result)
    sheet = the(open_card(ayse), PersonPart)
    sheet.open_form()
    form = the(sheet, PersonForm)
    typed(form._brought_by, "Gül D")
    assert form._brought_by._names.stringList() == ["Gül Doğan · 0532 111 22 33", "Gül Doğan · 0216 555 01 02"]
    form._brought_by.setText("Gül Doğan · 0216 555 01 02")
    qtbot.keyClick(form._honorific, Qt.Key.Key_Return)
    settle()
    assert card(context.journal, ayse, context.today()).referred_by_id == ids[1]


def test_those_who_took_part_are_told_apart_too(qtbot: QtBot, context: Context, ayse: int, typed: Type) -> None:
    for phone in ("0532 111 22 33", "0216 555 01 02"):
        draft = CustomerDraft(given_name="Gül", family_name="Doğan")
        add_customer(context.journal, draft, context.now(), (ReachDraft(ReachKind.PHONE, phone),))
    field = CompanionsField(context, ayse, ())
    qtbot.addWidget(field)
    field.show()
    typed(field.line, "gul")
    assert [chip.text() for chip in field.found.chips()] == ["Gül Doğan · 0532 111 22 33", "Gül Doğan · 0216 555 01 02"]
