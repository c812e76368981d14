"""What every chart is made from and gives back."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.charts.plate import Plate
    from desktop.tokens import Theme

#: A chart of fewer points says what is not known yet instead of drawing a line somebody might believe.
FEWEST = 3


@dataclasses.dataclass(frozen=True, slots=True)
class Size:
    """Width and height in points (1/72 inch; a device-independent pixel of the screen is 3/4 of one)."""

    width: float
    height: float


@dataclasses.dataclass(frozen=True, slots=True)
class Style:
    """How a chart looks: the theme's colours, and the size of its text in points."""

    theme: Theme
    text_size: float = 9.0


@dataclasses.dataclass(frozen=True, slots=True)
class Reading:
    """A point somebody can read by mouse, by keyboard or by ear.

    Attributes:
        label: the whole sentence, in the reader's language.
        x: where it lies, as a share of the chart's width from the left.
        y: as a share of the chart's height from the top.
        ids: what lies behind it (touches, steps…), for a click to open.
    """

    label: str
    x: float
    y: float
    ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Chart:
    """A drawn chart: what it lies on, its points in reading order, and the sentence that stands for the whole of it.

    `in_rows`: its points stand in rows, each with what belongs to it at its right, instead of along the foot.
    """

    plate: Plate
    readings: tuple[Reading, ...]
    alt: str
    in_rows: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class HeadSign:
    """A mark, what it stands for, and its colour: a token of the theme, mixed so strongly into the ground."""

    mark: str
    word: str
    token: str
    strength: float = 1.0


@dataclasses.dataclass(frozen=True, slots=True)
class Head:
    """What stands above a chart that is taken elsewhere, where nothing around it tells what it is.

    Attributes:
        title: what is drawn.
        note: of when, or of how many; stands at the right.
        signs: what the colours and marks stand for, as far as the chart does not say so itself.
    """

    title: str
    note: str = ""
    signs: tuple[HeadSign, ...] = ()
