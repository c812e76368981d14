"""Key figures, each in its own box, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from desktop.pdf import fonts
from desktop.pdf.tags import artifact
from desktop.pdf.type import Setting, colour, text

if TYPE_CHECKING:
    from desktop.pdf.content import KeyFigure
    from desktop.tokens import Theme

_GAP = 11.0
_INSIDE = 10.0
_CORNER = 7.0
_RULE = 0.75
_MOST_LINES = 3


class Boxes(Flowable):
    """Boxes of one height, never cut by the end of a page. A long caption wraps over three lines at most."""

    def __init__(self, figures: Sequence[KeyFigure], value: Setting, caption: Setting, theme: Theme) -> None:
        """Set each figure above its caption."""
        super().__init__()
        self._figures = figures
        self._value = value
        self._caption = caption
        self._theme = theme
        self._pairs: list[tuple[Flowable, Flowable]] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the size they take."""
        inside = self._box_width(aW) - 2 * _INSIDE
        self._pairs = [
            (_set(figure.value, self._value, inside), _set(figure.caption, self._caption, inside * _MOST_LINES))
            for figure in self._figures
        ]
        heights = [sum(part.wrap(inside, aH)[1] for part in pair) for pair in self._pairs]
        self.width, self.height = aW, max(heights) + 2 * _INSIDE - 4
        return self.width, self.height

    def draw(self) -> None:
        """Draw from left to right."""
        box = self._box_width(self.width)
        for number, (value, caption) in enumerate(self._pairs):
            left = number * (box + _GAP)
            with artifact(self.canv):
                self.canv.setStrokeColor(colour(self._theme.line))
                self.canv.setLineWidth(_RULE)
                self.canv.roundRect(left, 0, box, self.height, _CORNER, stroke=1, fill=0)
            top = self.height - _INSIDE + 2
            value.drawOn(self.canv, left + _INSIDE, top - value.height)
            caption.drawOn(self.canv, left + _INSIDE, top - value.height - caption.height)

    def getSpaceBefore(self) -> float:
        """Return the room above."""
        return 13.0

    def _box_width(self, whole: float) -> float:
        # Two figures, or one, do not stretch: a box is a third of the page.
        return (whole - 2 * _GAP) / 3


def _set(words: str, setting: Setting, room: float) -> Flowable:
    shown = fonts.printable_line(words, setting.face)
    return text(fonts.shortened(shown, setting.face, setting.size, room * 0.98), setting)
