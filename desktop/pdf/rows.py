"""The rows of a paper's lists: a text that may wrap, and short things beside its first line."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from reportlab.platypus import Flowable

from desktop.pdf import fonts
from desktop.pdf.content import Step
from desktop.pdf.tags import artifact, tagged
from desktop.pdf.type import Setting, ascent, colour, text, write
from desktop.tokens import Theme

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_RULE = 0.6
_GAP = 14.0
_BAR_SHARE = 0.27
_BAR_HEIGHT = 5.6
_MOST_BESIDE = 0.4


class Beside(Protocol):
    """What stands beside the first line of a row."""

    def draw(self, canvas: Canvas, right: float, baseline: float) -> None:
        """Draw so that it ends at `right`, its text standing on `baseline`."""
        ...


@dataclasses.dataclass(frozen=True, slots=True)
class Columns:
    """The widths of what stands at the right of steps, in points, found from the longest of each."""

    bar: float
    day: float
    status: float

    @property
    def whole(self) -> float:
        """All of them with the gaps between."""
        return self.bar + self.day + self.status + _GAP * (3 if self.status else 2)


@dataclasses.dataclass(frozen=True, slots=True)
class Word:
    """A word or a date at the right edge."""

    text: str
    setting: Setting

    def draw(self, canvas: Canvas, right: float, baseline: float) -> None:
        """Draw it ending at `right`."""
        _write_beside(canvas, right - _width(self.text, self.setting), baseline, self.text, self.setting)


@dataclasses.dataclass(frozen=True, slots=True)
class StepMarks:
    """How far a step is, as a bar, its day and a word."""

    share: float
    day: str
    status: str
    columns: Columns
    plain: Setting
    muted: Setting
    theme: Theme

    def draw(self, canvas: Canvas, right: float, baseline: float) -> None:
        """Draw bar, day and word in their columns, the last ending at `right`."""
        columns = self.columns
        status = right - columns.status
        left = status - (_GAP if columns.status else 0) - columns.day
        _write_beside(canvas, left + columns.day - _width(self.day, self.plain), baseline, self.day, self.plain)
        _write_beside(canvas, status, baseline, self.status, self.muted)
        left -= _GAP * 1.6 + columns.bar
        self._draw_bar(canvas, left, baseline + self.plain.size * 0.33)

    def _draw_bar(self, canvas: Canvas, left: float, middle: float) -> None:
        share = min(max(self.share, 0.0), 1.0)
        # Thick lines with round ends: a quarter of what outlines of the same shape would take.
        canvas.saveState()
        canvas.setLineCap(1)
        canvas.setLineWidth(_BAR_HEIGHT)
        _draw_bar(canvas, left, middle, self.columns.bar, self.theme.line)
        if share > 0:
            done = max(self.columns.bar * share, _BAR_HEIGHT + 0.01)
            _draw_bar(canvas, left, middle, done, self.theme.good if share == 1 else self.theme.accent)
        canvas.restoreState()


def _draw_bar(canvas: Canvas, left: float, middle: float, length: float, ink: str) -> None:
    canvas.setStrokeColor(colour(ink))
    canvas.line(left + _BAR_HEIGHT / 2, middle, left + length - _BAR_HEIGHT / 2, middle)


class Row(Flowable):
    """A text, something beside its first line, a hairline below. A text longer than its page is cut there."""

    def __init__(
        self,
        words: Flowable,
        setting: Setting,
        beside: Beside | None,
        beside_width: float,
        line: str,
        around: float,
    ) -> None:
        """Hold the parts.

        `line` is the colour of the hairline, empty for none, `around` the room above and below the text.
        """
        super().__init__()
        self._text = words
        self._setting = setting
        self._beside = beside
        self._beside_width = beside_width
        self._line = line
        self._around = around

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the size it takes."""
        if self.width != aW:  # a long list asks on every page anew
            text_height = self._text.wrap(self._text_width(aW), aH)[1]
            self.width, self.height = aW, text_height + 2 * self._around
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the row cut between two lines of its text."""
        parts = self._text.split(self._text_width(aW), aH - 2 * self._around)
        if len(parts) < 2:
            return []
        first, *rest = parts
        return [
            Row(first, self._setting, self._beside, self._beside_width, "", self._around),
            *(Row(part, self._setting, None, self._beside_width, self._line, self._around) for part in rest),
        ]

    def draw(self) -> None:
        """Draw the text, what is beside it, and the line."""
        top = self.height - self._around
        with tagged(self.canv, "P"):
            self._text.drawOn(self.canv, 0, self._around)
            if self._beside is not None:
                self._beside.draw(self.canv, self.width, top - ascent(self._setting))
        if self._line:
            with artifact(self.canv):
                self.canv.setStrokeColor(colour(self._line))
                self.canv.setLineWidth(_RULE)
                self.canv.line(0, 0, self.width, 0)

    def _text_width(self, whole: float) -> float:
        return whole - (self._beside_width + _GAP if self._beside_width else 0)


@dataclasses.dataclass(frozen=True, slots=True)
class Ruled:
    """How the rows of a paper are set.

    Attributes:
        plain: the text.
        muted: what is less important.
        theme: colours.
        width: of a row, in points.
        around: room above and below the text.
    """

    plain: Setting
    muted: Setting
    theme: Theme
    width: float
    around: float


def word_row(words: str, word: str, setting: Setting, ruled: Ruled) -> Row:
    """Return a row with a word in a setting of its own at its right edge; it takes two fifths of the width at most."""
    shown = fonts.printable_line(word, setting.face)
    shown = fonts.shortened(shown, setting.face, setting.size, ruled.width * _MOST_BESIDE)
    width = fonts.width(shown, setting.face, setting.size)
    return Row(text(words, ruled.plain), ruled.plain, Word(shown, setting), width, ruled.theme.line, ruled.around)


def columns_of(steps: Sequence[Step], ruled: Ruled) -> Columns:
    """Return the columns all these steps have room in: below each other, also where they belong to several jobs."""
    return Columns(
        ruled.width * _BAR_SHARE,
        max((_width(_brief(step.day, ruled.plain, ruled.width), ruled.plain) for step in steps), default=0.0),
        max((_width(_brief(step.status, ruled.muted, ruled.width), ruled.muted) for step in steps), default=0.0),
    )


def step_row(step: Step, columns: Columns, ruled: Ruled) -> Row:
    """Return the row of a step: its title, a bar, its day and a word."""
    marks = StepMarks(
        step.share,
        _brief(step.day, ruled.plain, ruled.width),
        _brief(step.status, ruled.muted, ruled.width),
        columns,
        ruled.plain,
        ruled.muted,
        ruled.theme,
    )
    return Row(text(step.title, ruled.plain), ruled.plain, marks, columns.whole, ruled.theme.line, ruled.around)


def _width(words: str, setting: Setting) -> float:
    return fonts.width(words, setting.face, setting.size)


def _write_beside(canvas: Canvas, x: float, baseline: float, words: str, setting: Setting) -> None:
    """Write words after others of the same row: a blank keeps them apart for whoever hears or copies them."""
    if words:
        write(canvas, x - _width(" ", setting), baseline, f" {words}", setting)


def _brief(words: str, setting: Setting, room: float) -> str:
    shown = fonts.printable_line(words, setting.face)
    return fonts.shortened(shown, setting.face, setting.size, room * _MOST_BESIDE / 2)
