"""A report to print, and a look into what was printed."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import QApplication

from desktop.pdf import content
from desktop.prose import prose


@dataclass(slots=True)
class Printed:
    """A PDF file as a reader sees it."""

    data: bytes
    document: QPdfDocument = field(default_factory=QPdfDocument)
    _buffer: QBuffer = field(default_factory=QBuffer)

    def __post_init__(self) -> None:
        self._buffer.setData(QByteArray(self.data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        assert self.document.error() == QPdfDocument.Error.None_

    @property
    def pages(self) -> int:
        return self.document.pageCount()

    def text(self, page: int) -> str:
        return self.document.getAllText(page).text().replace("\r\n", "\n")

    @property
    def whole(self) -> str:
        return "\n".join(self.text(page) for page in range(self.pages))

    def lines(self, page: int) -> list[str]:
        return [line.strip() for line in self.text(page).split("\n") if line.strip()]

    def said(self, which: QPdfDocument.MetaDataField) -> object:
        return self.document.metaData(which)

    def picture(self, page: int = 0) -> QImage:
        size = self.document.pagePointSize(page)
        drawn = self.document.render(page, QSize(int(size.width()), int(size.height())))
        white = QImage(drawn.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        from PySide6.QtGui import QPainter

        painter = QPainter(white)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return white

    def bookmarks(self) -> list[str]:
        model = QPdfBookmarkModel()
        model.setDocument(self.document)
        titles = [model.index(row, 0) for row in range(model.rowCount(model.index(-1, -1)))]
        return [model.data(index, int(QPdfBookmarkModel.Role.Title)) for index in titles]


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Callable[[bytes], Printed]]:
    """Open PDF files, and close them after the test."""
    files: list[Printed] = []

    def opened(data: bytes) -> Printed:
        files.append(Printed(data))
        return files[-1]

    yield opened
    for file in files:
        file.document.close()


@pytest.fixture
def report() -> content.ProgressReport:
    """Return a report with every part in it."""
    return content.ProgressReport(
        page_size=content.PageSize.A4,
        language="tr-TR",
        number="Rapor 2026-031",
        made_on=datetime.date(2026, 11, 21),
        date="21 Kasım 2026",
        title="Paltonuz nasıl ilerliyor",
        for_line="Ayşe Hanım için · 1–21 Kasım",
        subject="Gelişim raporu",
        shop=content.Shop("Yıldız Terzi", "Moda Cd. 14, Kadıköy · 0216 555 00 14"),
        headings=content.Headings(
            progress="İlerleme",
            work_done="Haftadan haftaya yapılan iş",
            promises="Verdiğimiz sözler",
            talks="Konuştuklarımız",
            next_steps="Sırada ne var",
            needs="Sizden ne bekliyoruz",
            continued="devamı",
        ),
        letter=(prose("Ayşe Hanım, sizin için önemli olan **{value}**.", value="önceden haber"),),
        figures=(content.KeyFigure("%60", "işin yapılanı"), content.KeyFigure("3 / 3", "tutulan söz")),
        jobs=(content.JobSteps("", (content.Step("Kumaş ve kalıp", 1.0, "12 Kas", "bitti"),)),),
        promises=(content.PromiseLine("Önceden aramak", "tutuldu ✓", content.Tone.GOOD),),
        talks=(content.TalkLine("3 Kas", "Düğmeleri birlikte seçtik."),),
        next_steps=("Prova: 25 Kasım Çarşamba",),
        needs=("Provaya ayakkabınızla gelin.",),
        person=content.Person("Sizinle ilgilenen:", "Zeynep", "0532 555 00 14"),
    )
