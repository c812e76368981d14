"""The trends page on the sample shop: figures, what lies behind them, days of the past, charts taken elsewhere."""

import csv
import datetime
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import DriftAnswer
from db.queries.drifting import drift_lines
from db.queries.entries import EntrySource
from db.records import Direction, DriftAnswerKind, Language
from db.touchdraft import TouchDraft
from desktop import theme
from desktop.bus import Bus
from desktop.charts.canvas import ChartCanvas
from desktop.context import Context
from desktop.i18n import Speech
from desktop.pages.trends import sheets
from desktop.pages.trends.chart_card import ChartCard
from desktop.pages.trends.day_slider import DaySlider
from desktop.pages.trends.drift_card import DriftCard
from desktop.pages.trends.legend import Legend
from desktop.pages.trends.movers import MoversCard
from desktop.pages.trends.sheets import Sheets
from desktop.pages.trends.tiles import Tiles
from desktop.pages.trends.view import TrendsPage
from desktop.settings import Settings
from desktop.targets import CustomerTarget, PaperTarget
from desktop.tasks import Tasks
from desktop.undo import UndoStack
from desktop.widgets.behind_panel import BehindPanel
from desktop.widgets.button import Button
from desktop.widgets.chart_taking import TakeChart
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure
from tests.desktop.conftest import Door

W = TypeVar("W", bound=QWidget)
NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Journal], Context]]:
    tasks, speech = Tasks(), Speech(qapp, Language.EN)

    def open_context(journal: Journal) -> Context:
        settings = Settings(tmp_path / "settings.json")
        return Context(journal, tasks, Bus(), UndoStack(), settings, speech, lambda: NOW)

    yield open_context
    tasks.close()
    speech.fall_silent()


def shown(context: Context, qtbot: QtBot) -> TrendsPage:
    page = TrendsPage(context)
    qtbot.addWidget(page)
    theme.dress(page)

    page.resize(1150, 800)
    page.show()
    page.refresh(None)
    settle(context, qtbot)
    return page


def settle(context: Context, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: context.tasks.idle, timeout=20_000)
        QApplication.processEvents()


def the(page: QWidget, kind: type[W]) -> W:
    return page.findChildren(kind)[0]


def moved(page: QWidget) -> list[QAbstractButton]:
    """Those whose warmth changed most."""
    return [each for each in the(page, MoversCard).findChildren(QAbstractButton) if each.accessibleDescription()]


def asked_about(page: QWidget) -> list[QAbstractButton]:
    """The answers that can be given."""
    buttons = the(page, DriftCard).findChildren(QAbstractButton)
    return [each for each in buttons if each.isVisible() and each.text() == "Upset"]


def button(within: QWidget, name: str) -> QAbstractButton:
    return next(each for each in within.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName()))


def read_the_charts(page: QWidget, qtbot: QtBot) -> None:
    for card in page.findChildren(ChartCard):
        canvas = the(card, ChartCanvas)
        assert canvas.accessibleName()
        qtbot.keyClick(canvas, Qt.Key.Key_End)
        reading = canvas.reading()
        assert reading is not None
        assert reading.label
        if card.name() == "Calendar of touches":
            assert re.fullmatch(r"0, 1(–\d+)?(, \d+(–\d+)?){2,3}", the(card, Legend).accessibleName())


def open_point(page: QWidget, qtbot: QtBot, title: str) -> str:
    """Open what lies behind a point of a chart, and return what is read there: the first, of the calendar today."""
    canvas = the(next(card for card in page.findChildren(ChartCard) if card.name() == title), ChartCanvas)
    qtbot.keyClick(canvas, Qt.Key.Key_End if title.startswith("Calendar") else Qt.Key.Key_Home)
    reading = canvas.reading()
    assert reading is not None
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    return reading.label


def open_all_complaints(page: QWidget, context: Context, qtbot: QtBot) -> None:
    """How many complaints there are in all leads to each of them."""
    (note,) = [each for each in page.findChildren(TracedFigure) if each.isEnabled()]
    assert "before" in note.text()
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Return)
    settle(context, qtbot)
    assert the(page, BehindPanel).count() == int(note.text().split()[0])


