"""Every figure of a card leads to what it is counted from, and from there back to the whole story."""

import csv
import datetime
import io
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from db.commands import checklists, touches
from db.models import Answer, Promise, Touch, Trait
from db.queries.behind import Counted
from db.queries.entries import EntryKey, EntrySource
from db.queries.storybehind import story_behind
from db.records import Direction, Language, PromiseOutcome, TouchKind
from db.relationship.warmth import Part
from db.touchdraft import TouchDraft
from desktop.context import Context
from desktop.first_traits import first_traits
from desktop.pages.customers.behind import BehindBar
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.chart_part import ChartPart
from desktop.pages.customers.drift_pill import DriftPill
from desktop.pages.customers.timeline_model import key_of
from desktop.pages.customers.warmth_part import WarmthPart
from desktop.widgets.chart_taking import TakeChart
from desktop.widgets.chip import ChipButton
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure
from desktop.widgets.traced_row import TracedRow
from tests.desktop.conftest import Door
from tests.desktop.customers.conftest import NOW, Shop, the

Open = Callable[[int], CardView]
Settle = Callable[[], None]


def story(view: CardView) -> set[EntryKey]:
    """What the story shows."""
    model = view.timeline._model
    return {key_of(entry) for row in range(model.rowCount()) if (entry := model.entry_at(row)) is not None}


def figure(view: CardView, name: str) -> TracedFigure:
    """The figure called so, for whoever hears it."""
    figures = [one for one in the(view, WarmthPart).findChildren(TracedFigure) if one.isVisible()]
    return next(one for one in figures if one.accessibleName().startswith(f"{name}: "))


def pressed(qtbot: QtBot, button: QAbstractButton, settle: Settle) -> None:
    """Press a figure the way somebody does who has no mouse."""
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    settle()


def fill_the_past(context: Context, ayse: int) -> None:
    """Give her a kept promise, a complaint that was seen to, somebody who called her, and a look at the list."""
    journal = context.journal
    touches.settle_promise(journal, Promise.get().id, PromiseOutcome.KEPT, NOW)
    at = NOW - datetime.timedelta(40)
    complaint = TouchDraft(ayse, at, direction=Direction.IN, kind=TouchKind.COMPLAINT, words="Etek kısa", mood=-2)
    touches.log_touch(journal, complaint, NOW)
    call = TouchDraft(ayse, at + datetime.timedelta(hours=1), direction=Direction.OUT, words="Özür dilendi")
    touches.log_touch(journal, call, NOW)
    checklists.start(journal, first_traits(Language.EN), NOW)
    checklists.answer(journal, ayse, Trait.get(Trait.key == "no_plan").id, -1, NOW)


def test_how_long_somebody_is_a_customer_leads_to_how_it_began(
    qtbot: QtBot, ayse: int, open_card: Open, settle: Settle
) -> None:
    view = open_card(ayse)
    settle()
    whole = story(view)

    since = next(one for one in view._header.findChildren(TracedFigure) if "customer for" in one.text())
    pressed(qtbot, since, settle)

    first = Touch.select().order_by(Touch.on).first()
    assert story(view) == {(EntrySource.TOUCH, first.id)} < whole


def test_every_figure_leads_to_what_it_is_counted_from_and_esc_leads_back(
    qtbot: QtBot, ayse: int, open_card: Open, context: Context, settle: Settle
) -> None:
    fill_the_past(context, ayse)
    view = open_card(ayse)
    settle()
    read = the(view, WarmthPart)._warmth
    assert read is not None
    whole = story(view)

    pressed(qtbot, figure(view, "Warmth"), settle)
    assert story(view) == set(read.whole) != whole
    bar = the(view.timeline, BehindBar)
    assert bar.isVisible()
    said = [label for label in bar._name.text().split(" · ") if label]
    assert said == [f"Warmth {round(read.now.warmth)}", f"{len(read.whole)} entries"]
    qtbot.keyClick(view.timeline.list, Qt.Key.Key_Escape)
    settle()
    assert (story(view), bar.isVisible(), view.isVisible()) == (whole, False, True)

    names = ("Rhythm kept", "Mood", "Promises", "Care after complaints", "Who starts", "Checklist")
    for part, name in zip(Part, names, strict=True):
        pressed(qtbot, figure(view, name), settle)
        assert story(view) == set(read.behind[part]) != set(), name
    # A click on the sentence that tells how it was counted, or on its bar, is one on the figure.
    for part, row in zip(Part, the(view, WarmthPart).findChildren(TracedRow), strict=True):
        told = row.findChildren(PlainLabel)[-1]
        column = next(each for each in view.findChildren(QScrollArea) if each.isAncestorOf(row))
        column.ensureWidgetVisible(told)
        window = view.window().windowHandle()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=told.mapTo(view.window(), told.rect().center()))
        settle()
        assert story(view) == set(read.behind[part]), told.text()
    # The checklist shows what was found, and the touches that stand behind it.
    answer = (EntrySource.ANSWER, Answer.get().id)
    newest = Touch.select().where(Touch.kind != "note").order_by(Touch.at.desc()).first()
    assert story(view) == {answer, (EntrySource.TOUCH, newest.id)}
    row = view.timeline._model.place_of(answer)
    words = next(trait.words for trait in first_traits(Language.EN) if trait.key == "no_plan")
    assert view.timeline._model.index(row).data() == f"Looked at, mostly, today, {words}"

    # How much is known rests on the parts of which something is known.
    coverage = next(one for one in the(view, WarmthPart).findChildren(TracedFigure) if "known" in one.text())
    pressed(qtbot, coverage, settle)
    assert story(view) == {key for part, now in read.parts.items() if now.known for key in read.behind[part]}

    # What it was before the break is counted from what was known on that day.
    before = next(one for one in the(view, WarmthPart).findChildren(TracedFigure) if "before the break" in one.text())
    pressed(qtbot, before, settle)
    assert read.baseline_on is not None
    on = read.baseline_on
    assert story(view) == set(story_behind(context.journal, ayse, Counted.WARMTH, on, on)) < set(read.whole)

    # What the head says of the last contact is the same as what the rhythm is counted from.
    overdue = next(one for one in view._header.findChildren(ChipButton) if "overdue" in one.text())
    overdue.click()
    settle()
    assert overdue.isChecked()
    assert story(view) == set(read.behind[Part.RHYTHM])
    bar._back.click()
    settle()
    assert story(view) == whole


