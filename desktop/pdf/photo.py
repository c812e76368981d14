"""Somebody's photo, cut square and made small enough for a paper."""

from __future__ import annotations

import functools
import io

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader

from desktop.pdf.pictures import BROKEN, MOST_DOTS

_SIDE = 260


@functools.lru_cache(maxsize=4)
def portrait(photo: bytes) -> ImageReader | None:
    """Return a photo as a square picture, or None where it cannot be read: a card without its photo is still a card."""
    try:
        with Image.open(io.BytesIO(photo), formats=("PNG", "JPEG", "WEBP", "GIF", "BMP")) as opened:
            if opened.width * opened.height > MOST_DOTS:
                return None
            opened.draft("RGB", (_SIDE, _SIDE))
            turned = ImageOps.exif_transpose(opened).convert("RGBA")
    except BROKEN:
        return None
    square = ImageOps.fit(turned, (_SIDE, _SIDE), Image.Resampling.LANCZOS)
    paper = Image.new("RGB", square.size, "white")
    paper.paste(square, mask=square.getchannel("A"))
    return ImageReader(paper)
