"""The files of a touch, or of a card: taken in by drop, paste or choice, looked at, saved elsewhere, taken off."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from db import files
from db.attachedfiles import MOST_BYTES, may_be_opened
from db.changes import Change
from db.commands import attachments as commands
from db.commands.attachments import NewFile
from db.errors import Problem, UserError, of_os_error
from db.queries import touch as touch_query
from db.queries.touch import AttachedFile
from desktop import messages, opened_files, paths
from desktop.context import Context
from desktop.picture_bytes import as_png


class TouchFiles(QObject):
    """Does what is asked of the files of any touch; what cannot be done is told in a sentence."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Ask where files are from the window of `parent`."""
        super().__init__(parent)
        self._context = context
        self._widget = parent

    def choose(self, owner_id: int) -> None:
        """Let the user choose files to keep with a touch."""
        title = self.tr("Attach files")
        chosen = messages.choose_files(self._widget.window(), title, paths.documents_folder(), self.tr("All files (*)"))
        if chosen:
            self._attach(owner_id, [_reading(path) for path in chosen])

    def take(self, owner_id: int, data: QMimeData) -> bool:
        """Keep what was dropped or pasted with a touch; False where it holds neither files nor a picture."""
        dropped = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if dropped:
            self._attach(owner_id, [_reading(path) for path in dropped])
            return True
        picture = QImage(data.imageData()) if data.hasImage() else QImage()
        if picture.isNull():
            return False
        moment = self._context.journal.local(self._context.now())
        name = self.tr("Picture {moment}").format(moment=f"{moment:%Y-%m-%d %H.%M}")
        self._attach(owner_id, [lambda: NewFile(f"{name}.png", as_png(picture))])
        return True

    def open(self, file: AttachedFile) -> None:
        """Show a copy in the program the system has for it; what might run is only saved elsewhere."""
        if not may_be_opened(file.name):
            self.save(file, self.tr("This kind of file is not opened from here. Where may it be saved?"))
            return
        self._read(file, lambda content: opened_files.copy_of(file.name, content), self._show)

    def save(self, file: AttachedFile, title: str = "") -> None:
        """Save a file where the user says."""
        where = messages.choose_new_file(
            self._widget.window(),
            title or self.tr("Save “{name}”").format(name=file.name),
            paths.documents_folder() / file.name,
            self.tr("All files (*)"),
        )
        if where is not None:
            self._read(file, lambda content: files.write_whole(where, content), lambda _: None)

    def detach(self, owner_id: int, file: AttachedFile) -> None:
        """Take a file off its touch."""
        now = self._context.now()
        self._context.do(lambda: self.take_off(owner_id, file.id, now))

    def keep(self, owner_id: int, files: Sequence[NewFile], now: datetime.datetime) -> Change:
        """Keep files in the journal; called on its lane."""
        return commands.attach_files(self._context.journal, owner_id, files, now)

    def take_off(self, owner_id: int, file_id: int, now: datetime.datetime) -> Change:
        """Take a file out of the journal; called on its lane."""
        return commands.detach_file(self._context.journal, owner_id, file_id, now)

    def _attach(self, owner_id: int, reading: Sequence[Callable[[], NewFile]]) -> None:
        now = self._context.now()
        self._context.do(lambda: self.keep(owner_id, [read() for read in reading], now))

    def _read(self, file: AttachedFile, use: Callable[[bytes], object], done: Callable[[object], object]) -> None:
        journal = self._context.journal
        self._context.tasks.run(lambda _ticket: use(touch_query.content_of(journal, file.id)), done)

    def _show(self, copy: object) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            title = self.tr("No program for this file")
            text = self.tr("This computer has no program that shows it. It can be saved elsewhere from the same menu.")
            messages.tell(self._widget.window(), title, text)


def holds_files(data: QMimeData) -> bool:
    """Say whether something dropped or pasted can be kept with a touch."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def _reading(path: Path) -> Callable[[], NewFile]:
    """Return what reads a file; one that is too large is not read at all."""

    def read() -> NewFile:
        try:
            if path.is_dir():
                raise UserError(Problem.FILE_IS_DIRECTORY, path=path)
            size = path.stat().st_size
            if size > MOST_BYTES:
                raise commands.too_large(path.name, size)
            return NewFile(path.name, path.read_bytes())
        except OSError as error:
            raise of_os_error(error, path) from error

    return read
