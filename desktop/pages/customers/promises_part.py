"""Words given that are still open, the shop's and the customer's own, and one press for how each ended."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import touches as commands
from db.commands.touches import PromiseWords
from db.queries.card import Card as CustomerCard
from db.queries.cardparts import PromiseOf
from db.records import PromiseOutcome
from desktop import terms, theme
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.formats import Formats
from desktop.pages.customers.form_draft import FormDraft
from desktop.pages.customers.part import Part
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


class PromisesPart(Part):
    """What was promised to this customer, then what they said they would do; a form notes one more."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._drafts = Drafts(context)
        self._form: PromiseForm | None = None
        self._draft: FormDraft[PromiseWishes] | None = None
        self._is_to_look = False
        self._late = Chip(tone="bad")
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._open_form)
        self.buttons.addWidget(self._late)
        self.buttons.addWidget(self._add)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Open promises")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Note a promise"))
        if self._draft is not None:  # what is open speaks the language it was made in
            self._draft.keep()
            self._make_form()

    def slice_of(self, card: CustomerCard) -> object:
        return (card.promises, card.awaited)

    def begin(self, card: CustomerCard) -> None:
        self._put_aside()
        self._is_to_look = True

    def show_again(self) -> None:
        if self._form is None and self._drafts.text(self._place()):
            self._is_to_look = True
            self.renew()

    def fill(self, card: CustomerCard) -> None:
        today, formats = self._context.today(), self._context.formats()
        late = sum(1 for promise in card.promises if promise.due_on is not None and promise.due_on < today)
        self._late.setVisible(late > 0)
        self._late.show_as(self.tr("%n late", "", late), "bad")
        self._add.setVisible(self._form is None)
        if self._form is not None:
            self.body.addWidget(self._form)
        for promise in card.promises:
            self.body.addWidget(self._line(promise, self._due(promise, formats, today)))
        if not card.promises and self._form is None:
            self.body.addWidget(quiet(self.tr("None at the moment.")))
        if card.awaited:
            self.body.addSpacing(theme.current().space.xs)
            self.body.addWidget(SectionTitle(self.tr("What they said they would do")))
            for promise in card.awaited:
                self.body.addWidget(self._line(promise, self._awaited(promise, formats, today)))

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
            button = SmallButton("eye", self.tr("In the client's report; press to keep it private"), kind=Kind.QUIET)
        else:
            button = SmallButton(
                "eye-off", self.tr("Private; press to show it in the client's report"), kind=Kind.QUIET
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

    @Slot()
    def _open_form(self) -> None:
        self._make_form()
        self.renew()
        if self._form is not None:
            self._form.begin()

    def _make_form(self) -> None:
        self._draft = draft = FormDraft(self._drafts, self._place(), PromiseWishes())
        self._form = form = PromiseForm(draft.begins_with)
        draft.attach(form)
        form.accepted.connect(self._keep)
        form.left.connect(self._leave)
        form.discarded.connect(self._discard)

    def _refill(self) -> None:
        if self._form is not None:  # what is typed outlives a change of what the sheet says
            self.body.removeWidget(self._form)
        elif self._is_to_look and self._drafts.text(self._place()):
            self._make_form()
        self._is_to_look = False
        super()._refill()

    @Slot()
    def _keep(self) -> None:
        form, draft = self._form, self._draft
        if form is None or draft is None or not form.is_understood():
            return
        draft.let_go()  # should it be refused (a full disk), it is still there
        wishes, customer_id = form.wishes(), self.card.id
        journal, now, today = self._context.journal, self._context.now(), self._context.today()
        due = next_day(wishes.due, today)
        promise = PromiseWords(wishes.words, due, side=wishes.side, shareable=wishes.shareable)
        self._form = self._draft = None
        self._context.do(
            lambda: commands.make_promise(journal, customer_id, promise, now), lambda _change: draft.forget()
        )
        self.renew()
        self._add.setFocus()

    @Slot()
    def _leave(self) -> None:
        self._put_aside()
        self.renew()
        self._add.setFocus()

    @Slot()
    def _discard(self) -> None:
        if self._draft is not None:
            self._draft.forget()
        self._form = self._draft = None
        self.renew()
        self._add.setFocus()

    def _put_aside(self) -> None:
        if self._draft is not None:
            self._draft.let_go()
        self._form = self._draft = None

    def _place(self) -> str:
        return of_card(self.card.id, "promise")


def _day(promise: PromiseOf, due_on: datetime.date, formats: Formats, today: datetime.date) -> str:
    near = abs((due_on - today).days) <= 1
    day = formats.near(due_on, today) if near else formats.weekday(due_on, today)
    return f"{day} {formats.time(promise.due_time)}" if promise.due_time is not None else day
