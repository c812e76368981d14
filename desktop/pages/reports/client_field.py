"""The field that says for whom a report is: type a name, or open the list of those with work in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.context import Context
from desktop.widgets.offers import framed
from desktop.widgets.search_box import SearchBox

_ID = Qt.ItemDataRole.UserRole
_MOST = 20
_PAUSE_MS = 80

Named = Sequence[tuple[int, str]]


class ClientField(SearchBox):
    """Finds customers while one types.

    Attributes:
        chosen: the id of the customer.
    """

    chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__("", parent)
        self._context = context
        self._name = ""
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        framed(self._completer)
        self._completer.activated[QModelIndex].connect(self._choose)  # pyright: ignore[reportIndexIssue] - overloaded
        self.setCompleter(self._completer)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self.textEdited.connect(self._typed)

    def show_client(self, name: str) -> None:
        """Show who was chosen."""
        self._name = name
        self.setText(name)
        self.setCursorPosition(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.selectAll()
        self._offer_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._open():
            self._offer_all()
            return
        if event.key() == Qt.Key.Key_Escape and self.text() != self._name:
            self.show_client(self._name)
            return
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self._model.rowCount()
            and self.text() != self._name
        ):
            self._choose(self._model.index(0, 0))
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Another window in front, or our own list, does not mean that the search is over.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._pause.stop()
            self.show_client(self._name)

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._pause.start()

    @Slot()
    def _find(self) -> None:
        journal, text = self._context.journal, self.text()
        if not text.strip():
            self._offer_all()
            return

        def found() -> Named:
            from db.queries import customers

            return [(row.id, row.name) for row in customers.page(journal, text, limit=_MOST).rows]

        self._context.tasks.run(lambda _ticket: found(), self._offer)

    def _offer_all(self) -> None:
        journal = self._context.journal

        def found() -> Named:
            from db.queries import progress

            return progress.customers_with_work(journal)

        self._context.tasks.run(lambda _ticket: found(), self._offer)

    def _offer(self, people: Named) -> None:
        self._model.clear()
        for customer_id, name in people:
            item = QStandardItem(name)
            item.setData(customer_id, _ID)
            self._model.appendRow(item)
        if people and self.hasFocus():
            self._completer.complete()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self._pause.stop()
        self.show_client(str(index.data(Qt.ItemDataRole.DisplayRole)))
        self._close()
        self.chosen.emit(int(index.data(_ID)))

    def _open(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def _close(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()
