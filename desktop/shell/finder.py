"""Find as you type: what was found opens below the search box; arrows and Enter choose, Esc goes back."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.context import Context
from desktop.page import Target
from desktop.tasks import Ticket
from desktop.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from db.queries.found import Found
    from desktop.shell.found_list import FoundList


@dataclasses.dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    found: Found


class Finder(QObject):
    """Searches while one types. The keyboard stays in the box; the list is made with the first letter.

    Attributes:
        left: the user is done with searching: something was opened, or Esc was pressed in an empty box.
    """

    left = Signal()

    def __init__(self, box: SearchBox, window: QWidget) -> None:
        """Listen to `box`; the list floats above `window`. Nothing is searched before `use` gave a journal."""
        super().__init__(window)
        self._window = window
        self._box = box
        self._context: Context | None = None
        self._asked: Ticket | None = None
        self._made_list: FoundList | None = None
        box.textEdited.connect(self._ask)
        box.textChanged.connect(self._hide_when_empty)
        box.installEventFilter(self)

    def use(self, context: Context) -> None:
        """Search in this journal from now on."""
        self._context = context

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            self._hide()
        elif event.type() == QEvent.Type.FocusIn and self._box.text():
            self._ask(self._box.text())
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._list().move_choice(1)
            case Qt.Key.Key_Up:
                self._list().move_choice(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._list().open_chosen()
            case Qt.Key.Key_Escape:
                self._go_back()
            case _:
                return False
        return True

    def _list(self) -> FoundList:
        if self._made_list is None:
            from desktop.shell.found_list import FoundList

            self._made_list = FoundList(self._box, self._window)
            self._made_list.opened.connect(self._open)
        return self._made_list

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
        if self._context is not None and self._box.hasFocus():
            formats, today = self._context.formats(), self._context.today()
            self._list().show_found(answer.found, answer.text.strip(), formats, today)

    @Slot(object)
    def _open(self, target: Target) -> None:
        self._box.clear()
        if self._context is not None:
            self._context.bus.wanted.emit(target)
        self.left.emit()

    def _go_back(self) -> None:
        """Close the list first, then empty the box, then go back to the page."""
        if self._made_list is not None and self._made_list.isVisible():
            self._made_list.hide()
        elif self._box.text():
            self._box.clear()
        else:
            self.left.emit()

    @Slot(str)
    def _hide_when_empty(self, text: str) -> None:
        if not text.strip():
            self._hide()

    def _hide(self) -> None:
        if self._made_list is not None:
            self._made_list.hide()
