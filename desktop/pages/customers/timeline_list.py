"""The timeline as one scrolls through it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QWidget

from db.queries.timeline import Entry, EntrySource
from desktop.clipboard import copied
from desktop.pages.customers.timeline_delegate import TimelineDelegate
from desktop.pages.customers.timeline_model import TimelineModel
from desktop.pages.customers.timeline_words import TimelineWords
from desktop.pages.customers.touch_files import holds_files
from desktop.widgets.measured_list import MeasuredList
from desktop.widgets.text import tip

_STEP = 24


class TimelineList(MeasuredList):
    """Entries of different heights; arrows move, Enter or F2 changes, Del takes away, P shares or keeps private.

    Files and pictures are dropped on an entry or pasted to it, and opened by a click; the menu key offers the rest, as
    the disc does that becomes a button under the pointer.

    Attributes:
        change_wanted, removal_wanted, sharing_wanted: of an `Entry`.
        file_wanted: of an `Entry`, the place of one of its files: it is to be opened.
        files_given: an `Entry`, and what was dropped on it or pasted to it.
        menu_wanted: of an `Entry`, and the place on the screen.
        typed: what was typed although there is nothing to type into here.
    """

    change_wanted = Signal(object)
    removal_wanted = Signal(object)
    sharing_wanted = Signal(object)
    file_wanted = Signal(object, int)
    files_given = Signal(object, object)
    menu_wanted = Signal(object, QPoint)
    typed = Signal(str)

    def __init__(self, model: TimelineModel, words: TimelineWords, parent: QWidget | None = None) -> None:
        """Show `model`, drawn with `words`."""
        super().__init__(parent)
        self._entries = model
        self._drawing = TimelineDelegate(words, model, self)
        self._form_at: QPersistentModelIndex | None = None
        self.setModel(model)
        self.setItemDelegate(self._drawing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setStyleSheet("QListView { background: transparent; }")  # entries lie on the page's own paper
        self.setAcceptDrops(True)
        self.doubleClicked.connect(self._change)

    def set_words(self, words: TimelineWords) -> None:
        """Speak of another day, or in another language."""
        self._drawing.set_words(words)
        self.measure_anew()

    def current_entry(self) -> Entry | None:
        """Return the entry that is chosen."""
        return self._entries.entry_at(self.currentIndex().row())

    def last_seen(self) -> int:
        """Return the last row that can be seen."""
        lowest = self.indexAt(self.viewport().rect().bottomLeft())
        return lowest.row() if lowest.isValid() else self._entries.rowCount() - 1

    def choose(self, row: int) -> None:
        """Make an entry the current one and bring it into sight."""
        index = self._entries.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def show_at_top(self, row: int) -> None:
        """Make an entry the current one, on top of what is seen."""
        index = self._entries.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and not self.selectionModel().hasSelection():  # one must see where the keyboard stands
            current = self.currentIndex()
            self.setCurrentIndex(current if current.isValid() else self._entries.index(0))
        if by_tab:
            self.scrollTo(self.currentIndex())

    def open_form(self, row: int, form: QWidget) -> None:
        """Show `form` in the place of an entry."""
        index = self._entries.index(row)
        self._drawing.make_room(index, form)
        self._form_at = QPersistentModelIndex(index)
        self.setIndexWidget(index, form)
        self.measure_anew([row])
        self.executeDelayedItemsLayout()
        self.scrollTo(index)

    def close_form(self, form: QWidget) -> None:
        """Give the place back to the entry."""
        self._drawing.make_room(None)
        place, self._form_at = self._form_at, None
        form.hide()
        if place is not None and place.isValid():
            self.setIndexWidget(QModelIndex(place), None)  # pyright: ignore[reportArgumentType] (none: the form goes)
        else:
            form.deleteLater()
        self.measure_anew([place.row()] if place is not None and place.isValid() else None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._drawing.forget()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # An entry nobody sees chosen is not meant by a key: whoever begins to type a sentence would share or lose it.
        entry, key = self.current_entry() if self.selectionModel().hasSelection() else None, event.key()
        if entry is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.change_wanted.emit(entry)
        elif entry is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit(entry)
        elif entry is not None and key == Qt.Key.Key_P and not event.modifiers():
            self.sharing_wanted.emit(entry)
        elif entry is not None and event.matches(QKeySequence.StandardKey.Paste):
            self._give(entry, copied())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are no search here: they begin what is typed into the line above the story."""
        self.typed.emit(search)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry = self._entries.entry_at(index.row())
        if entry is None or entry.source is not EntrySource.TOUCH:
            event.ignore()
            return
        self.setCurrentIndex(index)  # one sees where it will go
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        entry = self._entries.entry_at(self.indexAt(event.position().toPoint()).row())
        if entry is not None:
            self._give(entry, event.mimeData())
            event.acceptProposedAction()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        over = self._file_at(at) is not None or self._menu_at(at)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        file, entry = self._file_at(at), self._entries.entry_at(self.indexAt(at).row())
        if entry is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if file is not None:
            self.file_wanted.emit(entry, file)
        elif self._menu_at(at):
            self.menu_wanted.emit(entry, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._menu_at(event.position().toPoint()):  # there two quick presses mean the menu
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._menu_at(event.pos()):
            QToolTip.showText(event.globalPos(), tip(self.tr("What can be done with it")), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self._entries.entry_at(index.row())
        if entry is None:
            return
        self.setCurrentIndex(index)
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_wanted.emit(entry, place)

    def _file_at(self, at: QPoint) -> int | None:
        index = self.indexAt(at)
        return self._drawing.file_at(index, self.visualRect(index), at) if index.isValid() else None

    def _menu_at(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and self._drawing.is_menu_at(index, self.visualRect(index), at)

    def _give(self, entry: Entry, data: QMimeData) -> None:
        if entry.source is EntrySource.TOUCH and holds_files(data):
            self.files_given.emit(entry, data)

    @Slot(QModelIndex)
    def _change(self, index: QModelIndex) -> None:
        entry = self._entries.entry_at(index.row())
        if entry is not None:
            self.change_wanted.emit(entry)
