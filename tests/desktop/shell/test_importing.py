"""A workbook of the shop's own in the window: people and their visits, seen before, taken in, and taken back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from db.models import Customer, Touch
from desktop.app import Program
from desktop.shell.importing import ImportDialog

Settle = Callable[[], None]


def press(within: QWidget, name: str) -> None:
    next(button for button in within.findChildren(QAbstractButton) if button.text() == name).click()


def told(within: QWidget) -> set[str]:
    return {label.text() for label in within.findChildren(QLabel) if label.isVisible()}


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
    path = tmp_path / "defter.xlsx"
    book.save(path)
    journal = opened.journals.present
    assert journal is not None
    people, touches = Customer.select().count(), Touch.select().count()
    dialog = ImportDialog(opened.desk.context(journal), opened.window)
    dialog.read([path])
    settle()
    assert "1 visit or call comes along." in told(dialog)
    press(dialog, "Import")
    settle()
    assert "1 visit or call came along." in told(dialog)
    assert (Customer.select().count(), Touch.select().count()) == (people + 1, touches + 1)
    press(dialog, "Undo this import")
    settle()
    assert (Customer.select().count(), Touch.select().count()) == (people, touches)
    dialog.close()


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
