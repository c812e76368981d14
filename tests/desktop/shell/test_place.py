"""The window stands where it stood, if somebody could see it there."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.settings import Preferences, Settings, WindowPlace
from desktop.shell import place as place_of
from desktop.shell.place import Place, fitting, headed, roomy

SCREEN = QRect(0, 0, 1920, 1040)
SMALLEST = QSize(1024, 680)


def test_it_stands_where_it_stood() -> None:
    assert fitting(WindowPlace(100, 50, 1360, 860), [SCREEN], SMALLEST) == QRect(100, 50, 1360, 860)


def test_a_screen_that_is_gone_gives_the_usual_place() -> None:
    assert fitting(WindowPlace(2500, 50, 1360, 860), [SCREEN], SMALLEST) is None
    assert fitting(WindowPlace(100, 50, 1360, 860), [], SMALLEST) is None


def test_a_second_screen_to_the_left_is_a_place_like_any() -> None:
    left = QRect(-1920, 0, 1920, 1040)
    assert fitting(WindowPlace(-1500, 20, 1360, 860), [SCREEN, left], SMALLEST) == QRect(-1500, 20, 1360, 860)


def test_a_window_larger_than_todays_screen_shrinks() -> None:
    place = fitting(WindowPlace(0, 0, 3800, 2000), [SCREEN], SMALLEST)
    assert place == QRect(0, 0, 1920, 1040)


def test_a_window_left_on_a_larger_screen_is_seen_whole_on_a_smaller_one() -> None:
    small = QRect(0, 0, 1280, 680)
    assert fitting(WindowPlace(500, 200, 1024, 680), [small], SMALLEST) == QRect(256, 0, 1024, 680)
    assert fitting(WindowPlace(100, 60, 1360, 860), [small], SMALLEST) == QRect(0, 0, 1280, 680)
    beside = QRect(1280, 0, 1280, 680)
    assert fitting(WindowPlace(700, 0, 1100, 680), [small, beside], SMALLEST) == QRect(700, 0, 1100, 680)


def test_a_window_opened_beside_it_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    screen = beside.screen().availableSize()
    assert roomy(QSize(300, 200), beside) == QSize(300, 200)
    assert roomy(QSize(300, 99_999), beside) == QSize(300, screen.height())
    assert roomy(QSize(99_999, 200), beside) == QSize(screen.width(), 200)


def test_a_title_bar_above_the_screen_cannot_be_grasped() -> None:
    assert fitting(WindowPlace(100, -500, 1360, 860), [SCREEN], SMALLEST) is None


@pytest.mark.parametrize(
    ("inside", "held"),
    [
        (QRect(100, 50, 1360, 860), QRect(100, 50, 1360, 860)),  # exactly where it was
        (QRect(100, 0, 1360, 860), QRect(100, 30, 1360, 860)),
        (QRect(-40, 30, 1360, 860), QRect(-40, 30, 1360, 860)),  # part of it may hang over
        (QRect(100, 600, 1360, 860), QRect(100, 600, 1360, 860)),
        (QRect(0, 0, 1920, 1040), QRect(0, 30, 1920, 1005)),
        (QRect(0, 40, 1360, 1400), QRect(0, 40, 1360, 1400)),  # somebody made it higher than the screen
        (QRect(0, 0, 1360, 1400), QRect(0, 30, 1360, 1400)),
    ],
)
def test_the_bar_by_which_it_is_held_is_on_the_screen(inside: QRect, held: QRect) -> None:
    assert headed(inside.adjusted(-5, -30, 5, 5), inside, SCREEN) == held


def test_a_window_whose_head_is_hidden_shows_it_once_it_has_a_frame(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Settings(tmp_path / "settings.toml")
    chosen.change(Preferences(window=WindowPlace(100, 0, 1300, 800)))
    monkeypatch.setattr(place_of, "_screens", lambda: [SCREEN])
    window = QWidget()
    qtbot.addWidget(window)
    Place(window, chosen)
    monkeypatch.setattr(window, "frameGeometry", lambda: window.geometry().adjusted(-1, -25, 1, 1))
    window.show()
    qtbot.waitUntil(lambda: window.geometry() == QRect(100, 25, 1300, 800))


@pytest.mark.parametrize("scale", [1, 1.5])
@pytest.mark.parametrize("maximized", [False, True])
def test_on_a_small_screen_the_frame_costs_the_window_no_line_at_its_foot(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scale: float, maximized: bool
) -> None:
    chosen, screen = Settings(tmp_path / "settings.toml"), QRect(0, 0, 1024, 680)
    chosen.change(Preferences(window=WindowPlace(0, 28, 1024, 652, maximized=maximized)))
    monkeypatch.setattr(place_of, "_screens", lambda: [screen])
    monkeypatch.setattr(theme, "scaled", lambda pixels: round(pixels * scale))
    window = QWidget()
    qtbot.addWidget(window)
    Place(window, chosen)
    monkeypatch.setattr(window, "frameGeometry", lambda: window.geometry().adjusted(0, -28, 0, 0))
    window.show()
    qtbot.waitUntil(lambda: window.minimumHeight() == 652)
    if not maximized:
        assert (window.geometry().top(), window.geometry().bottom()) == (28, screen.bottom())


def test_a_screen_that_becomes_smaller_keeps_the_whole_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Settings(tmp_path / "settings.toml")
    chosen.change(Preferences(window=WindowPlace(300, 100, 1360, 860)))
    monkeypatch.setattr(place_of, "_screens", lambda: [SCREEN])
    window = QWidget()
    qtbot.addWidget(window)
    stand = Place(window, chosen)
    monkeypatch.setattr(place_of, "_screens", lambda: [QRect(0, 0, 1280, 720)])
    stand.come_into_sight()
    assert window.geometry() == QRect(0, 0, 1280, 720)


def test_a_window_whose_screen_is_taken_away_comes_into_sight(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Settings(tmp_path / "settings.toml")
    chosen.change(Preferences(window=WindowPlace(2000, 60, 1300, 800)))
    left, right = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1920, 1040)
    monkeypatch.setattr(place_of, "_screens", lambda: [left, right])
    window = QWidget()
    qtbot.addWidget(window)
    stand = Place(window, chosen)
    assert window.geometry() == QRect(2000, 60, 1300, 800)
    monkeypatch.setattr(place_of, "_screens", lambda: [left])
    stand.come_into_sight()
    assert window.geometry() == QRect(0, 0, 1300, 800)
    stand.keep()
    assert chosen.now.window == WindowPlace(0, 0, 1300, 800)


def test_on_a_small_or_magnified_screen_the_window_is_as_large_as_that(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_of, "_screens", lambda: [QRect(0, 0, 960, 540)])
    window = QWidget()
    qtbot.addWidget(window)
    Place(window, Settings(tmp_path / "settings.toml"))
    assert window.size() == QSize(960, 540)


def test_larger_text_pushes_the_window_off_no_screen_and_smaller_text_gives_its_size_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = QRect(0, 0, 1440, 900)
    monkeypatch.setattr(place_of, "_screens", lambda: [screen])
    chosen = Settings(tmp_path / "settings.toml")
    chosen.change(Preferences(window=WindowPlace(41, 47, 1360, 800)))
    window = QWidget()
    qtbot.addWidget(window)
    Place(window, chosen)
    needed = SMALLEST * 2
    monkeypatch.setattr(place_of, "_smallest", lambda _screens: needed.boundedTo(screen.size()))
    QApplication.sendEvent(window, QEvent(QEvent.Type.StyleChange))
    assert window.geometry() == screen
    monkeypatch.setattr(place_of, "_smallest", lambda _screens: SMALLEST)
    QApplication.sendEvent(window, QEvent(QEvent.Type.StyleChange))
    assert window.size() == QSize(1360, 800)


numbers = st.integers(min_value=-10_000, max_value=10_000) | st.integers()


@given(numbers, numbers, numbers, numbers)
@example(-1761, 0, 1921, 0)
@example(10**15, 0, 1, 1)
@example(-(2**31), 2**31 - 1, 2**31 - 1, 2**31 - 1)
def test_wherever_it_is_put_its_head_is_in_sight(x: int, y: int, width: int, height: int) -> None:
    place = fitting(WindowPlace(x, y, width, height), [SCREEN], SMALLEST)
    if place is not None:
        head = QRect(place.topLeft(), QSize(place.width(), 40)).intersected(SCREEN)
        assert head.width() >= 160
        assert head.height() >= 20
