"""The list of the trash as one goes through it, and chooses several things of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from desktop.pages.trash.lines import TrashDelegate, TrashModel, box_width
from desktop.widgets.text import tip

_MORE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class TrashLines(QListView):
    """Lines of one height, of which several may be chosen. Enter or a double click brings them back.

    They are chosen by the box that takes the place of a line's disc, or by the space bar; from then on arrows only
    move, a click chooses, and Esc lets them go. Also as everywhere: with Shift, with Ctrl (⌘), all with Ctrl+A.

    Attributes:
        accepted: Enter or a double click.
    """

    accepted = Signal()

    def __init__(self, model: TrashModel, parent: QWidget | None = None) -> None:
        """Show `model`."""
        super().__init__(parent)
        self._choosing = self._pressed_box = False
        self.setModel(model)
        self.setItemDelegate(TrashDelegate(model, self.chooses, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._accept)
        self.selectionModel().selectionChanged.connect(self._note_choice)
        model.modelReset.connect(self._end_choosing)

    def chooses(self) -> bool:
        """Say whether lines are being chosen one by one; one of them may be enough."""
        return self._choosing or self._count() > 1

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Move without letting anything go while lines are chosen one by one."""
        moves = isinstance(event, QKeyEvent) and not event.modifiers() & _MORE
        if self._choosing and moves:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._is_box(event.pos()):
            QToolTip.showText(event.globalPos(), tip(self.tr("Choose (space bar)")), self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        alone = event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _MORE
        self._pressed_box = alone and index.isValid() and (self._choosing or self._is_box(place))
        if self._pressed_box:
            self._toggle(index)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses of a box are two presses."""
        if self._choosing or self._is_box(event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_box:  # Qt would choose all it is drawn over
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_box:
            super().mouseReleaseEvent(event)
        self._pressed_box = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and index.isValid():
            self._toggle(index)
        elif event.key() == Qt.Key.Key_Escape and self.chooses():
            self._choose_one()
        else:
            super().keyPressEvent(event)

    def _is_box(self, place: QPoint) -> bool:
        return 0 <= place.x() < box_width() and self.indexAt(place).isValid()

    def _toggle(self, index: QModelIndex) -> None:
        """Choose one more, or one less; what is only current, as something always is, was not chosen."""
        flags = QItemSelectionModel.SelectionFlag
        begins = not self.chooses()
        self._choosing = True
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(index, flags.ClearAndSelect if begins else flags.Toggle)
        if not self._count():
            self._choose_one()
        self.viewport().update()

    def _choose_one(self) -> None:
        self._choosing = False
        self.selectionModel().setCurrentIndex(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.viewport().update()

    def _count(self) -> int:
        chosen = self.selectionModel().selection()
        return sum(chosen.at(number).height() for number in range(chosen.count()))

    @Slot()
    def _note_choice(self) -> None:
        self._choosing = self._choosing and self._count() > 0
        self.viewport().update()  # boxes stand in the place of every disc, or no longer

    @Slot()
    def _end_choosing(self) -> None:
        self._choosing = False

    @Slot(QModelIndex)
    def _accept(self, _index: QModelIndex) -> None:
        self.accepted.emit()
