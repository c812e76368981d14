"""The list of customers as one scrolls through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.pages.customers.list_delegate import row_height
from desktop.pages.customers.list_heads import ListHeads
from desktop.pages.customers.list_model import CustomerListModel

_MORE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class CustomerRows(QListView):
    """Lines of one height. Arrows move, Enter or a click opens, letters go to the filter.

    Several are chosen as everywhere: with Shift, with Ctrl (⌘), all with Ctrl+A; Esc lets them go, Del deletes them.

    Attributes:
        opened: Enter or a click on a row.
        typed: a letter that belongs into the filter.
        chose: how many rows are chosen now.
        thrown_away: Del was pressed while several are chosen.
    """

    opened = Signal(QModelIndex)
    typed = Signal(str)
    chose = Signal(int)
    thrown_away = Signal()

    def __init__(self, model: CustomerListModel, parent: QWidget | None = None, *, owners: bool = False) -> None:
        """Show `model`; with `owners` a column tells whose customers they are."""
        super().__init__(parent)
        self._customers = model
        self._held = Qt.KeyboardModifier.NoModifier
        self._told = 0
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell)
        model.modelReset.connect(self._tell)
        self._heads = ListHeads(self)
        self._heads.show_owners(shown=owners)
        self._fit_steps()

    def show_owners(self, *, shown: bool) -> None:
        """Tell from now on in a column whose customers they are, or no longer."""
        self._heads.show_owners(shown=shown)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        seen = self.viewport().geometry()
        self._heads.setGeometry(seen.left(), 0, seen.width(), seen.top())

    def choose(self, row: int) -> None:
        """Make a row the current and only chosen one and bring it into sight."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def count_chosen(self) -> int:
        """Return how many rows are chosen."""
        return sum(last - first + 1 for first, last in self._stretches())

    def chosen_ids(self) -> Sequence[int]:
        """Return whose rows are chosen, in their order."""
        rows = (row for first, last in sorted(self._stretches()) for row in range(first, last + 1))
        found = (self._customers.id_at(row) for row in rows)
        return [customer_id for customer_id in found if customer_id is not None]

    def choose_one(self) -> None:
        """Let all go but the current row."""
        self.selectionModel().setCurrentIndex(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self._fit_steps()

    def selectAll(self) -> None:
        # One stretch: Qt would ask the model about every row.
        last = self._customers.rowCount() - 1
        if last >= 0:
            all_of_it = QItemSelection(self._customers.index(0), self._customers.index(last))
            self.selectionModel().select(all_of_it, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.modifiers()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, several = self.currentIndex(), self._told > 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if index.isValid():
                self.opened.emit(index)
            return
        if several and event.key() == Qt.Key.Key_Escape:
            self.choose_one()
            return
        if several and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.thrown_away.emit()
            return
        text = event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if text and text.isprintable() and text != " " and not held:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def _stretches(self) -> Sequence[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        return [(chosen.at(number).top(), chosen.at(number).bottom()) for number in range(chosen.count())]

    def _fit_steps(self) -> None:
        self.setViewportMargins(0, self._heads.sizeHint().height(), 0, 0)
        self.verticalScrollBar().setSingleStep(row_height() // 2)

    @Slot()
    def _tell(self) -> None:
        count = self.count_chosen()
        self._told = count
        self.chose.emit(count)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if not self._held & _MORE:
            self.opened.emit(index)
