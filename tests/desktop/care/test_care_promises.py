"""The promise book by keys: settled by one, in the order of the tab key, given as standing ones."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.commands.touches import make_promise
from db.journal import Journal
from db.models import Promise, StandingPromise
from db.records import PromiseOutcome, PromiseSide
from db.touchdraft import PromiseWords
from desktop.context import Context
from desktop.pages.care.keyed_line import KeyedLine
from desktop.targets import CustomerTarget
from desktop.widgets.adding import Adding
from desktop.widgets.chip import ChipButton
from desktop.widgets.choice import Choice
from desktop.widgets.lines import SmallButton
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.search_box import SearchBox
from desktop.widgets.text import PlainLabel
from tests.desktop.care.conftest import NOW, Show, lines, seen, told


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


def test_in_a_small_window_a_promise_is_read_on_two_lines_above_its_buttons(
    journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    make_promise(journal, ayse, PromiseWords("Fatura düzeltilecek", NOW.date()), NOW)
    shown = page("promises")
    (line,) = lines(shown)
    (kept,) = (button for button in seen(line, SmallButton) if button.accessibleName() == "Kept")
    texts = [*seen(line, ProseLabel), *seen(line, PlainLabel)]
    for width, beside in ((820, False), (1150, True)):
        shown.resize(width, 600)
        settle()
        assert all(text.height() < 2 * text.fontMetrics().height() for text in texts)
        assert beside is (kept.mapTo(line, kept.rect().center()).x() > texts[0].geometry().right())


def test_what_a_customer_promised_is_marked_for_their_report_while_it_is_open(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None]
) -> None:
    lace = PromiseWords("Dantel", NOW.date(), side=PromiseSide.CUSTOMER)
    make_promise(journal, ayse, lace, NOW)
    shown = page("promises")
    next(chip for chip in seen(shown, ChipButton) if chip.text().startswith("Theirs")).click()
    settle()
    for marked in (True, False):
        (line,) = lines(shown)
        line.setFocus()
        qtbot.keyClick(line, "5")
        settle()
        assert Promise.get(Promise.words == "Dantel").shareable is marked
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
