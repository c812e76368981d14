"""The main window by real keys and clicks."""

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db.changes import ChangeSet
from db.commands.customers import CustomerDraft, add_customer
from db.commands.shop import ProfileField, set_profile
from db.commands.touches import log_touch
from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Business
from db.queries.customers import page as customer_rows
from db.queries.shop import profile
from db.records import Language
from db.safety.backup import back_up, backups_folder, list_backups
from db.safety.glance import glance
from db.safety.moving import copy_to
from db.touchdraft import TouchDraft
from desktop.app import Program
from desktop.pages.customers.page import CustomersPage
from desktop.pages.settings.view import SettingsPage
from desktop.pages.today.view import TodayPage
from desktop.pages.welcome.first_steps import FirstSteps
from desktop.pages.welcome.view import WelcomeView
from desktop.settings import LeftFile, Settings, WindowPlace
from desktop.shell.log_panel import LogPanel
from desktop.shell.rail import NavButton
from desktop.targets import CustomerTarget, JournalTarget, JournalWish, LogTarget, SettingsTarget, Target
from desktop.tokens import Ground
from desktop.widgets.button import Button
from desktop.widgets.chip import ChipButton
from desktop.widgets.text import ElidedLabel, PlainLabel
from desktop.widgets.toast import Toast

Settle = Callable[[], None]


class Clock(Protocol):
    moment: datetime.datetime


class Door(Protocol):
    calls: list[tuple[str, tuple[object, ...]]]

    def answer(self, name: str, *values: object) -> None: ...

    @property
    def told(self) -> list[tuple[object, ...]]: ...


def present(program: Program) -> Journal:
    journal = program.journals.present
    assert journal is not None
    return journal


def rail_button(program: Program, text: str) -> NavButton:
    return next(button for button in program.window.findChildren(NavButton) if button.text() == text)


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


def test_the_sample_shop_makes_room_for_ones_own_in_one_action(opened: Program, settle: Settle, door: Door) -> None:
    journal = opened.journals.present
    assert journal is not None
    with journal.writing():
        Business.update(is_sample=True).execute()
    door.answer("ask", False, True)
    backups = len(list_backups(backups_folder(journal.path), journal.path.stem))
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.BEGIN))
    settle()
    assert customer_rows(journal).total == 3
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.BEGIN))
    settle()
    assert customer_rows(journal).total == 0
    assert opened.desk.undo.next_undo is None
    assert len(list_backups(backups_folder(journal.path), journal.path.stem)) == backups + 1


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


def test_a_journal_moves_with_everything_in_it_and_nothing_is_overwritten(
    opened: Program, settle: Settle, door: Door, journal_path: Path, tmp_path: Path
) -> None:
    backed_up = back_up(journal_path, backups_folder(journal_path), opened.desk.clock())
    folder = tmp_path / "başka yer"
    folder.mkdir()
    (folder / journal_path.name).write_bytes(b"somebody else's")
    cloud = tmp_path / "OneDrive"
    cloud.mkdir()
    door.answer("choose_folder", cloud, folder, folder)
    door.answer("warn", False)
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.MOVE))
    settle()
    assert not any(cloud.iterdir())
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.MOVE))
    settle()
    assert opened.journals.present is not None
    assert opened.journals.present.path == journal_path
    assert len(door.told) == 1
    assert isinstance(opened.window.book.current_page(), SettingsPage)
    (folder / journal_path.name).unlink()
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.MOVE))
    settle()
    assert opened.journals.present.path == folder / journal_path.name
    assert customer_rows(opened.journals.present).total == 3
    assert not journal_path.exists()
    assert opened.desk.settings.now.journal == folder / journal_path.name
    assert opened.desk.settings.now.left is None
    assert backed_up.name in {path.name for path in backups_folder(folder / journal_path.name).iterdir()}
    assert isinstance(opened.window.book.current_page(), SettingsPage)
    told = {label.text() for label in opened.window.findChildren(ElidedLabel)}
    assert f"The journal and its backups are in {folder} now" in told


