"""When the shop is open: the week, public holidays, its own closed days, and how soon a complaint is answered."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import shop
from db.queries.hours import Holiday
from db.queries.shopsettings import CLOSED_SHOWN_BACK, ClosedDayRow
from db.relationship.shophours import OpenSpan
from desktop import theme
from desktop.context import Context
from desktop.pages.settings.day_hours import DayHours
from desktop.pages.settings.facts import SettingsFacts
from desktop.pages.settings.section import Section
from desktop.shortening import shortened
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.fault_line import FaultLine
from desktop.widgets.forms import Line
from desktop.widgets.lines import Glyph
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.rows import Row
from desktop.widgets.scaled_width import keep_width
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import ElidedLabel, PlainLabel

_INDENT = 24
_FIRST_WORDS = (30, 60, 120, 240, 480)  # minutes


@dataclasses.dataclass(frozen=True, slots=True)
class _Coming:
    """A public holiday, and whether the shop opens on it."""

    holiday: Holiday
    is_open: bool


class _Keep(Protocol):
    def __call__(self, holiday: Holiday, *, keeps: bool) -> None: ...


class HoursSection(Section):
    """Seven lines, holidays, closed days, the promise to whoever complains."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_facts` fills it."""
        super().__init__(context, parent)
        self._facts: SettingsFacts | None = None
        self._week, self._holidays, self._own, self._promise = Sheet(), Sheet(), Sheet(), Sheet()
        self._days = [DayHours(weekday) for weekday in range(7)]
        self._same = Button(icon="copy", kind=Kind.QUIET, compact=True, flush=True)
        self._keeps = CheckLine()
        self._coming = ListColumn[_Coming](self._coming_line, lambda row: row.holiday.on)
        self._closed = ListColumn(self._closed_line, lambda row: row.id)
        self._day, self._label, self._add = DayField(near=True), Line(), Button(icon="plus", compact=True)
        self._fault = FaultLine()
        self._minutes = Choice()
        self._minutes_row = Row(self._minutes)
        self._lay_out()
        for day in self._days:
            day.said.connect(self._open_on)
        self._same.clicked.connect(self._like_monday)
        self._keeps.clicked.connect(self._keep_holidays)
        self._add.clicked.connect(self._close_on)
        self._label.returnPressed.connect(self._close_on)
        self._day.textEdited.connect(self._forget_fault)
        self._day.returnPressed.connect(self._close_on)
        self._minutes.activated.connect(self._promise_first_word)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Hours and holidays")

    def retranslate(self) -> None:
        super().retranslate()
        formats = self.context.formats()
        self._week.say(self.tr("Open"), self.tr("Clocks of complaints run only while the shop is open."))
        for weekday, day in enumerate(self._days):
            day.say(formats.weekday_name(weekday), formats.weekday_name((weekday + 1) % 7))
        self._same.setText(self.tr("Every open day like the first one"))
        self._holidays.say(self.tr("Public holidays"), self.tr("Open on one of them? Take its tick away."))
        self._keeps.setText(self.tr("Closed on the public holidays of the country"))
        self._own.say(self.tr("Your own closed days"))
        self._day.setPlaceholderText(self.tr("Day, like 31.12."))
        self._day.setAccessibleName(self.tr("Closed on"))
        self._label.setPlaceholderText(self.tr("What for? (stocktaking, wedding…)"))
        self._label.setAccessibleName(self.tr("What for"))
        self._add.setText(self.tr("Add"))
        self._promise.say(self.tr("When somebody complains"))
        self._minutes_row.say(
            self.tr("First contact within"), self.tr("Counted in open hours; Today shows who has waited longer.")
        )
        if self._fault.text():
            self._complain(self._wrong_day(self._day.next_day(self.context.today())))
        if self._facts is not None:
            self.show_facts(self._facts)

    def show_facts(self, facts: SettingsFacts) -> None:
        self._facts = facts
        for day, spans in zip(self._days, facts.shop.hours, strict=True):
            day.show_spans(spans)
        self._keeps.setChecked(facts.shop.keeps_public_holidays)
        coming = [_Coming(holiday, not facts.open_on.isdisjoint(holiday.days)) for holiday in facts.holidays]
        self._coming.show_rows(coming)
        self._coming.setVisible(bool(coming))
        self._closed.show_rows(facts.shop.closed_days)
        self._offer_minutes(facts.shop.profile.first_contact_minutes)

    def _coming_line(self) -> ListLine[_Coming]:
        return _HolidayLine(self.context, self._keep_holiday)

    def _keep_holiday(self, holiday: Holiday, *, keeps: bool) -> None:
        journal, now = self.context.journal, self.context.now()
        if keeps:
            self.do(lambda: shop.close_on_holiday(journal, holiday.days, now))
        else:
            self.do(lambda: shop.open_on_holiday(journal, holiday.days, holiday.name, now))

    def _closed_line(self) -> ListLine[ClosedDayRow]:
        return _ClosedDay(self.context, self._reopen)

    def _offer_minutes(self, chosen: int) -> None:
        self._minutes.clear()
        for minutes in sorted({*_FIRST_WORDS, chosen}):
            self._minutes.addItem(self._minutes_said(minutes), minutes)
        self._minutes.setCurrentIndex(self._minutes.findData(chosen))

    def _minutes_said(self, minutes: int) -> str:
        if minutes % 60:
            return self.tr("%n minute(s)", "", minutes)
        return self.tr("%n hour(s)", "", minutes // 60)

    def _lay_out(self) -> None:
        for day in self._days:
            self._week.content.addWidget(day)
        self._week.content.addWidget(self._same, 0, Qt.AlignmentFlag.AlignLeft)
        self._holidays.content.addWidget(self._keeps)
        self._holidays.content.addWidget(self._coming)
        adding = QHBoxLayout()
        adding.setSpacing(theme.current().space.s)
        keep_width(self._day, 190)
        adding.addWidget(self._day)
        adding.addWidget(self._label, 1)
        adding.addWidget(self._add)
        self._own.content.addWidget(self._closed)
        self._own.content.addLayout(adding)
        self._own.content.addWidget(self._fault)
        self._promise.content.addWidget(self._minutes_row)
        for sheet in (self._week, self._holidays, self._own, self._promise):
            self.body.addWidget(sheet)

    @Slot(int, object)
    def _open_on(self, weekday: int, spans: Sequence[OpenSpan]) -> None:
        self._set_hours((weekday,), spans)

    @Slot()
    def _like_monday(self) -> None:
        """Give every day that is open the hours of the first one that is, unless those have still to be put right."""
        said = [day.spans() for day in self._days]
        first = next((weekday for weekday, spans in enumerate(said) if spans != ()), None)
        if first is None:
            return
        spans = said[first]
        if spans is None:
            self._days[first].lead_to_fault()
            return
        others = [weekday for weekday, there in enumerate(said) if there not in ((), spans)]
        if others:
            self._set_hours(others, spans)

    def _set_hours(self, weekdays: Sequence[int], spans: Sequence[OpenSpan]) -> None:
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: shop.set_hours(journal, weekdays, spans, now))

    @Slot()
    def _keep_holidays(self) -> None:
        journal, now, keeps = self.context.journal, self.context.now(), self._keeps.isChecked()
        self.do(lambda: shop.keep_public_holidays(journal, now, keeps=keeps))

    @Slot()
    def _close_on(self) -> None:
        journal, now, label = self.context.journal, self.context.now(), self._label.text()
        day = self._day.next_day(journal.today(now))
        fault = self._wrong_day(day)
        self._complain(fault)
        if day is None or fault:
            self._day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for line in (self._day, self._label):
            line.setText("")  # clear() would leave Ctrl+Z to the line: it is to take back what was added
        self.do(lambda: shop.add_closed_day(journal, day, label, now))

    def _wrong_day(self, day: datetime.date | None) -> str:
        text = self._day.text().strip()
        if not text:
            return self.tr("Which day? Write it like 31.12.")
        if day is None:
            return self.tr("“{text}” is no day; write it like 31.12.").format(text=shortened(text))
        if day < self.context.today() - CLOSED_SHOWN_BACK:
            return self.tr("{day} is long over; a day of the last four weeks or one to come can be closed.").format(
                day=self.context.formats().date(day)
            )
        return ""

    def _complain(self, fault: str) -> None:
        self._fault.say(fault)
        if fault or self._day.is_understood():
            self._day.setAccessibleDescription(fault)

    @Slot()
    def _forget_fault(self) -> None:
        self._complain("")

    def _reopen(self, closed_day_id: int) -> None:
        journal, now = self.context.journal, self.context.now()
        self.do(lambda: shop.remove_closed_day(journal, closed_day_id, now))

    @Slot()
    def _promise_first_word(self) -> None:
        journal, now, minutes = self.context.journal, self.context.now(), int(self._minutes.currentData())
        self.do(lambda: shop.promise_first_contact(journal, minutes, now))


