"""How many customers were warm, mild or cooling, week by week, and of how many nobody knows."""

import dataclasses
import datetime
import itertools
from collections.abc import Sequence

from desktop.charts.chart import FEWEST, Chart, Size, Style
from desktop.charts.days import Months, day_scale, write_days
from desktop.charts.shades import mixed
from desktop.charts.sheet import Align, Scale, Sheet
from desktop.faces import Face

_STRENGTH = 0.8


@dataclasses.dataclass(frozen=True, slots=True)
class SpreadWeek:
    """A day of the chart.

    Attributes:
        on: the day.
        counts: customers warm, mild, cooling, unknown.
        label: the sentence read at this point.
    """

    on: datetime.date
    counts: tuple[int, int, int, int]
    label: str


@dataclasses.dataclass(frozen=True, slots=True)
class SpreadWords:
    """The chart's sentences and words in the reader's language.

    Attributes:
        alt: the whole chart in a sentence.
        too_few: what is not known yet, while there are fewer than three weeks or nothing is known of anybody.
        bands: what each of the four is and how many are in it now, from below.
        months: for the dates.
    """

    alt: str
    too_few: str
    bands: tuple[str, str, str, str]
    months: Months


def spread(weeks: tuple[SpreadWeek, ...], words: SpreadWords, size: Size, style: Style) -> Chart:
    """Draw the four counts one above the other; the newest figures stand at the right in their bands.

    Args:
        weeks: in order of their days.
        words: sentences.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    highest = max((sum(week.counts) for week in weeks), default=0)
    if len(weeks) < FEWEST or not any(any(week.counts[:-1]) for week in weeks):
        sheet.say(words.too_few)
        return sheet.chart(words.too_few)
    theme = style.theme
    tones = (theme.good, theme.caution, theme.bad)
    colours = [*(mixed(theme.surface, tone, _STRENGTH) for tone in tones), theme.line]
    along = day_scale(weeks[0].on, weeks[-1].on, 0, size.width)
    up = Scale(0, highest, style.text_size * 1.9, size.height - 1)
    xs = [along(week.on.toordinal()) for week in weeks]
    edges = [[up(0)] * len(weeks)]
    for band in range(4):
        tops = [up(sum(week.counts[: band + 1])) for week in weeks]
        sheet.band(xs, edges[-1], tops, colours[band])
        edges.append(tops)
    for edge in edges[1:-1]:
        sheet.line(xs, edge, theme.surface, 1.0)
    _name_bands(sheet, [*zip(words.bands, map(str, weeks[-1].counts), strict=True)], xs, edges)
    write_days(sheet, along, 2.5, words.months)
    for week, x, warm in zip(weeks, xs, edges[1], strict=True):
        sheet.read(x, warm, week.label, (week.on.toordinal(),))
    return sheet.chart(words.alt)


def _name_bands(sheet: Sheet, names: Sequence[tuple[str, str]], xs: list[float], edges: list[list[float]]) -> None:
    """Write into each band, at its right end, what it is, else how many alone, where that has room."""
    theme, size = sheet.style.theme, sheet.style.text_size
    for band, (low, high) in enumerate(itertools.pairwise(edges)):
        for told in names[band]:
            begin = sheet.size.width - 8 - sheet.width_of(told, Face.SANS_SEMIBOLD) - (xs[-1] - xs[-2])
            below = max(y for x, y in zip(xs, low, strict=True) if x >= begin)
            above = min(y for x, y in zip(xs, high, strict=True) if x >= begin)
            if above - below >= size * 1.2:
                ink = theme.ink if band == len(names) - 1 else theme.surface
                middle = (below + above) / 2 - size * 0.33
                sheet.text(sheet.size.width - 8, middle, told, ink, Face.SANS_SEMIBOLD, Align.RIGHT)
                break
