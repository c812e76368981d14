"""The shop's logo, made small enough for a paper."""

from __future__ import annotations

import functools
import io
import struct

from PIL import Image, UnidentifiedImageError

from db.errors import Problem, UserError

#: A logo is printed at most so high and wide, in points…
HEIGHT, WIDTH = 42.0, 130.0
# …and needs no more than 300 dots an inch; whatever is larger only makes the file large.
_MOST = (round(WIDTH * 300 / 72), round(HEIGHT * 300 / 72))
_MOST_DOTS = 60_000_000
# What Pillow raises at a picture that is none, is cut short, or would fill the memory.
_BROKEN = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
)


@functools.lru_cache(maxsize=4)
def picture(logo: bytes) -> Image.Image:
    """Return a logo on white, at the size papers need.

    Raises:
        UserError: `PICTURE_UNREADABLE`: the bytes are no PNG or JPEG, or a broken one, or one of absurd size.
    """
    try:
        with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > _MOST_DOTS:
                raise UserError(Problem.PICTURE_UNREADABLE, detail=f"{opened.width} × {opened.height}")
            opened.draft("RGB", _MOST)
            with_alpha = opened.convert("RGBA")
    except _BROKEN as error:
        raise UserError(Problem.PICTURE_UNREADABLE, detail=str(error)) from error
    with_alpha.thumbnail(_MOST, Image.Resampling.LANCZOS)
    paper = Image.new("RGB", with_alpha.size, "white")
    paper.paste(with_alpha, mask=with_alpha.getchannel("A"))
    return paper


def printed_size(shown: Image.Image) -> tuple[float, float]:
    """Return the width and height a picture is printed at, in points: as large as its place is."""
    scale = min(WIDTH / shown.width, HEIGHT / shown.height)
    return shown.width * scale, shown.height * scale
