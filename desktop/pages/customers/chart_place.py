"""Where a chart of the card stands. The drawing library takes longer to load than the whole card: it comes after it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.context import Context
from desktop.tasks import Lane, Ticket
from desktop.widgets.tab_order import lead_tab_through

if TYPE_CHECKING:
    from desktop.charts.canvas import ChartCanvas, ChartMaker


class ChartPlace(QWidget):
    """Empty until there is something to draw, it can be seen, and the library is loaded beside the window's thread.

    Attributes:
        chosen: the ids of the touches behind a point that was opened.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, height: int, charts: tuple[str, ...]) -> None:
        """Keep room of `height` pixels; `charts` are the modules of `desktop.charts` that draw here."""
        super().__init__()
        self._context = context
        self._charts = charts
        self._made: Callable[[], ChartMaker] | None = None
        self._of: object = None
        self._canvas: ChartCanvas | None = None
        self._loading = False
        self.setFixedHeight(theme.scaled(height))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def show_chart(self, of: object, made: Callable[[], ChartMaker]) -> None:
        """Show the chart of some facts; of the same ones as before nothing is drawn anew."""
        if of == self._of:
            return
        self._of, self._made = of, made
        if self._canvas is not None:
            self._canvas.show_chart(made())
        else:
            self._load()

    def show_nothing(self) -> None:
        """Put the chart away: what it shows is about somebody else by now."""
        self._of = self._made = None
        if self._canvas is not None:
            self._canvas.show_nothing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        if self._loading or self._made is None or not self.isVisible():
            return
        self._loading = True
        names = self._charts

        def load(_ticket: Ticket) -> None:
            for name in ("canvas", *names):
                importlib.import_module(f"desktop.charts.{name}")

        self._context.tasks.run(load, self._build, lane=Lane.WORK)

    def _build(self, _none: None) -> None:
        from desktop.charts.canvas import ChartCanvas

        self._canvas = canvas = ChartCanvas()
        canvas.chosen.connect(self.chosen)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(canvas)
            lead_tab_through(self.parentWidget() or self)
        if self._made is not None:
            canvas.show_chart(self._made())
