"""A paper of the shop's own as a PDF file."""

from __future__ import annotations

import dataclasses
import io
import itertools
from collections.abc import Callable, Iterable, Iterator

from reportlab.lib.utils import ImageReader
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from desktop.drawing import Drawing
from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.boxes import Boxes
from desktop.pdf.drawn import Picture
from desktop.pdf.house import Accent, Bar, Block, Event, HousePaper, Pair, Part, Quote, Task
from desktop.pdf.house_pages import HousePages
from desktop.pdf.lines import CountBar, EdgeWord, Line, TickBox
from desktop.pdf.page import MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP, colours, content_width
from desktop.pdf.photo import portrait
from desktop.pdf.section import Section
from desktop.pdf.type import Setting, colour, paragraph, text
from desktop.prose import Prose, Run
from desktop.tokens import Theme

_LABEL = 0.23
_DAY = 0.24  # the longest date there is stands whole: "10 September 2026"
_STATE = 0.34
_BAR = 0.5
_PHOTO = 62.0
_TITLE = 25.0


#: Each block is made, measured and drawn.
_TIMES = 3


def house_paper(paper: HousePaper, step: Callable[[int, int], object] = lambda _done, _total: None) -> bytes:
    """Return the paper as a PDF file: the same bytes for the same paper.

    Args:
        paper: what stands on it.
        step: hears how far it is, of how much; what it raises ends the drawing.
    """
    return _built(paper, step)[0]


def counted_pages(paper: HousePaper) -> int:
    """Return on how many pages a paper stands."""
    return _built(paper, lambda _done, _total: None)[1]


def _built(paper: HousePaper, step: Callable[[int, int], object]) -> tuple[bytes, int]:
    theme = colours(paper.accent)
    width, height = paper.page_size.value
    pages = HousePages(paper, theme)
    room = height - MARGIN_TOP - pages.head_height - MARGIN_FOOT

    def frame() -> Frame:
        return Frame(MARGIN_SIDE, MARGIN_FOOT, width - 2 * MARGIN_SIDE, room, 0, 0, 0, 0)

    file = io.BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=(width, height),
        pageTemplates=[
            PageTemplate("first", [frame()], onPage=pages.draw_first, autoNextPageTemplate="later"),
            PageTemplate("later", [frame()], onPage=pages.draw_later),
        ],
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.name(Face.SANS),
        lang=paper.language,
        title=_said(f"{paper.kind} · {paper.title}"),
        author=_said(paper.shop),
        subject=_said(paper.mark),
        creator="Hatır",
        producer="Hatır",
        displayDocTitle=True,
    )
    total = _TIMES * sum(len(part.blocks) for part in paper.parts)
    count = itertools.count(1)
    story = _Story(paper, theme, lambda: step(min(next(count), total), total))  # what was cut is drawn twice
    document.build(list(story.blocks()), canvasmaker=pages.canvas_maker(paper.made_on))
    return file.getvalue(), document.page


