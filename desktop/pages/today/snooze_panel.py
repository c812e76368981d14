"""Putting somebody off: until when, and why. It opens beside the line and closes with Enter or Esc."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.formats import Formats
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import ChipButton
from desktop.widgets.text import SectionTitle, tip
from desktop.widgets.window_undo import TextLine

_USUAL_DAYS = 7


class SnoozePanel(QWidget):
    """Four days to choose from, a line for the reason, and the button.

    Attributes:
        chosen: the customer, the day until which they are put off, the reason.
    """

    chosen = Signal(int, object, str)

    def __init__(self, customer_id: int, name: str, today: datetime.date, formats: Formats, parent: QWidget) -> None:
        """Ask about one customer.

        Args:
            customer_id: whom it is about.
            name: how they are called.
            today: the shop's local day.
            formats: how days are written.
            parent: the page.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._customer_id = customer_id
        self._today = today
        self._group = QButtonGroup(self)
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
            chip.setChecked(count == _USUAL_DAYS)
            self._group.addButton(chip, count)
            days.addWidget(chip)
        self._reason = TextLine()
        self._reason.setPlaceholderText(self.tr("Why? (on holiday, asked for it…)"))
        self._reason.setAccessibleName(self.tr("Why"))
        self._reason.returnPressed.connect(self._choose)
        put_off = Button(self.tr("Put off"), "alarm-clock", kind=Kind.PRIMARY, compact=True)
        put_off.clicked.connect(self._choose)
        last = QHBoxLayout()
        last.addWidget(self._reason, 1)
        last.addWidget(put_off)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.current().space.m)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(SectionTitle(self.tr("When to ask after {name} again?").format(name=name)))
        layout.addLayout(days)
        layout.addLayout(last)

    def open_beside(self, widget: QWidget) -> None:
        """Open below `widget`, its right edge below the other's."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        self.move(corner)
        self.show()
        self._reason.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border = theme.colour("surface"), theme.colour("accent")
        paint.box(QPainter(self), self.rect(), theme.current().radius.medium, fill, border)

    @Slot()
    def _choose(self) -> None:
        until = self._today + datetime.timedelta(self._group.checkedId())
        self.chosen.emit(self._customer_id, until, self._reason.text().strip())
        self.close()
