"""Mood over time: what was heard, the run of it, and the stretches of which nobody knows."""

import dataclasses
import datetime
import itertools

from desktop.charts.chart import FEWEST, Chart, Size, Style
from desktop.charts.days import Months, day_scale, write_days
from desktop.charts.sheet import Align, Scale, Sheet, Sign

_LOWEST, _HIGHEST = -2, 2
_HALF_LIFE_DAYS = 60.0


@dataclasses.dataclass(frozen=True, slots=True)
class MoodHeard:
    """A mood on a day.

    Attributes:
        on: the day.
        mood: −2 (upset) to 2 (delighted).
        label: the sentence read at this point ("12 Ekim, telefon: memnun").
        ids: the touch behind it.
    """

    on: datetime.date
    mood: int
    label: str
    ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class MoodWords:
    """The chart's sentences and words in the reader's language.

    Attributes:
        alt: the whole chart in a sentence.
        too_few: what is not known yet, while fewer than three moods were heard.
        levels: the five moods, the lowest first.
        unknown: stands over a stretch in which no mood was heard.
        months: for the dates.
    """

    alt: str
    too_few: str
    levels: tuple[str, str, str, str, str]
    unknown: str
    months: Months


def mood(
    heard: tuple[MoodHeard, ...],
    until: datetime.date,
    unknown_after_days: int,
    words: MoodWords,
    size: Size,
    style: Style,
) -> Chart:
    """Draw each mood as a mark on one of five lines, and through them the mean with a half-life of 60 days.

    Silence is not contentment: where no mood was heard for longer than `unknown_after_days`, the mean breaks off and
    the stretch says that nobody knows. The mean at a day knows nothing of later days.

    Args:
        heard: in order of their days, none after `until`; several on one day are fine.
        until: the day the chart looks back from.
        unknown_after_days: how long a mood counts as known.
        words: sentences and the names of the moods.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if len(heard) < FEWEST:
        sheet.say(words.too_few)
        return sheet.chart(words.too_few)
    names_room = max(map(sheet.width_of, words.levels)) + 8
    along = day_scale(heard[0].on, max(until, heard[-1].on), names_room + 4, size.width - 4)
    up = Scale(_LOWEST, _HIGHEST, style.text_size * 2.6, size.height - style.text_size * 0.8)
    _draw_levels(sheet, words, names_room, up)
    for first, last in _unheard(heard, until, unknown_after_days):
        _draw_unknown(sheet, along(first.toordinal()), along(last.toordinal()), up, words.unknown)
    for stretch in _known_stretches(heard, unknown_after_days):
        _draw_mean(sheet, stretch, along, up)
    _draw_moods(sheet, heard, along, up)
    write_days(sheet, along, 2.5, words.months)
    return sheet.chart(words.alt)


def running_mean(heard: tuple[MoodHeard, ...]) -> tuple[float, ...]:
    """Return the mean mood after each one heard; a mood 60 days older counts half."""
    means = []
    total = weight = 0.0
    day = heard[0].on if heard else datetime.date.min
    for row in heard:
        fading = 0.5 ** ((row.on - day).days / _HALF_LIFE_DAYS)
        total, weight, day = total * fading + row.mood, weight * fading + 1, row.on
        means.append(total / weight)
    return tuple(means)


def _draw_levels(sheet: Sheet, words: MoodWords, room: float, up: Scale) -> None:
    theme = sheet.style.theme
    levels = range(_LOWEST, _HIGHEST + 1)
    sheet.rules(room, sheet.size.width, [up(level) for level in levels if level], theme.line)
    sheet.rules(room, sheet.size.width, [up(0)], theme.muted)
    for level, name in zip(levels, words.levels, strict=True):
        sheet.text(room - 8, up(level) - sheet.style.text_size * 0.33, name, theme.muted, align=Align.RIGHT)


def _unheard(
    heard: tuple[MoodHeard, ...], until: datetime.date, after_days: int
) -> list[tuple[datetime.date, datetime.date]]:
    """Return the stretches of which nobody knows, from the day the last mood aged to the next one heard."""
    days = [*(row.on for row in heard), until]
    aged = datetime.timedelta(days=after_days)
    return [(before + aged, after) for before, after in itertools.pairwise(days) if after - before > aged]


def _known_stretches(heard: tuple[MoodHeard, ...], after_days: int) -> list[tuple[MoodHeard, ...]]:
    stretches: list[list[MoodHeard]] = [[heard[0]]]
    for before, row in itertools.pairwise(heard):
        if (row.on - before.on).days > after_days:
            stretches.append([])
        stretches[-1].append(row)
    return [tuple(stretch) for stretch in stretches]


def _draw_unknown(sheet: Sheet, left: float, right: float, up: Scale, word: str) -> None:
    theme = sheet.style.theme
    sheet.box(left, up.start, right - left, up.stop - up.start, theme.rail)
    if sheet.width_of(word) + 6 <= right - left:
        sheet.text((left + right) / 2, up(0.4), word, theme.muted, align=Align.CENTRE)


def _draw_mean(sheet: Sheet, stretch: tuple[MoodHeard, ...], along: Scale, up: Scale) -> None:
    if len(stretch) < FEWEST:
        return
    xs = [along(row.on.toordinal()) for row in stretch]
    sheet.line(xs, [up(value) for value in running_mean(stretch)], sheet.style.theme.accent, 1.6)


def _draw_moods(sheet: Sheet, heard: tuple[MoodHeard, ...], along: Scale, up: Scale) -> None:
    theme = sheet.style.theme
    looks = (
        (Sign.DISC, theme.good, [row for row in heard if row.mood > 0]),
        (Sign.SQUARE, theme.muted, [row for row in heard if row.mood == 0]),
        (Sign.DIAMOND, theme.bad, [row for row in heard if row.mood < 0]),
    )
    for sign, colour, rows in looks:
        if rows:
            sheet.marks([along(row.on.toordinal()) for row in rows], [up(row.mood) for row in rows], sign, colour, 5.2)
    for row in heard:
        sheet.read(along(row.on.toordinal()), up(row.mood), row.label, row.ids)
