"""A sheet with a chart on it: its title, a word about it, and the way to take it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop import theme
from desktop.pages.trends.legend import Legend, Sign
from desktop.widgets.button import Kind
from desktop.widgets.card import Card
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import ElidedLabel, SectionTitle

if TYPE_CHECKING:
    from desktop.charts.canvas import ChartCanvas, ChartMaker

#: The endings a chart can be taken elsewhere with.
ENDINGS = ("png", "svg", "csv")


class ChartCard(Card):
    """Holds a place for a chart until the drawing library is loaded.

    Attributes:
        chosen: the ids behind the point that was opened.
        export_wanted: the ending of the file the chart is wanted as.
    """

    chosen = Signal(object)
    export_wanted = Signal(str)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        """Make room for a chart so high at 100 % text."""
        super().__init__(parent)
        self._height = height
        self.maker: ChartMaker | None = None
        self._canvas: ChartCanvas | None = None
        self._title = SectionTitle()
        self._note = ElidedLabel(size="small", ink="muted")
        self._legend = Legend()
        self._export = SmallButton("download", kind=Kind.QUIET)
        self._export.clicked.connect(self._offer)
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.s)
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

    def say(self, title: str, note: str, export: str) -> None:
        """Show these words; `export` names the button that takes the chart elsewhere."""
        self._title.setText(title)
        self._note.setText(note)
        self._export.set_name(export)

    def explain(self, signs: Sequence[Sign]) -> None:
        """Say what the colours stand for."""
        self._legend.show_signs(signs)

    def show_chart(self, maker: ChartMaker) -> None:
        """Show a chart. The drawing library must be loaded by now, or the window waits for it."""
        from desktop.charts.canvas import ChartCanvas

        self.maker = maker
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

    @Slot()
    def _offer(self) -> None:
        if self.maker is None:
            return
        menu = QMenu(self)
        names = {
            "png": self.tr("Picture (PNG)"),
            "svg": self.tr("Sharp picture (SVG)"),
            "csv": self.tr("Table (CSV)"),
        }
        for ending in ENDINGS:
            menu.addAction(names[ending]).setData(ending)
        menu.triggered.connect(lambda action: self.export_wanted.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))
