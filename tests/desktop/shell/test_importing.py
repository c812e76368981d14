"""A workbook of the shop's own in the window: people and their visits, seen before, taken in, and taken back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.commands.customers import CustomerDraft, add_customer
from db.commands.touches import log_touch
from db.models import Customer, Touch
from db.touchdraft import TouchDraft
from desktop.app import Program
from desktop.shell.importing import ImportDialog
from desktop.shell.menus import Menus
from tests.desktop.conftest import Door

Settle = Callable[[], None]


def press(within: QWidget, name: str) -> None:
    next(button for button in within.findChildren(QAbstractButton) if button.text() == name).click()


def told(within: QWidget) -> set[str]:
    return {label.text() for label in within.findChildren(QLabel) if label.isVisible()}


def figures(dialog: ImportDialog) -> dict[str, str]:
    return {figure._text.text(): figure._count.text() for figure in dialog._figures}


def test_the_visits_of_a_workbook_come_along_and_leave_together(
    opened: Program, settle: Settle, tmp_path: Path
) -> None:
    from openpyxl import Workbook

    book = Workbook()
    people_sheet = book.create_sheet("Müşteriler", 0)
    people_sheet.append(("Ad", "Soyad", "Telefon"))
    people_sheet.append(("Nermin", "Ak", "0532 111 22 33"))
    visits = book.create_sheet("Ziyaretler")
    visits.append(("Müşteri", "Tarih", "Tür"))
    visits.append(("Nermin Ak", "01.09.2026", "ziyaret"))
    visits.append(("Deniz Uğur", "02.09.2026", "ziyaret"))
    visits.append(("Deniz Uğur", "30.02.2026", "ziyaret"))
    path = tmp_path / "defter.xlsx"
    book.save(path)
    journal = opened.journals.present
    assert journal is not None
    people, touches = Customer.select().count(), Touch.select().count()
    dialog = ImportDialog(opened.desk.context(journal), opened.window)
    dialog.read([path])
    settle()
    assert "2 visits or calls come along." in told(dialog)
    assert figures(dialog) == {"new": "1", "completed": "0", "known already": "0", "left out": "1"}
    press(dialog, "Import")
    settle()
    assert "2 visits or calls came along. 1 visitor who was not on the list got a card too." in told(dialog)
    assert figures(dialog) == {"new": "2", "completed": "0", "known already": "0", "left out": "1"}
    assert (Customer.select().count(), Touch.select().count()) == (people + 2, touches + 2)
    press(dialog, "Undo this import")
    settle()
    assert (Customer.select().count(), Touch.select().count()) == (people, touches)
    dialog.close()


def test_undo_right_after_an_import_takes_all_of_it_back(
    qtbot: QtBot, opened: Program, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "rehber.csv"
    path.write_text("Ad;Soyad;Telefon\nNermin;Ak;0532 111 22 33\nCan;Er;0532 111 22 34\n", encoding="utf-8")
    journal = opened.journals.present
    assert journal is not None
    context = opened.desk.context(journal)
    context.do(lambda: add_customer(journal, CustomerDraft(given_name="Önceki"), context.now()))
    settle()
    people = Customer.select().count()
    for worked_with in (False, True):
        dialog = ImportDialog(context, opened.window)
        dialog.read([path])
        settle()
        press(dialog, "Import")
        settle()
        press(dialog, "Done")
        settle()
        assert "Import done" in told(opened.window)
        opened.window.activateWindow()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is opened.window.windowHandle())
        opened.window.setFocus()
        if worked_with:
            can = Customer.get(Customer.given_name == "Can").id
            log_touch(journal, TouchDraft(can, context.now()), context.now())
        qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert Customer.select().count() == people + worked_with
    assert "Import undone; 1 customer stays, worked with since" in told(opened.window)
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert Customer.select().where(Customer.trashed_at.is_null(), Customer.given_name == "Önceki").count() == 0


def test_an_import_that_was_undone_is_done_again_from_its_file_if_that_is_still_the_same(
    opened: Program, settle: Settle, tmp_path: Path, door: Door
) -> None:
    path = tmp_path / "rehber.csv"
    path.write_text("Ad;Soyad\nNermin;Ak\nCan;Er\n", encoding="utf-8")
    journal = opened.journals.present
    assert journal is not None
    context, people = opened.desk.context(journal), Customer.select().count()
    dialog = ImportDialog(context, opened.window)
    dialog.read([path])
    settle()
    press(dialog, "Import")
    dialog.reject()  # nobody waits for the end
    settle()
    assert "Import done" in told(opened.window)
    menus = opened.window.findChild(Menus)
    assert menus is not None
    for _ in range(2):
        assert Customer.select().count() == people + 2
        context.take_back()
        settle()
        assert Customer.select().count() == people
        assert "Import undone" in told(opened.window)
        assert (menus.redo.text(), menus.redo.isEnabled()) == ("Redo: Import", True)
        context.do_again()
        settle()
    context.take_back()
    settle()
    path.write_text("Ad;Soyad\nNermin;Ak\n", encoding="utf-8")
    context.do_again()
    settle()
    assert Customer.select().count() == people
    assert "or not what it was when it was imported" in str(door.told)


def test_a_file_of_visits_alone_names_whose_they_are(opened: Program, settle: Settle, tmp_path: Path) -> None:
    path = tmp_path / "ziyaret.csv"
    path.write_text("Müşteri;Tarih;Tür\nIşıl Aydın;01.09.2026 10:30;ziyaret\n", encoding="utf-8")
    journal = opened.journals.present
    assert journal is not None
    dialog = ImportDialog(opened.desk.context(journal), opened.window)
    dialog.read([path])
    settle()
    assert "Işıl Aydın" in told(dialog)
    press(dialog, "Import")
    settle()
    assert "The visits are in your journal" in told(dialog)
    press(dialog, "Done")
