"""When the shop is open on one weekday: from, until, a break between, and a word where that cannot be so."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from db.relationship.shophours import OpenSpan
from desktop import theme
from desktop.pages.settings.day_spans import Fault, Hours
from desktop.shortening import shortened
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.clock_field import ClockField
from desktop.widgets.fault_line import FaultLine
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import PlainLabel

_USUAL = OpenSpan(datetime.time(9), datetime.time(19))
_DAY_WIDTH = 132
_CLOCK_WIDTH = 84


class DayHours(QWidget):
    """One line of the week, and below it what of it cannot be kept, or that it lasts past midnight.

    Attributes:
        said: the weekday (0 is Monday) and its spans, as the user just left them.
    """

    said = Signal(int, object)

    def __init__(self, weekday: int, parent: QWidget | None = None) -> None:
        """Begin with a closed day."""
        super().__init__(parent)
        self._weekday = weekday
        self._known: tuple[OpenSpan, ...] = ()
        self._before: tuple[OpenSpan, ...] = (_USUAL,)  # what an open day had last
        self._name = self._next_day = ""
        self._day = CheckLine()
        self._opens, self._closes, self._from, self._to = (ClockField(ends=place % 2 == 1) for place in range(4))
        self._dash, self._break_dash = PlainLabel("–", ink="muted"), PlainLabel("–", ink="muted")
        self._closed = PlainLabel(ink="faint")
        self._break = Button(icon="coffee", kind=Kind.QUIET, compact=True)
        self._no_break = SmallButton("x", kind=Kind.QUIET)
        self._break_word = PlainLabel(ink="muted")
        self._has_break = False
        self._fault, self._night = FaultLine(), PlainLabel(size="small", ink="muted", wrap=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        layout = FlowLayout(spacing=theme.current().space.xs)  # a break goes below where there is no room beside
        for widget in (
            self._day, self._opens, self._dash, self._closes, self._closed, self._break,
            self._break_word, self._from, self._break_dash, self._to, self._no_break,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.keep_together(self._opens, self._dash, self._closes)
        layout.keep_together(*self._rest())
        rows.addLayout(layout)
        rows.addWidget(self._fault)
        rows.addWidget(self._night)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._day.clicked.connect(self._toggle)
        self._break.clicked.connect(self._add_break)
        self._no_break.clicked.connect(self._drop_break)
        for field in self._fields():
            field.editingFinished.connect(self._keep)
        self._fit()

    def show_spans(self, spans: Sequence[OpenSpan]) -> None:
        """Show what is kept; whoever types in it at the moment, or has still to put it right, is not disturbed."""
        is_news = tuple(spans) != self._known
        self._known = tuple(spans)
        if any(field.hasFocus() and field.isModified() for field in self._fields()):
            return
        if is_news or not self._fault.text():
            self._write(self._known)
        self._judge()

    def say(self, day: str, next_day: str) -> None:
        """Call the weekday and the one after it by their names, and write every word in the language of the moment."""
        self._name, self._next_day = day, next_day
        self._day.setText(day)
        self._closed.setText(self.tr("closed"))
        self._break.setText(self.tr("Break"))
        self._break_word.setText(self.tr("closed between"))
        self._no_break.set_name(self.tr("{day}: no break").format(day=day))
        self._break.setAccessibleName(self.tr("{day}: add a break").format(day=day))
        names = (
            self.tr("{day}: opens at"),
            self.tr("{day}: closes at"),
            self.tr("{day}: break from"),
            self.tr("{day}: break until"),
        )
        for field, name in zip(self._fields(), names, strict=True):
            field.setAccessibleName(name.format(day=day))
        self._judge()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def spans(self) -> tuple[OpenSpan, ...] | None:
        """Return what stands in the line; None while that cannot be kept."""
        read = self._read()
        return None if isinstance(read, Fault) else read

    def lead_to_fault(self) -> None:
        """Give the keyboard to the hour that has to be put right."""
        shown = [field for field in self._fields() if not field.isHidden()]
        odd = next((field for field in shown if field.clock() is None), shown[-1])
        odd.setFocus(Qt.FocusReason.OtherFocusReason)
        odd.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.spans() != self._known:
            self._write(self._known)
            self._judge()
            return
        super().keyPressEvent(event)

    def _read(self) -> tuple[OpenSpan, ...] | Fault:
        if not self._day.isChecked():
            return ()
        shown = self._fields() if self._has_break else self._fields()[:2]
        clocks = [field.clock() for field in shown]
        known = [clock for clock in clocks if clock is not None]
        if len(known) < len(clocks):
            is_empty = any(not field.text().strip() for field in shown)
            return Fault.MISSING if is_empty else Fault.UNREADABLE
        opens, closes, *rest = known
        return Hours(opens, closes).spans((rest[0], rest[1]) if rest else None)

    def _fields(self) -> tuple[ClockField, ...]:
        return (self._opens, self._closes, self._from, self._to)

    def _rest(self) -> tuple[QWidget, ...]:
        return (self._break_word, self._from, self._break_dash, self._to, self._no_break)

    def _fit(self) -> None:
        self._day.setFixedWidth(theme.scaled(_DAY_WIDTH))
        for field in self._fields():
            field.setFixedWidth(theme.scaled(_CLOCK_WIDTH))
        high = self._opens.sizeHint().height()
        for beside in (self._day, self._dash, self._closed, self._break, self._break_word, self._break_dash):
            beside.setFixedHeight(high)  # all of them stand on one line with the hours
        self._no_break.setFixedHeight(high)

    def _write(self, spans: Sequence[OpenSpan]) -> None:
        self._day.setChecked(bool(spans))
        self._has_break = len(spans) > 1
        if spans:
            self._before = tuple(spans)
            self._opens.show_clock(spans[0].opens)
            self._closes.show_clock(spans[-1].closes)
        if self._has_break:
            self._from.show_clock(spans[0].closes)
            self._to.show_clock(spans[1].opens)
        self._reveal()

    def _reveal(self) -> None:
        is_open = self._day.isChecked()
        self._closed.setVisible(not is_open)
        for widget in (self._opens, self._dash, self._closes):
            widget.setVisible(is_open)
        self._break.setVisible(is_open and not self._has_break)
        held = any(widget.hasFocus() for widget in self._rest())
        for widget in self._rest():
            widget.setVisible(is_open and self._has_break)
        if held and not self._has_break and is_open:
            self._break.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        """Say what is wrong with the line, and what holds meanwhile."""
        read = self._read()
        self._fault.say(self._wrong(read) if isinstance(read, Fault) else "")
        for field in self._fields():
            field.setAccessibleDescription(self._fault.text())
        night = "" if isinstance(read, Fault) or not read else self._past_midnight(read)
        self._night.setText(night)
        self._night.setVisible(bool(night))

    def _wrong(self, fault: Fault) -> str:
        day, kept = self._name, _said(self._known)
        if fault is Fault.BREAK_OUTSIDE:
            said = self.tr("{day}: the break has to lie between {opens} and {closes}.")
            told = said.format(day=day, opens=_shown(self._opens.clock()), closes=_shown(self._closes.clock()))
        elif fault is Fault.BREAK_BACKWARDS:
            told = self.tr("{day}: the break has to end after it begins.").format(day=day)
        elif fault is Fault.SAME_HOUR:
            said = self.tr("{day} opens and closes at the same hour; for day and night write 00:00 twice.")
            told = said.format(day=day)
        elif fault is Fault.MISSING:
            told = self.tr("{day}: an hour is missing; write it like 17:00.").format(day=day)
        else:
            odd = next(field.text().strip() for field in self._fields() if not field.is_understood())
            told = self.tr("{day}: “{text}” is no hour; write it like 17:00.").format(day=day, text=shortened(odd))
        if not kept:
            holds = self.tr("The day stays closed till then.")
        else:
            holds = self.tr("What was kept holds till then: {hours}.").format(hours=kept)
        return f"{told} {holds}"

    def _past_midnight(self, spans: Sequence[OpenSpan]) -> str:
        hours = Hours(spans[0].opens, spans[-1].closes)
        if hours.opens == hours.closes:
            return self.tr("Open day and night.")
        if hours.closes > hours.opens or hours.closes == datetime.time():
            return ""
        said = self.tr("Open past midnight, until {hour} on {day}.")
        return said.format(hour=_shown(hours.closes), day=self._next_day)

    @Slot()
    def _toggle(self) -> None:
        self._write(self._before if self._day.isChecked() else ())
        self._keep()

    @Slot()
    def _add_break(self) -> None:
        self._has_break = True
        hours = Hours(self._opens.clock() or _USUAL.opens, self._closes.clock() or _USUAL.closes)
        since, until = hours.fitting_break()
        self._from.show_clock(since)
        self._to.show_clock(until)
        self._reveal()
        self._from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._from.selectAll()
        self._keep()

    @Slot()
    def _drop_break(self) -> None:
        self._has_break = False
        self._reveal()
        self._keep()

    @Slot()
    def _keep(self) -> None:
        spans = self.spans()
        if spans is not None:
            self._write(spans)  # hours are shown in one way, however they were typed
            if spans != self._known:
                self._known = spans
                self.said.emit(self._weekday, spans)
        self._judge()


def _said(spans: Sequence[OpenSpan]) -> str:
    return ", ".join(f"{_shown(span.opens)}–{_shown(span.closes)}" for span in spans)


def _shown(at: datetime.time | None) -> str:
    return f"{at:%H:%M}" if at is not None else ""
