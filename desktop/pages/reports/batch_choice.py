"""For whom a batch is, and over which days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from db.queries.reportcandidates import Candidate
from db.text import fold
from desktop import peace_words, terms, theme
from desktop.context import Context
from desktop.pages.reports.batch_list import CHECK_INDENT, BatchList
from desktop.pages.reports.batch_model import Line
from desktop.report_making import Span
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import ChipButton
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.search_box import SearchBox
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import PageTitle, PlainLabel


class BatchChoice(QWidget):
    """Picks customers; while their reports are prepared, how far that is.

    Attributes:
        left: back to one customer.
        wanted: reports for those ticked.
        stopped: the preparing is to end.
    """

    left = Signal()
    wanted = Signal()
    stopped = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self._context = context
        self._candidates: Sequence[Candidate] = ()
        self._ticks: set[int] = set()
        self._back = Button(icon="arrow-left", kind=Kind.QUIET, compact=True, flush=True)
        self._title = PageTitle()
        self._about = PlainLabel(ink="muted", wrap=True)
        self._working, self._waiting, self._everybody = ChipButton(), ChipButton(), ChipButton()
        self._search = SearchBox()
        self._all = CheckLine()
        self.list = BatchList()
        self._captions = {name: PlainLabel(size="small", ink="muted", weight=Weight.STRONG) for name in ("who", "days")}
        self._spans = {span: ChipButton() for span in Span}
        self._go = Button(icon="list-checks", kind=Kind.PRIMARY)
        self._progress = _Progress(context)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def span(self) -> Span:
        """The days that were chosen."""
        return next(span for span, chip in self._spans.items() if chip.isChecked())

    @property
    def chosen(self) -> list[int]:
        """The customers that were ticked and are shown, by name."""
        return self.list.rows.chosen

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer these customers; those who wait for news are ticked, or everybody where nobody waits.

        Whoever had better be spoken with first, or left in peace, is only ticked by hand.
        """
        self._candidates = candidates
        waiting = {candidate.id for candidate in candidates if candidate.waits}
        working = any(candidate.works for candidate in candidates)
        (self._waiting if waiting else self._working if working else self._everybody).setChecked(True)
        self._show()
        self.retranslate()
        if self.list.rows.rowCount():
            self.list.setCurrentIndex(self.list.rows.index(0))
            self.list.setFocus()

    def begin(self, total: int) -> None:
        """Say that `total` reports are being prepared."""
        self._progress.show_share(0, total)
        self._set_busy(busy=True)

    def tell(self, done: int, total: int) -> None:
        """Say how far that is."""
        self._progress.show_share(done, total)

    def end(self) -> None:
        """Say that it is over."""
        self._set_busy(busy=False)

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._back.setText(self.tr("One customer"))
        self._title.setText(self.tr("Reports for several"))
        self._about.setText(self.tr("Each in the customer’s own language. Nothing leaves before you approve it."))
        self._captions["who"].setText(self.tr("For whom"))
        self._captions["days"].setText(self.tr("Period"))
        formats = self._context.formats()
        everybody, waits = len(self._candidates), sum(candidate.waits for candidate in self._candidates)
        working = sum(candidate.works for candidate in self._candidates)
        self._everybody.setText(self.tr("with promises alone too · {count}").format(count=formats.number(everybody)))
        self._everybody.setVisible(everybody > working)
        self._working.setText(self.tr("work in hand · {count}").format(count=formats.number(working)))
        self._waiting.setText(self.tr("no news for a month · {count}").format(count=formats.number(waits)))
        self._search.setPlaceholderText(self.tr("Name or tag"))
        self._search.setAccessibleName(self.tr("Name or tag"))
        self.list.setAccessibleName(self.tr("For whom"))
        for span, text in (
            (Span.SINCE_LAST, self.tr("since their last report")),
            (Span.THIS_MONTH, self.tr("this month")),
            (Span.LAST_MONTH, self.tr("last month")),
        ):
            self._spans[span].setText(text)
        self._all.setText(self.tr("Everybody shown"))
        self.list.rows.word([self._line(candidate) for candidate in self._matching()])
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _matching(self) -> list[Candidate]:
        wanted = fold(self._search.text())
        return [
            candidate
            for candidate in self._candidates
            if (candidate.waits or not self._waiting.isChecked())
            and (candidate.works or self._everybody.isChecked())
            and (not wanted or any(wanted in fold(text) for text in (candidate.name, *candidate.tags)))
        ]

    def _line(self, candidate: Candidate) -> Line:
        words, formats, today = self._context.words(), self._context.formats(), self._context.today()
        if candidate.complains:
            return Line(candidate.id, candidate.name, self.tr("complained, nobody spoke with them yet"), "bad")
        if candidate.peace is not None:
            why = peace_words.briefly(candidate.peace, words, formats, today)
            return Line(candidate.id, candidate.name, why, "caution")
        return Line(candidate.id, candidate.name, " · ".join([terms.named(candidate.language, words), *candidate.tags]))

    @Slot()
    def _show(self) -> None:
        ticks = {candidate.id for candidate in self._candidates if not candidate.rests}
        self.list.rows.show([self._line(candidate) for candidate in self._matching()], ticks)

    @Slot()
    def _tell(self) -> None:
        count, shown = len(self.chosen), self.list.rows.rowCount()
        self._all.blockSignals(True)
        self._all.setChecked(count == shown > 0)
        self._all.blockSignals(False)
        self._all.set_note(f"{self._context.formats().number(count)} / {self._context.formats().number(shown)}")
        self._go.setText(self.tr("Prepare %n report(s)", "", count))
        self._go.setEnabled(count > 0)

    @Slot(bool)
    def _tick_all(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.list.rows.tick_all(on=on)

    def _set_busy(self, *, busy: bool) -> None:
        shelves = (self._working, self._waiting, self._everybody)
        for widget in (*shelves, self._search, self._all, self.list, *self._spans.values()):
            widget.setEnabled(not busy)
        self._go.setVisible(not busy)
        self._progress.setVisible(busy)

    def _lay_out(self) -> None:
        space = theme.current().space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.m, space.m + 11, space.l)
        layout.setSpacing(0)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addSpacing(space.m)
        layout.addWidget(self._captions["who"])
        layout.addSpacing(space.xs)
        layout.addWidget(_flow((self._working, self._waiting, self._everybody)))
        layout.addSpacing(space.s)
        layout.addWidget(self._search)
        layout.addSpacing(space.s)
        above = QHBoxLayout()
        above.setContentsMargins(CHECK_INDENT, 0, CHECK_INDENT, 0)
        above.addWidget(self._all)
        layout.addLayout(above)
        layout.addWidget(self.list, 1)
        layout.addSpacing(space.m)
        layout.addWidget(self._captions["days"])
        layout.addSpacing(space.xs)
        layout.addWidget(_flow(tuple(self._spans.values())))
        layout.addSpacing(space.l)
        layout.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._progress)
        self._progress.hide()
        for chips in ((self._working, self._waiting, self._everybody), tuple(self._spans.values())):
            group = QButtonGroup(self)
            for chip in chips:
                group.addButton(chip)
        self._working.setChecked(True)
        self._spans[Span.SINCE_LAST].setChecked(True)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._working.clicked.connect(self._show)
        self._waiting.clicked.connect(self._show)
        self._everybody.clicked.connect(self._show)
        self._search.textChanged.connect(self._show)
        self._all.toggled.connect(self._tick_all)
        self.list.rows.ticked.connect(self._tell)
        self._go.clicked.connect(self.wanted)
        self._progress.stop.clicked.connect(self.stopped)


class _Progress(Spoken):
    """How far the preparing is, and the way to end it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._done, self._total = 0, 0
        self._text = PlainLabel(ink="muted")
        self._bar = ProgressLine(0, "accent")
        self.stop = Button(icon="x", compact=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_share(self, done: int, total: int) -> None:
        """Show how many of them are done."""
        self._done, self._total = done, total
        self._bar.show_share(done / total if total else 0, "accent")
        self.retranslate()

    def retranslate(self) -> None:
        number = self._context.formats().number
        self._text.setText(
            self.tr("Preparing: {done} of {total}").format(done=number(self._done), total=number(self._total))
        )
        self.stop.setText(self.tr("Stop"))


def _flow(widgets: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, theme.current().space.s)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
