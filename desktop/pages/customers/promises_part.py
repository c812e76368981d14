"""Words given that are still open, the shop's and the customer's own, and one press for how each ended."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import touches as commands
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import PromiseOf
from db.records import PromiseOutcome
from db.touchdraft import PromiseWords
from desktop import terms, theme
from desktop.context import Context
from desktop.formats import Formats
from desktop.pages.customers.form_part import FormPart
from desktop.pages.customers.promise_form import PromiseForm, PromiseWishes
from desktop.widgets.button import Kind
from desktop.widgets.chip import Chip
from desktop.widgets.day_field import next_day
from desktop.widgets.lines import SmallButton, quiet, strong
from desktop.widgets.text import SectionTitle

_ICONS: Mapping[PromiseOutcome, str] = {
    PromiseOutcome.KEPT: "check",
    PromiseOutcome.TOLD_EARLY: "phone",
    PromiseOutcome.LATE: "clock",
    PromiseOutcome.BROKEN: "x",
}


class PromisesPart(FormPart[PromiseWishes]):
    """What was promised to this customer, then what they said they would do; a form above them notes one more."""

    icon = "plus"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._late = Chip(tone="bad")
        self.buttons.insertWidget(0, self._late)

    def title(self) -> str:
        return self.tr("Open promises")

    def edit_name(self) -> str:
        return self.tr("Note a promise")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.promises, card.awaited)

    def known(self, card: CustomerCard) -> PromiseWishes:
        return PromiseWishes()

    def made(self, wishes: PromiseWishes) -> PromiseForm:
        return PromiseForm(wishes)

    def keep(self, card: CustomerCard, before: PromiseWishes, wishes: PromiseWishes) -> None:
        journal, now = self._context.journal, self._context.now()
        due = next_day(wishes.due, self._context.today())
        promise = PromiseWords(wishes.words, due, side=wishes.side, shareable=wishes.shareable)
        self._context.do(lambda: commands.make_promise(journal, card.id, promise, now), self.kept)
        self.put_away()  # at once: a second Enter would give the same word again
        self._edit.setFocus()

    def fill(self, card: CustomerCard) -> None:
        today, formats = self._context.today(), self._context.formats()
        late = sum(1 for promise in card.promises if promise.due_on is not None and promise.due_on < today)
        self._late.setVisible(late > 0)
        self._late.show_as(self.tr("%n late", "", late), "bad")
        super().fill(card)
        for promise in card.promises:
            self.body.addWidget(self._line(promise, self._due(promise, formats, today)))
        if card.awaited:
            self.body.addSpacing(theme.current().space.xs)
            self.body.addWidget(SectionTitle(self.tr("What they said they would do")))
            for promise in card.awaited:
                self.body.addWidget(self._line(promise, self._awaited(promise, formats, today)))

    def fill_seen(self, card: CustomerCard) -> None:
        if not card.promises:
            self.body.addWidget(quiet(self.tr("None at the moment.")))

    def _line(self, promise: PromiseOf, when: str) -> QWidget:
        line = QWidget()
        space = theme.current().space
        outcomes = QHBoxLayout()
        outcomes.setSpacing(2)
        outcomes.addWidget(quiet(when), 1)
        words = self._context.words()
        outcomes.addWidget(self._sharing(promise))
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

    def _sharing(self, promise: PromiseOf) -> SmallButton:
        if promise.shareable:
            button = SmallButton("eye", self.tr("In the client’s report; press to keep it private"), kind=Kind.QUIET)
        else:
            button = SmallButton(
                "eye-off", self.tr("Private; press to show it in the client’s report"), kind=Kind.QUIET
            )
        button.setAccessibleDescription(promise.words)
        button.clicked.connect(lambda: self._share(promise.id, shareable=not promise.shareable))
        return button

    def _share(self, promise_id: int, *, shareable: bool) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.share_promise(journal, promise_id, now, shareable=shareable))

    def _due(self, promise: PromiseOf, formats: Formats, today: datetime.date) -> str:
        if promise.due_on is None:
            return self.tr("no day named")
        day = _day(promise, promise.due_on, formats, today)
        return self.tr("{day} · late").format(day=day) if promise.due_on < today else day

    def _awaited(self, promise: PromiseOf, formats: Formats, today: datetime.date) -> str:
        if promise.due_on is None:
            return self.tr("no day named")
        day = _day(promise, promise.due_on, formats, today)
        return self.tr("{day} · not yet; ask kindly").format(day=day) if promise.due_on < today else day

    def _settle(self, promise_id: int, outcome: PromiseOutcome) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.settle_promise(journal, promise_id, outcome, now))


def _day(promise: PromiseOf, due_on: datetime.date, formats: Formats, today: datetime.date) -> str:
    near = abs((due_on - today).days) <= 1
    day = formats.near(due_on, today) if near else formats.weekday(due_on, today)
    return f"{day} {formats.time(promise.due_time)}" if promise.due_time is not None else day
