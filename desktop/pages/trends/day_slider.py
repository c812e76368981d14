"""A slider over the weeks of the shop's past, the present day at its right end."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from desktop import theme
from desktop.formats import Formats
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.text import PlainLabel, tip

_WIDTH = 190
_SETTLES_AFTER = 60  # milliseconds without a move


class DaySlider(QWidget):
    """Chooses one of the shop's weeks.

    Attributes:
        moved: the place of the week that is looked at now, once the slider has come to rest.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with one day, today."""
        super().__init__(parent)
        self._days: tuple[datetime.date, ...] = ()
        self._formats: Formats | None = None
        self._today_words = ""
        self._label = PlainLabel(size="small", ink="muted", weight=Weight.STRONG)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._slider = _Line(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 0)
        self._slider.setPageStep(4)
        self._slider.valueChanged.connect(self._name_day)
        self._rest = QTimer(self, singleShot=True, interval=_SETTLES_AFTER)
        self._rest.timeout.connect(self._tell)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(self._label)
        layout.addWidget(self._slider)
        layout.addStretch(1)  # on a line of its own it begins at the left

    def say(self, formats: Formats, today: str, name: str) -> None:
        """Write days by `formats`; `today` stands beside the present one, `name` is for screen readers."""
        self._formats, self._today_words = formats, today
        self._slider.setAccessibleName(name)
        self._slider.setToolTip(tip(name))
        self._write()

    def show_days(self, days: tuple[datetime.date, ...]) -> None:
        """Offer these days; whoever looked at the present keeps looking at it, whoever looked at a day at that day."""
        at_end = self._slider.value() == self._slider.maximum()
        looked_at = self.day()
        self._days = days
        place = len(days) - 1
        if not at_end and looked_at is not None:
            place = min(range(len(days)), key=lambda number: abs((days[number] - looked_at).days))
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(days) - 1)
        self._slider.setValue(place)
        self._slider.blockSignals(False)
        self._slider.setEnabled(len(days) > 1)
        self._write()

    def place(self) -> int:
        """Return the place of the day looked at."""
        return self._slider.value()

    def day(self) -> datetime.date | None:
        """Return the day looked at."""
        return self._days[self._slider.value()] if self._days else None

    @Slot(int)
    def _name_day(self, _place: int) -> None:
        self._write()
        self._rest.start()

    @Slot()
    def _tell(self) -> None:
        self.moved.emit(self._slider.value())

    def _write(self) -> None:
        day = self.day()
        if day is None or self._formats is None:
            return
        text = self._formats.date(day)
        is_today = self._slider.value() == self._slider.maximum()
        self._label.setText(f"{text} · {self._today_words}" if is_today else text)
        self._label.set_ink("muted" if is_today else "accent")
        widest = max(f"{self._formats.date(each)} · {self._today_words}" for each in self._days[-1:])
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance(widest) + 4)


class _Line(QSlider):
    """Drawn as everything else here is: a thin line, the past of it filled, a round handle."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(_WIDTH), theme.scaled(24))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.scaled(14)
        room = self.width() - side
        share = 1.0 if self.maximum() == 0 else self.value() / self.maximum()
        middle = self.height() / 2
        x = side / 2 + room * share
        paint.box(painter, QRectF(side / 2, middle - 1.5, room, 3), 2, theme.colour("line"), None)
        paint.box(painter, QRectF(side / 2, middle - 1.5, room * share, 3), 2, theme.colour("accent"), None)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("accent" if self.hasFocus() else "surface"))
        painter.drawEllipse(QRectF(x - side / 2 + 1, middle - side / 2 + 1, side - 2, side - 2))
