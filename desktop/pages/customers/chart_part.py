"""Small charts of one customer: the silences between contacts against the rhythm, the mood, and who starts."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from db.queries.card import Card as CustomerCard
from db.queries.contact_days import ChartFacts, read_facts
from desktop import theme
from desktop.context import Context
from desktop.pages.customers.part import Part
from desktop.tasks import Lane, Ticket
from desktop.widgets.chip import ChipButton
from desktop.widgets.lines import Pills

if TYPE_CHECKING:
    from desktop.charts.canvas import ChartCanvas

_HEIGHT = 178


class ChartPart(Part):
    """The drawing library takes longer to load than the whole card: it comes after the card is on the screen.

    Attributes:
        chosen: the ids of the touches behind a point that was opened.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._facts: ChartFacts | None = None
        self._ticket: Ticket | None = None
        self._canvas: ChartCanvas | None = None
        self._loading = False
        self._gaps, self._mood, self._balance = ChipButton(), ChipButton(), ChipButton()
        group = QButtonGroup(self)
        for chip in (self._gaps, self._mood, self._balance):
            group.addButton(chip)
            chip.clicked.connect(self._draw)
        self._gaps.setChecked(True)
        self.content.addWidget(Pills((self._gaps, self._mood, self._balance)))
        self._place = QWidget()
        self._place.setFixedHeight(theme.scaled(_HEIGHT))
        self.content.addWidget(self._place)
        self.retranslate()

    def title(self) -> str:
        return self.tr("How it goes")

    def retranslate(self) -> None:
        self._gaps.setText(self.tr("Silences"))
        self._mood.setText(self.tr("Mood"))
        self._balance.setText(self.tr("Balance"))
        self._draw()

    def slice_of(self, card: CustomerCard) -> object:
        return None

    def fill(self, card: CustomerCard) -> None:
        """The chart draws itself when its facts are read."""

    def begin(self, card: CustomerCard) -> None:
        self._facts = None
        if self._canvas is not None:
            self._canvas.show_nothing()

    def show_card(self, card: CustomerCard) -> None:
        super().show_card(card)
        self._ask()  # a changed mood changes nothing that is on the card itself

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _ask(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        customer_id, today = self.card.id, self._context.today()
        self._ticket = self._context.tasks.run(lambda _ticket: read_facts(customer_id, today), self._take)

    def _take(self, facts: ChartFacts) -> None:
        self._ticket = None
        self._facts = facts
        self._load()
        self._draw()

    def _load(self) -> None:
        """Load the drawing library beside the window's thread, once the sheet can be seen and there is something."""
        if self._loading or self._facts is None or not self.isVisible():
            return
        self._loading = True
        self._context.tasks.run(_import_canvas, self._build, lane=Lane.WORK)

    def _build(self, _none: None) -> None:
        from desktop.charts.canvas import ChartCanvas

        canvas = ChartCanvas()
        canvas.setFixedHeight(theme.scaled(_HEIGHT))
        canvas.chosen.connect(self.chosen)
        self.content.replaceWidget(self._place, canvas)
        self._place.deleteLater()
        self._canvas = canvas
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._canvas is None or self._facts is None or self._card is None:
            return
        from desktop import card_charts

        words, formats = self._context.words(), self._context.formats()
        if self._gaps.isChecked():
            self._canvas.show_chart(card_charts.gaps_maker(self._facts, self.card.rhythm, words, formats))
        elif self._mood.isChecked():
            self._canvas.show_chart(card_charts.mood_maker(self._facts, words, formats))
        else:
            self._canvas.show_chart(card_charts.balance_maker(self._facts, words, formats))


def _import_canvas(_ticket: Ticket) -> None:
    for name in ("canvas", "gaps", "mood", "balance"):
        importlib.import_module(f"desktop.charts.{name}")
