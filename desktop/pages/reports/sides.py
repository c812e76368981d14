"""The left side of the page: one customer's report, several customers', or the shop's own papers."""

from __future__ import annotations

import functools

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.changes import ChangeSet
from desktop import theme
from desktop.context import Context
from desktop.pages.reports.batch import Batch
from desktop.pages.reports.own_papers import OwnPapers
from desktop.pages.reports.sending import Ready, Sending, Way
from desktop.targets import PaperTarget

_WIDTH = 388
_LEAST = 300


class Sides(QStackedWidget):
    """Shows one side at a time. Those for several customers and for the shop itself are made on their first use.

    Attributes:
        alone_wanted: the id of a customer of a batch whose report is to be changed by itself.
        left: back to one customer.
        shown: the PDF file that another side than the first looks at; empty bytes for none.
    """

    alone_wanted = Signal(int)
    left = Signal()
    shown = Signal(bytes)

    def __init__(self, context: Context, sending: Sending, parent: QWidget | None = None) -> None:
        """Begin empty: what is added first is the side for one customer. `sending` sends what is made for several."""
        super().__init__(parent)
        self._context = context
        self._sending = sending
        self._alone: int | None = None
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(theme.scaled(_WIDTH))

    @property
    def shows_one(self) -> bool:
        """Whether it is about one customer now."""
        return self.currentIndex() == 0

    @functools.cached_property
    def batch(self) -> Batch:
        """Reports for several customers."""
        batch = Batch(self._context, self._sending, self)
        batch.left.connect(self.show_one)
        batch.alone_wanted.connect(self._change_alone)
        batch.shown.connect(self.shown)
        self.addWidget(batch)
        return batch

    @functools.cached_property
    def own(self) -> OwnPapers:
        """The shop's own papers."""
        own = OwnPapers(self._context, self)
        own.left.connect(self.show_one)
        own.shown.connect(self.shown)
        self.addWidget(own)
        return own

    def hear(self, changes: object | None) -> None:
        """Hear of a change of the journal, or that anything may have changed."""
        if self._has("batch"):
            if isinstance(changes, ChangeSet):
                self.batch.hear(changes)
            elif self.currentWidget() is self.batch:
                self.batch.read_again()
        if self._has("own") and self.currentWidget() is self.own:
            self.own.make()

    @Slot(object, object)
    def mark(self, reports: list[Ready], way: Way) -> None:
        """Hear that reports of single customers left: they may stand in the list as well."""
        if self._has("batch"):
            self.batch.mark(reports, way)

    @Slot()
    def show_one(self) -> None:
        """Turn to one customer's report."""
        self.setCurrentIndex(0)
        self.left.emit()

    @Slot()
    def show_several(self) -> None:
        """Turn to the reports for several customers: those being looked through, where there are any."""
        self.setCurrentWidget(self.batch)
        alone, self._alone = self._alone, None
        if self.batch.is_under_review and alone is not None:
            self._context.tasks.run(lambda _ticket: None, lambda _nothing: self.batch.take_letter(alone))
            self.batch.review.look_again()
        else:
            self.batch.begin()

    def prepare_several(self) -> None:
        """Turn to several customers and prepare the reports of everybody who waits for news."""
        self.show_several()
        self.batch.prepare_when_known()

    @Slot()
    def show_own(self) -> None:
        """Turn to the shop's own papers, the one last looked at."""
        self.setCurrentWidget(self.own)
        self.own.make()

    def bring(self, target: PaperTarget) -> None:
        """Turn to one of the shop's own papers."""
        self.setCurrentWidget(self.own)
        self.own.bring(target)

    @Slot(int)
    def _change_alone(self, customer_id: int) -> None:
        """Let the list wait while one of its reports is changed by itself."""
        self._alone = customer_id
        self.setCurrentIndex(0)
        self.alone_wanted.emit(customer_id)

    def _has(self, side: str) -> bool:
        """Say whether a side was used before, without making it."""
        return side in self.__dict__
