"""The sheet the form for a new card stands on, made when it is opened for the first time."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from db.records import Language
from desktop.drafts import Drafts
from desktop.pages.customers.new_customer import NewCustomer
from desktop.widgets.card import Card


class NewCustomerSheet(Card):
    """Hidden until somebody is to be added.

    Attributes:
        wanted: a card is to be added: a `CustomerDraft` and a tuple of `ReachDraft`.
        left: it was closed; what was typed waits in it.
    """

    wanted = Signal(object, object)
    left = Signal()

    def __init__(self, drafts: Drafts, language: Language, parent: QWidget | None = None) -> None:
        """Make it without its form; new customers are taken to speak `language`."""
        super().__init__(parent)
        self._drafts = drafts
        self._language = language
        self._form: NewCustomer | None = None
        self.hide()

    def begin(self, name: str = "") -> None:
        """Open it, and begin with a name that was looked for in vain."""
        form = self._form = self._form or self._made()
        self.show()
        form.begin()
        form.suggest(name)

    def end(self) -> None:
        """Close it and forget what was typed: it is a card now."""
        if self._form is not None:
            self._form.empty()
        self.hide()

    @Slot()
    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _made(self) -> NewCustomer:
        form = NewCustomer(self._drafts, self._language)
        form.left.connect(self._leave)
        form.wanted.connect(self.wanted)
        self.content.addWidget(form)
        return form
