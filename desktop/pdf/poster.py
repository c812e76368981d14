"""The poster of thanks: a page for the wall. It holds nothing but exact words and who may be named with them."""

from __future__ import annotations

import dataclasses
import datetime
from typing import TYPE_CHECKING

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.content import PageSize, Shop
from desktop.pdf.loose_sheet import loose_sheet, write_line
from desktop.pdf.page import colours
from desktop.pdf.type import Setting, colour, paragraph, text, write

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

    from desktop.tokens import Theme

_SIDE = 62.0
_TOP = 64.0
_FOOT = 74.0
_GAP = 26.0
_MARK = 46.0
#: Words are set as large as they can be; smaller than this nobody reads them across a counter.
_LARGEST, _SMALLEST = 25.0, 13.0


@dataclasses.dataclass(frozen=True, slots=True)
class WallQuote:
    """Exact words, and below them who said so."""

    words: str
    source: str


@dataclasses.dataclass(frozen=True, slots=True)
class WallPoster:
    """A page for the wall.

    Attributes:
        page_size: of the paper.
        language: as a BCP 47 tag.
        made_on: for the properties of the file.
        title: "Teşekkür ederiz".
        subtitle: below it; may be empty.
        shop: whose wall it is.
        quotes: the first ones that fit are shown.
    """

    page_size: PageSize
    language: str
    made_on: datetime.date
    title: str
    subtitle: str
    shop: Shop
    quotes: tuple[WallQuote, ...]


def wall_poster(poster: WallPoster) -> bytes:
    """Return the poster as a PDF file of one page: the same bytes for the same poster."""
    theme = colours(poster.shop.accent)

    def draw(canvas: Canvas) -> None:
        _Page(canvas, poster, theme).draw()
        canvas.showPage()

    return loose_sheet(poster.page_size.value, poster.language, poster.made_on, poster.title, poster.shop.name, draw)


class _Page:
    def __init__(self, canvas: Canvas, poster: WallPoster, theme: Theme) -> None:
        self._canvas = canvas
        self._poster = poster
        self._theme = theme
        self._width, self._height = poster.page_size.value
        self._room = self._width - 2 * _SIDE

    def draw(self) -> None:
        top = self._draw_head()
        self._draw_foot()
        room = top - _FOOT - _GAP
        blocks = self._fitted(room)
        taken = sum(_height(block) for block in blocks) + _GAP * max(0, len(blocks) - 1)
        y = top - max(0.0, (room - taken) * 0.4)
        for words, source in blocks:
            self._draw_mark(y)
            y -= words.height
            words.drawOn(self._canvas, _SIDE + _MARK, y)
            y -= source.height + 4
            source.drawOn(self._canvas, _SIDE + _MARK, y)
            y -= _GAP

    def _fitted(self, room: float) -> list[tuple[Flowable, Flowable]]:
        """Return the quotes set as large as possible: few and large rather than many and small."""
        quotes = self._poster.quotes[:7]
        while quotes:
            size = _LARGEST
            while size >= _SMALLEST:
                blocks = [self._set(quote, size) for quote in quotes]
                if sum(map(_height, blocks)) + _GAP * (len(blocks) - 1) <= room:
                    return blocks
                size -= 1.0
            quotes = quotes[:-1]
        first = self._set(dataclasses.replace(self._poster.quotes[0], words=self._cut(room)), _SMALLEST)
        return [first]

    def _cut(self, room: float) -> str:
        """Return as much of the first words as a page holds: somebody said more than hangs on a wall."""
        lines = int(room / (_SMALLEST * 1.35)) - 3
        words = _line(self._poster.quotes[0].words)
        return fonts.shortened(words, Face.SERIF_ITALIC, _SMALLEST, (self._room - _MARK) * lines * 0.85)

    def _set(self, quote: WallQuote, size: float) -> tuple[Flowable, Flowable]:
        words = paragraph(quote.words, Setting(Face.SERIF_ITALIC, size, size * 1.35, self._theme.ink))
        said_by = Setting(Face.SANS_SEMIBOLD, 12, 16, self._theme.muted)
        source = text(fonts.shortened(_line(quote.source), said_by.face, 12, self._room - _MARK), said_by)
        for block in (words, source):
            block.wrap(self._room - _MARK, 10_000)
        return words, source

    def _draw_head(self) -> float:
        """Draw the title; return where the quotes may begin."""
        y = self._height - _TOP - 34
        title = Setting(Face.SERIF_BOLD, 38, 44, self._theme.accent)
        shown = _line(self._poster.title)
        size = min(38.0, 38.0 * self._room / max(1.0, fonts.width(shown, title.face, 38)))
        write(self._canvas, _SIDE, y, shown, dataclasses.replace(title, size=size))
        if self._poster.subtitle:
            y -= 24
            small = Setting(Face.SANS, 14, 18, self._theme.muted)
            write_line(self._canvas, _SIDE, y, self._poster.subtitle, small, self._room)
        y -= 20
        self._canvas.setStrokeColor(colour(self._theme.accent))
        self._canvas.setLineWidth(2.2)
        self._canvas.line(_SIDE, y, self._width - _SIDE, y)
        return y - _GAP

    def _draw_foot(self) -> None:
        name = Setting(Face.SERIF_SEMIBOLD, 16, 20, self._theme.ink)
        small = Setting(Face.SANS, 11, 14, self._theme.muted)
        write_line(self._canvas, _SIDE, _FOOT - 16, self._poster.shop.name, name, self._room)
        write_line(self._canvas, _SIDE, _FOOT - 33, self._poster.shop.reach, small, self._room)

    def _draw_mark(self, top: float) -> None:
        mark = Setting(Face.SERIF_BOLD, 64, 64, self._theme.accent_soft)
        write(self._canvas, _SIDE - 2, top - 46, "“", mark)


def _height(block: tuple[Flowable, Flowable]) -> float:
    return sum(part.height for part in block) + 4


def _line(words: str) -> str:
    return fonts.printable_line(words, Face.SANS)
