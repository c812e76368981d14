"""The line a touch is typed into: seen before it is kept, corrected by keys, never lost."""

import datetime
from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import listening
from db.commands.brand import add_line, delete_line
from db.commands.consents import set_consent
from db.commands.customers import CustomerDraft, ReachDraft, add_customer
from db.commands.shop import ProfileField, set_profile
from db.commands.staff import add_staff
from db.queries.card import card
from db.queries.customers import page as list_page
from db.queries.drafts import draft
from db.queries.shop import profile
from db.queries.timeline import Entry, timeline
from db.quickentry import PersonRef
from db.records import BrandLineKind, Channel, ConsentState, Direction, Language, ReachKind, TouchKind
from desktop.context import Context
from desktop.corrections import Facet
from desktop.drafts import Drafts
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.page import CustomersPage
from desktop.targets import CustomerTarget
from desktop.widgets.by_whom import who_logs
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.entry_menu import EntryMenu
from desktop.widgets.quick_entry import QuickEntryBox

Settle = Callable[[], None]
Open = Callable[[int], CardView]
Type = Callable[[QWidget, str], None]


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def customer(self, name: str) -> int: ...


class Door(Protocol):
    """What the fixture `door` can do."""

    def answer(self, name: str, *values: object) -> None: ...


@pytest.fixture
def box(qtbot: QtBot, context: Context, settle: Settle) -> QuickEntryBox:
    """The line alone, for touches of anybody."""
    made = QuickEntryBox(context, Drafts(context))
    context.bus.changed.connect(made.hear)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    made.activateWindow()
    settle()
    made.begin()
    return made


def chips(box: QuickEntryBox) -> list[str]:
    return [chip.text() for chip in box.chips.chips()]


def chip(box: QuickEntryBox, text: str) -> EntryChip:
    return next(one for one in box.chips.chips() if one.text() == text)


def newest(context: Context, customer_id: int) -> Entry:
    return timeline(context.journal, customer_id).entries[0]


def offer(box: QuickEntryBox, facet: Facet, context: Context) -> EntryMenu:
    assert box._entry is not None
    place = box._entry.promises[0].place[0] if facet is Facet.PROMISE else 0
    menu = EntryMenu(facet, box._entry, box._corrections, context, (), box, place)
    menu.chosen.connect(box._correct)
    return menu


def choose(menu: EntryMenu, text: str) -> None:
    actions = [*menu.actions(), *(action for inner in menu.findChildren(QMenu) for action in inner.actions())]
    next(action for action in actions if action.text() == text).trigger()
    menu.deleteLater()


def test_a_theme_with_an_ampersand_stands_in_the_menu_as_it_is(
    box: QuickEntryBox, context: Context, typed: Type
) -> None:
    typed(box.line, "kolu dar")
    assert box._entry is not None
    menu = EntryMenu(Facet.THEME, box._entry, box._corrections, context, ("Kesim & dikiş",), box)
    assert "Kesim && dikiş" in [action.text() for action in menu.actions()]
    menu.deleteLater()


