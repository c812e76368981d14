"""The people one speaks to at a firm: each has a card of their own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.commands import customers as commands
from db.commands.customers import CustomerDraft
from db.queries.card import Card as CustomerCard
from db.records import CustomerKind
from desktop.context import Context
from desktop.page import CustomerTarget
from desktop.pages.customers.part import Part
from desktop.widgets.action_line import ActionLine, AddField
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton, quiet


class PeoplePart(Part):
    """There on the card of a firm only."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._adding = False
        self._line: AddField | None = None
        self._typed: dict[int, str] = {}
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._open_field)
        self.buttons.addWidget(self._add)
        self.retranslate()

    def title(self) -> str:
        return self.tr("People there")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Add somebody who works there"))

    def slice_of(self, card: CustomerCard) -> object:
        return (card.people, card.kind)

    def begin(self, card: CustomerCard) -> None:
        self._adding = False

    def fill(self, card: CustomerCard) -> None:
        self.setVisible(card.kind is CustomerKind.FIRM or bool(card.people))
        for person in card.people:
            line = ActionLine("user", person.name, person.job_title, "muted")
            name = self.tr("Open the card of {name}").format(name=person.name)
            line.offer("arrow-right", name, lambda whose=person.id: self._open(whose))
            self.body.addWidget(line)
        if self._adding:
            self.body.addWidget(self._field())
        elif not card.people:
            self.body.addWidget(quiet(self.tr("Nobody noted yet.")))

    def _field(self) -> AddField:
        field = self._line = AddField(self._typed.get(self.card.id, ""))
        hint = self.tr("A name, then Enter")
        field.setPlaceholderText(hint)
        field.setAccessibleName(self.tr("New contact person"))
        field.textChanged.connect(self._remember)
        field.returnPressed.connect(self._keep)
        field.given_up.connect(self._give_up)
        return field

    @Slot(str)
    def _remember(self, text: str) -> None:
        self._typed[self.card.id] = text

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

    @Slot()
    def _keep(self) -> None:
        firm, name = self.card, self._typed.pop(self.card.id, "").strip()
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
        self._context.do(lambda: commands.add_customer(journal, draft, now))

    def _open(self, customer_id: int) -> None:
        self._context.bus.wanted.emit(CustomerTarget(customer_id))
