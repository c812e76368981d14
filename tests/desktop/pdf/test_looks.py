"""The shop's own colour and logo on the paper."""

import dataclasses
import io
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from db.errors import Problem, UserError
from desktop.pdf.content import ProgressReport
from desktop.pdf.page import colours
from desktop.pdf.progress_report import progress_report
from desktop.tokens import Ground, theme

Opened = Callable[[bytes], Any]


def picture(kind: str, size: tuple[int, int], colour: tuple[int, ...] | int, mode: str = "RGB") -> bytes:
    file = io.BytesIO()
    Image.new(mode, size, colour).save(file, kind)
    return file.getvalue()


def with_logo(report: ProgressReport, logo: bytes) -> bytes:
    return progress_report(dataclasses.replace(report, shop=dataclasses.replace(report.shop, logo=logo)))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"))
def test_any_colour_a_shop_may_choose_can_be_read_on_white(accent: str) -> None:
    shown = colours(accent).accent
    assert 1.05 / (luminance(shown) + 0.05) >= 4.5


@pytest.mark.parametrize("accent", ["#A8492A", "#2e6e62", "#000000"])
def test_a_colour_that_can_be_read_is_left_as_it_is(accent: str) -> None:
    assert colours(accent).accent == accent.upper()


@pytest.mark.parametrize("accent", ["", "#a8492a", "red", "#12345", "#12345g", "#1234567"])
def test_what_is_no_colour_gives_our_own(accent: str) -> None:
    assert colours(accent) == theme(Ground.LIGHT)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_stands_at_the_head_in_its_own_proportions(opened: Opened, report: ProgressReport, kind: str) -> None:
    shown = opened(with_logo(report, picture(kind, (400, 200), (0, 0, 255)))).picture()
    row = [shown.pixelColor(x, 57) for x in range(shown.width())]
    blue = [colour for colour in row if colour.blue() > 240 and colour.red() < 20]
    assert len(blue) == pytest.approx(84, abs=2)


def test_a_see_through_logo_is_printed_on_white(opened: Opened, report: ProgressReport) -> None:
    shown = opened(with_logo(report, picture("PNG", (100, 100), (0, 0, 0, 0), "RGBA"))).picture()
    assert shown.pixelColor(60, 57).name() == "#ffffff"


def test_a_huge_logo_does_not_make_a_huge_file(report: ProgressReport) -> None:
    noise = Image.effect_noise((1800, 1200), 80).convert("RGB")
    file = io.BytesIO()
    noise.save(file, "JPEG", quality=95)
    assert len(file.getvalue()) > 500_000
    assert len(with_logo(report, file.getvalue())) < 200_000
    flat = picture("PNG", (2500, 2500), (168, 73, 42))
    assert len(with_logo(report, flat)) <= 60_000


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"not a picture",
        picture("PNG", (50, 50), (1, 2, 3))[:60],
        picture("JPEG", (50, 50), (1, 2, 3))[:300],
        picture("GIF", (50, 50), 3, "P"),
        picture("PNG", (20_000, 10_000), 0, "1"),
    ],
    ids=["empty", "text", "half a PNG", "half a JPEG", "GIF", "too large"],
)
def test_a_logo_that_cannot_be_printed_is_refused_with_its_problem(report: ProgressReport, broken: bytes) -> None:
    with pytest.raises(UserError) as refused:
        with_logo(report, broken)
    assert refused.value.problem is Problem.PICTURE_UNREADABLE
    assert refused.value.params["detail"]


def test_the_same_logo_gives_the_same_bytes(report: ProgressReport) -> None:
    logo = picture("PNG", (300, 120), (10, 20, 30, 128), "RGBA")
    assert with_logo(report, logo) == with_logo(report, logo)
