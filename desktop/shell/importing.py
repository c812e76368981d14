"""Taking contacts and visits in from files: what would happen is shown first, and all of it can be taken back."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QProgressBar, QVBoxLayout, QWidget

from db.changes import Change
from db.exchange.column_names import Field
from desktop import import_words, messages, paths, theme
from desktop.context import Context
from desktop.shell.place import roomy
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.text import PlainLabel

if TYPE_CHECKING:
    from db.changes import ReadFile
    from db.exchange.parsed import ParsedTouches
    from db.exchange.taking_in import Read, Taken

_WIDE, _HIGH = 640, 580

#: A file with thousands of unreadable lines is told by its first ones; the figure above counts them all.
_SHOWN_AT_MOST = 500

_NAMED_AT_MOST = 3
_PEOPLE_AT_MOST = 12


class _Stage(enum.Enum):
    READING = enum.auto()
    PREVIEW = enum.auto()
    WRITING = enum.auto()
    DONE = enum.auto()
    UNDONE = enum.auto()


def choose_and_import(context: Context, parent: QWidget) -> ImportDialog | None:
    """Let the owner choose contact files, and show what would come of them; None if they chose nothing."""
    dialog = ImportDialog(context, parent)
    files = messages.choose_files(
        parent,
        QCoreApplication.translate("ImportDialog", "Contacts to import"),
        paths.documents_folder(),
        QCoreApplication.translate("ImportDialog", "Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.xlsx);;All files (*)"),
    )
    if not files:
        dialog.deleteLater()
        return None
    dialog.read(files)
    return dialog


class ImportDialog(QDialog):
    """One import, from the files to the way back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the dialog; `read` gives it its files and opens it."""
        super().__init__(parent)
        self._context = context
        self._stage = _Stage.READING
        self._names: tuple[str, ...] = ()
        self._read: Read | None = None
        self._files: tuple[ReadFile, ...] = ()
        self._taken: Taken | None = None
        self._done: Change | None = None
        self._kept = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._lay_out()
        self._show()

    def read(self, paths_of_files: Sequence[Path]) -> None:
        """Read these files and show what would happen. One that cannot be read is told; nothing is written."""
        self._names = tuple(path.name for path in paths_of_files)
        self._stage = _Stage.READING
        self._show()
        self.open()
        context = self._context

        def work(_ticket: object) -> tuple[Read, Taken, tuple[ReadFile, ...]]:
            from db.exchange.again import as_they_are
            from db.exchange.taking_in import read_files, take_in

            read = read_files(context.journal, paths_of_files, context.now())
            return read, take_in(context.journal, read, context.now(), dry_run=True), as_they_are(paths_of_files)

        context.tasks.run(work, self._preview, self._give_up)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._title = PlainLabel(size="figure", weight=Weight.STRONG, serif=True, wrap=True)
        self._told = PlainLabel(ink="muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._figures = [_Figure() for _ in range(4)]
        across = QHBoxLayout()
        across.setSpacing(space.m)
        for figure in self._figures:
            across.addWidget(figure, 1)
        self._reasons_title = PlainLabel(weight=Weight.STRONG)
        self._reasons = QListWidget()
        self._reasons.setWordWrap(True)
        self._reasons.setSpacing(1)
        self._reasons.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet = Card()
        self._sheet.content.addWidget(self._reasons)
        self._who, self._visits = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self._columns = PlainLabel(size="small", ink="muted", wrap=True)
        self._later = Button()
        self._later.clicked.connect(self._step_back)
        self._act = Button(kind=Kind.PRIMARY)
        self._act.clicked.connect(self._proceed)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._later)
        buttons.addWidget(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.xl, space.xl, space.l)
        layout.setSpacing(space.m)
        layout.addWidget(self._title)
        layout.addWidget(self._told)
        layout.addWidget(self._bar)
        layout.addLayout(across)
        layout.addWidget(self._who)
        layout.addWidget(self._visits)
        layout.addWidget(self._columns)
        layout.addWidget(self._reasons_title)
        layout.addWidget(self._sheet, 1)
        layout.addStretch()
        layout.addLayout(buttons)
        self.resize(roomy(QSize(theme.scaled(_WIDE), theme.scaled(_HIGH)), self.parentWidget() or self))

    def _show(self) -> None:
        """Show the stage the import is at, in the language of the moment."""
        self.setWindowTitle(self.tr("Import contacts"))
        title, told, act, later = self._words()
        self._title.setText(title)
        self._told.setText(told)
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self._later.setText(later)
        self._say_what_is_read()
        self._bar.setVisible(self._stage in (_Stage.READING, _Stage.WRITING))
        self._reasons.setAccessibleName(self.tr("What was left out, and why"))
        self._bar.setAccessibleName(self.tr("Working"))
        results = self._taken.results if self._taken is not None else ()
        for figure in self._figures:
            figure.setVisible(bool(results))
        self._say_visits()
        if not results:
            self._sheet.hide()
            self._reasons_title.hide()
            return
        visits = self._visits_beside()  # a preview of both says nothing of them; what cannot come along is known
        left_out = [item for one in (*results, *visits) for item in (*one.left_out, *one.warnings)]
        result = results[0]
        texts = (
            (result.added + self._new_visitors(), self.tr("new")),
            (result.updated, self.tr("completed")),
            (result.unchanged, self.tr("known already")),
            (sum(len(each.left_out) for each in (*results, *visits)), self.tr("left out")),
        )
        formats = self._context.formats()
        for figure, (count, text) in zip(self._figures, texts, strict=True):
            figure.say(formats.number(count), text)
        self._reasons.clear()
        words = self._context.words()
        self._reasons.addItems([import_words.left_out_line(item, words, formats) for item in left_out[:_SHOWN_AT_MOST]])
        self._sheet.setVisible(bool(left_out))
        self._reasons_title.setVisible(bool(left_out))
        self._reasons_title.setText(self.tr("What could not come along, and why"))

    def _visits_beside(self) -> Sequence[ParsedTouches]:
        """Return the visits that come beside contacts and were not taken in yet."""
        if self._read is None or self._taken is None or self._taken.touches is not None:
            return ()
        return self._read.touches

    def _new_visitors(self) -> int:
        """Return how many cards were made for people whose visits came beside contacts, and who are none of those."""
        taken = self._taken
        return taken.touches.new_customers if taken is not None and taken.contacts and taken.touches else 0

    def _say_visits(self) -> None:
        """What comes, or came, beside the contacts: visits and calls."""
        taken, count = self._taken, self._read.touches_count if self._read is not None else 0
        beside = taken is not None and taken.contacts is not None and count > 0
        if self._stage is _Stage.DONE and taken is not None and taken.touches is not None:
            told = [self.tr("%n visit(s) or call(s) came along.", "", taken.touches.added)]
            if visitors := self._new_visitors():
                told.append(self.tr("%n visitor(s) not on the list got a card too.", "", visitors))
            self._visits.setText(" ".join(told))
        else:
            self._visits.setText(self.tr("%n visit(s) or call(s) come along.", "", count))
        self._visits.setVisible(beside)

    def _say_what_is_read(self) -> None:
        """Before anything is written: who would come, and what the columns of a table were taken for."""
        previews = self._stage is _Stage.PREVIEW
        files = (*self._read.contacts, *self._read.touches) if self._read is not None else ()
        contacts = [contact for file in self._read.contacts for contact in file.contacts] if self._read else []
        visitors = [touch.customer for file in self._read.touches for touch in file.touches] if self._read else []
        called = [import_words.called(contact) for contact in contacts]
        names = called or list(dict.fromkeys(name for name in visitors if name))
        shown = ", ".join(names[:_PEOPLE_AT_MOST])
        more = len(names) - _PEOPLE_AT_MOST
        self._who.setText(self.tr("{names} and %n more", "", more).format(names=shown) if more > 0 else shown)
        self._who.setVisible(previews and bool(names))
        columns = [column for file in files for column in file.columns if column.header.strip()]
        aside = ", ".join(column.header.strip() for column in columns if column.field in ("", Field.IGNORE))
        read = ", ".join(column.header.strip() for column in columns if column.field not in ("", Field.IGNORE))
        told = self.tr("Columns read: {columns}").format(columns=read)
        if aside:
            told = "\n".join((told, self.tr("Columns left out: {columns}").format(columns=aside)))
        self._columns.setText(told)
        self._columns.setVisible(previews and bool(columns))

    def _words(self) -> tuple[str, str, str, str]:
        """Return the title, the sentence and the names of both buttons at this stage."""
        files = ", ".join(self._names)
        if len(self._names) > _NAMED_AT_MOST:
            files = self.tr("%n file(s)", "", len(self._names))
        if self._stage is _Stage.READING:
            return self.tr("Reading…"), files, "", self.tr("Cancel")
        if self._stage is _Stage.WRITING:
            return self.tr("One moment…"), files, "", self.tr("Close")
        if self._stage is _Stage.UNDONE:
            told = self.tr("Your customers are as they were before.")
            if self._kept:
                told = self.tr("%n customer(s) stay: you have worked with them since.", "", self._kept)
            return self.tr("The import is undone"), told, "", self.tr("Close")
        results = self._taken.results if self._taken is not None else ()
        beside = self._read is not None and bool(self._read.contacts) and self._read.touches_count > 0
        changes = beside or any(result.added or result.updated for result in results)
        if self._stage is _Stage.DONE:
            told = self.tr("If it was the wrong file, all of it can be undone at once, now or later.")
            title = self.tr("The contacts are in your journal")
            if self._taken is not None and self._taken.contacts is None:
                title = self.tr("The visits are in your journal")
            return title, told, self.tr("Done"), self.tr("Undo this import")
        if not changes:
            told = self.tr("Everybody in {files} is in your journal already, unchanged.")
            return self.tr("Nothing new"), told.format(files=files), "", self.tr("Close")
        told = self.tr("This is what {files} would bring. Nothing has been written yet.")
        return self.tr("Import them?"), told.format(files=files), self.tr("Import"), self.tr("Cancel")

    @Slot()
    def _proceed(self) -> None:
        if self._stage is _Stage.PREVIEW and self._read is not None:
            self._write(self._read)
        else:
            self.close()
            if self._done is not None:  # the way back stays in sight a little longer
                self._context.bus.done.emit(self._done)

    def _write(self, read: Read) -> None:
        """Take in what was read. Whoever closes the dialog meanwhile hears of it in the window, and can undo it."""
        context, files = self._context, self._files

        def write(_ticket: object) -> Taken:
            from db.exchange.taking_in import take_in

            return take_in(context.journal, read, context.now())

        def keep(taken: Taken) -> None:
            done = taken.change(files)
            if done.imports:
                context.undo.push(done)
                context.bus.changed.emit(done.changes)
            self._written(taken, done)
            if self._was_closed() and done.imports:
                context.bus.done.emit(done)

        self._begin_work()
        context.tasks.run(write, keep, self._give_up, lasting=True)

    @Slot()
    def _step_back(self) -> None:
        context, done = self._context, self._done
        if self._stage is _Stage.DONE and done is not None:

            def take_back(_ticket: object) -> Change:
                from db.exchange.undoing import undo_imports

                return undo_imports(context.journal, done.imports, context.now())

            def forget(change: Change) -> None:
                context.undo.forget(done)
                context.bus.changed.emit(change.changes)
                self._taken_back(change)
                if self._was_closed():
                    context.bus.done.emit(change)

            self._begin_work()
            context.tasks.run(take_back, forget, self._give_up, lasting=True)
        else:
            self.close()

    def _preview(self, read: tuple[Read, Taken, tuple[ReadFile, ...]]) -> None:
        self._read, self._taken, self._files = read
        self._stage = _Stage.PREVIEW
        self._show()
        self._act.setFocus()

    def _written(self, taken: Taken, done: Change) -> None:
        self._taken = taken
        self._done = done if done.imports else None
        self._stage = _Stage.DONE
        self._show()
        self._act.setFocus()

    def _taken_back(self, change: Change) -> None:
        self._read = self._taken = self._done = None
        self._kept = change.kept
        self._stage = _Stage.UNDONE
        self._show()

    def _begin_work(self) -> None:
        """Say that it is being worked. Closed meanwhile, it is seen no more, and stays to hear the end."""
        self._stage = _Stage.WRITING
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._show()

    def _was_closed(self) -> bool:
        """Say whether somebody closed it while it was being worked; it goes then."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.isVisible():
            return False
        self.deleteLater()
        return True

    def _give_up(self, error: Exception) -> None:
        """Tell what was wrong, as everywhere, and leave."""
        if not self._was_closed():
            self.close()
        self._context.tasks.failed.emit(error)


class _Figure(Card):
    """A figure with the word below it."""

    def __init__(self) -> None:
        super().__init__()
        self._count = PlainLabel(size="figure", weight=Weight.STRONG, serif=True)
        self._text = PlainLabel(ink="muted", wrap=True)
        self.content.addWidget(self._count)
        self.content.addWidget(self._text)

    def say(self, count: str, text: str) -> None:
        """Show this figure and word."""
        self._count.setText(count)
        self._text.setText(text)
