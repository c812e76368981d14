"""A chart as a file for elsewhere: a picture in dots, or one that stays sharp at any size."""

from __future__ import annotations

import io

from desktop.charts.chart import Chart

_DOTS_PER_INCH = 192


def as_png(chart: Chart, ground: str) -> bytes:
    """Return a chart as a PNG on a coloured ground, twice as fine as a screen."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    chart.figure.dpi = _DOTS_PER_INCH
    _lay_on(chart, ground)
    file = io.BytesIO()
    FigureCanvasAgg(chart.figure).print_png(file, metadata={"Software": "Hatır"})
    return file.getvalue()


def as_svg(chart: Chart, ground: str) -> bytes:
    """Return a chart as an SVG on a coloured ground, its letters as outlines; the same bytes for the same chart."""
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    _lay_on(chart, ground)
    file = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "hatir"}):
        FigureCanvasSVG(chart.figure).print_svg(file, metadata={"Date": None, "Creator": "Hatır"})
    return file.getvalue()


def _lay_on(chart: Chart, ground: str) -> None:
    chart.figure.patch.set_facecolor(ground)
    chart.figure.patch.set_visible(True)
