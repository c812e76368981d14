"""What stands beside the list: promises, whom to leave in peace, thanks, special days."""

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.models import Answer, Promise, Trait
from db.records import PeaceKind, TouchKind
from db.relationship.contact import Peace
from db.relationship.today import PeaceLine
from desktop.context import Context
from desktop.pages.today.promises_card import PromiseRow
from desktop.pages.today.snooze_panel import SnoozePanel
from desktop.sentences import Sentences
from desktop.targets import CareTarget, CustomerTarget
from desktop.widgets.button import Button
from desktop.widgets.ring import _Drawn
from desktop.widgets.text import SectionTitle
from tests.desktop.today.conftest import Settle, Shop, Show, cards, names, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # off-screen, popups grab nothing


def test_promises_are_settled_on_the_spot(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    rows = {row.promise.name: row for row in page.findChildren(PromiseRow) if row.promise}
    assert "today" in texts(rows["Işıl Aydın"])
    assert "was due yesterday" in texts(rows["Koç Kırtasiye"])
    kept = next(
        button for button in rows["Işıl Aydın"].findChildren(Button) if button.accessibleName().startswith("Kept")
    )
    qtbot.mouseClick(kept, Qt.MouseButton.LeftButton)
    settle()
    assert [change.name for change in done] == [ChangeName.KEEP_PROMISE]
    assert [row.outcome for row in Promise.select().order_by(Promise.id)] == ["kept", None]
    assert "Işıl Aydın" not in names(page)


def test_only_the_owner_knows_how_a_late_promise_ended(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    row = next(row for row in page.findChildren(PromiseRow) if row.promise and row.promise.name == "Koç Kırtasiye")
    kept = next(button for button in row.findChildren(Button) if button.accessibleName().startswith("Kept"))
    qtbot.mouseClick(kept, Qt.MouseButton.LeftButton)
    assert done == []
    (menu,) = row.findChildren(QMenu)
    late = next(action for action in menu.findChildren(QAction) if action.text() == "Late")
    late.trigger()
    menu.close()
    settle()
    assert Promise.select().order_by(Promise.id.desc()).first().outcome == "late"
    assert [change.name for change in done] == [ChangeName.KEEP_PROMISE_LATE]


def test_a_promise_leads_to_its_customer(qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]) -> None:
    row = next(row for row in show().findChildren(PromiseRow) if row.promise and row.promise.name == "Işıl Aydın")
    row.setFocus()
    card = row.parentWidget()
    assert card is not None
    (ring,) = card.findChildren(_Drawn)
    assert ring.isVisible()
    assert ring.geometry().contains(row.geometry().adjusted(-2, -2, 2, 2)), "it crosses nothing of the row"
    row.clearFocus()
    assert not ring.isVisible()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert wanted == [CustomerTarget(busy["Işıl"])]


def test_whom_to_leave_in_peace_is_told_with_the_day_it_ends(
    qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]
) -> None:
    page = show()
    told = texts(page._side._peace)
    assert "Ömer Çelik · You have been in touch 3" in told
    assert "Wait until 18 December." in told
    row = page._side._peace._rows[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert wanted == [CustomerTarget(busy["Ömer"])]


def test_yesterdays_thanks_are_read_out(qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]) -> None:
    page = show()
    told = texts(page._side._praise)
    assert "Yesterday’s thanks" in told
    assert "“Hakkınızı ödeyemem.”" in told
    assert "Gül Doğan" in told
    qtbot.mouseClick(page._side._praise._quotes[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert wanted == [CustomerTarget(busy["Gül"])]


def test_whatever_stands_beside_the_list_opens_its_card_by_key_and_click(
    qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]
) -> None:
    long_ago = datetime.date(2026, 7, 21)
    Answer.create(customer=busy["Gül"], trait=Trait.create(words="dinliyor", added_on=long_ago), on=long_ago, value=1)
    side = show()._side
    ways = [side._promises._rows[0], side._peace._rows[0], side._praise._quotes[0]]
    for way in ways:
        way.setFocus()
        assert way.hasFocus()
        assert way.accessibleName()
        qtbot.keyClick(way, Qt.Key.Key_Return)
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton, pos=QPoint(12, 4))
    (name,) = side._unchecked.findChildren(Button)
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    people = [busy["Işıl"], busy["Işıl"], busy["Ömer"], busy["Ömer"], busy["Gül"], busy["Gül"]]
    looked_at = CareTarget(section="checklist", customer_id=busy["Gül"])
    assert wanted == [*(CustomerTarget(customer_id) for customer_id in people), looked_at]


