"""The figures of the page's charts as tables, to be taken elsewhere."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.chart_files import Table

if TYPE_CHECKING:
    from db.queries.trends import TrendsFigures


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
