"""Our faces as reportlab knows them: read once, embedded in each paper with only the letters it uses."""

from __future__ import annotations

import functools
import itertools
import threading
import unicodedata
from typing import TYPE_CHECKING, Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.faces import Face
from desktop.legible import MISSING, legible, one_line

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# Letters instead of bytes would make every page a quarter larger, for machines nobody has any more.
rl_config.useA85 = 0

# The bytes of a text as they stand in a page's code.
_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), *b"()\\")}

_WORDS_REMEMBERED = 16384  # by size: as many different words as a long novel has

#: Held while a paper is finished: reportlab reads the letters it embeds from one place in a face's file that moves
#: along, and of two papers finished at once one got the other's letters, or none.
finishing = threading.Lock()

# What the serif has no letter for, the sans of the same weight often has.
_BESIDE = {
    Face.SERIF: Face.SANS,
    Face.SERIF_ITALIC: Face.SANS_ITALIC,
    Face.SERIF_SEMIBOLD: Face.SANS_SEMIBOLD,
    Face.SERIF_BOLD: Face.SANS_BOLD,
}


@functools.cache
def name(face: Face) -> str:
    """Return the name reportlab knows a face by, reading its file the first time."""
    pdfmetrics.registerFont(_Remembering(face))
    return face.value


def shows(face: Face, ch: str) -> bool:
    """Return whether a face, or the one that stands in for it, holds a character."""
    return ch in _held(face) or (face in _BESIDE and ch in _held(_BESIDE[face]))


def printable(text: str, face: Face) -> str:
    """Return a text of any number of lines with only what the face can show."""
    return text if _plain(text, face) else legible(text, functools.partial(shows, face))


def printable_line(text: str, face: Face) -> str:
    """Return a text on one line with only what the face can show."""
    if _plain(text, face) and "  " not in text:
        return text.strip(" ")
    return one_line(text, functools.partial(shows, face))


def pieces(text: str, face: Face) -> tuple[tuple[Face, str], ...]:
    """Return printable text cut where another face must stand in."""
    if _held(face).issuperset(text):
        return ((face, text),) if text else ()
    return tuple(
        (which, "".join(letters))
        for which, letters in itertools.groupby(text, lambda ch: face if ch in _held(face) else _BESIDE[face])
    )


def shown(canvas: Canvas, parts: tuple[tuple[Face, str], ...], size: float) -> str:
    """Return the operators that show text (ISO 32000-1, 9.4.3), to be put into a text object of a canvas.

    Args:
        canvas: its file will hold the letters.
        parts: printable text in the faces that hold it.
        size: of the type, in points.
    """
    document: Any = getattr(canvas, "_doc")  # noqa: B009 - the stubs know nothing of it
    operators: list[str] = []
    for face, text in parts:
        font: Any = pdfmetrics.getFont(name(face))
        for subset, codes in font.splitString(text, document):
            inner = font.getSubsetInternalName(subset, document)
            operators.append(f"{inner} {size:.4g} Tf ({codes.decode('latin-1').translate(_ESCAPED)}) Tj")
    return " ".join(operators)


@functools.lru_cache(maxsize=8192)
def width(text: str, face: Face, size: float) -> float:
    """Return how wide printable text is on one line, in points."""
    return sum(pdfmetrics.stringWidth(part, name(which), size) for which, part in pieces(text, face))


def shortened(text: str, face: Face, size: float, room: float) -> str:
    """Return printable text that fits into `room` points, its end replaced by an ellipsis where it was too long."""
    if width(text, face, size) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width(text[:middle] + "…", face, size) <= room else (low, middle - 1)
    return text[:low].rstrip() + "…"


class _Remembering(TTFont):
    """A face that measures a word once: a paper is full of the same words, and reportlab asks for each every time."""

    def __init__(self, face: Face) -> None:
        # asciiReadable would put all of ASCII into every file; letters are found by their ToUnicode map all the same.
        super().__init__(face.value, str(face.file), asciiReadable=False)
        self._measured = functools.lru_cache(maxsize=_WORDS_REMEMBERED)(super().stringWidth)

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:
        return self._measured(text, size, encoding)


def _plain(text: str, face: Face) -> bool:
    """Say whether a text can be printed as it is: composed letters the face holds, and nothing invisible."""
    return _held(face).issuperset(text) and text.isprintable() and unicodedata.is_normalized("NFC", text)


@functools.cache
def _held(face: Face) -> frozenset[str]:
    font = pdfmetrics.getFont(name(face))
    # Every TTFont has a face with this map; the stubs know it of none.
    held = frozenset(map(chr, font.face.charToGlyph))  # pyright: ignore[reportAttributeAccessIssue]
    if face not in _BESIDE and MISSING not in held:
        message = f"{face} cannot show the sign for what it cannot show"
        raise LookupError(message)
    return held
