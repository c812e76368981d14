"""The one door to message boxes and file dialogues. Tests replace these functions; nobody else opens a box.

Call them through the module (`messages.tell(...)`), never by an imported name.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def tell(parent: QWidget | None, title: str, text: str, detail: str = "") -> None:
    """Tell the user something they must not miss. `text` is shown as it is, never as markup."""
    box = _box(QMessageBox.Icon.Information, parent, title, text)
    box.setInformativeText(detail)
    box.exec()
    box.deleteLater()


def ask(parent: QWidget | None, title: str, text: str, yes: str, no: str) -> bool:
    """Ask a question whose answers are the two given words; True for the first. Esc means the second."""
    box = _box(QMessageBox.Icon.Question, parent, title, text)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(agree)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed


def ask_text(parent: QWidget | None, title: str, label: str, text: str = "") -> str | None:
    """Ask for one line of text; None if the user thought better of it."""
    answer, given = QInputDialog.getText(parent, title, label, QLineEdit.EchoMode.Normal, text)  # pyright: ignore[reportArgumentType]
    return answer.strip() if given else None


def choose_file(parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
    """Let the user choose a file that exists.

    Args:
        parent: the window asked from.
        title: what the file is for.
        folder: where to begin.
        kinds: what may be chosen, in Qt's notation ("Journals (*.hatir)").
    """
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def choose_files(parent: QWidget | None, title: str, folder: Path, kinds: str) -> list[Path]:
    """Let the user choose any number of files that exist."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)
    return [Path(name) for name in names]


def choose_new_file(parent: QWidget | None, title: str, suggestion: Path, kinds: str) -> Path | None:
    """Let the user say where a new file goes; the system asks before one that exists is replaced."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    return Path(name) if name else None


def choose_folder(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Let the user choose a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def choose_printer(parent: QWidget | None, printer: QPrinter) -> bool:
    """Let the user choose a printer and what to print, in the system's own dialogue; False if they thought better."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialogue = QPrintDialog(printer, parent)
    agreed = dialogue.exec() == QPrintDialog.DialogCode.Accepted
    dialogue.deleteLater()
    return agreed


def _box(icon: QMessageBox.Icon, parent: QWidget | None, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
