"""How an answer of the checklist is said: how far a trait fits."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.i18n import Words

FITS = (-2, -1, 0, 1, 2)
"""From "not at all" to "wholly"."""


def fit_of(value: int, *, is_good: bool) -> int:
    """Return how far a trait fits by what was found, or the other way round: that a bad one fits is bad."""
    return value if is_good else -value


def fits(words: Words) -> Sequence[str]:
    """Return what each of `FITS` is called."""
    return (
        words.translate("Answers", "not at all"),
        words.translate("Answers", "hardly"),
        words.translate("Answers", "in part"),
        words.translate("Answers", "mostly"),
        words.translate("Answers", "wholly"),
    )
