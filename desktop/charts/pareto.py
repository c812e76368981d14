"""Themes of complaints, the most frequent first: where to begin."""

import dataclasses

from desktop.charts.chart import Chart, Size, Style
from desktop.charts.shades import mixed
from desktop.charts.sheet import Scale, Sheet, Sign
from desktop.faces import Face

_NAMES_AT_MOST = 0.36
_BARS_AT_LEAST = 0.18
_HALF_A_LINE = 0.6  # of the size of the text


@dataclasses.dataclass(frozen=True, slots=True)
class ThemeBar:
    """A theme.

    Attributes:
        theme_id: opens the complaints behind it.
        name: of the theme.
        count: complaints in the stretch looked at.
        before: complaints in the stretch before it; None where that was not lived whole.
        note: what stands behind the bar ("3 · in place, none since").
        cured: something was done about it and is finished.
        label: the sentence read at this bar.
    """

    theme_id: int
    name: str
    count: int
    before: int | None
    note: str
    cured: bool
    label: str


def pareto(bars: tuple[ThemeBar, ...], alt: str, nothing: str, size: Size, style: Style) -> Chart:
    """Draw a bar a theme; a ring marks where it stood in the stretch before, a cured theme is drawn in green.

    Args:
        bars: the most frequent first; as many are drawn as have room.
        alt: the whole chart in a sentence.
        nothing: what is said where there is no complaint.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if not bars:
        sheet.say(nothing)
        return sheet.chart(nothing)
    step = min(style.text_size * 2.7, size.height / len(bars))
    if step < style.text_size * 1.7:
        bars = bars[: int(size.height / (style.text_size * 1.7))]
        step = size.height / len(bars)
    names = min(max(sheet.width_of(bar.name) for bar in bars), size.width * _NAMES_AT_MOST) + 12
    notes = min(max(sheet.width_of(bar.note) for bar in bars) + 10, size.width * (1 - _BARS_AT_LEAST) - names)
    most = max(1, *(max(bar.count, bar.before or 0) for bar in bars))  # of none at all there is still a beginning
    along = Scale(0, most, names, size.width - notes)
    for place, bar in enumerate(bars):
        share, y = place / max(len(bars) - 1, 1), size.height - (place + 0.5) * step
        _draw(sheet, bar, share, along, y, two_lines=step >= 4 * _HALF_A_LINE * style.text_size)
    return dataclasses.replace(sheet.chart(alt), in_rows=True)


def _draw(sheet: Sheet, bar: ThemeBar, share: float, along: Scale, y: float, *, two_lines: bool) -> None:
    theme, text = sheet.style.theme, sheet.style.text_size
    height = text * 1.15
    colour = theme.good if bar.cured else mixed(theme.surface, theme.accent, 1 - 0.55 * share)
    base = y - text * 0.33
    sheet.text(0, base, sheet.cut(bar.name, along.start - 8), theme.ink)
    sheet.box(along.start, y - height / 2, max(along(bar.count) - along.start, 1.5), height, colour, 2.5)
    if bar.before is not None and bar.before != bar.count:
        sheet.marks((along(bar.before),), (y,), Sign.RING, theme.muted, 4.5)
    end = along(max(bar.count, bar.before or 0)) + 8
    lines = _lines(sheet, bar.note, sheet.size.width - end) if two_lines else [bar.note]
    for number, line in enumerate(lines):
        up = (len(lines) - 1 - 2 * number) * text * _HALF_A_LINE
        said = sheet.cut(line, sheet.size.width - end)
        sheet.text(end, base + up, said, theme.good if bar.cured else theme.muted, Face.SANS)
    sheet.read(along(bar.count), y, bar.label, (bar.theme_id,))


def _lines(sheet: Sheet, note: str, room: float) -> list[str]:
    """Return a note on one line, or on two as even as they can be where it has no room on one."""
    if sheet.width_of(note) <= room:
        return [note]
    words = note.split(" ")
    broken = ([" ".join(words[:place]), " ".join(words[place:])] for place in range(1, len(words)))
    return min(broken, key=lambda lines: max(map(sheet.width_of, lines)), default=[note])
