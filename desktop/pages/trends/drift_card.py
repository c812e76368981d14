"""Whose silence is unlike them: a question to the owner, whose answer stops the asking."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.records import DriftAnswerKind
from desktop import theme
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind, button_height
from desktop.widgets.card import Card
from desktop.widgets.chart_taking import TakeChart
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.tab_order import lead_tab_through
from desktop.widgets.text import PlainLabel, SectionTitle
from desktop.widgets.traced_figure import TracedFigure
from desktop.widgets.traced_row import AroundButton

SHOWN = 5
"""So many names stand on the sheet, the first to ask about; the others lie behind it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Silence:
    """A line: whose silence, and what it is measured against."""

    customer_id: int
    name: str
    reason: str


@dataclasses.dataclass(frozen=True, slots=True)
class DriftSentences:
    """The sheet's words.

    Attributes:
        title: of the sheet.
        question: asked about everybody on it.
        nothing: what is said where nobody is on it.
        answers: what each answer is called.
        more: how many there are beyond those shown; empty where there are none.
    """

    title: str
    question: str
    nothing: str
    answers: Mapping[DriftAnswerKind, str]
    more: str = ""


class DriftCard(Card):
    """A few names, each with the four answers below it.

    Attributes:
        opened: the days somebody came are wanted; their id, and what stands there of them.
        answered: a customer and what the owner knows of their silence.
        all_wanted: all of them are to be shown.
        export_wanted: the figures are wanted as a file.
    """

    opened = Signal(int, str)
    answered = Signal(int, object)
    all_wanted = Signal()
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self._title = SectionTitle()
        self._question = PlainLabel(size="small", ink="muted", wrap=True)
        self._nothing = PlainLabel(ink="muted", wrap=True)
        self._more = TracedFigure("small", weight=Weight.STRONG)
        self._more.stand_flush()
        self._rows: list[_Row] = []
        self._answers: Mapping[DriftAnswerKind, str] = {}
        head = QHBoxLayout()
        head.addStrut(button_height())  # in line with the titles that stand beside a button
        head.addWidget(self._title, 1)
        self._export = TakeChart(endings=("csv",))
        self._export.wanted.connect(self.export_wanted)
        self._export.hide()
        head.addWidget(self._export)
        self.content.addLayout(head)
        self.content.addWidget(self._question)
        self.content.addWidget(self._nothing)
        self.content.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addStretch()

    def name(self) -> str:
        """Return the sheet's title."""
        return self._title.text()

    def say(self, said: DriftSentences) -> None:
        """Show these words."""
        self._title.setText(said.title)
        self._question.setText(said.question)
        self._nothing.setText(said.nothing)
        self._more.show_figure(said.more, said.title, self.all_wanted.emit if said.more else None)
        self._more.setVisible(bool(said.more))
        self._answers = said.answers
        for row in self._rows:
            row.say(said.answers)

    def show_silences(self, silences: Sequence[Silence], *, may_answer: bool) -> None:
        """Show the first few; only about the present day can be answered."""
        known = len(self._rows)
        while len(self._rows) < min(len(silences), SHOWN):
            self._add_row()
        if len(self._rows) > known:
            lead_tab_through(self)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(silences))
            if place < len(silences):
                row.show_silence(silences[place], may_answer=may_answer)
        self._question.setVisible(bool(silences))
        self._nothing.setVisible(not silences)
        self._export.setVisible(bool(silences))

    def _add_row(self) -> None:
        """Make another row; most shops need none, and the page is made while somebody does something else."""
        row = _Row()
        row.say(self._answers)
        row.opened.connect(self.opened)
        row.answered.connect(self.answered)
        self._rows.append(row)
        self.content.insertWidget(self.content.count() - 2, row)


class _Row(QWidget):
    opened = Signal(int, str)
    answered = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._customer_id, self._silence = 0, ""
        self._name = Button(kind=Kind.QUIET, trailing_icon="chevron-right", compact=True, flush=True)
        self._name.clicked.connect(self._open)
        self._reason = PlainLabel(size="small", ink="muted", wrap=True)
        self._answers = {kind: Button(compact=True) for kind in DriftAnswerKind}
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.current().space.s)
        for kind, button in self._answers.items():
            button.setProperty("answer", kind.value)
            button.clicked.connect(self._answer)
            flow.addWidget(button)
        self._buttons = buttons
        told = AroundButton(self._name, (self._reason,))
        head = QHBoxLayout(told)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.current().space.xs)
        head.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._reason, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.current().space.xs, 0, theme.current().space.xs)
        layout.setSpacing(theme.current().space.xs)
        layout.addWidget(told)
        layout.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)

    def say(self, answers: Mapping[DriftAnswerKind, str]) -> None:
        for kind, button in self._answers.items():
            button.setText(answers[kind])

    def show_silence(self, silence: Silence, *, may_answer: bool) -> None:
        self._customer_id, self._silence = silence.customer_id, silence.reason
        self._name.setText(silence.name)
        self._reason.setText(silence.reason)
        self._buttons.setVisible(may_answer)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._customer_id, self._silence)

    @Slot()
    def _answer(self) -> None:
        answer = DriftAnswerKind(str(self.sender().property("answer")))
        self.answered.emit(self._customer_id, answer)
