"""A sheet with a chart on it: its title, a word about it, and the way to take it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import theme
from desktop.charts.chart import Head, HeadSign
from desktop.pages.trends.legend import Legend, Sign
from desktop.widgets.button import button_height
from desktop.widgets.card import Card
from desktop.widgets.chart_taking import TakeChart
from desktop.widgets.text import SectionTitle
from desktop.widgets.traced_figure import TracedFigure

if TYPE_CHECKING:
    from desktop.charts.canvas import ChartCanvas, ChartMaker


class ChartCard(Card):
    """Holds a place for a chart until the drawing library is loaded.

    Attributes:
        chosen: the ids behind the point that was opened.
        export_wanted: the ending of the file the chart is wanted as.
        note_opened: what the note tells the number of is to be shown.
    """

    chosen = Signal(object)
    note_opened = Signal()
    export_wanted = Signal(str)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        """Make room for a chart so high at 100 % text."""
        super().__init__(parent)
        self._height = height
        self.maker: ChartMaker | None = None
        self._canvas: ChartCanvas | None = None
        self._title = SectionTitle()
        self._note = TracedFigure("small")
        self._legend = Legend()
        self._export = TakeChart()
        self._export.wanted.connect(self.export_wanted)
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.s)
        head.addStrut(button_height())  # in line with the titles beside it, whether or not there is a button
        head.addWidget(self._title)
        head.addWidget(self._legend, 1)
        head.addWidget(self._note)
        head.addWidget(self._export)
        self._place = QWidget()
        self._place.setMinimumHeight(theme.scaled(height))
        self.content.addLayout(head)
        self.content.addWidget(self._place, 1)

    def name(self) -> str:
        """Return the chart's title."""
        return self._title.text()

    def head(self, when: str) -> Head:
        """Return what tells of the chart where it is taken: its title, its note and the time, its colours."""
        signs = tuple(
            HeadSign("■", sign.word, sign.tone, 1.0 if sign.tone == "line" else sign.strength)
            for sign in self._legend.signs()
        )
        note = self._note.text() if not self._note.isHidden() else ""
        return Head(self.name(), " · ".join(part for part in (note, when) if part), signs)

    def say(self, title: str, note: str) -> None:
        """Show these words; a note is a figure that can be looked behind."""
        self._title.setText(title)
        self._note.show_figure(note, title, self.note_opened.emit if note else None)
        self._note.setVisible(bool(note))

    def explain(self, signs: Sequence[Sign]) -> None:
        """Say what the colours stand for."""
        self._legend.show_signs(signs)

    def show_chart(self, maker: ChartMaker, *, draws: bool) -> None:
        """Show a chart. The drawing library must be loaded by now, or the window waits for it.

        Args:
            maker: draws it.
            draws: there are figures; a sentence that there are none is nothing to take elsewhere.
        """
        from desktop.charts.canvas import ChartCanvas

        self.maker = maker
        self._export.setVisible(draws)
        if self._canvas is None:
            self._canvas = ChartCanvas()
            self._canvas.setMinimumHeight(theme.scaled(self._height))
            self._canvas.chosen.connect(self.chosen)
            self.content.replaceWidget(self._place, self._canvas)
            self._place.deleteLater()
        self._canvas.show_chart(maker)

    def canvas(self) -> QWidget:
        """Return what the chart is, or will be, drawn on."""
        return self._canvas or self._place
