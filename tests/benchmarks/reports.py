"""Progress reports with two vector charts as the program makes them; `by_hand` draws the same without it.

The same words in the same faces and sizes, the same bars, boxes and chart lines; fonts are embedded by both.
"""

from __future__ import annotations

import datetime

from by_hand import FIGURES, HEADINGS, LETTER, PROMISES, REACH, STEPS, TITLE, charted

from desktop.charts.chart import Size, Style
from desktop.charts.recording import record
from desktop.charts.work_done import ShareOfWork, WorkDoneWords, work_done
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


def made(client: int) -> bytes:
    """Make a report as the program does: rows → charts → recorded → document."""
    style = Style(colours(""), 10.0)
    size = Size(content_width(PageSize.A4), 102.0)
    words = WorkDoneWords("İşin gidişi", "")
    rows = [tuple(ShareOfWork(point.on, point.share, point.caption) for point in points) for points in charted(client)]
    drawings = [record(work_done(points, words, size, style)) for points in rows]
    return progress_report(_report(client, tuple(JobChart("Palto", drawing) for drawing in drawings)))


def _report(client: int, charts: tuple[JobChart, ...]) -> ProgressReport:
    return ProgressReport(
        page_size=PageSize.A4,
        language="tr-TR",
        number=f"Rapor 2026-{client:03d}",
        made_on=datetime.date(2026, 11, 21),
        date="21 Kasım 2026",
        title=TITLE,
        for_line=f"Sayın Müşteri {client} · 2–21 Kasım",
        subject="Gelişim raporu",
        shop=Shop("Yıldız Terzi", REACH),
        headings=Headings(*HEADINGS, continued="devamı"),
        letter=(prose(LETTER, client=client),),
        figures=tuple(KeyFigure(*figure) for figure in FIGURES),
        jobs=(JobSteps("", tuple(Step(*step) for step in STEPS)),),
        work_done=charts,
        promises=tuple(PromiseLine(words, state, Tone.GOOD) for words, state in PROMISES),
        next_steps=("Prova · 25 Kasım Çarşamba",),
        needs=("Provaya gelirken paltoyla giyeceğiniz ayakkabıları getirirseniz seviniriz.",),
        person=Person("Sizinle ilgilenen:", "Zeynep", "0532 555 00 14"),
    )