def compare_with_what_was_not_lived(page: QWidget, qtbot: QtBot) -> None:
    """Complaints are set beside those of the time before only where the shop lived all of that."""
    (note,) = [each for each in page.findChildren(TracedFigure) if each.isEnabled()]
    assert re.fullmatch(r"\d+ complaints", note.text())
    label = open_point(page, qtbot, "Themes of complaints")
    assert " in this time" in label
    assert "before" not in label


def go_back_in_time(page: QWidget, tiles: dict[str, QAbstractButton], context: Context, qtbot: QtBot) -> None:
    """What a figure is compared with can be looked behind as well."""
    panel = the(page, BehindPanel)
    tiles["First contact"].click()
    settle(context, qtbot)
    earlier = next(each for each in panel.findChildren(QAbstractButton) if each.text().startswith("The time before"))
    before = int(earlier.text().rsplit(" ", 1)[1])
    qtbot.keyClick(earlier, Qt.Key.Key_Return)
    settle(context, qtbot)
    assert panel.count() == before
    assert not earlier.isVisible()


def trace_to_stories(
    page: QWidget, tiles: dict[str, QAbstractButton], context: Context, qtbot: QtBot, wanted: list[object]
) -> None:
    """Every customer a figure counts leads to the entries of their story that it was counted from."""
    silences = the(page, DriftCard)
    for press in (moved(page)[0], next(each for each in silences.findChildren(Button) if each.text())):
        press.click()
        settle(context, qtbot)
        target = wanted[-1]
        assert isinstance(target, CustomerTarget)
        assert (bool(target.keys), bool(target.figure)) == (True, True)
    reason = next(label for label in silences.findChildren(PlainLabel) if label.text().startswith("silent for"))
    told = len(wanted)
    page.findChildren(QScrollArea)[0].ensureWidgetVisible(reason)
    place = reason.mapTo(page.window(), reason.rect().center())
    QTest.mouseClick(page.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    settle(context, qtbot)
    assert wanted[told:] == wanted[told - 1 : told], "a click on what is said of a silence is one on the name"
    for row in moved(page):
        change = int(row.accessibleName().split(", ")[-1].split(":")[0].replace("−", "-"))
        way = re.fullmatch(r"(.+): warmth (\d+) · (.+): (\d+)", row.accessibleDescription())
        assert way is not None
        since, then, day, now = way.groups()
        assert (since, day) == ("23 May", "21 Nov")
        assert abs(int(now) - int(then) - change) <= 1
        assert row.accessibleDescription() in row.toolTip()
    for name in ("Rhythm kept", "May have drifted", "Won back"):
        tiles[name].click()
        settle(context, qtbot)
        before = len(wanted)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        settle(context, qtbot)
        target = wanted[-1]
        assert len(wanted) == before + 1
        assert isinstance(target, CustomerTarget)
        assert target.keys
        assert " · " in target.figure


def ask_about_more_than_have_room(page: TrendsPage, context: Context, qtbot: QtBot) -> None:
    """However many silences there are, each is counted and leads to somebody."""
    shown = asked_about(page)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sheets, "SHOWN", 1)
        the(page, Sheets).retranslate(page._words())
        (more,) = the(page, DriftCard).findChildren(TracedFigure)
        assert more.text() == f"{len(shown) - 1} more"
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        settle(context, qtbot)
        assert the(page, BehindPanel).count() == len(shown)
    the(page, Sheets).retranslate(page._words())
    assert not more.isVisible()


def answer_the_first(page: QWidget, context: Context, qtbot: QtBot) -> None:
    """The owner's answer is kept, and the question goes."""
    assert moved(page)[0].accessibleName()
    asked = asked_about(page)
    assert asked
    asked[0].click()
    settle(context, qtbot)
    assert DriftAnswer.select().order_by(DriftAnswer.id.desc()).first().answer == DriftAnswerKind.UPSET
    assert len(asked_about(page)) == len(asked) - 1
    context.take_back()
    settle(context, qtbot)