def test_every_chart_of_a_card_can_be_taken_elsewhere(
    ayse: int, open_card: Open, settle: Settle, door: Door, tmp_path: Path
) -> None:
    view = open_card(ayse)
    settle()
    charts = the(view, ChartPart)

    def taken(sheet: WarmthPart | ChartPart, ending: str) -> bytes:
        path = tmp_path / f"chart.{ending}"
        path.unlink(missing_ok=True)
        door.answer("choose_new_file", path)
        the(sheet, TakeChart).wanted.emit(ending)
        settle()
        return path.read_bytes()

    read = the(view, WarmthPart)._warmth
    assert read is not None
    taking: dict[str, bool] = {}
    for chip in (charts._gaps, charts._mood, charts._balance):
        chip.click()
        taking[chip.text()] = the(charts, TakeChart).isVisible()
    assert taking == {"Silences": True, "Mood": False, "Balance": True}, "of one mood nothing is drawn"
    assert the(the(view, WarmthPart), TakeChart).isVisible()
    rows = list(csv.reader(io.StringIO(taken(the(view, WarmthPart), "csv").decode("utf-8-sig"))))
    assert [float(row[1]) for row in rows[1:]] == list(read.curve.warmth)
    heads: list[str] = []
    for chip in (charts._gaps, charts._mood, charts._balance):
        chip.click()
        heads.append(taken(charts, "csv").decode("utf-8-sig").splitlines()[0])
    assert heads == [
        "Day,Days of silence before it,Who got in touch",
        "Day,Mood (−2 to 2)",
        "Month,They began,We began",
    ]
    assert taken(charts, "png").startswith(b"\x89PNG")
    assert b"<svg" in taken(the(view, WarmthPart), "svg")


def test_the_question_about_a_silence_leads_to_the_days_it_is_told_from(
    qtbot: QtBot, shop: Shop, open_card: Open, context: Context, settle: Settle
) -> None:
    silent = shop.customer("Mehmet Kaya")
    for days_ago in range(230, 420, 14):
        shop.touch(silent, days_ago)
    tried = TouchDraft(silent, NOW - datetime.timedelta(20), direction=Direction.OUT, reached=False)
    touches.log_touch(context.journal, tried, NOW)
    view = open_card(silent)
    qtbot.waitUntil(lambda: bool(view._header.findChildren(DriftPill)), timeout=20_000)
    settle()
    menu = view._header.findChildren(DriftPill)[0].menu()
    menu.actions()[-1].trigger()
    settle()
    came = {(EntrySource.TOUCH, touch.id) for touch in Touch.select() if touch.direction == "in"}
    assert story(view) == came
    menu.deleteLater()


def test_too_many_approaches_lead_to_each_of_them(
    qtbot: QtBot, open_card: Open, context: Context, shop: Shop, settle: Settle
) -> None:
    chased = shop.customer("Çok Aranan", latest_days=30)

    def called(days_ago: int) -> int:
        at = NOW - datetime.timedelta(days_ago)
        touch_id = touches.log_touch(context.journal, TouchDraft(chased, at, direction=Direction.OUT), NOW).result
        assert touch_id is not None
        return touch_id

    called(25)
    shop.touch(chased, 20, "kendi geldi")
    calls = [called(days_ago) for days_ago in (9, 6, 3)]
    view = open_card(chased)
    settle()
    pill = next(one for one in view._header.findChildren(ChipButton) if "3 times lately" in one.text())
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Space)
    settle()
    assert story(view) == {(EntrySource.TOUCH, touch_id) for touch_id in calls}
    assert pill.isChecked()
