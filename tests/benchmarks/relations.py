"""Warmth, drift and trends of whole shops, against numpy reading the same arrays and bare matplotlib drawing them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

import numpy as np
from crowds import opened
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from measuring import Row, median_of
from moment import NOW

from db.queries.trends import TrendsFigures, trends_figures
from db.queries.trendsfacts import TrendsFacts, trends_facts
from db.records import Language
from db.relationship.drift import drift
from db.relationship.histories import HistoryColumns
from db.relationship.warmth import Part, warmth_history, warmth_parts
from desktop import i18n
from desktop.charts.canvas import ChartMaker
from desktop.charts.chart import Size, Style
from desktop.charts.dots import dots
from desktop.formats import Formats
from desktop.pages.trends import chart_makers
from desktop.pages.trends.words import TrendsWords
from desktop.tokens import Ground, theme

_WEEKS = 104
_A_YEAR = 52
_ROUNDS = 5
_SIZE = Size(430.0, 180.0)


def measure(sizes: Sequence[int]) -> list[Row]:
    """Measure the rules on every size, and a page of a year as it is drawn anew for another day."""
    rows: list[Row] = []
    for size in sizes:
        with opened(size) as journal:
            today = journal.today(NOW)
            facts = trends_facts(journal, today)
        rows += _rules(size, facts, today)
        rows += _page(size, facts, today)
    return rows


def _rules(size: int, facts: TrendsFacts, today: datetime.date) -> list[Row]:
    columns, hours, signs = facts.histories.columns, facts.histories.hours, facts.histories.signs
    days = [today - datetime.timedelta(7 * back) for back in range(_WEEKS - 1, -1, -1)]
    warmth, reading = median_of(
        _ROUNDS, lambda: warmth_history(columns, days, hours), lambda: _read_once(columns, len(days), 2, 0)
    )
    worth, told = 2 + len(Part), 2 * len(Part)  # warmth, coverage and the parts; which are known, which apply
    parts, reading_parts = median_of(
        _ROUNDS, lambda: warmth_parts(columns, days, hours), lambda: _read_once(columns, len(days), worth, told)
    )
    (silence,) = median_of(_ROUNDS, lambda: drift(signs, today))
    return [
        Row("warmth of a shop, 104 weeks", size, warmth, reading, "numpy reading the arrays once", goal=10),
        Row("with its six parts, 104 weeks", size, parts, reading_parts, "numpy reading the arrays once", goal=10),
        Row("drift of a shop", size, silence, None, "", limit=1.0 if size <= 10_000 else None),
    ]


def _page(size: int, facts: TrendsFacts, today: datetime.date) -> list[Row]:
    """A year of the shop as it stood last week: its figures and its four charts."""
    words = i18n.words(Language.EN)
    said = TrendsWords(words, Formats(words), today)
    style = Style(theme(Ground.LIGHT))
    day = today - datetime.timedelta(7)

    def ours() -> None:
        figures = trends_figures(facts, day, _A_YEAR)
        for make in _makers(figures, said):
            dots(make(_SIZE, style).plate, 96)

    figures = trends_figures(facts, day, _A_YEAR)
    taken, bare = median_of(_ROUNDS, ours, lambda: _bare(figures))
    return [Row("a trends page on another day", size, taken, bare, "bare matplotlib", goal=1.3, limit=0.1)]


def _makers(figures: TrendsFigures, words: TrendsWords) -> Sequence[ChartMaker]:
    made: Sequence[Callable[[TrendsFigures, TrendsWords], ChartMaker]] = (
        chart_makers.spread_maker,
        chart_makers.calendar_maker,
        chart_makers.pareto_maker,
        chart_makers.referrals_maker,
    )
    return [make(figures, words) for make in made]


def _bare(figures: TrendsFigures) -> None:
    """Draw the same figures the way matplotlib's own examples do."""
    spread = figures.spread
    days = np.arange(len(figures.days))
    areas, squares, bars, lines = (Figure(figsize=(_SIZE.width / 72, _SIZE.height / 72)) for _ in range(4))
    areas.subplots().stackplot(days, spread.warm, spread.mild, spread.cooling, spread.unknown)
    weeks = -(-len(figures.calendar) // 7)
    grid = np.zeros(weeks * 7)
    grid[: len(figures.calendar)] = figures.calendar
    squares.subplots().imshow(grid.reshape(weeks, 7).T, aspect="equal")
    bars.subplots().barh([each.name for each in figures.themes], [each.count for each in figures.themes])
    lines.subplots().plot([0, 1], [0, 1])
    for figure in (areas, squares, bars, lines):
        _draw(figure)


def _draw(figure: Figure) -> None:
    figure.dpi = 96
    FigureCanvasAgg(figure).draw()


def _read_once(columns: HistoryColumns, days: int, figures: int, flags: int) -> None:
    """Read every array once and write as many grids, as little as anything can do that gives the same answer."""
    total = 0.0
    for part in (columns.touches, columns.promises, columns.complaints, columns.answers):
        for name in part.__slots__:
            total += float(np.nansum(getattr(part, name)))
    for grid in np.empty((figures, len(columns.made), days)):
        grid.fill(total)
    for flag in np.empty((flags, len(columns.made), days), np.bool_):
        flag.fill(total > 0)
