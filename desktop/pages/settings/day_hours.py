"""When the shop is open on one weekday: from, until, and a break between."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.relationship.shophours import OpenSpan
from desktop import theme
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.clock_field import ClockField
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import PlainLabel

_USUAL = OpenSpan(datetime.time(9), datetime.time(19))
_USUAL_BREAK = (datetime.time(13), datetime.time(14))
_DAY_WIDTH = 132
_CLOCK_WIDTH = 84


class DayHours(QWidget):
    """One line of the week.

    Attributes:
        said: the weekday (0 is Monday) and its spans, as the user just left them.
    """

    said = Signal(int, object)

    def __init__(self, weekday: int, parent: QWidget | None = None) -> None:
        """Begin with a closed day."""
        super().__init__(parent)
        self._weekday = weekday
        self._known: tuple[OpenSpan, ...] = ()
        self._day = CheckLine()
        self._opens, self._closes, self._from, self._to = (ClockField() for _ in range(4))
        self._dash, self._break_dash = PlainLabel("–", ink="muted"), PlainLabel("–", ink="muted")
        self._closed = PlainLabel(ink="faint")
        self._break = Button(icon="coffee", kind=Kind.QUIET, compact=True)
        self._no_break = SmallButton("x", kind=Kind.QUIET)
        self._break_word = PlainLabel(ink="muted")
        self._has_break = False
        layout = FlowLayout(self, theme.current().space.xs)  # a break goes below where there is no room beside
        for widget in (
            self._day, self._opens, self._dash, self._closes, self._closed, self._break,
            self._break_word, self._from, self._break_dash, self._to, self._no_break,
        ):  # fmt: skip
            layout.addWidget(widget)
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
        """Show what is kept; whoever types in it at the moment is not disturbed."""
        self._known = tuple(spans)
        if any(field.hasFocus() and field.isModified() for field in self._fields()):
            return
        self._write(self._known)

    def say(self, day: str) -> None:
        """Call the weekday by its name and write every word in the language of the moment."""
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def spans(self) -> tuple[OpenSpan, ...] | None:
        """Return what stands in the line; None while an hour of it cannot be read."""
        if not self._day.isChecked():
            return ()
        opens, closes = self._opens.clock(), self._closes.clock()
        if opens is None or closes is None or opens == closes:
            return None
        if not self._has_break:
            return (OpenSpan(opens, closes),)
        since, until = self._from.clock(), self._to.clock()
        if since is None or until is None or not opens < since < until:
            return None
        return (OpenSpan(opens, since), OpenSpan(until, closes))

    def _fields(self) -> tuple[ClockField, ...]:
        return (self._opens, self._closes, self._from, self._to)

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
        for widget in (self._break_word, self._from, self._break_dash, self._to, self._no_break):
            widget.setVisible(is_open and self._has_break)

    @Slot()
    def _toggle(self) -> None:
        self._has_break = False
        if self._day.isChecked():
            self._opens.show_clock(_USUAL.opens)
            self._closes.show_clock(_USUAL.closes)
        self._reveal()
        self._keep()

    @Slot()
    def _add_break(self) -> None:
        self._has_break = True
        self._from.show_clock(_USUAL_BREAK[0])
        self._to.show_clock(_USUAL_BREAK[1])
        self._reveal()
        self._from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._from.selectAll()
        self._keep()

    @Slot()
    def _drop_break(self) -> None:
        self._has_break = False
        self._reveal()
        self._break.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep()

    @Slot()
    def _keep(self) -> None:
        spans = self.spans()
        if spans is not None and spans != self._known:
            self._known = spans
            self.said.emit(self._weekday, spans)
