"""The complaint board by keys: a complaint led to its yes, nothing done twice, nothing typed lost."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.commands.consents import set_consent
from db.commands.listening import add_sensitivity, add_value
from db.commands.touches import log_touch
from db.journal import Journal
from db.models import Complaint, Theme
from db.records import Channel, ComplaintOutcome, ConsentState, Direction, TouchKind, ValueState
from db.touchdraft import TouchDraft
from desktop.context import Context
from desktop.pages.care.board_column import CaseCard
from desktop.pages.care.case_panel import CasePanel
from desktop.widgets.button import Button
from tests.desktop.care.conftest import CTRL, NOW, Show, seen, told, written


def test_a_complaint_is_led_to_the_customers_yes_and_back_by_keys(
    qtbot: QtBot, journal: Journal, ayse: int, page: Show, settle: Callable[[], None], context: Context
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
    context.do(lambda: set_consent(journal, ayse, Channel.PHONE, ConsentState.REFUSED, NOW))
    settle()
    assert "They asked not to be contacted by phone." in told(panel)
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
