"""A headed part of a paper that breaks well over pages."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from contextlib import nullcontext

from reportlab.platypus import Flowable, Spacer

from desktop.pdf import fonts
from desktop.pdf.tags import artifact
from desktop.pdf.type import Setting, text

#: A heading stays with at least so much of what follows, in points.
_WITH_HEADING = 40.0
_BELOW_HEADING = 2.5
_ABOVE = 13.0
_MOST_LINES = 2
#: So near to the foot of a page a section of several lines begins with at least two of them.
_NEAR_THE_FOOT = 120.0
#: A section as low as this moves to the next page as a whole rather than be cut.
_KEPT_WHOLE = 100.0


@dataclasses.dataclass(frozen=True, slots=True)
class Measured:
    """How high the last blocks of a section are at a width, in points."""

    width: float
    heights: list[float]


class Section(Flowable):
    """A heading and the blocks below it.

    It breaks between its blocks, or inside one that is too long to be moved as a whole; the heading never stands alone
    at the foot of a page and is repeated where the section goes on. The first heading is a bookmark.
    """

    def __init__(
        self,
        heading: str,
        continued: str,
        blocks: Sequence[Flowable],
        setting: Setting,
        *,
        above: float = _ABOVE,
        goes_on: bool = False,
        measured: Measured | None = None,
        worked: Callable[[], object] = lambda: None,
    ) -> None:
        """Head blocks.

        Args:
            heading: above them.
            continued: follows the heading on later pages.
            blocks: below it.
            setting: of the heading.
            above: the room above the heading, in points.
            goes_on: this is such a later page.
            measured: what is known of the last blocks' heights.
            worked: called for each block that was measured, and that is drawn; what it raises ends the drawing.
        """
        super().__init__()
        self._heading = fonts.printable_line(heading, setting.face)
        self._continued = continued
        self._blocks = list(blocks)
        self._setting = setting
        self._above = above
        self._goes_on = goes_on
        self._head: Flowable = Spacer(0, 0)
        self._head_height = 0.0
        self._measured = measured or Measured(-1.0, [])
        self._worked = worked

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the size it takes."""
        shown = fonts.shortened(self._heading, self._setting.face, self._setting.size, aW * _MOST_LINES)
        self._head = text(f"{shown} · {self._continued}" if self._goes_on else shown, self._setting, "H2")
        self._head_height = self._head.wrap(aW, aH)[1] + _BELOW_HEADING
        heights = self._heights(aW, aH)
        self.width, self.height = aW, self._head_height + sum(heights)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return what stands here and what goes on after it; nothing where the whole should move to the next page."""
        self.wrap(aW, aH)
        if self.height <= _KEPT_WHOLE:
            return []
        heights = self._heights(aW, aH)
        room = aH - self._head_height
        fitting = 0
        while fitting < len(self._blocks) and heights[fitting] <= room:
            room -= heights[fitting]
            fitting += 1
        if fitting == 1 and len(self._blocks) > 2 and aH < _NEAR_THE_FOOT:
            return []  # a line alone below its heading, and the others overleaf, look lost
        lonely = fitting == len(self._blocks) - 1 and fitting > 2
        if lonely:  # nor does the last line stand alone on the next page
            fitting -= 1
        first, rest = self._blocks[:fitting], self._blocks[fitting:]
        if rest and room > _WITH_HEADING and not lonely:
            parts = rest[0].split(aW, room)
            if parts:
                first, rest = [*first, parts[0]], [*parts[1:], *rest[1:]]
        # The first block there may have been cut, or its lines thrown away in trying; whatever follows is as it was.
        after = Measured(aW, heights[fitting + 1 :])
        if not first or not rest:
            self._measured = after
            return []
        return [self._part(first, goes_on=self._goes_on), self._part(rest, goes_on=True, measured=after)]

    def draw(self) -> None:
        """Draw from the top down."""
        y = self.height - self._head_height
        # A heading that was read before is repeated for the eye alone.
        with artifact(self.canv) if self._goes_on else nullcontext():
            self._head.drawOn(self.canv, 0, y + _BELOW_HEADING)
        if not self._goes_on:
            self._bookmark()
        for block, height in zip(self._blocks, self._measured.heights, strict=True):
            self._worked()
            y -= height
            block.drawOn(self.canv, 0, y)

    def getSpaceBefore(self) -> float:
        """Return the room above."""
        return self._above

    def _heights(self, width: float, height: float) -> list[float]:
        """Return how high each block is, asked once for a width: of a list of hundreds of pages, every page asks."""
        known = self._measured
        if known.width != width:
            known = Measured(width, [])
        unknown = self._blocks[: len(self._blocks) - len(known.heights)]
        if unknown:
            known = Measured(width, [*(self._measure(block, width, height) for block in unknown), *known.heights])
        self._measured = known
        return known.heights

    def _measure(self, block: Flowable, width: float, height: float) -> float:
        self._worked()
        return block.wrap(width, height)[1]

    def _part(self, blocks: Sequence[Flowable], *, goes_on: bool, measured: Measured | None = None) -> Section:
        return Section(
            self._heading,
            self._continued,
            blocks,
            self._setting,
            above=self._above,
            goes_on=goes_on,
            measured=measured,
            worked=self._worked,
        )

    def _bookmark(self) -> None:
        key = f"{self.canv.getPageNumber()}-{self._heading}"
        self.canv.bookmarkHorizontal(key, 0, self.height + self._above)
        self.canv.addOutlineEntry(self._heading, key, level=0)
