"""One customer's warmth over time, with what happened on the way and the baseline of a break."""

import dataclasses
import datetime
import enum
import itertools
import math
from collections.abc import Sequence

from desktop.charts.chart import FEWEST, Chart, Size, Style
from desktop.charts.days import Months, day_scale, write_days
from desktop.charts.shades import mixed
from desktop.charts.sheet import Align, Scale, Sheet, Sign

_RULES = (50, 100)
_PLACES = 6
_CLEAR = 0.85  # of the size of the text: as far from the middle of a line of it nothing is to be
_LOST = 0.42  # of the way from the ground to the colour of what hurts: seen at a glance, and the signs upon it too


class EventTone(enum.Enum):
    """What an event did."""

    GOOD = enum.auto()
    BAD = enum.auto()


@dataclasses.dataclass(frozen=True, slots=True)
class WarmthPoint:
    """A day of the line and the touches behind it; `known`: whether any of the warmth rests on something known."""

    on: datetime.date
    warmth: float
    known: bool
    label: str
    ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class WarmthEvent:
    """Something that happened on a day: the sentence read there, and the touches behind it."""

    on: datetime.date
    tone: EventTone
    label: str
    ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Baseline:
    """How warm it was on the eve of a break, and that day."""

    on: datetime.date
    warmth: float


@dataclasses.dataclass(frozen=True, slots=True)
class WarmthLineWords:
    """The chart's sentences and words in the reader's language.

    Attributes:
        alt: the whole chart in a sentence.
        too_few: what is not known yet.
        baseline: what stands on the line of the baseline ("önceki 58").
        months: for the dates.
    """

    alt: str
    too_few: str
    baseline: str
    months: Months


