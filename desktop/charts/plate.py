"""What a chart's artists lie on: as much of a `matplotlib.figure.Figure` as they need.

The figure itself knows axes, and everything axes can show: a third of what loading matplotlib takes, and a dozen
megabytes, none of which a chart here uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matplotlib.transforms import Affine2D

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.backend_bases import RendererBase

POINTS_PER_INCH = 72.0


class Plate:
    """Holds artists and draws them in their order, by any of matplotlib's renderers.

    Attributes:
        width, height: in points.
        artists: what lies on it, the lowest first.
        dpi_scale_trans: from inches, counted from the lower left corner, to the renderer's dots.
    """

    def __init__(self, width: float, height: float) -> None:
        """Take an empty, transparent plate so many points large."""
        self.width = width
        self.height = height
        self.artists: list[Artist] = []
        self.dpi_scale_trans = Affine2D()
        self._laid: list[Plate] = []
        self._corner = (0.0, 0.0)
        self._dpi = POINTS_PER_INCH
        self.dpi = POINTS_PER_INCH

    @property
    def dpi(self) -> float:
        """The renderer's dots per inch."""
        return self._dpi

    @dpi.setter
    def dpi(self, dots: float) -> None:
        self._dpi = dots
        self.dpi_scale_trans.clear().translate(*self._corner).scale(dots)
        for plate in self._laid:
            plate.dpi = dots

    def add(self, artist: Artist) -> None:
        """Lay an artist on top; it is measured in inches unless it says otherwise."""
        lies_on: Any = self
        artist.set_figure(lies_on)
        if not artist.is_transform_set():
            artist.set_transform(self.dpi_scale_trans)
        self.artists.append(artist)

    def lay(self, plate: Plate, left: float, bottom: float) -> None:
        """Lay another plate on top, its lower left corner so many points from this one's."""
        plate._corner = (left / POINTS_PER_INCH, bottom / POINTS_PER_INCH)
        self._laid.append(plate)
        plate.dpi = self._dpi

    def draw(self, renderer: RendererBase) -> None:
        """Draw everything, the plates that lie on it last."""
        for artist in self.artists:
            artist.draw(renderer)
        for plate in self._laid:
            plate.draw(renderer)

    def get_figure(self, root: bool = False) -> Plate:  # noqa: FBT001, FBT002 - matplotlib's
        """Return what the artists lie on, as they ask for it."""
        return self
