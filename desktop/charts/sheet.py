"""The paper a chart is drawn on with matplotlib's artists, measured in points from its lower left corner.

A `matplotlib.axes.Axes` with its ticks takes 10 ms to build and 35 to draw; the same lines put straight on a plate
take 1 and 4. Forty reports are made in one go and a chart is drawn anew at every step of a window's edge, so charts
place their few lines and words themselves.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch, PathPatch
from matplotlib.path import Path
from matplotlib.text import Text

from desktop.charts import lettering
from desktop.charts.chart import Chart, Reading
from desktop.charts.plate import POINTS_PER_INCH as _INCH
from desktop.charts.plate import Plate
from desktop.faces import Face

if TYPE_CHECKING:
    from desktop.charts.chart import Size, Style

HAIRLINE = 0.75
_DASHES = (0, (4.0, 3.0))


class Sign(enum.StrEnum):
    """The shape of a mark: colour never speaks alone."""

    DISC = "o"
    RING = "ring"
    UP = "^"
    DOWN = "v"
    SQUARE = "s"
    DIAMOND = "D"


class Align(enum.StrEnum):
    """Which end of a line of text its x stands for."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


@dataclasses.dataclass(frozen=True, slots=True)
class Scale:
    """A straight way from values to points: `low` lies at `start`, `high` at `stop`."""

    low: float
    high: float
    start: float
    stop: float

    def __call__(self, value: float) -> float:
        """Return where a value lies; in the middle if there is only one value."""
        if self.high == self.low:
            return (self.start + self.stop) / 2
        return self.start + (value - self.low) / (self.high - self.low) * (self.stop - self.start)


class Sheet:
    """A figure one draws on in points; what is drawn later lies above.

    Attributes:
        size: of the figure, in points.
        style: colours and size of text.
    """

    def __init__(self, size: Size, style: Style) -> None:
        """Take an empty, transparent sheet."""
        self.size = size
        self.style = style
        self._plate = Plate(size.width, size.height)
        self._readings: list[Reading] = []

    def line(
        self, xs: Sequence[float], ys: Sequence[float], colour: str, width: float = 1.6, *, dashed: bool = False
    ) -> None:
        """Draw a line through points."""
        self._plate.add(
            Line2D(
                np.asarray(xs) / _INCH,
                np.asarray(ys) / _INCH,
                color=colour,
                linewidth=width,
                linestyle=_DASHES if dashed else "-",
                solid_capstyle="butt" if width <= HAIRLINE else "round",
                solid_joinstyle="round",
            ),
        )

    def rules(self, left: float, right: float, ys: Sequence[float], colour: str) -> None:
        """Draw hairlines from side to side."""
        ends = [(x / _INCH, y / _INCH) for y in ys for x in (left, right)]
        path = Path(np.asarray(ends), [Path.MOVETO, Path.LINETO] * len(ys))
        self._plate.add(PathPatch(path, fill=False, edgecolor=colour, linewidth=HAIRLINE))

    def area(self, xs: Sequence[float], ys: Sequence[float], base: float, colour: str) -> None:
        """Fill what lies between a line and a base line."""
        corners = [(xs[0], base), *zip(xs, ys, strict=True), (xs[-1], base)]
        self._plate.add(PathPatch(Path(np.asarray(corners) / _INCH), facecolor=colour, linewidth=0))

    def band(self, xs: Sequence[float], lows: Sequence[float], highs: Sequence[float], colour: str) -> None:
        """Fill what lies between two lines."""
        corners = [*zip(xs, lows, strict=True), *zip(reversed(xs), reversed(highs), strict=True)]
        self._plate.add(PathPatch(Path(np.asarray(corners) / _INCH), facecolor=colour, linewidth=0))

    def squares(self, corners: Sequence[tuple[float, float]], side: float, colour: str) -> None:
        """Fill many equal squares, given by their lower left corners; one path draws them all."""
        turns = np.array([(0, 0), (0, side), (side, side), (side, 0), (0, 0)])
        points = (np.asarray(corners)[:, None, :] + turns).reshape(-1, 2) / _INCH
        codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(corners)
        # An edge of the same colour, its corners round, takes the hardness from the squares.
        self._plate.add(
            PathPatch(Path(points, codes), facecolor=colour, edgecolor=colour, linewidth=1, joinstyle="round")
        )

    def box(self, left: float, bottom: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        """Fill a rectangle, its corners rounded by up to half of its shorter side."""
        if width <= 0 or height <= 0:
            return
        corner = min(radius, width / 2, height / 2) / _INCH
        self._plate.add(
            FancyBboxPatch(
                (left / _INCH, bottom / _INCH),
                width / _INCH,
                height / _INCH,
                boxstyle=f"round,pad=0,rounding_size={corner}" if corner else "square,pad=0",
                facecolor=colour,
                linewidth=0,
            ),
        )

    def marks(self, xs: Sequence[float], ys: Sequence[float], sign: Sign, colour: str, size: float = 5.5) -> None:
        """Draw marks with their middles at points; a thin edge of the ground keeps them apart from a line below."""
        hollow = sign is Sign.RING
        self._plate.add(
            Line2D(
                np.asarray(xs) / _INCH,
                np.asarray(ys) / _INCH,
                linestyle="none",
                marker="o" if hollow else sign.value,
                markersize=size,
                markerfacecolor=self.style.theme.surface if hollow else colour,
                markeredgecolor=colour if hollow else self.style.theme.surface,
                markeredgewidth=1.4 if hollow else 0.8,
            ),
        )

    def text(
        self, x: float, y: float, words: str, colour: str, face: Face = Face.SANS, align: Align = Align.LEFT
    ) -> None:
        """Write one line of text on a base line. What the face cannot show becomes a visible sign."""
        shown = lettering.printable(words, face)
        if not shown:
            return
        self._plate.add(
            Text(
                x / _INCH,
                y / _INCH,
                shown,
                color=colour,
                fontproperties=lettering.properties(face, self.style.text_size),
                horizontalalignment=align.value,
                verticalalignment="baseline",
                # A dollar sign is money here, not a formula.
                parse_math=False,
            ),
        )

    def width_of(self, words: str, face: Face = Face.SANS) -> float:
        """Return how wide `text` would make a line, in points."""
        return lettering.width(lettering.printable(words, face), face, self.style.text_size)

    def cut(self, words: str, room: float, face: Face = Face.SANS) -> str:
        """Return as much of a line as has room, with … where some is missing."""
        if self.width_of(words, face) <= room:
            return words
        while words and self.width_of(words + "…", face) > room:
            words = words[:-1]
        return words.rstrip() + "…"

    def read(self, x: float, y: float, label: str, ids: tuple[int, ...] = ()) -> None:
        """Make a point readable, in the order of these calls."""
        self._readings.append(Reading(label, x / self.size.width, 1 - y / self.size.height, ids))

    def say(self, sentence: str) -> None:
        """Write a sentence in the middle, in as many lines as it needs: what is not known yet."""
        lines = self._wrapped(sentence)
        leading = self.style.text_size * 1.4
        top = self.size.height / 2 + leading * (len(lines) / 2 - 0.75)
        for number, words in enumerate(lines):
            self.text(self.size.width / 2, top - leading * number, words, self.style.theme.muted, align=Align.CENTRE)

    def chart(self, alt: str) -> Chart:
        """Return what was drawn, with the sentence that stands for it."""
        return Chart(self._plate, tuple(self._readings), alt)

    def _wrapped(self, sentence: str) -> list[str]:
        lines = [""]
        for word in lettering.printable(sentence, Face.SANS).split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.width_of(longer) > self.size.width * 0.9:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines
