"""Taking contacts in from files: what would happen is shown first, and the whole of it can be taken back."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QProgressBar, QVBoxLayout, QWidget

from db.changes import Change
from db.exchange.column_names import Field
from desktop import import_words, messages, paths, theme
from desktop.context import Context
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.text import PlainLabel

if TYPE_CHECKING:
    from db.exchange.importing import ImportResult
    from db.exchange.parsed import ParsedFile

_WIDE, _HIGH = 640, 520

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
        QCoreApplication.translate("ImportDialog", "Contacts to take in"),
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
        self._files: tuple[ParsedFile, ...] = ()
        self._result: ImportResult | None = None
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

        def work(_ticket: object) -> tuple[tuple[ParsedFile, ...], ImportResult]:
            from db.exchange.importing import import_contacts
            from db.exchange.reading import read_contacts

            files = tuple(read_contacts(path) for path in paths_of_files)
            return files, import_contacts(context.journal, files, context.now(), dry_run=True)

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
        self._who = PlainLabel(wrap=True)
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
        layout.addWidget(self._columns)
        layout.addWidget(self._reasons_title)
        layout.addWidget(self._sheet, 1)
        layout.addStretch()
        layout.addLayout(buttons)
        self.resize(theme.scaled(_WIDE), theme.scaled(_HIGH))

    def _show(self) -> None:
        """Show the stage the import is at, in the language of the moment."""
        self.setWindowTitle(self.tr("Take contacts in"))
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
        result = self._result
        for figure in self._figures:
            figure.setVisible(result is not None)
        if result is None:
            self._sheet.hide()
            self._reasons_title.hide()
            return
        left_out = (*result.left_out, *result.warnings)
        texts = (
            (result.added, self.tr("new")),
            (result.updated, self.tr("completed")),
            (result.unchanged, self.tr("known already")),
            (len(result.left_out), self.tr("left out")),
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

    def _say_what_is_read(self) -> None:
        """Before anything is written: who would come, and what the columns of a table were taken for."""
        previews = self._stage is _Stage.PREVIEW
        names = [import_words.called(contact) for file in self._files for contact in file.contacts]
        shown = ", ".join(names[:_PEOPLE_AT_MOST])
        more = len(names) - _PEOPLE_AT_MOST
        self._who.setText(self.tr("{names} and %n more", "", more).format(names=shown) if more > 0 else shown)
        self._who.setVisible(previews and bool(names))
        columns = [column for file in self._files for column in file.columns if column.header.strip()]
        aside = ", ".join(column.header.strip() for column in columns if column.field in ("", Field.IGNORE))
        read = ", ".join(column.header.strip() for column in columns if column.field not in ("", Field.IGNORE))
        told = self.tr("Columns read: {columns}").format(columns=read)
        if aside:
            told = "\n".join((told, self.tr("Left aside: {columns}").format(columns=aside)))
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
            return self.tr("The import is taken back"), told, "", self.tr("Close")
        result = self._result
        changes = result is not None and bool(result.added or result.updated)
        if self._stage is _Stage.DONE:
            told = self.tr("If it was the wrong file, all of it can be taken back at once, now or later.")
            return self.tr("The contacts are in your journal"), told, self.tr("Done"), self.tr("Take this import back")
        if not changes:
            told = self.tr("Everybody in {files} is in your journal already, unchanged.")
            return self.tr("Nothing new"), told.format(files=files), "", self.tr("Close")
        told = self.tr("This is what {files} would bring. Nothing has been written yet.")
        return self.tr("Shall they be taken in?"), told.format(files=files), self.tr("Take them in"), self.tr("Cancel")

    @Slot()
    def _proceed(self) -> None:
        context, files = self._context, self._files
        if self._stage is _Stage.PREVIEW:

            def write(_ticket: object) -> ImportResult:
                from db.exchange.importing import import_contacts

                return import_contacts(context.journal, files, context.now())

            self._work(write, self._written)
        else:
            self.close()

    @Slot()
    def _step_back(self) -> None:
        context, result = self._context, self._result
        if self._stage is _Stage.DONE and result is not None and result.batch is not None:
            batch = result.batch

            def take_back(_ticket: object) -> Change:
                from db.exchange.undoing import undo_import

                return undo_import(context.journal, batch, context.now()).change

            self._work(take_back, self._taken_back)
        else:
            self.close()

    def _work(self, work: Callable[[object], object], then: Callable[..., None]) -> None:
        self._stage = _Stage.WRITING
        self._show()
        self._context.tasks.run(work, then, self._give_up)

    def _preview(self, read: tuple[tuple[ParsedFile, ...], ImportResult]) -> None:
        self._files, self._result = read
        self._stage = _Stage.PREVIEW
        self._show()
        self._act.setFocus()

    def _written(self, result: ImportResult) -> None:
        self._result = result
        self._stage = _Stage.DONE
        self._show()
        self._act.setFocus()
        if result.change is not None:
            self._context.bus.changed.emit(result.change.changes)

    def _taken_back(self, change: Change) -> None:
        self._result = None
        self._stage = _Stage.UNDONE
        self._show()
        self._context.bus.changed.emit(change.changes)

    def _give_up(self, error: Exception) -> None:
        """Tell what was wrong, as everywhere, and leave."""
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
