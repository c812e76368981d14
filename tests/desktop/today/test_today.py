"""What Today says, to whom and in which language, on a real journal."""

import dataclasses
import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.commands import rhythms
from db.journal import Journal
from db.models import Absence, Customer, SpecialDay, Staff
from db.queries.today import UncheckedToday
from db.records import Language, TouchKind
from db.relationship.rhythm import Rhythm
from desktop import theme
from desktop.context import Context
from desktop.pages.today import facts
from desktop.pages.today.lines import FIRST
from desktop.pages.today.no_rhythm import NoRhythm
from desktop.pages.today.side import UncheckedCard
from desktop.pages.today.view import TodayPage
from desktop.sentences import Sentences
from desktop.targets import CustomerTarget, SettingsTarget, Target
from desktop.widgets.button import Button
from desktop.widgets.choice import Choice
from desktop.widgets.prose_label import ProseLabel
from tests.desktop.today.conftest import NOW, Settle, Shop, Show, cards, names, texts


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
    theme.dress(page)
    counts: list[int] = []
    page.counted.connect(counts.append)
    page.refresh()
    qtbot.waitUntil(lambda: counts == [4])


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


def test_a_shop_without_any_rhythm_is_led_to_where_one_for_everybody_is_set(
    qtbot: QtBot, shop: Shop, show: Show, settle: Settle, context: Context, wanted: list[object]
) -> None:
    ayse = shop.customer("Ayşe Yılmaz")
    page = show()  # nobody ever talked to her: she is listed
    line = page.findChild(NoRhythm)
    assert line is not None
    assert line.isVisible()
    shop.touch(ayse, 1)
    page.refresh()
    settle()
    assert "No rhythm is set yet" in texts(page)
    assert not line.isVisible()
    for step in (next(button for button in page._empty.findChildren(Button)), line.findChild(Button)):
        assert step is not None
        step.click()
    assert wanted == [SettingsTarget(section="tags")] * 2
    context.do(lambda: rhythms.set_shop_rhythm(context.journal, Rhythm(latest_days=30), NOW))
    settle()
    assert "Everybody has been asked after" in texts(page)


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


def test_each_of_several_sees_what_is_theirs_and_everybodys_again(
    qtbot: QtBot, shop: Shop, show: Show, settle: Settle, context: Context
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
    card, said = cards(page)[0], Sentences(context.words(), context.formats(), context.today())
    line = dataclasses.replace(card.line, channel=None, pace=None, from_time=None, to_time=None, days=frozenset())
    card.show_line(line, said, first=True, keeper="Can")
    (how,) = [label for label in card.findChildren(ProseLabel) if label.prose().plain == "Can"]
    assert how._icon == "user", "where nothing is known but who looks after them, no clock stands before a name"
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


def test_a_short_list_is_no_higher_than_its_lines(shop: Shop, show: Show) -> None:
    for name in ("Ömer Öztürk", "Zeynep Kaya"):
        shop.customer(name)
    shown = cards(show())
    assert [card.height() for card in shown] == [card.heightForWidth(card.width()) for card in shown]
