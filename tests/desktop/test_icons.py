"""Icons wear a colour of the theme and are as large as the screen is fine."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

import resources
from desktop import icons, theme, tokens
from desktop.pages.settings.colour_row import ColourPick
from desktop.tokens import Ground

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = {path.stem for path in resources.path("icons").glob("*.svg")}


def strongest(image: QImage) -> QColor:
    return max(
        (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
        key=lambda colour: colour.alpha(),
    )


@pytest.mark.parametrize("ground", Ground)
def test_an_icon_is_drawn_in_the_colour_of_the_present_theme(qapp: QApplication, ground: Ground) -> None:
    theme.wear(qapp, tokens.theme(ground), 1.0)
    drawn = strongest(icons.pixmap("coffee", "accent", 24, 2.0).toImage())
    wanted = theme.colour("accent")
    theme.wear(qapp, tokens.theme(Ground.LIGHT), 1.0)
    assert drawn.alpha() > 200
    differences = (drawn.red() - wanted.red(), drawn.green() - wanted.green(), drawn.blue() - wanted.blue())
    assert max(abs(difference) for difference in differences) <= 2


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_a_pixel_for_every_pixel_of_the_screen(qapp: QApplication, ratio: float) -> None:
    drawn = icons.pixmap("sun", "ink", 16, ratio)
    assert drawn.width() == round(16 * ratio)
    assert drawn.devicePixelRatio() == ratio


def test_the_tick_on_a_colour_of_the_shops_own_has_them_too(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.wear(qapp, tokens.theme(Ground.LIGHT), 1.0)
    colours = ColourPick()
    qtbot.addWidget(colours)
    colours.show_colour("")
    dot = next(button for button in colours.findChildren(QAbstractButton) if button.isChecked())
    monkeypatch.setattr(dot, "devicePixelRatioF", lambda: 2.0)
    drawn: list[float] = []
    tinted = icons.tinted

    def seen(name: str, colour: QColor, side: int, ratio: float) -> QPixmap:
        drawn.append(ratio)
        return tinted(name, colour, side, ratio)

    monkeypatch.setattr(icons, "tinted", seen)
    dot.grab()
    assert drawn == [2.0]


def test_the_same_icon_is_drawn_once(qapp: QApplication) -> None:
    assert icons.pixmap("gem", "accent", 16).cacheKey() == icons.pixmap("gem", "accent", 16).cacheKey()


def test_every_shipped_icon_can_be_drawn(qapp: QApplication) -> None:
    blank = [name for name in sorted(SHIPPED) if strongest(icons.pixmap(name, "ink", 24).toImage()).alpha() == 0]
    assert not blank


def test_every_icon_that_is_asked_for_is_shipped() -> None:
    asked = {name for path in (ROOT / "desktop").rglob("*.py") for name in asked_for(ast.parse(path.read_bytes()))}
    assert len(asked) > 10
    assert asked - SHIPPED == set()


def test_no_icon_is_shipped_that_nobody_draws() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "desktop").rglob("*.py"))
    assert sorted(name for name in SHIPPED if f'"{name}"' not in code) == []


def asked_for(tree: ast.Module) -> Iterator[str]:
    """Yield the icons that are named where a control is made or gets another one."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        named: list[ast.expr] = [word.value for word in node.keywords if word.arg in {"icon", "trailing_icon"}]
        if isinstance(node.func, ast.Attribute) and node.func.attr == "set_icon":
            named += node.args[:1]
        for value in named:
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                yield value.value
