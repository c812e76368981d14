"""What the brand promises to everybody, and how that is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from db.commands import brand
from db.queries.care_promises import StandingLine
from desktop.pages.care.section import Section
from desktop.widgets.adding import Adding
from desktop.widgets.choice import Choice
from desktop.widgets.listed import ListColumn, ListLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.text import PlainLabel
from desktop.widgets.traced_figure import TracedFigure

_SPANS = (60, 120, 240, 600)
"""Open minutes a promise may name: the last one is about a day of a shop."""


class StandingSheet(Sheet):
    """One line a promise; a new one is typed and Enter."""

    def __init__(self, section: Section) -> None:
        """Make it empty; `show_lines` fills it."""
        super().__init__()
        self._section = section
        self._lines = ListColumn[StandingLine](lambda: _StandingLine(section), lambda line: line.id)
        self._adding = Adding()
        self._adding.said.connect(self._add)
        section.keep_typed(self._adding, "standing")
        self.content.addWidget(self._lines)
        self.content.addWidget(self._adding)

    def show_lines(self, lines: Sequence[StandingLine]) -> None:
        """Show these."""
        self._lines.show_rows(lines)

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""
        self.say(
            self.tr("What we promise everybody"),
            self.tr("The brand’s own word. Where it names a time, first contacts after complaints are measured by it."),
        )
        self._adding.say(self.tr("A promise to everybody…"), self.tr("Add"))

    @Slot(str)
    def _add(self, words: str) -> None:
        journal = self._section.context.journal
        self._section.do(
            lambda now: brand.make_standing_promise(journal, words, None, now),
            refused=lambda: self._adding.give_back(words),
        )


class _StandingLine(ListLine[StandingLine]):
    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        self._id = 0
        self._words = PlainLabel(wrap=True)
        self._kept = TracedFigure("small")
        self._kept.stand_flush()
        self._measure = Choice()
        self._measure.activated.connect(self._choose)
        below = QHBoxLayout()
        below.addWidget(self._measure)
        below.addStretch()
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._words)
        told.addWidget(self._kept)
        told.addLayout(below)
        self.across.addLayout(told, 1)
        self._retire = self.offer("archive", self._let_go)

    def show_row(self, row: StandingLine) -> None:
        section, self._id = self._section, row.id
        self._words.setText(row.words)
        counted = row.too_late + row.in_time
        trace = (lambda: section.trace_complaints(row.words, self._kept.text(), counted)) if counted else None
        self._kept.show_figure(self._told(row), row.words, trace)
        self._retire.set_name(self.tr("Promise this no longer"))
        self._retire.setVisible(row.retired_on is None)
        self._offer_spans(row)

    def _offer_spans(self, row: StandingLine) -> None:
        self._measure.clear()
        self._measure.addItem(self.tr("not measured"), None)
        spans = {*_SPANS} if row.minutes is None else {*_SPANS, row.minutes}
        for minutes in sorted(spans):
            time = self._section.context.formats().duration(minutes)
            self._measure.addItem(self.tr("within {time} (open hours)").format(time=time), minutes)
        self._measure.setCurrentIndex(self._measure.findData(row.minutes) if row.minutes is not None else 0)
        self._measure.setAccessibleName(self.tr("How it is measured: {promise}").format(promise=row.words))
        self._measure.setVisible(row.retired_on is None)

    @Slot(int)
    def _choose(self, place: int) -> None:
        journal, promise_id, minutes = self._section.context.journal, self._id, self._measure.itemData(place)
        self._section.do(lambda now: brand.measure_standing_promise(journal, promise_id, minutes, now))

    def _told(self, row: StandingLine) -> str:
        formats = self._section.context.formats()
        parts: list[str] = []
        if row.retired_on is not None:
            parts.append(self.tr("no longer since {day}").format(day=formats.date(row.retired_on)))
        elif counted := len(row.in_time) + len(row.too_late):
            kept = self._section.share(len(row.in_time), counted)
            parts.append(self.tr("kept {share}").format(share=kept))
        elif row.minutes is not None:
            parts.append(self.tr("nothing to measure yet"))
        parts.append(self.tr("since {month}").format(month=formats.month(row.since_on)))
        return " · ".join(parts)

    def _let_go(self) -> None:
        journal, promise_id = self._section.context.journal, self._id
        self._section.do(lambda now: brand.retire_standing_promise(journal, promise_id, now))
