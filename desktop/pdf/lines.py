"""The lines of the shop's own papers: something at the left edge, a text that may wrap, a word at the right edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from reportlab.platypus import Flowable

from desktop.pdf import fonts
from desktop.pdf.type import Setting, ascent, colour, write

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_RULE = 0.6
_GAP = 12.0
_BAR_GAP = 6.0
_HAIR = 0.01
_FEWEST_PARTS = 2


class Edge(Protocol):
    """What stands at an edge, beside the first line of the text."""

    @property
    def width(self) -> float:
        """How much room it takes, in points."""
        ...

    def draw(self, canvas: Canvas, left: float, baseline: float) -> None:
        """Draw it from `left` on."""
        ...


class EdgeWord:
    """A short text: a day, a label, how something stands.

    Attributes:
        width: of the text, or of its column where one was given.
    """

    def __init__(self, words: str, setting: Setting, most: float, column: float | None = None) -> None:
        """Shorten to `most` points; `column` lets several stand below each other."""
        self._setting = setting
        shown = fonts.printable_line(words, setting.face)
        self._words = fonts.shortened(shown, setting.face, setting.size, most)
        self.width = fonts.width(self._words, setting.face, setting.size) if column is None else column

    def draw(self, canvas: Canvas, left: float, baseline: float) -> None:
        """Write it."""
        write(canvas, left, baseline, self._words, self._setting)


class TickBox:
    """An empty box for a pen.

    Attributes:
        width: of the box.
    """

    def __init__(self, side: float, ink: str) -> None:
        """Make a box so large, in points, with a line of a colour."""
        self.width = side
        self._ink = ink

    def draw(self, canvas: Canvas, left: float, baseline: float) -> None:
        """Draw it standing a little below the base line, as letters with tails do."""
        canvas.setStrokeColor(colour(self._ink))
        canvas.setLineWidth(0.9)
        canvas.roundRect(left, baseline - self.width * 0.2, self.width, self.width, 1.4, stroke=1, fill=0)


class CountBar:
    """A bar and, at its end, the count it stands for.

    Attributes:
        width: of the whole column.
    """

    def __init__(self, share: float, count: str, setting: Setting, room: float, longest: float, ink: str) -> None:
        """Make a bar; a share of 1 leaves just `longest` points for the count beside it, in every bar of a part."""
        self.width = room
        self._length = min(max(share, 0.0), 1.0) * max(0.0, room - longest - _BAR_GAP)
        self._setting = setting
        self._ink = ink
        shown = fonts.printable_line(count, setting.face)
        # A hair more: the longest count fills its place to the last digit of the reckoning.
        self._count = fonts.shortened(shown, setting.face, setting.size, room - self._length - _BAR_GAP + _HAIR)

    def draw(self, canvas: Canvas, left: float, baseline: float) -> None:
        """Draw it from `left` on; nothing counted is no bar."""
        height = self._setting.size * 0.62
        length = max(self._length, height) if self._length else 0.0
        if length:
            canvas.setFillColor(colour(self._ink))
            canvas.roundRect(left, baseline, length, height, height / 2, stroke=0, fill=1)
        write(canvas, left + length + (_BAR_GAP if length else 0.0), baseline, self._count, self._setting)


class Line(Flowable):
    """A text between its edges, a hairline below. A text longer than its page is cut there."""

    def __init__(
        self,
        text: Flowable,
        setting: Setting,
        left: Edge | None = None,
        right: Edge | None = None,
        rule: str = "",
        air: float = 4.0,
    ) -> None:
        """Hold the parts; `rule` is the colour of the hairline, empty for none; `air` the room above and below."""
        super().__init__()
        self._text = text
        self._setting = setting
        self._left = left
        self._right = right
        self._rule = rule
        self._air = air
        self._begin = left.width + _GAP if left is not None else 0.0
        self._end = right.width + _GAP if right is not None else 0.0
        self._goes_on = False

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the size it takes."""
        text_height = self._text.wrap(aW - self._begin - self._end, aH)[1]
        self.width, self.height = aW, text_height + 2 * self._air
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the line cut between two lines of its text; its edges stand beside the first."""
        parts = self._text.split(aW - self._begin - self._end, aH - 2 * self._air)
        if len(parts) < _FEWEST_PARTS:
            return []
        first, *rest = parts
        begun = Line(first, self._setting, self._left, self._right, "", self._air)
        begun._goes_on = self._goes_on
        return [begun, *(self._carried_on(part) for part in rest)]

    def draw(self) -> None:
        """Draw the text, its edges, and the hairline."""
        top = self.height - self._air
        baseline = top - ascent(self._setting)
        self._text.drawOn(self.canv, self._begin, self._air)
        if not self._goes_on:
            if self._left is not None:
                self._left.draw(self.canv, 0, baseline)
            if self._right is not None:
                self._right.draw(self.canv, self.width - self._right.width, baseline)
        if self._rule:
            self.canv.setStrokeColor(colour(self._rule))
            self.canv.setLineWidth(_RULE)
            self.canv.line(0, 0, self.width, 0)

    def _carried_on(self, text: Flowable) -> Line:
        line = Line(text, self._setting, self._left, self._right, self._rule, self._air)
        line._goes_on = True
        return line
