"""The complaint board: heard, spoken with, remedy, yes; one of the cases open below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from db.commands import complaints as commands
from db.queries.care_complaints import Board, Case, Stage, complaint_board
from db.records import ComplaintOutcome
from desktop import theme
from desktop.context import Context
from desktop.pages.care.board_column import BoardColumn
from desktop.pages.care.case_panel import CasePanel
from desktop.pages.care.section import Section
from desktop.targets import CustomerTarget
from desktop.widgets.beside import Beside, Level
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lines import Pills
from desktop.widgets.traced_figure import TracedFigure

_ROOMY = 480


class ComplaintsSection(Section):
    """Four columns. Arrows lead over the board, Enter opens a case below, Ctrl+→ takes it a step further."""

    tables = frozenset(
        {
            "complaint",
            "customer",
            "customer_value",
            "sensitivity",
            "consent",
            "theme",
            "business",
            "open_hours",
            "closed_day",
        }
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `look` fills it."""
        super().__init__(context, parent)
        self._board: Board | None = None
        self._chosen = 0
        self._columns = {stage: BoardColumn(stage, context) for stage in Stage}
        self._panel = CasePanel(context)
        self._yes, self._unreachable = TracedFigure(), TracedFigure()
        self._yes.stand_flush()
        self._ended = Pills((self._yes, self._unreachable))
        self._empty = EmptyState("cloud-lightning")
        self._empty.hide()  # until it is known
        self._empty.accepted.connect(self.log)
        self._across = Beside(tuple(self._columns.values()), _ROOMY, level=Level.FULL)
        self._across.set_spacing(theme.current().space.s)
        for column in self._columns.values():
            column.chosen.connect(self._choose)
            column.opened.connect(self._begin_at)
            column.moved.connect(self._move)
            column.aside.connect(self._step_aside)
        self.body.addWidget(self._ended)
        self.body.addWidget(self._across)
        self.body.addWidget(self._panel)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)  # takes all there is to spare, or the sheets would share it
        self._connect_panel()
        self.retranslate()

    def name(self) -> str:
        return self.tr("Complaints")

    def reader(self) -> Callable[[], Board]:
        journal, now = self.context.journal, self.context.now()
        return lambda: complaint_board(journal, now)

    def show_facts(self, facts: object) -> None:
        if not isinstance(facts, Board):
            return
        self._board = facts
        known = {case.id for case in facts.cases}
        if self._chosen not in known:
            self._chosen = next((case.id for stage in Stage for case in facts.at(stage)), 0)
        self._fill_columns(facts)
        self._across.setVisible(bool(facts.cases))
        self._empty.setVisible(not facts.cases)
        self._show_chosen()
        self._say_ended(facts)

    def _fill_columns(self, board: Board) -> None:
        """Lay the cases out anew; the keyboard stays with the one that had it, in whichever column it is now."""
        held = next((column.focused for column in self._columns.values() if column.focused), 0)
        for column in self._columns.values():
            column.blockSignals(True)  # a sheet that goes hands its focus on to any other
        for stage, column in self._columns.items():
            column.show_cases(board.at(stage), self._chosen)
        for column in self._columns.values():
            column.blockSignals(False)
        if held and (case := self.case(held)) is not None:
            self._columns[case.stage].begin(held)

    def retranslate(self) -> None:
        self._empty.say(
            self.tr("No complaint on the board"),
            self.tr("When somebody is not content, log it: “Ayşe complains: the hem is too short”. The clock starts."),
            self.tr("Log a touch"),
        )
        for column in self._columns.values():
            column.retranslate()

    def case(self, case_id: int) -> Case | None:
        """Return a case of the board."""
        cases = self._board.cases if self._board is not None else ()
        return next((case for case in cases if case.id == case_id), None)

    def _say_ended(self, board: Board) -> None:
        yes = self.tr("%n closed with their own yes within a year", "", len(board.yes))
        unreachable = self.tr("%n could not be reached, counted apart", "", len(board.unreachable))
        for figure, told, ids in ((self._yes, yes, board.yes), (self._unreachable, unreachable, board.unreachable)):
            figure.show_figure(told, "", self._tracing(told, ids))
        self._unreachable.setVisible(bool(board.unreachable))
        self._ended.setVisible(bool(board.yes or board.unreachable))

    def _tracing(self, told: str, complaint_ids: Sequence[int]) -> Callable[[], object] | None:
        return (lambda: self.trace_complaints(self.name(), told, complaint_ids)) if complaint_ids else None

    def _connect_panel(self) -> None:
        self._panel.contacted.connect(self._contacted)
        self._panel.remedied.connect(self._remedied)
        self._panel.closed.connect(self._close)
        self._panel.reopened.connect(self._reopen)
        self._panel.themed.connect(self._set_theme)
        self._panel.opened.connect(self._open_card)
        self._panel.left.connect(self._back_to_board)

    @Slot(int)
    def _choose(self, case_id: int) -> None:
        self._chosen = case_id
        for column in self._columns.values():
            column.mark(case_id)
        self._show_chosen()

    @Slot(int)
    def _begin_at(self, case_id: int) -> None:
        self._choose(case_id)
        self._panel.begin()

    def _show_chosen(self) -> None:
        case = self.case(self._chosen)
        self._panel.setVisible(case is not None)
        if case is not None and self._board is not None:
            self._panel.show_case(case, self._board)

    @Slot(int, int)
    def _step_aside(self, case_id: int, by: int) -> None:
        """Give the keyboard to the next column that holds anything."""
        case = self.case(case_id)
        at = case.stage + by if case is not None else -1
        while at in set(Stage):
            if self._columns[Stage(at)].begin():
                return
            at += by

    @Slot(int, int)
    def _move(self, case_id: int, to: int) -> None:
        """Take a case where it was put: one step of its road, or open again."""
        case = self.case(case_id)
        if case is None or case.stage == to:
            return
        self._choose(case_id)
        if case.stage is Stage.CLOSED:
            self._reopen(case_id)
        elif to == Stage.CONTACTED and case.stage is Stage.HEARD:
            self._contacted(case_id)
        elif to == Stage.REMEDIED:
            self._panel.begin_remedy()
        elif to == Stage.CLOSED and case.stage is Stage.REMEDIED:
            self._close(case_id, ComplaintOutcome.YES)
        elif to == Stage.CLOSED:
            self._panel.begin()

    @Slot(int)
    def _contacted(self, case_id: int) -> None:
        journal = self.context.journal
        self.do(lambda now: commands.contacted(journal, case_id, now, now))

    @Slot(int, str, str)
    def _remedied(self, case_id: int, remedy: str, reason: str) -> None:
        journal, case = self.context.journal, self.case(case_id)
        at = case.remedied_at if case is not None else None
        self.do(
            lambda now: commands.remedied(journal, case_id, remedy, reason, at or now, now),
            lambda _change: self._panel.forget(case_id),
        )

    @Slot(int, object)
    def _close(self, case_id: int, outcome: ComplaintOutcome) -> None:
        journal = self.context.journal
        self.do(lambda now: commands.closed(journal, case_id, outcome, now, now))

    @Slot(int, str)
    def _set_theme(self, case_id: int, theme_name: str) -> None:
        journal = self.context.journal
        self.do(
            lambda now: commands.set_theme(journal, case_id, theme_name or None, now),
            refused=lambda: self._panel.give_back_theme(case_id, theme_name),
        )

    @Slot(int)
    def _reopen(self, case_id: int) -> None:
        journal = self.context.journal
        self.do(lambda now: commands.reopened(journal, case_id, now))

    @Slot(int)
    def _open_card(self, customer_id: int) -> None:
        self.context.bus.wanted.emit(CustomerTarget(customer_id))

    @Slot()
    def _back_to_board(self) -> None:
        case = self.case(self._chosen)
        if case is not None:
            self._columns[case.stage].begin(case.id)
