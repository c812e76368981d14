"""A plate as a picture. Apart from the plate: what turns lines into dots is loaded with this, and papers need none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.backends.backend_agg import RendererAgg

from desktop.charts.plate import POINTS_PER_INCH

if TYPE_CHECKING:
    from desktop.charts.plate import Plate


def dots(plate: Plate, dpi: float) -> tuple[int, int, bytes]:
    """Return the width and height of a picture at so many dots per inch, and its dots: red, green, blue, alpha."""
    plate.dpi = dpi
    width, height = (int(side / POINTS_PER_INCH * dpi) for side in (plate.width, plate.height))
    renderer = RendererAgg(width, height, dpi)
    plate.draw(renderer)
    return width, height, bytes(renderer.buffer_rgba())
