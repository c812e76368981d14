"""Progress reports with two vector charts, against the same pages drawn straight on a reportlab canvas.

What a shop's owner would take instead is a script that puts every line where it belongs by hand: no layout, no
breaking, no figures, no care for what was typed. The same words in the same faces and sizes, the same bars, boxes and
chart lines; fonts are embedded by both.
"""

from __future__ import annotations

import dataclasses
import datetime
import io
import statistics
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop.charts.chart import Size, Style
from desktop.charts.recording import record
from desktop.charts.work_done import ShareOfWork, WorkDoneWords, work_done
from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.content import (
    Headings,
    JobChart,
    JobSteps,
    KeyFigure,
    PageSize,
    Person,
    ProgressReport,
    PromiseLine,
    Shop,
    Step,
    Tone,
)
from desktop.pdf.page import colours, content_width
from desktop.pdf.progress_report import progress_report
from desktop.prose import prose
from desktop.tasks import on_every_core

T = TypeVar("T")

_ROUNDS = 5
_FIRST = datetime.date(2026, 11, 2)
_SHARES = (0.08, 0.14, 0.22, 0.31, 0.40, 0.48, 0.55, 0.60)
_BODY, _SMALL, _HEADING, _TITLE = 11.0, 10.6, 14.0, 25.0


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: how many reports, seconds for ours and for the reference, and how large a file is."""

    what: str
    size: int
    ours: float
    reference: float
    largest_file: int

    @property
    def ratio(self) -> float:
        """How many times the reference ours takes; the goal is 2.5 at most."""
        return self.ours / self.reference


def measure(sizes: Sequence[int]) -> list[Row]:
    """Make so many reports, each for another client; the median of several rounds, ours and the reference in turn."""
    rows: list[Row] = []
    for size in sizes:
        ours: list[float] = []
        reference: list[float] = []
        largest = 0
        _timed(lambda: (_made(0), _drawn_by_hand(0)))  # imports and fonts are read once, by both
        for _ in range(_ROUNDS):
            seconds, files = _timed(lambda count=size: [_made(client) for client in range(count)])
            ours.append(seconds)
            largest = max(largest, *map(len, files))
            reference.append(_timed(lambda count=size: [_drawn_by_hand(client) for client in range(count)])[0])
        rows.append(
            Row("progress reports", size, statistics.median(ours), statistics.median(reference), largest),
        )
    return rows


def measure_on_every_core(size: int) -> Row:
    """Make so many reports as the window does; once each, for they take long enough to be told apart."""
    _timed(lambda: (_made(0), _drawn_by_hand(0)))
    ours, files = _timed(lambda: list(on_every_core(_made, range(size))))
    reference, _ = _timed(lambda: [_drawn_by_hand(client) for client in range(size)])
    return Row("progress reports", size, ours, reference, max(map(len, files)))


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    begun = time.perf_counter()
    result = work()
    return time.perf_counter() - begun, result


def _made(client: int) -> bytes:
    """Make a report as the program does: rows → charts → recorded → document."""
    style = Style(colours(""), 10.0)
    size = Size(content_width(PageSize.A4), 102.0)
    words = WorkDoneWords("İşin gidişi", "")
    drawings = [record(work_done(rows, words, size, style)) for rows in _rows(client)]
    return progress_report(_report(client, tuple(JobChart("Palto", drawing) for drawing in drawings)))


def _rows(client: int) -> tuple[tuple[ShareOfWork, ...], tuple[ShareOfWork, ...]]:
    def captioned(offset: int) -> tuple[ShareOfWork, ...]:
        days = [_FIRST + datetime.timedelta(days=offset + 3 * step) for step in range(len(_SHARES))]
        shares = [share * (1 - client % 7 / 20) for share in _SHARES]
        return tuple(
            ShareOfWork(day, share, f"{day.day} Kas · %{share * 100:.0f}")
            for day, share in zip(days, shares, strict=True)
        )

    return captioned(0), captioned(1)


def _report(client: int, charts: tuple[JobChart, ...]) -> ProgressReport:
    return ProgressReport(
        page_size=PageSize.A4,
        language="tr-TR",
        number=f"Rapor 2026-{client:03d}",
        made_on=datetime.date(2026, 11, 21),
        date="21 Kasım 2026",
        title=_TITLE_WORDS,
        for_line=f"Sayın Müşteri {client} · 2–21 Kasım",
        subject="Gelişim raporu",
        shop=Shop("Yıldız Terzi", _REACH),
        headings=Headings(*_HEADINGS, continued="devamı"),
        letter=(prose(_LETTER, client=client),),
        figures=tuple(KeyFigure(*figure) for figure in _FIGURES),
        jobs=(JobSteps("", tuple(Step(*step) for step in _STEPS)),),
        work_done=charts,
        promises=tuple(PromiseLine(words, state, Tone.GOOD) for words, state in _PROMISES),
        next_steps=("Prova · 25 Kasım Çarşamba",),
        needs=("Provaya gelirken paltoyla giyeceğiniz ayakkabıları getirirseniz seviniriz.",),
        person=Person("Sizinle ilgilenen:", "Zeynep", "0532 555 00 14"),
    )


_TITLE_WORDS = "Kışlık palto: nasıl ilerliyor"
_REACH = "Moda Cd. 14, Kadıköy · 0216 555 00 14"
_HEADINGS = ("İlerleme", "Tamamlanan iş", "Verdiğimiz sözler", "Konuştuklarımız", "Sırada ne var", "Sizden ricamız")
_LETTER = (
    "Ayşe Hanım {client}, sizin için neyin önemli olduğunu bize söylemiştiniz: **Haberi önce verin, sonra değil.** "
    "İşinizin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsiniz."
)
_FIGURES = (("%58", "tamamlanan iş"), ("3 / 3", "tutulan söz"), ("27 Kas", "hazır olacağı gün"))
_STEPS = (
    ("Kumaş ve kalıp", 1.0, "12 Kas", "bitti"),
    ("Kesim ve ilk dikiş", 1.0, "18 Kas", "bitti"),
    ("Prova", 0.4, "25 Kas", "sürüyor"),
    ("Son rötuş", 0.0, "26 Kas", ""),
    ("Teslim", 0.0, "27 Kas", ""),
)
_PROMISES = (
    ("Provayı hafta içi bir öğleden sonra yapmak", "25 Kas Çar, 15:00"),
    ("Kalıbı 12 Kasım’a yetiştirmek", "tutuldu ✓"),
    ("Tarih değişecekse önceden aramak", "tutuldu ✓"),
)


def _drawn_by_hand(client: int) -> bytes:
    """Draw the same page with every place written into the source."""
    file = io.BytesIO()
    hand = _Hand(Canvas(file, pagesize=PageSize.A4.value, invariant=1, pageCompression=1, lang="tr-TR"), client)
    hand.draw()
    return file.getvalue()


class _Hand:
    def __init__(self, canvas: Canvas, client: int) -> None:
        self._canvas = canvas
        self._client = client
        self._theme = colours("")
        self._left, self._right = 42.5, PageSize.A4.value[0] - 42.5
        self._y = PageSize.A4.value[1] - 60

    def draw(self) -> None:
        self._head()
        self._figures()
        self._heading(_HEADINGS[0])
        for step in _STEPS:
            self._step(*step)
        for rows in _rows(self._client):
            self._heading(_HEADINGS[1])
            self._chart(rows)
        self._turn()
        self._heading(_HEADINGS[2])
        for words, state in _PROMISES:
            self._text(words, Face.SANS, _BODY, self._theme.ink)
            self._write_right(state, self._theme.good)
            self._rule(self._y - 7, self._theme.line, 0.6)
            self._y -= 25
        for heading, words in (
            (_HEADINGS[4], "Prova · 25 Kasım Çarşamba"),
            (_HEADINGS[5], "Provaya gelirken paltoyla giyeceğiniz ayakkabıları getirirseniz seviniriz."),
        ):
            self._heading(heading)
            self._text(words, Face.SANS, _BODY, self._theme.ink)
            self._y -= 16
        self._turn()
        self._canvas.save()

    def _head(self) -> None:
        self._text("Yıldız Terzi", Face.SERIF_SEMIBOLD, 19, self._theme.accent)
        self._write_right("21 Kasım 2026", self._theme.muted)
        self._y -= 16
        self._text(_REACH, Face.SANS, _SMALL, self._theme.muted)
        self._write_right(f"Rapor 2026-{self._client:03d}", self._theme.muted)
        self._y -= 16
        self._rule(self._y, self._theme.accent, 2.2)
        self._y -= 40
        self._text(_TITLE_WORDS, Face.SERIF_SEMIBOLD, _TITLE, self._theme.ink)
        self._y -= 16
        self._text(f"Sayın Müşteri {self._client} · 2–21 Kasım", Face.SANS, _BODY, self._theme.muted)
        self._y -= 24
        self._text(
            f"Ayşe Hanım {self._client}, sizin için neyin önemli olduğunu bize söylemiştiniz: ",
            Face.SANS,
            _BODY,
            self._theme.ink,
        )
        self._y -= 16
        self._text("Haberi önce verin, sonra değil.", Face.SANS_SEMIBOLD, _BODY, self._theme.ink)
        self._y -= 16
        self._text(
            "İşinizin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsiniz.",
            Face.SANS,
            _BODY,
            self._theme.ink,
        )
        self._y -= 30

    def _figures(self) -> None:
        width = (self._right - self._left - 22) / 3
        for number, (value, caption) in enumerate(_FIGURES):
            x = self._left + number * (width + 11)
            self._canvas.setStrokeColor(HexColor(self._theme.line))
            self._canvas.roundRect(x, self._y - 40, width, 56, 7)
            self._write(x + 10, self._y - 8, value, Face.SERIF_SEMIBOLD, 19, self._theme.ink)
            self._write(x + 10, self._y - 28, caption, Face.SANS, _BODY, self._theme.muted)
        self._y -= 66

    def _step(self, title: str, share: float, day: str, status: str) -> None:
        self._text(title, Face.SANS, _BODY, self._theme.ink)
        self._canvas.setFillColor(HexColor(self._theme.line))
        self._canvas.roundRect(self._left + 260, self._y + 1, 137, 5.6, 2.8, stroke=0, fill=1)
        if share:
            self._canvas.setFillColor(HexColor(self._theme.good if share == 1 else self._theme.accent))
            self._canvas.roundRect(self._left + 260, self._y + 1, 137 * share, 5.6, 2.8, stroke=0, fill=1)
        self._write(self._left + 420, self._y, day, Face.SANS, _BODY, self._theme.ink)
        self._write(self._left + 468, self._y, status, Face.SANS, _BODY, self._theme.muted)
        self._rule(self._y - 7, self._theme.line, 0.6)
        self._y -= 24

    def _chart(self, rows: Sequence[ShareOfWork]) -> None:
        bottom, height, width = self._y - 80, 80.0, self._right - self._left
        points = [
            (self._left + width * number / (len(rows) - 1), bottom + height * row.share)
            for number, row in enumerate(rows)
        ]
        for share in (0.25, 0.5, 0.75):
            self._rule(bottom + height * share, self._theme.line, 0.75)
        area = self._canvas.beginPath()
        area.moveTo(self._left, bottom)
        for x, y in points:
            area.lineTo(x, y)
        area.lineTo(self._right, bottom)
        area.close()
        self._canvas.setFillColor(HexColor(self._theme.accent_soft))
        self._canvas.drawPath(area, stroke=0, fill=1)
        line = self._canvas.beginPath()
        line.moveTo(*points[0])
        for x, y in points[1:]:
            line.lineTo(x, y)
        self._canvas.setStrokeColor(HexColor(self._theme.accent))
        self._canvas.setLineWidth(1.8)
        self._canvas.drawPath(line)
        for number in (0, 3, 5, 7):
            x = min(points[number][0], self._right - 56)
            self._write(x, bottom - 14, rows[number].caption, Face.SANS, 10, self._theme.muted)
        self._y = bottom - 34

    def _heading(self, words: str) -> None:
        self._text(words, Face.SERIF_SEMIBOLD, _HEADING, self._theme.ink)
        self._y -= 24

    def _turn(self) -> None:
        page = self._canvas.getPageNumber()
        self._rule(50, self._theme.line, 0.75)
        self._write(self._left, 33, "Sizinle ilgilenen: Zeynep · 0532 555 00 14", Face.SANS, _SMALL, self._theme.muted)
        self._write(self._right - 20, 33, f"{page} / 2", Face.SANS, _SMALL, self._theme.muted)
        self._canvas.showPage()
        self._y = PageSize.A4.value[1] - 60

    def _text(self, words: str, face: Face, size: float, colour: str) -> None:
        self._write(self._left, self._y, words, face, size, colour)

    def _write(self, x: float, y: float, words: str, face: Face, size: float, colour: str) -> None:
        self._canvas.setFont(fonts.name(face), size)
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.drawString(x, y, words)

    def _write_right(self, words: str, colour: str) -> None:
        self._canvas.setFont(fonts.name(Face.SANS), _SMALL)
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.drawRightString(self._right, self._y, words)

    def _rule(self, y: float, colour: str, width: float) -> None:
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setLineWidth(width)
        self._canvas.line(self._left, y, self._right, y)
