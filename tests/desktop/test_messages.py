"""What a message says is shown as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop import messages


def test_a_name_in_a_message_is_never_markup(qtbot: QtBot) -> None:
    box = messages._box(QMessageBox.Icon.Information, None, "Hatır", "<b>Ayşe</b> is gone.")
    qtbot.addWidget(box)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == "<b>Ayşe</b> is gone."
