"""How the papers' text is set."""

from __future__ import annotations

import dataclasses
import functools
import html

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.prose import Prose, Run

_STRONG = {Face.SANS: Face.SANS_SEMIBOLD, Face.SERIF: Face.SERIF_SEMIBOLD}


@dataclasses.dataclass(frozen=True, slots=True)
class Setting:
    """A face at a size, its leading and its colour ("#RRGGBB")."""

    face: Face
    size: float
    leading: float
    colour: str
    right: bool = False


def paragraph(text: str | Prose, setting: Setting) -> Paragraph:
    """Set text that may wrap, and break over pages.

    Line ends stay line ends, a word longer than the line is broken, what cannot be shown is a visible sign. The text
    itself is never read as markup.
    """
    runs = (Run(text),) if isinstance(text, str) else text.runs
    return Paragraph("".join(_marked(run, setting) for run in runs), _style(setting))


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
        textColor=HexColor(setting.colour),
        alignment=TA_RIGHT if setting.right else TA_LEFT,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
