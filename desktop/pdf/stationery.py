"""The head and foot of a paper's pages."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any

from reportlab.pdfgen.canvas import Canvas

from desktop.faces import Face
from desktop.pdf import fonts, logo, qr
from desktop.pdf.page import FOOTER_RULE, MARGIN_SIDE, MARGIN_TOP
from desktop.pdf.tags import Tags, artifact, tagged
from desktop.pdf.type import Setting, colour, text, write

if TYPE_CHECKING:
    from reportlab.platypus import BaseDocTemplate, Flowable

    from desktop.pdf.content import Person, Shop
    from desktop.tokens import Theme

_MOST_DATES = 0.34
_DATES_GAP = 20.0
_BELOW_RULE = 16.0
_RULE_WIDTH = 2.2
_LOGO_GAP = 12.0
_CODE = 42.0
_CODE_GAP = 12.0
_FOOT_BASELINE = FOOTER_RULE - 17.0


class NumberedCanvas(Canvas):
    """A canvas that writes "2 / 3" at the foot of each page once it knows how many there are.

    The place is kept by a form on each page; the forms are filled in at the end, so nothing is laid out twice.
    """

    def __init__(
        self,
        filename: str | IO[bytes],
        *,
        made_on: datetime.date,
        setting: Setting,
        structured: bool = False,
        pages: int = 0,
        **named: Any,
    ) -> None:
        """Take reportlab's own arguments, the day the file says it was made, and how the numbers are set.

        With `structured` everything drawn has to be marked by `tags`, and the file tells its structure. `pages` is what
        the numbers count to where the file holds only the first of them.
        """
        self.tags = Tags() if structured else None
        self._doc: Any
        super().__init__(filename, **named)
        self._size: tuple[float, float] = named["pagesize"]
        self._setting = setting
        self._pages = pages
        stamp = f"D:{made_on:%Y%m%d}000000"
        self.setDateFormatter(lambda *_now: stamp)

    def showPage(self) -> None:
        """Finish a page."""
        super().showPage()
        if self.tags is not None:
            self.tags.end_page(self._doc.Pages[-1])

    def save(self) -> None:
        """Fill in the numbers and finish the file."""
        if self.tags is not None:
            self.tags.write(self._doc)
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            words = f"{page} / {max(pages, self._pages)}"
            self.beginForm(page_number_form(page), 0, 0, *self._size)
            width = fonts.width(words, self._setting.face, self._setting.size)
            write(self, self._size[0] - MARGIN_SIDE - width, _FOOT_BASELINE, words, self._setting)
            self.endForm()
        with fonts.finishing:
            super().save()


class Stationery:
    """What stands around a paper's content: the letterhead, a smaller head on later pages, the foot.

    Attributes:
        head_height: how much of the first page the letterhead takes below the upper margin, in points.
        later_height: the same for the pages after it.
    """

    later_height = 34.0

    def __init__(
        self,
        shop: Shop,
        date: str,
        number: str,
        title: str,
        person: Person | None,
        theme: Theme,
        size: tuple[float, float],
    ) -> None:
        """Set the head and the foot for a page of a size in points."""
        self._theme = theme
        self._page_width, self._page_height = size
        self._width = size[0] - 2 * MARGIN_SIDE
        self._small = Setting(Face.SANS, 10.6, 14.5, theme.muted)
        self._shop = shop
        self._title = title
        self._person = person
        self._dates = [fonts.printable_line(words, Face.SANS) for words in (date, number)]
        self._logo = logo.picture(shop.logo) if shop.logo is not None else None
        self._logo_size = logo.printed_size(self._logo) if self._logo is not None else (0.0, 0.0)
        self._indent = self._logo_size[0] + _LOGO_GAP if self._logo is not None else 0.0
        self._code = _CODE if person is not None and person.card else 0.0
        dates = max((fonts.width(words, Face.SANS, self._small.size) for words in self._dates), default=0.0)
        text_width = (
            self._width - self._beside_dates - min(dates, self._width * _MOST_DATES) - _DATES_GAP - self._indent
        )
        self._name = _set(shop.name, Setting(Face.SERIF_SEMIBOLD, 19, 23, theme.accent), text_width * 2)
        self._reach = _set(shop.reach, self._small, text_width * 3)
        self._text_height = self._name.wrap(text_width, 400)[1] + self._reach.wrap(text_width, 400)[1]
        self._block = max(self._text_height, self._logo_size[1], self._code)
        self.head_height = self._block + 12 + _BELOW_RULE

    def canvas_maker(self, made_on: datetime.date, pages: int = 0) -> Callable[..., NumberedCanvas]:
        """Return what makes the canvas of a file that says it was made on a day; for `pages` see `NumberedCanvas`."""
        return functools.partial(NumberedCanvas, made_on=made_on, setting=self._small, structured=True, pages=pages)

    def draw_first(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """Draw the letterhead and the foot."""
        top = self._page_height - MARGIN_TOP
        middle = top - self._block / 2
        if self._logo is not None:
            with tagged(canvas, "Figure", self._shop.name):
                logo.draw(canvas, self._logo, MARGIN_SIDE, middle - self._logo_size[1] / 2)
        y = middle + self._text_height / 2 - self._name.height
        self._name.drawOn(canvas, MARGIN_SIDE + self._indent, y)
        self._reach.drawOn(canvas, MARGIN_SIDE + self._indent, y - self._reach.height)
        for line, words in enumerate(self._dates):
            with tagged(canvas, "P"):
                self._write_right(canvas, middle + 5 - 16 * line, words, self._beside_dates)
        if self._code and self._person is not None:
            left = self._page_width - MARGIN_SIDE - self._code
            with tagged(canvas, "Figure", f"{self._person.name} · {self._person.phone}"):
                qr.draw(canvas, self._person.card, left, middle - self._code / 2, self._code, self._theme.ink)
        with artifact(canvas):
            self._rule(canvas, top - self.head_height + _BELOW_RULE, self._theme.accent, _RULE_WIDTH)
        with tagged(canvas, "P"):
            self._draw_person(canvas)
        with artifact(canvas):
            self._draw_foot(canvas)

    def draw_later(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """Draw the smaller head and the foot, which repeat what was read on the first page."""
        with artifact(canvas):
            self._draw_again(canvas)
            self._draw_person(canvas)
            self._draw_foot(canvas)

    def _draw_again(self, canvas: Canvas) -> None:
        top = self._page_height - MARGIN_TOP
        right = " · ".join(words for words in self._dates if words)
        room = self._width - fonts.width(right, Face.SANS, self._small.size) - 20
        bold = Setting(Face.SERIF_SEMIBOLD, 11, 13, self._theme.accent)
        name = fonts.shortened(fonts.printable_line(self._shop.name, bold.face), bold.face, bold.size, room * 0.6)
        write(canvas, MARGIN_SIDE, top - 10, name, bold)
        after = fonts.width(name, bold.face, bold.size) + 10
        title = fonts.printable_line(self._title, Face.SANS)
        title = fonts.shortened(title, Face.SANS, self._small.size, room - after)
        write(canvas, MARGIN_SIDE + after, top - 10, title, self._small)
        self._write_right(canvas, top - 10, right)
        self._rule(canvas, top - 18, self._theme.accent, 1.2)

    def _draw_foot(self, canvas: Canvas) -> None:
        self._rule(canvas, FOOTER_RULE, self._theme.line, 0.75)
        canvas.doForm(page_number_form(canvas.getPageNumber()))

    def _draw_person(self, canvas: Canvas) -> None:
        if self._person is None:
            return
        strong = Setting(Face.SANS_SEMIBOLD, self._small.size, self._small.leading, self._theme.ink)
        phone = f" · {self._person.phone}" if self._person.phone else ""
        x, room = MARGIN_SIDE, self._width - 60
        parts = ((f"{self._person.label} ", self._small), (self._person.name, strong), (phone, self._small))
        for words, setting in parts:
            # One line each way, but the blanks between the parts stay.
            shown = fonts.printable(words, setting.face).replace("\n", " ")
            shown = fonts.shortened(shown, setting.face, setting.size, room) if room > 0 else ""
            write(canvas, x, _FOOT_BASELINE, shown, setting)
            taken = fonts.width(shown, setting.face, setting.size)
            x, room = x + taken, room - taken

    @property
    def _beside_dates(self) -> float:
        """How much of the width the code takes beside the dates."""
        return self._code + _CODE_GAP if self._code else 0.0

    def _write_right(self, canvas: Canvas, y: float, words: str, indent: float = 0.0) -> None:
        width = fonts.width(words, Face.SANS, self._small.size)
        write(canvas, self._page_width - MARGIN_SIDE - indent - width, y, words, self._small)

    def _rule(self, canvas: Canvas, y: float, ink: str, width: float) -> None:
        canvas.setStrokeColor(colour(ink))
        canvas.setLineWidth(width)
        canvas.line(MARGIN_SIDE, y, self._page_width - MARGIN_SIDE, y)


def _set(words: str, setting: Setting, room: float) -> Flowable:
    shown = fonts.printable_line(words, setting.face)
    return text(fonts.shortened(shown, setting.face, setting.size, room), setting)


def page_number_form(page: int) -> str:
    """Return the form by whose name a page keeps the place of its number, for `canvas.doForm`."""
    return f"number-{page}"
