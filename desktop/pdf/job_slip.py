"""The job slip: two copies on one page, one to hang on the work and one for the client, a cut between them."""

from __future__ import annotations

import dataclasses
import datetime
from typing import TYPE_CHECKING

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.content import PageSize, Shop
from desktop.pdf.loose_sheet import fitted, loose_sheet, write_line
from desktop.pdf.page import colours
from desktop.pdf.type import Setting, colour, text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from desktop.tokens import Theme

_SIDE = 40.0
_TOP = 30.0
_LINE = 17.0
_BOX = 8.6


@dataclasses.dataclass(frozen=True, slots=True)
class SlipLine:
    """A step: what, its day, whether it is done."""

    title: str
    day: str
    done: bool


@dataclasses.dataclass(frozen=True, slots=True)
class JobSlip:
    """What stands on both copies.

    Attributes:
        page_size: of the paper.
        language: as a BCP 47 tag.
        made_on: for the properties of the file.
        kind: "İş fişi", with its number.
        title: of the job.
        client: for whom.
        shop: whose work it is.
        started: "alındı: 2 Kasım 2026".
        ready_label, ready: the day it is to be ready, in large letters; empty where nobody said.
        needs_label, needs: what the shop needs from the client; empty where nothing.
        steps: in order.
        finished: how many steps are done, where not all of them fit: what is left to do stands there first.
        more: how many steps did not fit, as "{count} more" with `{count}` still in it.
        copies: whose copy each is: the workshop's, the client's.
    """

    page_size: PageSize
    language: str
    made_on: datetime.date
    kind: str
    title: str
    client: str
    shop: Shop
    started: str
    ready_label: str
    ready: str
    needs_label: str
    needs: str
    steps: tuple[SlipLine, ...]
    finished: str
    more: str
    copies: tuple[str, str]


def job_slip(slip: JobSlip) -> bytes:
    """Return the slip as a PDF file of one page: the same bytes for the same slip."""
    theme = colours(slip.shop.accent)
    width, height = slip.page_size.value

    def draw(canvas: Canvas) -> None:
        for copy, top in zip(slip.copies, (height, height / 2), strict=True):
            _Half(canvas, slip, theme, copy, top).draw()
        canvas.setStrokeColor(colour(theme.muted))
        canvas.setLineWidth(0.6)
        canvas.setDash([4, 4])
        canvas.line(0, height / 2, width, height / 2)
        canvas.showPage()

    return loose_sheet(
        (width, height), slip.language, slip.made_on, f"{slip.kind} · {slip.title}", slip.shop.name, draw
    )


