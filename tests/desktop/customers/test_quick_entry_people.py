"""Whose a typed line is: the card's, a namesake's, somebody new's, nobody's; and who of the shop it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.commands.staff import add_staff
from db.queries.card import card
from db.queries.customers import page as list_page
from db.queries.timeline import timeline
from db.quickentry import PersonRef
from db.records import ReachKind, TouchKind
from desktop.context import Context
from desktop.corrections import Facet
from desktop.widgets.by_whom import who_logs
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.entry_menu import EntryMenu
from desktop.widgets.quick_entry import QuickEntryBox
from tests.desktop.customers.conftest import Shop
from tests.desktop.customers.entry_line import Open, Settle, Type, chip, chips, choose, newest


def test_on_a_card_the_line_is_theirs_without_a_name(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    view.log()
    assert view.quick.line.hasFocus()
    typed(view.quick.line, "called, happy")
    assert "Ayşe Yılmaz" not in chips(view.quick)
    qtbot.keyClick(view.quick.line, Qt.Key.Key_Return)
    settle()
    assert newest(context, ayse).on == context.today()
    shown = view.timeline.list.model().index(0, 0).data()
    assert shown.startswith("They called, happy, today")


def test_on_a_card_somebody_elses_name_makes_it_theirs_and_says_so(
    qtbot: QtBot, ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    cem = shop.customer("Cem Uz")
    view = open_card(ayse)
    typed(view.quick.line, "Cem Uz aradı")
    assert chips(view.quick)[0] == "Cem Uz"
    qtbot.keyClick(view.quick.line, Qt.Key.Key_Return)
    settle()
    assert timeline(context.journal, cem).total == 1


def test_two_of_the_same_name_are_chosen_from_by_keys(
    qtbot: QtBot, shop: Shop, box: QuickEntryBox, context: Context, settle: Settle, typed: Type, done: list[Change]
) -> None:
    shop.customer("Ayşe Kaya")
    wanted = shop.customer("Ayşe Yılmaz")
    box._people.forget()
    typed(box.line, "Ayşe uğradı")
    assert [one.text() for one in box.choices.chips()] == ["Ayşe Kaya", "Ayşe Yılmaz"]
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert done == []
    first = QApplication.focusWidget()
    assert isinstance(first, EntryChip)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert isinstance(second, EntryChip)
    assert second.text() == "Ayşe Yılmaz"
    qtbot.keyClick(second, Qt.Key.Key_Return)
    settle()
    assert timeline(context.journal, wanted).total == 1


def test_a_name_without_a_card_gets_one_when_that_is_chosen(
    qtbot: QtBot, box: QuickEntryBox, context: Context, settle: Settle, typed: Type, done: list[Change]
) -> None:
    typed(box.line, "Nermin Has aradı, memnun")
    (offered,) = box.choices.chips()
    assert offered.text() == "New card: Nermin Has"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert done == []
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    settle()
    settle()
    assert [change.name for change in done] == [ChangeName.LOG_TOUCH]
    (row,) = list_page(context.journal).rows
    assert row.name == "Nermin Has"
    assert newest(context, row.id).mood == 1
    context.take_back()
    settle()
    assert list_page(context.journal).rows == ()
    assert box.line.text() == "Nermin Has aradı, memnun"


def test_a_line_about_nobody_is_not_kept_and_says_what_is_missing(
    qtbot: QtBot, box: QuickEntryBox, typed: Type, done: list[Change]
) -> None:
    typed(box.line, "kumaş geldi")
    assert box._hint.isVisible()
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert (done, box.line.text()) == ([], "kumaş geldi")


def test_a_new_card_is_known_to_the_line_at_once(
    qtbot: QtBot, box: QuickEntryBox, context: Context, settle: Settle, typed: Type
) -> None:
    typed(box.line, "Nermin aradı")
    qtbot.keyClick(box.choices.chips()[0], Qt.Key.Key_Return)
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    settle()
    settle()
    typed(box.line, "Nermin uğradı")
    assert chips(box)[0] == "Nermin"


def test_a_mistyped_name_offers_those_it_is_near_to(
    qtbot: QtBot, shop: Shop, box: QuickEntryBox, context: Context, settle: Settle, typed: Type
) -> None:
    mehmet = shop.customer("Mehmet Demir")
    typed(box.line, "mhmet aradı kumaşı getirecek")
    qtbot.waitUntil(lambda: len(box.choices.chips()) > 1)
    assert [chip.text() for chip in box.choices.chips()] == ["Mehmet Demir", "New card: mhmet"]
    assert "their word: kumaşı getirecek" in chips(box)
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    first = QApplication.focusWidget()
    assert first is not None
    qtbot.keyClick(first, Qt.Key.Key_Return)
    settle()
    entries = timeline(context.journal, mehmet).entries
    assert {entry.kind for entry in entries} >= {TouchKind.TALK}
    assert box.line.text() == ""


def test_whose_it_is_can_be_chosen_anew(shop: Shop, box: QuickEntryBox, context: Context, typed: Type) -> None:
    shop.customer("Deniz Ak")
    shop.customer("Deniz Su")
    typed(box.line, "deniz su aradı")
    assert chips(box)[0] == "Deniz Su"
    assert box._entry is not None
    others = (PersonRef(1, "Deniz Ak"),)
    menu = EntryMenu(Facet.WHO, box._entry, box._corrections, context, (), box, 0, others)
    menu.chosen.connect(box._correct)
    choose(menu, "Deniz Ak")
    assert chips(box)[0] == "Deniz Ak"


def test_where_several_work_the_line_says_who_it_was_and_remembers_it(
    box: QuickEntryBox, context: Context, ayse: int, settle: Settle, typed: Type
) -> None:
    typed(box.line, "Ayşe aradı")
    assert "Who of you?" not in chips(box)  # one works alone
    for name in ("Nuray", "Hasan"):
        context.do(lambda name=name: add_staff(context.journal, name, context.now()))
    settle()
    typed(box.line, " memnun")
    assert "Who of you?" in chips(box)
    menu = box._by.menu()
    next(action for action in menu.actions() if action.text() == "Nuray").trigger()
    menu.deleteLater()
    assert "Nuray" in chips(box)
    box.line.returnPressed.emit()
    settle()
    assert card(context.journal, ayse, context.today()).owner == "Nuray"
    assert who_logs(context) is not None
    typed(box.line, "Ayşe geldi")
    chip(box, "Nuray").removed.emit()
    assert "Who of you?" in chips(box)
    assert who_logs(context) is None
    box.line.setText("")


def test_namesakes_are_told_apart_and_words_done_again_leave_the_line(
    qtbot: QtBot, box: QuickEntryBox, context: Context, shop: Shop, settle: Settle, typed: Type
) -> None:
    for phone in ("0532 111 22 33", "0216 555 01 02"):
        reach = (ReachDraft(ReachKind.EMAIL, "ayni@example.com"), ReachDraft(ReachKind.PHONE, phone))
        add_customer(context.journal, CustomerDraft(given_name="Nermin", family_name="Ak"), context.now(), reach)
    shop.customer("Nermin Bal")
    typed(box.line, "Nermin geldi")
    assert [one.text() for one in box.choices.chips()] == [
        "Nermin Ak · 0532 111 22 33",
        "Nermin Ak · 0216 555 01 02",
        "Nermin Bal",
    ]
    box.choices.chips()[1].click()
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    settle()
    for _ in range(2):
        context.take_back()
        settle()
        assert box.line.text() == "Nermin geldi"
        context.do_again()
        settle()
        assert box.line.text() == ""
