"""The five figures one looks at first."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.chip import Chip
from desktop.widgets.press import PressedByEnter
from desktop.widgets.text import ElidedLabel, PlainLabel

_NARROWEST = 168  # device-independent pixels of a tile at 100 % text


@dataclasses.dataclass(frozen=True, slots=True)
class Figure:
    """What a tile shows.

    Attributes:
        name: of the figure.
        value: the figure itself.
        note: what it is counted from.
        change: how it moved, empty where that is not known.
        tone: whether that is good or bad news.
    """

    name: str
    value: str
    note: str
    change: str = ""
    tone: str = "good"


class Tiles(QWidget):
    """Tiles side by side, in as many rows as they need to stand whole.

    Attributes:
        opened: the place of a tile whose figure is to be looked behind.
    """

    opened = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        """Make so many empty tiles."""
        super().__init__(parent)
        self._tiles = [_Tile() for _ in range(count)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().space.m)
        self._columns = 0
        for place, tile in enumerate(self._tiles):
            tile.setProperty("place", place)
            tile.clicked.connect(self._open)
        self._arrange()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show a figure in each tile."""
        for tile, figure in zip(self._tiles, figures, strict=True):
            tile.show_figure(figure)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        count = len(self._tiles)
        needed = max(theme.scaled(_NARROWEST), *(tile.needed_width() for tile in self._tiles))
        room = (self.width() + self._grid.spacing()) // (needed + self._grid.spacing())
        columns = next((side for side in (count, (count + 1) // 2, 2) if side <= room), 1)
        if columns == self._columns:
            return
        self._columns = columns
        # Both rows are filled from side to side: so many cells that each row's tiles share them evenly.
        rows = [self._tiles[begin : begin + columns] for begin in range(0, count, columns)]
        cells = math.lcm(*map(len, rows))
        for number, tiles in enumerate(rows):
            span = cells // len(tiles)
            for place, tile in enumerate(tiles):
                self._grid.addWidget(tile, number, place * span, 1, span)
        for cell in range(max(count, self._grid.columnCount())):
            self._grid.setColumnStretch(cell, 1 if cell < cells else 0)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(int(self.sender().property("place")))


class _Tile(PressedByEnter):
    """One figure with its name, its change and what it is counted from."""

    def __init__(self) -> None:
        super().__init__()
        space = theme.current().space
        self._name = ElidedLabel(size="small", ink="muted", weight=Weight.STRONG)
        self._value = PlainLabel(size="figure", weight=Weight.STRONG, serif=True)
        self._note = ElidedLabel(size="small", ink="muted")
        self._change = Chip()
        self._figure = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._figure.setSpacing(space.s)
        self._figure.addWidget(self._value, 0, Qt.AlignmentFlag.AlignLeft)
        self._figure.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._figure.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.l, space.m, space.m, space.m)
        layout.setSpacing(1)
        layout.addWidget(self._name)
        layout.addLayout(self._figure)
        layout.addWidget(self._note)
        layout.addStretch()
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._change.hide()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_figure(self, figure: Figure) -> None:
        self._name.setText(figure.name)
        self._value.setText(figure.value)
        self._note.setText(figure.note)
        self._change.show_as(figure.change, figure.tone)
        self._change.setVisible(bool(figure.change))
        self.setAccessibleName(figure.name)
        told = (figure.value, figure.change, figure.note)
        self.setAccessibleDescription(", ".join(part for part in told if part))
        self._stand()

    def needed_width(self) -> int:
        """Return how wide it has to be for the longer of the figure and its change to stand whole."""
        return self._aside() + max(part.sizeHint().width() for part in (self._value, self._change))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _aside(self) -> int:
        margins = self.contentsMargins() + (self.layout() or self._figure).contentsMargins()
        return margins.left() + margins.right()

    def _stand(self) -> None:
        """Put the change beside the figure, or below it where there is no room."""
        both = self._aside() + self._value.sizeHint().width() + self._figure.spacing() + self._change.sizeHint().width()
        is_beside = self._change.isHidden() or both <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._figure.setDirection(across if is_beside else down)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.large
        fill = "rail" if self.underMouse() else "surface"
        paint.box(painter, self.rect(), radius, theme.colour(fill), theme.colour("line"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), radius)
