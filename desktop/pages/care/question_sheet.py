"""What to ask oneself about one customer: a trait a line, five answers each, what has aged shown as unknown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.commands import checklists
from db.queries.care_checklist import Asked, Sheet
from db.relationship.checklist import AnswerState
from desktop import answer_words, theme
from desktop.first_traits import said
from desktop.pages.care.keyed_line import KeyedLine
from desktop.pages.care.section import Section
from desktop.pages.care.weights import WeightChoice
from desktop.targets import CustomerTarget
from desktop.widgets.beside import Beside, Level
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import ChipButton
from desktop.widgets.lines import Pills
from desktop.widgets.listed import ListColumn
from desktop.widgets.sheet import Sheet as TitledSheet
from desktop.widgets.text import PlainLabel

_ROOMY = 620


class QuestionSheet(TitledSheet):
    """The seven heaviest traits and three whose turn has come; keys 1 to 5 answer."""

    def __init__(self, section: Section) -> None:
        """Make it empty; `show_sheet` fills it."""
        super().__init__()
        self._section = section
        self._sheet: Sheet | None = None
        self._card = Button(icon="external-link", kind=Kind.QUIET, compact=True)
        self._card.clicked.connect(self._open_card)
        self._lines = ListColumn[Asked](lambda: _Question(section), lambda asked: asked.trait.id)
        self.content.addWidget(self._lines)
        self.content.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sheet(self, sheet: Sheet) -> None:
        """Ask about this customer."""
        self._sheet = sheet
        self.retranslate()
        self._lines.show_rows(sheet.asked)
        for asked in sheet.asked:
            line = self._lines.line_of(asked.trait.id)
            if isinstance(line, _Question):
                line.about(sheet.customer_id)

    def begin(self) -> None:
        """Put the keyboard on the first question."""
        first = self._lines.line_of(self._sheet.asked[0].trait.id) if self._sheet and self._sheet.asked else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""
        if self._sheet is not None:
            self.say(
                self.tr("How is it with {name}?").format(name=self._sheet.name),
                self.tr("Keys 1 to 5 answer, arrows lead on. Skip what you do not know."),
            )
            self._card.setText(self.tr("Open the card"))

    @Slot()
    def _open_card(self) -> None:
        if self._sheet is not None:
            self._section.context.bus.wanted.emit(CustomerTarget(self._sheet.customer_id))


class _Question(KeyedLine[Asked]):
    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        self._customer = 0
        self._asked: Asked | None = None
        self._words = PlainLabel(wrap=True)
        self._state = PlainLabel(size="small", ink="muted", wrap=True)
        self._weight = WeightChoice(own=True)
        self._weight.weighed.connect(self._weigh)
        self._answers = [ChipButton() for _ in answer_words.FITS]
        told = QWidget()
        self._told_across = QHBoxLayout(told)
        self._told_across.setContentsMargins(0, 0, 0, 0)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._words)
        text.addWidget(self._state)
        self._told_across.addLayout(text, 1)
        for fit, chip in zip(answer_words.FITS, self._answers, strict=True):
            chip.clicked.connect(lambda _checked=False, fit=fit: self._answer(fit))
        self._answering = Beside((told, Pills(self._answers)), _ROOMY, shares=(2, 3), level=Level.MIDDLE)
        self._answering.set_spacing(theme.current().space.s)
        self._answering.turned.connect(self._place_weight)
        self.across.addWidget(self._answering, 1)
        self._place_weight()
        self.keys = {str(fit + 3): (lambda fit=fit: self._answer(fit)) for fit in answer_words.FITS}

    @Slot()
    def _place_weight(self) -> None:
        """Stand at the end of the line, or beside the words where the answers need the whole width."""
        if self._answering.is_beside():
            self.across.addWidget(self._weight)
        else:
            self._told_across.addWidget(self._weight, 0, Qt.AlignmentFlag.AlignTop)

    def about(self, customer_id: int) -> None:
        """Say of whom it is asked."""
        self._customer = customer_id

    def show_row(self, row: Asked) -> None:
        self._asked = row
        words = said(row.trait, self._section.context.speech.language)
        self._words.setText(words)
        self._state.setText(self._told(row))
        self.setAccessibleName(f"{words} {self._state.text()}")
        names = answer_words.fits(self._section.context.words())
        known = row.question.last if row.question.state is AnswerState.FRESH else None
        for fit, chip, name in zip(answer_words.FITS, self._answers, names, strict=True):
            chip.setText(name)
            chip.setAccessibleDescription(words)
            chip.setChecked(known is not None and _value(row, fit) == known.value)
            chip.updateGeometry()
        self._weight.say(self.tr("How much it counts for them: {trait}").format(trait=words))
        self._weight.show_weight(row.weight if row.is_own_weight else None)

    def _told(self, row: Asked) -> str:
        context = self._section.context
        formats, today = context.formats(), context.today()
        turn = [self.tr("its turn has come")] if row.question.rotating else []
        last = row.question.last
        if last is None or row.question.state is AnswerState.NEVER:
            return " · ".join([self.tr("not known yet"), *turn])
        day = formats.short(last.on, today)
        if row.question.state is AnswerState.AGED:
            return " · ".join([self.tr("unknown again; last looked at {day}").format(day=day), *turn])
        return " · ".join([self.tr("looked at {day}").format(day=day), *turn])

    def _answer(self, fit: int) -> None:
        asked = self._asked
        if asked is not None:
            journal, customer, value = self._section.context.journal, self._customer, _value(asked, fit)
            self._section.do(lambda now: checklists.answer(journal, customer, asked.trait.id, value, now))
            self._step(1)

    @Slot(object)
    def _weigh(self, weight: float | None) -> None:
        if self._asked is not None:
            journal, customer, trait = self._section.context.journal, self._customer, self._asked.trait.id
            self._section.do(lambda now: checklists.weigh(journal, trait, customer, weight, now))


def _value(asked: Asked, fit: int) -> int:
    """Return what an answer is worth."""
    return answer_words.fit_of(fit, is_good=asked.trait.is_good)