def test_a_move_that_was_cut_off_is_brought_to_its_end_by_the_next_start(
    program: Program, settle: Settle, qtbot: QtBot, journal_path: Path, tmp_path: Path
) -> None:
    backed_up = back_up(journal_path, backups_folder(journal_path), program.desk.clock())
    there = tmp_path / "there" / journal_path.name
    there.parent.mkdir()
    left = copy_to(journal_path, there, program.desk.clock())
    now, file = program.desk.settings.now, LeftFile(left.path, left.size, left.changed_ns)
    program.desk.settings.change(dataclasses.replace(now, journal=there, left=file))
    program.start(None)
    qtbot.waitUntil(lambda: program.journals.present is not None, timeout=30_000)
    settle()
    assert not journal_path.exists()
    assert [path.name for path in backups_folder(there).iterdir()] == [backed_up.name]
    assert program.desk.settings.now.left is None


def test_a_backup_takes_the_journals_place_and_what_was_there_is_a_backup_then(
    opened: Program, settle: Settle, journal_path: Path
) -> None:
    journal = opened.journals.present
    assert journal is not None
    context = opened.desk.context(journal)
    copy = back_up(journal_path, backups_folder(journal_path), context.now())
    context.do(lambda: set_profile(journal, ProfileField.NAME, "Başka", context.now()))
    settle()
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.RESTORE, copy))
    settle()
    restored = opened.journals.present
    assert restored is not None
    assert profile(restored).name == "Yıldız Terzi"
    assert "Başka" in {glance(path).shop for path in list_backups(backups_folder(journal_path), journal_path.stem)}


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


def test_the_journal_is_remembered_for_the_next_start(opened: Program, settings: Settings, journal_path: Path) -> None:
    assert settings.now.journal == journal_path


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


def test_without_a_journal_the_ways_to_begin_are_offered(qtbot: QtBot, program: Program) -> None:
    program.start(None)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WelcomeView)))
    assert not program.window.bar.isEnabled()
    qtbot.keyClick(program.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert program.window.book.current_page() is None


def test_a_new_journal_needs_only_the_shops_name(
    qtbot: QtBot, program: Program, door: Door, settle: Settle, own_home: Path
) -> None:
    program.start(None)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WelcomeView)))
    door.answer("ask_text", "Yıldız Terzi")
    program.window.new_wanted.emit()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(FirstSteps)))
    settle()
    journal = program.journals.present
    assert journal is not None
    assert journal.path.name == "yildiz-terzi.hatir"
    assert journal.path.is_relative_to(own_home)
    door.answer("ask_text", "Yıldız terzi")
    program.window.new_wanted.emit()
    qtbot.waitUntil(lambda: program.journals.present not in (None, journal))
    settle()
    assert program.journals.present is not None
    assert program.journals.present.path.name == "yildiz-terzi-2.hatir"


def test_thinking_better_of_it_changes_nothing(program: Program, qtbot: QtBot, door: Door) -> None:
    program.start(None)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WelcomeView)))
    door.answer("ask_text", None)
    door.answer("choose_file", None)
    program.window.new_wanted.emit()
    program.window.open_wanted.emit()
    assert program.desk.tasks.idle
    assert program.journals.present is None


def test_a_journal_that_cannot_be_opened_is_explained(
    qtbot: QtBot, program: Program, door: Door, tmp_path: Path
) -> None:
    program.start(tmp_path / "gone.hatir")
    qtbot.waitUntil(lambda: bool(door.told))
    assert "There is no file at" in str(door.told[0][1])
    assert program.window.findChildren(WelcomeView)


def test_a_journal_found_damaged_is_told_after_it_is_seen(
    opened: Program, door: Door, settle: Settle, journal_path: Path
) -> None:
    door.answer("ask_which", None)
    opened.journals.unsound.emit(journal_path)
    settle()
    assert "damaged" in str(door.calls[0][1][2])
    assert opened.journals.present is not None
    assert opened.journals.present.path == journal_path


def test_a_damaged_journal_is_rescued_into_a_new_one(
    qtbot: QtBot, opened: Program, door: Door, journal_path: Path
) -> None:
    size = int.from_bytes(journal_path.read_bytes()[16:18], "big")
    opened.journals.close()
    content = bytearray(journal_path.read_bytes())
    content[-size:] = bytes(size)
    content[size * 2 : size * 2 + 8] = b"destroyd"
    journal_path.write_bytes(content)
    door.answer("ask_which", 0)
    opened.journals.open(journal_path)
    rescued = journal_path.with_name(f"{journal_path.stem}-rescued.hatir")
    # Pages that read from the broken place may have had something to say before.
    qtbot.waitUntil(lambda: any(str(rescued) in str(told[1]) for told in door.told) and opened.desk.tasks.idle)
    present = opened.journals.present
    assert present is not None
    assert present.path == rescued
    assert journal_path.read_bytes() == bytes(content)


