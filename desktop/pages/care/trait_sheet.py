"""The good, or the bad, traits of the checklist: added and retired with a reason, never deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from db.commands import checklists
from db.queries.care_checklist import TraitLine
from desktop import messages
from desktop.first_traits import said
from desktop.pages.care.section import Section
from desktop.pages.care.weights import WeightChoice
from desktop.widgets.adding import Adding
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel


class TraitSheet(Sheet):
    """One line a trait; retired ones stand last, with the reason why."""

    def __init__(self, section: Section, *, is_good: bool) -> None:
        """Make it empty; `show_traits` fills it."""
        super().__init__()
        self._section, self._is_good = section, is_good
        self._lines = ListColumn[TraitLine](lambda: _Trait(section), lambda trait: trait.id)
        self._adding = Adding()
        self._adding.said.connect(self._add)
        section.keep_typed(self._adding, "good trait" if is_good else "bad trait")
        self.content.addWidget(self._lines)
        self.content.addWidget(self._adding)

    def show_traits(self, traits: Sequence[TraitLine]) -> None:
        """Show these."""
        self._lines.show_rows(traits)

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""
        if self._is_good:
            self.say(self.tr("Good traits"), self.tr("What a relationship that is well looks like."))
            hint = self.tr("Another good trait…")
        else:
            self.say(self.tr("Bad traits"), self.tr("What creeps in when nobody looks."))
            hint = self.tr("Another bad trait…")
        self._adding.say(hint, self.tr("Add"))

    @Slot(str)
    def _add(self, words: str) -> None:
        reason = messages.ask_text(self, self.tr("A new trait"), self.tr("Why should we look at it?"))
        if reason is None:
            self._adding.give_back(words)
            return
        journal, is_good = self._section.context.journal, self._is_good
        self._section.do(
            lambda now: checklists.add_trait(journal, words, reason, now, is_good=is_good),
            refused=lambda: self._adding.give_back(words),
        )


class _Trait(ListLine[TraitLine]):
    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        self._trait: TraitLine | None = None
        self._words = PlainLabel(wrap=True)
        self._why = PlainLabel(size="small", ink="muted", wrap=True)
        self._weight = WeightChoice(own=False)
        self._weight.weighed.connect(self._weigh)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._words)
        told.addWidget(self._why)
        self.across.addLayout(told, 1)
        self.across.addWidget(self._weight, 0, Qt.AlignmentFlag.AlignTop)
        self._reword = self.offer("pencil", self._say_otherwise)
        self._retire = self.offer("archive", self._turn)

    def show_row(self, row: TraitLine) -> None:
        self._trait = row
        formats = self._section.context.formats()
        words = said(row, self._section.context.speech.language)
        self._words.setText(words)
        self._words.set_ink("muted" if row.retired_on is not None else "ink")
        self._why.setText(row.added_reason)
        if row.retired_on is not None:
            day = formats.date(row.retired_on)
            self._why.setText(self.tr("retired {day}: {reason}").format(day=day, reason=row.retired_reason))
        self._why.setVisible(bool(self._why.text()))
        self._weight.say(self.tr("How much it counts: {trait}").format(trait=words))
        self._reword.set_name(self.tr("Say it in other words: {trait}").format(trait=words))
        self._weight.show_weight(row.weight)
        self._weight.setVisible(row.retired_on is None)
        self._retire.set_icon("archive" if row.retired_on is None else "undo-2")
        name = self.tr("Look at it no longer") if row.retired_on is None else self.tr("Look at it again")
        self._retire.set_name(name)

    def _say_otherwise(self) -> None:
        trait, journal = self._trait, self._section.context.journal
        if trait is None:
            return
        present = self._words.text()
        words = messages.ask_text(self, self.tr("In other words"), self.tr("What we look at:"), present)
        if words and words != present:
            self._section.do(lambda now: checklists.word_trait(journal, trait.id, words, now))

    def _turn(self) -> None:
        trait, journal = self._trait, self._section.context.journal
        if trait is None:
            return
        if trait.retired_on is not None:
            self._section.do(lambda now: checklists.bring_back_trait(journal, trait.id, now))
            return
        reason = messages.ask_text(self, self.tr("Look at it no longer"), self.tr("Why not?"))
        if reason:
            self._section.do(lambda now: checklists.retire_trait(journal, trait.id, reason, now))

    @Slot(object)
    def _weigh(self, weight: float | None) -> None:
        trait, journal = self._trait, self._section.context.journal
        if trait is not None:
            self._section.do(lambda now: checklists.weigh(journal, trait.id, None, weight, now))