def take_tables(page: QWidget, folder: Path, door: Door, context: Context, qtbot: QtBot) -> None:
    """The figures of what is no chart are taken elsewhere, too: all of them, unrounded."""
    for kind in (MoversCard, DriftCard):
        door.answer("choose_new_file", folder / f"{kind.__name__}.csv")
        the(the(page, kind), TakeChart).wanted.emit("csv")
    settle(context, qtbot)
    movers, silences = (
        list(csv.reader((folder / f"{kind.__name__}.csv").read_text(encoding="utf-8-sig").splitlines()))
        for kind in (MoversCard, DriftCard)
    )
    assert len(movers) == 1 + len(
        [row for row in the(page, MoversCard).findChildren(QAbstractButton) if row.accessibleDescription()]
    )
    for _, _, change, first, *_, last in movers[1:]:
        assert float(last) - float(first) == pytest.approx(float(change), abs=1e-3)
    assert movers[0][3:] == [(NOW.date() - datetime.timedelta(7 * ago)).isoformat() for ago in range(26, -1, -1)]
    named = {each.text() for each in the(page, DriftCard).findChildren(Button) if each.isVisible()}
    assert {row[1] for row in silences[1:]} == named - {"", "Upset", "Moved away", "Not the season", "Something else"}
    assert all(0.5 < float(row[2]) < 1 and int(row[3]) > float(row[4]) for row in silences[1:])


def take_elsewhere(page: QWidget, folder: Path, door: Door) -> None:
    for ending in ("csv", "svg", "png"):
        door.answer("choose_new_file", folder / f"spread.{ending}")
        the(page, ChartCard).export_wanted.emit(ending)


def test_the_page_tells_a_shop_and_everything_can_be_looked_behind(
    opened: Callable[[Journal], Context],
    qtbot: QtBot,
    sample_shop: Callable[[Path, Language], Path],
    tmp_path: Path,
    door: Door,
) -> None:
    path = sample_shop(tmp_path / "yıldız.hatir", Language.EN)
    with journals.open_journal(path, now=NOW) as journal:
        context = opened(journal)
        wanted: list[object] = []
        context.bus.wanted.connect(wanted.append)
        page = shown(context, qtbot)
        panel = the(page, BehindPanel)

        # A tile opens what it was counted from; a line of that opens the touch on the card.
        tiles = {tile.accessibleName(): tile for tile in the(page, Tiles).findChildren(QAbstractButton)}
        assert tiles.keys() >= {"Rhythm kept", "Promises kept", "First contact", "May have drifted", "Won back"}
        assert all("…" not in tile.accessibleDescription() for tile in tiles.values())
        tiles["Promises kept"].click()
        settle(context, qtbot)
        assert panel.isVisible()
        of = int(tiles["Promises kept"].accessibleDescription().rsplit(" of ", 1)[1].split()[0])
        assert panel.count() == of
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        target = wanted[-1]
        assert isinstance(target, CustomerTarget)
        assert target.keys[0][0] is EntrySource.PROMISE
        assert target.figure.startswith("Promises kept")
        go_back_in_time(page, tiles, context, qtbot)
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
        assert not panel.isVisible()

        # A point of a chart is read by keyboard and opened by Enter; what lies behind it is drawn.
        read_the_charts(page, qtbot)
        for title in ("Spread of warmth", "Themes of complaints", "Calendar of touches", "Who brought whom"):
            told = open_point(page, qtbot, title)
            settle(context, qtbot)
            counts = re.findall(r"\d+(?= (?:warm|mild|cooling|not known|touch|in this))|(?<=brought, )\d+", told)
            assert panel.count() == sum(map(int, counts)) > 0, told
            panel.grab()

        open_all_complaints(page, context, qtbot)
        trace_to_stories(page, tiles, context, qtbot, wanted)

        ask_about_more_than_have_room(page, context, qtbot)
        answer_the_first(page, context, qtbot)
        take_tables(page, tmp_path, door, context, qtbot)
        take_elsewhere(page, tmp_path, door)
        settle(context, qtbot)
        with (tmp_path / "spread.csv").open(encoding="utf-8-sig", newline="") as text:
            rows = list(csv.DictReader(text))
        assert rows[-1]["Day"] == NOW.date().isoformat()
        assert all((tmp_path / f"spread.{ending}").stat().st_size > 100 for ending in ("svg", "png"))

        # A day of the past: nobody can be answered for there.
        slider = the(page, DaySlider)
        line = the(slider, QSlider)
        line.setValue(line.maximum() - 12)
        with qtbot.waitSignal(slider.moved):
            pass
        settle(context, qtbot)
        assert slider.day() == NOW.date() - datetime.timedelta(84)
        assert not asked_about(page)
        compare_with_what_was_not_lived(page, qtbot)
        page.close()


