"""The progress report for a client: what is being done for them, what was promised, what comes next."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.boxes import Boxes
from desktop.pdf.content import ProgressReport, PromiseLine, Step, Tone
from desktop.pdf.drawn import Picture, trimmed
from desktop.pdf.page import MARGIN_FOOT, MARGIN_SIDE, MARGIN_TOP, colours, content_width
from desktop.pdf.rows import Row, Ruled, columns_of, step_row, word_row
from desktop.pdf.section import Section
from desktop.pdf.stationery import Stationery
from desktop.pdf.type import Setting, paragraph, text
from desktop.tokens import Theme

T = TypeVar("T")

_TITLE, _SMALLEST_TITLE = 25.0, 19.0


@dataclasses.dataclass(frozen=True, slots=True)
class _Spacing:
    """How airy a paper is set, in points: its lines, its rows, its parts, its charts.

    `trims_charts` leaves out the empty ground above what is drawn.
    """

    leading: float
    around: float
    above: float
    above_chart: float
    trims_charts: bool


_AIRY = _Spacing(leading=15.5, around=4.4, above=13.0, above_chart=4.0, trims_charts=False)
_CLOSE = _Spacing(leading=14.4, around=2.6, above=8.5, above_chart=2.0, trims_charts=True)
#: A last page filled by less than this share looks forgotten; set closer, it may not be needed.
_FORGOTTEN = 0.25
#: More than this share of a last page is worth spreading the report over it; a little is left, charts do not give way.
_IDLE, _CAREFUL = 0.06, 0.9
#: No page holds more lines, no line more letters.
_LINES_OF_A_PAGE, _LETTERS_OF_A_LINE = 60, 160
#: Of a paper of more pages nobody minds the last one, and it takes long to be set twice.
_MOST_SET_TWICE = 4


def progress_report(report: ProgressReport) -> bytes:
    """Return the report as a PDF file: the same bytes for the same report.

    Raises:
        UserError: `PICTURE_UNREADABLE`: the shop's logo is no PNG, JPEG or SVG of plain outlines, or a broken one.
    """
    airy = _printed(report, _AIRY, _steps(report))
    if 1 < airy.pages <= _MOST_SET_TWICE and airy.last_page < _FORGOTTEN:
        close = _printed(report, _CLOSE, _steps(report))
        if close.pages < airy.pages:
            return _eased(report, close, airy).data
    return airy.data


def _eased(report: ProgressReport, close: _Printed, airy: _Printed) -> _Printed:
    """Return the report set as airily as the pages of the close one have room for."""
    spare = 1.0 - close.last_page
    if spare < _IDLE:
        return close
    share = _CAREFUL * spare / (spare + airy.last_page)
    between = _Spacing(
        *(
            near + share * (far - near)
            for near, far in zip(dataclasses.astuple(_CLOSE)[:-1], dataclasses.astuple(_AIRY)[:-1], strict=True)
        ),
        trims_charts=True,
    )
    eased = _printed(report, between, _steps(report))
    return eased if eased.pages == close.pages else close


def opening(report: ProgressReport, pages: int) -> bytes:
    """Return a file that begins just as the whole report of so many pages: soon there, to be seen meanwhile.

    Raises:
        UserError: as `progress_report`.
    """
    return _printed(_beginning(report), _AIRY, _steps(report), pages).data


@dataclasses.dataclass(frozen=True, slots=True)
class _Printed:
    """A file, how many pages it has, and the share of the last one that is filled."""

    data: bytes
    pages: int
    last_page: float


def _printed(report: ProgressReport, spacing: _Spacing, steps: Sequence[Step], pages: int = 0) -> _Printed:
    """Set a report. Its columns have room for all `steps`; its pages are numbered of `pages`, if it has fewer."""
    theme = colours(report.shop.accent)
    size = report.page_size.value
    head = Stationery(report.shop, report.date, report.number, report.title, report.person, theme, size)
    first = _frame(size, head.head_height)
    later = _frame(size, head.later_height)
    file = io.BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=size,
        pageTemplates=[
            PageTemplate("first", [first], onPage=head.draw_first, autoNextPageTemplate="later"),
            PageTemplate("later", [later], onPage=head.draw_later),
        ],
        invariant=1,
        pageCompression=1,
        # Without a name of ours reportlab would mention Helvetica, unembedded, on every page.
        initialFontName=fonts.name(Face.SANS),
        lang=report.language,
        title=_said(report.title),
        author=_said(report.shop.name),
        subject=_said(report.subject),
        creator="Hatır",
        producer="Hatır",
        displayDocTitle=True,
    )
    end = _End()
    story = [*_Story(report, theme, spacing, steps).blocks(), end]
    document.build(story, canvasmaker=head.canvas_maker(report.made_on, pages))
    highest = size[1] - MARGIN_TOP - (head.head_height if end.page == 1 else head.later_height)
    return _Printed(file.getvalue(), end.page, (highest - end.bottom) / (highest - MARGIN_FOOT))


class _End(Flowable):
    """Nothing to be seen: it finds out where everything before it ends.

    Attributes:
        page: the number of the page.
        bottom: how high above its lower edge, in points.
    """

    page = 0
    bottom = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 0.0, 0.0

    def draw(self) -> None:
        self.page = self.canv.getPageNumber()
        self.bottom = self.canv.absolutePosition(0, 0)[1]


class _Story:
    """The blocks of a report in the order they are read."""

    def __init__(self, report: ProgressReport, theme: Theme, spacing: _Spacing, steps: Sequence[Step]) -> None:
        self._report = report
        self._theme = theme
        self._spacing = spacing
        self._room = content_width(report.page_size)
        self._body = Setting(Face.SANS, 11.0, spacing.leading, theme.ink)
        self._muted = Setting(Face.SANS, 11.0, spacing.leading, theme.muted)
        self._heading = Setting(Face.SERIF_SEMIBOLD, 14, 18, theme.ink)
        self._ruled = Ruled(self._body, self._muted, theme, self._room, spacing.around)
        self._columns = columns_of(steps, self._ruled)

    def blocks(self) -> Iterator[Flowable]:
        report, titles = self._report, self._report.headings
        yield text(report.title, self._title_setting(report.title), "H1")
        yield text(report.for_line, self._muted)
        for prose in report.letter:
            yield Spacer(0, 9)
            yield paragraph(prose, self._body)
        if report.figures:
            yield Boxes(report.figures, Setting(Face.SERIF_SEMIBOLD, 19, 24, self._theme.ink), self._muted, self._theme)
        for job in report.jobs:
            if job.steps:
                rows = [step_row(step, self._columns, self._ruled) for step in job.steps]
                yield self._section(_of_job(titles.progress, job.title), rows)
        for chart in report.work_done:
            drawing = trimmed(chart.drawing) if self._spacing.trims_charts else chart.drawing
            drawn = [Spacer(0, self._spacing.above_chart), Picture(drawing)]
            yield self._section(_of_job(titles.work_done, chart.title), drawn)
        yield from self._listed(titles.promises, [self._promise(line) for line in report.promises])
        yield from self._listed(titles.talks, [self._row(line.words, line.day, self._muted) for line in report.talks])
        yield from self._listed(titles.next_steps, self._lines(report.next_steps))
        yield from self._listed(titles.needs, self._lines(report.needs))

    def _title_setting(self, title: str) -> Setting:
        """Return a title's setting: somewhat smaller where that keeps it on one line."""
        face = Face.SERIF_SEMIBOLD
        wide = fonts.width(fonts.printable_line(title, face), face, 1)
        size = min(_TITLE, self._room / wide) if wide else _TITLE
        size = size if size >= _SMALLEST_TITLE else _TITLE
        return Setting(face, size, size * 1.24, self._theme.ink)

    def _promise(self, line: PromiseLine) -> Row:
        colours = {Tone.PLAIN: self._theme.ink, Tone.GOOD: self._theme.good, Tone.CAUTION: self._theme.caution}
        return self._row(line.words, line.state, dataclasses.replace(self._body, colour=colours[line.tone]))

    def _row(self, words: str, beside: str, setting: Setting) -> Row:
        return word_row(words, beside, setting, self._ruled)

    def _lines(self, lines: Sequence[str]) -> list[Flowable]:
        return [text(line, self._body) for line in lines]

    def _listed(self, heading: str, blocks: Sequence[Flowable]) -> Iterator[Flowable]:
        if blocks:
            yield self._section(heading, blocks)

    def _section(self, heading: str, blocks: Sequence[Flowable]) -> Section:
        continued = self._report.headings.continued
        return Section(heading, continued, blocks, self._heading, above=self._spacing.above)


