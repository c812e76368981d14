"""What is typed and not kept yet: a draft for each card, forgotten once used, given back by undo."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands.shop import ProfileField, set_profile
from db.queries.card import card
from db.queries.drafts import draft
from db.queries.shop import profile
from db.queries.timeline import timeline
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.pages.customers.page import CustomersPage
from desktop.targets import CustomerTarget
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.quick_entry import QuickEntryBox
from tests.desktop.customers.conftest import Shop
from tests.desktop.customers.entry_line import Open, Settle, Type


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


def test_what_is_being_written_is_neither_read_over_nor_written_twice(
    ayse: int, context: Context, settle: Settle
) -> None:
    drafts, folder, place = Drafts(context), of_card(ayse), of_card(ayse, "job-0")
    drafts.keep(place, "yeni")
    drafts.learn(folder, {place: "eski"})  # was read before the new text stood there
    assert drafts.text(place) == "yeni"
    settle()
    drafts.keep(place, "yeni")
    assert context.tasks.idle
    drafts.learn(folder, {})
    assert drafts.under(folder) == []
