"""A matplotlib renderer that writes a chart's drawing down as plain data.

A paper draws what was written down with its own embedded fonts: the same picture as on the screen, as vectors, its
words searchable. matplotlib's own PDF export embeds its fonts anew in every figure and took 165 ms; this takes 3.
"""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, NoReturn, cast

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from desktop.charts import lettering
from desktop.charts.plate import POINTS_PER_INCH
from desktop.drawing import Colour, Drawing, Outline, Shape, Stroke, Verb, Words
from desktop.faces import Face

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text
    from matplotlib.transforms import Transform
    from matplotlib.typing import ColorType

    from desktop.charts.chart import Chart

_VERBS = {
    Path.MOVETO: Verb.MOVE,
    Path.LINETO: Verb.LINE,
    Path.CURVE4: Verb.CURVE,
    Path.CLOSEPOLY: Verb.CLOSE,
}
#: Ascender and descender of our faces in parts of the type size: the same for every line, so that lines do not dance.
_ASCENT, _DESCENT = 0.75, 0.21


def record(chart: Chart) -> Drawing:
    """Return everything a chart draws, in points, one to one with its size.

    Raises:
        NotImplementedError: the chart draws what a paper cannot take over as vectors (a bitmap, a hatch, a formula).
    """
    plate = chart.plate
    before = plate.dpi
    plate.dpi = POINTS_PER_INCH
    try:
        renderer = RecordingRenderer(plate.width, plate.height)
        plate.draw(renderer)
    finally:
        plate.dpi = before
    return Drawing(renderer.width, renderer.height, tuple(renderer.marks), chart.alt)


class RecordingRenderer(RendererBase):
    """Writes down instead of painting; one unit is one point.

    Attributes:
        width: of the figure.
        height: of the figure.
        marks: what was drawn so far, in order.
    """

    def __init__(self, width: float, height: float) -> None:
        """Begin with an empty drawing."""
        super().__init__()
        self.width = width
        self.height = height
        self.marks: list[Shape | Words] = []

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: ColorType | None = None,
    ) -> None:
        """Write a path down, as straight lines and cubic curves."""
        if gc.get_hatch():
            _refuse("a hatch")
        fill = _colour(rgbFace, gc) if rgbFace is not None else None
        stroke = _stroke(gc)
        if (fill is None or fill[3] == 0) and stroke is None:
            return
        outline = _outline(path, transform)
        if outline.verbs:
            self.marks.append(Shape(outline, fill, stroke, self._clip(gc)))

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: bool | str = False,  # noqa: FBT001, FBT002 - matplotlib's
        mtext: Text | None = None,
    ) -> None:
        """Write a line of text down, with the face it is set in."""
        if ismath:
            _refuse("a formula")
        face = _face(prop)
        size = prop.get_size_in_points()
        self.marks.append(Words(_r(x), _r(y), s, face, size, _colour(gc.get_rgb(), gc), angle, self._clip(gc)))

    def draw_image(self, *_args: object, **_named: object) -> None:
        """Refuse: papers hold vectors only."""
        _refuse("a bitmap")

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: bool | str,  # noqa: FBT001 - matplotlib's
    ) -> tuple[float, float, float]:
        """Measure a line as a paper will set it: no kerning."""
        size = prop.get_size_in_points()
        face = _face(prop)
        return lettering.width(s, face, size), (_ASCENT + _DESCENT) * size, _DESCENT * size

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the figure's size in points."""
        return self.width, self.height

    def flipy(self) -> bool:
        """Say that y grows upwards, as in a paper."""
        return False

    def _clip(self, gc: GraphicsContextBase) -> Outline | None:
        path, transform = gc.get_clip_path()
        if path is not None:
            # What the graphics context hands out is the plain path; only its stub says otherwise.
            return _outline(cast("Path", path), transform)
        box = gc.get_clip_rectangle()
        if box is None or (box.x0 <= 0 and box.y0 <= 0 and box.x1 >= self.width and box.y1 >= self.height):
            return None
        return _outline(Path.unit_rectangle(), Affine2D().scale(box.width, box.height).translate(box.x0, box.y0))


def _face(prop: FontProperties) -> Face:
    return _face_of(os.fsdecode(prop.get_file() or ""))


_face_of = functools.cache(Face.of_file)


def _outline(path: Path, transform: Transform | None) -> Outline:
    verbs: list[Verb] = []
    numbers: list[float] = []
    at = (0.0, 0.0)
    for points, code in path.iter_segments(transform, simplify=False):
        pairs = [float(value) for value in points]
        if code == Path.CURVE3:
            pairs = _cubic(at, pairs)
            verbs.append(Verb.CURVE)
        elif code == Path.CLOSEPOLY:
            verbs.append(Verb.CLOSE)
            continue
        else:
            verbs.append(_VERBS[code])
        at = (pairs[-2], pairs[-1])
        numbers += [_r(value) for value in pairs]
    return Outline(tuple(verbs), tuple(numbers))


def _cubic(start: tuple[float, float], quadratic: list[float]) -> list[float]:
    """Return the cubic curve that is the same as a quadratic one: papers know only cubic ones."""
    (x0, y0), (xc, yc, x1, y1) = start, quadratic
    return [x0 + (xc - x0) * 2 / 3, y0 + (yc - y0) * 2 / 3, x1 + (xc - x1) * 2 / 3, y1 + (yc - y1) * 2 / 3, x1, y1]


def _stroke(gc: GraphicsContextBase) -> Stroke | None:
    width = gc.get_linewidth()
    colour = _colour(gc.get_rgb(), gc)
    if not width or colour[3] == 0:
        return None
    offset, dashes = gc.get_dashes()
    return Stroke(
        colour,
        width,
        () if dashes is None else tuple(map(_r, np.asarray(dashes).tolist())),
        _r(offset or 0.0),
        round_ends=gc.get_capstyle() == "round",
        round_corners=gc.get_joinstyle() == "round",
    )


def _colour(colour: ColorType, gc: GraphicsContextBase) -> Colour:
    red, green, blue, own = to_rgba(colour)
    # An alpha forced on the artist goes before the colour's own.
    return red, green, blue, float(gc.get_alpha()) if gc.get_forced_alpha() else own


def _r(value: float) -> float:
    """Round to a hundredth of a point: finer than any printer, and the same on every machine."""
    return round(float(value), 2)


def _refuse(what: str) -> NoReturn:
    message = f"a chart for paper must not draw {what}"
    raise NotImplementedError(message)