def _steps(report: ProgressReport) -> list[Step]:
    return [step for job in report.jobs for step in job.steps]


def _beginning(report: ProgressReport) -> ProgressReport:
    """Return a report with only as much in its lists as surely fills the first page."""
    room = _LINES_OF_A_PAGE

    def taken(items: Sequence[T], lines: Callable[[T], int]) -> tuple[T, ...]:
        nonlocal room
        kept: list[T] = []
        for item in items:
            if room <= 0:
                break
            room -= lines(item)
            kept.append(item)
        return tuple(kept)

    return dataclasses.replace(
        report,
        jobs=tuple(
            dataclasses.replace(job, steps=taken(job.steps, lambda step: _lines(step.title))) for job in report.jobs
        ),
        work_done=taken(report.work_done, lambda _chart: 5),
        promises=taken(report.promises, lambda line: _lines(line.words)),
        talks=taken(report.talks, lambda line: _lines(line.words)),
    )


def _lines(words: str) -> int:
    """Return how many lines a text takes at least."""
    return 1 + len(words) // _LETTERS_OF_A_LINE


def _of_job(heading: str, title: str) -> str:
    return f"{heading} · {title}" if title else heading


def _frame(size: tuple[float, float], head: float) -> Frame:
    width, height = size
    room = width - 2 * MARGIN_SIDE
    return Frame(MARGIN_SIDE, MARGIN_FOOT, room, height - MARGIN_TOP - head - MARGIN_FOOT, 0, 0, 0, 0)


def _said(text: str) -> str:
    """Return a text for the file's own properties, which any font may show."""
    return fonts.printable_line(text, Face.SANS)
