"""The people one speaks to at a firm: each has a card of their own."""

from __future__ import annotations

from db.commands import customers as commands
from db.commands.customers import CustomerDraft
from db.queries.card import Card as CustomerCard
from db.records import CustomerKind
from desktop.pages.customers.adding_part import AddingPart
from desktop.targets import CustomerTarget
from desktop.widgets.action_line import ActionLine
from desktop.widgets.lines import quiet


class PeoplePart(AddingPart):
    """There on the card of a firm only."""

    what = "person"

    def title(self) -> str:
        return self.tr("People there")

    def add_name(self) -> str:
        return self.tr("Add somebody who works there")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.people, card.kind)

    def fill_seen(self, card: CustomerCard) -> None:
        self.setVisible(card.kind is CustomerKind.FIRM or bool(card.people))
        for person in self.first_of(card.people):
            line = ActionLine("user", person.name, person.job_title, "muted")
            name = self.tr("Open the card of {name}").format(name=person.name)
            line.offer("arrow-right", name, lambda whose=person.id: self._open(whose))
            self.body.addWidget(line)
        if not (card.people or self._adding):
            self.body.addWidget(quiet(self.tr("Nobody noted yet.")))

    def line_words(self) -> tuple[str, str]:
        return self.tr("New contact person"), self.tr("A name, then Enter")

    def take(self, text: str) -> None:
        firm = self.card
        given, _, family = text.rpartition(" ")
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
        self.add(lambda: commands.add_customer(journal, draft, now), text)

    def _open(self, customer_id: int) -> None:
        self._context.bus.wanted.emit(CustomerTarget(customer_id))