def warmth_line(
    points: tuple[WarmthPoint, ...],
    events: tuple[WarmthEvent, ...],
    baseline: Baseline | None,
    words: WarmthLineWords,
    size: Size,
    style: Style,
) -> Chart:
    """Draw warmth from 0 to 100; where nothing at all is known the line is dashed.

    From the eve of a break on its baseline runs to the last day, and what is missing up to it is filled: the break
    and the road back are the first thing seen.

    Args:
        points: in order of their days.
        events: within those days.
        baseline: the warmth before the newest break, None without one.
        words: sentences.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if len(points) < FEWEST or not any(point.known for point in points):
        sheet.say(words.too_few)
        return sheet.chart(words.too_few)
    theme = style.theme
    room = sheet.width_of("100") + 6
    along = day_scale(points[0].on, points[-1].on, room, size.width - 5)
    up = Scale(0, 100, style.text_size * 1.9, size.height - style.text_size * 0.8)
    sheet.rules(room, size.width, [up(0), *map(up, _RULES)], theme.line)
    for figure in (0, *_RULES):
        sheet.text(room - 6, up(figure) - style.text_size * 0.33, str(figure), theme.muted, align=Align.RIGHT)
    way = _with_eve(points, baseline)
    xs = [along(point.on.toordinal()) for point in way]
    ys = [up(point.warmth) for point in way]
    known_from = next(place for place, point in enumerate(way) if point.known)
    sheet.area(xs[known_from:], ys[known_from:], up(0), theme.accent_soft)
    lost = [] if baseline is None else _fill_what_is_lost(sheet, way, baseline, along, up)
    if known_from:
        sheet.line(xs[: known_from + 1], ys[: known_from + 1], theme.muted, 1.2, dashed=True)
    sheet.line(xs[known_from:], ys[known_from:], theme.accent, 1.8)
    if baseline is not None:
        height, broke = up(baseline.warmth), along(max(baseline.on, points[0].on).toordinal())
        sheet.line((broke, size.width - 5), (height, height), theme.info, 1.0, dashed=True)
        marks = [(along(event.on.toordinal()), up(_between(way, event.on))) for event in events]
        taken = [*zip(xs, ys, strict=True), *marks, *lost]
        _name_baseline(sheet, words.baseline, height, (room, broke), taken)
    _draw_events(sheet, points, way, events, along, up)
    write_days(sheet, along, 2.5, words.months)
    return sheet.chart(words.alt)


def _with_eve(points: tuple[WarmthPoint, ...], baseline: Baseline | None) -> tuple[WarmthPoint, ...]:
    """Return the points of the line with the eve of the break among them: from there on it falls."""
    if baseline is None or not points[0].on < baseline.on < points[-1].on:
        return points
    after = next(place for place, point in enumerate(points) if point.on >= baseline.on)
    if points[after].on == baseline.on:
        return points
    eve = WarmthPoint(baseline.on, baseline.warmth, points[after].known, "")
    return (*points[:after], eve, *points[after:])


def _fill_what_is_lost(
    sheet: Sheet, way: Sequence[WarmthPoint], baseline: Baseline, along: Scale, up: Scale
) -> Sequence[tuple[float, float]]:
    """Fill what lies between the baseline and a line below it, and return places all over what was filled."""
    colour, top = mixed(sheet.style.theme.surface, sheet.style.theme.bad, _LOST), up(baseline.warmth)
    filled: list[tuple[float, float]] = []
    for stretch in _below(way, baseline):
        xs, lows = [along(day) for day, _ in stretch], [up(warmth) for _, warmth in stretch]
        sheet.band(xs, lows, [top] * len(xs), colour)
        for x, low in zip(xs, lows, strict=True):
            steps = max(1, round(2 * (top - low) / sheet.style.text_size))
            filled += [(x, low + (top - low) * step / steps) for step in range(steps)]
    return filled


def _below(way: Sequence[WarmthPoint], baseline: Baseline) -> Sequence[Sequence[tuple[float, float]]]:
    """Return the stretches (day, warmth) of a line below its baseline, from where it leaves it to where it is back."""
    since = [(float(point.on.toordinal()), point.warmth) for point in way if point.on >= baseline.on]
    stretches: list[list[tuple[float, float]]] = []
    for (day, warmth), (next_day, next_warmth) in itertools.pairwise(since):
        lost, next_lost = baseline.warmth - warmth, baseline.warmth - next_warmth
        if max(lost, next_lost) <= 0:
            continue
        if lost <= 0 or not stretches:
            left = day if lost > 0 else day + (next_day - day) * lost / (lost - next_lost)
            stretches.append([(left, min(warmth, baseline.warmth))])
        reached = next_day if next_lost >= 0 else day + (next_day - day) * lost / (lost - next_lost)
        stretches[-1].append((reached, min(next_warmth, baseline.warmth)))
    return stretches


def _name_baseline(
    sheet: Sheet, name: str, height: float, room: tuple[float, float], taken: Sequence[tuple[float, float]]
) -> None:
    """Write the name of the baseline as near to where it begins as nothing at `taken` runs through the words.

    `room`: the left edge of the chart, and where the baseline begins.
    """
    size, width = sheet.style.text_size, sheet.width_of(name)
    first, begins = room[0] + 4, room[1]
    free = sheet.size.width - 5 - width - first
    lefts = sorted((first + free * step / _PLACES for step in range(_PLACES + 1)), key=lambda left: abs(left - begins))
    lowest, highest = size * 2.2, sheet.size.height - size
    steps = (3.0, 0.5 * size, size, 1.6 * size, 2.4 * size, 3.4 * size, 4.4 * size)
    feet = [foot for step in steps for foot in (height + step, height - size * 0.75 - step) if lowest < foot < highest]
    places = [(left, foot) for foot in feet or [height + 3] for left in lefts]

    def distance(place: tuple[float, float]) -> float:
        left, foot = place
        near = [y for x, y in taken if left - 6 <= x <= left + width + 6]
        return min((abs(y - foot - size * 0.36) for y in near), default=math.inf)

    clear = (place for place in places if distance(place) > size * _CLEAR)
    left, foot = next(clear, None) or max(places, key=distance)
    sheet.text(left, foot, name, sheet.style.theme.info)


def _draw_events(
    sheet: Sheet,
    points: tuple[WarmthPoint, ...],
    way: tuple[WarmthPoint, ...],
    events: tuple[WarmthEvent, ...],
    along: Scale,
    up: Scale,
) -> None:
    """Mark the events on the line, and make events and points readable in the order of their days."""
    theme = sheet.style.theme
    looks = {EventTone.GOOD: (Sign.RING, theme.good), EventTone.BAD: (Sign.DIAMOND, theme.bad)}
    readings: list[tuple[datetime.date, int, float, str, tuple[int, ...]]] = [
        (point.on, 0, point.warmth, point.label, point.ids) for point in points
    ]
    for event in events:
        warmth = _between(way, event.on)
        sign, colour = looks[event.tone]
        sheet.marks((along(event.on.toordinal()),), (up(warmth),), sign, colour, 6.0)
        readings.append((event.on, 1, warmth, event.label, event.ids))
    for on, _, warmth, label, ids in sorted(readings, key=lambda reading: reading[:2]):
        sheet.read(along(on.toordinal()), up(warmth), label, ids)


def _between(points: tuple[WarmthPoint, ...], on: datetime.date) -> float:
    """Return where the line lies on a day."""
    for before, after in itertools.pairwise(points):
        if before.on <= on <= after.on:
            share = (on - before.on).days / max(1, (after.on - before.on).days)
            return before.warmth + (after.warmth - before.warmth) * share
    return points[-1].warmth if on > points[-1].on else points[0].warmth
