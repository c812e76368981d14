"""Which days a report covers."""

from __future__ import annotations

import datetime
import enum

from PySide6.QtCore import QDate, QEvent, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.formats import Formats
from desktop.widgets.chip import ChipButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.text import PlainLabel

Days = tuple[datetime.date, datetime.date]


class Period(enum.Enum):
    """The days on offer."""

    SINCE_LAST = enum.auto()
    THIS_MONTH = enum.auto()
    CUSTOM = enum.auto()


class PeriodChoice(QWidget):
    """Three pills, and two dates where the days are chosen by hand.

    Attributes:
        changed: other days are covered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the days since the last report."""
        super().__init__(parent)
        self._today = datetime.date.min
        self._since = datetime.date.min
        self._last_report: datetime.date | None = None
        self._pills = {which: ChipButton() for which in Period}
        group = QButtonGroup(self)
        pills = QWidget()
        flow = FlowLayout(pills, theme.current().space.s)
        for pill in self._pills.values():
            group.addButton(pill)
            flow.addWidget(pill)
        self._pills[Period.SINCE_LAST].setChecked(True)
        group.buttonClicked.connect(self._turn)
        self._first, self._last = QDateEdit(), QDateEdit()
        self._dash = PlainLabel("–", ink="muted")
        self._by_hand = QWidget()
        dates = QHBoxLayout(self._by_hand)
        dates.setContentsMargins(0, theme.current().space.xs, 0, 0)
        for widget in (self._first, self._dash, self._last):
            dates.addWidget(widget)
        dates.addStretch()
        for field in (self._first, self._last):
            field.setCalendarPopup(True)
            field.dateChanged.connect(self._typed)
        self._by_hand.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        layout.addWidget(pills)
        layout.addWidget(self._by_hand)

    def begin(self, today: datetime.date, last_report: datetime.date | None, since: datetime.date) -> None:
        """Offer the days for another client, those since the last report chosen.

        Args:
            today: the last day there is.
            last_report: up to which day the client knows; None if they never had a report.
            since: the first day that is news to them.
        """
        self._today = today
        self._last_report = last_report
        self._since = since
        self._pills[Period.SINCE_LAST].setChecked(True)
        self._by_hand.hide()
        for field, day in ((self._first, self._since), (self._last, today)):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.setMaximumDate(QDate(today.year, today.month, today.day))
            field.blockSignals(False)

    def days(self) -> Days:
        """Return the first and the last day covered."""
        if self._pills[Period.THIS_MONTH].isChecked():
            return self._today.replace(day=1), self._today
        if self._pills[Period.CUSTOM].isChecked():
            first, last = (_day(field) for field in (self._first, self._last))
            return min(first, last), max(first, last)
        return self._since, self._today

    def say(self, formats: Formats) -> None:
        """Write the pills in the language of the moment."""
        if self._last_report is not None:
            shown = formats.short(self._last_report, self._today)
            since = self.tr("since last report ({day})").format(day=shown)
        else:
            shown = formats.short(self._since, self._today) if self._since != datetime.date.min else ""
            since = self.tr("since work began ({day})").format(day=shown)
        self._pills[Period.SINCE_LAST].setText(since)
        self._pills[Period.THIS_MONTH].setText(self.tr("this month"))
        self._pills[Period.CUSTOM].setText(self.tr("other…"))
        self._first.setAccessibleName(self.tr("First day"))
        self._last.setAccessibleName(self.tr("Last day"))
        for widget in self._pills.values():
            widget.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    @Slot()
    def _turn(self) -> None:
        self._by_hand.setVisible(self._pills[Period.CUSTOM].isChecked())
        self.changed.emit()

    @Slot()
    def _typed(self) -> None:
        self.changed.emit()


def _day(field: QDateEdit) -> datetime.date:
    chosen = field.date()
    return datetime.date(chosen.year(), chosen.month(), chosen.day())
