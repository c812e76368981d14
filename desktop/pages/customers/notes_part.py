"""The free notes of a card, written straight into the sheet."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QWidget

from db.commands import customers as commands
from db.queries.card import Card as CustomerCard
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.customers.part import Part
from desktop.widgets.forms import Paper

_KEEP_MS = 700


class NotesPart(Part):
    """What else there is to know. The text is kept when one leaves it, as one change that can be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._drafts = Drafts(context)
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._soon.timeout.connect(self._keep_draft)
        self._paper = _NotePaper()
        self._paper.textChanged.connect(self._soon.start)
        self._paper.put_down.connect(self._keep)
        self._paper.submitted.connect(self._keep)
        self.content.addWidget(self._paper)
        self._whose = 0
        self._known = ""
        self.retranslate()

    def title(self) -> str:
        return self.tr("Notes")

    def retranslate(self) -> None:
        self._paper.setPlaceholderText(self.tr("What else is good to know…"))
        self._paper.setAccessibleName(self.tr("Notes"))

    def slice_of(self, card: CustomerCard) -> object:
        return card.notes

    def begin(self, card: CustomerCard) -> None:
        self._keep()

    def fill(self, card: CustomerCard) -> None:
        unsaved = card.id == self._whose and self._paper.toPlainText() != self._known
        self._whose, self._known = card.id, card.notes
        if not unsaved:
            # What the program was ended over comes back, and is kept like anything typed here.
            draft = self._drafts.text(self._place())
            self._paper.setPlainText(draft or card.notes)
            self._soon.stop()
            if draft == card.notes:  # it was kept just as the program ended
                self._drafts.keep(self._place(), "")

    @Slot()
    def _keep(self) -> None:
        self._soon.stop()
        customer_id, notes = self._whose, self._paper.toPlainText()
        if not customer_id or notes == self._known:
            return
        self._known = notes
        place, drafts = self._place(), self._drafts
        # Should it be refused (a full disk), the words are still there.
        drafts.keep(place, notes)
        journal, now = self._context.journal, self._context.now()
        self._context.do(
            lambda: commands.set_notes(journal, customer_id, notes, now), lambda _change: drafts.keep(place, "")
        )

    @Slot()
    def _keep_draft(self) -> None:
        notes = self._paper.toPlainText()
        self._drafts.keep(self._place(), "" if notes == self._known else notes)

    def _place(self) -> str:
        return f"notes:{self._whose}"


class _NotePaper(Paper):
    """Paper that says when one stops writing on it.

    Attributes:
        put_down: the keyboard left it, or it went out of sight.
    """

    put_down = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.put_down.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.put_down.emit()
