"""The people one speaks to at a firm: each has a card of their own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.commands import customers as commands
from db.commands.customers import CustomerDraft
from db.queries.card import Card as CustomerCard
from db.records import CustomerKind
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.page import CustomerTarget
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.part import Part
from desktop.widgets.action_line import ActionLine
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton, quiet


class PeoplePart(Part):
    """There on the card of a firm only."""

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

    def title(self) -> str:
        return self.tr("People there")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Add somebody who works there"))
        self._line = None  # it speaks the language it was made in

    def slice_of(self, card: CustomerCard) -> object:
        return (card.people, card.kind)

    def begin(self, card: CustomerCard) -> None:
        self._adding = False
        self._is_to_look = True

    def show_again(self) -> None:
        if not self._adding and self._drafts.text(self._place()):
            self._is_to_look = True
            self.renew()

    def fill(self, card: CustomerCard) -> None:
        if self._is_to_look and self._drafts.text(self._place()):
            self._adding = True
        self._is_to_look = False
        self.setVisible(card.kind is CustomerKind.FIRM or bool(card.people))
        for person in card.people:
            line = ActionLine("user", person.name, person.job_title, "muted")
            name = self.tr("Open the card of {name}").format(name=person.name)
            line.offer("arrow-right", name, lambda whose=person.id: self._open(whose))
            self.body.addWidget(line)
        if self._adding:
            self.body.addWidget(self._line or self._field())
        elif not card.people:
            self.body.addWidget(quiet(self.tr("Nobody noted yet.")))

    def _field(self) -> KeptField:
        field = self._line = KeptField(self._drafts, self._place(), self.tr("A name, then Enter"))
        field.line.setAccessibleName(self.tr("New contact person"))
        field.wanted.connect(self._keep)
        field.given_up.connect(self._give_up)
        field.discarded.connect(self._give_up)
        return field

    def _refill(self) -> None:
        if self._line is not None and self._adding:
            self.body.removeWidget(self._line)  # what is typed outlives a change of what the sheet says
        else:
            self._line = None
        super()._refill()

    @Slot()
    def _open_field(self) -> None:
        self._adding = True
        self.renew()
        if self._line is not None:
            self._line.setFocus()

    @Slot()
    def _give_up(self) -> None:
        self._adding = False
        self.renew()
        self._add.setFocus()

    @Slot(str)
    def _keep(self, name: str) -> None:
        firm, place = self.card, self._place()
        if not name:
            self._give_up()
            return
        given, _, family = name.rpartition(" ")
        draft = CustomerDraft(
            given_name=given or family,
            family_name=family if given else "",
            company=firm.name,
            language=firm.language,
            owner_id=firm.owner_id,
            firm_id=firm.id,
        )
        self._adding = False
        journal, now = self._context.journal, self._context.now()
        self._context.do(
            lambda: commands.add_customer(journal, draft, now), lambda _change: self._drafts.keep(place, "")
        )

    def _place(self) -> str:
        return of_card(self.card.id, "person-0")

    def _open(self, customer_id: int) -> None:
        self._context.bus.wanted.emit(CustomerTarget(customer_id))
