"""The checklist: at whom to look, what to ask oneself about them, and the list itself, which only grows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from db.commands import checklists
from db.queries import care_checklist as queries
from db.queries.care_checklist import Checklist, Sheet, ToLookAt
from db.queries.carebehind import LookedAt
from desktop.context import Context
from desktop.first_traits import first_traits
from desktop.pages.care.behind import CareBehind
from desktop.pages.care.keyed_line import KeyedLine
from desktop.pages.care.question_sheet import QuestionSheet
from desktop.pages.care.section import Section
from desktop.pages.care.trait_sheet import TraitSheet
from desktop.widgets.beside import Beside
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.listed import ListColumn
from desktop.widgets.sheet import Sheet as TitledSheet
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

_SIDE = 260
_ROOMY = 560


@dataclasses.dataclass(frozen=True, slots=True)
class _Facts:
    """The shop's list, and the questions about the customer who is looked at."""

    checklist: Checklist
    sheet: Sheet | None


class ChecklistSection(Section):
    """Whom nobody looked at for long on the left, the questions beside them, the traits below."""

    tables = frozenset({"trait", "trait_weight", "answer", "customer", "touch"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._customer = 0
        self._asked_for = False
        self._waiting = TitledSheet()
        self._lines = ListColumn[ToLookAt](lambda: _Waiting(self), lambda line: line.customer_id)
        self._more = PlainLabel(size="small", ink="muted", wrap=True)
        self._known = TracedFigure("small")
        self._known.stand_flush()
        self._questions = QuestionSheet(self)
        self._good, self._bad = TraitSheet(self, is_good=True), TraitSheet(self, is_good=False)
        self._empty = EmptyState("list-checks")
        self._empty.hide()  # until it is known
        self._empty.accepted.connect(self._start)
        self._lay_out()
        self.retranslate()

    def name(self) -> str:
        return self.tr("Checklist")

    def reader(self) -> Callable[[], _Facts]:
        journal, today, wanted = self.context.journal, self.context.today(), self._customer

        def read() -> _Facts:
            found = queries.checklist(journal, today)
            customer = wanted or (found.waiting[0].customer_id if found.waiting else 0)
            return _Facts(found, queries.sheet(journal, customer, today) if customer else None)

        return read

    def show_facts(self, facts: object) -> None:
        if not isinstance(facts, _Facts):
            return
        listed = facts.checklist
        begun = bool(listed.traits)
        self._empty.setVisible(not begun)
        self._around.setVisible(begun)
        for sheet, is_good in ((self._good, True), (self._bad, False)):
            sheet.setVisible(begun)
            sheet.show_traits([trait for trait in listed.traits if trait.is_good is is_good])
        self._customer = facts.sheet.customer_id if facts.sheet is not None else 0
        self._lines.show_rows(listed.waiting)
        self._lines.setVisible(bool(listed.waiting))
        hidden = listed.waiting_in_all - len(listed.waiting)
        known = self.tr("%n looked at within 90 days", "", listed.looked_at)
        self._more.setText(self.tr("%n more", "", hidden))
        self._more.setVisible(hidden > 0)
        self._known.show_figure(known, "", (lambda: self._trace(known)) if listed.looked_at else None)
        self._questions.setVisible(facts.sheet is not None)
        if facts.sheet is not None:
            self._questions.show_sheet(facts.sheet)
            if self._asked_for:
                self._asked_for = False
                self._questions.begin()

    def show_customer(self, customer_id: int) -> None:
        """Look at this customer's relationship, the keyboard on the first question."""
        self._customer, self._asked_for = customer_id, True
        self.read()

    def retranslate(self) -> None:
        self._waiting.say(
            self.tr("Not looked at lately"),
            self.tr("What was not asked for 90 days is unknown; unknown does not mean good."),
        )
        self._empty.say(
            self.tr("No checklist yet"),
            self.tr("Good and bad traits of a relationship, looked at now and then for each customer. It only grows."),
            self.tr("Begin with twelve traits"),
        )
        self._questions.retranslate()
        self._good.retranslate()
        self._bad.retranslate()

    @Slot()
    def _start(self) -> None:
        journal, traits = self.context.journal, first_traits(self.context.speech.language)
        self.do(lambda now: checklists.start(journal, traits, now))

    def _trace(self, told: str) -> None:
        journal, today = self.context.journal, self.context.today()

        def read() -> Sequence[LookedAt]:
            from db.queries.carebehind import looked_at_lately

            return looked_at_lately(journal, today)

        said = CareBehind(self.context)
        self.trace(read, lambda found: said.looked_at(told, found))

    def _lay_out(self) -> None:
        self._waiting.content.addWidget(self._lines)
        self._waiting.content.addWidget(self._more)
        self._waiting.content.addWidget(self._known, 0, Qt.AlignmentFlag.AlignLeft)
        self._around = Beside((self._waiting, self._questions), _ROOMY, shares=(0, 1))
        self._around.fix(self._waiting, _SIDE)
        below = Beside((self._good, self._bad), _ROOMY)
        self.body.addWidget(self._around)
        self.body.addWidget(self._empty)
        self.body.addWidget(below)
        self.body.addStretch(1)  # takes all there is to spare, or the sheets would share it


class _Waiting(KeyedLine[ToLookAt]):
    def __init__(self, section: ChecklistSection) -> None:
        super().__init__()
        self._section = section
        self._id = 0
        self._name = PlainLabel(wrap=True)
        self._last = PlainLabel(size="small", ink="muted")
        self.across.addWidget(self._name, 1)
        self.across.addWidget(self._last)
        self._look = self.offer("arrow-right", self._open)
        self.keys = {"": self._open}

    def show_row(self, row: ToLookAt) -> None:
        self._id = row.customer_id
        context = self._section.context
        self._name.setText(row.name)
        last = context.formats().short(row.last_on, context.today()) if row.last_on else self.tr("never")
        self._last.setText(last)
        self.setAccessibleName(f"{row.name}, {last}")
        self._look.set_name(self.tr("Look at {name}").format(name=row.name))

    def _open(self) -> None:
        self._section.show_customer(self._id)
