"""The one door to message boxes and file dialogues. Tests replace these functions; nobody else opens a box.

Call them through the module (`messages.tell(...)`), never by an imported name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QIcon
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QPushButton, QWidget

from desktop import icons, theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.widgets.text import PlainLabel


_LINE_WIDE = 400

_ICONS = {
    QMessageBox.Icon.Information: "info",
    QMessageBox.Icon.Question: "circle-question-mark",
    QMessageBox.Icon.Warning: "triangle-alert",
}


def tell(parent: QWidget | None, title: str, text: str, detail: str = "") -> None:
    """Tell the user something they must not miss. `text` is shown as it is, never as markup."""
    box = _box(QMessageBox.Icon.Information, parent, title, text)
    box.setInformativeText(detail)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.button(QMessageBox.StandardButton.Ok).setIcon(QIcon())  # some desktops paint a picture of their own into it
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


def warn(parent: QWidget | None, title: str, text: str, stay: str, go: str) -> bool:
    """Warn of a step and ask whether to take it all the same; True only where `go` was chosen: Enter and Esc stay."""
    box = _box(QMessageBox.Icon.Question, parent, title, text)
    staying = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    going = box.addButton(go, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    box.exec()
    went = box.clickedButton() is going
    box.deleteLater()
    return went


def confirm_loss(parent: QWidget | None, title: str, text: str, detail: str, yes: str, no: str) -> bool:
    """Ask before something is lost for good; Enter and Esc both mean `no`."""
    box = _box(QMessageBox.Icon.Warning, parent, title, text)
    box.setInformativeText(detail)
    agree = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed


def ask_which(parent: QWidget | None, title: str, text: str, ways: Sequence[str], no: str) -> int | None:
    """Ask which of some ways to go; its place among them, the first being the likeliest. None for `no`, and for Esc."""
    box = _box(QMessageBox.Icon.Question, parent, title, text)
    buttons = [box.addButton(way, QMessageBox.ButtonRole.AcceptRole) for way in ways]
    box.setEscapeButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(buttons[0])
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    return next((place for place, button in enumerate(buttons) if button is pressed), None)


def ask_text(
    parent: QWidget | None,
    title: str,
    label: str,
    text: str = "",
    wrong: Callable[[str], str] | None = None,
) -> str | None:
    """Ask for one line of text; None if the user thought better of it.

    Args:
        parent: the window asked from.
        title: what the line is for.
        label: the question.
        text: what stands there already.
        wrong: says why an answer cannot be taken, and what to do; empty for one that can. The question stays open until
            then. Without it, any answer but an empty one is taken.
    """
    box = _Question(parent, wrong or _needs_something)
    box.setWindowTitle(title)
    box.setLabelText(label)
    box.setTextValue(text)
    box.setCancelButtonText(QCoreApplication.translate("Messages", "Cancel"))
    box.resize(theme.scaled(_LINE_WIDE), box.sizeHint().height())
    for button in box.findChildren(QPushButton):
        button.setIcon(QIcon())
    given = box.exec() == QInputDialog.DialogCode.Accepted
    answer = box.textValue().strip()
    box.deleteLater()
    return answer if given else None


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
    """Let the user say where a new file goes. None that exists is replaced unasked.

    A name typed without an ending gets the one of the kind that was chosen. The system asks about the name that was
    typed; where the ending makes another of it, that one is asked about here.
    """
    while True:
        name, kind = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
        if not name:
            return None
        typed = Path(name)
        path = _with_ending(typed, _endings(kind) or _endings(kinds), _endings(kinds))
        if path == typed or not path.exists() or _may_replace(parent, title, path):
            return path
        suggestion = path


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


class _Question(QInputDialog):
    """Asks for a line until there is one that can be taken."""

    def __init__(self, parent: QWidget | None, wrong: Callable[[str], str]) -> None:
        super().__init__(parent)
        self._wrong = wrong
        self._said: PlainLabel | None = None

    def done(self, result: int) -> None:
        why = self._wrong(self.textValue().strip()) if result == QInputDialog.DialogCode.Accepted else ""
        if why:
            self._say(why)
        else:
            super().done(result)

    def _say(self, why: str) -> None:
        from desktop.widgets.text import PlainLabel

        line, layout = self.findChild(QLineEdit), self.layout()
        if self._said is None and isinstance(layout, QBoxLayout):
            self._said = PlainLabel(size="small", ink="bad", wrap=True)
            layout.insertWidget(2, self._said)  # below the question and its line
        if self._said is not None and line is not None:
            self._said.setText(why)
            line.setAccessibleDescription(why)
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))
            self.resize(self.width(), max(self.height(), self.sizeHint().height()))


def _needs_something(answer: str) -> str:
    return "" if answer else QCoreApplication.translate("Messages", "Please write something here, or cancel.")


def _endings(kinds: str) -> list[str]:
    """Return the endings Qt's notation names: ".svg" and ".svgz" of "Pictures (*.svg *.svgz)"."""
    return re.findall(r"\*(\.\w+)", kinds)


def _with_ending(path: Path, wanted: list[str], known: list[str]) -> Path:
    """Return a path with the first wanted ending, unless it has one that is known."""
    if not wanted or path.name.casefold().endswith(tuple(known)):
        return path
    return path.with_name(path.name + wanted[0])


def _may_replace(parent: QWidget | None, title: str, path: Path) -> bool:
    return ask(
        parent,
        title,
        QCoreApplication.translate("Messages", "“{name}” is there already. Replace it?").format(name=path.name),
        QCoreApplication.translate("Messages", "Replace"),
        QCoreApplication.translate("Messages", "Another name"),
    )


def _box(icon: QMessageBox.Icon, parent: QWidget | None, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setIconPixmap(icons.pixmap(_ICONS[icon], "accent", 32, box.devicePixelRatioF()))
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
