"""The page of care by keys: promises settled, a complaint led to its yes, traits answered, nothing done twice."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import ChangeSet
from db.commands.checklists import start
from db.commands.complaints import told_result
from db.commands.covers import CoverDraft
from db.commands.customers import CustomerDraft, add_customer, hand_off
from db.commands.listening import add_sensitivity, add_value
from db.commands.staff import add_staff
from db.commands.themes import add_theme, begin_improvement
from db.commands.touches import log_touch, make_promise
from db.journal import Journal
from db.models import (
    Absence,
    Answer,
    BrandLine,
    Break,
    Complaint,
    Improvement,
    Praise,
    Promise,
    Staff,
    StandingPromise,
    Theme,
    Trait,
)
from db.queries.card import card
from db.queries.today import today_page
from db.records import ComplaintOutcome, Direction, Language, PromiseOutcome, PromiseSide, TouchKind, ValueState
from db.touchdraft import PromiseWords, TouchDraft
from desktop.context import Context
from desktop.first_traits import first_traits
from desktop.pages.care.board_column import CaseCard
from desktop.pages.care.brand import BrandSection
from desktop.pages.care.case_panel import CasePanel
from desktop.pages.care.keyed_line import KeyedLine
from desktop.pages.care.road_line import RoadLine
from desktop.pages.care.view import CarePage
from desktop.targets import CareTarget, CustomerTarget, LogTarget
from desktop.widgets.adding import Adding
from desktop.widgets.button import Button
from desktop.widgets.chip import ChipButton
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lines import SmallButton
from desktop.widgets.rows import KeptLine
from desktop.widgets.search_box import SearchBox
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure
from tests.desktop.conftest import Door

W = TypeVar("W", bound=QWidget)
NOW = datetime.datetime(2026, 11, 18, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
CTRL = Qt.KeyboardModifier.ControlModifier
Show = Callable[[str], CarePage]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journals.create(tmp_path / "yildiz.hatir", now=NOW - datetime.timedelta(300), name="Yıldız") as made:
        Staff.create(name="Zeynep", position=0)
        yield made


@pytest.fixture
def ayse(journal: Journal) -> int:
    made = add_customer(journal, CustomerDraft(given_name="Ayşe", family_name="Yılmaz"), NOW - datetime.timedelta(200))
    customer_id = made.result or 0
    log_touch(journal, TouchDraft(customer_id, NOW - datetime.timedelta(90), direction=Direction.IN, mood=1), NOW)
    return customer_id


@pytest.fixture
def now() -> datetime.datetime:
    return NOW


@pytest.fixture
def page(qtbot: QtBot, context: Context, settle: Callable[[], None]) -> Show:
    """Open the page at one of its parts."""

    def shown(section: str) -> CarePage:
        made = CarePage(context)
        qtbot.addWidget(made)

        def hear(changes: ChangeSet) -> None:
            made.refresh(changes)

        context.bus.changed.connect(hear)
        made.resize(1150, 800)
        made.show()
        made.activateWindow()
        made.refresh(None)
        made.open(CareTarget(section=section))
        settle()
        return made

    return shown


def seen(page: QWidget, kind: type[W]) -> list[W]:
    return [child for child in page.findChildren(kind) if child.isVisible()]


def lines(page: QWidget) -> list[QWidget]:
    return [line for line in seen(page, QWidget) if isinstance(line, KeyedLine)]


def written(panel: QWidget, name: str) -> QLineEdit:
    return next(line for line in panel.findChildren(QLineEdit) if line.accessibleName() == name)


def told(page: QWidget) -> list[str]:
    figures = [figure.text() for figure in seen(page, TracedFigure)]
    return figures + [label.text() for label in seen(page, PlainLabel)]


def test_promises_are_settled_by_one_key_and_the_keyboard_goes_on(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None], context: Context
) -> None:
    for words in ("Kollar", "Etek", "Manto"):
        make_promise(journal, ayse, PromiseWords(words, NOW.date()), NOW)
    shown = page("promises")
    first, second, _ = lines(shown)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, "2")
    settle()
    assert Promise.get(Promise.words == "Etek").outcome == PromiseOutcome.TOLD_EARLY
    assert [line.accessibleName().split(" ·")[0] for line in lines(shown)] == ["Kollar", "Manto"]
    assert QApplication.focusWidget() is lines(shown)[1]
    context.take_back()
    settle()
    assert len(lines(shown)) == 3
    assert not Promise.get(Promise.words == "Kollar").shareable, "nobody marked it"
    qtbot.keyClick(lines(shown)[0], "5")
    settle()
    assert Promise.get(Promise.words == "Kollar").shareable
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    qtbot.keyClick(lines(shown)[0], Qt.Key.Key_Return)
    assert wanted == [CustomerTarget(ayse)]


def test_the_promises_stand_in_the_order_of_the_tab_key(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    for words, days in (("Kollar", 2), ("Etek", 3)):
        make_promise(journal, ayse, PromiseWords(words, NOW.date() + datetime.timedelta(days)), NOW)
    shown = page("promises")
    make_promise(journal, ayse, PromiseWords("Manto", NOW.date()), NOW)  # stands above the others, and came last
    shown.refresh(None)
    settle()
    (search,) = seen(shown, SearchBox)
    search.setFocus()
    stops: list[QWidget | None] = [search]
    while len(stops) < 40:
        qtbot.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    standing = sorted(lines(shown), key=lambda line: line.y())
    assert [one for one in dict.fromkeys(stops) if isinstance(one, KeyedLine)] == standing
    kept = {(one.accessibleName(), one.accessibleDescription()) for one in stops if isinstance(one, SmallButton)}
    assert ("Kept", "Etek") in kept
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Down)
    first = QApplication.focusWidget()
    assert first is standing[0]
    qtbot.keyClick(first, "1")
    settle()
    assert Promise.get(Promise.words == "Manto").outcome == PromiseOutcome.KEPT


def test_what_a_customer_promised_is_marked_for_their_report_while_it_is_open(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    lace = PromiseWords("Dantel", NOW.date(), side=PromiseSide.CUSTOMER)
    make_promise(journal, ayse, lace, NOW)
    shown = page("promises")
    next(chip for chip in seen(shown, ChipButton) if chip.text().startswith("Theirs")).click()
    settle()
    for told in (True, False):
        (line,) = lines(shown)
        line.setFocus()
        qtbot.keyClick(line, "5")
        settle()
        assert Promise.get(Promise.words == "Dantel").shareable is told
    (line,) = lines(shown)
    qtbot.keyClick(line, "1")
    settle()
    assert not [one for one in seen(shown, SmallButton) if "client’s report" in one.accessibleName()]


def test_a_standing_promise_is_given_and_measured(page: Show, settle: Callable[[], None]) -> None:
    shown = page("promises")
    (adding,) = seen(shown, Adding)
    adding.said.emit("We call back")
    settle()
    (measure,) = [choice for choice in seen(shown, Choice) if choice.accessibleName().endswith("We call back")]
    assert measure.currentText() == "not measured"
    measure.activated.emit(measure.findData(120))
    settle()
    assert (StandingPromise.get().words, StandingPromise.get().minutes) == ("We call back", 120)
    assert "nothing to measure yet · since November 2026" in told(shown)


def test_a_complaint_is_led_to_the_customers_yes_and_back_by_keys(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    add_value(journal, ayse, "Sözünde durulması", ValueState.GUESSED, NOW)
    add_sensitivity(journal, ayse, "Sözünün kesilmesi", NOW)
    heard = NOW - datetime.timedelta(hours=3)
    log_touch(journal, TouchDraft(ayse, heard, direction=Direction.IN, kind=TouchKind.COMPLAINT, words="Kısa"), NOW)
    shown = page("complaints")

    def further(key: Qt.Key = Qt.Key.Key_Right) -> None:
        (card,) = seen(shown, CaseCard)
        card.setFocus()
        qtbot.keyClick(card, key, CTRL)
        settle()

    (panel,) = seen(shown, CasePanel)
    assert "Sözünün kesilmesi" in told(panel)
    further()
    assert Complaint.get().first_contact_at is not None
    further()  # a remedy is not done by itself: the keyboard goes where it is written
    remedy, why = written(panel, "Remedy"), written(panel, "Why this remedy for this person?")
    assert remedy.hasFocus()
    qtbot.keyClicks(remedy, "Sewn anew")
    qtbot.keyClicks(why, "Keeps her word")
    qtbot.keyClick(why, Qt.Key.Key_Return)
    settle()
    assert (Complaint.get().remedy, Complaint.get().remedy_reason) == ("Sewn anew", "Keeps her word")
    theme = written(panel, "Theme")
    theme.setFocus()
    qtbot.keyClicks(theme, "Hems")
    qtbot.keyClick(theme, Qt.Key.Key_Return)
    settle()
    assert Theme.get().name == "Hems"
    further()
    assert Complaint.get().outcome == ComplaintOutcome.YES
    further(Qt.Key.Key_Left)
    assert Complaint.get().closed_at is None


def test_after_a_step_the_keyboard_never_stands_on_one_that_closes_the_case(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None], context: Context
) -> None:
    for hours in (5, 4, 3):
        at = NOW - datetime.timedelta(hours=hours)
        log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.COMPLAINT, words=f"Önce {hours}"), NOW)
    shown = page("complaints")
    (panel,) = seen(shown, CasePanel)

    def press(text: str) -> None:
        button = next(one for one in seen(panel, Button) if one.text() == text)
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        settle()

    qtbot.keyClick(seen(shown, CaseCard)[0], Qt.Key.Key_Return)
    mine = Complaint.get().id
    press("Spoken with now")
    remedy, why = written(panel, "Remedy"), written(panel, "Why this remedy for this person?")
    assert QApplication.focusWidget() is remedy
    qtbot.keyClicks(remedy, "Sewn anew")
    qtbot.keyClicks(why, "Keeps her word")
    press("Remedy done")
    assert QApplication.focusWidget() is remedy
    next(one for one in seen(panel, Button) if one.text() == "They said yes").setFocus()
    context.take_back()
    settle()
    assert (QApplication.focusWidget(), remedy.text(), why.text()) == (remedy, "Sewn anew", "Keeps her word")
    press("Remedy done")
    press("They said yes")
    assert Complaint.get_by_id(mine).outcome == ComplaintOutcome.YES
    card = QApplication.focusWidget()
    assert isinstance(card, CaseCard)
    assert (card.case_id, "“Önce 5”" in told(panel)) == (mine, True)
    assert [one.text() for one in seen(panel, Button)] == ["Open the card", "Open again"]
    qtbot.keyClick(card, Qt.Key.Key_Left)
    other = QApplication.focusWidget()
    assert isinstance(other, CaseCard)
    qtbot.keyClick(other, Qt.Key.Key_Right, CTRL)
    settle()
    moved = QApplication.focusWidget()
    assert isinstance(moved, CaseCard)
    assert moved.case_id == other.case_id
    assert "Open again" not in [one.text() for one in seen(panel, Button)]


def test_what_is_typed_for_one_complaint_waits_while_another_is_looked_at(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show
) -> None:
    for hours in (5, 4):
        at = NOW - datetime.timedelta(hours=hours)
        log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.COMPLAINT, words=f"Önce {hours}"), NOW)
    shown = page("complaints")
    (panel,) = seen(shown, CasePanel)
    first, second = seen(shown, CaseCard)
    remedy = written(panel, "Remedy")
    qtbot.keyClicks(remedy, "half a sen")
    second.setFocus()
    assert remedy.text() == ""
    first.setFocus()
    assert remedy.text() == "half a sen"


def test_the_checklist_begins_with_twelve_traits_and_a_bad_trait_that_fits_is_bad(
    qtbot: QtBot, ayse: int, page: Show, settle: Callable[[], None], door: Door
) -> None:
    shown = page("checklist")
    (empty,) = seen(shown, EmptyState)
    empty.accepted.emit()
    settle()
    assert (Trait.select().count(), Trait.select().where(Trait.is_good).count()) == (12, 7)
    shown.open(CareTarget(section="checklist", customer_id=ayse))
    settle()
    question = QApplication.focusWidget()
    assert isinstance(question, KeyedLine)
    qtbot.keyClick(question, "5")
    settle()
    answered = Answer.get()
    assert (answered.customer_id, answered.value) == (ayse, 2)
    bad = Trait.get(Trait.key == "argues_without_solution")
    line = next(line for line in lines(shown) if line.accessibleName().startswith(bad.words))
    qtbot.keyClick(line, "5")
    settle()
    assert Answer.get(Answer.trait == bad.id).value == -2
    door.answer("ask_text", "iki kere şaşırttık")
    added = next(field for field in seen(shown, Adding) if field.findChildren(QLineEdit)[0].isVisible())
    added.said.emit("Bayramda arar")
    settle()
    grown = Trait.get(Trait.words == "Bayramda arar")
    assert (grown.added_reason, grown.is_good) == ("iki kere şaşırttık", True)


def test_built_in_traits_speak_the_language_of_the_moment_until_they_are_reworded(
    journal: Journal, page: Show, settle: Callable[[], None], context: Context, door: Door
) -> None:
    start(journal, first_traits(Language.TR), NOW)
    english = {each.key: each.words for each in first_traits(Language.EN)}
    shown = page("checklist")
    assert english["attitude"] in told(shown)
    reword = next(
        one for one in seen(shown, SmallButton) if one.accessibleName().endswith(f": {english['attitude']}")
        and one.accessibleName().startswith("Say it")
    )  # fmt: skip
    door.answer("ask_text", "Wir lächeln")
    reword.click()
    settle()
    context.speech.speak(Language.TR)
    settle()
    turkish = {each.key: each.words for each in first_traits(Language.TR)}
    assert {"Wir lächeln", turkish["communication"]} <= set(told(shown))
    assert turkish["attitude"] not in told(shown)
    context.take_back()
    settle()
    assert turkish["attitude"] in told(shown)
    context.speech.speak(Language.EN)


def test_the_guide_is_changed_where_it_stands_and_tried_at_once(
    qtbot: QtBot, page: Show, settle: Callable[[], None], context: Context
) -> None:
    shown = page("brand")
    never = seen(shown, Adding)[2]
    never.said.emit("masraf")
    settle()
    (section,) = seen(shown, BrandSection)
    sentence = section.findChildren(QLineEdit)[-1]
    qtbot.keyClicks(sentence, "Masraflar size ait")
    assert "Better without “masraf”." in told(section)
    (line,) = seen(shown, KeptLine)
    line.setFocus()
    line.setText("tutar")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert [row.text for row in BrandLine.select()] == ["tutar"]
    assert "This sounds like us." in told(section)
    context.take_back()
    settle()
    assert [row.text for row in BrandLine.select()] == ["masraf"]


def test_somebody_mends_from_a_break_noted_by_hand_until_their_own_word(
    ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    shown = page("mending")
    (adding,) = seen(shown, Adding)
    adding.said.emit("Nobody")
    settle()
    assert "Nobody is called “Nobody”." in told(shown)
    adding.said.emit("yilmaz")
    settle()
    (broken,) = Break.select()
    assert (broken.customer_id, broken.cause, broken.mended_on) == (ayse, "by_hand", None)
    assert any(text.startswith("the day before ") for text in told(shown))
    (line,) = seen(shown, RoadLine)
    drawn = line.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(0, drawn.height(), 2)}
    assert len(colours) > 3  # the line, where it broke, how warm it was before
    button = next(widget for widget in shown.findChildren(QAbstractButton) if _says(widget, "They said all is well"))
    button.click()
    settle()
    assert Break.get().mended_on == NOW.date()


def _says(widget: QWidget, text: str) -> bool:
    return widget.isVisible() and getattr(widget, "text", str)() == text


def test_themes_and_thanks_are_kept_where_they_are_read(
    journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    add_theme(journal, "Delivery day", NOW)
    at = NOW - datetime.timedelta(days=1)
    log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.COMPLAINT, words="Geç", theme="Delivery day"), NOW)
    log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.PRAISE, words="Elinize sağlık"), NOW)
    shown = page("themes")
    name, team = seen(shown, KeptLine)[:2]
    assert name.text() == "Delivery day"
    team.said.emit("Elif")
    (doing, _) = seen(shown, Adding)
    doing.said.emit("Call a day early")
    settle()
    (due,) = seen(shown, DayField)
    due.setFocus()
    due.setText("4.12.2026")
    due.editingFinished.emit()
    settle()
    assert (Improvement.get().action, Improvement.get().due_on) == ("Call a day early", datetime.date(2026, 12, 4))
    chips = [chip for chip in seen(shown, ChipButton) if chip.text() == "asked for ideas"]
    chips[0].click()
    settle()
    assert Theme.get().team == "Elif"
    assert Complaint.get().asked_for_ideas_on == NOW.date()
    shown.open(CareTarget(section="praise"))
    settle()
    (earned,) = seen(shown, KeptLine)
    earned.said.emit("Elif")
    settle()
    assert Praise.get().praised == "Elif"
    assert "Thanked within a year: Elif 1" in told(shown)


def test_a_theme_says_whose_names_stand_below_its_figures(
    journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    for days in range(8):
        at = NOW - datetime.timedelta(days)
        log_touch(journal, TouchDraft(ayse, at, kind=TouchKind.COMPLAINT, words="Geç", theme="Delivery day"), NOW)
    told_result(journal, Complaint.select().get().id, NOW.date(), NOW)
    shown = page("themes")
    figures = {figure.text(): figure for figure in seen(shown, TracedFigure)}
    assert "told the result: 1 of 8" in figures
    figures["not told yet: 7, the newest 6 here"].click()
    settle()
    assert shown._panel.count() == 7


def test_who_sees_to_an_improvement_and_what_came_of_it(
    journal: Journal, page: Show, settle: Callable[[], None], context: Context
) -> None:
    elif_id = add_staff(journal, "Elif", NOW).result
    theme_id = add_theme(journal, "Delivery day", NOW).result or 0
    begin_improvement(journal, theme_id, "Call a day early", None, NOW)
    shown = page("themes")
    (who,) = (one for one in seen(shown, Choice) if one.accessibleName() == "Who sees to it: Call a day early")
    assert [who.itemText(place) for place in range(who.count())] == ["nobody named", "Zeynep", "Elif"]
    who.setCurrentIndex(2)
    who.activated.emit(2)
    settle()
    assert Improvement.get().staff_id == elif_id
    next(one for one in seen(shown, SmallButton) if one.accessibleName() == "It is in place now").click()
    settle()
    (result,) = (one for one in seen(shown, KeptLine) if one.accessibleName() == "What came of it: Call a day early")
    result.said.emit("Nobody waited since")
    settle()
    assert Improvement.get().result == "Nobody waited since"
    context.take_back()
    settle()
    assert (Improvement.get().result, result.text()) == ("", "")


def test_somebody_is_away_and_looked_after_without_a_change_of_owner(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None], context: Context
) -> None:
    elif_id = add_staff(journal, "Elif", NOW).result
    zeynep_id = Staff.get(name="Zeynep").id
    hand_off(journal, ayse, zeynep_id, "", NOW)
    shown = page("people")
    lines = {line.accessibleName(): line for line in seen(shown, DayField)}
    qtbot.keyClick(lines["From"], Qt.Key.Key_Return)
    assert Absence.select().count() == 0
    qtbot.keyClicks(lines["From"], "16.11.2026")
    qtbot.keyClicks(lines["Until"], "27.11.2026")
    qtbot.keyClick(lines["Until"], Qt.Key.Key_Return)
    settle()
    assert Absence.select(Absence.staff, Absence.cover).tuples()[:] == [(zeynep_id, elif_id)]
    assert {"Elif for Zeynep", "1 customer"} <= set(told(shown))
    assert [(one.name, one.cover, one.customers) for one in today_page(journal, NOW).covers] == [("Zeynep", "Elif", 1)]
    held = card(journal, ayse, NOW.date())
    assert (held.owner, held.owner_away and held.owner_away.cover) == ("Zeynep", "Elif")
    until = next(line for line in seen(shown, DayField) if line.accessibleName() == "Zeynep is away until")
    until.setFocus()
    until.setText("17.11.2026")
    until.editingFinished.emit()
    settle()
    assert Absence.get().until_on == datetime.date(2026, 11, 17)
    assert today_page(journal, NOW).covers == ()
    context.take_back()
    settle()
    next(one for one in seen(shown, SmallButton) if one.accessibleName() == "Zeynep is not away after all").click()
    settle()
    assert Absence.select().count() == 0
    assert "Nobody is away." in told(shown)


def test_nobody_looks_after_their_own_customers_while_away() -> None:
    with pytest.raises(ValueError, match="away"):
        CoverDraft(1, 1, NOW.date(), NOW.date())


def test_an_empty_shop_is_told_what_belongs_on_each_part_and_sees_no_owners(
    page: Show, settle: Callable[[], None], context: Context
) -> None:
    shown = page("promises")
    wanted: list[object] = []
    context.bus.wanted.connect(wanted.append)
    for section in ("promises", "complaints", "themes", "praise", "mending", "checklist"):
        shown.open(CareTarget(section=section))
        settle()
        (empty,) = seen(shown, EmptyState)
        if section in ("promises", "complaints", "praise"):
            empty.accepted.emit()
    assert wanted == [LogTarget()] * 3
    assert "Who looks after whom" not in [chip.text() for chip in seen(shown, ChipButton)]


def test_a_part_is_as_high_as_what_it_says_and_no_higher(qtbot: QtBot, journal: Journal, ayse: int, page: Show) -> None:
    words = "Kimse aramadı, kimse sormadı; söylenen gün gelip geçti, kolları da kısa kesilmiş."
    log_touch(journal, TouchDraft(ayse, NOW, kind=TouchKind.COMPLAINT, words=words, theme="Delivery day"), NOW)
    begin_improvement(journal, Theme.get().id, f"{words} " * 3, None, NOW)
    shown = page("themes")
    shown.resize(1150, 300)
    part = shown._present()
    holder = part.parentWidget()
    view = holder.parentWidget() if holder is not None else None
    assert holder is not None
    assert view is not None
    qtbot.waitUntil(lambda: holder.height() == max(view.height(), holder.heightForWidth(holder.width())))
