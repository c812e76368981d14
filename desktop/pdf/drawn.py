"""A recorded drawing put on a paper as vectors."""

from __future__ import annotations

import dataclasses
import functools
import math
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from desktop.drawing import PAIRS, Drawing, Outline, Shape, Words
from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.tags import tagged

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from desktop.drawing import Colour


_ABOVE_HIGHEST = 2.0
_MOST_HEIGHT = 500.0  # points; a picture is never cut, so it must fit on any page


class Picture(Flowable):
    """A drawing as a block of a paper. It is never cut; one too large for a page is made smaller as a whole."""

    def __init__(self, drawing: Drawing) -> None:
        """Hold the drawing."""
        super().__init__()
        self._drawing = drawing
        self._scale = 1.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the size it takes."""
        self._scale = min(1.0, aW / self._drawing.width, _MOST_HEIGHT / self._drawing.height)
        return self._drawing.width * self._scale, self._drawing.height * self._scale

    def draw(self) -> None:
        """Draw at the place the paper gave."""
        with tagged(self.canv, "Figure", self._drawing.alt):
            self.canv.scale(self._scale, self._scale)
            draw(self.canv, self._drawing)


def trimmed(drawing: Drawing) -> Drawing:
    """Return a drawing without the empty ground above its highest mark."""
    tops = [
        mark.y + mark.size if isinstance(mark, Words) else max(mark.outline.numbers[1::2], default=0.0)
        for mark in drawing.marks
    ]
    highest = max(tops, default=drawing.height) + _ABOVE_HIGHEST
    return dataclasses.replace(drawing, height=min(drawing.height, highest))


def draw(canvas: Canvas, drawing: Drawing) -> None:
    """Draw on a canvas, the drawing's lower left corner at its origin."""
    for mark in drawing.marks:
        canvas.saveState()
        if mark.clip is not None:
            canvas.addLiteral(f"{_path(mark.clip)} W n")
        if isinstance(mark, Shape):
            _draw_shape(canvas, mark)
        else:
            _draw_words(canvas, mark)
        canvas.restoreState()


def _draw_shape(canvas: Canvas, shape: Shape) -> None:
    if shape.fill is not None:
        canvas.setFillColor(_colour(shape.fill))
    stroke = shape.stroke
    if stroke is not None:
        canvas.setStrokeColor(_colour(stroke.colour))
        canvas.addLiteral(f"{stroke.width:.4g} w {int(stroke.round_ends)} J {int(stroke.round_corners)} j")
        if stroke.dashes:
            canvas.setDash(list(stroke.dashes), stroke.dash_offset)
    paint = _PAINT[shape.fill is not None, stroke is not None]
    canvas.addLiteral(f"{_path(shape.outline)} {paint}{'*' if shape.even_odd and shape.fill is not None else ''}")


def _draw_words(canvas: Canvas, words: Words) -> None:
    canvas.setFillColor(_colour(words.colour))
    turned = math.radians(words.angle)
    along, up = math.cos(turned), math.sin(turned)
    shown = fonts.shown(canvas, fonts.pieces(words.text, Face(words.face)), words.size)
    place = f"{along:.4g} {up:.4g} {-up:.4g} {along:.4g} {words.x:.2f} {words.y:.2f}"
    canvas.addLiteral(f"BT {place} Tm {shown} ET")


def _path(outline: Outline) -> str:
    """Return a path as a page's code has it (ISO 32000-1, 8.5.2)."""
    code: list[str] = []
    at = 0
    for verb in outline.verbs:
        count = PAIRS[verb] * 2
        code += [f"{number:.2f}" for number in outline.numbers[at : at + count]]
        code.append(verb.value)
        at += count
    return " ".join(code)


@functools.lru_cache(maxsize=256)
def _colour(colour: Colour) -> Color:
    red, green, blue, alpha = colour
    return Color(red, green, blue, alpha=alpha)


#: The operator that paints a path, by whether it is filled and whether its line is drawn.
_PAINT = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}
