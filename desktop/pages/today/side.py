"""What stands beside the list: who is away, promises, whom to leave in peace, thanks, what nobody has checked."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.today import TodayPage, UncheckedToday
from desktop import theme
from desktop.formats import Formats
from desktop.i18n import Words
from desktop.pages.today.away_card import AwayCard
from desktop.pages.today.peace_card import PeaceCard
from desktop.pages.today.praise_card import PraiseCard
from desktop.pages.today.promises_card import PromisesCard
from desktop.sentences import Sentences
from desktop.shortening import shortened
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.lines import Pills
from desktop.widgets.text import PlainLabel, SectionTitle

_APART = 8
_LETTERS = 32  # of a name
_NAMED = 3  # one more is named too: “1 more” would take the same room


class Side(QWidget):
    """The cards beside the list; one that has nothing to say is not there.

    Attributes:
        opened: a customer is to be shown.
        looked: a customer's relationship is to be looked at.
        settled: a promise's id and its `PromiseOutcome`.
        poster_wanted: the thanks are to hang on the wall.
    """

    opened = Signal(int)
    looked = Signal(int)
    settled = Signal(int, object)
    poster_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the cards, all hidden."""
        super().__init__(parent)
        self._promises, self._peace, self._praise = PromisesCard(), PeaceCard(), PraiseCard()
        self._unchecked, self._away = UncheckedCard(), AwayCard()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.m)
        for card in (self._away, self._promises, self._peace, self._praise, self._unchecked):
            layout.addWidget(card)
            card.hide()
        layout.addStretch()
        for card in (self._promises, self._peace, self._praise):
            card.opened.connect(self.opened)
        self._unchecked.opened.connect(self.looked)
        self._promises.settled.connect(self.settled)
        self._praise.poster_wanted.connect(self.poster_wanted)

    def show_day(
        self, listed: TodayPage, day: datetime.date, sentences: Sentences, words: Words, formats: Formats
    ) -> None:
        """Show what belongs beside the list on `day`."""
        self._away.show_covers(listed.covers, day, formats)
        self._away.setVisible(bool(listed.covers))
        promises = (*listed.promises, *listed.awaited)
        self._promises.show_promises(promises, day, words, formats)
        self._promises.setVisible(bool(promises))
        self._peace.show_lines(listed.in_peace, sentences)
        self._peace.setVisible(bool(listed.in_peace))
        self._praise.show_praise(listed.praise, day)
        self._praise.setVisible(bool(listed.praise))
        self._unchecked.show_count(listed.unchecked, listed.unchecked_first)
        self._unchecked.setVisible(listed.unchecked > 0)
        # With nothing to say it leaves the list all the room.
        several = (listed.covers, promises, listed.in_peace, listed.praise, listed.unchecked)
        self.setVisible(any(map(bool, several)))


class UncheckedCard(Card):
    """How many relationships nobody looked at for long: what is not known never looks like good.

    Attributes:
        opened: a customer's relationship is to be looked at.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the card; `show_count` fills it."""
        super().__init__(parent)
        self._title = SectionTitle()
        self._text = PlainLabel(ink="muted", wrap=True)
        self._first: tuple[UncheckedToday, ...] = ()
        self._more = ""
        self._pills = Pills(apart=_APART)
        self.content.addWidget(self._title)
        self.content.addWidget(self._text)
        self.content.addWidget(self._pills)

    def show_count(self, count: int, first: tuple[UncheckedToday, ...]) -> None:
        """Show how many there are, and the first few by name; the others when asked for."""
        self._show_names(first)
        self._title.setText(self.tr("Do not assume"))
        self._text.setText(self.tr("Nobody has looked at the list of %n relationship(s) for 90 days.", "", count))

    def _show_names(self, first: tuple[UncheckedToday, ...]) -> None:
        more = self.tr("%n more", "", len(first) - _NAMED)  # in the language of the moment
        if (first, more) == (self._first, self._more):
            return
        self._first, self._more = first, more
        shown = first if len(first) <= _NAMED + 1 else first[:_NAMED]
        self._show_pills(shown, is_whole=len(shown) == len(first))

    @Slot()
    def _show_all(self) -> None:
        self._show_pills(self._first, is_whole=True)
        self._pills.findChildren(Button)[_NAMED].setFocus()

    def _show_pills(self, shown: tuple[UncheckedToday, ...], *, is_whole: bool) -> None:
        pills = Pills(apart=_APART)
        for one in shown:
            name = Button(
                shortened(one.name, _LETTERS), kind=Kind.QUIET, compact=True, trailing_icon="arrow-right", flush=True
            )
            name.clicked.connect(partial(self.opened.emit, one.customer_id))
            pills.add(name)
        if not is_whole:
            more = Button(self._more, kind=Kind.QUIET, compact=True, trailing_icon="chevron-down", flush=True)
            more.clicked.connect(self._show_all)
            pills.add(more)
        self.content.replaceWidget(self._pills, pills)
        self._pills.hide()
        self._pills.deleteLater()
        self._pills = pills
