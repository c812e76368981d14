"""The pages of a PDF file below each other, as they will leave the printer."""

from __future__ import annotations

import dataclasses
import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop import theme
from desktop.tasks import Lane, Tasks, Ticket

_GAP = 20
_FOOT = 64  # below the last page: what floats there covers none of it
_PIXELS_PER_POINT = 96 / 72
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)


@dataclasses.dataclass(frozen=True, slots=True)
class Drawn:
    """What a worker drew: the size of every page in points, and pictures of some of them."""

    data: bytes
    scale: float
    sizes: tuple[tuple[float, float], ...]
    pictures: dict[int, QImage]


class PagesView(QScrollArea):
    """Shows a PDF file. It is drawn off the window's thread; until a new picture is there the old one stays.

    Attributes:
        shown: a file, or another zoom of it, is on the screen.
    """

    shown = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin without a file."""
        super().__init__(parent)
        self._tasks = tasks
        self._data = b""
        self._zoom: float | None = None
        self._ticket: Ticket | None = None
        self._opening: Ticket | None = None
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self._sheets.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.viewport().setAutoFillBackground(False)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self.verticalScrollBar().valueChanged.connect(self._draw_soon)

    @property
    def page_count(self) -> int:
        """How many pages the file on the screen has."""
        return len(self._sheets.sizes)

    @property
    def current_page(self) -> int:
        """Which page lies in the middle of the view, from 1."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        tops = [place.top() for place in self._sheets.places()]
        return max(1, sum(top <= middle for top in tops))

    @property
    def zoom(self) -> float:
        """The scale: 1.0 is as large as on paper."""
        return self._zoom if self._zoom is not None else self._fitting()

    def show_file(self, data: bytes) -> None:
        """Show another file at the same place and zoom."""
        self._data = data
        if self._opening is not None:
            self._opening.cancel()
        self._draw_soon()

    def show_opening(self, data: bytes) -> None:
        """Show the first page of a file that begins as the one that is being made; the others stay meanwhile."""
        scale, ratio = self.zoom * _PIXELS_PER_POINT, self.devicePixelRatioF()
        self._opening = self._tasks.run(
            lambda _ticket: draw_pages(data, frozenset({0}), scale, ratio), self._take_opening, lane=Lane.WORK
        )

    def zoom_in(self) -> None:
        """Show it a step larger."""
        self._zoom_to(next((step for step in _STEPS if step > self.zoom + 0.005), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Show it a step smaller."""
        self._zoom_to(next((step for step in reversed(_STEPS) if step < self.zoom - 0.005), _STEPS[0]))

    def fit(self) -> None:
        """Show a whole page, whatever the size of the window."""
        self._zoom = None
        self._draw_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_soon()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = zoom
        self._draw_soon()

    def _fitting(self) -> float:
        """Return the zoom at which the first page is seen whole."""
        width, height = self._sheets.sizes[0] if self._sheets.sizes else (595.28, 841.89)
        # One less: what is rounded up must not want to be scrolled.
        room = self.viewport().size() - QSize(2 * _GAP + 1, _GAP + _FOOT + 1)
        across = room.width() / (width * _PIXELS_PER_POINT)
        down = room.height() / (height * _PIXELS_PER_POINT)
        return max(_STEPS[0], min(across, down, 1.5))

    def _draw_soon(self) -> None:
        if self._data:
            self._soon.start()

    def _draw(self) -> None:
        scale = self.zoom * _PIXELS_PER_POINT
        self._sheets.lay_out(scale, self._sheets.sizes)
        wanted = self._wanted()
        if self._sheets.has(self._data, scale, wanted):
            self.shown.emit()
            return
        if self._ticket is not None:
            self._ticket.cancel()
        data, ratio = self._data, self.devicePixelRatioF()
        self._ticket = self._tasks.run(
            lambda _ticket: draw_pages(data, wanted, scale, ratio), self._take, lane=Lane.WORK
        )

    def _wanted(self) -> frozenset[int]:
        """Return the pages in sight and one beyond each edge; the first two while nothing is known yet."""
        top = self.verticalScrollBar().value()
        sight = QRect(0, top, self._sheets.width(), self.viewport().height())
        seen = {number for number, place in enumerate(self._sheets.places()) if place.intersects(sight)}
        return frozenset(number + step for number in seen or {0} for step in (-1, 0, 1) if number + step >= 0)

    def _take_opening(self, drawn: Drawn) -> None:
        self._sheets.put(0, drawn.pictures[0])
        self.shown.emit()

    def _take(self, drawn: Drawn) -> None:
        before = self._sheets.sizes
        self._sheets.take(drawn)
        if self._zoom is None and drawn.sizes[:1] != before[:1]:
            self._draw_soon()
        self.shown.emit()


def draw_pages(data: bytes, wanted: frozenset[int], scale: float, ratio: float) -> Drawn:
    """Draw pages of a PDF file.

    Args:
        data: the file.
        wanted: which pages, from 0; those it does not have are passed over.
        scale: device-independent pixels to a point.
        ratio: pixels of the screen to a device-independent one.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    sizes = [document.pagePointSize(page) for page in range(document.pageCount())]
    pictures: dict[int, QImage] = {}
    for page in sorted(wanted):
        if page < len(sizes):
            pictures[page] = document.render(page, _pixels(sizes[page], scale * ratio))
            pictures[page].setDevicePixelRatio(ratio)
    document.close()
    return Drawn(data, scale, tuple((size.width(), size.height()) for size in sizes), pictures)


def _pixels(size: QSizeF, scale: float) -> QSize:
    return QSize(math.ceil(size.width() * scale), math.ceil(size.height() * scale))


class _Sheets(QWidget):
    """White sheets on the page's ground."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: tuple[tuple[float, float], ...] = ()
        self._scale = 1.0
        self._pictures: dict[int, QImage] = {}
        self._drawn: Drawn | None = None

    def has(self, data: bytes, scale: float, wanted: frozenset[int]) -> bool:
        """Say whether exactly these pages are on the screen already."""
        drawn = self._drawn
        if drawn is None or drawn.data is not data or drawn.scale != scale:
            return False
        return all(number in self._pictures for number in wanted if number < len(self.sizes))

    def lay_out(self, scale: float, sizes: tuple[tuple[float, float], ...]) -> None:
        """Give the sheets their places; pictures of another scale are stretched meanwhile."""
        self._scale, self.sizes = scale, sizes
        if sizes:
            width = max(width for width, _ in sizes) * scale
            height = sum(height for _, height in sizes) * scale
            self.resize(math.ceil(width) + 2 * _GAP, math.ceil(height) + _GAP * len(sizes) + _FOOT)
        self.update()

    def take(self, drawn: Drawn) -> None:
        """Show what was drawn; of the same file and scale, beside what is there already."""
        same = self._drawn is not None and self._drawn.data is drawn.data and self._drawn.scale == drawn.scale
        kept = self._pictures if same else {}
        self._pictures = {**kept, **drawn.pictures}
        self._drawn = drawn
        self.lay_out(drawn.scale, drawn.sizes)

    def put(self, number: int, picture: QImage) -> None:
        """Show another picture of one page."""
        self._pictures[number] = picture
        self.update()

    def places(self) -> list[QRect]:
        """Return where each sheet lies."""
        places: list[QRect] = []
        top = _GAP
        for width, height in self.sizes:
            size = QSize(math.ceil(width * self._scale), math.ceil(height * self._scale))
            places.append(QRect((self.width() - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + _GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in enumerate(self.places()):
            if not place.intersects(event.rect()):
                continue
            painter.setPen(theme.colour("line"))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
            if number in self._pictures:
                painter.drawImage(place, self._pictures[number])
