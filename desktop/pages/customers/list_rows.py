"""The list of customers as one scrolls through it, and chooses several of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from desktop.pages.customers.list_delegate import box_width, row_height
from desktop.pages.customers.list_heads import ListHeads
from desktop.pages.customers.list_model import CustomerListModel
from desktop.widgets.text import tip

_MORE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class CustomerRows(QListView):
    """Lines of one height. Arrows move, Enter or a click opens, letters go to the filter.

    Several are chosen by the box that takes the place of a line's disc, or by the space bar; from then on arrows only
    move, and a click chooses. Also as everywhere: with Shift, with Ctrl (⌘), all with Ctrl+A. Esc lets them go, Del
    deletes them.

    Attributes:
        heads: what the columns are called.
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
        self._choosing = self._pressed_box = False
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
        self.heads = ListHeads(self)
        self.heads.show_owners(shown=owners)
        self._fit_steps()

    def show_owners(self, *, shown: bool) -> None:
        """Tell from now on in a column whose customers they are, or no longer."""
        self.heads.show_owners(shown=shown)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        seen = self.viewport().geometry()
        self.heads.setGeometry(seen.left(), 0, seen.width(), seen.top())

    def chooses(self) -> bool:
        """Say whether rows are being chosen, for something to be done with them; one of them may be enough."""
        return self._choosing or self._told > 1

    def choose(self, row: int) -> None:
        """Make a row the current and only chosen one and bring it into sight."""
        index = self.model().index(row, 0)
        if index.isValid():
            self._choosing = False
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def count_chosen(self) -> int:
        """Return how many rows are chosen."""
        return sum(last - first + 1 for first, last in self._stretches())

    def chosen_ids(self) -> Sequence[int]:
        """Return whose rows are chosen, in their order."""
        return [one for stretch in sorted(self._stretches()) for one in self._customers.ids_between(*stretch)]

    def choose_one(self) -> None:
        """Let all go but the current row."""
        self._choosing = False
        self.selectionModel().setCurrentIndex(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._tell()

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

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Move without letting anybody go while rows are chosen one by one."""
        moves = isinstance(event, QKeyEvent) and not event.modifiers() & _MORE
        return (
            QItemSelectionModel.SelectionFlag.NoUpdate
            if self._choosing and moves
            else super().selectionCommand(index, event)
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._box_at(event.pos()):
            QToolTip.showText(event.globalPos(), tip(self.tr("Choose (space bar)")), self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.modifiers()
        self._pressed_box = False
        if event.button() is Qt.MouseButton.LeftButton and not self._held & _MORE:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and (self._choosing or self._box_at(event.position().toPoint())):
                self._pressed_box = True
                self._toggle(index)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses of a box are two presses."""
        if self._choosing or self._box_at(event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_box:
            super().mouseReleaseEvent(event)
        self._pressed_box = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, several = self.currentIndex(), self.chooses()
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
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and index.isValid():
            self._toggle(index)
            return
        text = event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if text and text.isprintable() and text != " " and not held:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def _box_at(self, place: QPoint) -> bool:
        return 0 <= place.x() < box_width() and self.indexAt(place).isValid()

    def _toggle(self, index: QModelIndex) -> None:
        """Choose one more, or one less; whoever is only current, as one always is, was not chosen."""
        flags = QItemSelectionModel.SelectionFlag
        begins = not self.chooses()
        self._choosing = True
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(index, flags.ClearAndSelect if begins else flags.Toggle)
        if not self.count_chosen():
            self.choose_one()
        self._tell()

    def _stretches(self) -> Sequence[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        return [(chosen.at(number).top(), chosen.at(number).bottom()) for number in range(chosen.count())]

    def _fit_steps(self) -> None:
        self.setViewportMargins(0, self.heads.sizeHint().height(), 0, 0)
        self.verticalScrollBar().setSingleStep(row_height() // 2)

    @Slot()
    def _tell(self) -> None:
        count = self.count_chosen()
        self._choosing = self._choosing and count > 0
        self._told = count
        self.viewport().update()  # boxes stand in the place of every disc, or no longer
        self.chose.emit(count)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if not self._held & _MORE:
            self.opened.emit(index)
