"""The charts of a progress report: how far each job has come, week by week."""

from __future__ import annotations

import datetime
import functools
from typing import TYPE_CHECKING

from db.queries.progress import JobFacts, ProgressFacts
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pdf.content import JobChart
from desktop.pdf.page import colours

if TYPE_CHECKING:
    from desktop.charts.chart import Size, Style
    from desktop.drawing import Drawing

_HEIGHT = 102.0
_TEXT = 10.0
_WHOLE = 100
_FEWEST_POINTS = 3

# A day and how much of a job was done by then, of 100.
_Points = tuple[tuple[datetime.date, float], ...]


def work_done(
    facts: ProgressFacts, words: Words, formats: Formats, today: datetime.date, width: float
) -> tuple[JobChart, ...]:
    """Return a chart for each job of which enough is known, `width` points wide."""
    charted = _charted(facts)
    if not charted:
        return ()
    from desktop.charts.chart import Size, Style

    size, style = Size(width, _HEIGHT), Style(colours(facts.shop.accent), _TEXT)
    charts: list[JobChart] = []
    for title, points in charted:
        captions = tuple(f"{formats.short(on, today)} · {formats.percent(share / _WHOLE)}" for on, share in points)
        last_on, last_share = points[-1]
        told = words.translate("Report", "{share} of the work was done by {day}.").format(
            share=formats.percent(last_share / _WHOLE), day=formats.annual(last_on)
        )
        charts.append(JobChart(title, _drawn(points, captions, told, size, style)))
    return tuple(charts)


def has_chart(facts: ProgressFacts) -> bool:
    """Say whether enough is known of a job to chart it."""
    return bool(_charted(facts))


def _charted(facts: ProgressFacts) -> list[tuple[str, _Points]]:
    """Return the title and the progress of each job that is begun and has points enough for a line."""
    alone = len(facts.jobs) == 1
    known = [("" if alone else job.title, _carried_on(job, facts.period_to)) for job in facts.jobs]
    return [(title, points) for title, points in known if len(points) >= _FEWEST_POINTS and points[-1][1] > 0]


@functools.lru_cache(maxsize=16)  # while a letter is typed, the chart below it stays what it is
def _drawn(points: _Points, captions: tuple[str, ...], told: str, size: Size, style: Style) -> Drawing:
    from desktop.charts.recording import record
    from desktop.charts.work_done import ShareOfWork, WorkDoneWords, work_done

    rows = tuple(
        ShareOfWork(on, share / _WHOLE, caption) for (on, share), caption in zip(points, captions, strict=True)
    )
    return record(work_done(rows, WorkDoneWords(told, too_few=""), size, style))


def _carried_on(job: JobFacts, until: datetime.date) -> _Points:
    """Return what was noted of a job's progress; what was done last still holds on the report's last day."""
    if not job.progress:
        return ()
    last_day = min(until, job.delivered_on) if job.delivered_on is not None else until
    on, share = job.progress[-1]
    return (*job.progress, (last_day, share)) if on < last_day else job.progress
