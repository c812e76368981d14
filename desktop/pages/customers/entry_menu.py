"""What can be done with one entry of the timeline."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from db.attachedfiles import may_be_opened
from db.changes import Change
from db.commands import touches as commands
from db.commands.promises import reopen_promise
from db.queries import touch as touch_query
from db.queries.timeline import Entry, EntrySource
from db.records import PromiseOutcome
from desktop import icons, terms
from desktop.context import Context
from desktop.pages.customers.touch_files import TouchFiles
from desktop.widgets.menu_text import menu_text


class EntryMenu(QMenu):
    """Of a touch: change it, share it or not, its files, copy its words, take it away. Of a promise: how it ended.

    Attributes:
        change_wanted, removal_wanted: of the entry.
        promise_wanted: an open promise, by its number, is to be put right.
    """

    change_wanted = Signal(object)
    promise_wanted = Signal(int)
    removal_wanted = Signal(object)

    def __init__(self, entry: Entry, context: Context, files: TouchFiles, parent: QWidget) -> None:
        """Offer what fits `entry`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry = entry
        self._context = context
        self._files = files
        if entry.source is EntrySource.TOUCH:
            self._offer("pencil", self.tr("Change"), self._change)
            self._offer_sharing(entry)
            self._offer_files(entry)
        elif entry.source is EntrySource.PROMISE:
            if entry.outcome is None:
                self._offer("pencil", self.tr("Change"), lambda: self.promise_wanted.emit(entry.id))
            else:
                self._offer("rotate-ccw", self.tr("Open again"), self._open_again)
            self.addSeparator()
            self._offer_outcomes(entry)
            self.addSeparator()
            self._offer_sharing(entry)
        if entry.words:
            self._offer("copy", self.tr("Copy the words"), self._copy)
        if entry.source in (EntrySource.TOUCH, EntrySource.PROMISE):
            self.addSeparator()
            self._offer("trash-2", self.tr("Delete"), self._remove)

    def _offer(self, icon: str, name: str, do: Callable[[], object], menu: QMenu | None = None) -> QAction:
        action = (menu or self).addAction(icons.icon(icon, "muted"), name)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _offer_sharing(self, entry: Entry) -> None:
        if entry.shareable:
            action = self._offer("eye-off", self.tr("Keep it private"), self._share_or_not)
        else:
            action = self._offer("eye", self.tr("May stand in the client’s report"), self._share_or_not)
        action.setShortcut(QKeySequence(Qt.Key.Key_P))

    def _offer_files(self, entry: Entry) -> None:
        files = self._files
        kept = touch_query.files_of(self._context.journal, entry.id) if entry.files else ()
        for file in kept:
            menu = self.addMenu(icons.icon("paperclip", "muted"), menu_text(file.name))
            if may_be_opened(file.name):
                self._offer("external-link", self.tr("Open"), lambda file=file: files.open(file), menu)
            self._offer("download", self.tr("Save a copy…"), lambda file=file: files.save(file), menu)
            self._offer("x", self.tr("Remove"), lambda file=file: files.detach(entry.id, file), menu)
        self._offer("paperclip", self.tr("Attach files…"), lambda: files.choose(entry.id))

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
        share_or_not(self._entry, self._context)

    def _open_again(self) -> None:
        promise_id, journal, now = self._entry.id, self._context.journal, self._context.now()
        self._context.do(lambda: reopen_promise(journal, promise_id, now))

    def _settle(self, outcome: PromiseOutcome) -> None:
        promise_id, journal, now = self._entry.id, self._context.journal, self._context.now()
        self._context.do(lambda: commands.settle_promise(journal, promise_id, outcome, now))


def remove(entry: Entry, context: Context) -> None:
    """Put a touch or a promise into the trash; nothing else of a story can be taken away."""
    removing = {EntrySource.TOUCH: commands.trash_touch, EntrySource.PROMISE: commands.trash_promise}
    trash = removing.get(entry.source)
    if trash is not None:
        journal, now = context.journal, context.now()
        context.do(lambda: trash(journal, entry.id, now))


def share_or_not(entry: Entry, context: Context) -> None:
    """Let the client's report tell of an entry, or keep it private again: a touch or a promise."""
    journal, now = context.journal, context.now()

    def change() -> Change:
        if entry.source is EntrySource.PROMISE:
            return commands.share_promise(journal, entry.id, now, shareable=not entry.shareable)
        draft = touch_query.draft_of(journal, entry.id)
        return commands.edit_touch(journal, entry.id, dataclasses.replace(draft, shareable=not entry.shareable), now)

    if entry.source in (EntrySource.TOUCH, EntrySource.PROMISE):
        context.do(change)
