"""A chart as a file for elsewhere: a picture in dots, or one that stays sharp at any size."""

from __future__ import annotations

import io

from desktop.charts.chart import Chart

_DOTS_PER_INCH = 192


def as_png(chart: Chart, ground: str) -> bytes:
    """Return a chart as a PNG on a coloured ground, twice as fine as a screen."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    from desktop.charts.dots import dots

    width, height, seen = dots(chart.plate, _DOTS_PER_INCH)
    picture = Image.frombytes("RGBA", (width, height), seen)
    laid = Image.alpha_composite(Image.new("RGBA", picture.size, ground), picture)
    maker = PngInfo()
    maker.add_text("Software", "Hatır")
    file = io.BytesIO()
    laid.save(file, "png", dpi=(_DOTS_PER_INCH, _DOTS_PER_INCH), pnginfo=maker)
    return file.getvalue()


def as_svg(chart: Chart, ground: str) -> bytes:
    """Return a chart as an SVG on a coloured ground, its letters as outlines; the same bytes for the same chart."""
    import matplotlib
    from matplotlib.backends.backend_svg import RendererSVG
    from matplotlib.patches import Rectangle
    from matplotlib.transforms import IdentityTransform

    plate = chart.plate
    plate.dpi = 72
    file = io.StringIO()
    with matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "hatir"}):
        renderer = RendererSVG(plate.width, plate.height, file, metadata={"Date": None, "Creator": "Hatır"})
        ground_of_it = Rectangle((0, 0), plate.width, plate.height, facecolor=ground, linewidth=0)
        ground_of_it.set_transform(IdentityTransform())
        ground_of_it.draw(renderer)
        plate.draw(renderer)
        renderer.finalize()
    return file.getvalue().encode("utf-8")
