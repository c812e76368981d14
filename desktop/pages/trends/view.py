"""The page that shows where relationships are going."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from db.changes import ChangeSet
from db.commands.drifting import answer_silence
from db.queries import trends
from db.queries.movereasons import move_reasons
from db.queries.trends import DriftFigures
from db.queries.trendsfacts import TrendsFacts
from db.records import DriftAnswerKind
from desktop import chart_files, theme
from desktop.context import Context
from desktop.page import Page
from desktop.pages.trends import reading
from desktop.pages.trends.day_slider import DaySlider
from desktop.pages.trends.sheets import Seen, Sheets, Taken, TakenTable
from desktop.pages.trends.tracing import Tracing
from desktop.pages.trends.words import TrendsWords
from desktop.targets import PaperTarget, Target
from desktop.tasks import Lane, Ticket
from desktop.warming import may_look_ahead
from desktop.widgets.behind_panel import BehindPanel
from desktop.widgets.beside import Beside, Level
from desktop.widgets.button import Button
from desktop.widgets.chip import ChipButton
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PageTitle

_HALF_A_YEAR, _A_YEAR = 26, 52
_PANEL = 330
"""Width of what lies behind a figure."""
_BESIDE = 940
"""Below this width it lies upon the figures instead of beside them."""

_HEAD_IN_ONE_LINE = 620

_KEEPS_UP_AFTER = 4_000
"""Milliseconds after the last change until an unseen page reads it."""


class TrendsPage(Page):
    """The whole shop over time. Everything is counted beside the window's thread, once, and then for any day."""

    def __init__(self, context: Context) -> None:
        """Make the page; it is empty until `refresh` has read the journal."""
        super().__init__()
        self._context = context
        self._facts: TrendsFacts | None = None
        self._day: datetime.date | None = None  # of the figures that are there or on their way
        self._unread: ChangeSet | None = None
        self._reading: Ticket | None = None
        self._looking: Ticket | None = None
        self._listening: Ticket | None = None
        self._listen: Callable[[], DriftFigures] | None = None
        self._heard = False
        self._loading = False
        self._soon = QTimer(self, singleShot=True, interval=_KEEPS_UP_AFTER)
        self._soon.timeout.connect(self._read)
        self._title = PageTitle()
        self._slider = DaySlider()
        self._stretches = [ChipButton() for _ in range(3)]
        self._paper = Button(icon="download", compact=True)
        self._sheets = Sheets()
        self._panel = BehindPanel()
        self._tracing = Tracing(context, self._panel, self._words)
        self._empty = EmptyState("chart-line")
        self._lay_out()
        self._connect()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Trends")

    def refresh(self, changes: object | None = None) -> None:
        """Read the journal where that is needed: what single changes did was heard of and read already."""
        anew = isinstance(changes, ChangeSet) and changes.everything
        if anew or self._day != self._context.today():
            self._unread = ChangeSet(everything=True)
            self._read()
        elif self._soon.isActive():
            self._read()

    def prepare(self) -> None:
        """Have everything counted and the drawing library loaded before anybody asks, unless the shop is very large."""
        if may_look_ahead(self._context.journal.path):
            self.refresh(None)

    @Slot(object)
    def _hear_of(self, changes: ChangeSet) -> None:
        """Keep up with the journal even while another page is seen: whoever comes here finds the figures ready."""
        if not reading.counts(changes):
            return
        self._unread = changes if self._unread is None else self._unread.with_also(changes)
        if self.isVisible():
            self._read()
        else:
            self._soon.start()

    @Slot()
    def _read(self) -> None:
        """Read what changed since the last reading; while one is under way, as soon as that has ended."""
        self._soon.stop()
        if self._reading is not None and not self._reading.cancelled:
            return
        context, today, known = self._context, self._context.today(), self._facts
        changes, self._unread = self._unread or ChangeSet(everything=True), None
        self._day = today
        self._reading = context.tasks.run(
            lambda _ticket: reading.facts(context.journal, today, known, changes),
            self._take,
            self._fail,
            lane=Lane.WORK,
            patient=True,
        )
        if not self._loading:
            self._loading = True
            context.tasks.run(reading.load_drawing_library, self._draw, lane=Lane.WORK)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._work_out_silences()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---------------------------------------------------------------------------------------------- reading, looking

    def _take(self, facts: TrendsFacts) -> None:
        self._reading = None
        self._facts = facts
        if self._unread is not None and not self._soon.isActive():
            self._read()
            return
        self._slider.show_days(tuple(datetime.date.fromordinal(day) for day in facts.weeks.tolist()))
        self._sheets.setVisible(not facts.is_empty)
        self._empty.setVisible(facts.is_empty)
        for choosing in (self._slider, *self._stretches):
            choosing.setVisible(not facts.is_empty)  # there is no day to choose yet
        self._look()

    def _fail(self, error: Exception) -> None:
        self._reading = self._day = None  # so the next look reads again
        self._unread = ChangeSet(everything=True)
        self._context.tasks.failed.emit(error)

    @Slot()
    def _look(self) -> None:
        """Count the figures of the day and the stretch that are chosen."""
        facts, day = self._facts, self._slider.day()
        if facts is None or day is None or facts.is_empty:
            return
        if self._looking is not None:
            self._looking.cancel()
        journal, weeks = self._context.journal, self._weeks()

        def count(_ticket: Ticket) -> Seen:
            figures = trends.trends_figures(facts, day, weeks)
            return Seen(figures, move_reasons(journal, figures.moves, figures.moves_since, figures.day))

        self._looking = self._context.tasks.run(count, self._show, lane=Lane.WORK)

    def _show(self, seen: Seen) -> None:
        self._looking = None
        facts, figures = self._facts, seen.figures
        self._sheets.show_seen(seen, self._words())
        if facts is None:
            return
        self._tracing.know(facts, figures)
        self._listen = lambda: trends.drift_figures(facts, figures.day, figures.since)
        if self.isVisible() or not self._heard:
            self._work_out_silences()

    def _work_out_silences(self) -> None:
        """Do it last, and of a page that was left only once it is seen again: it takes longer than all the rest.

        One after another: whoever moves the slider asks for many, and only the newest is worth the work.
        """
        if self._listening is not None or self._listen is None:
            return
        listen, self._listen = self._listen, None
        self._listening = self._context.tasks.run(
            lambda _ticket: listen(), self._hear, self._hear_nothing, lane=Lane.WORK, patient=True
        )

    def _hear_nothing(self, error: Exception) -> None:
        self._listening = None
        self._context.tasks.failed.emit(error)

    def _hear(self, drift: DriftFigures) -> None:
        self._listening = None
        if self._listen is not None:  # another day is looked at by now
            if self.isVisible():
                self._work_out_silences()
            return
        self._heard = True
        self._tracing.hear(drift)
        self._sheets.show_drift(drift, self._words())

    def _draw(self, _none: None) -> None:
        self._sheets.draw(self._words())

    def _weeks(self) -> int | None:
        chosen = next(place for place, chip in enumerate(self._stretches) if chip.isChecked())
        return (_HALF_A_YEAR, _A_YEAR, None)[chosen]

    def _words(self) -> TrendsWords:
        return TrendsWords(self._context.words(), self._context.formats(), self._context.today())

    def _retranslate(self) -> None:
        self._title.setText(self.title())
        for chip, text in zip(self._stretches, (self.tr("6 months"), self.tr("1 year"), self.tr("All")), strict=True):
            chip.setText(text)
        self._slider.say(self._context.formats(), self.tr("today"), self.tr("The shop as it stood on a day"))
        self._panel.say(self.tr("Close"))
        self._paper.setText("PDF")
        self._paper.setToolTip(self.tr("The month on paper"))
        self._panel.hide()  # what it says is of the other language
        self._empty.say(
            self.tr("Nothing can be said yet"),
            self.tr("Once touches are written down, this page shows how warm relationships are and where they go."),
            self.tr("To the customers"),
        )
        self._sheets.retranslate(self._words())
        self._arrange()

    # --------------------------------------------------------------------------------------------- what lies behind

    @Slot()
    def _show_panel(self) -> None:
        self._panel.show()
        self._arrange()

    @Slot()
    def _close_panel(self) -> None:
        self._panel.hide()
        self._arrange()
        self.setFocus()

    @Slot()
    def _print_month(self) -> None:
        self._context.bus.wanted.emit(PaperTarget("month"))

    @Slot()
    def _go_to_customers(self) -> None:
        self._context.bus.wanted.emit(Target("customers"))

    @Slot(int, object)
    def _answer(self, customer_id: int, answer: DriftAnswerKind) -> None:
        context = self._context
        context.do(lambda: answer_silence(context.journal, customer_id, answer, "", context.now()))

    @Slot(object)
    def _export(self, taken: Taken) -> None:
        """Write a chart into a file of its own."""
        maker, day = taken.card.maker, self._slider.day()
        if maker is None or day is None:
            return
        words, name = self._words(), f"{taken.card.name()} {day.isoformat()}"
        when = words.formats.date(day) if taken.since is None else words.span(taken.since, day)
        chart_files.take(self._context, self, name, taken.card.head(when), maker, taken.table, taken.ending)

    @Slot(object)
    def _export_table(self, taken: TakenTable) -> None:
        day = self._slider.day()
        if day is not None:
            chart_files.take_table(self._context, self, f"{taken.name} {day.isoformat()}", taken.table)

    # ---------------------------------------------------------------------------------------------------- arrangement

    def _lay_out(self) -> None:
        space = theme.current().space
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keyboard begins here; Tab leads on to the charts
        group = QButtonGroup(self)
        choosing = QWidget()
        chosen = QHBoxLayout(choosing)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(space.s)
        for chip in self._stretches:
            group.addButton(chip)
            chosen.addWidget(chip)
        self._stretches[0].setChecked(True)
        chosen.addWidget(self._paper)
        chosen.addStretch()
        head = Beside((self._title, self._slider, choosing), _HEAD_IN_ONE_LINE, shares=(1, 0, 0), level=Level.MIDDLE)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(space.xl, 20, space.xl, space.xl)
        column.setSpacing(space.m)
        column.addWidget(head)
        column.addWidget(self._sheets, 1)
        column.addWidget(self._empty, 1)
        self._scroll = Scroll(content)
        self._beside = QWidget()
        around = QVBoxLayout(self._beside)
        around.setContentsMargins(space.s, 20, space.l, space.l)
        around.addWidget(self._panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._beside)
        self._panel.hide()
        self._empty.hide()

    def _arrange(self) -> None:
        """Show what lies behind a figure beside the figures, or in their place where both have no room."""
        shown = not self._panel.isHidden()
        beside = self.width() >= theme.scaled(_BESIDE)
        self._beside.setVisible(shown)
        self._beside.setMinimumWidth(theme.scaled(_PANEL) if beside else 0)
        self._beside.setMaximumWidth(theme.scaled(_PANEL) if beside else self.maximumWidth())
        self._scroll.setVisible(beside or not shown)

    def _connect(self) -> None:
        self._context.bus.changed.connect(self._hear_of)
        self._slider.moved.connect(self._look)
        for chip in self._stretches:
            chip.clicked.connect(self._look)
        self._paper.clicked.connect(self._print_month)
        self._sheets.tile_opened.connect(self._tracing.open_tile)
        self._sheets.week_opened.connect(self._tracing.open_week)
        self._sheets.day_opened.connect(self._tracing.open_day)
        self._sheets.theme_opened.connect(self._tracing.open_theme)
        self._sheets.complaints_opened.connect(self._tracing.open_complaints)
        self._sheets.change_opened.connect(self._tracing.open_change)
        self._sheets.silence_opened.connect(self._tracing.open_silence)
        self._sheets.person_opened.connect(self._tracing.open_person)
        self._sheets.answered.connect(self._answer)
        self._sheets.taken.connect(self._export)
        self._sheets.table_taken.connect(self._export_table)
        self._tracing.found.connect(self._show_panel)
        self._panel.closed.connect(self._close_panel)
        self._empty.accepted.connect(self._go_to_customers)