def test_no_question_is_not_said_to_be_no_silence(
    opened: Callable[[Journal], Context], qtbot: QtBot, tmp_path: Path
) -> None:
    """Somebody is silent for longer than is usual for them, though not so long that it calls for a question."""
    with journals.create(tmp_path / "ay.hatir", now=NOW - datetime.timedelta(200)) as journal:
        customer_id = add_customer(journal, CustomerDraft(name="Ayşe"), NOW - datetime.timedelta(190)).result
        assert customer_id
        for ago in (180, 150, 120, 90, 60, 20):
            log_touch(journal, TouchDraft(customer_id, NOW - datetime.timedelta(ago + 15), direction=Direction.IN), NOW)
        page = shown(opened(journal), qtbot)
        (row,) = (each for each in drift_lines(journal, NOW.date()))
        assert row.row.silence_days > row.row.typical_gap_days
        said = [label.text() for label in the(page, DriftCard).findChildren(PlainLabel) if label.isVisible()]
        assert "No silence is so unlike somebody that you need to ask." in said
        page.close()


def test_a_shop_without_touches_says_what_is_not_known_yet(
    opened: Callable[[Journal], Context], qtbot: QtBot, tmp_path: Path
) -> None:
    with journals.create(tmp_path / "boş.hatir", now=NOW, name="Boş") as journal:
        context = opened(journal)
        page = shown(context, qtbot)
        assert not the(page, Tiles).isVisible()
        assert button(page, "To the customers").isVisible()
        assert not the(page, DaySlider).isVisible(), "there is no day to look at"
        assert not button(page, "6 months").isVisible()
        wanted: list[object] = []
        context.bus.wanted.connect(wanted.append)
        button(page, "PDF").click()
        assert wanted == [PaperTarget("month")]

        # The first touch brings the page to life; figures of a few are counts, never percentages.
        customer_id = add_customer(journal, CustomerDraft(name="Ayşe"), NOW).result
        assert customer_id
        change = log_touch(journal, TouchDraft(customer_id, NOW, direction=Direction.IN), NOW)
        context.bus.changed.emit(change.changes)
        settle(context, qtbot)
        assert the(page, Tiles).isVisible()
        spread = the(page, ChartCanvas)
        assert spread.accessibleName().startswith("Nothing can be said yet")
        assert the(page, DaySlider).isVisible()
        assert button(page, "6 months").isVisible()
        taking = {card.name(): the(card, TakeChart).isVisible() for card in page.findChildren(ChartCard)}
        assert [name for name, can_be_taken in taking.items() if can_be_taken] == ["Calendar of touches"]
        tiles = {tile.accessibleName(): tile for tile in the(page, Tiles).findChildren(QAbstractButton)}
        assert tiles["May have drifted"].accessibleDescription() == "–, it takes contacts on four days"
        said = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
        assert sum(text.startswith("Not known yet") for text in said) == 2

        # What happens while another page is seen has been read by the time one comes back.
        page.hide()
        for day in (1, 2):
            again = TouchDraft(customer_id, NOW - datetime.timedelta(day), direction=Direction.IN)
            context.bus.changed.emit(log_touch(journal, again, NOW).changes)
        page.refresh(None)
        settle(context, qtbot)
        page.show()
        settle(context, qtbot)
        calendar = next(card for card in page.findChildren(ChartCard) if card.name() == "Calendar of touches")
        assert the(calendar, ChartCanvas).accessibleName() == "Calendar of touches: 3 in this time."
        page.close()
