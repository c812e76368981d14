"""Reports for several customers: picked, prepared beside each other, looked through, approved, and only then sent."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.changes import ChangeSet
from db.journal import Journal
from db.queries.reportcandidates import Candidate
from desktop import report_making, tasks
from desktop.context import Context
from desktop.pages.reports.batch_choice import BatchChoice
from desktop.pages.reports.batch_review import BatchReview
from desktop.pages.reports.sending import Ready, Sending, Way
from desktop.report_making import Order, Outcome
from desktop.tasks import Lane, Ticket

_Orders = Sequence[Order | Outcome]

#: So many customers are read in one go: some tenth of a second.
_AT_ONCE = 20

#: Tables that keep what left, or what is being typed: with them nothing on the prepared papers changes.
_OWN_TABLES = frozenset({"report_record", "attachment", "business", "draft"})


class Batch(QStackedWidget):
    """The left side of the page while it is about several customers.

    Attributes:
        left: back to one customer.
        alone_wanted: the id of a customer whose report is to be changed by itself.
        shown: the PDF file that is looked at; empty bytes for none.
    """

    left = Signal()
    alone_wanted = Signal(int)
    shown = Signal(bytes)

    def __init__(self, context: Context, sending: Sending, parent: QWidget | None = None) -> None:
        """Begin with whom it is for."""
        super().__init__(parent)
        self._context = context
        self._sending = sending
        self._known: dict[int, Candidate] = {}
        self._orders: dict[int, Order] = {}
        self._gone: dict[int, str] = {}  # with which letter
        self._ticket: Ticket | None = None
        self._folder: Path | None = None
        self.choice = BatchChoice(context)
        self.review = BatchReview(context)
        self.addWidget(self.choice)
        self.addWidget(self.review)
        self._connect()

    def begin(self) -> None:
        """Offer whom a batch may be for, as the journal is now."""
        self.setCurrentWidget(self.choice)
        self.shown.emit(b"")
        journal, today = self._context.journal, self._context.today()

        def found() -> tuple[Candidate, ...]:
            from db.queries.reportcandidates import candidates

            return candidates(journal, today)

        self._context.tasks.run(lambda _ticket: found(), self._take_candidates)

    def read_again(self) -> None:
        """Hear that anything may have changed."""
        if self.is_under_review:
            self.review.say_changed()
        elif self._ticket is None:
            self.begin()

    @property
    def is_under_review(self) -> bool:
        """Whether there are prepared reports to look through."""
        return self.currentWidget() is self.review

    def hear(self, changes: ChangeSet) -> None:
        """Hear of a change of the journal: what was prepared before it says so, and no number is given twice."""
        if not self.is_under_review:
            return
        if changes.touches("business"):
            self._context.tasks.run(lambda _ticket: _upcoming(self._context.journal), self._renumber)
        ours = all(table in _OWN_TABLES for table, _ in changes.rows) and not changes.everything
        if not ours and any(changes.concerns(customer_id) for customer_id in self._known):
            self.review.say_changed()

    def prepare_when_known(self) -> None:
        """Prepare the reports of those who are offered first."""
        self._context.tasks.run(lambda _ticket: None, lambda _nothing: self._prepare())

    def take_letter(self, customer_id: int) -> None:
        """Take along the letter that was begun for a customer meanwhile."""
        before = self._orders.get(customer_id)
        if before is None or not self.is_under_review:
            return
        journal, facts, left_with = self._context.journal, before.facts, self._gone.get(customer_id)

        def again() -> list[Order | Outcome]:
            from db.queries.drafts import draft

            now = report_making.order(journal, customer_id, (facts.period_from, facts.period_to), before.today)
            wishes = now.wishes
            if left_with is not None and not draft(journal, report_making.letter_place(customer_id)):
                wishes = dataclasses.replace(wishes, letter=left_with)  # the list goes on showing what left
            return [dataclasses.replace(before, wishes=wishes)]

        self._context.tasks.run(lambda _ticket: again(), self._remake)

    @Slot()
    def stop(self) -> None:
        """End the preparing, if there is any."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        self.choice.end()

    def _take_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        self._known = {candidate.id: candidate for candidate in candidates}
        self.choice.show_candidates(candidates)

    @Slot()
    def _prepare(self) -> None:
        wanted, span = self.choice.chosen, self.choice.span
        journal, today = self._context.journal, self._context.today()
        self.choice.begin(len(wanted))

        self._read(report_making.orders(journal, wanted, span, today), [])

    def _read(self, orders: Iterator[Order | Outcome], found: list[Order | Outcome]) -> None:
        """Read a few customers after the other: whoever needs the journal meanwhile comes in between."""

        def take(part: _Orders) -> None:
            if part:
                self._read(orders, [*found, *part])
            else:
                self._make(found)

        self._ticket = self._context.tasks.run(lambda _ticket: list(islice(orders, _AT_ONCE)), take, self._fail)

    def _make(self, orders: _Orders) -> None:
        self._orders = {one.facts.client.id: one for one in orders if isinstance(one, Order)}
        self._gone = {}
        self._ticket = self._context.tasks.run(
            lambda ticket: _fulfilled(orders, ticket), self._review, self._fail, self.choice.tell, lane=Lane.WORK
        )

    def _renumber(self, upcoming: int) -> None:
        """Give new numbers to what did not leave yet, should others have taken them."""
        waiting = [one for customer_id, one in self._orders.items() if customer_id not in self._gone]
        if all(one.facts.shop.next_report_number >= upcoming for one in waiting):
            return
        moved = [_counting_from(upcoming, one) for one in waiting]
        self._remake([report_making.numbered(one, place) for place, one in enumerate(moved)])

    def _remake(self, orders: _Orders) -> None:
        self._orders |= {one.facts.client.id: one for one in orders if isinstance(one, Order)}
        self._context.tasks.run(lambda ticket: _fulfilled(orders, ticket), self.review.replace, lane=Lane.WORK)

    def _review(self, outcomes: list[Outcome]) -> None:
        self._ticket = None
        self.choice.end()
        self.setCurrentWidget(self.review)
        self.review.show_outcomes(outcomes, self._known)

    def _fail(self, error: Exception) -> None:
        self.stop()
        self._context.tasks.failed.emit(error)

    @Slot()
    def _leave(self) -> None:
        self.stop()
        self.left.emit()

    @Slot(object)
    def _look(self, outcome: Outcome) -> None:
        self.shown.emit(outcome.made.pdf if outcome.made is not None else b"")

    @Slot()
    def _save(self) -> None:
        self._sending.save_all(self._approved())

    @Slot()
    def _print(self) -> None:
        self._sending.print(self._approved())

    @Slot()
    def _mail(self) -> None:
        """Draft mails to those who may be written to; the others' reports stay here, approved."""
        self._sending.mail([ready for ready in self._approved() if not self._known[ready.facts.client.id].no_email])

    def _approved(self) -> list[Ready]:
        return [
            Ready(outcome.facts, outcome.made)
            for outcome in self.review.approved
            if outcome.facts is not None and outcome.made is not None
        ]

    @Slot(object, object)
    def mark(self, reports: list[Ready], way: Way) -> None:
        """Say of some reports how they left."""
        words = {
            Way.SAVED: self.tr("saved"),
            Way.PRINTED: self.tr("printed"),
            Way.DRAFTED: self.tr("draft made"),
            Way.SENT: self.tr("sent"),
        }
        left = {ready.facts.client.id: ready.made.letter for ready in reports}
        self._gone |= left
        self.review.mark(list(left), words[way])
        if way in (Way.DRAFTED, Way.SENT):
            self.review.offer_sent(offered=way is Way.DRAFTED)

    @Slot(object)
    def _place(self, folder: Path) -> None:
        self._folder = folder
        self.review.show_folder_button()

    @Slot()
    def _show_folder(self) -> None:
        if self._folder is not None:
            self._sending.show_folder(self._folder)

    def _connect(self) -> None:
        self.choice.left.connect(self._leave)
        self.choice.wanted.connect(self._prepare)
        self.choice.stopped.connect(self.stop)
        self.review.left.connect(self.begin)
        self.review.alone_wanted.connect(self.alone_wanted)
        self.review.looked_at.connect(self._look)
        self.review.save_wanted.connect(self._save)
        self.review.print_wanted.connect(self._print)
        self.review.mail_wanted.connect(self._mail)
        self.review.folder_wanted.connect(self._show_folder)
        self.review.sent_told.connect(self._sending.say_sent)
        self._sending.gone.connect(self.mark)
        self._sending.placed.connect(self._place)


def _fulfilled(orders: _Orders, ticket: Ticket) -> list[Outcome]:
    """Make what was ordered, on every core, until it is no longer wanted."""
    outcomes: list[Outcome] = []
    with closing(tasks.on_every_core(report_making.fulfil, orders)) as arriving:
        for outcome in arriving:
            if ticket.cancelled:
                break
            outcomes.append(outcome)
            ticket.progress(len(outcomes), len(orders))
    return outcomes


def _upcoming(journal: Journal) -> int:
    from db.queries.shop import profile

    return profile(journal).next_report_number


def _counting_from(upcoming: int, one: Order) -> Order:
    shop = dataclasses.replace(one.facts.shop, next_report_number=upcoming)
    return dataclasses.replace(one, facts=dataclasses.replace(one.facts, shop=shop))
