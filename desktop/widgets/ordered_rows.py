"""Rows whose order counts: the first one is the preferred one. Dragged by their handle, or moved by Alt+↑ and Alt+↓."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton


class OrderedRow(QWidget):
    """One row: what one types into, and its handle at the end.

    Attributes:
        content: what stands before the handle.
        handle: dragged, it moves the row; pressed, it opens the menu of what can be done with it.
    """

    def __init__(self, content: QWidget) -> None:
        """Put a handle behind `content`."""
        super().__init__()
        self.content = content
        self.handle = _Handle()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(content, 1)
        layout.addWidget(self.handle, 0, Qt.AlignmentFlag.AlignTop)


class OrderedRows(QWidget):
    """Rows one below the other.

    Attributes:
        changed: they stand in another order, or one was taken off.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self._rows: list[OrderedRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.current().space.xs)

    @property
    def rows(self) -> tuple[OrderedRow, ...]:
        """The rows, the preferred one first."""
        return tuple(self._rows)

    def add(self, row: OrderedRow) -> None:
        """Put a row below the others."""
        self._rows.append(row)
        self._layout.addWidget(row)
        row.handle.clicked.connect(lambda: self._offer(row))
        row.handle.dragged.connect(lambda y: self._drag(row, y))
        for line in row.findChildren(QLineEdit):
            line.installEventFilter(self)
        _fit(row)
        self._mark()

    def put(self, row: OrderedRow, to: int) -> None:
        """Put a row at another place."""
        if self._rows.index(row) == to or not 0 <= to < len(self._rows):
            return
        self._rows.remove(row)
        self._rows.insert(to, row)
        focused = QApplication.focusWidget()
        self._layout.removeWidget(row)
        self._layout.insertWidget(to, row)
        self._layout.activate()
        if focused is not None and row.isAncestorOf(focused):
            focused.setFocus()
        self._mark()
        self.changed.emit()

    def take(self, row: OrderedRow) -> None:
        """Take a row off."""
        place = self._rows.index(row)
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._mark()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].handle.setFocus()
        self.changed.emit()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._mark()

    def menu(self, row: OrderedRow) -> QMenu:
        """Return what can be done with a row."""
        place, last = self._rows.index(row), len(self._rows) - 1
        menu = QMenu(row)
        offers: tuple[tuple[str, str, bool, Callable[[], object]], ...] = (
            ("star", self.tr("Prefer this one"), place > 0, lambda: self.put(row, 0)),
            ("chevron-up", self.tr("Further up") + "\tAlt+↑", place > 0, lambda: self.put(row, place - 1)),
            ("chevron-down", self.tr("Further down") + "\tAlt+↓", place < last, lambda: self.put(row, place + 1)),
            ("trash-2", self.tr("Remove"), True, lambda: self.take(row)),
        )
        for icon, name, can, do in offers:
            if can:
                menu.addAction(icons.icon(icon, "muted"), name).triggered.connect(lambda _=False, do=do: do())
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for row in self._rows:
                _fit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
            row = self._row_of(watched) if step and alone else None
            if row is not None:
                self.put(row, self._rows.index(row) + step)
                return True
        return super().eventFilter(watched, event)

    def _row_of(self, watched: QObject) -> OrderedRow | None:
        return next((row for row in self._rows if isinstance(watched, QWidget) and row.isAncestorOf(watched)), None)

    def _offer(self, row: OrderedRow) -> None:
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(row.handle.mapToGlobal(row.handle.rect().bottomLeft()))

    def _drag(self, row: OrderedRow, y: int) -> None:
        """Move a row to where the pointer is, at the height `y` of the screen."""
        here = self.mapFromGlobal(QPoint(0, y)).y()
        self.put(row, sum(1 for other in self._rows if other is not row and other.geometry().center().y() < here))

    def _mark(self) -> None:
        """The first of several is the preferred one, and says so."""
        for place, row in enumerate(self._rows):
            preferred = place == 0 and len(self._rows) > 1
            row.handle.set_icon("star" if preferred else "ellipsis")
            row.handle.set_name(self.tr("Preferred; more") if preferred else self.tr("Order, remove"))


def _fit(row: OrderedRow) -> None:
    """Let the handle stand on one line with the first field."""
    line = row.findChild(QLineEdit)
    if line is not None:
        row.handle.setFixedHeight(line.sizeHint().height())


class _Handle(SmallButton):
    dragged = Signal(int)

    def __init__(self) -> None:
        super().__init__("ellipsis", kind=Kind.QUIET)
        self._from: QPoint | None = None
        self._is_dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._from, self._is_dragging = event.globalPosition().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._from is not None and (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._is_dragging = True
            self.setDown(False)
        if self._is_dragging:
            self.dragged.emit(at.y())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if not self._is_dragging:
            super().mouseReleaseEvent(event)
        self._is_dragging = False
