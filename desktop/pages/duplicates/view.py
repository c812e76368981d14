"""Cards that may be one person's, each pair with the reason why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.commands import merging
from db.queries.duplicates import Pair, duplicates
from desktop import theme
from desktop.context import Context
from desktop.page import Page
from desktop.pages.duplicates.pair_card import PairCard
from desktop.tasks import Ticket
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PageTitle, PlainLabel

_AT_ONCE = 20


class DuplicatesPage(Page):
    """Nothing is merged unasked; what was is undone like anything else."""

    def __init__(self, context: Context) -> None:
        """Begin empty; `refresh` reads the journal."""
        super().__init__()
        self._context = context
        self._ticket: Ticket | None = None
        self._pairs: Sequence[Pair] = ()
        self._awaited = False
        self._cards: list[PairCard] = []
        self._title, self._told = PageTitle(), PlainLabel(ink="muted", wrap=True)
        self._more = PlainLabel(ink="muted", wrap=True)
        self._empty = EmptyState("users")
        self._empty.setContentsMargins(0, 0, theme.current().space.xl, 0)
        space = theme.current().space
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, space.xl, space.l)
        self._list.setSpacing(space.m)
        self._list.addWidget(self._more)
        self._list.addStretch()
        self._scroll = Scroll(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, 20, 0, 0)
        layout.setSpacing(space.m)
        for widget, stretch in ((self._title, 0), (self._told, 0), (self._scroll, 1), (self._empty, 1)):
            layout.addWidget(widget, stretch)
        self._told.setContentsMargins(0, 0, space.xl, 0)
        self._empty.hide()
        self._more.hide()
        self.retranslate()

    @property
    def cards(self) -> Sequence[PairCard]:
        """The pairs that are shown."""
        return self._cards

    def title(self) -> str:
        return self.tr("Duplicates")

    def refresh(self, changes: object | None = None) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        journal = self._context.journal
        self._ticket = self._context.tasks.run(lambda _ticket: duplicates(journal), self._show)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._title.setText(self.title())
        self._told.setText(
            self.tr(
                "Cards that may be one person’s. The card that stays keeps what it says; the other goes into the "
                "trash, and takes its own again if you bring it back from there."
            )
        )
        self._empty.say(
            self.tr("Nobody stands here twice"),
            self.tr("No two cards have a phone, an email or a name in common."),
        )
        self._say_more()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def leads_to(self) -> QWidget | None:
        self._awaited = not self._cards
        return self._cards[0].first_answer if self._cards else None

    def _show(self, pairs: Sequence[Pair]) -> None:
        self._ticket = None
        if tuple(pairs) != tuple(self._pairs):
            self._pairs = pairs
            self._fill(pairs[:_AT_ONCE])
        self._scroll.setVisible(bool(pairs))
        self._told.setVisible(bool(pairs))
        self._empty.setVisible(not pairs)
        self._say_more()
        if self._awaited and self._cards:
            self._awaited = False
            self._cards[0].first_answer.setFocus()

    def _fill(self, pairs: Sequence[Pair]) -> None:
        """Show these pairs; a card that stays is not moved, so that nothing jumps under the hand."""
        wanted = {(pair.first.id, pair.second.id): pair for pair in pairs}
        going = [card for card in self._cards if wanted.get(card.key) != card.pair]
        staying = {card.key: card for card in self._cards if card not in going}
        held = next((place for place, card in enumerate(self._cards) if card.isAncestorOf(_focused(self))), -1)
        cards: list[PairCard] = []
        for place, (key, pair) in enumerate(wanted.items()):
            card = staying.get(key)
            if card is None:
                card = PairCard(pair, self._context)
                card.joined.connect(self._join)
                card.parted.connect(self._part)
            self._list.insertWidget(place, card)
            card.show()
            cards.append(card)
        self._cards = cards
        if held >= 0 and cards:
            cards[min(held, len(cards) - 1)].first_answer.setFocus()
        for card in going:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _say_more(self) -> None:
        more = len(self._pairs) - len(self._cards)
        self._more.setText(self.tr("%n more pair(s) come after these.", "", more))
        self._more.setVisible(more > 0)

    @Slot(int, int)
    def _join(self, stays: int, goes: int) -> None:
        context = self._context
        context.do(lambda: merging.merge(context.journal, stays, goes, context.now()))

    @Slot(int, int)
    def _part(self, one: int, other: int) -> None:
        context = self._context
        context.do(lambda: merging.say_apart(context.journal, one, other, context.now()))


def _focused(page: QWidget) -> QWidget:
    return page.window().focusWidget() or page.window()
