"""Says what was just done, and offers the way back from just that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop import deeds, i18n
from desktop.desk import Desk

if TYPE_CHECKING:
    from db.changes import Change
    from desktop.widgets.toast import Toast


class Confirming(QObject):
    """Speaks of one change at a time: done, taken back, or done again.

    Its button belongs to that change. As soon as the next step back or forth would be about another one, it goes away.

    Attributes:
        undo_wanted: the change it speaks of is to be taken back.
        redo_wanted: the change it speaks of is to be done again.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, desk: Desk, place: Callable[[QWidget], object], parent: QObject) -> None:
        """Listen to what is done.

        Args:
            desk: what lasts while the program runs.
            place: puts the line where it is to be seen; called once, when there is something to say for the first time.
            parent: what it lives as long as.
        """
        super().__init__(parent)
        self._desk = desk
        self._place = place
        self._toast: Toast | None = None
        self._change: Change | None = None
        self._goes_back = True
        self._sentence: Callable[[], str] = str
        desk.bus.done.connect(self._done)
        desk.bus.said.connect(self.say)
        desk.undo.taken_back.connect(self._taken_back)
        desk.undo.done_again.connect(self._done_again)
        desk.undo.changed.connect(self._follow)

    @Slot(object)
    def say(self, sentence: Callable[[], str]) -> None:
        """Say something there is no way back from, in the words of the moment."""
        self._show(sentence, None, goes_back=True)

    def retranslate(self) -> None:
        """Say it in the language of the moment."""
        if self._toast is not None and self._toast.isVisible():
            self._toast.reword(self._sentence(), self._offer())

    @Slot(object)
    def _done(self, change: Change) -> None:
        bound = change if change.inverse is not None or change.imports else None
        self._show(lambda: deeds.done(change, self._words()), bound, goes_back=True)

    @Slot(object)
    def _taken_back(self, change: Change) -> None:
        self._show(lambda: deeds.taken_back(change, self._words()), change, goes_back=False)

    @Slot(object)
    def _done_again(self, change: Change) -> None:
        self._show(lambda: deeds.done_again(change, self._words()), change, goes_back=True)

    @Slot()
    def _follow(self) -> None:
        """Go away when the button would be about another change than the sentence."""
        undo = self._desk.undo
        following = undo.next_undo if self._goes_back else undo.next_redo
        if self._toast is not None and self._change is not None and following is not self._change:
            self._toast.leave()

    @Slot()
    def _act(self) -> None:
        (self.undo_wanted if self._goes_back else self.redo_wanted).emit()

    def _show(self, sentence: Callable[[], str], change: Change | None, *, goes_back: bool) -> None:
        self._sentence, self._change, self._goes_back = sentence, change, goes_back
        if self._toast is None:
            from desktop.widgets.toast import Toast

            self._toast = Toast()
            self._toast.acted.connect(self._act)
            self._place(self._toast)
        self._toast.say(sentence(), self._offer(), "undo-2" if goes_back else "redo-2")

    def _offer(self) -> str:
        if self._change is None:
            return ""
        return deeds.undo(None, self._words()) if self._goes_back else deeds.redo(None, self._words())

    def _words(self) -> i18n.Words:
        return i18n.words(self._desk.speech.language)
