"""Whoever is not asked after today: skipped, or put off until a day, and why."""

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.models import Skip, Snooze, Touch
from desktop.pages.today.snooze_panel import SnoozePanel
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
from tests.desktop.today.conftest import Settle, Show, cards, names, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # off-screen, popups grab nothing


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
    assert "stays on the list" not in texts(panel)
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
    assert "stays on the list" in texts(panel), "a complaint is not put off with its line"
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
