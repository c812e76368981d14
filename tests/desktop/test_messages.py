"""What a message says is shown as it is, and a new file replaces no other unasked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import messages
from desktop.widgets.text import PlainLabel
from tests.desktop.conftest import Door

# Taken before the door closes: every test finds it closed.
choose_new_file, ask, warn = messages.choose_new_file, messages.ask, messages.warn
ask_text = messages.ask_text

CHARTS = "PNG (*.png);;SVG (*.svg *.svgz)"


def test_a_name_in_a_message_is_never_markup(qtbot: QtBot) -> None:
    box = messages._box(QMessageBox.Icon.Information, None, "Hatır", "<b>Ayşe</b> is gone.")
    qtbot.addWidget(box)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == "<b>Ayşe</b> is gone."


@pytest.mark.parametrize(
    ("key", "agreed", "went"), [(Qt.Key.Key_Escape, False, False), (Qt.Key.Key_Return, True, False)]
)
def test_neither_esc_nor_enter_does_what_is_warned_of(qtbot: QtBot, key: Qt.Key, agreed: bool, went: bool) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        qtbot.keyClick(box, key)

    QTimer.singleShot(0, press)
    assert ask(None, "Hatır", "Begin?", "Begin", "Stay") is agreed
    QTimer.singleShot(0, press)
    assert warn(None, "Hatır", "Better not there", "Leave it here", "Move it anyway") is went


def test_a_name_that_is_asked_for_has_room_and_its_buttons_bear_words_alone(qtbot: QtBot) -> None:
    seen: list[tuple[int, bool]] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QInputDialog)
        pictures = any(not button.icon().isNull() for button in box.findChildren(QPushButton))
        seen.append((box.width(), pictures))
        box.setTextValue("  Yıldız Terzi ")
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    assert ask_text(None, "New journal", "What is your shop called?") == "Yıldız Terzi"
    QTimer.singleShot(0, lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape))
    assert ask_text(None, "New journal", "What is your shop called?", "Yıldız") is None
    assert seen == [(400, False)]


def test_a_question_stays_until_it_is_answered_and_says_what_is_missing(qtbot: QtBot) -> None:
    seen: list[tuple[list[str], bool, str]] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QInputDialog)
        for text in (" ", "x", "Yıldız"):
            box.setTextValue(text)
            qtbot.keyClick(box, Qt.Key.Key_Return)
            line = box.findChild(QLineEdit)
            assert line is not None
            said = [label.text() for label in box.findChildren(PlainLabel)]
            seen.append((said, box.isVisible(), line.accessibleDescription()))

    def wrong(name: str) -> str:
        return "" if len(name) > 1 else f"“{name}” is short."

    QTimer.singleShot(0, answer)
    assert ask_text(None, "New journal", "What is your shop called?", wrong=wrong) == "Yıldız"
    assert seen[0] == (["“” is short."], True, "“” is short.")
    assert seen[1] == (["“x” is short."], True, "“x” is short.")
    assert not seen[2][1]


def typing(monkeypatch: pytest.MonkeyPatch, *answers: tuple[str, str]) -> list[str]:
    """Let the system's dialogue return these names and kinds in turn; return what it suggested."""
    suggested: list[str] = []
    waiting = list(answers)

    def save(_parent: QWidget | None, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        suggested.append(suggestion)
        return waiting.pop(0)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return suggested


@pytest.mark.parametrize(
    ("typed", "kinds", "kind", "expected"),
    [
        ("rapor.pdf", "PDF (*.pdf)", "PDF (*.pdf)", "rapor.pdf"),
        ("RAPOR.PDF", "PDF (*.pdf)", "PDF (*.pdf)", "RAPOR.PDF"),
        ("rapor", "PDF (*.pdf)", "PDF (*.pdf)", "rapor.pdf"),
        ("A. Yılmaz", "PDF (*.pdf)", "PDF (*.pdf)", "A. Yılmaz.pdf"),
        ("Kasım 21.11", "PDF (*.pdf)", "", "Kasım 21.11.pdf"),
        ("ısı", CHARTS, "SVG (*.svg *.svgz)", "ısı.svg"),
        ("ısı.png", CHARTS, "SVG (*.svg *.svgz)", "ısı.png"),
        ("ek", "All files (*)", "All files (*)", "ek"),
    ],
)
def test_a_name_gets_its_ending_where_nobody_typed_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str, kinds: str, kind: str, expected: str
) -> None:
    typing(monkeypatch, (str(tmp_path / typed), kind))
    assert choose_new_file(None, "Kaydet", tmp_path / "öneri.pdf", kinds) == tmp_path / expected


def test_a_file_the_ending_leads_to_is_asked_about_before_it_is_replaced(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, door: Door
) -> None:
    there, kinds = tmp_path / "rapor.pdf", "PDF (*.pdf)"
    there.write_bytes(b"eski")
    suggested = typing(monkeypatch, (str(tmp_path / "rapor"), kinds), ("", ""))
    door.answer("ask", False)
    assert choose_new_file(None, "Kaydet", tmp_path / "öneri.pdf", kinds) is None
    assert suggested == [str(tmp_path / "öneri.pdf"), str(there)]

    typing(monkeypatch, (str(tmp_path / "rapor"), kinds))
    door.answer("ask", True)
    assert choose_new_file(None, "Kaydet", tmp_path / "öneri.pdf", kinds) == there
    asked = [arguments for name, arguments in door.calls if name == "ask"]
    assert all("“rapor.pdf”" in str(arguments[2]) for arguments in asked)

    typing(monkeypatch, (str(there), kinds))  # of this one the system itself has asked
    assert choose_new_file(None, "Kaydet", there, kinds) == there
    assert len(asked) == 2