class _HolidayLine(ListLine[_Coming]):
    def __init__(self, context: Context, keep: _Keep) -> None:
        super().__init__()
        self._context = context
        self._keep = keep
        self._row: _Coming | None = None
        self._closed = CheckLine()
        self._closed.clicked.connect(self._say)
        self._days = PlainLabel(size="small", ink="muted")
        self._days.setContentsMargins(theme.scaled(_INDENT) + 4, 0, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._closed)
        told.addWidget(self._days)
        self.across.addSpacing(theme.scaled(_INDENT))
        self.across.addLayout(told, 1)

    def show_row(self, row: _Coming) -> None:
        self._row = row
        formats, today = self._context.formats(), self._context.today()
        first, last = formats.weekday(row.holiday.on, today), formats.weekday(row.holiday.until, today)
        self._closed.setText(row.holiday.name)
        self._closed.setAccessibleName(row.holiday.name)
        self._days.setText(first if first == last else f"{first} – {last}")
        self._closed.setAccessibleDescription(self._days.text())
        self._closed.setChecked(not row.is_open)

    @Slot()
    def _say(self) -> None:
        if self._row is not None:
            self._keep(self._row.holiday, keeps=self._closed.isChecked())


class _ClosedDay(ListLine[ClosedDayRow]):
    def __init__(self, context: Context, reopen: Callable[[int], object]) -> None:
        super().__init__()
        self._context = context
        self._row: ClosedDayRow | None = None
        self._reopen = reopen
        self._day = PlainLabel(weight=Weight.STRONG)
        self._label = ElidedLabel(ink="muted")
        self.across.addWidget(Glyph("calendar"))
        self.across.addWidget(self._day)
        self.across.addWidget(self._label, 1)
        self._open = self.offer("trash-2", self._say_reopened)

    def show_row(self, row: ClosedDayRow) -> None:
        self._row = row
        context = self._context
        day = context.formats().weekday(row.on, context.today())
        self._day.setText(day)
        self._label.setText(row.label)
        self._open.set_name(self.tr("Open on {day} after all").format(day=day))

    def _say_reopened(self) -> None:
        if self._row is not None:
            self._reopen(self._row.id)
