"""Open promises: the words, the day, and one press for how each ended."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import touches as commands
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import PromiseOf
from db.records import PromiseOutcome
from desktop import terms, theme
from desktop.context import Context
from desktop.formats import Formats
from desktop.pages.customers.part import Part
from desktop.widgets.button import Kind
from desktop.widgets.chip import Chip
from desktop.widgets.lines import SmallButton, quiet, strong

_ICONS: Mapping[PromiseOutcome, str] = {
    PromiseOutcome.KEPT: "check",
    PromiseOutcome.TOLD_EARLY: "phone",
    PromiseOutcome.LATE: "clock",
    PromiseOutcome.BROKEN: "x",
}


class PromisesPart(Part):
    """What was promised to this customer and is still open; not there at all when nothing is."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._late = Chip(tone="bad")
        self.buttons.addWidget(self._late)

    def title(self) -> str:
        return self.tr("Open promises")

    def slice_of(self, card: CustomerCard) -> object:
        return card.promises

    def fill(self, card: CustomerCard) -> None:
        today = self._context.today()
        late = sum(1 for promise in card.promises if promise.due_on is not None and promise.due_on < today)
        self._late.setVisible(late > 0)
        self._late.show_as(self.tr("%n late", "", late), "bad")
        self.setVisible(bool(card.promises))
        for promise in card.promises:
            self.body.addWidget(self._line(promise, self._context.formats(), today))

    def _line(self, promise: PromiseOf, formats: Formats, today: datetime.date) -> QWidget:
        line = QWidget()
        space = theme.current().space
        outcomes = QHBoxLayout()
        outcomes.setSpacing(2)
        outcomes.addWidget(quiet(self._due(promise, formats, today)), 1)
        words = self._context.words()
        for outcome, icon in _ICONS.items():
            button = SmallButton(icon, terms.titled(outcome, words), kind=Kind.QUIET)
            button.setAccessibleDescription(promise.words)
            button.clicked.connect(lambda _=False, outcome=outcome: self._settle(promise.id, outcome))
            outcomes.addWidget(button)
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, space.xs, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(strong(promise.words))
        layout.addLayout(outcomes)
        return line

    def _due(self, promise: PromiseOf, formats: Formats, today: datetime.date) -> str:
        if promise.due_on is None:
            return self.tr("no day named")
        day = formats.near(promise.due_on, today)
        if abs((promise.due_on - today).days) > 1:
            day = formats.weekday(promise.due_on, today)
        if promise.due_time is not None:
            day = f"{day} {formats.time(promise.due_time)}"
        return self.tr("{day} · late").format(day=day) if promise.due_on < today else day

    def _settle(self, promise_id: int, outcome: PromiseOutcome) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.settle_promise(journal, promise_id, outcome, now))
