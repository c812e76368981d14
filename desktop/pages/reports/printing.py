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


class Press:
    """Puts pictures on a printer, one a page, within the pages it was told to print; all of them as one pile."""

    def __init__(self, printer: QPrinter) -> None:
        """Begin a pile. Of a range the owner chose, the pages are those of each report."""
        self._printer = printer
        self._painter = QPainter(printer)
        self._begun = False

    def put(self, pages: Sequence[QImage]) -> None:
        """Print the pages of one report."""
        first = self._printer.fromPage() or 1
        last = self._printer.toPage() or len(pages)
        for picture in pages[first - 1 : last]:
            if self._begun:
                self._printer.newPage()
            self._begun = True
            whole = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
            self._painter.drawImage(QRectF(whole), picture)

    def close(self) -> None:
        """Let the pile go."""
        self._painter.end()
