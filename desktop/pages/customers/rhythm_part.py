"""The sheet of a card that says how this customer likes to be spoken to."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.commands import rhythms
from db.commands.rhythms import Manner
from db.queries.card import Card as CustomerCard
from db.relationship.rhythm import RhythmSource
from desktop import letters, terms
from desktop.pages.customers import rhythm_words
from desktop.pages.customers.form_part import FormPart
from desktop.pages.customers.rhythm_form import RhythmForm, RhythmWishes
from desktop.rhythms import every
from desktop.theme import Weight
from desktop.widgets.chip import NEUTRAL, Chip
from desktop.widgets.lines import Pills, quiet
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure


class RhythmPart(FormPart[RhythmWishes]):
    """How often, by which way, when, at which pace, how close; changed in place.

    Attributes:
        traced: the days a guess is told from are to be shown.
    """

    traced = Signal()

    def title(self) -> str:
        return self.tr("Rhythm")

    def edit_name(self) -> str:
        return self.tr("Change the rhythm")

    def slice_of(self, card: CustomerCard) -> object:
        return (card.rhythm, card.pace, card.closeness, card.language, card.honorific, card.given_name, card.state)

    def known(self, card: CustomerCard) -> RhythmWishes:
        # A rhythm that comes from a tag or from the shop is what one changes from.
        rhythm = dataclasses.replace(card.rhythm, source=RhythmSource.NONE) if card.rhythm is not None else None
        return RhythmWishes(rhythm, card.pace, card.closeness)

    def made(self, wishes: RhythmWishes) -> RhythmForm:
        return RhythmForm(self._context.words(), wishes)

    def keep(self, card: CustomerCard, before: RhythmWishes, wishes: RhythmWishes) -> None:
        journal, now = self._context.journal, self._context.now()
        rhythm, manner = wishes.rhythm, Manner(wishes.pace, wishes.closeness)
        if rhythm == before.rhythm:  # one that comes from a tag or from the shop stays theirs
            own = card.rhythm is not None and card.rhythm.source is RhythmSource.CARD
            rhythm = rhythm if own else None
        self._context.do(lambda: rhythms.set_customer_rhythm(journal, card.id, rhythm, now, manner), self.kept)

    def fill_seen(self, card: CustomerCard) -> None:
        words, formats = self._context.words(), self._context.formats()
        self.body.addWidget(
            PlainLabel(
                rhythm_words.headline(card.rhythm, words), size="figure", weight=Weight.STRONG, serif=True, wrap=True
            ),
        )
        manner = rhythm_words.manner(card.rhythm, words, formats)
        if manner:
            self.body.addWidget(quiet(manner))
        guess = self._guess(card)
        if guess:
            figure = TracedFigure()
            figure.stand_flush()
            figure.show_figure(guess, "", self.traced.emit)
            self.body.addWidget(figure)
        pills = self._pills(card)
        if pills:
            self.body.addSpacing(4)
            self.body.addWidget(Pills(pills))

    def _guess(self, card: CustomerCard) -> str:
        """What the customer's own days tell while nobody has said anything."""
        known = card.rhythm is not None and card.rhythm.source is not RhythmSource.NONE
        if known or card.state.typical_gap_days is None:
            return ""
        often = every(card.state.typical_gap_days, self._context.words())
        return self.tr("usually {often}, a guess").format(often=often)

    def _pills(self, card: CustomerCard) -> list[QWidget]:
        words = self._context.words()
        pills: list[QWidget] = []
        if card.pace is not None:
            pills.append(Chip(terms.named(card.pace, words), "accent"))
        if card.closeness is not None:
            pills.append(Chip(terms.named(card.closeness, words), NEUTRAL))
        spoken = terms.named(card.language, words)
        if card.honorific:
            called = letters.address(card, card.language)
            spoken = self.tr("{language} · “{name}”").format(language=spoken, name=called)
        pills.append(Chip(spoken, NEUTRAL))
        source = rhythm_words.source(card.rhythm, words)
        if source:
            pills.append(Chip(source, NEUTRAL))
        return pills
