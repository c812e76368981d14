"""The theme as plain data, for whoever draws: widgets, charts and papers. No Qt here."""

import dataclasses
import enum
import functools
import tomllib
from collections.abc import Mapping
from typing import Any

import resources


class Ground(enum.StrEnum):
    """Which set of colours: ink on paper, paper on ink, or white on black for eyes that need more."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclasses.dataclass(frozen=True, slots=True)
class Radius:
    """Corners, in device-independent pixels. `pill` stands for: as round as the thing is high."""

    small: int
    medium: int
    large: int
    pill: int


@dataclasses.dataclass(frozen=True, slots=True)
class Space:
    """Distances, in device-independent pixels."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the scale's own name, beside s and m
    xl: int
    xxl: int


@dataclasses.dataclass(frozen=True, slots=True)
class Family:
    """Names of the two type families."""

    sans: str
    serif: str


@dataclasses.dataclass(frozen=True, slots=True)
class TypeSizes:
    """Sizes of type in device-independent pixels, before the user's own text scale."""

    tiny: int
    small: int
    body: int
    strong: int
    figure: int
    title: int
    display: int


@dataclasses.dataclass(frozen=True, slots=True)
class Theme:
    """One ground with all its colours ("#RRGGBB"), and the measures all grounds share.

    The meaning of each colour is written in `resources/themes/tokens.toml`.
    """

    ground: Ground
    paper: str
    surface: str
    rail: str
    line: str
    ink: str
    muted: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    caution: str
    caution_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    rose: str
    rose_soft: str
    amber: str
    amber_soft: str
    olive: str
    olive_soft: str
    teal: str
    teal_soft: str
    blue: str
    blue_soft: str
    plum: str
    plum_soft: str
    radius: Radius
    space: Space
    family: Family
    type: TypeSizes

    def colour(self, token: str) -> str:
        """Return the colour a token stands for ("good_soft" → "#E1EFEB").

        Raises:
            AttributeError: there is no such token.
        """
        value: str = getattr(self, token)
        return value


@functools.cache
def theme(ground: Ground) -> Theme:
    """Return the theme of one ground, read once from the tokens' file."""
    tokens = _tokens()
    return Theme(
        ground=ground,
        **tokens[ground.value],
        radius=Radius(**tokens["radius"]),
        space=Space(**tokens["space"]),
        family=Family(**tokens["family"]),
        type=TypeSizes(**tokens["type"]),
    )


@functools.cache
def _tokens() -> Mapping[str, dict[str, Any]]:
    return tomllib.loads(resources.path("themes/tokens.toml").read_text(encoding="utf-8"))
