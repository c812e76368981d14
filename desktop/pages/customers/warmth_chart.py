"""The sentences of the chart of warmth, and what draws it. Imported when the drawing library is there."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QLocale

from db.queries.warmthcard import EventKind, WarmthCard
from desktop.charts.canvas import ChartMaker
from desktop.charts.chart import Chart, Size, Style
from desktop.charts.days import Months
from desktop.charts.warmth_line import Baseline, EventTone, WarmthEvent, WarmthLineWords, WarmthPoint, warmth_line
from desktop.formats import Formats
from desktop.i18n import Words, qt_locale
from desktop.pages.customers.warmth_events import HURTING, name_of
from desktop.warmth_words import WarmthWords

_LONGEST = 60


def warmth_maker(warmth: WarmthCard, words: Words, formats: Formats, today: datetime.date) -> ChartMaker:
    """Return what draws a year of one customer's warmth."""
    curve = warmth.curve
    said = WarmthWords(words, formats, today)
    points = tuple(
        WarmthPoint(
            day, degrees, known > 0, _point_label(formats.short(day, today), degrees, known, applying, words, said), ids
        )
        for day, degrees, known, applying, ids in zip(
            curve.days, curve.warmth, curve.known, curve.applying, warmth.touches, strict=True
        )
    )
    first = curve.days[0] if curve.days else today
    events = tuple(
        WarmthEvent(
            event.on,
            EventTone.BAD if event.kind in HURTING else EventTone.GOOD,
            f"{formats.short(event.on, today)}: {_named(event.kind, event.words, words)}",
            () if event.touch_id is None else (event.touch_id,),
        )
        for event in warmth.events
        if event.on >= first
    )
    locale = qt_locale(words.language)
    told = "" if warmth.baseline is None else str(round(warmth.baseline))
    baseline = (
        None if warmth.baseline is None or warmth.baseline_on is None else Baseline(warmth.baseline_on, warmth.baseline)
    )
    labels = WarmthLineWords(
        alt=_alt(points, words),
        too_few=words.translate("WarmthChart", "How warm it has been is not known yet."),
        baseline=words.translate("WarmthChart", "before the break {warmth}").format(warmth=told),
        months=Months(
            tuple(locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))
        ),
    )

    def make(size: Size, style: Style) -> Chart:
        return warmth_line(points, events, baseline, labels, size, style)

    return make


def _point_label(day: str, degrees: float, known: int, applying: int, words: Words, said: WarmthWords) -> str:
    if not known:
        return words.translate("WarmthChart", "{day}: not known").format(day=day)
    return words.translate("WarmthChart", "{day}: {warmth} · {known}").format(
        day=day, warmth=round(degrees), known=said.coverage(known, applying)
    )


def _named(kind: EventKind, said: str, words: Words) -> str:
    name = name_of(kind, words)
    line = " ".join(said.split())
    return f"{name} · {line[:_LONGEST]}{'…' if len(line) > _LONGEST else ''}" if line else name


def _alt(points: tuple[WarmthPoint, ...], words: Words) -> str:
    if not points:
        return words.translate("WarmthChart", "How warm it has been is not known yet.")
    return words.translate("WarmthChart", "Warmth over a year: from {first} to {last}.").format(
        first=round(points[0].warmth), last=round(points[-1].warmth)
    )
