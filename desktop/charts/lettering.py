"""Our faces as matplotlib knows them: opened once, measured without drawing."""

import functools

import matplotlib as mpl
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font, LoadFlags

from desktop.faces import Face
from desktop.legible import one_line

# Hinted letters stand on whole pixels: on a coarse screen a line came out 8 % wider than it was measured.
mpl.rcParams["text.hinting"] = "none"


@functools.cache
def properties(face: Face, size: float) -> FontProperties:
    """Return what matplotlib's texts want to know of a face at a size in points; each text takes its own copy."""
    return FontProperties(fname=str(face.file), size=size)


def shows(face: Face, ch: str) -> bool:
    """Return whether a face holds a character."""
    return ord(ch) in _letters(face).held


@functools.lru_cache(maxsize=4096)
def printable(text: str, face: Face) -> str:
    """Return `text` on one line with only what the face can show."""
    return one_line(text, functools.partial(shows, face))


def width(text: str, face: Face, size: float) -> float:
    """Return how wide a line of text is, in points, before kerning: what a PDF needs for it."""
    advance = _letters(face).advance
    return sum(map(advance, text)) * size


class _Letters:
    """What a face holds, and how far each letter moves the pen in parts of the type size."""

    def __init__(self, face: Face) -> None:
        self._font = FT2Font(str(face.file))
        self._unit = 1 / self._font.units_per_EM
        self.held = frozenset(self._font.get_charmap())
        self.advance = functools.cache(self._advance)

    def _advance(self, ch: str) -> float:
        return self._font.load_char(ord(ch), LoadFlags.NO_SCALE).horiAdvance * self._unit


@functools.cache
def _letters(face: Face) -> _Letters:
    return _Letters(face)
