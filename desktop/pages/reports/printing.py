"""A PDF file put on a printer, page by page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

_DOTS_AN_INCH = 300
_POINTS_AN_INCH = 72


def printer_for(size: tuple[float, float]) -> QPrinter:
    """Return the system's printer, set to a page of a size in points without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    page = QPageSize(QSizeF(*size), QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    return printer


def pictures(pdf: bytes) -> list[QImage]:
    """Return the pages of a PDF file at the resolution of paper. Takes about a tenth of a second a page."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    scale = _DOTS_AN_INCH / _POINTS_AN_INCH
    sizes = [document.pagePointSize(page) * scale for page in range(document.pageCount())]
    drawn = [document.render(page, size.toSize()) for page, size in enumerate(sizes)]
    document.close()
    return drawn


def print_pages(printer: QPrinter, pages: Sequence[QImage]) -> None:
    """Put pictures on a printer, one a page, within the pages it was told to print."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    painter = QPainter(printer)
    for number, picture in enumerate(pages[first - 1 : last]):
        if number:
            printer.newPage()
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(whole), picture)
    painter.end()