def test_nothing_to_say_beside_the_list_leaves_nothing_there(shop: Shop, show: Show) -> None:
    customer_id = shop.customer("Ayşe Yılmaz", 21)
    shop.touch(customer_id, 60)
    shop.touch(customer_id, 90)
    side = show()._side
    hidden = (side._promises, side._peace, side._praise, side._unchecked)
    assert not any(card.isVisible() for card in hidden)


@pytest.mark.parametrize(("width", "beside"), [(1150, True), (800, True), (700, False)])
def test_the_side_goes_below_the_list_where_there_is_no_room(
    busy: dict[str, int], show: Show, settle: Settle, width: int, beside: bool
) -> None:
    page = show()
    page.resize(width, 790)
    settle()
    side, lines = page._side, page._lines
    assert (side.mapTo(page, QPoint()).x() > lines.geometry().right()) == beside
    assert all(card.geometry().right() <= lines.width() for card in cards(page))


def test_the_others_to_leave_in_peace_are_shown_when_asked_for(qtbot: QtBot, shop: Shop, show: Show) -> None:
    for number in range(5):
        customer_id = shop.customer(f"Customer {number}", 30)
        for days_ago in (1, 2, 3):
            shop.touch(customer_id, days_ago)
    peace = show()._side._peace
    assert len(peace._rows) == 3
    assert peace._more.text().startswith("2 ")
    qtbot.mouseClick(peace._more, Qt.MouseButton.LeftButton)
    assert len(peace._rows) == 5
    assert not peace._more.isVisible()
    assert peace._rows[3].hasFocus()


def test_however_many_are_to_be_left_in_peace_each_is_reached(
    qtbot: QtBot, shop: Shop, show: Show, context: Context
) -> None:
    peace = show()._side._peace
    until = Peace(PeaceKind.QUIET, datetime.date(2026, 12, 1), "yas")
    sentences = Sentences(context.words(), context.formats(), context.today())
    peace.show_lines([PeaceLine(number, f"Kişi {number}", until, ()) for number in range(150)], sentences)
    presses = 0
    while not peace._more.isHidden():
        peace._more.click()
        presses += 1
    assert (len(peace._rows), presses) == (150, 3)


def test_a_thanks_of_the_weekend_is_not_called_yesterdays(shop: Shop, show: Show, context: Context) -> None:
    friday = shop.customer("Gül Doğan")
    shop.touch(friday, 1, TouchKind.PRAISE)
    monday = datetime.datetime(2026, 11, 23, 9, tzinfo=context.journal.zone)
    object.__setattr__(context, "clock", lambda: monday)
    assert "Thanks of the last days" in texts(show()._side._praise)


def test_a_name_of_three_hundred_letters_pushes_nothing_away(shop: Shop, show: Show) -> None:
    name = "Çekoslovakyalılaştıramadıklarımızdan" * 8
    promised = shop.customer(name)
    shop.promise(promised, "Etek " * 60, 0)
    page = show()
    (row,) = page.findChildren(PromiseRow)
    assert row.height() < 180, "seven lines, of twenty"
    assert row.accessibleName().startswith("Etek Etek"), "a screen reader hears it all"
    page._ask_until_when(promised)
    (panel,) = page.findChildren(SnoozePanel)
    assert panel.width() < page.width()
    (title,) = panel.findChildren(SectionTitle)
    assert title.text().endswith("… again?")
    panel.close()
