"""Today by real keys and clicks: through the list, one key a deed, the keyboard where it is wanted next."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands.staff import add_staff
from db.models import Touch
from desktop.context import Context
from desktop.pages.today.line_card import LineCard
from desktop.pages.today.lines import FIRST
from desktop.targets import CustomerTarget
from desktop.widgets.button import Button
from tests.desktop.today.conftest import Settle, Shop, Show, cards, names
from tests.desktop.views.focus import by_tab


def test_one_key_logs_a_talk(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    card = cards(page)[3]
    card.setFocus()
    qtbot.keyClick(card, "t")
    settle()
    assert [change.name for change in done] == [ChangeName.LOG_TOUCH]
    touch = Touch.select().order_by(Touch.id.desc()).first()
    assert (touch.customer_id, touch.direction, touch.channel, touch.reached) == (busy["Ayşe"], "out", "phone", True)
    assert "Ayşe Yılmaz" not in names(page)


def test_whoever_types_words_does_one_thing_at_most(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page, moment = show(), 0.0
    page._keys._clock = lambda: moment

    def press(letter: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, letter)
        settle()

    cards(page)[0].setFocus()
    for letter in "talked, new fitting":
        press(letter)
        moment += 150
    assert [change.name for change in done] == [ChangeName.LOG_TOUCH]
    assert len(names(page)) == 3
    moment += 400
    press("t")
    assert [change.name for change in done] == [ChangeName.LOG_TOUCH] * 2


def test_the_keyboard_goes_to_the_line_that_took_the_place(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle
) -> None:
    page = show()
    card = cards(page)[0]
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, "t")
    settle()
    assert names(page)[0] == "Koç Kırtasiye"
    assert cards(page)[0].hasFocus()


def test_a_change_elsewhere_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, context: Context
) -> None:
    page = show()
    card = cards(page)[2]
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    page._log_talk(busy["Mehmet"])
    settle()
    assert card.hasFocus()
    assert cards(page)[1] is card


def test_arrows_and_enter_go_through_the_list(
    qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]
) -> None:
    page = show()
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    first, second, *_ = cards(page)
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert wanted == [CustomerTarget(busy["Mehmet"])]


def test_the_keys_are_shown_while_they_work(qtbot: QtBot, busy: dict[str, int], show: Show) -> None:
    page = show()
    card = cards(page)[3]
    assert all(button._keys == "" for button in card.findChildren(Button))
    card.setFocus()
    qtbot.waitUntil(lambda: card._talk._keys != "")
    assert [button._keys for button in card.findChildren(Button)] == ["T", "L", "S"]


def test_no_line_moves_under_the_hand_that_comes_for_its_button(qtbot: QtBot, busy: dict[str, int], show: Show) -> None:
    page = show()
    heights = [card.height() for card in cards(page)]
    for place, card in enumerate(cards(page)):
        card.setFocus()
        qtbot.wait(1)
        assert [other.height() for other in cards(page)] == heights, place


def test_a_line_the_arrows_lead_to_comes_into_sight(qtbot: QtBot, shop: Shop, show: Show) -> None:
    for number in range(9):
        shop.touch(shop.customer(f"Sessiz Biri{number}", 7), days_ago=40 + number)
    page = show()
    page.resize(900, 420)
    more = next(button for button in page.findChildren(Button) if button.text() == "5 more people")
    more.setFocus()
    more.click()
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert isinstance(focused, LineCard)
        qtbot.waitUntil(lambda card=focused: whole_in_sight(card))
        qtbot.keyClick(focused, Qt.Key.Key_Down)


def whole_in_sight(card: LineCard) -> bool:
    return card.visibleRegion().boundingRect() == card.rect()


def test_the_tab_key_goes_from_line_to_line_as_they_stand(qtbot: QtBot, busy: dict[str, int], show: Show) -> None:
    page = show()
    first, second, *_ = cards(page)
    first.setFocus()
    stops: list[QWidget] = []
    for _ in range(3):
        stopped = page.focusWidget()
        assert stopped is not None
        stops.append(stopped)
        qtbot.keyClick(stopped, Qt.Key.Key_Tab)
    last = page.focusWidget()
    assert stops[0] is first
    assert all(first.isAncestorOf(stop) for stop in stops[1:])
    assert last is second


def test_the_tab_key_goes_through_the_list_before_what_stands_beside_it(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, context: Context
) -> None:
    add_staff(context.journal, "Zeynep", context.now())
    add_staff(context.journal, "Elif", context.now())
    page = show()
    settle()
    stops = by_tab(page.window(), page)
    lines = [place for place, stop in enumerate(stops) if page._lines.isAncestorOf(stop)]
    beside = [place for place, stop in enumerate(stops) if page._side.isAncestorOf(stop)]
    assert stops[:2] == [page._whose, page._sheet]
    assert max(lines) < min(beside)
    assert len(stops) == 2 + len(lines) + len(beside)


def test_a_click_on_a_line_opens_the_card(qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]) -> None:
    page = show()
    qtbot.mouseClick(cards(page)[3], Qt.MouseButton.LeftButton, pos=QPoint(200, 12))
    assert wanted == [CustomerTarget(busy["Ayşe"])]


def test_what_one_key_did_is_taken_back(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, context: Context
) -> None:
    page = show()
    before = names(page)
    qtbot.keyClick(cards(page)[3], "t")
    settle()
    context.take_back()
    settle()
    assert names(page) == before


def test_the_arrow_below_the_last_line_leads_to_the_others(qtbot: QtBot, shop: Shop, show: Show) -> None:
    for number in range(FIRST + 1):
        shop.touch(shop.customer(f"Customer {number}", 7), 30)
    page = show()
    last = cards(page)[-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Down)
    assert page._lines._more.hasFocus()
    qtbot.keyClick(page._lines._more, Qt.Key.Key_Space)
    assert len(cards(page)) == FIRST + 1
    qtbot.waitUntil(cards(page)[-1].hasFocus)
