"""Today by real keys and clicks, on a real journal."""

import datetime
from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.journal import Journal
from db.models import Absence, Answer, Customer, Promise, Skip, Snooze, SpecialDay, Staff, Touch, Trait
from db.queries.today import UncheckedToday
from db.records import Language, TouchKind
from desktop.context import Context
from desktop.pages.today import facts
from desktop.pages.today.line_card import LineCard
from desktop.pages.today.lines import FIRST
from desktop.pages.today.promises_card import PromiseRow
from desktop.pages.today.side import UncheckedCard
from desktop.pages.today.snooze_panel import SnoozePanel
from desktop.pages.today.view import TodayPage
from desktop.targets import CareTarget, CustomerTarget, Target
from desktop.widgets.button import Button
from desktop.widgets.chip import ChipButton
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import PlainLabel

Show = Callable[[], TodayPage]
Settle = Callable[[], None]


class Shop(Protocol):
    """What the fixture `shop` can do."""

    def customer(self, name: str, latest_days: int | None = None) -> int: ...

    def touch(self, customer_id: int, days_ago: int, kind: TouchKind = TouchKind.TALK) -> None: ...

    def promise(self, customer_id: int, words: str, days_ago: int) -> int: ...


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # off-screen, popups grab nothing


def cards(page: TodayPage) -> list[LineCard]:
    """The lines that are shown, from above."""
    shown = [card for card in page.findChildren(LineCard) if card.isVisible()]
    return sorted(shown, key=lambda card: card.mapTo(page, QPoint()).y())


def names(page: TodayPage) -> list[str]:
    return [card.line.name for card in cards(page)]


def texts(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]
    return "\n".join(labels + [label.prose().plain for label in widget.findChildren(ProseLabel) if label.isVisible()])


def test_what_is_owed_stands_before_who_is_silent(busy: dict[str, int], show: Show) -> None:
    page = show()
    assert names(page) == ["Mehmet Demir", "Koç Kırtasiye", "Işıl Aydın", "Ayşe Yılmaz"]
    complaint, *_, silent = cards(page)
    assert "“Ölçü yanlış alınmış.”" in texts(complaint)
    assert "WhatsApp · at once" in texts(complaint)
    assert "silent for 34 day" in texts(silent)
    assert "“Söz verilen günde teslim”" in texts(silent)
    assert "Sözü kesilmesin" in texts(silent)


def test_the_owner_is_greeted_by_the_hour(busy: dict[str, int], show: Show) -> None:
    page = show()
    assert page._greeting.text() == "Good morning, Zeynep"
    assert page._summary.text().startswith("Saturday 21 November · 4 people")
    assert [page._hello(hour) for hour in (3, 5, 12, 18, 23)] == [
        "Good evening",
        "Good morning",
        "Good afternoon",
        "Good evening",
        "Good evening",
    ]


def test_the_count_beside_the_pages_name_is_told(qtbot: QtBot, busy: dict[str, int], context: Context) -> None:
    page = TodayPage(context)
    qtbot.addWidget(page)
    counts: list[int] = []
    page.counted.connect(counts.append)
    page.refresh()
    qtbot.waitUntil(lambda: counts == [4])


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


