"""Who starts: month by month, what the customer began above the line and what the shop began below it."""

import dataclasses
import datetime

from desktop.charts.chart import FEWEST, Chart, Size, Style
from desktop.charts.days import Months
from desktop.charts.sheet import Align, Scale, Sheet
from desktop.faces import Face


@dataclasses.dataclass(frozen=True, slots=True)
class BalanceMonth:
    """A month: its first day, what the customer began and what the shop began, the sentence read, the touches."""

    first: datetime.date
    theirs: int
    ours: int
    label: str
    ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class BalanceWords:
    """The chart's sentences and words: the whole chart, what is not known yet, the names of both sides, months."""

    alt: str
    too_few: str
    theirs: str
    ours: str
    months: Months


def balance(months: tuple[BalanceMonth, ...], words: BalanceWords, size: Size, style: Style) -> Chart:
    """Draw a bar up and a bar down for each month.

    Args:
        months: every month once, ascending.
        words: sentences.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if sum(month.theirs + month.ours for month in months) < FEWEST:
        sheet.say(words.too_few)
        return sheet.chart(words.too_few)
    theme, text = style.theme, style.text_size
    most = max(1, *(month.theirs for month in months)), max(1, *(month.ours for month in months))
    foot, top = text * 3.2, size.height - text * 1.5
    ground = foot + (top - foot) * most[1] / sum(most)
    up, down = Scale(0, most[0], ground, top), Scale(0, most[1], ground, foot)
    step = (size.width - 4) / len(months)
    width = min(step * 0.62, text * 2)
    for place, month in enumerate(months):
        x = 2 + (place + 0.5) * step
        sheet.box(x - width / 2, ground, width, up(month.theirs) - ground, theme.good, 2.0)
        sheet.box(x - width / 2, down(month.ours), width, ground - down(month.ours), theme.info, 2.0)
        sheet.read(x, (up(month.theirs) + ground) / 2, month.label, month.ids)
        if place % max(1, round(text * 2.4 / step + 0.5)) == 0:
            sheet.text(x, 2.5, words.months.short[month.first.month - 1], theme.muted, align=Align.CENTRE)
    sheet.rules(0, size.width, [ground], theme.muted)
    sheet.text(2, size.height - text, words.theirs, theme.good, Face.SANS_SEMIBOLD)
    sheet.text(2, foot - text * 1.35, words.ours, theme.info, Face.SANS_SEMIBOLD)
    return sheet.chart(words.alt)
