"""The figures of a card's charts as tables, to be taken elsewhere; days as ISO dates, nothing rounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.chart_files import Table

if TYPE_CHECKING:
    from db.queries.contact_days import ChartFacts
    from db.queries.warmthcard import WarmthCard


def warmth_table(card: WarmthCard) -> Table:
    """Return the warmth week by week, with how much of it is known."""
    curve = card.curve
    days = [day.isoformat() for day in curve.days]
    rows = zip(days, curve.warmth, curve.coverage, curve.known, curve.applying, strict=True)
    header = (
        QCoreApplication.translate("ChartTables", "Day"),
        QCoreApplication.translate("ChartTables", "Warmth"),
        QCoreApplication.translate("ChartTables", "Coverage"),
        QCoreApplication.translate("ChartTables", "Parts known"),
        QCoreApplication.translate("ChartTables", "Parts that count"),
    )
    return [header, *rows]


def silences_table(facts: ChartFacts) -> Table:
    """Return the days of contact with the silence before each."""
    they, we = QCoreApplication.translate("ChartTables", "they"), QCoreApplication.translate("ChartTables", "we")
    rows = [
        (day.on.isoformat(), "" if day.silence is None else day.silence, we if day.ours else they)
        for day in facts.contacts
    ]
    header = (
        QCoreApplication.translate("ChartTables", "Day"),
        QCoreApplication.translate("ChartTables", "Days of silence before it"),
        QCoreApplication.translate("ChartTables", "Who got in touch"),
    )
    return [header, *rows]


def moods_table(facts: ChartFacts) -> Table:
    """Return the moods that were noted."""
    header = (
        QCoreApplication.translate("ChartTables", "Day"),
        QCoreApplication.translate("ChartTables", "Mood (−2 to 2)"),
    )
    return [header, *((one.on.isoformat(), one.mood) for one in facts.moods)]


def starts_table(facts: ChartFacts) -> Table:
    """Return who began, month by month."""
    rows = ((month.first.isoformat(), month.theirs, month.ours) for month in facts.starts)
    header = (
        QCoreApplication.translate("ChartTables", "Month"),
        QCoreApplication.translate("ChartTables", "They began"),
        QCoreApplication.translate("ChartTables", "We began"),
    )
    return [header, *rows]
