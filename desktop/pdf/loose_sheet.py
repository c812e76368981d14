"""Papers drawn straight on their page: the poster, job slips, labels. They go out of the house and carry no mark."""

from __future__ import annotations

import dataclasses
import datetime
import io
from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.type import Setting, write


def loose_sheet(
    size: tuple[float, float],
    language: str,
    made_on: datetime.date,
    title: str,
    author: str,
    draw: Callable[[Canvas], None],
) -> bytes:
    """Return a PDF file: the same bytes for the same drawing.

    Args:
        size: of the page, in points.
        language: as a BCP 47 tag.
        made_on: the day the file says it was made.
        title: what the file says it is.
        author: whose it is.
        draw: draws the pages, and ends each by `showPage`.
    """
    file = io.BytesIO()
    canvas = Canvas(
        file,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        # The stubs take it for a number. Without it reportlab would mention Helvetica, unembedded, on every page.
        initialFontName=fonts.name(Face.SANS),  # pyright: ignore[reportArgumentType]
        lang=language,
    )
    stamp = f"D:{made_on:%Y%m%d}000000"
    canvas.setDateFormatter(lambda *_now: stamp)
    canvas.setTitle(fonts.printable_line(title, Face.SANS))
    canvas.setAuthor(fonts.printable_line(author, Face.SANS))
    canvas.setCreator("Hatır")
    canvas.setProducer("Hatır")
    draw(canvas)
    with fonts.finishing:
        canvas.save()
    return file.getvalue()


def fitted(words: str, setting: Setting, room: float, smallest: float) -> Setting:
    """Return a setting in which a text fits on one line of its room, no smaller than `smallest` points."""
    width = fonts.width(fonts.printable_line(words, setting.face), setting.face, setting.size)
    size = max(smallest, setting.size * room / width) if width > room else setting.size
    return dataclasses.replace(setting, size=size)


def write_line(canvas: Canvas, x: float, y: float, words: str, setting: Setting, room: float) -> float:
    """Write any text on one line, shortened to its room; return how wide it became, in points."""
    shown = fonts.shortened(fonts.printable_line(words, setting.face), setting.face, setting.size, room)
    write(canvas, x, y, shown, setting)
    return fonts.width(shown, setting.face, setting.size)
