"""What holds for every picture somebody gave the shop: how large it may be, and what a broken one raises."""

from __future__ import annotations

import struct

from PIL import Image

#: A picture of more dots is not read: on an old computer it fills the memory.
MOST_DOTS = 60_000_000
#: What Pillow raises at a picture that is none, is cut short, or would fill the memory.
BROKEN = (
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
)
