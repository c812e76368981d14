"""The Customers page: the list, and the card of whom one opens; Esc leads back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from db.changes import ChangeSet
from db.queries import shop
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.page import Page
from desktop.pages.customers.behind import Behind
from desktop.pages.customers.card_view import CardView
from desktop.pages.customers.keys import NEXT_KEYS, PREVIOUS_KEYS
from desktop.pages.customers.list_view import ListView
from desktop.pages.customers.sheets import making_sheets
from desktop.pages.customers.timeline_view import TimelineView
from desktop.targets import (
    CustomerTarget,
    DataCopyTarget,
    EraseTarget,
    LogTarget,
    NewCustomerTarget,
    NewJobTarget,
    Target,
)
from desktop.turns import Turns
from desktop.widgets.seen_stack import SeenStack


class CustomersPage(Page):
    """Shows one of the two at a time. The card is made when the first one is opened."""

    def __init__(self, context: Context) -> None:
        """Begin with the list."""
        super().__init__()
        self._context = context
        self._drafts = Drafts(context)
        self._staff, self._region = self._house()
        self._list = ListView(context, self._drafts, self._staff)
        self._card: CardView | None = None
        self._turns = Turns(self)
        self._stack = SeenStack(self)
        self._stack.addWidget(self._list)
        self._list.opened.connect(self._open_card)
        self._list.counted.connect(self.counted)
        for keys, go in ((NEXT_KEYS, self._show_next), (PREVIOUS_KEYS, self._show_previous)):
            QShortcut(QKeySequence(keys), self, go, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def list(self) -> ListView:
        """Everybody."""
        return self._list

    @property
    def card(self) -> CardView | None:
        """The card that is seen, None while the list is."""
        return self._card if self._stack.currentWidget() is self._card else None

    def title(self) -> str:
        return self.tr("Customers")

    def refresh(self, changes: object | None = None) -> None:
        known = changes if isinstance(changes, ChangeSet) else None
        if known is None or known.touches("staff") or known.touches("business"):
            self._hear_of_house()
        self._list.refresh(known)
        if self._card is not None:
            self._card.refresh(known)

    def open(self, target: Target) -> None:
        if isinstance(target, CustomerTarget):
            self._show_card(target.customer_id, target.touch_id)
            if target.keys and self._card is not None:
                self._card.timeline.show_behind(Behind(target.figure, target.keys))
        elif isinstance(target, NewJobTarget):
            self._show_card(target.customer_id)
            if self._card is not None:
                self._card.take_job_in_hand()
        elif isinstance(target, DataCopyTarget | EraseTarget):
            self._show_card(target.customer_id)
            if self._card is not None:
                self._card.then(self._card.copy_data if isinstance(target, DataCopyTarget) else self._card.erase)
        elif isinstance(target, NewCustomerTarget):
            self._leave_card()
            self._list.add_called(target.name)

    def begin_again(self) -> None:
        if self.card is not None:
            self._leave_card()

    def leads_to(self) -> QWidget:
        return self.card or self._list

    def prepare(self) -> None:
        if self._card is None:
            self._turns.begin(self._making_card())

    def log(self, target: LogTarget) -> bool:
        if self.card is None or target.customer_id not in (None, self.card.customer_id):
            return False
        self.card.log(target.text)
        return True

    @Slot()
    def _show_next(self) -> None:
        self._show_neighbour(1)

    @Slot()
    def _show_previous(self) -> None:
        self._show_neighbour(-1)

    def _show_neighbour(self, step: int) -> None:
        """Open the card that comes next in the order of the list."""
        neighbour = self._list.neighbour(self.card.customer_id, step) if self.card is not None else None
        if neighbour is not None:
            self._show_card(neighbour)

    @Slot(int)
    def _open_card(self, customer_id: int) -> None:
        self._show_card(customer_id)

    def _show_card(self, customer_id: int, touch_id: int | None = None) -> None:
        card = self._made_card()
        card.timeline.show_whole()
        card.open(customer_id, touch_id)
        self._stack.setCurrentWidget(card)
        card.setFocus()

    def _made_card(self) -> CardView:
        """Return the card, made to its end."""
        if self._card is None and not self._turns.waiting:
            self._turns.begin(self._making_card())
        self._turns.finish()
        if self._card is None:
            raise LookupError
        return self._card

    def _making_card(self) -> Iterator[None]:
        """Make the card in steps."""
        region = self._region
        timeline = TimelineView(self._context, self._drafts, self._staff, self)
        timeline.hide()
        yield
        sheets = yield from making_sheets(self._context, region, self._staff)
        yield
        card = CardView(self._context, self._drafts, region, sheets, timeline, self)
        card.hide()
        timeline.show()
        card.left.connect(self._leave_card)
        card.next_wanted.connect(self._show_next)
        card.previous_wanted.connect(self._show_previous)
        yield
        self._stack.addWidget(card)
        self._card = card
        yield
        yield from card.making_ready(self.contentsRect())

    def _house(self) -> tuple[int, str]:
        """How many people work in the shop, and whose way of writing phones is at home there."""
        journal = self._context.journal
        return len(shop.staff(journal)), shop.profile(journal).region

    def _hear_of_house(self) -> None:
        """A card is made for those who work in the shop and for its country: where these changed, it is made anew."""
        staff, region = self._house()
        stays = (staff > 1) == (self._staff > 1) and region == self._region
        self._staff, self._region = staff, region
        if stays:
            return
        self._list.show_owners(shown=staff > 1)
        self._turns.drop()
        old, seen, self._card = self._card, self.card, None
        if seen is not None:
            self._show_card(seen.customer_id)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    @Slot()
    def _leave_card(self) -> None:
        self._stack.setCurrentWidget(self._list)
        if self._card is not None:
            self._list.choose(self._card.customer_id)
        self._list.setFocus()
