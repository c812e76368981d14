"""Yesterday's thanks, for the people who earned them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.today import PraiseToday
from desktop import theme
from desktop.prose import Prose, Run
from desktop.quoting import quoted
from desktop.shortening import shortened
from desktop.theme import Weight
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.prose_label import ProseLabel
from desktop.widgets.text import PlainLabel
from desktop.widgets.way_in import WayIn

_SHOWN = 3
_WORDS = 240  # letters of a thanks; a pasted review may be as long as a letter


class PraiseCard(Card):
    """The exact words, who said them, about whom.

    Attributes:
        opened: a customer is to be shown.
        poster_wanted: the words are to hang on the wall.
    """

    opened = Signal(int)
    poster_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the card; `show_praise` fills it."""
        super().__init__(parent, tone="good")
        self._title = ProseLabel(size="strong")
        self._title.set_icon("quote", "ink")
        self._quotes = [_Quote() for _ in range(_SHOWN)]
        self.content.setSpacing(theme.current().space.s)
        self.content.addWidget(self._title)
        for quote in self._quotes:
            quote.opened.connect(self.opened)
            self.content.addWidget(quote)
        self._poster = Button(icon="award", compact=True)
        self._poster.clicked.connect(self.poster_wanted)
        self.content.addWidget(self._poster, 0, Qt.AlignmentFlag.AlignLeft)

    def show_praise(self, praise: Sequence[PraiseToday], today: datetime.date) -> None:
        """Show the newest few; on a Monday those of the weekend are among them."""
        fresh = all((today - one.on).days == 1 for one in praise)
        title = self.tr("Yesterday’s thanks") if fresh else self.tr("Thanks of the last days")
        self._title.set_prose(Prose((Run(title, strong=True),)))
        self._poster.setText(self.tr("Make a poster"))
        for place, quote in enumerate(self._quotes):
            quote.setVisible(place < len(praise))
            if place < len(praise):
                quote.show_praise(praise[place])


class _Quote(QWidget):
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._customer_id = 0
        self._words = ProseLabel(size="strong", serif=True, italic=True)
        self._who = PlainLabel(ink="muted", wrap=True, weight=Weight.REGULAR)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._who)
        self._way_in = WayIn(self)
        self._way_in.taken.connect(self._open)

    def show_praise(self, praise: PraiseToday) -> None:
        self._customer_id = praise.customer_id
        self._words.set_prose(Prose((Run(quoted(shortened(praise.words, _WORDS))),)))
        self._who.setText(" · ".join(part for part in (shortened(praise.name), praise.praised) if part))
        self.setAccessibleName(f"{praise.name}: {praise.words}")

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._customer_id)
