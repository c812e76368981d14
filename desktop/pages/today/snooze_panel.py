"""Putting somebody off: until when, and why. It opens beside the line and closes with Enter or Esc."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.formats import Formats
from desktop.shortening import shortened
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
from desktop.widgets.press import KeptByEnter
from desktop.widgets.text import PlainLabel, SectionTitle, tip
from desktop.widgets.window_undo import TextLine

_USUAL_DAYS = 7
_WIDTH = 540  # the example of a reason is read whole beside the day
_DAY_WIDTH = 178  # “30 September 2026” and the calendar
_APART = 4  # pixels to the button it belongs to


class SnoozePanel(KeptByEnter, QWidget):
    """Four days to choose from or one of one's own, a line for the reason, and the button.

    ↑ and ↓ go through the four days from wherever one types.

    Attributes:
        chosen: the customer, the day until which they are put off, the reason.
    """

    chosen = Signal(int, object, str)

    def __init__(
        self,
        customer_id: int,
        name: str,
        today: datetime.date,
        formats: Formats,
        parent: QWidget,
        *,
        owed: bool = False,
    ) -> None:
        """Ask about one customer.

        Args:
            customer_id: whom it is about.
            name: how they are called.
            today: the shop's local day.
            formats: how days are written.
            parent: the page.
            owed: whether they wait for something of the shop's, which putting off does not take from the list.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self._customer_id = customer_id
        self._today, self._formats = today, formats
        self._group = QButtonGroup(self)
        self._until = DayField(near=True)
        self._until.setAccessibleName(self.tr("Until when"))
        self._until.setMinimumWidth(theme.scaled(_DAY_WIDTH))
        self._until.textEdited.connect(self._show_which)
        days = QHBoxLayout()
        days.setSpacing(theme.current().space.s)
        for count, text in (
            (1, self.tr("Tomorrow")),
            (3, self.tr("In three days")),
            (_USUAL_DAYS, self.tr("In a week")),
            (30, self.tr("In a month")),
        ):
            chip = ChipButton(text)
            chip.setToolTip(tip(formats.day(today + datetime.timedelta(count))))
            self._group.addButton(chip, count)
            days.addWidget(chip)
        days.addStretch()
        self._group.idClicked.connect(self._write_day)
        self._write_day(_USUAL_DAYS)
        self._reason = TextLine()
        self._reason.setPlaceholderText(self.tr("Why? (on holiday, asked for it…)"))
        self._reason.setAccessibleName(self.tr("Why"))
        put_off = Button(self.tr("Put off"), "alarm-clock", kind=Kind.PRIMARY, compact=True)
        put_off.clicked.connect(self._choose)
        last = QHBoxLayout()
        last.setSpacing(theme.current().space.s)
        last.addWidget(self._reason, 1)
        last.addWidget(self._until)
        last.addWidget(put_off)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.current().space.m)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(SectionTitle(self.tr("When to ask after {name} again?").format(name=shortened(name))))
        layout.addLayout(days)
        layout.addLayout(last)
        if owed:
            stays = self.tr("What they wait for stays on the list: a promise, news or an answer.")
            layout.addWidget(PlainLabel(stays, ink="muted", size="small", wrap=True))

    def open_beside(self, widget: QWidget) -> None:
        """Open below `widget`, its right edge below the other's; above it where the screen ends below."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + _APART))
        screen = widget.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(widget.mapToGlobal(QPoint()).y() - self.height() - _APART)
        self.move(max(corner.x(), screen.left()), max(corner.y(), screen.top()))
        self.show()
        self._reason.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border = theme.colour("surface"), theme.colour("accent")
        paint.box(QPainter(self), self.rect(), theme.current().radius.medium, fill, border)

    def _step(self, by: int) -> None:
        counts = [self._group.id(chip) for chip in self._group.buttons()]
        checked = self._group.checkedId()
        place = counts.index(checked) + by if checked in counts else 0
        self._write_day(counts[max(0, min(place, len(counts) - 1))])

    @Slot(int)
    def _write_day(self, count: int) -> None:
        self._until.setText(self._formats.date(self._today + datetime.timedelta(count)))
        self._show_which()

    @Slot()
    def _show_which(self) -> None:
        """A day of one's own is none of the four."""
        until = self._until.next_day(self._today)
        self._group.setExclusive(False)
        for chip in self._group.buttons():
            chip.setChecked(until == self._today + datetime.timedelta(self._group.id(chip)))
        self._group.setExclusive(True)

    @Slot()
    def _choose(self) -> None:
        until = self._until.next_day(self._today)
        if until is None or until <= self._today:
            self._until.setFocus(Qt.FocusReason.OtherFocusReason)
            self._until.selectAll()
            return
        self.chosen.emit(self._customer_id, until, self._reason.text().strip())
        self.close()
