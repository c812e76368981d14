"""A pill is pressed by Enter as by the space bar, but where Enter keeps a form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.chip import ChipButton
from desktop.widgets.entry_chips import EntryChip
from desktop.widgets.forms import Form

_ENTERS = [
    pytest.param(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, id="enter"),
    pytest.param(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, id="number-pad"),
]


@pytest.mark.parametrize(("key", "held"), _ENTERS)
def test_enter_presses_a_pill_and_in_a_form_keeps_the_form(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    lone, sheet = QWidget(), Form()
    alone, within, kept = ChipButton("x"), ChipButton("x"), list[bool]()
    QVBoxLayout(lone).addWidget(alone)
    sheet.fields.addWidget(within)
    sheet.accepted.connect(lambda: kept.append(True))
    for widget in (lone, sheet):
        qtbot.addWidget(widget)

    QTest.keyClick(alone, key, held)
    QTest.keyClick(within, key, held)

    assert alone.isChecked()
    assert not within.isChecked()
    assert kept == [True]


@pytest.mark.parametrize(("key", "held"), _ENTERS)
def test_enter_opens_what_a_typed_word_was_taken_for(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    chip, pressed = EntryChip("phone", "accent", "phone", ""), list[bool]()
    qtbot.addWidget(chip)
    chip.clicked.connect(lambda: pressed.append(True))

    QTest.keyClick(chip, key, held)

    assert pressed == [True]