@pytest.mark.parametrize("loss", ["damaged", "foreign", "empty", "missing"])
def test_a_journal_that_is_lost_is_found_again_in_its_last_sound_backup(
    qtbot: QtBot, program: Program, door: Door, journal_path: Path, settle: Settle, loss: str
) -> None:
    now = program.desk.clock()
    copies = [back_up(journal_path, backups_folder(journal_path), now) for _ in range(2)]
    copies[1].write_bytes(b"broken itself")
    whole = journal_path.read_bytes()
    lost = {"damaged": whole[:100], "foreign": b"x" * 5000, "empty": b""}.get(loss)
    if lost is None:
        journal_path.unlink()
    else:
        journal_path.write_bytes(lost)
    door.answer("ask_which", 0)
    program.start(journal_path)
    qtbot.waitUntil(lambda: program.journals.present is not None, timeout=30_000)
    settle()
    ((_, asked),) = [call for call in door.calls if call[0] == "ask_which"]
    assert "The last sound backup: today" in str(asked[2])
    assert str(asked[2]).endswith("3 customers · 1 touch")
    assert "Go back to the backup" in str(asked[3])
    assert profile(present(program)).name == "Yıldız Terzi"
    kept = [path.read_bytes() for path in journal_path.parent.glob("*.aside")]
    assert kept == ([lost] if lost is not None else [])


def test_what_a_task_could_not_do_is_explained(qtbot: QtBot, opened: Program, door: Door) -> None:
    def refuse(_ticket: object) -> None:
        raise UserError(Problem.CHANGED_MEANWHILE)

    opened.desk.tasks.run(refuse)
    qtbot.waitUntil(lambda: bool(door.told))
    assert "changed meanwhile" in str(door.told[0][1])


def test_another_journal_takes_the_place_of_the_first(
    qtbot: QtBot, opened: Program, door: Door, tmp_path: Path, settle: Settle
) -> None:
    first = opened.window.book.current_page()
    door.answer("ask_text", "Second shop")
    opened.window.new_wanted.emit()
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(FirstSteps)))
    settle()
    opened.window.show_page("today")
    assert opened.window.book.current_page() not in (first, None)
    assert rail_button(opened, "Customers").accessibleDescription() == "0"
    assert opened.desk.undo.next_undo is None


def test_no_text_is_cut_at_the_smallest_size(opened: Program, qapp: QApplication) -> None:
    opened.window.resize(opened.window.minimumSize())
    qapp.processEvents()
    bar = opened.window.bar
    assert bar.search.width() > 200
    assert all(child.geometry().right() <= bar.width() for child in bar.findChildren(QPushButton))


def test_one_may_look_around_in_the_sample_shop(qtbot: QtBot, program: Program, settle: Settle, own_home: Path) -> None:
    program.start(None)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WelcomeView)))
    (welcome,) = program.window.findChildren(WelcomeView)
    sample = next(button for button in welcome.findChildren(QPushButton) if "sample" in button.text())
    qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.book.current_page() is not None, timeout=30_000)
    settle()
    journal = program.journals.present
    assert journal is not None
    assert journal.path.parent.name == "sample"
    assert journal.path.is_relative_to(own_home)
    assert int(rail_button(program, "Customers").accessibleDescription()) > 30


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


def test_a_journal_opened_after_another_hears_of_each_change_once(
    opened: Program, journal_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    listening = opened.desk.bus.receivers("2wanted(PyObject)")
    assert listening
    for _ in range(2):
        opened.journals.open(journal_path)
        settle()
    assert opened.desk.bus.receivers("2wanted(PyObject)") == listening
    page = opened.window.book.current_page()
    assert isinstance(page, TodayPage)
    refreshed: list[object] = []
    monkeypatch.setattr(page, "refresh", refreshed.append)
    opened.desk.bus.changed.emit(ChangeSet())
    assert len(refreshed) == 1
