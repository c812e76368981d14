"""The promises that are due today or late, each settled on the spot."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from db.queries.today import PromiseToday
from db.records import PromiseOutcome
from desktop import terms, theme
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.prose import Prose, Run
from desktop.rhythms import begun
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import PlainLabel, SectionTitle

_SHOWN = 8


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
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().space.s)
        self.content.setSpacing(theme.current().space.s)
        self.content.addLayout(head)
        self.content.addLayout(self._rows)
        self.content.addWidget(self._more)

    def show_promises(
        self, promises: Sequence[PromiseToday], today: datetime.date, words: Words, formats: Formats
    ) -> None:
        """Show these, in the order given."""
        late = sum(promise.due_on < today for promise in promises)
        due = len(promises) - late
        self._title.setText(self.tr("Promises"))
        self._late.show_as(self.tr("%n late", "", late), "bad")
        self._late.setVisible(late > 0)
        self._today.show_as(self.tr("%n today", "", due), "caution")
        self._today.setVisible(due > 0)
        _empty(self._rows)
        for promise in promises[:_SHOWN]:
            row = PromiseRow(promise, today, words, formats)
            row.opened.connect(self.opened)
            row.settled.connect(self.settled)
            self._rows.addWidget(row)
        hidden = max(0, len(promises) - _SHOWN)
        self._more.setText(self.tr("%n more promise(s)", "", hidden))
        self._more.setVisible(hidden > 0)


class PromiseRow(QWidget):
    """One promise: the words, to whom, for when; kept with one click, anything else from a short list."""

    opened = Signal(int)
    settled = Signal(int, object)

    def __init__(self, promise: PromiseToday, today: datetime.date, words: Words, formats: Formats) -> None:
        """Show `promise` as it stands on `today`."""
        super().__init__()
        self._promise, self._words = promise, words
        late = promise.due_on < today
        what = ProseLabel(Prose((Run(begun(promise.words, words), strong=True), Run(f" · {promise.name}"))))
        when = PlainLabel(self._when(today, formats), ink="muted", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(what)
        told.addWidget(when)
        self._other = Button(icon="ellipsis", kind=Kind.QUIET, compact=True)
        self._other.setAccessibleName(self.tr("How it ended: {promise}").format(promise=promise.words))
        self._other.clicked.connect(self._offer)
        kept = Button(icon="check", kind=Kind.QUIET, compact=True)
        kept.setAccessibleName(self.tr("Kept: {promise}").format(promise=promise.words))
        kept.setToolTip(self.tr("Kept"))
        # What is ticked after its day may have been kept on its day: only the owner knows.
        kept.clicked.connect(self._offer if late else self._keep)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2)
        across.addWidget(_Dot("bad" if late else "caution"), 0, Qt.AlignmentFlag.AlignTop)
        across.addSpacing(6)
        across.addLayout(told, 1)
        across.addWidget(kept, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._promise.customer_id)

    def _when(self, today: datetime.date, formats: Formats) -> str:
        day = formats.near(self._promise.due_on, today)
        if self._promise.due_on < today:
            return self.tr("{day}, not kept: let them know").format(day=day)
        return f"{day} {formats.time(self._promise.due_time)}" if self._promise.due_time else day

    @Slot()
    def _keep(self) -> None:
        self.settled.emit(self._promise.id, PromiseOutcome.KEPT)

    @Slot()
    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for outcome in PromiseOutcome:
            action = QAction(terms.titled(outcome, self._words), menu)
            action.setData(outcome)
            menu.addAction(action)
        menu.triggered.connect(self._settle)
        menu.popup(self._other.mapToGlobal(QPoint(0, self._other.height())))

    @Slot(QAction)
    def _settle(self, action: QAction) -> None:
        self.settled.emit(self._promise.id, PromiseOutcome(action.data()))


class _Dot(QWidget):
    """Red for late, amber for today; the words beside it say the same."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(9, theme.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._tone))
        painter.drawEllipse(QRectF(0.5, self.height() / 2 - 4, 8, 8))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
