"""A recorded drawing put on a paper as vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from desktop.drawing import PAIRS, Drawing, Outline, Shape, Verb, Words
from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.tags import tagged

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

    from desktop.drawing import Colour


_MOST_HEIGHT = 500.0  # points; a picture is never cut, so it must fit on any page


class Picture(Flowable):
    """A drawing as a block of a paper. It is never cut; one too large for a page is made smaller as a whole."""

    def __init__(self, drawing: Drawing) -> None:
        """Hold the drawing."""
        super().__init__()
        self._drawing = drawing
        self._scale = 1.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's
        """Return the size it takes."""
        self._scale = min(1.0, aW / self._drawing.width, _MOST_HEIGHT / self._drawing.height)
        return self._drawing.width * self._scale, self._drawing.height * self._scale

    def draw(self) -> None:
        """Draw at the place the paper gave."""
        with tagged(self.canv, "Figure", self._drawing.alt):
            self.canv.scale(self._scale, self._scale)
            draw(self.canv, self._drawing)


def draw(canvas: Canvas, drawing: Drawing) -> None:
    """Draw on a canvas, the drawing's lower left corner at its origin."""
    for mark in drawing.marks:
        canvas.saveState()
        if mark.clip is not None:
            canvas.clipPath(_path(canvas, mark.clip), stroke=0, fill=0)
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
        canvas.setLineWidth(stroke.width)
        canvas.setLineCap(1 if stroke.round_ends else 0)
        canvas.setLineJoin(1 if stroke.round_corners else 0)
        if stroke.dashes:
            canvas.setDash(list(stroke.dashes), stroke.dash_offset)
    canvas.drawPath(_path(canvas, shape.outline), stroke=int(stroke is not None), fill=int(shape.fill is not None))


def _draw_words(canvas: Canvas, words: Words) -> None:
    canvas.setFillColor(_colour(words.colour))
    canvas.setFont(fonts.name(Face(words.face)), words.size)
    if words.angle:
        canvas.translate(words.x, words.y)
        canvas.rotate(words.angle)
        canvas.drawString(0, 0, words.text)
    else:
        canvas.drawString(words.x, words.y, words.text)


def _path(canvas: Canvas, outline: Outline) -> PDFPathObject:
    path = canvas.beginPath()
    does = {Verb.MOVE: path.moveTo, Verb.LINE: path.lineTo, Verb.CURVE: path.curveTo, Verb.CLOSE: path.close}
    at = 0
    for verb in outline.verbs:
        count = PAIRS[verb] * 2
        does[verb](*outline.numbers[at : at + count])
        at += count
    return path


def _colour(colour: Colour) -> Color:
    red, green, blue, alpha = colour
    return Color(red, green, blue, alpha=alpha)
