"""The theme on the application: colours, fonts and sizes change while windows are open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme, tokens
from desktop.theme import Appearance, Weight
from desktop.tokens import Ground


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    look = Appearance(qapp, Ground.LIGHT, 1.0)
    yield look
    look.choose(Ground.LIGHT, 1.0)
    look.deleteLater()


class Watcher(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.restyled = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.restyled += event.type() == QEvent.Type.StyleChange


def test_another_ground_reaches_palette_tokens_and_open_windows(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    window, inside = QWidget(), Watcher()
    qtbot.addWidget(window)
    inside.setParent(window)
    theme.dress(window)
    window.show()
    before = inside.restyled
    appearance.choose(Ground.DARK, 1.0)
    dark = tokens.theme(Ground.DARK)
    assert theme.current() is dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == dark.paper
    assert inside.restyled > before
    assert dark.surface in window.styleSheet()


def test_what_is_put_into_another_thing_is_dressed_once_when_it_comes_into_a_window(
    qtbot: QtBot, appearance: Appearance
) -> None:
    """Each time costs as much as making it: a page has five things around each of its words."""
    window, inside = QWidget(), Watcher()
    qtbot.addWidget(window)
    theme.dress(window)
    around: QWidget = inside
    for _ in range(5):
        box = QWidget()
        QVBoxLayout(box).addWidget(around)
        around = box
    assert inside.restyled == 0
    QVBoxLayout(window).addWidget(around)
    assert inside.restyled == 1


def test_a_still_window_neither_blinks_nor_fades(qapp: QApplication, appearance: Appearance) -> None:
    blinking = qapp.cursorFlashTime()
    assert blinking > 0
    appearance.choose(Ground.CONTRAST, 1.0, still=True)
    assert theme.current() is tokens.theme(Ground.CONTRAST)
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    appearance.choose(Ground.LIGHT, 1.0)
    assert qapp.cursorFlashTime() == blinking


def test_the_same_choice_again_disturbs_nobody(qtbot: QtBot, appearance: Appearance) -> None:
    window = Watcher()
    qtbot.addWidget(window)
    theme.dress(window)
    window.show()
    before = window.restyled
    appearance.choose(Ground.LIGHT, 1.0)
    assert window.restyled == before


def test_larger_text_is_larger_everywhere(qapp: QApplication, appearance: Appearance) -> None:
    before = theme.font("body").pixelSize()
    appearance.choose(Ground.LIGHT, 1.5)
    assert theme.font("body").pixelSize() == round(before * 1.5)
    assert qapp.font().pixelSize() == round(before * 1.5)
    assert theme.scaled(20) == 30


@pytest.mark.parametrize("serif", [False, True])
@pytest.mark.parametrize(
    ("weight", "italic", "style"),
    [
        (Weight.REGULAR, False, "Regular"),
        (Weight.STRONG, False, "SemiBold"),
        (Weight.BOLD, False, "Bold"),
        (Weight.REGULAR, True, "Italic"),
    ],
)
def test_every_font_is_one_of_ours(
    appearance: Appearance, serif: bool, weight: Weight, italic: bool, style: str
) -> None:
    info = QFontInfo(theme.font("body", weight, serif=serif, italic=italic))
    family = theme.current().family
    assert info.family() == (family.serif if serif else family.sans)
    assert info.styleName() == style


def test_a_font_that_is_changed_leaves_the_next_one_as_it_was(appearance: Appearance) -> None:
    theme.font("body").setPixelSize(99)
    assert theme.font("body").pixelSize() != 99


@pytest.mark.parametrize(
    ("points", "platform", "factor"),
    [(9.0, "win32", 1.0), (13.5, "win32", 1.5), (40.0, "win32", 2.0), (13.0, "darwin", 1.0), (11.0, "darwin", 1.0),
     (14.0, "linux", 1.0), (-1.0, "win32", 1.0)],
)  # fmt: skip
def test_who_wants_larger_texts_everywhere_has_them_here_too(points: float, platform: str, factor: float) -> None:
    assert theme.text_scale_of_system(points, platform) == factor
