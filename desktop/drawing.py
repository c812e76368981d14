"""A chart's drawing as plain data: what `desktop.charts.recording` writes down and `desktop.pdf` draws again.

Plain values only, so that whoever draws it needs neither matplotlib nor the chart's rows. Measures are points (1/72
inch), the origin is the lower left corner, colours are red, green, blue and opacity from 0 to 1.
"""

import dataclasses
import enum

Colour = tuple[float, float, float, float]


class Verb(enum.StrEnum):
    """What a path does next; the number of pairs each one takes is in `PAIRS`."""

    MOVE = "m"
    LINE = "l"
    CURVE = "c"
    CLOSE = "h"


#: How many x, y pairs belong to each verb (a curve: two handles and its end).
PAIRS = {Verb.MOVE: 1, Verb.LINE: 1, Verb.CURVE: 3, Verb.CLOSE: 0}


@dataclasses.dataclass(frozen=True, slots=True)
class Outline:
    """A path: its verbs in order, and their coordinates one after the other (x, y, x, y…)."""

    verbs: tuple[Verb, ...]
    numbers: tuple[float, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Stroke:
    """How a path's line is drawn. `dashes` are lengths on and off; empty for a whole line."""

    colour: Colour
    width: float
    dashes: tuple[float, ...] = ()
    dash_offset: float = 0.0
    round_ends: bool = False
    round_corners: bool = True


@dataclasses.dataclass(frozen=True, slots=True)
class Shape:
    """A path, filled and stroked where these are given, seen only inside `clip`.

    With `even_odd` what lies inside it an even number of times stays empty (ISO 32000-1, 8.5.3.3).
    """

    outline: Outline
    fill: Colour | None
    stroke: Stroke | None
    clip: Outline | None = None
    even_odd: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Words:
    """One line of text. `x`, `y` is the left end of its baseline, `angle` in degrees anticlockwise about that point.

    `face` names one of the faces of `desktop.faces.Face`.
    """

    x: float
    y: float
    text: str
    face: str
    size: float
    colour: Colour
    angle: float = 0.0
    clip: Outline | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Drawing:
    """A whole drawing, to be done in this order, and what it says to somebody who cannot see it."""

    width: float
    height: float
    marks: tuple[Shape | Words, ...]
    alt: str = ""
