"""Somebody's photo, cut square and made small enough for a paper."""

from __future__ import annotations

import functools
import io
import struct

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader

_SIDE = 260
_MOST_DOTS = 60_000_000
# What Pillow raises at a picture that is none, is cut short, or would fill the memory.
_BROKEN = (
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
)


@functools.lru_cache(maxsize=4)
def portrait(photo: bytes) -> ImageReader | None:
    """Return a photo as a square picture, or None where it cannot be read: a card without its photo is still a card."""
    try:
        with Image.open(io.BytesIO(photo), formats=("PNG", "JPEG", "WEBP", "GIF", "BMP")) as opened:
            if opened.width * opened.height > _MOST_DOTS:
                return None
            opened.draft("RGB", (_SIDE, _SIDE))
            turned = ImageOps.exif_transpose(opened).convert("RGBA")
    except _BROKEN:
        return None
    square = ImageOps.fit(turned, (_SIDE, _SIDE), Image.Resampling.LANCZOS)
    paper = Image.new("RGB", square.size, "white")
    paper.paste(square, mask=square.getchannel("A"))
    return ImageReader(paper)
