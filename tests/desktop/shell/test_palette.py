"""The palette beside people: pages, actions, errands for a person, the look of the window; by keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from db.records import Language
from db.safety.backup import backups_folder, list_backups
from desktop.app import Program
from desktop.shell.found_list import FoundList
from desktop.shell.found_rows import FoundRow, RowKind
from desktop.shell.help_window import HelpWindow
from desktop.shell.importing import ImportDialog
from desktop.targets import (
    CareTarget,
    CustomerTarget,
    ImportTarget,
    LogTarget,
    NewCustomerTarget,
    NewJobTarget,
    ReportTarget,
    SettingsTarget,
)
from desktop.tokens import Ground
from desktop.widgets.button import Button
from desktop.widgets.search_box import SearchBox

Settle = Callable[[], None]

#: What Qt's platform without a screen says when a window comes to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Hand:
    """Opens the palette, types and chooses, all by keys."""

    def __init__(self, qtbot: QtBot, program: Program, settle: Settle) -> None:
        self._qtbot, self._program, self._settle = qtbot, program, settle
        self._box = program.window.bar.search
        self.wanted: list[object] = []
        program.desk.bus.wanted.connect(self.wanted.append)

    def type(self, text: str) -> list[FoundRow]:
        self._qtbot.keyClick(self._program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self._qtbot.waitUntil(self._box.hasFocus)
        self._qtbot.keyClicks(self._box, text)
        self._settle()
        (found,) = self._program.window.findChildren(FoundList)
        return [row for row in found._model._rows if row.kind is not RowKind.HEADING]

    def choose(self, text: str) -> str:
        """Type, and press Enter on the first row; return what that was called."""
        first, *_ = self.type(text)
        self._qtbot.keyClick(self._box, Qt.Key.Key_Return)
        self._settle()
        return first.title


@pytest.fixture
def hand(qtbot: QtBot, opened: Program, settle: Settle) -> Hand:
    return Hand(qtbot, opened, settle)


def test_a_day_of_errands_by_the_palette_alone(opened: Program, hand: Hand, settle: Settle) -> None:
    window = opened.window
    assert hand.choose("musteri") == "Customers"  # Turkish, with plain letters, in an English window
    assert window.windowTitle() == "Customers – Hatır"
    hand.choose("today")

    assert hand.choose("rapor işıl".replace("ş", "s").replace("ı", "i")) == "Progress report for Işıl Aydın"
    assert isinstance(hand.wanted[-1], ReportTarget)
    assert window.windowTitle() == "Reports – Hatır"

    assert hand.choose("new cust") == "New customer"
    assert hand.wanted[-1] == NewCustomerTarget()
    assert QApplication.focusWidget() is not window.bar.search

    assert hand.choose("mehmet log") == "Log a touch with Mehmet Demir"
    assert isinstance(hand.wanted[-1], LogTarget)

    opened.window.show_page("today")
    hand.choose("dark")
    assert opened.desk.settings.now.ground is Ground.DARK
    assert "Dark theme" not in [row.title for row in hand.type("dark")]
    settle()
    opened.window.setFocus()
    hand.choose("larger")
    assert opened.desk.settings.now.text_scale > 1

    assert hand.choose("turkce") == "Türkçe"
    assert opened.desk.speech.language is Language.TR
    assert hand.choose("report ayse") == "Ayşe Yılmaz için gelişim raporu"
    assert hand.choose("english") == "English"


def test_a_part_of_a_page_is_found_by_its_own_name(hand: Hand) -> None:
    for typed, title, target in (
        ("sikayet", "Care: complaints", CareTarget(section="complaints")),
        ("ritim", "Settings: rhythm and tags", SettingsTarget(section="tags")),
        ("backup", "Back up now", None),
        ("export", "Settings: journal and backups", SettingsTarget(section="journal")),
    ):
        first, *_ = hand.type(typed)
        assert first.title == title
        if target is not None:
            hand.choose("")
            hand.choose(typed)
            assert hand.wanted[-1] == target


def test_a_job_is_begun_by_the_board_and_by_the_palette(opened: Program, hand: Hand, settle: Settle) -> None:
    opened.window.show_page("jobs")
    settle()
    button = next(one for one in opened.window.findChildren(Button) if one.text() == "New job" and one.isVisible())
    button.click()
    settle()
    assert opened.window.bar.search.text() == "new job "
    assert opened.window.bar.search.hasFocus()
    assert hand.choose("new job ayse") == "New job for Ayşe Yılmaz"
    assert isinstance(hand.wanted[-1], NewJobTarget)
    settle()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "What is it?"
    assert "New job" in [row.title for row in hand.type("is ac")]


def test_empty_it_shows_whom_one_wants_again_and_what_can_be_done(opened: Program, hand: Hand, settle: Settle) -> None:
    rows = hand.type("")
    assert [row.title for row in rows[:2]] == ["Işıl Aydın", "Log a touch"]  # the only one ever talked to
    settle()
    opened.window.setFocus()
    hand.choose("mehmet")
    assert [row.title for row in hand.type("")][:2] == ["Mehmet Demir", "Işıl Aydın"]
    assert isinstance(rows[0].target, CustomerTarget)


def test_a_phone_in_any_notation_shows_the_number_it_was_found_by(hand: Hand, qtbot: QtBot, opened: Program) -> None:
    for typed in ("0532555", "+90 532 555", "(532) 555 01", "555 01 22"):
        (row,) = hand.type(typed)
        assert row.title == "Ayşe Yılmaz"
        assert row.detail == "0532 555 01 22"
        assert row.marked_detail
        opened.window.bar.search.clear()


def test_a_backup_is_one_line_away(opened: Program, hand: Hand, settle: Settle) -> None:
    journal = opened.journals.present
    assert journal is not None
    assert hand.choose("yedek") == "Back up now"
    settle()
    assert list_backups(backups_folder(journal.path), journal.path.stem)


def test_an_article_is_read_from_its_beginning_however_small_the_window(opened: Program, qtbot: QtBot) -> None:
    reader = HelpWindow(opened.desk.speech, opened.window)
    reader.resize(640, 340)
    reader.show_article("today")
    (text,) = reader.findChildren(QTextBrowser)
    bar = text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    reader.show_article("customers")
    assert bar.value() == 0


def test_help_opens_where_one_stands_and_is_searched(opened: Program, hand: Hand, qtbot: QtBot) -> None:
    window = opened.window
    window.show_page("customers")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (reader,) = window.findChildren(HelpWindow)
    assert reader.isVisible()
    assert reader.screen().availableSize().expandedTo(reader.size()) == reader.screen().availableSize()
    assert reader.key == "customers"
    (text,) = reader.findChildren(QTextBrowser)
    (search,) = reader.findChildren(SearchBox)
    (found,) = reader.findChildren(QListWidget)
    assert text.toPlainText().startswith("Customers")
    qtbot.keyClicks(search, "backup")
    assert reader.key == "backups"
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert reader.key != "backups"
    opened.desk.speech.speak(Language.TR)
    QApplication.processEvents()
    search.setText("yedek")
    assert reader.windowTitle() == "Yardım – Hatır"
    assert found.item(0).text() == "Defter ve yedekler"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not reader.isVisible()

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    opened.desk.speech.speak(Language.EN)
    assert hand.choose("help complaints") == "Help: Complaints"
    assert reader.key == "complaints"
    reader.close()


def test_help_opens_beside_a_box_that_is_to_be_answered_first(
    opened: Program, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    contacts = tmp_path / "rehber.vcf"
    contacts.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Pelin Su\nEND:VCARD\n", encoding="utf-8")
    opened.desk.bus.wanted.emit(ImportTarget((contacts,)))
    settle()
    (dialog,) = opened.window.findChildren(ImportDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    (reader,) = dialog.findChildren(HelpWindow)
    assert reader.isVisible()
    assert reader.key == "import"
    dialog.close()
