"""Every text can be read on every ground it may stand on, by the arithmetic of WCAG 2.2."""

import itertools
import re
import tomllib

import pytest

import resources
from db.records import Colour

AA_TEXT = 4.5  # success criterion 1.4.3
AAA_TEXT = 7.0  # success criterion 1.4.6, for whoever asks for high contrast
AA_SIGN = 3.0  # success criterion 1.4.11: dots, bars, icons, focus frames
THEMES = ("light", "dark", "contrast")
GROUNDS = ("paper", "surface", "rail")
MEANINGS = ("accent", "good", "caution", "bad", "info")
SHADES = tuple(colour.value for colour in Colour)
TOKENS = tomllib.loads(resources.path("themes/tokens.toml").read_text(encoding="utf-8"))

PAIRS = [
    *itertools.product(("ink", "muted"), (*GROUNDS, *(f"{meaning}_soft" for meaning in MEANINGS))),
    *itertools.product(MEANINGS, GROUNDS),
    *((meaning, f"{meaning}_soft") for meaning in MEANINGS),
    *itertools.product(SHADES, GROUNDS),
    *((shade, f"{shade}_soft") for shade in SHADES),
    ("faint", "paper"),
    ("faint", "surface"),
    ("on_accent", "accent"),
]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(theme: str, text: str, ground: str) -> None:
    colours = TOKENS[theme]
    assert contrast(colours[text], colours[ground]) >= (AAA_TEXT if theme == "contrast" else AA_TEXT)


@pytest.mark.parametrize("ground", GROUNDS)
def test_high_contrast_has_borders_that_are_seen(ground: str) -> None:
    assert contrast(TOKENS["contrast"]["line"], TOKENS["contrast"][ground]) >= AA_SIGN


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("sign", "ground"), list(itertools.product(MEANINGS, ("line", "accent_soft"))))
def test_a_bar_stands_out_from_its_track_and_a_frame_from_a_selection(theme: str, sign: str, ground: str) -> None:
    colours = TOKENS[theme]
    assert contrast(colours[sign], colours[ground]) >= AA_SIGN


@pytest.mark.parametrize("theme", THEMES)
def test_hints_stand_back_behind_secondary_text_and_that_behind_ink(theme: str) -> None:
    on_surface = [contrast(TOKENS[theme][text], TOKENS[theme]["surface"]) for text in ("faint", "muted", "ink")]
    assert on_surface == sorted(on_surface)
    assert on_surface[0] < on_surface[1] - 0.5


def test_all_themes_name_the_same_colours() -> None:
    assert TOKENS["light"].keys() == TOKENS["dark"].keys() == TOKENS["contrast"].keys()
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for theme in THEMES for colour in TOKENS[theme].values())


@pytest.mark.parametrize("scale", ["radius", "space", "type"])
def test_the_steps_of_a_scale_grow(scale: str) -> None:
    steps = list(TOKENS[scale].values())
    assert steps == sorted(set(steps))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours "#RRGGBB", 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of "#RRGGBB", 0 to 1 (WCAG 2.2, "relative luminance")."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
