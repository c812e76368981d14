"""Two papers finished at the same moment, on two lanes, are each what they would be alone."""

import datetime
import string
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.faces import Face
from desktop.pdf import fonts
from desktop.pdf.loose_sheet import loose_sheet


@pytest.fixture
def hasty() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(0.000_001)
    yield
    sys.setswitchinterval(usual)


def _paper(number: int) -> bytes:
    def draw(canvas: Canvas) -> None:
        for place, face in enumerate((Face.SANS, Face.SERIF, Face.SANS_BOLD)):
            canvas.setFont(fonts.name(face), 12)
            canvas.drawString(40, 40 + 20 * place, string.printable[number : number + 50] + "ğüşıöç"[: number % 6])
        canvas.showPage()

    return loose_sheet((300, 300), "tr", datetime.date(2026, 11, 21), "Kâğıt", "Yıldız", draw)


@pytest.mark.usefixtures("hasty")
def test_papers_made_at_once_are_what_they_are_alone() -> None:
    alone = [_paper(number) for number in range(40)]
    with ThreadPoolExecutor(8) as lanes:
        assert list(lanes.map(_paper, range(40))) == alone
