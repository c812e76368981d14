"""When a share may be told as a percentage, and how sure a chance sounds."""

from __future__ import annotations

from desktop.formats import Formats

FEW = 20
"""Of fewer than so many a share is told as a count: nobody learns anything from a percentage of five."""

_SUREST = 0.99


def chance(probability: float, formats: Formats) -> str:
    """Return a chance as a percentage: what is only likely is never told as certain."""
    return formats.percent(min(probability, _SUREST))
