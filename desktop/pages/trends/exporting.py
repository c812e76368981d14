"""Taking a chart elsewhere: as a picture, or the figures it is made of."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from desktop import theme
from desktop.charts.chart import Size, Style

if TYPE_CHECKING:
    from db.queries.trends import TrendsFigures
    from desktop.charts.canvas import ChartMaker

_SIZE = Size(560.0, 260.0)

#: A header and the rows below it.
Table: TypeAlias = Sequence[Sequence[object]]


def picture(maker: ChartMaker, ending: str) -> bytes:
    """Return a chart as a picture of the kind its ending names, on the theme's own ground."""
    from desktop.charts import export

    chart = maker(_SIZE, Style(theme.current()))
    made = export.as_png if ending == "png" else export.as_svg
    return made(chart, theme.current().surface)


def table(rows: Iterable[Sequence[object]]) -> bytes:
    """Return figures as CSV: commas, a mark by which spreadsheets know the letters, and no text that is a formula."""
    from db.exchange.formulas import harmless_row

    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(map(harmless_row, rows))
    return text.getvalue().encode("utf-8-sig")


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
    return [("date", "warm", "mild", "cooling", "unknown"), *columns]


def calendar_table(figures: TrendsFigures) -> Table:
    """Return the figures of that chart."""
    first = figures.since + datetime.timedelta(1)
    days = ((first + datetime.timedelta(n)).isoformat() for n in range(len(figures.calendar)))
    return [("date", "touches"), *zip(days, figures.calendar, strict=True)]


def themes_table(figures: TrendsFigures) -> Table:
    """Return the figures of that chart."""
    rows = [
        (each.name, each.count, each.before, each.cured_on.isoformat() if each.cured_on else "", each.since_cure)
        for each in figures.themes
    ]
    return [("theme", "complaints", "before", "mended_on", "since_mended"), *rows]


def referrals_table(figures: TrendsFigures) -> Table:
    """Return the figures of that chart."""
    rows = [
        (each.customer_id, each.name, each.brought_by, each.brought_by_name, each.since_on.isoformat())
        for each in figures.referrals
    ]
    return [("customer_id", "name", "brought_by_id", "brought_by", "since"), *rows]
