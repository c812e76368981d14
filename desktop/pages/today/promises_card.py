"""The promises that are due today or late, each settled on the spot."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from db.queries.today import PromiseToday
from db.records import PromiseOutcome, PromiseSide
from desktop import terms, theme
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.prose import Prose, Run
from desktop.rhythms import begun
from desktop.shortening import shortened
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.menu_place import open_below
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import PlainLabel, SectionTitle, tip
from desktop.widgets.way_in import WayIn

_SHOWN = 8
_WORDS = 120  # letters of a promise; all of it stands on the card


class PromisesCard(Card):
    """One row a promise.

    Attributes:
        opened: a customer is to be shown.
        settled: a promise's id and its `PromiseOutcome`.
    """

    opened = Signal(int)
    settled = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the card; `show_promises` fills it."""
        super().__init__(parent)
        self._title = SectionTitle()
        self._late, self._today = Chip(), Chip()
        self._more = PlainLabel(size="small", ink="muted")
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.s)
        for widget in (self._title, self._late, self._today):
            head.addWidget(widget)
        head.addStretch()
        self._rows: list[PromiseRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.current().space.s)
        self.content.setSpacing(theme.current().space.s)
        self.content.addLayout(head)
        self.content.addLayout(self._column)
        self.content.addWidget(self._more)

    def show_promises(
        self, promises: Sequence[PromiseToday], today: datetime.date, words: Words, formats: Formats
    ) -> None:
        """Show these, in the order given; what customers said they would do is never called late."""
        ours = [promise for promise in promises if promise.side is PromiseSide.SHOP]
        late = sum(promise.due_on < today for promise in ours)
        due = len(ours) - late
        self._title.setText(self.tr("Promises"))
        self._late.show_as(self.tr("%n late", "", late), "bad")
        self._late.setVisible(late > 0)
        self._today.show_as(self.tr("%n today", "", due), "caution")
        self._today.setVisible(due > 0)
        self._fit_rows(min(len(promises), _SHOWN))
        for row, promise in zip(self._rows, promises, strict=False):
            row.show_promise(promise, today, words, formats)
        hidden = max(0, len(promises) - _SHOWN)
        self._more.setText(self.tr("%n more promise(s)", "", hidden))
        self._more.setVisible(hidden > 0)

    def _fit_rows(self, count: int) -> None:
        """Have so many rows; those that stay keep the keyboard if they have it."""
        for row in self._rows[count:]:
            row.hide()
            row.deleteLater()
        del self._rows[count:]
        while len(self._rows) < count:
            row = PromiseRow()
            row.opened.connect(self.opened)
            row.settled.connect(self.settled)
            self._rows.append(row)
            self._column.addWidget(row)


class PromiseRow(QWidget):
    """One promise: the words, to whom, for when; kept with one click, anything else from a short list."""

    opened = Signal(int)
    settled = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty row; `show_promise` fills it."""
        super().__init__(parent)
        self._promise: PromiseToday | None = None
        self._words: Words | None = None
        self._late = False
        self._dot = _Dot()
        self._what = ProseLabel()
        self._when = PlainLabel(ink="muted", wrap=True)
        self._kept = Button(icon="check", kind=Kind.QUIET, compact=True)
        self._kept.clicked.connect(self._keep)
        self._other = Button(icon="ellipsis", kind=Kind.QUIET, compact=True)
        self._other.clicked.connect(self._offer)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._what)
        told.addWidget(self._when)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2)
        across.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        across.addSpacing(6)
        across.addLayout(told, 1)
        for button in (self._kept, self._other):
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._way_in = WayIn(self)
        self._way_in.taken.connect(self._open)

    @property
    def promise(self) -> PromiseToday | None:
        """What is shown."""
        return self._promise

    def show_promise(self, promise: PromiseToday, today: datetime.date, words: Words, formats: Formats) -> None:
        """Show `promise` as it stands on `today`."""
        self._promise, self._words = promise, words
        self._late = promise.due_on < today
        theirs = promise.side is PromiseSide.CUSTOMER
        self._dot.show_tone("info" if theirs else "bad" if self._late else "caution")
        said = begun(shortened(promise.words, _WORDS), words)
        self._what.set_prose(Prose((Run(said, strong=True), Run(f" · {shortened(promise.name)}"))))
        self._when.setText(self._told_when(promise, today, formats))
        self.setAccessibleName(f"{promise.words} · {promise.name} · {self._when.text()}")
        self._kept.setToolTip(tip(self.tr("Kept")))
        self._kept.setAccessibleName(self.tr("Kept: {promise}").format(promise=promise.words))
        self._other.setAccessibleName(self.tr("How it ended: {promise}").format(promise=promise.words))

    @Slot()
    def _open(self) -> None:
        if self._promise is not None:
            self.opened.emit(self._promise.customer_id)

    def _told_when(self, promise: PromiseToday, today: datetime.date, formats: Formats) -> str:
        day = formats.near(promise.due_on, today)
        if promise.side is PromiseSide.CUSTOMER:
            if promise.due_on < today:
                return self.tr("they said they would, {day}; not yet").format(day=day)
            return self.tr("they said they would, {day}").format(day=day)
        if promise.due_on < today:
            if (today - promise.due_on).days == 1:
                return self.tr("was due yesterday, let them know")
            return self.tr("was due {day}, let them know").format(day=day)
        return f"{day} {formats.time(promise.due_time)}" if promise.due_time else day

    @Slot()
    def _keep(self) -> None:
        """What is ticked after its day may have been kept on its day: only the owner knows."""
        if self._late:
            self._offer()
        else:
            self._settle_as(PromiseOutcome.KEPT)

    @Slot()
    def _offer(self) -> None:
        if self._words is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for outcome in PromiseOutcome:
            action = QAction(terms.titled(outcome, self._words), menu)
            action.setData(outcome)
            menu.addAction(action)
        menu.triggered.connect(self._settle)
        open_below(menu, self._other)

    @Slot(QAction)
    def _settle(self, action: QAction) -> None:
        self._settle_as(PromiseOutcome(action.data()))

    def _settle_as(self, outcome: PromiseOutcome) -> None:
        if self._promise is not None:
            self.settled.emit(self._promise.id, outcome)


class _Dot(QWidget):
    """Red for late, amber for today, blue for what a customer owes; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = "caution"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(9, theme.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._tone))
        painter.drawEllipse(QRectF(0.5, self.height() / 2 - 4, 8, 8))