def test_skipping_is_no_touch(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    before = Touch.select().count()
    card = cards(page)[3]
    card.setFocus()
    qtbot.keyClick(card, "s")
    settle()
    assert [change.name for change in done] == [ChangeName.SKIP]
    assert Skip.select().count() == 1
    assert Touch.select().count() == before
    assert "Ayşe Yılmaz" not in names(page)


def test_what_is_owed_cannot_be_skipped(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    qtbot.keyClick(cards(page)[0], "s")
    settle()
    assert done == []


def test_putting_off_asks_until_when_and_why(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    card = cards(page)[3]
    card.setFocus()
    qtbot.keyClick(card, "l")
    (panel,) = page.findChildren(SnoozePanel)
    chip = next(chip for chip in panel.findChildren(ChipButton) if chip.text() == "In three days")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    reason = next(line for line in panel.findChildren(QLineEdit) if not isinstance(line, DayField))
    qtbot.keyClicks(reason, "on holiday")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    settle()
    assert [change.name for change in done] == [ChangeName.SNOOZE]
    kept = Snooze.select().first()
    assert (kept.customer_id, kept.until_on, kept.reason) == (busy["Ayşe"], datetime.date(2026, 11, 24), "on holiday")
    assert "Ayşe Yılmaz" not in names(page)
    assert "Put off: on holiday. Wait until 24 November." in texts(page._side)


def test_the_day_is_chosen_by_arrow_or_typed(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    page._ask_until_when(busy["Ayşe"])
    (panel,) = page.findChildren(SnoozePanel)
    until = panel.findChild(DayField)
    assert isinstance(until, DayField)
    reason = next(line for line in panel.findChildren(QLineEdit) if line is not until)
    qtbot.keyClick(reason, Qt.Key.Key_Up)
    assert [chip.text() for chip in panel.findChildren(ChipButton) if chip.isChecked()] == ["In three days"]
    assert until.next_day(datetime.date(2026, 11, 21)) == datetime.date(2026, 11, 24)
    for useless in ("whenever", "21.11.2026"):
        until.selectAll()
        qtbot.keyClicks(until, useless)
        qtbot.keyClick(until, Qt.Key.Key_Return)
        assert panel.isVisible(), "a day that is none, or gone by, puts nobody off"
    assert not any(chip.isChecked() for chip in panel.findChildren(ChipButton))
    until.selectAll()
    qtbot.keyClicks(until, "10 dec")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    settle()
    assert [change.name for change in done] == [ChangeName.SNOOZE]
    assert Snooze.select().first().until_on == datetime.date(2026, 12, 10)


def test_the_question_is_seen_whole_at_the_edge_of_the_screen(qtbot: QtBot, busy: dict[str, int], show: Show) -> None:
    page = show()
    screen = page.screen().availableGeometry()
    page.move(screen.left(), screen.bottom() - cards(page)[0].mapTo(page, QPoint()).y() - 60)
    page._ask_until_when(busy["Mehmet"])
    (panel,) = page.findChildren(SnoozePanel)
    assert screen.contains(panel.geometry())
    panel.close()


def test_escape_puts_nobody_off(
    qtbot: QtBot, busy: dict[str, int], show: Show, settle: Settle, done: list[Change]
) -> None:
    page = show()
    page._ask_until_when(busy["Ayşe"])
    (panel,) = page.findChildren(SnoozePanel)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    settle()
    assert page.findChildren(SnoozePanel) == []
    assert done == []


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


def test_a_click_on_a_line_opens_the_card(qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]) -> None:
    page = show()
    qtbot.mouseClick(cards(page)[3], Qt.MouseButton.LeftButton, pos=QPoint(200, 12))
    assert wanted == [CustomerTarget(busy["Ayşe"])]


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
    assert [change.name for change in done] == [ChangeName.SETTLE_PROMISE]
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


def test_a_promise_leads_to_its_customer(qtbot: QtBot, busy: dict[str, int], show: Show, wanted: list[object]) -> None:
    row = next(row for row in show().findChildren(PromiseRow) if row.promise and row.promise.name == "Işıl Aydın")
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


def test_only_the_first_lines_are_shown_until_the_others_are_asked_for(
    qtbot: QtBot, shop: Shop, show: Show, settle: Settle
) -> None:
    for number in range(70):
        shop.touch(shop.customer(f"Customer {number:02}", 7), 20)
    page = show()
    size = page.size()
    page.resize(size.width(), 1400)
    assert len(cards(page)) > FIRST  # as many as a tall window has room for
    page.resize(size)
    assert len(cards(page)) == FIRST
    more = page._lines._more
    assert more.text() == "66 more people"
    shown = [FIRST]
    while more.isVisible():
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        settle()
        shown.append(len(cards(page)))
        assert shown[-1] > shown[-2]
    assert shown[-1] == 70
    assert len(set(names(page))) == 70


def test_a_special_day_of_today_is_seen_though_its_line_stands_further_down(
    qtbot: QtBot, shop: Shop, show: Show, settle: Settle, wanted: list[object]
) -> None:
    for number in range(8):
        shop.touch(shop.customer(f"Customer {number:02}", 7), 20 + number)
    born = shop.customer("Zuhal Can", 60)
    shop.touch(born, 3)
    SpecialDay.create(customer=born, label="birthday", year=1980, month=11, day=21)
    page = show()
    assert "Zuhal Can" not in names(page)
    (day,) = [one for one in page.findChildren(Button) if one.text() == "Birthday today: Zuhal Can" and one.isVisible()]
    qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    assert wanted == [CustomerTarget(born)]
    qtbot.mouseClick(page._lines._more, Qt.MouseButton.LeftButton)
    settle()
    assert "Zuhal Can" in names(page)
    assert not page._lines._days.isVisible()


def test_nobody_who_was_not_looked_at_stays_without_a_name(qtbot: QtBot) -> None:
    card = UncheckedCard()
    qtbot.addWidget(card)
    card.show()

    def named() -> list[str]:
        return [one.text() for one in card._pills.findChildren(Button) if not one.isHidden()]

    people = tuple(UncheckedToday(number, f"C{number}") for number in range(1, 6))
    card.show_count(4, people[:4])
    assert named() == ["C1", "C2", "C3", "C4"]
    card.show_count(5, people)
    assert named() == ["C1", "C2", "C3", "2 more"]
    card._pills.findChildren(Button)[3].click()
    assert named() == ["C1", "C2", "C3", "C4", "C5"]


def test_an_empty_journal_offers_the_first_step(qtbot: QtBot, show: Show, wanted: list[object]) -> None:
    page = show()
    assert "No customers yet" in texts(page)
    step = next(button for button in page._empty.findChildren(Button) if button.isVisible())
    qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
    assert wanted == [Target("customers")]


def test_when_everybody_was_asked_after_the_page_says_so(shop: Shop, show: Show) -> None:
    shop.touch(shop.customer("Ayşe Yılmaz", 21), 1)
    page = show()
    assert "Nobody is waiting" in texts(page)
    assert not any(button.isVisible() for button in page._empty.findChildren(Button))


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


def test_a_name_that_looks_like_markup_stays_a_name(shop: Shop, show: Show) -> None:
    customer_id = shop.customer("<b>Ayşe</b> {0}", 7)
    shop.touch(customer_id, 30)
    shop.touch(customer_id, 60)
    shop.promise(customer_id, "**{oops}** <i>kol</i>", 0)
    page = show()
    (card,) = cards(page)
    assert card.line.name == "<b>Ayşe</b> {0}"
    assert "“**{oops}** <i>kol</i>”" in texts(card)
    assert not page.grab().isNull()


def test_the_page_speaks_another_language_at_once(
    qtbot: QtBot, busy: dict[str, int], show: Show, context: Context, settle: Settle
) -> None:
    page = show()
    before = Customer.select().count()
    context.speech.speak(Language.TR)
    settle()
    assert page._summary.text().startswith("21 Kasım Cumartesi")
    assert Customer.select().count() == before


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


def test_an_unusual_silence_is_asked_about_and_ends_with_a_talk(
    qtbot: QtBot, shop: Shop, show: Show, settle: Settle, context: Context
) -> None:
    for number in range(5):
        regular = shop.customer(f"Regular {number}", 14)
        for days_ago in range(number % 3 + 1, 100, 7):
            shop.touch(regular, days_ago, TouchKind.PURCHASE)
    silent = shop.customer("Ayşe Yılmaz", 14)
    for days_ago in range(90, 200, 7):
        shop.touch(silent, days_ago, TouchKind.PURCHASE)
    page = show()
    settle()
    card = page._lines.card_of(silent)
    assert card is not None
    assert "So long a silence is unlike them" in texts(card)
    page._log_talk(silent)
    settle()
    assert page._lines.card_of(silent) is None
    context.take_back()
    settle()
    again = page._lines.card_of(silent)
    assert again is not None
    assert "So long a silence is unlike them" in texts(again)


def test_silences_that_could_not_be_worked_out_are_told_and_asked_for_again(
    shop: Shop, show: Show, settle: Settle, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[datetime.date] = []
    told: list[Exception] = []

    def fail(_journal: Journal, day: datetime.date) -> facts.Silences:
        asked.append(day)
        raise OSError("disk")

    monkeypatch.setattr(facts, "silences", fail)
    context.tasks.failed.connect(told.append)
    shop.customer("Ayşe Yılmaz", 14)
    page = show()
    page.refresh()
    settle()
    assert len(asked) == 2
    assert [str(error) for error in told] == ["disk", "disk"]


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


def test_a_thanks_of_the_weekend_is_not_called_yesterdays(shop: Shop, show: Show, context: Context) -> None:
    friday = shop.customer("Gül Doğan")
    shop.touch(friday, 1, TouchKind.PRAISE)
    monday = datetime.datetime(2026, 11, 23, 9, tzinfo=context.journal.zone)
    object.__setattr__(context, "clock", lambda: monday)
    assert "Thanks of the last days" in texts(show()._side._praise)


def test_each_of_several_sees_what_is_theirs_and_everybodys_again(
    qtbot: QtBot, shop: Shop, show: Show, settle: Settle
) -> None:
    (zeynep,) = Staff.select()
    can = Staff.create(name="Can Kaya", position=1)
    for name, owner in (("Ayşe Yılmaz", zeynep), ("Gül Doğan", can), ("Işıl Aydın", zeynep)):
        shop.touch(customer_id := shop.customer(name, 7), days_ago=30)
        Customer.update(owner=owner).where(Customer.id == customer_id).execute()
    page = show()
    counted: list[int] = []
    page.counted.connect(counted.append)
    assert "Can Kaya" in texts(cards(page)[names(page).index("Gül Doğan")])
    whose = page.findChild(Choice)
    assert isinstance(whose, Choice)

    def choose(name: str) -> None:
        whose.setCurrentIndex(whose.findText(name))
        whose.activated.emit(whose.currentIndex())
        settle()

    choose("Can Kaya")
    assert names(page) == ["Gül Doğan"]
    qtbot.keyClick(cards(page)[0], "t")
    settle()
    assert "Nobody is waiting for Can Kaya" in texts(page)
    assert counted[-1] == 2, "beside the page's name stands how many wait in the whole shop"
    page._empty.step.click()
    settle()
    assert names(page) == ["Ayşe Yılmaz", "Işıl Aydın"]
    today = datetime.date(2026, 11, 21)
    Absence.create(staff=zeynep, cover=can, from_on=today, until_on=today)
    page.refresh()
    settle()
    assert "Can Kaya, for Zeynep Yıldız" in texts(cards(page)[0])
    choose("Can Kaya")
    assert names(page) == ["Ayşe Yılmaz", "Işıl Aydın"]


def test_one_who_works_alone_is_asked_for_nobodys_name(busy: dict[str, int], show: Show) -> None:
    page = show()
    assert not any(choice.isVisible() for choice in page.findChildren(Choice))
