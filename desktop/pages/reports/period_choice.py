"""Which days a report covers."""

from __future__ import annotations

import datetime
import enum

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.formats import Formats
from desktop.widgets.chip import ChipButton
from desktop.widgets.day_field import DayField
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
        self._first, self._last = DayField(), DayField()
        self._by_hand_days: Days = (self._since, self._today)
        self._dash = PlainLabel("–", ink="muted")
        self._by_hand = QWidget()
        dates = QHBoxLayout(self._by_hand)
        dates.setContentsMargins(0, theme.current().space.xs, 0, 0)
        dates.addWidget(self._first, 1)
        dates.addWidget(self._dash)
        dates.addWidget(self._last, 1)
        for field in (self._first, self._last):
            field.textEdited.connect(self._typed)
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
        self._by_hand_days = (since, today)
        self._first.clear()
        self._last.clear()

    def days(self) -> Days:
        """Return the first and the last day covered."""
        if self._pills[Period.THIS_MONTH].isChecked():
            return self._today.replace(day=1), self._today
        if self._pills[Period.CUSTOM].isChecked():
            return min(self._by_hand_days), max(self._by_hand_days)
        return self._since, self._today

    def say(self, formats: Formats) -> None:
        """Write the pills in the language of the moment."""
        if self._last_report is not None:
            shown = formats.short(self._last_report, self._today)
            since = self.tr("since last report ({day})").format(day=shown)
        else:
            shown = formats.short(self._since, self._today) if self._since != datetime.date.min else ""
            since = self.tr("from the beginning ({day})").format(day=shown)
        self._pills[Period.SINCE_LAST].setText(since)
        self._pills[Period.THIS_MONTH].setText(self.tr("this month"))
        self._pills[Period.CUSTOM].setText(self.tr("other…"))
        for field, day in zip((self._first, self._last), self._by_hand_days, strict=True):
            if not field.hasFocus() and day != datetime.date.min:
                field.setText(formats.date(day))
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
        """Cover the days that can be read; what cannot be read yet changes nothing."""
        first, last = self._by_hand_days
        days = (self._day(self._first) or first, self._day(self._last) or last)
        if days != self._by_hand_days:
            self._by_hand_days = days
            self.changed.emit()

    def _day(self, field: DayField) -> datetime.date | None:
        """Return the day of a field, none later than today; without a year, the last such day."""
        found = field.parsed()
        if found is None:
            return None
        for year in (found.year,) if found.year is not None else (self._today.year, self._today.year - 1):
            try:
                day = datetime.date(year, found.month, found.day)
            except ValueError:  # 29 February, of another year
                continue
            if found.year is not None or day <= self._today:
                return min(day, self._today)
        return None
