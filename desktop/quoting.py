"""Somebody's own words in quotation marks."""

from __future__ import annotations

_MARKS = "“”„\"'‘«»"


def quoted(words: str) -> str:
    """Return words in the quotation marks of both languages, unless they begin with marks of their own."""
    return words if words[:1] and words[0] in _MARKS else f"“{words}”"
