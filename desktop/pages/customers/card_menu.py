"""What is rarely done with a card: change the name, the photo, leave in peace, put aside, delete."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from db.commands import customers, rhythms
from db.queries.card import Card as CustomerCard
from desktop import icons
from desktop.context import Context
from desktop.pages.customers.keys import NEXT_KEYS, PREVIOUS_KEYS
from desktop.pages.customers.photo_taking import PhotoTaking
from desktop.shortening import shortened
from desktop.targets import CareTarget, CustomerTarget, PaperTarget, Target
from desktop.widgets import paint
from desktop.widgets.menu_text import menu_text


class CardMenu(QMenu):
    """Everything one does with the card as a whole.

    Attributes:
        edit_wanted: the form about the person is to be opened.
        peace_wanted: the customer is to be left in peace.
        gone: the card is in the trash or the archive now.
        copy_wanted: a copy of all that is kept about the customer is to be made.
        erase_wanted: the customer is to be erased for good.
        next_wanted, previous_wanted: the neighbour in the list.
    """

    edit_wanted = Signal()
    peace_wanted = Signal()
    gone = Signal()
    copy_wanted = Signal()
    erase_wanted = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self, card: CustomerCard, context: Context, photo: PhotoTaking, parent: QWidget) -> None:
        """Offer what fits `card`; `photo` takes its photo."""
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater, Qt.ConnectionType.QueuedConnection)
        self._card = card
        self._context = context
        self._offer("pencil", self.tr("Change the name, firm, form of address…"), self.edit_wanted.emit)
        self._offer("user", self.tr("Photo…"), lambda: photo.choose(card.id))
        if card.photo:
            self._offer("x", self.tr("Remove the photo"), lambda: photo.take_off(card.id))
        if card.referred_by_id is not None:
            name = self.tr("Open the card of {name}").format(name=shortened(card.referred_by))
            self._offer("users", name, self._open_referrer)
        self._offer("merge", self.tr("Is somebody here twice?"), lambda: context.bus.wanted.emit(Target("duplicates")))
        self._offer("list-checks", self.tr("How is it between us?"), self._look_at_relationship)
        if card.firm_id is not None:
            name = self.tr("Open the card of {name}").format(name=shortened(card.firm))
            self._offer("building-2", name, self._open_firm)
        self.addSeparator()
        self._offer("printer", self.tr("Card on paper"), lambda: self._show_paper("card"))
        self._offer("heart-handshake", self.tr("Review of the relationship"), lambda: self._show_paper("review"))
        if card.places:
            self._offer("mail", self.tr("Label or envelope"), self._show_label)
        self.addSeparator()
        if card.quiet_id is None:
            self._offer("moon", self.tr("Leave in peace…"), self.peace_wanted.emit)
        else:
            self._offer("bell", self.tr("End the quiet time"), self._end_peace)
        self.addSeparator()
        if card.archived or card.trashed:
            self._offer("rotate-ccw", self.tr("Bring back"), self._restore)
        else:
            self._offer("archive", self.tr("Archive: find, but ask after no more"), self._archive)
        if not card.trashed:
            self._offer("trash-2", self.tr("Delete the card"), self._trash)
        self.addSeparator()
        self._offer("download", self.tr("A copy of their data…"), self.copy_wanted.emit)
        self._offer("eraser", self.tr("Erase for good…"), self.erase_wanted.emit)
        self.addSeparator()
        self._offer("chevron-down", self.tr("Next customer"), self.next_wanted.emit, NEXT_KEYS)
        self._offer("chevron-up", self.tr("Previous customer"), self.previous_wanted.emit, PREVIOUS_KEYS)

    def _offer(self, icon: str, name: str, do: Callable[[], object], keys: str = "") -> None:
        action = self.addAction(icons.icon(icon, "muted"), menu_text(name))
        action.triggered.connect(lambda _checked=False: do())
        if keys:  # shown; the page binds them
            action.setText(f"{name}\t{paint.key_text(keys)}")

    def _end_peace(self) -> None:
        quiet_id, journal, now = self._card.quiet_id, self._context.journal, self._context.now()
        if quiet_id is not None:
            self._context.do(lambda: rhythms.end_peace(journal, quiet_id, now))

    def _archive(self) -> None:
        card, journal, now = self._card, self._context.journal, self._context.now()
        self._context.do(lambda: customers.archive_customer(journal, card.id, now))
        self.gone.emit()

    def _trash(self) -> None:
        card, journal, now = self._card, self._context.journal, self._context.now()
        self._context.do(lambda: customers.trash_customer(journal, card.id, now))
        self.gone.emit()

    def _restore(self) -> None:
        card, journal, now = self._card, self._context.journal, self._context.now()
        self._context.do(lambda: customers.restore_customer(journal, card.id, now))

    def _open_referrer(self) -> None:
        if self._card.referred_by_id is not None:
            self._context.bus.wanted.emit(CustomerTarget(self._card.referred_by_id))

    def _look_at_relationship(self) -> None:
        """Ask the checklist's questions about this customer."""
        self._context.bus.wanted.emit(CareTarget(section="checklist", customer_id=self._card.id))

    def _open_firm(self) -> None:
        if self._card.firm_id is not None:
            self._context.bus.wanted.emit(CustomerTarget(self._card.firm_id))

    def _show_label(self) -> None:
        self._context.bus.wanted.emit(PaperTarget("labels", customer_ids=(self._card.id,)))

    def _show_paper(self, paper: str) -> None:
        self._context.bus.wanted.emit(PaperTarget(paper, self._card.id))
