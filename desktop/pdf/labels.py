"""Address labels on the sheets shops buy, and envelopes. They hold a name and an address, nothing else."""

from __future__ import annotations

import dataclasses
import datetime
from typing import TYPE_CHECKING, TypeAlias

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.loose_sheet import loose_sheet, write_line
from desktop.pdf.stocks import LabelSheet, Stock
from desktop.pdf.type import Setting
from desktop.tokens import Ground, theme

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LARGEST, _SMALLEST = 11.5, 6.5
_EASY = 9.0  # as large as this, a line is rather set a little smaller than broken in two
_STEP = 0.25
_LEADING = 1.24
_PADDING = 9.0

_Line: TypeAlias = tuple[str, Face]


@dataclasses.dataclass(frozen=True, slots=True)
class Post:
    """What is to be printed.

    Attributes:
        stock: on what.
        language: as a BCP 47 tag.
        made_on: for the properties of the file.
        title: of the file.
        sender: the shop's name and address, line by line; on envelopes only.
        addresses: each line by line, the name first.
        start: the first label of the first sheet that is still there, counted from 1.
    """

    stock: Stock
    language: str
    made_on: datetime.date
    title: str
    sender: tuple[str, ...]
    addresses: tuple[tuple[str, ...], ...]
    start: int = 1


def post(wanted: Post) -> bytes:
    """Return labels or envelopes as a PDF file: the same bytes for the same addresses."""
    sheet = wanted.stock.value

    def draw(canvas: Canvas) -> None:
        if isinstance(sheet, LabelSheet):
            _draw_labels(canvas, sheet, wanted)
        else:
            for address in wanted.addresses:
                _draw_envelope(canvas, sheet, wanted.sender, address)

    author = wanted.sender[0] if wanted.sender else ""
    return loose_sheet(wanted.stock.page, wanted.language, wanted.made_on, wanted.title, author, draw)


def _draw_labels(canvas: Canvas, sheet: LabelSheet, wanted: Post) -> None:
    first = min(max(wanted.start, 1), sheet.count) - 1
    for number, address in enumerate(wanted.addresses, start=first):
        place = number % sheet.count
        if place == 0 and number > first:
            canvas.showPage()
        left = sheet.left + place % sheet.across * sheet.step_across
        top = sheet.page[1] - sheet.top - place // sheet.across * sheet.step_down
        room = (sheet.width - 2 * _PADDING, sheet.height - 2 * _PADDING * 0.7)
        _write_block(canvas, address, left + _PADDING, top - sheet.height / 2, room, _LARGEST)
    canvas.showPage()


def _draw_envelope(
    canvas: Canvas, size: tuple[float, float], sender: tuple[str, ...], address: tuple[str, ...]
) -> None:
    width, height = size
    small = Setting(Face.SANS, 8.5, 11, theme(Ground.LIGHT).muted)
    for number, line in enumerate(sender):
        write_line(canvas, 28, height - 32 - number * small.leading, line, small, width * 0.42)
    room = (width * 0.5 - 28, height * 0.46)
    _write_block(canvas, address, width * 0.5, height * 0.34, room, 13.0)
    canvas.showPage()


def _write_block(
    canvas: Canvas, lines: tuple[str, ...], left: float, middle: float, room: tuple[float, float], largest: float
) -> None:
    """Write lines one below the other, as large as they fit, the name stronger; around a middle line."""
    ink = theme(Ground.LIGHT).ink
    faces = [Face.SANS_SEMIBOLD, *[Face.SANS] * (len(lines) - 1)]
    named = [(fonts.printable_line(line, face), face) for line, face in zip(lines, faces, strict=True)]
    size, shown = _fitting(named, room, largest)
    leading = size * _LEADING
    y = middle + len(shown) * leading / 2 - size * 0.86
    for line, face in shown:
        write_line(canvas, left, y, line, Setting(face, size, leading, ink), room[0])
        y -= leading


def _fitting(lines: list[_Line], room: tuple[float, float], largest: float) -> tuple[float, list[_Line]]:
    """Return the size of the type, and the lines broken where they are too long for it: a letter must arrive.

    Where not even the smallest type holds all of them, the last one, the town, still stands there.
    """
    width, height = room
    widest = max((fonts.width(line, face, 1) for line, face in lines), default=0.0)
    size = min(largest, height / (len(lines) * _LEADING), width / widest if widest else largest)
    if size >= _EASY:
        return size, lines
    size = largest
    while True:
        broken = [(part, face) for line, face in lines for part in _broken(line, face, size, width)]
        fits = all(fonts.width(part, face, size) <= width for part, face in broken)
        if fits and len(broken) * size * _LEADING <= height:
            return size, broken
        if size - _STEP < _SMALLEST:
            most = int(height / (size * _LEADING)) or 1
            return size, [*broken[: most - 1], broken[-1]]
        size -= _STEP


def _broken(line: str, face: Face, size: float, room: float) -> list[str]:
    """Return a text in as many lines as it takes, broken between words."""
    broken: list[str] = []
    for word in line.split():
        longer = f"{broken[-1]} {word}" if broken else word
        if broken and fonts.width(longer, face, size) <= room:
            broken[-1] = longer
        else:
            broken.append(word)
    return broken