def test_the_way_of_a_talk_both_began_is_said_by_its_chip_and_in_the_story(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    view = open_card(ayse)
    view.quick.begin()
    typed(view.quick.line, "görüştüm, WhatsApp")
    assert chips(view.quick)[0] == "Talked · WhatsApp"
    qtbot.keyClick(view.quick.line, Qt.Key.Key_Return)
    settle()
    talk = newest(context, ayse)
    assert (talk.direction, talk.channel) == (None, Channel.WHATSAPP)
    assert view.timeline.list._drawing._words.meta(talk).endswith("· WhatsApp")


def test_what_is_typed_right_after_a_card_opened_stands_in_its_line(
    qtbot: QtBot, ayse: int, shop: Shop, page: CustomersPage, open_card: Open, context: Context, settle: Settle
) -> None:
    other = shop.customer("Burak Şen")
    view = open_card(other)
    page.open(CustomerTarget(ayse))

    def press(letter: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, letter)

    for letter in "pal":  # while the card is read still; P alone would share an entry
        press(letter)
    settle()
    for letter in "to aldi":
        press(letter)
    assert view.quick.line.text() == "palto aldi"
    assert view.quick.line.hasFocus()
    page.open(CustomerTarget(other))
    settle()
    assert view.quick.line.text() == ""
    press("u")  # a story without an entry has nothing that takes the keyboard
    assert view.quick.line.text() == "u"
    page.open(CustomerTarget(ayse))
    settle()
    press("x")
    assert view.quick.line.text() == "palto aldi x"


def test_what_was_understood_is_seen_before_enter_and_kept_by_it(
    qtbot: QtBot, shop: Shop, box: QuickEntryBox, context: Context, settle: Settle, typed: Type, done: list[Change]
) -> None:
    ayse = shop.customer("Ayşe Yılmaz")
    typed(box.line, "Ayşe aradı dün 15:30 memnun 12 dk kumaşı sordu söz: kollar cuma 17:00")
    assert chips(box) == [
        "Ayşe Yılmaz",
        "They called",
        "happy",
        "kollar · Fri 27 Nov 17:00",
        "yesterday 15:30",
        "12 min",
    ]
    assert done == []
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    settle()
    assert [change.name for change in done] == [ChangeName.LOG_TOUCH]
    entries = timeline(context.journal, ayse).entries
    touch = next(entry for entry in entries if entry.kind is TouchKind.TALK)
    assert (touch.mood, touch.minutes, touch.direction, touch.channel) == (1, 12, Direction.IN, Channel.PHONE)
    assert touch.words == "kumaşı sordu"
    assert card(context.journal, ayse, context.today()).promises[0].due_on == datetime.date(2026, 11, 27)
    assert (box.line.text(), chips(box)) == ("", [])


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


def test_a_chip_is_taken_back_by_a_key_and_its_word_stays_in_the_note(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    quick = open_card(ayse).quick
    typed(quick.line, "aradı memnun kumaş sordu")
    qtbot.keyClick(quick.line, Qt.Key.Key_Down)
    first = QApplication.focusWidget()
    assert first is quick.chips.chips()[0]
    assert first is not None
    qtbot.keyClick(first, Qt.Key.Key_Right)
    held = QApplication.focusWidget()
    assert isinstance(held, EntryChip)
    assert held.text() == "happy"
    qtbot.keyClick(held, Qt.Key.Key_Delete)
    assert "happy" not in chips(quick)
    held = QApplication.focusWidget()
    assert held is not None
    qtbot.keyClick(held, Qt.Key.Key_Up)
    assert quick.line.hasFocus()
    qtbot.keyClick(quick.line, Qt.Key.Key_Return)
    settle()
    entry = newest(context, ayse)
    assert entry.mood is None
    assert sorted(entry.words.split()) == ["kumaş", "memnun", "sordu"]


def test_chips_are_chosen_anew_by_their_menus(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    quick = open_card(ayse).quick
    typed(quick.line, "called, happy 12 min, promise: sleeves by Friday")
    choose(offer(quick, Facet.MOOD, context), "upset")
    choose(offer(quick, Facet.WHAT, context), "Visit")
    choose(offer(quick, Facet.WHAT, context), "We went to them")
    choose(offer(quick, Facet.MINUTES, context), "30 min")
    choose(offer(quick, Facet.PROMISE, context), "tomorrow")
    choose(offer(quick, Facet.MOMENT, context), "yesterday")
    assert chips(quick) == ["Visit · phone", "upset", "sleeves · Sun 22 Nov", "yesterday", "30 min"]
    qtbot.keyClick(quick.line, Qt.Key.Key_Return)
    settle()
    entry = next(entry for entry in timeline(context.journal, ayse).entries if entry.kind is TouchKind.VISIT)
    assert (entry.mood, entry.minutes, entry.direction, entry.has_time) == (-2, 30, Direction.OUT, False)
    assert entry.on == datetime.date(2026, 11, 20)


def test_corrections_last_while_one_types_on_and_go_with_the_line(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, typed: Type
) -> None:
    quick = open_card(ayse).quick
    typed(quick.line, "called happy")
    choose(offer(quick, Facet.MOOD, context), "calm")
    typed(quick.line, " and chatted")
    assert "calm" in chips(quick)
    quick.line.clear()
    typed(quick.line, "called happy")
    assert "happy" in chips(quick)


def test_another_day_is_asked_for(ayse: int, open_card: Open, context: Context, typed: Type, door: Door) -> None:
    quick = open_card(ayse).quick
    typed(quick.line, "promise: sleeves")
    door.answer("ask_text", "4 Aralık")
    choose(offer(quick, Facet.PROMISE, context), "Another day…")
    assert "sleeves · Fri 4 Dec" in chips(quick)


def test_escape_and_other_cards_keep_the_draft_of_each(
    qtbot: QtBot, ayse: int, shop: Shop, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    cem = shop.customer("Cem Uz")
    view = open_card(ayse)
    view.log()
    typed(view.quick.line, "yarım kalan söz")
    qtbot.keyClick(view.quick.line, Qt.Key.Key_Escape)
    assert view.timeline.list.hasFocus()
    settle()
    assert draft(context.journal, f"quick:{ayse}") == "yarım kalan söz"
    open_card(cem)
    assert view.quick.line.text() == ""
    open_card(ayse)
    assert view.quick.line.text() == "yarım kalan söz"


def test_a_draft_is_kept_while_one_hesitates_and_forgotten_when_it_was_used(
    qtbot: QtBot, shop: Shop, box: QuickEntryBox, context: Context, settle: Settle, typed: Type
) -> None:
    shop.customer("Cem Uz")
    typed(box.line, "Cem aradı")
    qtbot.waitUntil(lambda: not box._soon.isActive())
    settle()
    assert draft(context.journal, "quick") == "Cem aradı"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    settle()
    assert draft(context.journal, "quick") == ""


def test_a_pasted_review_becomes_what_it_is(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    quick = open_card(ayse).quick
    quick.line.setText("şikâyet: paça kısa olmuş, çok üzüldüm #teslim günü")
    assert chips(quick)[0] == "Complaint"
    qtbot.keyClick(quick.line, Qt.Key.Key_Return)
    settle()
    assert card(context.journal, ayse, context.today()).complaints


def test_the_chips_speak_the_windows_language(
    ayse: int, open_card: Open, context: Context, settle: Settle, typed: Type
) -> None:
    quick = open_card(ayse).quick
    typed(quick.line, "called happy")
    context.speech.speak(Language.TR)
    settle()
    assert chips(quick)[:2] == ["Aradı", "memnun"]


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


def test_a_soft_word_stands_beneath_what_the_shop_never_says(
    box: QuickEntryBox, context: Context, typed: Type, settle: Settle
) -> None:
    line = add_line(context.journal, BrandLineKind.NEVER, "masraf", context.now())
    context.bus.changed.emit(line.changes)
    typed(box.line, "masrafı size yazdık")
    assert box.soft_word.isVisible()
    assert "masraf" in box.soft_word.text()
    box.line.clear()
    assert not box.soft_word.isVisible()
    context.bus.changed.emit(delete_line(context.journal, line.result or 0, context.now()).changes)
    typed(box.line, "masrafı size yazdık")
    settle()
    assert not box.soft_word.isVisible()


def test_sensitivities_are_in_sight_while_one_types(
    shop: Shop, ayse: int, open_card: Open, context: Context, typed: Type, settle: Settle
) -> None:
    gul = shop.customer("Gül Doğan")
    box = open_card(gul).quick
    typed(box.line, "aradı")
    assert box.tread.text() == ""
    box.line.setText("Ayşe aradı")
    assert box.tread.text() == "Tread carefully: Sözünün kesilmesinden hoşlanmaz"
    context.do(lambda: listening.add_sensitivity(context.journal, ayse, "Geç aranmaz", context.now()))
    settle()
    assert box.tread.text().endswith("hoşlanmaz · Geç aranmaz")
    context.do(lambda: set_consent(context.journal, ayse, Channel.PHONE, ConsentState.REFUSED, context.now()))
    settle()
    assert box.tread.text().endswith("Geç aranmaz"), "she called: nobody went against her word"
    box.line.setText("Ayşe'yi aradım")
    assert box.tread.text().endswith("Geç aranmaz\nThey asked not to be contacted by phone.")
    box.line.clear()
    assert box.tread.text() == ""


def test_a_promise_alone_says_that_it_is_no_talk(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, typed: Type, settle: Settle
) -> None:
    view = open_card(ayse)
    contacts = card(context.journal, ayse, context.today()).state.contacts
    typed(view.quick.line, "söz: astar salı")
    assert [chip.text() for chip in view.quick.chips.chips()] == ["no talk, only the promise", "astar · Tue 24 Nov"]
    qtbot.keyClick(view.quick.line, Qt.Key.Key_Return)
    settle()
    read = card(context.journal, ayse, context.today())
    assert "astar" in [promise.words for promise in read.promises]
    assert read.state.contacts == contacts


def test_undo_takes_back_all_a_line_made_and_gives_the_line_back(
    qtbot: QtBot, shop: Shop, box: QuickEntryBox, context: Context, settle: Settle, typed: Type
) -> None:
    ayse = shop.customer("Ayşe Yılmaz")
    line = "Ayşe şikâyet etti paça kısa olmuş kızgın söz: cumaya düzelteceğiz"
    typed(box.line, line)
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    held = QApplication.focusWidget()
    assert isinstance(held, EntryChip)
    qtbot.keyClick(held, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # from a chip, without going back
    settle()
    assert timeline(context.journal, ayse).total > 0
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    QApplication.sendEvent(box.line, undo)
    assert not undo.isAccepted()  # the window's to act on: the field itself has nothing to take back
    context.take_back()
    settle()
    assert timeline(context.journal, ayse).total == 0
    assert card(context.journal, ayse, context.today()).promises == ()
    assert box.line.text() == line
    typed(box.line, "!")
    undo.ignore()
    QApplication.sendEvent(box.line, undo)
    assert undo.isAccepted()


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


def test_what_is_as_it_was_already_leaves_nothing_to_take_back(context: Context, settle: Settle) -> None:
    told: list[Change] = []
    context.bus.done.connect(told.append)
    for _ in range(2):
        context.do(lambda: set_profile(context.journal, ProfileField.CITY, "Bursa", context.now()))
        settle()
    assert [change.name for change in told] == [ChangeName.EDIT_SHOP]
    context.take_back()
    settle()
    assert profile(context.journal).city == ""
    context.bus.done.disconnect(told.append)
