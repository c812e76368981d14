"""The head and foot of the shop's own papers: unlike a client's letter at the first glance, and marked on each page."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.page import FOOTER_RULE, MARGIN_SIDE, MARGIN_TOP
from desktop.pdf.stationery import NumberedCanvas, page_number_form
from desktop.pdf.type import Setting, colour, write

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate

    from desktop.pdf.house import HousePaper
    from desktop.tokens import Theme

_BAND = 20.0
_INSIDE = 9.0
_CORNER = 5.0
_BASELINE = 6.4
_SIZE = 9.6


class HousePages:
    """A band with the mark at the head, the mark and the page's number at the foot.

    Attributes:
        head_height: how much of a page the band takes below the upper margin, in points.
    """

    head_height = _BAND + 14.0

    def __init__(self, paper: HousePaper, theme: Theme) -> None:
        """Set them for one paper."""
        self._paper = paper
        self._theme = theme
        self._width, self._height = paper.page_size.value
        self._room = self._width - 2 * MARGIN_SIDE
        self._muted = Setting(Face.SANS, _SIZE, 13, theme.muted)
        self._mark = Setting(Face.SANS_SEMIBOLD, _SIZE, 13, theme.bad)

    def canvas_maker(self, made_on: datetime.date) -> Callable[..., NumberedCanvas]:
        """Return what makes the canvas of a file that says it was made on a day."""
        return functools.partial(NumberedCanvas, made_on=made_on, setting=self._muted)

    def draw_first(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """Draw the band with the paper's kind, and the foot."""
        self._draw(canvas, f"{self._paper.kind} · {self._paper.shop}")

    def draw_later(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """Draw the band with what the paper is about, and the foot."""
        self._draw(canvas, f"{self._paper.kind} · {self._paper.title}")

    def _draw(self, canvas: Canvas, what: str) -> None:
        bottom = self._height - MARGIN_TOP - _BAND
        canvas.setFillColor(colour(self._theme.rail))
        canvas.roundRect(MARGIN_SIDE, bottom, self._room, _BAND, _CORNER, stroke=0, fill=1)
        mark = self._shown(self._paper.mark, self._mark, self._room * 0.5)
        mark_width = fonts.width(mark, self._mark.face, _SIZE)
        write(canvas, self._width - MARGIN_SIDE - _INSIDE - mark_width, bottom + _BASELINE, mark, self._mark)
        room = self._room - mark_width - 4 * _INSIDE
        write(canvas, MARGIN_SIDE + _INSIDE, bottom + _BASELINE, self._shown(what, self._muted, room), self._muted)
        self._draw_foot(canvas)

    def _draw_foot(self, canvas: Canvas) -> None:
        canvas.setStrokeColor(colour(self._theme.line))
        canvas.setLineWidth(0.75)
        canvas.line(MARGIN_SIDE, FOOTER_RULE, self._width - MARGIN_SIDE, FOOTER_RULE)
        canvas.doForm(page_number_form(canvas.getPageNumber()))
        mark = self._shown(self._paper.mark, self._mark, self._room * 0.6)
        write(canvas, MARGIN_SIDE, FOOTER_RULE - 17.0, mark, self._mark)
        after = fonts.width(mark, self._mark.face, _SIZE)
        made = self._shown(f"  ·  {self._paper.date}", self._muted, self._room - after - 60)
        write(canvas, MARGIN_SIDE + after + 6, FOOTER_RULE - 17.0, made, self._muted)

    def _shown(self, words: str, setting: Setting, room: float) -> str:
        return fonts.shortened(fonts.printable_line(words, setting.face), setting.face, setting.size, room)
