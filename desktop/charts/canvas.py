"""The one widget that shows a chart: crisp at any scale, read by mouse, keyboard or ear."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.charts.chart import Chart, Reading, Size, Style
from desktop.charts.dots import dots
from desktop.turns import Turns

#: Draws a chart at a size; called anew whenever the widget, the theme or the size of text changes.
ChartMaker = Callable[[Size, Style], Chart]

_POINTS_PER_PIXEL = 72 / 96
_PIXELS_PER_INCH = 96
_HALF_A_ROW, _SIGN = 16, 8  # pixels
_REACH = 28  # pixels within which the pointer reads a point
_RADIUS = 5.5
_MOST_LABEL_WIDTH = 280


class ChartCanvas(QWidget):
    """Shows what a maker draws.

    The pointer, or ← and →, read a point; Enter or a click opens what lies behind it; Esc puts the reading away.

    Attributes:
        chosen: the ids behind the point that was opened.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until `show_chart`."""
        super().__init__(parent)
        self._make: ChartMaker | None = None
        self._chart: Chart | None = None
        self._image: QImage | None = None
        self._drawn_at: tuple[QSize, float] | None = None
        self._read = -1
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self._turns = Turns(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, make: ChartMaker) -> None:
        """Show another chart."""
        self._make = make
        self._read = -1
        self._drawn_at = None
        self._turns.drop()
        self._draw_soon()

    def show_nothing(self) -> None:
        """Put the chart away: what it shows is about somebody else by now."""
        self._make = self._chart = self._image = self._drawn_at = None
        self._read = -1
        self._soon.stop()
        self._turns.drop()
        self.update()

    def reading(self) -> Reading | None:
        """Return the point that is read at present."""
        return self._chart.readings[self._read] if self._chart is not None and self._read >= 0 else None

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(420), theme.scaled(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(160), theme.scaled(90))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_soon()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._drawn_at = None
            self._turns.drop()
            self._draw_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_soon()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            corner = theme.current().radius.small
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        reading = self.reading()
        if reading is not None:
            self._paint_reading(painter, reading)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read_point(self._nearest(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._read_point(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._read_point(self._nearest(event.position()))
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._chart.readings) if self._chart is not None else 0
        steps = {
            Qt.Key.Key_Right: min(self._read + 1, count - 1),
            Qt.Key.Key_Left: max(self._read - 1, 0) if self._read >= 0 else count - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        key = Qt.Key(event.key())
        if key in steps and count:
            self._read_point(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._read >= 0:
            self._choose()
        elif key == Qt.Key.Key_Escape and self._read >= 0:
            self._read_point(-1)
        else:
            super().keyPressEvent(event)

    def _draw_soon(self) -> None:
        """Draw once, however many reasons there were; until then the last picture is shown, stretched."""
        if self.isVisible() and self._make is not None:
            self._soon.start()

    def _draw(self) -> None:
        if self._make is None or self.width() < 1 or self.height() < 1:
            return
        at = (self.size(), self.devicePixelRatioF())
        if at == self._drawn_at:  # a scroll bar beside it came and went
            return
        if not _turn.take():
            self._soon.start()
            return
        self._soon.stop()
        self._turns.begin(self._drawing(self._make, at))
        self._turns.step()

    def _drawing(self, make: ChartMaker, at: tuple[QSize, float]) -> Iterator[None]:
        """Lay a chart's lines, then turn them into dots: both at once, where it is the first one, would be felt."""
        size = Size(self.width() * _POINTS_PER_PIXEL, self.height() * _POINTS_PER_PIXEL)
        text_size = theme.font("tiny").pixelSize() * _POINTS_PER_PIXEL
        chart = make(size, Style(theme.current(), text_size))
        yield
        self._chart = chart
        self._image = _painted(chart, at[1])
        self._drawn_at = at
        self._read = min(self._read, len(self._chart.readings) - 1)
        self.setAccessibleName(self._chart.alt)
        self.update()

    def _nearest(self, place: QPointF) -> int:
        """Return the point nearest to the pointer, looking along the foot first; −1 if none is near."""
        if self._chart is None or not self._chart.readings:
            return -1
        if self._chart.in_rows:
            return self._in_row(place, self._chart.readings)
        near = [
            ((abs(reading.x * self.width() - place.x()), abs(reading.y * self.height() - place.y())), number)
            for number, reading in enumerate(self._chart.readings)
        ]
        within = [entry for entry in near if entry[0][0] <= _REACH]
        return min(within)[1] if within else -1

    def _in_row(self, place: QPointF, readings: Sequence[Reading]) -> int:
        """Return the point of the row under the pointer that is the last one before it; −1 if there is no row."""
        away = [abs(reading.y * self.height() - place.y()) for reading in readings]
        if min(away) > _HALF_A_ROW:
            return -1
        row = [number for number, off in enumerate(away) if off < min(away) + 1]
        before = [number for number in row if readings[number].x * self.width() <= place.x() + _SIGN]
        return max(before, key=lambda number: readings[number].x) if before else row[0]

    def _read_point(self, number: int) -> None:
        if number == self._read:
            return
        self._read = number
        reading = self.reading()
        self.setAccessibleDescription(reading.label if reading is not None else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        behind = reading is not None and bool(reading.ids)
        self.setCursor(Qt.CursorShape.PointingHandCursor if behind else Qt.CursorShape.ArrowCursor)
        self.update()

    def _choose(self) -> None:
        reading = self.reading()
        if reading is not None and reading.ids:
            self.chosen.emit(reading.ids)

    def _paint_reading(self, painter: QPainter, reading: Reading) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        point = QPointF(reading.x * self.width(), reading.y * self.height())
        painter.setPen(QPen(theme.colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point, _RADIUS, _RADIUS)
        place = self._label_place(point, reading.label)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(place, theme.current().radius.small, theme.current().radius.small)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("small"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, reading.label)

    def _label_place(self, point: QPointF, label: str) -> QRectF:
        most = min(theme.scaled(_MOST_LABEL_WIDTH), self.width() - 12)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        text = QFontMetrics(theme.font("small")).boundingRect(QRect(0, 0, most, 1000), flags, label)
        width, height = text.width() + 20, text.height() + 10
        left = min(max(point.x() - width / 2, 1.0), max(self.width() - width - 1.0, 1.0))
        above = point.y() - height - 10
        top = above if above >= 1 else min(point.y() + 10, self.height() - height - 1.0)
        return QRectF(left, top, width, height)


class _Turn:
    """One chart is drawn in each turn of the event loop: it takes a frame, and several at once would be felt."""

    def __init__(self) -> None:
        self._taken = False

    def take(self) -> bool:
        if self._taken:
            return False
        self._taken = True
        QTimer.singleShot(1, self._give_back)  # with none, it would be given back before anything else has its turn
        return True

    def _give_back(self) -> None:
        self._taken = False


_turn = _Turn()


def _painted(chart: Chart, ratio: float) -> QImage:
    """Return a chart's picture in the screen's own dots."""
    width, height, pixels = dots(chart.plate, _PIXELS_PER_INCH * ratio)
    # copy(): the image must outlive the buffer it looks into.
    return QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
