"""A headed part of a paper that breaks well over pages."""

from __future__ import annotations

from collections.abc import Sequence
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
#: A section as low as this moves to the next page as a whole rather than be cut.
_KEPT_WHOLE = 100.0


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
    ) -> None:
        """Head blocks; `continued` follows the heading on later pages, `goes_on` says this is one.

        `above` is the room above the heading, in points.
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
        self._heights: list[float] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the size it takes."""
        shown = fonts.shortened(self._heading, self._setting.face, self._setting.size, aW * _MOST_LINES)
        self._head = text(f"{shown} · {self._continued}" if self._goes_on else shown, self._setting, "H2")
        self._head_height = self._head.wrap(aW, aH)[1] + _BELOW_HEADING
        self._heights = [block.wrap(aW, aH)[1] for block in self._blocks]
        self.width, self.height = aW, self._head_height + sum(self._heights)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return what stands here and what goes on after it; nothing where the whole should move to the next page."""
        self.wrap(aW, aH)
        if self.height <= _KEPT_WHOLE:
            return []
        room = aH - self._head_height
        fitting = 0
        while fitting < len(self._blocks) and self._heights[fitting] <= room:
            room -= self._heights[fitting]
            fitting += 1
        first, rest = self._blocks[:fitting], self._blocks[fitting:]
        if rest and room > _WITH_HEADING:
            parts = rest[0].split(aW, room)
            if parts:
                first, rest = [*first, parts[0]], [*parts[1:], *rest[1:]]
        if not first or not rest:
            return []
        return [self._part(first, goes_on=self._goes_on), self._part(rest, goes_on=True)]

    def draw(self) -> None:
        """Draw from the top down."""
        y = self.height - self._head_height
        # A heading that was read before is repeated for the eye alone.
        with artifact(self.canv) if self._goes_on else nullcontext():
            self._head.drawOn(self.canv, 0, y + _BELOW_HEADING)
        if not self._goes_on:
            self._bookmark()
        for block, height in zip(self._blocks, self._heights, strict=True):
            y -= height
            block.drawOn(self.canv, 0, y)

    def getSpaceBefore(self) -> float:
        """Return the room above."""
        return self._above

    def _part(self, blocks: Sequence[Flowable], *, goes_on: bool) -> Section:
        return Section(self._heading, self._continued, blocks, self._setting, above=self._above, goes_on=goes_on)

    def _bookmark(self) -> None:
        key = f"{self.canv.getPageNumber()}-{self._heading}"
        self.canv.bookmarkHorizontal(key, 0, self.height + self._above)
        self.canv.addOutlineEntry(self._heading, key, level=0)
