"""File names made of what people typed: accepted by every system, and still readable."""

from __future__ import annotations

import re

#: Room for a folder and an ending before the shortest limit among the systems, counted in bytes of UTF-8.
_LONGEST = 120

#: What turns letters around: behind it, a name ends otherwise than it seems to. And what is no letter at all.
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


def safe(text: str, ending: str, otherwise: str) -> str:
    """Return a file name for `text`: no reserved signs or names (CON, NUL), no trailing dot, not too long.

    Args:
        text: what it should be called, as anybody may have typed it.
        ending: with its dot.
        otherwise: the name where nothing of the text can stay.
    """
    from pathvalidate import sanitize_filename

    name = str(sanitize_filename(_TURNING.sub("", " ".join(text.split())), platform="universal")).strip(" .")
    while len(name.encode("utf-8")) > _LONGEST:
        name = name[:-1].rstrip(" .")
    return f"{name or otherwise}{ending}"
