"""How warm it is, how it came to be so, and why: the figure with its coverage, a year of it, and its parts."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.queries.behind import Counted
from db.queries.card import Card as CustomerCard
from db.queries.entries import EntryKey
from db.relationship.stage import Stage
from desktop import theme
from desktop.charts.chart import FEWEST, Head, HeadSign
from desktop.context import Context
from desktop.pages.customers.behind import Behind
from desktop.pages.customers.chart_place import ChartPlace
from desktop.pages.customers.keyboard_place import place_of_keyboard, stop_like
from desktop.pages.customers.part import Part, empty
from desktop.tasks import Lane, Ticket
from desktop.theme import Weight
from desktop.widgets.chart_taking import TakeChart
from desktop.widgets.chip import Chip, ChipButton
from desktop.widgets.lines import Pills
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.tab_order import lead_tab_through
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure
from desktop.widgets.traced_row import TracedRow

if TYPE_CHECKING:
    from db.queries.warmthcard import WarmthCard
    from desktop.charts.canvas import ChartMaker
    from desktop.warmth_words import WarmthWords

_HEIGHT = 150
_STAGE_TONES = {Stage.RESTING: "neutral", Stage.WITHERING: "caution"}
_MUCH = 20  # so many points less in three months are a loss nobody calls growing


class WarmthPart(Part):
    """Counted and drawn after the card is on the screen: both take longer than the card itself.

    Attributes:
        chosen: the ids of the touches behind a point that was opened.
        traced: a `Behind`: what a figure is counted from is to be shown.
    """

    chosen = Signal(object)
    traced = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._warmth: WarmthCard | None = None
        self._ticket: Ticket | None = None
        self._is_silent = False
        self._stage = Chip()
        self._stage.hide()
        self.buttons.addWidget(self._stage)
        self._take_away = TakeChart()
        self._take_away.wanted.connect(self._take_elsewhere)
        self.buttons.addWidget(self._take_away)
        self._figure = TracedFigure("display", "ink", Weight.STRONG, serif=True)
        self._figure.stand_flush()
        self._change = ChipButton()
        self._change.clicked.connect(self._trace_change)
        self._coverage = TracedFigure("small")
        self._coverage.stand_flush()
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.s)
        head.addWidget(self._figure)
        head.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        self._place = ChartPlace(context, _HEIGHT, ("warmth_line",))
        self._place.chosen.connect(self.chosen)
        self._signs = Pills(apart=theme.current().space.s)
        self._before = TracedFigure("small", "info")
        self._before.stand_flush()
        self._silence = PlainLabel(size="small", ink="muted", wrap=True)
        self._silence.hide()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.current().space.s)
        self.content.addLayout(head)
        self.content.addWidget(self._coverage, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self._place)
        self.content.addWidget(self._signs)
        self.content.addWidget(self._before, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addLayout(self._parts)
        self.content.addWidget(self._silence)
        self._change.hide()

    def title(self) -> str:
        return self.tr("Warmth")

    def retranslate(self) -> None:
        self._tell()

    def slice_of(self, card: CustomerCard) -> object:
        return None

    def fill(self, card: CustomerCard) -> None:
        """The sheet fills itself when its figures are counted."""

    def show_drift(self, *, is_known: bool, is_asked: bool = False) -> None:
        """Say so while too little is known of somebody to speak of drift; `is_asked`: their silence is a question."""
        self._silence.setVisible(not is_known)
        self._is_silent = is_asked
        self._show_stage()

    def begin(self, card: CustomerCard) -> None:
        self._warmth = None
        self._is_silent = False
        self._silence.hide()
        self._place.show_nothing()
        self._tell()

    def show_card(self, card: CustomerCard) -> None:
        super().show_card(card)
        self._show_stage()
        self._ask()

    @Slot()
    def trace_rhythm(self) -> None:
        """Show what says when they were last in touch, and how often that is usual."""
        warmth = self._warmth
        if warmth is not None:
            from db.relationship.warmth import Part as WarmthPartName

            self._show_behind(self.tr("Last in touch"), warmth.behind[WarmthPartName.RHYTHM])

    @Slot()
    def trace_beginning(self) -> None:
        """Show what happened on the first day the shop knows of."""
        today = self._context.today()
        self._trace_story(self.tr("How it began"), Counted.COMING, self.card.since_on, today)

    @Slot()
    def trace_approaches(self) -> None:
        """Show the newest approaches: those for which the shop should wait."""
        if self._warmth is not None and self._card is not None and (peace := self._card.state.peace) is not None:
            keys = self._warmth.approaches
            self._show_behind(self.tr("Your approaches lately"), keys[max(0, len(keys) - peace.approaches) :])

    @Slot()
    def trace_silence(self) -> None:
        """Show the days from which it is told that a silence is unlike them."""
        if self._warmth is not None:
            self._show_behind(self.tr("When they came or got in touch"), self._warmth.signs)

    def _ask(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        journal, customer_id, today = self._context.journal, self.card.id, self._context.today()

        def count(_ticket: Ticket) -> WarmthCard | None:
            from db.queries.warmthcard import warmth_card

            return warmth_card(journal, customer_id, today)

        self._ticket = self._context.tasks.run(count, self._take, lane=Lane.WORK, patient=True)

    def _take(self, warmth: WarmthCard | None) -> None:
        self._ticket = None
        if warmth != self._warmth:
            self._warmth = warmth
            self._tell()

    def _tell(self) -> None:
        """Say what is known, in the language of the moment."""
        stood = place_of_keyboard(self._parts)
        empty(self._parts)
        self._silence.setText(self.tr("Drift: not yet known; it takes contacts on four days."))
        warmth = self._warmth
        for widget in (self._stage, self._change, self._signs, self._before, self._take_away):
            widget.setVisible(False)
        if warmth is None:
            self._figure.show_figure("…", self.title())
            self._coverage.show_figure("", "")
            return
        from desktop.warmth_words import WarmthWords

        words = WarmthWords(self._context.words(), self._context.formats(), self._context.today())
        known = warmth.now.coverage > 0
        figure = str(round(warmth.now.warmth)) if known else "–"
        self._figure.show_figure(figure, self.title(), self._tracing(f"{self.title()} {figure}", warmth.whole))
        coverage = words.coverage(warmth.now.known, warmth.now.applying)
        self._coverage.show_figure(coverage, "", self._tracing(coverage, warmth.known))
        self._stage.show_as(words.stage(warmth.stage), _STAGE_TONES.get(warmth.stage, "good") if known else "neutral")
        self._show_stage()
        if warmth.change is not None and round(warmth.change):
            sign, tone = ("▲", "good") if warmth.change > 0 else ("▼", "bad")
            self._change.setText(self.tr("{sign} {by} in 3 months").format(sign=sign, by=abs(round(warmth.change))))
            self._change.set_tone(tone)
            self._change.setChecked(True)
            self._change.setVisible(True)
        if warmth.baseline is not None and warmth.baseline_on is not None:
            day = self._context.formats().short(warmth.baseline_on, self._context.today())
            told = self.tr("before the break, {day}: {warmth}").format(day=day, warmth=round(warmth.baseline))
            self._before.show_figure(told, "", self._trace_baseline)
            self._before.setVisible(True)
        self._take_away.setVisible(len(warmth.curve.days) >= FEWEST and any(warmth.curve.known))
        self._tell_signs(warmth)
        self._tell_parts(warmth, words)
        lead_tab_through(self)
        if stood is not None and (figure_there := stop_like(self._parts, stood)) is not None:
            figure_there.setFocus()
        self._draw()

    def _tell_signs(self, warmth: WarmthCard) -> None:
        """Say what the signs on the chart stand for."""
        self._signs.clear()
        told = self._explained(warmth)
        for text, tone in told:
            self._signs.add(PlainLabel(text, size="small", ink=tone))
        self._signs.setVisible(bool(told))

    def _explained(self, warmth: WarmthCard) -> Sequence[tuple[str, str]]:
        from desktop.pages.customers.warmth_events import signs

        days = warmth.curve.days
        return signs(warmth.events, days[0], self._context.words()) if days else ()

    def _show_stage(self) -> None:
        """Say where the relationship stands; nothing of growth while the signs beside it speak of loss."""
        warmth = self._warmth
        if warmth is None:
            self._stage.hide()
            return
        falls = warmth.change is not None and round(warmth.change) <= -_MUCH
        loses = self._is_silent or falls or bool(self.card.complaints)
        grows = warmth.stage in (Stage.GROWING, Stage.BLOSSOMING)
        self._stage.setVisible(not (grows and loses))

    def _tell_parts(self, warmth: WarmthCard, words: WarmthWords) -> None:
        for part, now in warmth.parts.items():
            if not now.applies:
                continue
            name = PlainLabel(words.name(part), weight=Weight.REGULAR)
            told = str(round(now.value)) if now.known else self.tr("not known")
            figure = TracedFigure()
            figure.show_figure(told, name.text(), self._tracing(f"{name.text()} {told}", warmth.behind[part]))
            tone = "good" if now.value >= 70 else "caution" if now.value >= 40 else "bad"
            bar = ProgressLine(now.value / 100 if now.known else 0.0, tone)
            why = PlainLabel(words.part(part, warmth.why), size="small", ink="muted", wrap=True)
            self._parts.addWidget(TracedRow(name, figure, (bar, why)))

    def _tracing(self, name: str, keys: Sequence[EntryKey]) -> Callable[[], object] | None:
        return (lambda: self._show_behind(name, keys)) if keys else None

    def _show_behind(self, name: str, keys: Sequence[EntryKey]) -> None:
        self.traced.emit(Behind(name, tuple(keys)))

    def _trace_baseline(self) -> None:
        """Show what the warmth was counted from on the day before the break."""
        day = self._warmth.baseline_on if self._warmth is not None else None
        if day is not None:
            self._trace_story(self._before.text(), Counted.WARMTH, day, day)

    @Slot()
    def _trace_change(self) -> None:
        """Show what changed the warmth in the time the change is told of."""
        from db.queries.warmthcard import COMPARED

        self._change.setChecked(True)  # it shows how it stands, not that it was pressed
        today = self._context.today()
        self._trace_story(self._change.text(), Counted.CHANGE, today - COMPARED, today)

    def _trace_story(self, name: str, counted: Counted, since: datetime.date, day: datetime.date) -> None:
        journal, customer_id = self._context.journal, self.card.id

        def read(_ticket: Ticket) -> tuple[EntryKey, ...]:
            from db.queries.storybehind import story_behind

            return story_behind(journal, customer_id, counted, since, day)

        self._context.tasks.run(read, lambda keys: self._show_behind(name, keys))

    def _draw(self) -> None:
        if self._warmth is not None:
            self._place.show_chart((self._warmth, self._context.speech.language), self._maker)

    @Slot(str)
    def _take_elsewhere(self, ending: str) -> None:
        if self._warmth is not None:
            from desktop import card_tables, chart_files

            context, today = self._context, self._context.today()
            name = f"{self.card.name} {self.title()} {today.isoformat()}"
            rows, told = card_tables.warmth_table(self._warmth), self._explained(self._warmth)
            marks = [(text.partition(" "), tone) for text, tone in told]
            signs = tuple(HeadSign(mark, word, tone) for (mark, _, word), tone in marks)
            head = Head(f"{self.card.name} · {self.title()}", context.formats().date(today), signs)
            chart_files.take(context, self, name, head, self._maker(), rows, ending)

    def _maker(self) -> ChartMaker:
        from desktop.pages.customers.warmth_chart import warmth_maker

        if self._warmth is None:
            raise LookupError
        return warmth_maker(self._warmth, self._context.words(), self._context.formats(), self._context.today())
