"""The quick entry above every page: opened by a key, left with its text, about whoever is in sight."""

import datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.queries.customers import page as customer_rows
from desktop.app import Program
from desktop.shell.log_panel import LogPanel
from desktop.targets import LogTarget
from desktop.widgets.button import Button
from desktop.widgets.text import PlainLabel
from tests.desktop.shell.conftest import Clock, Settle


def test_ctrl_n_opens_the_quick_entry_and_enter_keeps_the_touch(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (panel,) = opened.window.findChildren(LogPanel)
    assert panel.isVisible()
    panel.entry.line.insert("Mehmet aradı")
    settle()
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Return)
    settle()
    assert not panel.isVisible()
    journal = opened.journals.present
    assert journal is not None
    assert customer_rows(journal, "Mehmet").rows[0].last_contact_on == datetime.date(2026, 11, 21)


def test_escape_leaves_the_quick_entry_and_keeps_its_text(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (panel,) = opened.window.findChildren(LogPanel)
    panel.entry.line.insert("Ayşe uğradı")
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.keyClick(opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert panel.entry.line.text() == "Ayşe uğradı"
    (close,) = (button for button in panel.findChildren(Button) if button.accessibleName() == "Close")
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_what_is_typed_never_hangs_onto_a_line_left_long_ago(
    qtbot: QtBot, opened: Program, settle: Settle, clock: Clock
) -> None:
    def open_anew() -> LogPanel:
        qtbot.keyClick(opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        (panel,) = opened.window.findChildren(LogPanel)
        return panel

    panel = open_anew()
    qtbot.keyClicks(panel.entry.line, "Ali ")
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Escape)
    qtbot.keyClicks(open_anew().entry.line, "came")
    assert panel.entry.line.text() == "Ali came", "who only looked something up goes on"
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Escape)
    clock.moment += datetime.timedelta(minutes=11)
    hints = [label.text() for label in open_anew().findChildren(PlainLabel)]
    assert any("left unfinished" in hint for hint in hints)
    qtbot.keyClicks(panel.entry.line, "Gul rang")
    assert panel.entry.line.text() == "Gul rang"
    assert not any("left unfinished" in label.text() for label in panel.findChildren(PlainLabel))
    panel.entry.line.undo()
    assert panel.entry.line.text() == "Ali came", "nothing is lost"
    settle()


def test_a_touch_about_somebody_needs_no_name(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    opened.desk.bus.wanted.emit(LogTarget(customer_id=3, text="aradı, memnun"))
    (panel,) = opened.window.findChildren(LogPanel)
    assert panel.entry.line.text() == "aradı, memnun"
    settle()
    qtbot.keyClick(panel.entry.line, Qt.Key.Key_Return)
    settle()
    journal = opened.journals.present
    assert journal is not None
    assert customer_rows(journal, "Mehmet").rows[0].last_contact_on == datetime.date(2026, 11, 21)
