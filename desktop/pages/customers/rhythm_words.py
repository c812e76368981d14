"""A rhythm as its sheet says it: the headline, the other side of it, by which way and when, and whose word it is."""

from __future__ import annotations

from db.relationship.rhythm import Rhythm, RhythmSource
from desktop import rhythms, terms
from desktop.formats import Formats
from desktop.i18n import Words


def headline(rhythm: Rhythm | None, words: Words) -> str:
    """Return "Every three weeks", "Only when they ask" or "No rhythm yet"."""
    if rhythm is not None and rhythm.never:
        return words.translate("Rhythm", "Only when they ask")
    if rhythm is None or rhythm.latest_days is None:
        return words.translate("Rhythm", "No rhythm yet")
    return rhythms.begun(rhythms.every(rhythm.latest_days, words), words)


def manner(rhythm: Rhythm | None, words: Words, formats: Formats) -> str:
    """Return everything below the headline: "at most every week · phone, WhatsApp · weekdays"."""
    if rhythm is None:
        return ""
    parts = (
        at_most(rhythm.earliest_days, words) if rhythm.earliest_days else "",
        ", ".join(terms.named(channel, words) for channel in rhythm.channels),
        rhythms.good_times(rhythm.days, rhythm.from_time, rhythm.to_time, words, formats),
    )
    return " · ".join(part for part in parts if part)


def at_most(days: int, words: Words) -> str:
    """Return the side before which the shop would be chasing: "at most every week"."""
    return words.translate("Rhythm", "at most {rhythm}").format(rhythm=rhythms.every(days, words))


def source(rhythm: Rhythm | None, words: Words) -> str:
    """Return whose word the rhythm is, where it is not the card's own."""
    if rhythm is not None and rhythm.source is RhythmSource.TAG:
        return words.translate("Rhythm", "by a tag")
    if rhythm is not None and rhythm.source is RhythmSource.SHOP:
        return words.translate("Rhythm", "as in the whole shop")
    return ""
