"""A chart below its title, for where nothing around it tells what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.charts.chart import Chart, Head, HeadSign, Size, Style
from desktop.charts.plate import Plate
from desktop.charts.shades import mixed
from desktop.charts.sheet import Align, Sheet
from desktop.faces import Face

if TYPE_CHECKING:
    from desktop.charts.canvas import ChartMaker

# All in sizes of the text.
_EDGE, _TITLE, _LINE, _BELOW, _APART, _BEFORE_WORD = 1.6, 1.5, 1.5, 0.9, 1.4, 0.4


def headed(maker: ChartMaker, head: Head, size: Size, style: Style) -> Chart:
    """Draw a chart below its head, with room around it; its points cannot be read any more.

    Args:
        maker: draws the chart.
        head: what stands above it.
        size: of the whole.
        style: of both.
    """
    text = style.text_size
    edge, lines = _EDGE * text, _lines(Sheet(size, style), head.signs, size.width - 2 * _EDGE * text)
    title, words = Sheet(size, Style(style.theme, text * _TITLE)), Sheet(size, style)
    base = size.height - edge - text * _TITLE
    words.text(size.width - edge, base, head.note, style.theme.muted, align=Align.RIGHT)
    room = size.width - 2 * edge - words.width_of(head.note) - _APART * text
    face = Face.SANS_SEMIBOLD
    title.text(edge, base, title.cut(head.title, room, face), style.theme.ink, face)
    for line in lines:
        base -= _LINE * text
        _write(words, line, edge, base)
    inner = Size(size.width - 2 * edge, base - _BELOW * text - edge)
    chart = maker(inner, style)
    whole = Plate(size.width, size.height)
    for sheet in (title, words):
        whole.lay(sheet.chart("").plate, 0, 0)
    whole.lay(chart.plate, edge, edge)
    return Chart(whole, (), f"{head.title}. {chart.alt}")


def _lines(sheet: Sheet, signs: tuple[HeadSign, ...], room: float) -> list[list[HeadSign]]:
    """Return the signs line by line."""
    lines: list[list[HeadSign]] = []
    for sign in signs:
        if lines and sum(_width(sheet, each) for each in (*lines[-1], sign)) <= room:
            lines[-1].append(sign)
        else:
            lines.append([sign])
    return lines


def _width(sheet: Sheet, sign: HeadSign) -> float:
    return sheet.width_of(sign.mark) + sheet.width_of(sign.word) + (_BEFORE_WORD + _APART) * sheet.style.text_size


def _write(sheet: Sheet, signs: list[HeadSign], left: float, base: float) -> None:
    theme = sheet.style.theme
    for sign in signs:
        sheet.text(left, base, sign.mark, mixed(theme.surface, getattr(theme, sign.token), sign.strength))
        place = left + sheet.width_of(sign.mark) + _BEFORE_WORD * sheet.style.text_size
        sheet.text(place, base, sign.word, theme.muted)
        left += _width(sheet, sign)
