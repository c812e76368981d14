"""File names made of what people typed: accepted by every system, and still readable."""

from __future__ import annotations

#: Room for a folder and an ending before the shortest limit among the systems, counted in bytes of UTF-8.
_LONGEST = 120


def safe(text: str, ending: str, otherwise: str) -> str:
    """Return a file name for `text`: no reserved signs or names (CON, NUL), no trailing dot, not too long.

    Args:
        text: what it should be called, as anybody may have typed it.
        ending: with its dot.
        otherwise: the name where nothing of the text can stay.
    """
    from pathvalidate import sanitize_filename

    name = str(sanitize_filename(" ".join(text.split()), platform="universal")).strip(" .")
    while len(name.encode("utf-8")) > _LONGEST:
        name = name[:-1].rstrip(" .")
    return f"{name or otherwise}{ending}"
