"""How the papers' text is set."""

from __future__ import annotations

import dataclasses
import functools
import html

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscent
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.tags import tagged
from desktop.prose import Prose, Run

_STRONG = {Face.SANS: Face.SANS_SEMIBOLD, Face.SERIF: Face.SERIF_SEMIBOLD}


@dataclasses.dataclass(frozen=True, slots=True)
class Setting:
    """A face at a size, its leading and its colour ("#RRGGBB")."""

    face: Face
    size: float
    leading: float
    colour: str


def text(words: str, setting: Setting, role: str = "P") -> Flowable:
    """Set text that mostly stands on one line, and wraps where it does not; `role` is what it is to a screen reader."""
    return _Text(words, setting, role)


def write(canvas: Canvas, x: float, y: float, words: str, setting: Setting) -> None:
    """Write printable text on one line."""
    shown = fonts.shown(canvas, fonts.pieces(words, setting.face), setting.size)
    # By ourselves: reportlab's own way also measures the text, sets a line distance and goes on to the next line.
    canvas.addLiteral(f"{_ink(setting.colour)} BT 1 0 0 1 {x:.2f} {y:.2f} Tm {shown} ET")


def ascent(setting: Setting) -> float:
    """Return how far below the top of its first line a text's base line lies, in points."""
    return getAscent(fonts.name(setting.face), setting.size)


@functools.cache
def _ink(value: str) -> str:
    """Return the operator that fills with a colour ("#RRGGBB") from then on."""
    return "{:.4g} {:.4g} {:.4g} rg".format(*colour(value).rgb())


@functools.cache
def colour(value: str) -> Color:
    """Return a colour ("#RRGGBB") as reportlab knows it."""
    return HexColor(value)


def paragraph(text: str | Prose, setting: Setting) -> Paragraph:
    """Set text that may wrap, and break over pages.

    Line ends stay line ends, a word longer than the line is broken, what cannot be shown is a visible sign. The text
    itself is never read as markup.
    """
    runs = (Run(text),) if isinstance(text, str) else text.runs
    return _Paragraph("".join(_marked(run, setting) for run in runs), _style(setting))


class _Paragraph(Paragraph):
    """A paragraph that says it is one, and breaks its lines once for a width: a long list asks on every page anew."""

    _broken_for = -1.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if self._broken_for != aW or not hasattr(self, "blPara"):  # a split that fails throws the lines away
            super().wrap(aW, aH)
            self._broken_for = aW
        return self.width, self.height

    def draw(self) -> None:
        with tagged(self.canv, "P"):
            super().draw()


class _Text(Flowable):
    """A line drawn straight away where it fits: a paragraph takes ten times as long to be read and broken."""

    def __init__(self, words: str, setting: Setting, role: str) -> None:
        super().__init__()
        self._role = role
        self._words = words
        self._setting = setting
        self._line = fonts.printable_line(words, setting.face) if "\n" not in words.strip() else ""
        self._line_width = fonts.width(self._line, setting.face, setting.size)
        self._wrapped: Paragraph | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if self._fits(aW):
            self.width, self.height = aW, self._setting.leading
        else:
            self._wrapped = self._wrapped or paragraph(self._words, self._setting)
            self.width, self.height = self._wrapped.wrap(aW, aH)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        if self._fits(aW):
            return []
        self.wrap(aW, aH)
        return self._wrapped.split(aW, aH) if self._wrapped is not None else []

    def draw(self) -> None:
        with tagged(self.canv, self._role):
            if self._wrapped is not None and not self._fits(self.width):
                self._wrapped.drawOn(self.canv, 0, 0)
            else:
                write(self.canv, 0, self.height - ascent(self._setting), self._line, self._setting)

    def _fits(self, room: float) -> bool:
        return bool(self._line) and self._line_width <= room


def _marked(run: Run, setting: Setting) -> str:
    face = _STRONG.get(setting.face, setting.face) if run.strong else setting.face
    lines = fonts.printable(run.text, face).split("\n")
    return "<br/>".join(
        "".join(_dressed(part, which, setting) for which, part in fonts.pieces(line, face)) for line in lines
    )


def _dressed(part: str, face: Face, setting: Setting) -> str:
    plain = html.escape(part, quote=False)
    return plain if face is setting.face else f'<font name="{fonts.name(face)}">{plain}</font>'


@functools.cache
def _style(setting: Setting) -> ParagraphStyle:
    return ParagraphStyle(
        "set",
        fontName=fonts.name(setting.face),
        fontSize=setting.size,
        leading=setting.leading,
        textColor=colour(setting.colour),
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
