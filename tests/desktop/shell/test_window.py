"""The main window by real keys and clicks."""

import dataclasses
import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, add_customer
from db.commands.shop import ProfileField, set_profile
from db.commands.touches import log_touch
from db.errors import Problem, UserError
from db.queries.customers import page as customer_rows
from db.records import Language
from db.touchdraft import TouchDraft
from desktop.app import Program
from desktop.pages.customers.page import CustomersPage
from desktop.pages.settings.view import SettingsPage
from desktop.pages.today.view import TodayPage
from desktop.settings import Settings, WindowPlace
from desktop.shell.log_panel import LogPanel
from desktop.targets import CustomerTarget, LogTarget, SettingsTarget, Target
from desktop.tokens import Ground
from desktop.widgets.chip import ChipButton
from desktop.widgets.text import ElidedLabel
from desktop.widgets.toast import Toast
from tests.desktop.conftest import Door
from tests.desktop.shell.conftest import Clock, Settle, rail_button


def test_today_is_in_front_and_the_rail_says_so(opened: Program) -> None:
    assert isinstance(opened.window.book.current_page(), TodayPage)
    assert rail_button(opened, "Today").isChecked()
    assert opened.window.windowTitle() == "Today – Hatır"


def test_a_page_is_made_on_its_first_visit_only(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    assert opened.window.findChildren(CustomersPage) == []
    qtbot.keyClick(opened.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    (made,) = opened.window.findChildren(CustomersPage)
    qtbot.keyClick(opened.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(opened.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert opened.window.findChildren(CustomersPage) == [made]
    assert opened.window.book.current_page() is made


def test_the_rail_leads_to_a_page(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    qtbot.mouseClick(rail_button(opened, "Reports"), Qt.MouseButton.LeftButton)
    settle()
    assert opened.window.windowTitle() == "Reports – Hatır"


def test_the_rail_counts_customers_before_anybody_visits_them(opened: Program) -> None:
    assert rail_button(opened, "Customers").accessibleDescription() == "3"


def test_the_figure_of_today_follows_while_another_page_is_seen(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    qtbot.mouseClick(rail_button(opened, "Reports"), Qt.MouseButton.LeftButton)
    settle()
    journal = opened.journals.present
    assert journal is not None
    before = rail_button(opened, "Today").accessibleDescription()
    draft = CustomerDraft(given_name="Yeni", family_name="Biri")
    opened.desk.context(journal).do(
        lambda: add_customer(journal, draft, opened.desk.clock() - datetime.timedelta(days=30))
    )
    settle()
    opened.window.book._keeping_up.timeout.emit()  # a moment later
    settle()
    assert rail_button(opened, "Today").accessibleDescription() == str(int(before) + 1)


def test_the_foot_names_shop_and_file(opened: Program, journal_path: Path) -> None:
    shown = {label.text() for label in opened.window.findChildren(ElidedLabel)}
    assert {"Yıldız Terzi", journal_path.name} <= shown


def test_ctrl_k_leads_into_the_search_box_and_escape_out_of_it(qtbot: QtBot, opened: Program) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = opened.window.bar.search
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.hasFocus()


def test_a_change_is_confirmed_and_can_be_taken_back(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    assert opened.journals.present is not None
    context = opened.desk.context(opened.journals.present)
    journal = context.journal
    (ayse, *_) = customer_rows(journal, "Ayşe").rows
    context.do(lambda: log_touch(journal, TouchDraft(ayse.id, context.now()), context.now()))
    settle()
    (toast,) = opened.window.findChildren(Toast)
    assert toast.accessibleName() == f"Touch logged · {ayse.name}"
    undo = next(action for action in opened.window.actions() if action.text() == f"Undo: Touch logged · {ayse.name}")
    assert undo.isEnabled()
    opened.window.setFocus()
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert customer_rows(journal, "Ayşe").rows[0].last_contact_on is None
    assert not undo.isEnabled()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, both)
    settle()
    assert customer_rows(journal, "Ayşe").rows[0].last_contact_on == context.today()
    toast.acted.emit()
    settle()
    assert customer_rows(journal, "Ayşe").rows[0].last_contact_on is None


def test_a_target_brings_its_page_to_the_front(opened: Program, settle: Settle) -> None:
    journal = opened.journals.present
    assert journal is not None
    (ayse, *_) = customer_rows(journal, "Ayşe").rows
    opened.desk.bus.wanted.emit(CustomerTarget(ayse.id))
    settle()
    assert isinstance(opened.window.book.current_page(), CustomersPage)
    assert rail_button(opened, "Customers").isChecked()
    opened.desk.bus.wanted.emit(Target("no such page"))
    assert isinstance(opened.window.book.current_page(), CustomersPage)


def test_settings_are_a_key_away_and_language_and_theme_change_the_whole_window(
    qtbot: QtBot, opened: Program, settle: Settle
) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert isinstance(opened.window.book.current_page(), SettingsPage)
    assert rail_button(opened, "Settings").isChecked()
    opened.desk.bus.wanted.emit(SettingsTarget(section="look"))
    for name in ("Dark", "130%", "Türkçe"):
        pressed = (one for one in opened.window.findChildren(QAbstractButton) if one.text() == name)
        next(pressed).click()
        settle()
    assert opened.window.palette().window().color().lightness() < 60
    now = opened.desk.settings.now
    assert (now.language, now.ground, now.text_scale) == (Language.TR, Ground.DARK, 1.3)
    opened.desk.prefer(dataclasses.replace(now, ground=Ground.CONTRAST))  # as the palette does
    pills = [one for one in opened.window.findChildren(ChipButton) if one.isVisible() and one.isChecked()]
    assert [pill.text() for pill in pills] == ["Türkçe", "Yüksek karşıtlık", "%130"]
    assert rail_button(opened, "Ayarlar").isChecked()
    assert opened.window.windowTitle() == "Ayarlar – Hatır"
    opened.desk.prefer(dataclasses.replace(now, ground=Ground.LIGHT, text_scale=1.0))


def test_a_renamed_shop_is_renamed_at_the_foot_of_the_rail(opened: Program, settle: Settle) -> None:
    journal = opened.journals.present
    assert journal is not None
    context = opened.desk.context(journal)
    context.do(lambda: set_profile(journal, ProfileField.NAME, "Işıl Modaevi", context.now()))
    settle()
    assert "Işıl Modaevi" in {label.text() for label in opened.window.findChildren(ElidedLabel)}


def test_a_new_day_is_noticed(opened: Program, clock: Clock, settle: Settle) -> None:
    page = opened.window.book.current_page()
    assert isinstance(page, TodayPage)
    clock.moment = datetime.datetime(2026, 11, 22, 0, 1, tzinfo=clock.moment.tzinfo)
    opened.window._watch_day()
    settle()
    assert page._facts is not None
    assert page._facts.day == datetime.date(2026, 11, 22)


def test_a_page_that_is_not_seen_catches_up_when_it_is(qtbot: QtBot, opened: Program, settle: Settle) -> None:
    opened.window.show_page("customers")
    settle()
    page = opened.window.book._pages["today"]
    assert isinstance(page, TodayPage)
    before = page._facts
    journal = opened.journals.present
    assert journal is not None
    context = opened.desk.context(journal)
    context.do(lambda: log_touch(journal, TouchDraft(1, context.now()), context.now()))
    settle()
    assert page._facts is before
    opened.window.show_page("today")
    settle()
    assert page._facts is not before


def test_closing_keeps_the_windows_place(opened: Program, settings: Settings) -> None:
    opened.window.resize(1100, 700)
    opened.window.close()
    kept = settings.now.window
    assert isinstance(kept, WindowPlace)
    assert (kept.width, kept.height) == (1100, 700)
    assert not kept.maximized


def test_a_program_that_was_closed_asks_for_its_window_no_more(
    opened: Program, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(opened.window, "isHidden", lambda: asked.append(True) or False)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert asked
    opened.close()
    asked.clear()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # it may be gone by then
    assert asked == []


def test_alt_shows_the_menus(qtbot: QtBot, opened: Program) -> None:
    bar = opened.window.menuBar()
    if bar.isNativeMenuBar():
        pytest.skip("the menus are the system's own here")
    assert not bar.isVisible()
    qtbot.keyPress(opened.window, Qt.Key.Key_Alt)
    qtbot.keyRelease(opened.window, Qt.Key.Key_Alt)
    assert bar.isVisible()
    qtbot.keyPress(opened.window, Qt.Key.Key_Alt)
    qtbot.keyPress(opened.window, Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(opened.window, Qt.Key.Key_Alt)
    assert bar.isVisible()


def test_what_a_task_could_not_do_is_explained(qtbot: QtBot, opened: Program, door: Door) -> None:
    def refuse(_ticket: object) -> None:
        raise UserError(Problem.CHANGED_MEANWHILE)

    opened.desk.tasks.run(refuse)
    qtbot.waitUntil(lambda: bool(door.told))
    assert "changed meanwhile" in str(door.told[0][1])


def test_no_text_is_cut_at_the_smallest_size(opened: Program, qapp: QApplication) -> None:
    opened.window.resize(opened.window.minimumSize())
    qapp.processEvents()
    bar = opened.window.bar
    assert bar.search.width() > 200
    assert all(child.geometry().right() <= bar.width() for child in bar.findChildren(QPushButton))


def test_whatever_is_open_speaks_the_new_language(
    qtbot: QtBot, opened: Program, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.desk.bus.wanted.emit(LogTarget())
    (panel,) = opened.window.findChildren(LogPanel)
    opened.window.show_page("customers")
    settle()
    heard: list[str] = []
    monkeypatch.setattr(panel, "retranslate", lambda: heard.append("panel"))
    opened.desk.speech.speak(Language.TR)
    settle()
    assert heard == ["panel"]
    opened.window.resize(1400, 900)
    assert opened.window.rect().contains(panel.geometry())
