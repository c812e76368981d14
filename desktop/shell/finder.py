"""Find as you type: what was found opens below the search box; arrows and Enter choose, Esc goes back."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from db.queries.found import Found
from desktop import theme
from desktop.context import Context
from desktop.shell.found_delegate import FoundDelegate
from desktop.shell.found_model import FoundModel
from desktop.tasks import Ticket
from desktop.widgets import paint
from desktop.widgets.search_box import SearchBox

_HIGHEST = 560
_NARROWEST = 456


@dataclasses.dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    found: Found


class Finder(QWidget):
    """The list below the search box. The keyboard stays in the box.

    Attributes:
        left: the user is done with searching: something was opened, or Esc was pressed in an empty box.
    """

    left = Signal()

    def __init__(self, box: SearchBox, window: QWidget) -> None:
        """Listen to `box`; float above `window`. Nothing is searched before `use` gave a journal."""
        super().__init__(window)
        self._window = window
        self._box = box
        self._context: Context | None = None
        self._asked: Ticket | None = None
        self._model = FoundModel()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(FoundDelegate(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.clicked.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 5, 1, 5)
        layout.addWidget(self._list)
        box.textEdited.connect(self._ask)
        box.textChanged.connect(self._hide_when_empty)
        box.installEventFilter(self)
        self.hide()

    def use(self, context: Context) -> None:
        """Search in this journal from now on."""
        self._context = context

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.FocusIn and self._box.text():
            self._ask(self._box.text())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border = theme.colour("surface"), theme.colour("line")
        paint.box(QPainter(self), self.rect(), theme.current().radius.medium, fill, border)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self._list.currentIndex())
            case Qt.Key.Key_Escape:
                self._go_back()
            case _:
                return False
        return True

    @Slot(str)
    def _ask(self, text: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        context = self._context
        if context is None or not text.strip():
            return

        def work(_ticket: Ticket) -> _Answer:
            from db.queries import found

            return _Answer(text, found.find(context.journal, text))

        self._asked = context.tasks.run(work, self._show)

    def _show(self, answer: _Answer) -> None:
        if self._context is None or not self._box.hasFocus():
            return
        self._model.show_found(answer.found, answer.text.strip(), self._context.formats(), self._context.today())
        self._list.setCurrentIndex(QModelIndex())
        self._move(1)
        self._settle()
        self.show()
        self.raise_()

    def _settle(self) -> None:
        corner = self._box.mapTo(self._window, QPoint(0, self._box.height() + 6))
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        width = max(self._box.width(), theme.scaled(_NARROWEST))
        height = min(rows + 12, theme.scaled(_HIGHEST), self._window.height() - corner.y() - 12)
        self.setGeometry(corner.x(), corner.y(), width, height)

    def _move(self, by: int) -> None:
        """Choose the next row that leads somewhere."""
        row = self._list.currentIndex().row() + by
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            if self._model.row(index).target is not None:
                self._list.setCurrentIndex(index)
                return
            row += by

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        target = self._model.row(index).target if index.isValid() and self.isVisible() else None
        if target is not None and self._context is not None:
            self.hide()
            self._box.clear()
            self._context.bus.wanted.emit(target)
            self.left.emit()

    def _go_back(self) -> None:
        """Close the list first, then empty the box, then go back to the page."""
        if self.isVisible():
            self.hide()
        elif self._box.text():
            self._box.clear()
        else:
            self.left.emit()

    @Slot(str)
    def _hide_when_empty(self, text: str) -> None:
        if not text.strip():
            self.hide()
