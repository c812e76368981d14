"""What can be done with one entry of the timeline."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from db.changes import Change
from db.commands import touches as commands
from db.queries import touch as touch_query
from db.queries.timeline import Entry, EntrySource
from db.records import PromiseOutcome
from desktop import icons, terms
from desktop.context import Context


class EntryMenu(QMenu):
    """Of a touch: change it, share it or not, copy its words, take it away. Of a promise: how it ended.

    Attributes:
        change_wanted, removal_wanted: of the entry.
    """

    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, entry: Entry, context: Context, parent: QWidget) -> None:
        """Offer what fits `entry`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry = entry
        self._context = context
        if entry.source is EntrySource.TOUCH:
            self._offer("pencil", self.tr("Change"), self._change)
            if entry.shareable:
                self._offer("eye-off", self.tr("Keep it private"), self._share_or_not)
            else:
                self._offer("eye", self.tr("May stand in the client's report"), self._share_or_not)
        elif entry.source is EntrySource.PROMISE:
            self._offer_outcomes(entry)
        if entry.words:
            self._offer("copy", self.tr("Copy the words"), self._copy)
        if entry.source in (EntrySource.TOUCH, EntrySource.PROMISE):
            self.addSeparator()
            self._offer("trash-2", self.tr("Delete"), self._remove)

    def _offer(self, icon: str, name: str, do: Callable[[], object]) -> None:
        self.addAction(icons.icon(icon, "muted"), name).triggered.connect(lambda _checked=False: do())

    def _offer_outcomes(self, entry: Entry) -> None:
        words = self._context.words()
        for outcome in PromiseOutcome:
            action = self.addAction(terms.titled(outcome, words))
            action.setCheckable(True)
            action.setChecked(outcome is entry.outcome)
            action.triggered.connect(lambda _checked=False, outcome=outcome: self._settle(outcome))

    def _change(self) -> None:
        self.change_wanted.emit(self._entry)

    def _remove(self) -> None:
        self.removal_wanted.emit(self._entry)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._entry.words)

    def _share_or_not(self) -> None:
        entry, journal, now = self._entry, self._context.journal, self._context.now()

        def change() -> Change:
            draft = touch_query.draft_of(journal, entry.id)
            return commands.edit_touch(
                journal, entry.id, dataclasses.replace(draft, shareable=not entry.shareable), now
            )

        self._context.do(change)

    def _settle(self, outcome: PromiseOutcome) -> None:
        promise_id, journal, now = self._entry.id, self._context.journal, self._context.now()
        self._context.do(lambda: commands.settle_promise(journal, promise_id, outcome, now))
