"""The words the shop groups a customer by."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot

from db.changes import Change
from db.commands import customers as commands
from db.queries import tags as tag_queries
from db.queries.card import Card as CustomerCard
from desktop.pages.customers.adding_part import AddingPart
from desktop.pages.customers.kept_field import KeptField
from desktop.pages.customers.tag_chip import TagChip
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import NEUTRAL
from desktop.widgets.lines import Pills
from desktop.widgets.offers import Offers

_FIRST = 12  # so many are shown where there are far more; what stands below the sheet stays near
_FEW_MORE = 4


class TagsPart(AddingPart):
    """Pills with a cross, and a line to add more: it stays open until it is left."""

    what = "tag"
    _shows_all = False
    _chips: Sequence[TagChip] = ()

    def title(self) -> str:
        return self.tr("Tags")

    def add_name(self) -> str:
        return self.tr("Add a tag")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.tags, card.tag_colours)

    def begin(self, card: CustomerCard) -> None:
        super().begin(card)
        self._shows_all = False

    def fill_seen(self, card: CustomerCard) -> None:
        pills = Pills()
        hidden = len(card.tags) - _FIRST
        if self._shows_all or self._adding or hidden <= _FEW_MORE:
            hidden = 0
        shown = len(card.tags) - hidden
        self._chips = [
            TagChip(tag, colour or NEUTRAL)
            for tag, colour in zip(card.tags[:shown], card.tag_colours[:shown], strict=True)
        ]
        for chip in self._chips:
            chip.removed.connect(self._remove)
            pills.add(chip)
        if hidden:
            more = Button(self.tr("%n more", "", hidden), kind=Kind.QUIET, compact=True, trailing_icon="chevron-down")
            more.clicked.connect(self._show_all)
            pills.add(more)
        if card.tags:
            self.body.addWidget(pills)

    def line_words(self) -> tuple[str, str]:
        return self.tr("New tag"), self.tr("A word, then Enter")

    def made_field(self) -> KeptField:
        field = super().made_field()
        Offers(tag_queries.names(self._context.journal), field.line)
        return field

    def take(self, text: str) -> None:
        self.add(self._setting((*self.card.tags, text)), text)

    @Slot()
    def _show_all(self) -> None:
        self._shows_all = True
        self.renew()
        self._chips[_FIRST].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _remove(self, tag: str) -> None:
        self._context.do(self._setting(tuple(other for other in self.card.tags if other != tag)))

    def _setting(self, tags: tuple[str, ...]) -> Callable[[], Change]:
        customer_id, journal, now = self.card.id, self._context.journal, self._context.now()
        return lambda: commands.set_tags(journal, (customer_id,), tags, now)
