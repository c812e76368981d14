"""The figures of the page's charts as tables, to be taken elsewhere."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.chart_files import Table

if TYPE_CHECKING:
    from db.queries.trends import DriftFigures, TrendsFigures


def spread_table(figures: TrendsFigures) -> Table:
    """Return the figures of that chart."""
    counts = figures.spread
    columns = zip(
        (day.isoformat() for day in figures.days),
        counts.warm.tolist(),
        counts.mild.tolist(),
        counts.cooling.tolist(),
        counts.unknown.tolist(),
        strict=True,
    )
    header = (
        QCoreApplication.translate("ChartTables", "Day"),
        QCoreApplication.translate("ChartTables", "Warm"),
        QCoreApplication.translate("ChartTables", "Mild"),
        QCoreApplication.translate("ChartTables", "Cooling"),
        QCoreApplication.translate("ChartTables", "Not known"),
    )
    return [header, *columns]


def movers_table(figures: TrendsFigures) -> Table:
    """Return whose warmth changed most, with their warmth on each day of the line."""
    days = figures.days[-len(figures.moves[0].warmth) :] if figures.moves else ()
    header = (
        QCoreApplication.translate("ChartTables", "Customer number"),
        QCoreApplication.translate("ChartTables", "Name"),
        QCoreApplication.translate("ChartTables", "Change"),
        *(day.isoformat() for day in days),
    )
    return [header, *((move.customer_id, move.name, move.change, *move.warmth) for move in figures.moves)]


def silences_table(drift: DriftFigures) -> Table:
    """Return all unusual silences, nothing rounded."""
    header = (
        QCoreApplication.translate("ChartTables", "Customer number"),
        QCoreApplication.translate("ChartTables", "Name"),
        QCoreApplication.translate("ChartTables", "Chance of having left"),
        QCoreApplication.translate("ChartTables", "Days silent"),
        QCoreApplication.translate("ChartTables", "Usual gap in days"),
    )
    rows = zip(drift.rows, drift.names, strict=True)
    return [
        header,
        *((row.customer_id, name, row.probability, row.silence_days, row.typical_gap_days) for row, name in rows),
    ]


def calendar_table(figures: TrendsFigures) -> Table:
    """Return the figures of that chart."""
    first = figures.since + datetime.timedelta(1)
    days = ((first + datetime.timedelta(n)).isoformat() for n in range(len(figures.calendar)))
    header = (
        QCoreApplication.translate("ChartTables", "Day"),
        QCoreApplication.translate("ChartTables", "Touches"),
    )
    return [header, *zip(days, figures.calendar, strict=True)]


def themes_table(figures: TrendsFigures) -> Table:
    """Return the figures of that chart."""
    rows = [
        (
            each.name or QCoreApplication.translate("TrendsWords", "without a theme"),
            each.count,
            each.before if figures.lived_before else "",
            each.cured_on.isoformat() if each.cured_on else "",
            each.since_cure if each.cured_on else "",
        )
        for each in figures.themes
    ]
    header = (
        QCoreApplication.translate("ChartTables", "Theme"),
        QCoreApplication.translate("ChartTables", "Complaints"),
        QCoreApplication.translate("ChartTables", "The span before"),
        QCoreApplication.translate("ChartTables", "Improvement in place"),
        QCoreApplication.translate("ChartTables", "Complaints since then"),
    )
    return [header, *rows]


def referrals_table(figures: TrendsFigures) -> Table:
    """Return the figures of that chart."""
    rows = [
        (each.customer_id, each.name, each.brought_by, each.brought_by_name, each.since_on.isoformat())
        for each in figures.referrals
    ]
    header = (
        QCoreApplication.translate("ChartTables", "Customer number"),
        QCoreApplication.translate("ChartTables", "Name"),
        QCoreApplication.translate("ChartTables", "Number of who brought them"),
        QCoreApplication.translate("ChartTables", "Brought by"),
        QCoreApplication.translate("ChartTables", "Customer since"),
    )
    return [header, *rows]
