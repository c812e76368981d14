"""The share of the work done, week by week."""

import dataclasses
import datetime

from desktop.charts.chart import FEWEST, Chart, Size, Style
from desktop.charts.days import day_scale
from desktop.charts.sheet import Align, Scale, Sheet

_LINES_AT = (0.25, 0.5, 0.75)
_ROOM_BETWEEN = 20.0


@dataclasses.dataclass(frozen=True, slots=True)
class ShareOfWork:
    """How much of a job was done on a day.

    Attributes:
        on: the day.
        share: 0 to 1.
        caption: what stands under it ("9 Kas · %22"), in the reader's language.
        ids: the steps behind it.
    """

    on: datetime.date
    share: float
    caption: str
    ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class WorkDoneWords:
    """The chart's sentences in the reader's language: what it shows, and what is not known yet."""

    alt: str
    too_few: str


def work_done(rows: tuple[ShareOfWork, ...], words: WorkDoneWords, size: Size, style: Style) -> Chart:
    """Draw the share of the work done as a line over a filled ground, the whole work being the whole height.

    Args:
        rows: in order of their days.
        words: sentences.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if len(rows) < FEWEST:
        sheet.say(words.too_few)
        return sheet.chart(words.too_few)
    theme = style.theme
    foot = style.text_size * 1.9
    along = day_scale(rows[0].on, rows[-1].on, 0, size.width)
    up = Scale(0, 1, foot, size.height - 2)
    sheet.rules(0, size.width, [up(share) for share in _LINES_AT], theme.line)
    xs = [along(row.on.toordinal()) for row in rows]
    ys = [up(min(max(row.share, 0.0), 1.0)) for row in rows]
    sheet.area(xs, ys, foot, theme.accent_soft)
    sheet.rules(0, size.width, [foot], theme.line)
    sheet.line(xs, ys, theme.accent, 1.8)
    for row, x, y in zip(rows, xs, ys, strict=True):
        sheet.read(x, y, row.caption, row.ids)
    _write_captions(sheet, rows, xs)
    return sheet.chart(words.alt)


def _write_captions(sheet: Sheet, rows: tuple[ShareOfWork, ...], xs: list[float]) -> None:
    """Write the first and the last caption, and each of those between them that has room on both sides."""
    spans = [_span(x, sheet.width_of(row.caption), sheet.size.width) for x, row in zip(xs, rows, strict=True)]
    last = len(rows) - 1
    chosen = [last]
    taken = float("-inf")
    for number, (left, right) in enumerate(spans[:-1]):
        if left >= taken + _ROOM_BETWEEN and right + _ROOM_BETWEEN <= spans[last][0]:
            chosen.append(number)
            taken = right
    for number in sorted(chosen):
        middle = sum(spans[number]) / 2
        sheet.text(middle, 2.5, rows[number].caption, sheet.style.theme.muted, align=Align.CENTRE)


def _span(x: float, width: float, room: float) -> tuple[float, float]:
    left = min(max(x - width / 2, 0.0), room - width)
    return left, left + width
