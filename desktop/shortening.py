"""Somebody's own words where there is room for the beginning of them alone."""

from __future__ import annotations

_NAME = 48


def shortened(words: str, most: int = _NAME) -> str:
    """Return words on one line; longer ones than `most` letters end with “…”, behind a whole word if one is near."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    begun = line[:most]
    whole = begun.rsplit(" ", 1)[0]
    return f"{(whole if len(whole) * 2 > most else begun).rstrip(_JOINTS)}…"


_JOINTS = " \u200d\ufe0f,.;:·-–—"
"""What may not stand before “…”: signs that join what comes next, invisible ones of emoji among them."""
