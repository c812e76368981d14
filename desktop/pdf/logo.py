"""The shop's logo, made small enough for a paper."""

from __future__ import annotations

import functools
import io
from typing import TYPE_CHECKING

from PIL import Image
from reportlab.lib.utils import ImageReader

from db.errors import Problem, UserError
from desktop import plain_svg
from desktop.drawing import Drawing
from desktop.pdf import drawn
from desktop.pdf.pictures import BROKEN, MOST_DOTS

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

#: A logo is printed at most so high and wide, in points…
HEIGHT, WIDTH = 42.0, 130.0
# …and needs no more than 300 dots an inch; whatever is larger only makes the file large.
_MOST = (round(WIDTH * 300 / 72), round(HEIGHT * 300 / 72))


@functools.lru_cache(maxsize=4)
def picture(logo: bytes) -> Image.Image | Drawing:
    """Return a logo as papers need it: outlines as such, a picture on white and no finer than it can be seen.

    Raises:
        UserError: `PICTURE_UNREADABLE`: the bytes are no PNG, JPEG or SVG of plain outlines, or a broken one, or one of
            absurd size.
    """
    if logo.startswith(b"<"):
        try:
            return plain_svg.read(logo)
        except ValueError as error:
            raise UserError(Problem.PICTURE_UNREADABLE, detail=str(error)) from error
    return _on_white(logo)


def printed_size(shown: Image.Image | Drawing) -> tuple[float, float]:
    """Return the width and height a picture is printed at, in points: as large as its place is."""
    scale = min(WIDTH / shown.width, HEIGHT / shown.height)
    return shown.width * scale, shown.height * scale


def draw(canvas: Canvas, shown: Image.Image | Drawing, left: float, bottom: float) -> None:
    """Draw it at the size it is printed at."""
    width, height = printed_size(shown)
    if isinstance(shown, Drawing):
        canvas.saveState()
        canvas.translate(left, bottom)
        canvas.scale(width / shown.width, height / shown.height)
        drawn.draw(canvas, shown)
        canvas.restoreState()
    else:
        canvas.drawImage(ImageReader(shown), left, bottom, width, height)


def _on_white(logo: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > MOST_DOTS:
                raise UserError(Problem.PICTURE_UNREADABLE, detail=f"{opened.width} × {opened.height}")
            opened.draft("RGB", _MOST)
            with_alpha = opened.convert("RGBA")
    except BROKEN as error:
        raise UserError(Problem.PICTURE_UNREADABLE, detail=str(error)) from error
    with_alpha.thumbnail(_MOST, Image.Resampling.LANCZOS)
    paper = Image.new("RGB", with_alpha.size, "white")
    paper.paste(with_alpha, mask=with_alpha.getchannel("A"))
    return paper
