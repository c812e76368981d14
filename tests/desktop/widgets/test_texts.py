"""Texts show what they are given, never markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme, tokens
from desktop.prose import prose
from desktop.tokens import Ground
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import ElidedLabel, PageTitle, PlainLabel, SectionTitle, tip

NAME = "<b>Ayşe</b> & Söhne"


def test_a_name_with_angle_brackets_stays_as_it_is(qtbot: QtBot) -> None:
    for kind in (PlainLabel, ElidedLabel, PageTitle, SectionTitle):
        label = kind(NAME)
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == NAME


def test_a_tip_shows_angle_brackets_too() -> None:
    assert tip(NAME) == "<qt>&lt;b&gt;Ayşe&lt;/b&gt; &amp; Söhne</qt>"
    assert tip("") == ""


def test_a_label_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    label = PlainLabel("x", ink="muted")
    qtbot.addWidget(label)
    theme.dress(label)
    label.show()
    theme.wear(qapp, tokens.theme(Ground.DARK), 1.3)
    worn = label.palette().color(QPalette.ColorRole.WindowText).name().upper(), label.font().pixelSize()
    theme.wear(qapp, tokens.theme(Ground.LIGHT), 1.0)
    assert worn == (tokens.theme(Ground.DARK).muted, round(tokens.theme(Ground.DARK).type.body * 1.3))
    label.set_ink("bad")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == tokens.theme(Ground.LIGHT).bad


def test_a_long_name_on_one_line_is_told_in_full_by_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel(NAME * 10)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()
    assert label.toolTip() == tip(NAME * 10)
    assert label.minimumSizeHint().width() < 40
    label.resize(label.sizeHint())
    assert label.toolTip() == ""


def test_a_sentence_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    label = ProseLabel(prose("They like to hear from you **every three weeks**, and it has been {days} days.", days=34))
    qtbot.addWidget(label)
    one_line = label.heightForWidth(2000)
    assert label.heightForWidth(150) >= 3 * one_line
    assert label.sizeHint().height() == one_line
    assert label.accessibleName() == label.prose().plain


def test_an_icon_takes_its_room_from_the_lines(qtbot: QtBot) -> None:
    label = ProseLabel(prose("Phone, in the afternoon, loves a chat"))
    qtbot.addWidget(label)
    before = label.sizeHint().width()
    label.set_icon("phone", "muted")
    assert label.sizeHint().width() > before
    label.resize(label.sizeHint())
    assert not label.grab().isNull()


def test_a_sentence_in_a_layout_gets_all_its_lines(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label = ProseLabel(prose("word " * 80))
    layout = QVBoxLayout(holder)
    layout.addWidget(label)
    layout.addStretch()
    holder.resize(300, 600)
    holder.show()
    assert label.height() >= label.heightForWidth(label.width()) > 100


def test_letters_beyond_the_first_plane_do_not_shift_the_stress(qtbot: QtBot) -> None:
    label = ProseLabel(prose("😀😀 **strong** weak"))
    qtbot.addWidget(label)
    (stressed,) = label._made().formats()
    assert (stressed.start, stressed.length) == (5, 6)
