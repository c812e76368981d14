"""The words the shop groups a customer by."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from db.commands import customers as commands
from db.queries import tags as tag_queries
from db.queries.card import Card as CustomerCard
from desktop.context import Context
from desktop.pages.customers.part import Part
from desktop.pages.customers.tag_chip import TagChip
from desktop.widgets.action_line import AddField
from desktop.widgets.button import Kind
from desktop.widgets.chip import NEUTRAL
from desktop.widgets.lines import Pills, SmallButton


class TagsPart(Part):
    """Pills with a cross, and a line to add one more."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._adding = False
        self._line: AddField | None = None
        self._typed = ""
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._open_field)
        self.buttons.addWidget(self._add)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Tags")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Add a tag"))

    def slice_of(self, card: CustomerCard) -> object:
        return (card.tags, card.tag_colours)

    def begin(self, card: CustomerCard) -> None:
        self._adding, self._typed = False, ""

    def fill(self, card: CustomerCard) -> None:
        pills = Pills()
        for tag, colour in zip(card.tags, card.tag_colours, strict=True):
            chip = TagChip(tag, colour or NEUTRAL)
            chip.removed.connect(self._remove)
            pills.add(chip)
        if card.tags:
            self.body.addWidget(pills)
        if self._adding:
            self.body.addWidget(self._field())

    def _field(self) -> AddField:
        field = self._line = AddField(self._typed)
        hint = self.tr("A word, then Enter")
        field.setPlaceholderText(hint)
        field.setAccessibleName(self.tr("New tag"))
        known = QCompleter(list(tag_queries.names(self._context.journal)), field)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(known)
        field.textChanged.connect(self._remember)
        field.returnPressed.connect(self._keep)
        field.given_up.connect(self._give_up)
        return field

    @Slot(str)
    def _remember(self, text: str) -> None:
        self._typed = text

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
        tag = self._typed.strip()
        self._typed = ""
        if tag:
            self._set((*self.card.tags, tag))
        else:
            self._give_up()

    @Slot(str)
    def _remove(self, tag: str) -> None:
        self._set(tuple(other for other in self.card.tags if other != tag))

    def _set(self, tags: tuple[str, ...]) -> None:
        customer_id, journal, now = self.card.id, self._context.journal, self._context.now()
        self._context.do(lambda: commands.set_tags(journal, (customer_id,), tags, now))
