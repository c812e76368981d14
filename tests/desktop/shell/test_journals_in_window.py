"""The journal in the window: made, opened, refused, moved, restored, rescued, and another in its place."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db.changes import ChangeSet
from db.commands.shop import ProfileField, set_profile
from db.models import Business
from db.queries.customers import page as customer_rows
from db.queries.shop import profile
from db.safety.backup import back_up, backups_folder, list_backups
from db.safety.glance import glance
from db.safety.moving import copy_to
from desktop import app, journals
from desktop.app import Program
from desktop.pages.settings.view import SettingsPage
from desktop.pages.today.view import TodayPage
from desktop.pages.welcome.first_steps import FirstSteps
from desktop.pages.welcome.view import WelcomeView
from desktop.settings import LeftFile, Settings
from desktop.targets import JournalTarget, JournalWish
from desktop.widgets.text import ElidedLabel
from tests.desktop.conftest import Door
from tests.desktop.shell.conftest import Settle, present, rail_button


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
    door.answer("choose_folder", folder)
    opened.desk.bus.wanted.emit(JournalTarget(JournalWish.MOVE))
    settle()
    told = {label.text() for label in opened.window.findChildren(ElidedLabel)}
    assert f"The journal is in {folder} already" in told


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


def test_the_journal_is_remembered_for_the_next_start(opened: Program, settings: Settings, journal_path: Path) -> None:
    assert settings.now.journal == journal_path


def test_without_a_journal_the_ways_to_begin_are_offered(qtbot: QtBot, program: Program) -> None:
    program.start(None)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WelcomeView)))
    assert not program.window.bar.is_usable
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


@pytest.mark.parametrize(
    ("shop", "file"), [("Işık & Oğlu", "isik-oglu"), ("Con", "con_"), ("…", "hatir"), ("ş" * 300, "s" * 120)]
)
def test_the_file_of_a_new_journal_has_a_name_every_system_takes(tmp_path: Path, shop: str, file: str) -> None:
    path = app._free_path(tmp_path, shop)
    assert path.name == f"{file}.hatir"
    path.touch()
    assert app._free_path(tmp_path, shop).name == f"{file}-2.hatir"


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
    qtbot: QtBot, opened: Program, door: Door, journal_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "_LOOKED_THROUGH_AFTER", 1)
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
