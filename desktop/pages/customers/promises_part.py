"""Words given that are still open, the shop's and the customer's own, and one press for how each ended."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import touches as commands
from db.commands.promises import edit_promise
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import PromiseOf
from db.records import PromiseOutcome, PromiseSide
from db.touchdraft import PromiseWords
from desktop import terms, theme
from desktop.context import Context
from desktop.formats import Formats
from desktop.pages.customers.form_part import FormPart
from desktop.pages.customers.promise_form import PromiseForm, PromiseWishes
from desktop.widgets.button import Kind
from desktop.widgets.chip import Chip
from desktop.widgets.clock_field import read_clock
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
    """What was promised to this customer, then what they said they would do.

    A form above them notes one more, or puts one right: it then stands for that one.
    """

    icon = "plus"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._late = Chip(tone="bad")
        self._changed = 0
        """The promise the form is about; 0 for one more."""
        self._ways: dict[int, SmallButton] = {}
        self.buttons.insertWidget(0, self._late)

    def title(self) -> str:
        return self.tr("Open promises")

    def edit_name(self) -> str:
        return self.tr("Note a promise")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.promises, card.awaited)

    def known(self, card: CustomerCard) -> PromiseWishes:
        promise = next((one for one in (*card.promises, *card.awaited) if one.id == self._changed), None)
        if promise is None:
            return PromiseWishes()
        side = PromiseSide.CUSTOMER if promise in card.awaited else PromiseSide.SHOP
        day = self._context.formats().date(promise.due_on) if promise.due_on is not None else ""
        time = f"{promise.due_time:%H:%M}" if promise.due_time is not None else ""
        return PromiseWishes(side, promise.words, day, promise.shareable, time)

    def change(self, promise_id: int) -> None:
        """Put a promise right: open the form on it, what else was in the form waits."""
        self.put_away()
        self._changed = promise_id
        self.open_form()

    def made(self, wishes: PromiseWishes) -> PromiseForm:
        return PromiseForm(wishes)

    def keep(self, card: CustomerCard, before: PromiseWishes, wishes: PromiseWishes) -> None:
        journal, now = self._context.journal, self._context.now()
        due, hour = next_day(wishes.due, self._context.today()), read_clock(wishes.time)
        promise = PromiseWords(wishes.words, due, hour, side=wishes.side, shareable=wishes.shareable)
        if changed := self._changed:
            self._context.do(lambda: edit_promise(journal, changed, promise, now), self.kept)
        else:
            self._context.do(lambda: commands.make_promise(journal, card.id, promise, now), self.kept)
        self.put_away()  # at once: a second Enter would give the same word again
        self._ways.get(changed, self._edit).setFocus()

    def _put_aside(self) -> None:
        super()._put_aside()
        self._changed = 0

    def _close(self) -> None:
        left, self._changed = self._changed, 0
        super()._close()
        if left in self._ways:
            self._ways[left].setFocus()

    def _place(self) -> str:
        return f"{super()._place()}-{self._changed}" if self._changed else super()._place()

    def _refill(self) -> None:
        if self._changed and all(one.id != self._changed for one in (*self.card.promises, *self.card.awaited)):
            self._put_aside()  # it was kept, or taken back, meanwhile
        if self._is_to_look and self._form is None and not self._drafts.text(self._place()):
            self._changed = self._waiting()
        super()._refill()

    def show_again(self) -> None:
        if self._form is None and self._waiting():
            self._is_to_look = True
            self.renew()
        else:
            super().show_again()

    def _waiting(self) -> int:
        """Return which promise was changed and not kept; 0 for none."""
        place = super()._place()
        both = (*self.card.promises, *self.card.awaited)
        return next((one.id for one in both if self._drafts.text(f"{place}-{one.id}")), 0)

    def fill(self, card: CustomerCard) -> None:
        self._ways.clear()
        today, formats = self._context.today(), self._context.formats()
        late = sum(1 for promise in card.promises if promise.due_on is not None and promise.due_on < today)
        self._late.setVisible(late > 0)
        self._late.show_as(self.tr("%n late", "", late), "bad")
        super().fill(card)
        for promise in self.first_of(card.promises):
            if promise.id != self._changed:
                self.body.addWidget(self._line(promise, self._due(promise, formats, today)))
        if card.awaited:
            self.body.addSpacing(theme.current().space.xs)
            self.body.addWidget(SectionTitle(self.tr("What they said they would do")))
            for promise in self.first_of(card.awaited):
                if promise.id != self._changed:
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
        change = self._ways[promise.id] = SmallButton("pencil", self.tr("Change the words or the day"), kind=Kind.QUIET)
        change.setAccessibleDescription(promise.words)
        change.clicked.connect(lambda: self.change(promise.id))
        said = QHBoxLayout()
        said.setSpacing(2)
        said.addWidget(strong(promise.words), 1)
        said.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said)
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
