"""A page made before anybody asks for it reads the shop once, and again where that failed."""

import datetime
import threading
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from db import journal as journals
from db.changes import ChangeSet
from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.queries import trends
from db.queries.trends import DriftFigures
from db.queries.trendsfacts import TrendsFacts
from db.records import Direction, Language
from db.touchdraft import TouchDraft
from desktop import theme, warming
from desktop.bus import Bus
from desktop.context import Context
from desktop.i18n import Speech
from desktop.pages.trends import reading
from desktop.pages.trends.chart_card import ChartCard
from desktop.pages.trends.day_slider import DaySlider
from desktop.pages.trends.view import TrendsPage
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.undo import UndoStack

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
_facts = reading.facts


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    tasks, speech = Tasks(), Speech(qapp, Language.EN)
    with journals.create(tmp_path / "boş.hatir", now=NOW, name="Boş") as journal:
        yield Context(journal, tasks, Bus(), UndoStack(), Settings(tmp_path / "s.toml"), speech, lambda: NOW)
        tasks.close()
    speech.fall_silent()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What was read, one entry each: whether something was known before."""
    times: list[object] = []

    def counted(
        journal: journals.Journal, today: datetime.date, known: TrendsFacts | None, changes: ChangeSet
    ) -> object:
        times.append(known is not None)
        return _facts(journal, today, known, changes)

    monkeypatch.setattr(reading, "facts", counted)
    return times


def made(context: Context, qtbot: QtBot) -> TrendsPage:
    page = TrendsPage(context)
    qtbot.addWidget(page)
    theme.dress(page)
    page.prepare()
    return page


def known(page: TrendsPage) -> TrendsFacts:
    facts = page._facts
    assert facts is not None
    return facts


def settle(context: Context, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: context.tasks.idle, timeout=20_000)
        QApplication.processEvents()


def test_whoever_comes_while_the_shop_is_read_ahead_waits_for_that_reading(
    context: Context, qtbot: QtBot, read: list[object]
) -> None:
    page = made(context, qtbot)
    page.refresh(None)
    settle(context, qtbot)
    page.refresh(None)
    settle(context, qtbot)
    assert read == [False]


def test_what_changes_while_the_shop_is_read_is_read_after_it(
    context: Context, qtbot: QtBot, read: list[object]
) -> None:
    page = made(context, qtbot)
    page.show()
    customer_id = add_customer(context.journal, CustomerDraft(name="Ayşe"), NOW).result
    assert customer_id
    touch = log_touch(context.journal, TouchDraft(customer_id, NOW, direction=Direction.IN), NOW)
    context.bus.changed.emit(touch.changes)
    context.bus.changed.emit(touch.changes)
    settle(context, qtbot)
    assert read == [False, True]
    charts = {card.name(): card.canvas().accessibleName() for card in page.findChildren(ChartCard)}
    assert charts["Calendar of touches"] == "Calendar of touches: 1 in this time."
    page.close()


def test_a_reading_that_failed_is_done_again_at_the_next_look(
    context: Context, qtbot: QtBot, read: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = reading.facts

    def refuse(*_: object) -> TrendsFacts:
        raise OSError

    told: list[object] = []
    context.tasks.failed.connect(told.append)
    monkeypatch.setattr(reading, "facts", refuse)
    page = made(context, qtbot)
    settle(context, qtbot)
    assert ([type(error) for error in told], read) == ([OSError], [])

    monkeypatch.setattr(reading, "facts", counted)
    page.refresh(None)
    settle(context, qtbot)
    assert (len(told), read) == (1, [False])

    # A change that could not be read is not forgotten: the next one has everything read.
    for refused in (True, False):
        monkeypatch.setattr(reading, "facts", refuse if refused else counted)
        change = add_customer(context.journal, CustomerDraft(name=f"Ayşe {refused}"), NOW)
        context.bus.changed.emit(change.changes)
        page.refresh(None)
        settle(context, qtbot)
    assert (len(told), read[1:]) == (2, [True])
    assert len(known(page).names) == 2


def test_of_a_very_large_shop_nothing_is_read_unasked(
    context: Context, qtbot: QtBot, read: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warming, "_TOO_LARGE", 1)
    page = made(context, qtbot)
    settle(context, qtbot)
    assert not read
    page.refresh(None)
    settle(context, qtbot)
    assert read == [False]


def test_silences_of_a_page_that_was_left_are_worked_out_when_it_is_seen_again(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = trends.drift_figures
    days: list[datetime.date] = []

    def counted(facts: TrendsFacts, day: datetime.date, since: datetime.date) -> DriftFigures:
        days.append(day)
        return count(facts, day, since)

    monkeypatch.setattr(trends, "drift_figures", counted)
    customer_id = add_customer(context.journal, CustomerDraft(name="Ayşe"), NOW).result
    assert customer_id
    page = made(context, qtbot)
    settle(context, qtbot)
    for expected in (1, 1, 2):
        if expected == 2:
            page.show()
        else:
            touch = TouchDraft(customer_id, NOW, direction=Direction.IN)
            context.bus.changed.emit(log_touch(context.journal, touch, NOW).changes)
            page.refresh(None)  # as the book does at a visit
        settle(context, qtbot)
        assert len(days) == expected
    page.close()


def test_whoever_moves_the_slider_has_only_the_last_days_silences_worked_out(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, begun, may_end = trends.drift_figures, threading.Event(), threading.Event()
    days: list[datetime.date] = []

    def counted(facts: TrendsFacts, day: datetime.date, since: datetime.date) -> DriftFigures:
        days.append(day)
        begun.set()
        may_end.wait(20)
        return count(facts, day, since)

    monkeypatch.setattr(trends, "drift_figures", counted)
    customer_id = add_customer(context.journal, CustomerDraft(name="Ayşe"), NOW).result
    assert customer_id
    long_ago = NOW - datetime.timedelta(70)
    log_touch(context.journal, TouchDraft(customer_id, long_ago, direction=Direction.IN), NOW)
    page = made(context, qtbot)
    page.show()
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    days_line, slider = page.findChild(DaySlider), page.findChild(QSlider)
    assert days_line is not None
    assert slider is not None
    for _ in range(3):
        with qtbot.waitSignal(days_line.moved, timeout=20_000):
            slider.setValue(slider.value() - 1)
        qtbot.waitUntil(lambda: page._looking is None, timeout=20_000)
    may_end.set()
    settle(context, qtbot)
    assert days == [NOW.date(), NOW.date() - datetime.timedelta(21)]
    page.close()
