"""The sheet of a card that says how this customer likes to be spoken to."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.changes import Change
from db.commands import customers, rhythms
from db.commands.customers import CustomerDraft
from db.queries.card import Card as CustomerCard
from db.relationship.rhythm import RhythmSource
from desktop import terms
from desktop.context import Context
from desktop.pages.customers import rhythm_words
from desktop.pages.customers.lines import Pills, SmallButton, quiet
from desktop.pages.customers.part import Part
from desktop.pages.customers.person import draft_of
from desktop.pages.customers.rhythm_form import RhythmForm, RhythmWishes
from desktop.theme import Weight
from desktop.widgets.chip import NEUTRAL, Chip
from desktop.widgets.text import PlainLabel


class RhythmPart(Part):
    """How often, by which way, when, at which pace, how close; changed in place."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._form: RhythmForm | None = None
        self._unsaved: dict[int, RhythmWishes] = {}
        self._edit = SmallButton("pencil")
        self._edit.clicked.connect(self._open_form)
        self.buttons.addWidget(self._edit)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Rhythm")

    def retranslate(self) -> None:
        self._edit.set_name(self.tr("Change the rhythm"))

    def slice_of(self, card: CustomerCard) -> object:
        return (card.rhythm, card.pace, card.closeness, card.language, card.honorific, card.given_name, card.state)

    def begin(self, card: CustomerCard) -> None:
        self._drop_form()

    def fill(self, card: CustomerCard) -> None:
        self._edit.setVisible(self._form is None)
        if self._form is not None:
            self.body.addWidget(self._form)
            return
        words, formats = self._context.words(), self._context.formats()
        self.body.addWidget(
            PlainLabel(
                rhythm_words.often(card.rhythm, words), size="figure", weight=Weight.STRONG, serif=True, wrap=True
            ),
        )
        manner = rhythm_words.manner(card.rhythm, words, formats)
        for text in (manner, self._guess(card)):
            if text:
                self.body.addWidget(quiet(text))
        pills = self._pills(card)
        if pills:
            self.body.addSpacing(4)
            self.body.addWidget(Pills(pills))

    def _guess(self, card: CustomerCard) -> str:
        """What the customer's own days tell while nobody has said anything."""
        known = card.rhythm is not None and card.rhythm.source is not RhythmSource.NONE
        if known or card.state.typical_gap_days is None:
            return ""
        return self.tr("usually in touch every %n day(s), a guess", "", card.state.typical_gap_days)

    def _pills(self, card: CustomerCard) -> list[QWidget]:
        words = self._context.words()
        pills: list[QWidget] = []
        if card.pace is not None:
            pills.append(Chip(terms.named(card.pace, words), "accent"))
        if card.closeness is not None:
            pills.append(Chip(terms.named(card.closeness, words), NEUTRAL))
        spoken = terms.named(card.language, words)
        if card.honorific:
            called = f"{card.given_name or card.name} {card.honorific}"
            spoken = self.tr("{language} · “{name}”").format(language=spoken, name=called)
        pills.append(Chip(spoken, NEUTRAL))
        source = rhythm_words.source(card.rhythm, words)
        if source:
            pills.append(Chip(source, NEUTRAL))
        return pills

    @Slot()
    def _open_form(self) -> None:
        card = self.card
        self._form = RhythmForm(self._context.words(), self._unsaved.get(card.id) or _wishes(card))
        self._form.accepted.connect(self._keep)
        self._form.left.connect(self._leave_form)
        self.renew()
        self._form.begin()

    @Slot()
    def _leave_form(self) -> None:
        if self._form is not None:
            self._unsaved[self.card.id] = self._form.wishes()
        self._drop_form()
        self.renew()
        self._edit.setFocus()

    def _drop_form(self) -> None:
        if self._form is not None and self._card is not None:
            self._unsaved.setdefault(self._card.id, self._form.wishes())
        self._form = None

    @Slot()
    def _keep(self) -> None:
        if self._form is None:
            return
        card, wishes, before = self.card, self._form.wishes(), _wishes(self.card)
        journal, now = self._context.journal, self._context.now()
        rhythm = wishes.rhythm
        if rhythm != before.rhythm:
            self._context.do(lambda: rhythms.set_customer_rhythm(journal, card.id, rhythm, now), self._kept)
        if (wishes.pace, wishes.closeness) != (before.pace, before.closeness):
            draft: CustomerDraft = dataclasses.replace(draft_of(card), pace=wishes.pace, closeness=wishes.closeness)
            self._context.do(lambda: customers.edit_customer(journal, card.id, draft, now), self._kept)
        if wishes == before:
            self._leave_form()

    def _kept(self, _change: Change) -> None:
        self._form = None
        self._unsaved.pop(self.card.id, None)
        self.renew()
        self._edit.setFocus()


def _wishes(card: CustomerCard) -> RhythmWishes:
    """Return what the form begins with: the card's own rhythm, or that of tag or shop as a start."""
    rhythm = dataclasses.replace(card.rhythm, source=RhythmSource.NONE) if card.rhythm is not None else None
    return RhythmWishes(rhythm, card.pace, card.closeness)