class _Story:
    """The blocks of a paper in the order they are read."""

    def __init__(self, paper: HousePaper, theme: Theme, worked: Callable[[], object]) -> None:
        self._worked = worked
        self._paper = paper
        self._theme = theme
        self._room = content_width(paper.page_size)
        size, leading = (9.6, 12.8) if paper.dense else (10.4, 14.4)
        self._air = 2.6 if paper.dense else 3.6
        self._body = Setting(Face.SANS, size, leading, theme.ink)
        self._muted = dataclasses.replace(self._body, colour=theme.muted)
        self._quote = Setting(Face.SERIF_ITALIC, size + 0.8, leading + 1.4, theme.ink)
        heading = 12.0 if paper.dense else 13.5
        self._heading = Setting(Face.SERIF_SEMIBOLD, heading, heading * 1.3, theme.ink)
        self._inks = {
            Accent.PLAIN: theme.ink,
            Accent.QUIET: theme.muted,
            Accent.GOOD: theme.good,
            Accent.CAUTION: theme.caution,
            Accent.BAD: theme.bad,
            Accent.INFO: theme.info,
        }

    def blocks(self) -> Iterator[Flowable]:
        paper = self._paper
        yield self._title()
        for prose in paper.lead:
            yield Spacer(0, 7)
            yield paragraph(prose, self._body)
        if paper.figures:
            value = Setting(Face.SERIF_SEMIBOLD, 17, 22, self._theme.ink)
            yield Boxes(paper.figures, value, self._muted, self._theme)
        for part in paper.parts:
            if part.blocks:
                yield Section(
                    part.heading, paper.continued, list(self._lines(part)), self._heading, worked=self._worked
                )

    def _title(self) -> Flowable:
        face = Face.SERIF_SEMIBOLD
        size = _TITLE * (0.88 if self._paper.dense else 1)
        photo = portrait(self._paper.photo) if self._paper.photo is not None else None
        title = self._shortened(self._paper.title, Setting(face, size, size * 1.24, self._theme.ink), 3)
        about = self._shortened(self._paper.about, self._muted, 3) if self._paper.about else None
        return _Title(title, about, photo)

    def _lines(self, part: Part) -> Iterator[Flowable]:
        days = self._longest(block.day for block in part.blocks if isinstance(block, Event))
        counts = self._longest(block.count for block in part.blocks if isinstance(block, Bar))
        columns = min(days, self._room * _DAY), min(counts, self._room * _BAR * 0.7)
        for block in part.blocks:
            self._worked()
            yield self._line(block, *columns)

    def _longest(self, words: Iterable[str]) -> float:
        face, size = self._muted.face, self._muted.size
        return max((fonts.width(fonts.printable_line(each, face), face, size) for each in words), default=0.0)

    def _line(self, block: Block, day_column: float, count_column: float) -> Flowable:  # noqa: PLR0911 - one case a kind
        match block:
            case Pair():
                label = EdgeWord(block.label, self._muted, self._room * _LABEL, self._room * _LABEL)
                return self._ruled(block.value, left=label)
            case Event():
                day = EdgeWord(block.day, self._muted, day_column, day_column) if day_column else None
                return self._ruled(block.words, left=day, right=self._state(block.state, block.accent))
            case Task():
                box = TickBox(self._body.size * 0.86, self._theme.muted)
                return self._ruled(block.words, left=box, right=self._state(block.aside, block.accent))
            case Quote():
                return _Quotation(
                    paragraph(block.words, self._quote),
                    self._shortened(block.source, self._muted, 1),
                    self._theme.accent,
                )
            case Bar():
                bar = CountBar(
                    block.share, block.count, self._muted, self._room * _BAR, count_column, self._theme.accent
                )
                return Line(text(block.label, self._body), self._body, right=bar, air=self._air)
            case Drawing():
                return Picture(block)
            case Prose():
                return paragraph(block, self._body)

    def _shortened(self, words: str, setting: Setting, lines: int) -> Flowable:
        shown = fonts.printable_line(words, setting.face)
        return text(fonts.shortened(shown, setting.face, setting.size, self._room * 0.8 * lines), setting)

    def _state(self, words: str, accent: Accent) -> EdgeWord | None:
        if not words:
            return None
        return EdgeWord(words, dataclasses.replace(self._body, colour=self._inks[accent]), self._room * _STATE)

    def _ruled(self, words: Prose, left: EdgeWord | TickBox | None = None, right: EdgeWord | None = None) -> Line:
        plain = words.runs == () or (len(words.runs) == 1 and not words.runs[0].strong)
        body = text(words.plain, self._body) if plain else paragraph(_without_ends(words), self._body)
        return Line(body, self._body, left, right, self._theme.line, self._air)


class _Title(Flowable):
    """The title and the line below it, a picture at their right."""

    def __init__(self, title: Flowable, about: Flowable | None, photo: ImageReader | None) -> None:
        super().__init__()
        self._parts = [part for part in (title, about) if part is not None]
        self._photo = photo

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        room = aW - (_PHOTO + 14 if self._photo else 0)
        height = sum(part.wrap(room, aH)[1] for part in self._parts)
        self.width, self.height = aW, max(height, _PHOTO if self._photo else 0)
        return self.width, self.height

    def draw(self) -> None:
        y = self.height
        for part in self._parts:
            y -= part.height
            part.drawOn(self.canv, 0, y)
        if self._photo is not None:
            left, bottom = self.width - _PHOTO, self.height - _PHOTO
            self.canv.saveState()
            rounded = self.canv.beginPath()
            rounded.roundRect(left, bottom, _PHOTO, _PHOTO, 8)
            self.canv.clipPath(rounded, stroke=0, fill=0)
            self.canv.drawImage(self._photo, left, bottom, _PHOTO, _PHOTO)
            self.canv.restoreState()


class _Quotation(Flowable):
    """Somebody's words behind a coloured line, and below them who said so."""

    _INDENT = 12.0
    _AIR = 4.0

    def __init__(self, words: Flowable, source: Flowable, ink: str) -> None:
        super().__init__()
        self._parts = [words, source]
        self._ink = ink

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        height = sum(part.wrap(aW - self._INDENT, aH)[1] for part in self._parts)
        self.width, self.height = aW, height + 2 * self._AIR
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        words, source = self._parts
        parts = words.split(aW - self._INDENT, aH - 2 * self._AIR)
        if len(parts) < 2:
            return []
        first, *rest = parts
        return [_Quotation(first, Spacer(0, 0), self._ink), *(_Quotation(part, source, self._ink) for part in rest)]

    def draw(self) -> None:
        self.canv.setFillColor(colour(self._ink))
        self.canv.rect(0, self._AIR, 2, self.height - 2 * self._AIR, stroke=0, fill=1)
        y = self.height - self._AIR
        for part in self._parts:
            y -= part.height
            part.drawOn(self.canv, self._INDENT, y)


def _without_ends(words: Prose) -> Prose:
    """Return a text without line ends at its end."""
    if not words.runs:
        return words
    *before, last = words.runs
    return Prose((*before, Run(last.text.rstrip(), last.strong)))


def _said(words: str) -> str:
    """Return a text for the file's own properties, which any font may show."""
    return fonts.printable_line(words, Face.SANS)
