"""The list that opens below the search box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from desktop import theme
from desktop.shell.found_delegate import FoundDelegate
from desktop.shell.found_model import FoundModel
from desktop.shell.found_rows import FoundRow
from desktop.widgets import paint

_HIGHEST = 560
_NARROWEST = 580
_ABOVE_AND_BELOW = 8


class _Rows(QListView):
    """Nothing shines through it, so the page below is not painted anew at every key."""

    def __init__(self) -> None:
        super().__init__()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("surface"))
        painter.end()
        super().paintEvent(event)


class FoundList(QWidget):
    """Shows what was found; it never takes the keyboard from the box.

    Attributes:
        opened: what the chosen row leads to.
    """

    opened = Signal(object)

    def __init__(self, box: QWidget, window: QWidget) -> None:
        """Float below `box`, above everything in `window`; hidden until something was found."""
        super().__init__(window)
        self._window = window
        self._box = box
        self._model = FoundModel()
        self._list = _Rows()
        self._list.setModel(self._model)
        self._list.setItemDelegate(FoundDelegate(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, _ABOVE_AND_BELOW, 1, _ABOVE_AND_BELOW)
        layout.addWidget(self._list)
        self.hide()

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Show what was found, the first of it chosen."""
        self._model.show_rows(rows)
        self._list.setAccessibleName(self._box.accessibleName())
        self.move_choice(1)  # nothing is chosen of rows that have just come
        self._settle()
        self._list.scrollToTop()  # the heading above the first row is no row one could choose
        self.show()
        self.raise_()

    def move_choice(self, by: int) -> None:
        """Choose the next row that leads somewhere, below (1) or above (−1)."""
        row = self._list.currentIndex().row() + by
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            if self._model.row(index).target is not None:
                self._list.setCurrentIndex(index)
                return
            row += by

    def open_chosen(self) -> None:
        """Open what is chosen, if the list is seen."""
        if self.isVisible():
            self._open(self._list.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border = theme.colour("surface"), theme.colour("line")
        paint.box(QPainter(self), self.rect(), theme.current().radius.medium, fill, border)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        target = self._model.row(index).target if index.isValid() else None
        if target is not None:
            self.hide()
            self.opened.emit(target)

    def _settle(self) -> None:
        corner = self._box.mapTo(self._window, QPoint(0, self._box.height() + 6))
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        room = self._window.width() - corner.x() - 12
        width = min(max(self._box.width(), theme.scaled(_NARROWEST)), room)
        height = min(rows + 2 * _ABOVE_AND_BELOW, theme.scaled(_HIGHEST), self._window.height() - corner.y() - 12)
        self.setGeometry(corner.x(), corner.y(), width, height)
