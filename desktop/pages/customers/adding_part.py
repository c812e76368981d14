"""A sheet whose plus opens a line that takes one more: a tag, somebody who works there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.changes import Change
from db.queries.card import Card as CustomerCard
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.pages.customers.column import show_whole
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.part import Part
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton


class AddingPart(Part):
    """What is typed and not added yet waits like the draft of a form, and the line opens by itself where it does.

    Attributes:
        what: what is added here, in the name of its draft.
    """

    what = ""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._adding = False
        self._is_to_look = False
        self._line: KeptField | None = None
        self._drafts = Drafts(context)
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._open_field)
        self.buttons.addWidget(self._add)
        self.retranslate()

    def add_name(self) -> str:
        """Return what the plus does."""
        raise NotImplementedError

    def line_words(self) -> tuple[str, str]:
        """Return what the line is called, and the hint in it."""
        raise NotImplementedError

    def made_field(self) -> KeptField:
        """Return the line one types into."""
        return KeptField(self._drafts, self.place(), "")

    def fill_seen(self, card: CustomerCard) -> None:
        """Put what the card says into `body`, above the line."""
        raise NotImplementedError

    def take(self, text: str) -> None:
        """Add what was typed; nothing but white space never comes here."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self._add.set_name(self.add_name())
        if self._line is not None:
            self._line.say(*self.line_words())

    def begin(self, card: CustomerCard) -> None:
        self._adding = False
        self._is_to_look = True

    def show_again(self) -> None:
        if not self._adding and self._drafts.text(self.place()):
            self._is_to_look = True
            self.renew()

    def fill(self, card: CustomerCard) -> None:
        if self._is_to_look and self._drafts.text(self.place()):
            self._adding = True
        self._is_to_look = False
        self.fill_seen(card)
        if self._adding:
            self.body.addWidget(self._line or self._made_line())

    def place(self) -> str:
        """Return where the draft of the line is kept."""
        return of_card(self.card.id, f"{self.what}-0")

    @Slot()
    def put_away(self) -> None:
        """Close the line; what stands in it waits."""
        self._adding = False
        self.renew()
        self._add.setFocus()

    def add(self, command: Callable[[], Change], text: str) -> None:
        """Change the journal. Once that is done the line forgets `text`; what was typed since stays."""
        customer_id, place = self.card.id, self.place()

        def added(_change: Change) -> None:
            self._drafts.keep(place, "")
            if self._line is not None and self.card.id == customer_id:
                self._line.forget(text)

        self._context.do(command, added)

    def _made_line(self) -> KeptField:
        field = self._line = self.made_field()
        field.say(*self.line_words())
        field.wanted.connect(self._want)
        field.given_up.connect(self.put_away)
        field.discarded.connect(self.put_away)
        return field

    def _refill(self) -> None:
        if self._line is not None and self._adding:
            self.body.removeWidget(self._line)  # what is typed outlives a change of what the sheet says
        else:
            self._line = None
        super()._refill()
        if self._adding and self._holds_keyboard():
            show_whole(self)  # what was just added pushed the line down

    @Slot()
    def _open_field(self) -> None:
        self._adding = True
        self.renew()
        if self._line is not None:
            self._line.setFocus()
            show_whole(self)

    @Slot(str)
    def _want(self, text: str) -> None:
        if text:
            self.take(text)
        else:
            self.put_away()
