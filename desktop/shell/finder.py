"""The palette: people, what was said, pages and actions, found while one types; arrows and Enter choose, Esc goes back.

Empty, it shows whom one most likely wants again and what can be done.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.context import Context
from desktop.tasks import Ticket
from desktop.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from db.queries.customers import CustomerRow
    from db.queries.found import Found
    from desktop.shell.found_list import FoundList
    from desktop.shell.found_rows import FoundRow
    from desktop.shell.offers import Errand
    from desktop.shell.palette import Palette

_RECENT = 5
_ERRANDS = 3  # for so many people of one name


@dataclasses.dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    found: Found
    errand: Errand | None = None
    named: tuple[CustomerRow, ...] = ()


class Finder(QObject):
    """Searches while one types. The keyboard stays in the box; the list is made when it is first needed.

    Attributes:
        left: the user is done with searching: something was opened, or Esc was pressed.
    """

    left = Signal()

    def __init__(self, box: SearchBox, window: QWidget, palette: Callable[[], Palette]) -> None:
        """Listen to `box`; the list floats above `window`. Nothing is searched before `use` gave a journal."""
        super().__init__(window)
        self._window = window
        self._box = box
        self._palette = palette
        self._context: Context | None = None
        self._asked: Ticket | None = None
        self._made_list: FoundList | None = None
        self._opened: list[int] = []
        box.textEdited.connect(self._ask)
        box.textChanged.connect(self._hide_when_empty)
        box.installEventFilter(self)

    def use(self, context: Context) -> None:
        """Search in this journal from now on."""
        if self._context is not None:
            self._context.bus.wanted.disconnect(self._remember)
        self._context = context
        self._opened.clear()
        context.bus.wanted.connect(self._remember)

    @Slot()
    def begin(self, text: str = "") -> None:
        """Take the keyboard, and show what is at hand; with `text` there to go on from."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()
        if text:
            self._box.setText(text)
        self._ask(self._box.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            self._hide()
        elif event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and self._opens(event.reason()):
            self._ask(self._box.text())
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down if not self._is_open():
                self._ask(self._box.text())
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

    def _opens(self, reason: Qt.FocusReason) -> bool:
        """Say whether coming into the box by this way shows the list; by Tab, one only passes through an empty one."""
        return bool(self._box.text()) or reason is Qt.FocusReason.MouseFocusReason

    def _is_open(self) -> bool:
        return self._made_list is not None and self._made_list.isVisible()

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
        if context is None:
            return
        opened, errands = tuple(self._opened), self._palette().errands() if text.strip() else ()

        def work(_ticket: Ticket) -> _Answer:
            from db.queries import found
            from desktop.shell.offers import errand_in

            if not text.strip():
                return _Answer(text, found.Found(found.recent(context.journal, opened, _RECENT), ()))
            errand = errand_in(errands, text)
            if errand is None:
                named = ()
            elif errand[1]:
                named = found.find(context.journal, errand[1], _ERRANDS, 0).people
            else:
                named = found.recent(context.journal, opened, _ERRANDS)
            return _Answer(text, found.find(context.journal, text), errand[0] if errand else None, named)

        self._asked = context.tasks.run(work, self._show)

    def _show(self, answer: _Answer) -> None:
        if self._context is not None and self._box.hasFocus():
            self._list().show_rows(self._rows(answer, self._context))

    def _rows(self, answer: _Answer, context: Context) -> Sequence[FoundRow]:
        from desktop.shell.found_rows import FoundRows
        from desktop.shell.marks import is_figures
        from desktop.shell.offers import matching

        text = answer.text.strip()
        rows = FoundRows(text, context.formats(), context.today())
        if not text:
            return [*rows.recent(answer.found.people), *rows.offers(self._palette().first())]
        errands = rows.errand(answer.errand, answer.named) if answer.errand is not None else []
        offers = matching(self._palette().offers(), text)
        people, done = rows.people(answer.found), rows.offers(offers, errands)
        # A page one names stands before people in whose notes the word happens to be, or who are only called alike.
        guessed = answer.found.is_near or any(answer.found.because[:1])
        first = done if guessed and not is_figures(text) else []
        done = [*first, *people, *([] if first else done), *rows.touches(answer.found)]
        if done and not (answer.found.is_near and not offers):
            return done
        named = any(letter.isalpha() for letter in text)
        return [*(done or [rows.nothing()]), *(rows.offers([self._palette().newcomer(text)])[1:] if named else ())]

    @Slot(object)
    def _open(self, target: object) -> None:
        from desktop.shell.offers import Offer

        self._box.clear()
        self.left.emit()  # first: what opens now may want the keyboard
        if isinstance(target, Offer):
            target.run()
        elif self._context is not None:
            self._context.bus.wanted.emit(target)

    @Slot(object)
    def _remember(self, target: object) -> None:
        """Keep whose card was opened, by whatever way."""
        from desktop.targets import CustomerTarget

        if isinstance(target, CustomerTarget):
            known = [customer_id for customer_id in self._opened if customer_id != target.customer_id]
            self._opened = [target.customer_id, *known][:_RECENT]

    def _go_back(self) -> None:
        """Go back to the page, the box empty again: a search given up is looked for by nobody later."""
        self._box.clear()
        self._hide()
        self.left.emit()

    @Slot(str)
    def _hide_when_empty(self, text: str) -> None:
        if not text.strip():
            self._hide()

    def _hide(self) -> None:
        if self._made_list is not None:
            self._made_list.hide()
