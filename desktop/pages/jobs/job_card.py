"""One job on the board. It takes the keyboard; what may be done with it stands in its menu and on its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.queries.jobboard import BoardJob
from desktop import theme
from desktop.pages.jobs.job_words import JobWords
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.button import Kind
from desktop.widgets.chip import Chip
from desktop.widgets.lines import Pills, SmallButton
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.text import ElidedLabel, PlainLabel

_WAYS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class JobCard(QWidget):
    """Whose job it is, what it is, how far it is, and the days that matter.

    Attributes:
        opened: the customer's card is wanted.
        menu_wanted: what may be done with the job; beside the widget that is handed along.
        moved: the keyboard goes (columns, places) further.
    """

    opened = Signal(int)
    menu_wanted = Signal(object, object)
    moved = Signal(int, int)

    def __init__(self, job: BoardJob, words: JobWords, parent: QWidget | None = None) -> None:
        """Show `job`."""
        super().__init__(parent)
        self.job = job
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(job.name)
        self.setAccessibleDescription(words.sentence(job))
        self._more = SmallButton("ellipsis", self.tr("What to do with it"), kind=Kind.QUIET)
        self._more.setAccessibleDescription(f"{job.name}, {job.title}")
        self._more.clicked.connect(self._ask_for_menu)
        self._lay_out(words)

    def holds_focus(self) -> bool:
        """Say whether the card, or its button, has the keyboard of the window, also while a menu is open over it."""
        focused = self.window().focusWidget()
        return focused is self or focused is self._more

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.job.customer_id)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Menu):
            self._ask_for_menu()
        elif key in _WAYS:
            self.moved.emit(*_WAYS[key])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.job.customer_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.large
        paint.box(painter, self.rect(), radius, theme.colour("surface"), theme.colour("line"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), radius)

    @Slot()
    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self.job, self._more)

    def _lay_out(self, words: JobWords) -> None:
        job, space = self.job, theme.current().space
        head = QHBoxLayout()
        head.setSpacing(space.s)
        head.addWidget(ElidedLabel(job.name, weight=Weight.STRONG), 1)
        head.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.m, space.s, space.s, space.m)
        layout.setSpacing(space.xs)
        layout.addLayout(head)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, space.xs, 0)
        inside.setSpacing(space.xs)
        inside.addWidget(PlainLabel(job.title, wrap=True))
        if job.steps and job.delivered_on is None:
            bar = QHBoxLayout()
            bar.setSpacing(space.s)
            bar.addWidget(ProgressLine(job.share / 100, "info"), 1)
            bar.addWidget(PlainLabel(words.formats.percent(job.share / 100), size="small", ink="muted"))
            inside.addLayout(bar)
        for text in (words.next_step(job), words.needs(job)):
            if text:
                inside.addWidget(PlainLabel(text, size="small", ink="muted", wrap=True))
        chips = words.chips(job)
        if chips:
            inside.addSpacing(2)
            inside.addWidget(Pills([Chip(text, tone) for text, tone in chips]))
        layout.addLayout(inside)
