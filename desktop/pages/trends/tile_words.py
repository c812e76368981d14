"""What stands on the five tiles."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.pages.trends.tiles import Figure
from desktop.pages.trends.words import TrendsWords

if TYPE_CHECKING:
    from db.queries.trends import DriftFigures, TrendsFigures


class Tile(enum.IntEnum):
    """The tiles of the page, from the left."""

    RHYTHM = 0
    PROMISES = 1
    WAITS = 2
    DRIFT = 3
    WON_BACK = 4


def waiting(words: TrendsWords) -> Sequence[Figure]:
    """Return the tiles before anything has been counted."""
    return [Figure(name, "…", "") for name in _names(words)]


def told(figures: TrendsFigures, drift: DriftFigures | None, words: TrendsWords) -> Sequence[Figure]:
    """Return the tiles of a day; the one about silences waits for its own count."""
    names = _names(words)
    rhythm = words.points(figures.rhythm, figures.rhythm_before)
    kept = words.points(figures.promises, figures.promises_before)
    now, before = figures.waits.median_minutes, figures.waits_before.median_minutes
    waits = None if now is None or before is None else round(now - before)
    waited = words.minutes(abs(waits)) if waits else ""
    drifting = None if drift is None or drift.before is None else len(drift.rows) - drift.before
    return [
        Figure(names[Tile.RHYTHM], words.share(figures.rhythm), words.of_rhythm(figures), *_change(rhythm)),
        Figure(names[Tile.PROMISES], words.share(figures.promises), words.of_promises(figures), *_change(kept)),
        Figure(
            names[Tile.WAITS],
            "–" if now is None else words.minutes(now),
            words.of_waits(figures),
            *_change(waits, told=waited, good=-1),
        ),
        Figure(
            names[Tile.DRIFT],
            "…" if drift is None else words.people(len(drift.rows)) if drift.known_of else "–",
            "" if drift is None else words.of_drift(drift),
            *_change(drifting, good=-1),
        ),
        Figure(names[Tile.WON_BACK], words.people(figures.won_back.count), words.of_won_back(figures)),
    ]


def _names(words: TrendsWords) -> Sequence[str]:
    return (
        words.words.translate("TrendsWords", "Rhythm kept"),
        words.words.translate("TrendsWords", "Promises kept"),
        words.words.translate("TrendsWords", "First contact"),
        words.words.translate("TrendsWords", "May have drifted"),
        words.words.translate("TrendsWords", "Won back"),
    )


def _change(by: int | None, *, told: str = "", good: int = 1) -> tuple[str, str]:
    """Return how a figure moved and whether that is good news; nothing where it did not, or nobody knows."""
    if not by:
        return "", "good"
    return f"{'▲' if by > 0 else '▼'} {told or abs(by)}", "good" if by * good > 0 else "bad"
