"""A text as squares a phone's camera reads (QR Code, ISO/IEC 18004), drawn as vectors."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from desktop.pdf.type import colour

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def draw(canvas: Canvas, text: str, left: float, bottom: float, side: float, ink: str) -> None:
    """Draw `text` as a code of `side` points, its lower left corner at `left`, `bottom`.

    What surrounds it has to stay white: four squares on each side is what readers ask for.
    """
    rows = _runs(text)
    canvas.saveState()
    canvas.translate(left, bottom + side)
    canvas.scale(side / len(rows), -side / len(rows))
    # Whole numbers, a square to a unit: the page stays small.
    path = canvas.beginPath()
    for number, row in enumerate(rows):
        for start, length in row:
            path.rect(start, number, length, 1)
    canvas.setFillColor(colour(ink))
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


@functools.lru_cache(maxsize=64)
def _runs(text: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return of each row of squares where dark runs begin and how long they are. Costs some 15 ms a text."""
    code = QRCode(None, QRErrorCorrectLevel.L)
    code.addData(text)
    code.make()
    size = code.getModuleCount()
    rows: list[tuple[tuple[int, int], ...]] = []
    for row in range(size):
        runs: list[tuple[int, int]] = []
        start = None
        for column in range(size + 1):
            dark = column < size and code.isDark(row, column)
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                runs.append((start, column - start))
                start = None
        rows.append(tuple(runs))
    return tuple(rows)
