"""The code for the phone’s camera: every square in its place, as vectors, and none where nobody can be called."""

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from desktop.contact_card import contact_card
from desktop.pdf.content import Person, ProgressReport
from desktop.pdf.progress_report import progress_report

Opened = Callable[[bytes], Any]
CARD = contact_card("Zeynep Usta", "Yıldız Terzi", "+905325550014")


def test_every_square_of_the_code_is_on_the_paper(opened: Opened, report: ProgressReport) -> None:
    assert report.person is not None
    person = dataclasses.replace(report.person, card=CARD)
    data = progress_report(dataclasses.replace(report, person=person))
    assert b"/Subtype /Image" not in data
    code = QRCode(None, QRErrorCorrectLevel.L)
    code.addData(CARD)
    code.make()
    count = code.getModuleCount()
    scale = 8
    page = opened(data).document.render(0, QSize(595 * scale, 842 * scale))
    module = 42.0 / count
    for row in range(count):
        for column in range(count):
            x = (595.28 - 42.5 - 42.0 + (column + 0.5) * module) * 595 * scale / 595.28
            y = (36.0 + (row + 0.5) * module) * 842 * scale / 841.89
            seen = page.pixelColor(int(x), int(y))
            assert (seen.alpha() > 128 and seen.red() < 128) is bool(code.isDark(row, column)), (row, column)


def test_somebody_without_a_number_gets_no_code(report: ProgressReport) -> None:
    without = dataclasses.replace(report, person=Person("Kişiniz:", "Zeynep", ""))
    assert report.person is not None
    coded = dataclasses.replace(report, person=dataclasses.replace(report.person, card=CARD))
    assert len(progress_report(coded)) > len(progress_report(without)) + 500