class _Half:
    def __init__(self, canvas: Canvas, slip: JobSlip, theme: Theme, copy: str, top: float) -> None:
        self._canvas = canvas
        self._slip = slip
        self._theme = theme
        self._copy = copy
        self._top = top
        self._width, height = slip.page_size.value
        self._bottom = top - height / 2
        self._room = self._width - 2 * _SIDE
        self._plain = Setting(Face.SANS, 10.5, 14, theme.ink)
        self._muted = Setting(Face.SANS, 9.6, 13, theme.muted)

    def draw(self) -> None:
        y = self._draw_head()
        y = self._draw_title(y)
        y = self._draw_needs(y)
        self._draw_steps(y)
        write_line(self._canvas, _SIDE, self._bottom + 18, self._copy, self._muted, self._room)

    def _draw_head(self) -> float:
        slip, y = self._slip, self._top - _TOP - 12
        shop = Setting(Face.SERIF_SEMIBOLD, 14, 18, self._theme.accent)
        shop = fitted(slip.shop.name, shop, self._room * 0.66, 10)
        write_line(self._canvas, _SIDE, y, slip.shop.name, shop, self._room * 0.66)
        self._write_right(y, slip.kind, dataclasses.replace(self._plain, face=Face.SANS_SEMIBOLD))
        y -= 15
        write_line(self._canvas, _SIDE, y, slip.shop.reach, self._muted, self._room * 0.66)
        self._write_right(y, slip.started, self._muted)
        y -= 9
        self._canvas.setStrokeColor(colour(self._theme.accent))
        self._canvas.setLineWidth(1.4)
        self._canvas.line(_SIDE, y, self._width - _SIDE, y)
        return y

    def _draw_title(self, y: float) -> float:
        slip = self._slip
        beside = self._room * 0.34
        room = self._room - (beside + 14 if slip.ready else 0)
        face = Face.SERIF_SEMIBOLD
        shown = fonts.shortened(fonts.printable_line(slip.title, face), face, 19, room * 1.8)
        title = text(shown, Setting(face, 19, 24, self._theme.ink))
        height = title.wrap(room, 200)[1]
        title.drawOn(self._canvas, _SIDE, y - 10 - height)
        client = fitted(slip.client, Setting(Face.SANS_SEMIBOLD, 12, 16, self._theme.ink), room, 9)
        write_line(self._canvas, _SIDE, y - 10 - height - 17, slip.client, client, room)
        if slip.ready:
            left = self._width - _SIDE - beside
            self._canvas.setStrokeColor(colour(self._theme.line))
            self._canvas.setLineWidth(0.9)
            self._canvas.roundRect(left, y - 62, beside, 50, 7, stroke=1, fill=0)
            write_line(self._canvas, left + 10, y - 28, slip.ready_label, self._muted, beside - 20)
            day = Setting(face, 16, 20, self._theme.ink)
            write_line(self._canvas, left + 10, y - 49, slip.ready, day, beside - 20)
        return min(y - 10 - height - 17, y - 62) - 20

    def _draw_needs(self, y: float) -> float:
        slip = self._slip
        if not slip.needs:
            return y
        label = dataclasses.replace(self._plain, face=Face.SANS_SEMIBOLD)
        taken = write_line(self._canvas, _SIDE, y, f"{slip.needs_label} ", label, self._room * 0.5)
        write_line(self._canvas, _SIDE + taken + 6, y, slip.needs, self._plain, self._room - taken - 6)
        return y - 20

    def _draw_steps(self, y: float) -> None:
        slip = self._slip
        fitting = max(0, int((y - self._bottom - 34) / _LINE))
        steps = slip.steps
        if len(steps) > fitting and any(step.done for step in steps):
            steps = (SlipLine(slip.finished, "", done=True), *(step for step in steps if not step.done))
        shown = steps if len(steps) <= fitting else steps[: max(0, fitting - 1)]
        for step in shown:
            self._draw_box(y, done=step.done)
            write_line(self._canvas, _SIDE + 18, y, step.title, self._plain, self._room * 0.72)
            self._write_right(y, step.day, self._muted)
            y -= _LINE
        if len(shown) < len(steps):
            more = slip.more.format(count=len(steps) - len(shown))
            write_line(self._canvas, _SIDE + 18, y, more, self._muted, self._room)

    def _draw_box(self, y: float, *, done: bool) -> None:
        self._canvas.setStrokeColor(colour(self._theme.muted))
        self._canvas.setLineWidth(0.9)
        self._canvas.roundRect(_SIDE, y - 1.2, _BOX, _BOX, 1.4, stroke=1, fill=0)
        if done:
            self._canvas.setStrokeColor(colour(self._theme.good))
            self._canvas.setLineWidth(1.5)
            self._canvas.lines(
                [
                    (_SIDE + 1.8, y + 3, _SIDE + 3.7, y + 0.9),
                    (_SIDE + 3.7, y + 0.9, _SIDE + _BOX - 1.4, y + 6),
                ]
            )

    def _write_right(self, y: float, words: str, setting: Setting) -> None:
        shown = fonts.shortened(
            fonts.printable_line(words, setting.face), setting.face, setting.size, self._room * 0.36
        )
        width = fonts.width(shown, setting.face, setting.size)
        write_line(self._canvas, self._width - _SIDE - width, y, shown, setting, width + 1)
