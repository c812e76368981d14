"""Small charts of one customer: the silences between contacts against the rhythm, the mood, and who starts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from db.queries.card import Card as CustomerCard
from db.queries.contact_days import ChartFacts, read_facts
from desktop import silence_signs, theme
from desktop.charts.chart import FEWEST, Head, HeadSign
from desktop.context import Context
from desktop.pages.customers.chart_place import ChartPlace
from desktop.pages.customers.part import Part
from desktop.tasks import Ticket
from desktop.widgets.chart_taking import TakeChart
from desktop.widgets.chip import ChipButton
from desktop.widgets.lines import Pills
from desktop.widgets.text import PlainLabel

if TYPE_CHECKING:
    from desktop.charts.canvas import ChartMaker

_HEIGHT = 178


class ChartPart(Part):
    """One of three charts at a time.

    Attributes:
        chosen: the ids of the touches behind a point that was opened.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._facts: ChartFacts | None = None
        self._ticket: Ticket | None = None
        self._gaps, self._mood, self._balance = ChipButton(), ChipButton(), ChipButton()
        group = QButtonGroup(self)
        for chip in (self._gaps, self._mood, self._balance):
            group.addButton(chip)
            chip.clicked.connect(self._draw)
        self._gaps.setChecked(True)
        self._take_away = TakeChart()
        self._take_away.wanted.connect(self._take_elsewhere)
        self.buttons.addWidget(self._take_away)
        self.content.addWidget(Pills((self._gaps, self._mood, self._balance)))
        self._place = ChartPlace(context, _HEIGHT, ("gaps", "mood", "balance"))
        self._place.chosen.connect(self.chosen)
        self.content.addWidget(self._place)
        self._signs = Pills(apart=theme.current().space.s)
        self.content.addWidget(self._signs)
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
        self._take_away.hide()
        self._signs.hide()
        self._place.show_nothing()

    def show_card(self, card: CustomerCard) -> None:
        super().show_card(card)
        self._ask()  # a changed mood changes nothing that is on the card itself

    def _ask(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        customer_id, today = self.card.id, self._context.today()
        self._ticket = self._context.tasks.run(lambda _ticket: read_facts(customer_id, today), self._take)

    def _take(self, facts: ChartFacts) -> None:
        self._ticket = None
        self._facts = facts
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._facts is not None and self._card is not None:
            chosen = (self._gaps.isChecked(), self._mood.isChecked())
            of = (self._facts, self.card.rhythm, chosen, self._context.speech.language)
            self._place.show_chart(of, self._maker)
            self._take_away.setVisible(self._is_drawn(self._facts))
            self._signs.clear()
            told = self._explained(self._facts)
            for mark, word, tone in told:
                self._signs.add(PlainLabel(f"{mark} {word}", size="small", ink=tone))
            self._signs.setVisible(bool(told))

    def _is_drawn(self, facts: ChartFacts) -> bool:
        """Say whether the chart that is seen shows figures; a sentence that there are too few is nothing to take."""
        if self._gaps.isChecked():
            return len(facts.contacts) >= FEWEST
        if self._mood.isChecked():
            return len(facts.moods) >= FEWEST
        return sum(month.theirs + month.ours for month in facts.starts) >= FEWEST

    def _explained(self, facts: ChartFacts) -> Sequence[tuple[str, str, str]]:
        """Return the signs of the chart that is seen, as far as it does not name them itself."""
        drawn = self._gaps.isChecked() and self._is_drawn(facts)
        return silence_signs.signs(facts.contacts, self.card.rhythm, self._context.words()) if drawn else ()

    @Slot(str)
    def _take_elsewhere(self, ending: str) -> None:
        if self._facts is None:
            return
        from desktop import card_tables, chart_files

        chosen = next(chip for chip in (self._gaps, self._mood, self._balance) if chip.isChecked())
        tables = {
            self._gaps: card_tables.silences_table,
            self._mood: card_tables.moods_table,
            self._balance: card_tables.starts_table,
        }
        context, today = self._context, self._context.today()
        name = f"{self.card.name} {chosen.text()} {today.isoformat()}"
        signs = tuple(HeadSign(*told) for told in self._explained(self._facts))
        head = Head(f"{self.card.name} · {chosen.text()}", context.formats().date(today), signs)
        chart_files.take(context, self, name, head, self._maker(), tables[chosen](self._facts), ending)

    def _maker(self) -> ChartMaker:
        from desktop import card_charts

        if self._facts is None:
            raise LookupError
        words, formats = self._context.words(), self._context.formats()
        if self._gaps.isChecked():
            return card_charts.gaps_maker(self._facts, self.card.rhythm, words, formats)
        if self._mood.isChecked():
            return card_charts.mood_maker(self._facts, words, formats)
        return card_charts.balance_maker(self._facts, words, formats)
