"""The figures of a card's charts as tables, to be taken elsewhere; days as ISO dates, nothing rounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.chart_files import Table

if TYPE_CHECKING:
    from db.queries.contact_days import ChartFacts
    from db.queries.warmthcard import WarmthCard


def warmth_table(card: WarmthCard) -> Table:
    """Return the warmth week by week, with how much of it is known."""
    curve = card.curve
    days = [day.isoformat() for day in curve.days]
    rows = zip(days, curve.warmth, curve.coverage, curve.known, curve.applying, strict=True)
    return [("date", "warmth", "coverage", "parts_known", "parts"), *rows]


def silences_table(facts: ChartFacts) -> Table:
    """Return the days of contact with the silence before each."""
    rows = [
        (day.on.isoformat(), "" if day.silence is None else day.silence, "out" if day.ours else "in")
        for day in facts.contacts
    ]
    return [("date", "silence_days", "direction"), *rows]


def moods_table(facts: ChartFacts) -> Table:
    """Return the moods that were noted."""
    return [("date", "mood"), *((one.on.isoformat(), one.mood) for one in facts.moods)]


def starts_table(facts: ChartFacts) -> Table:
    """Return who began, month by month."""
    rows = ((month.first.isoformat(), month.theirs, month.ours) for month in facts.starts)
    return [("month", "theirs", "ours"), *rows]
