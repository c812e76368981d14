"""The window stands where it stood, if somebody could see it there."""

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from desktop.settings import WindowPlace
from desktop.shell.place import fitting

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


def test_a_title_bar_above_the_screen_cannot_be_grasped() -> None:
    assert fitting(WindowPlace(100, -500, 1360, 860), [SCREEN], SMALLEST) is None


numbers = st.integers(min_value=-10_000, max_value=10_000)


@given(numbers, numbers, numbers, numbers)
@example(-1761, 0, 1921, 0)
def test_wherever_it_is_put_its_head_is_in_sight(x: int, y: int, width: int, height: int) -> None:
    place = fitting(WindowPlace(x, y, width, height), [SCREEN], SMALLEST)
    if place is not None:
        head = QRect(place.topLeft(), QSize(place.width(), 40)).intersected(SCREEN)
        assert head.width() >= 160
        assert head.height() >= 20
