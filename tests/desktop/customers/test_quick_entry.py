"""The line a touch is typed into: seen before it is kept, corrected by keys, never lost."""

import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import listening
from db.commands.brand import add_line, delete_line
from db.commands.consents import set_consent
from db.queries.card import card
from db.queries.timeline import timeline
from db.records import BrandLineKind, Channel, ConsentState, Direction, Language, TouchKind
from desktop.context import Context
from desktop.corrections import Facet
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.entry_menu import EntryMenu
from desktop.widgets.quick_entry import QuickEntryBox
from tests.desktop.conftest import Door
from tests.desktop.customers.conftest import Shop
from tests.desktop.customers.entry_line import Open, Settle, Type, chips, choose, newest, offer


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


def test_the_enter_key_behind_the_line_may_be_pressed_there(
    qtbot: QtBot, shop: Shop, box: QuickEntryBox, settle: Settle, typed: Type, done: list[Change]
) -> None:
    shop.customer("Ayşe Yılmaz")
    key = QPoint(box.line.width() - 8, box.line.height() // 2)
    qtbot.mouseClick(box.line, Qt.MouseButton.LeftButton, pos=key)
    typed(box.line, "Ayşe aradı")
    qtbot.mouseClick(box.line, Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    settle()
    assert done == []
    qtbot.mouseClick(box.line, Qt.MouseButton.LeftButton, pos=key)
    settle()
    assert [change.name for change in done] == [ChangeName.LOG_TOUCH]


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
