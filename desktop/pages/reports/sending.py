"""The ways reports leave the house: as files, on paper, as drafts in the owner's own mail program."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from db import files
from db.changes import Change, ChangeSet
from db.errors import UserError
from db.queries.progress import ProgressFacts
from db.records import Channel
from desktop import errors, messages, paths
from desktop.context import Context
from desktop.pages.reports.email_draft import email_draft
from desktop.report_making import Made, file_name
from desktop.tasks import Lane, Ticket

if TYPE_CHECKING:
    from desktop.pages.reports.printing import Press

_DRAFTS_KEPT = datetime.timedelta(days=1)
#: So many drafts are opened at once; of more, their folder is shown: forty windows help nobody.
_MOST_OPENED = 5


class Way(enum.Enum):
    """How a report left."""

    SAVED = enum.auto()
    PRINTED = enum.auto()
    DRAFTED = enum.auto()
    SENT = enum.auto()


_BY_MAIL = (Way.DRAFTED, Way.SENT)


@dataclasses.dataclass(frozen=True, slots=True)
class Ready:
    """A report that may leave: the file, and what it was made of."""

    facts: ProgressFacts
    made: Made

    @property
    def file_name(self) -> str:
        """What the file is called."""
        return file_name(self.facts.client.name, self.made.number)


@dataclasses.dataclass(frozen=True, slots=True)
class _Written:
    """Files that were written, and what kept others from being."""

    done: tuple[tuple[Ready, Path], ...]
    refused: tuple[UserError, ...]


class Sending(QObject):
    """Sends reports and keeps a frozen copy of each in the journal; of one report there is one copy.

    Attributes:
        gone: the reports that left, each `Ready`, and by which `Way`.
        drafted: where the drafts lie, and whether a program was found to open them.
        placed: the folder files were put into.
    """

    gone = Signal(object, object)
    drafted = Signal(object, bool)
    placed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        """Ask in front of `window`."""
        super().__init__(window)
        self._context = context
        self._window = window
        self._kept: dict[bytes, Way] = {}
        self._drafts: list[Ready] = []
        context.bus.changed.connect(self._hear)

    def has_kept(self, made: Made | None) -> bool:
        """Say whether a copy of exactly this report is in the journal."""
        return made is not None and made.pdf in self._kept

    def save(self, ready: Ready) -> None:
        """Write a file where the owner wants it."""
        suggestion = paths.documents_folder() / ready.file_name
        kinds = self.tr("PDF files (*.pdf)")
        path = messages.choose_new_file(self._window, self.tr("Save the report"), suggestion, kinds)
        if path is not None:
            self._context.tasks.run(
                lambda _ticket: files.write_whole(path, ready.made.pdf),
                lambda _nothing: self._saved(_Written(((ready, path),), ())),
                lane=Lane.WORK,
            )

    def save_all(self, reports: Sequence[Ready]) -> None:
        """Write files into a folder the owner chooses."""
        folder = messages.choose_folder(self._window, self.tr("Save the reports"), paths.documents_folder())
        if folder is not None:
            pages = [(ready, folder / name, ready.made.pdf) for ready, name in _named(reports, ".pdf")]
            self._context.tasks.run(lambda ticket: _write(pages, ticket), self._saved, lane=Lane.WORK)

    def print(self, reports: Sequence[Ready]) -> None:
        """Put them on a printer the owner chooses, as one pile."""
        from desktop.pages.reports import printing

        printer = printing.printer_for(reports[0].made.page_size)
        printer.setDocName(reports[0].file_name if len(reports) == 1 else self.tr("Progress reports"))
        if messages.choose_printer(self._window, printer):
            press = printing.Press(printer)
            self._print_next(press, list(reports), [])

    def mail(self, reports: Sequence[Ready]) -> None:
        """Open drafts with the reports attached in the owner's own mail program. Nothing is sent from here."""
        now = self._context.now()

        def drafted(ticket: Ticket) -> _Written:
            folder = _drafts_folder(now)
            drafts = [(ready, folder / name, _draft(ready)) for ready, name in _named(reports, ".eml")]
            return _write(drafts, ticket)

        self._context.tasks.run(drafted, self._open_drafts, lane=Lane.WORK)

    @Slot()
    def say_sent(self) -> None:
        """Hear from the owner that the drafts made last were sent."""
        drafts, self._drafts = self._drafts, []
        self._left(drafts, Way.SENT)

    def show_folder(self, folder: Path) -> None:
        """Show what was put into a folder."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot(object)
    def _hear(self, changes: ChangeSet) -> None:
        """Forget what is kept when copies change: one that was taken back has to be kept again."""
        if changes.touches("report_record"):
            self._kept.clear()

    def _print_next(self, press: Press, waiting: list[Ready], printed: list[Ready]) -> None:
        from desktop.pages.reports import printing

        if not waiting:
            press.close()
            self._left(printed, Way.PRINTED)
            return
        ready, *rest = waiting

        def put(pages: list[QImage]) -> None:
            press.put(pages)
            self._print_next(press, rest, [*printed, ready])

        # One after the other: a page at the resolution of paper takes as much memory as a thousand reports.
        self._context.tasks.run(lambda _ticket: printing.pictures(ready.made.pdf), put, lane=Lane.WORK)

    def _saved(self, written: _Written) -> None:
        self._left([ready for ready, _ in written.done], Way.SAVED)
        self._tell_refused(written)
        if written.done:
            self.placed.emit(written.done[0][1].parent)

    def _open_drafts(self, written: _Written) -> None:
        places = [path for _, path in written.done]
        opened = False
        if places:
            shown = places if len(places) <= _MOST_OPENED else [places[0].parent]
            opened = all(QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) for path in shown)
        self._tell_refused(written)
        if not places:
            return
        self._drafts = [ready for ready, _ in written.done]
        self._left(self._drafts, Way.DRAFTED)
        self.placed.emit(places[0].parent)
        self.drafted.emit(places, opened)

    def _left(self, reports: Sequence[Ready], way: Way) -> None:
        if not reports:
            return
        self.gone.emit(list(reports), way)
        new = [ready for ready in reports if self._kept.get(ready.made.pdf) is not way]
        if not new or self._context.journal.read_only:
            return
        from db.commands.reports import ReportDraft, save_reports

        drafts = [
            ReportDraft(
                customer_id=ready.facts.client.id,
                number=ready.made.number,
                title=ready.made.title,
                file_name=ready.file_name,
                content=ready.made.pdf,
                from_on=ready.facts.period_from,
                until_on=ready.facts.period_to,
                # Written into a draft, it is sent only once the owner says so.
                sent_to=(ready.facts.client.email or ready.facts.client.name) if way in _BY_MAIL else "",
                sent_by=Channel.EMAIL if way is Way.SENT else None,
            )
            for ready in new
        ]
        journal, now = self._context.journal, self._context.now()

        def kept(_change: Change) -> None:
            self._kept |= {ready.made.pdf: way for ready in new}

        self._context.do(lambda: save_reports(journal, drafts, now), kept)

    def _tell_refused(self, written: _Written) -> None:
        if written.refused:
            words = self._context.words()
            told = "\n\n".join(dict.fromkeys(errors.sentence(error, words) for error in written.refused))
            title = self.tr("%n report(s) could not be written", "", len(written.refused))
            messages.tell(self._window, title, title, told)


def _named(reports: Sequence[Ready], ending: str) -> list[tuple[Ready, str]]:
    """Return a file name for each report; two customers may share a name, and numbers are nobody's secret."""
    taken: set[str] = set()
    named: list[tuple[Ready, str]] = []
    for ready in reports:
        name = Path(ready.file_name).with_suffix(ending).name
        if name.casefold() in taken:
            name = Path(file_name(ready.facts.client.name, f"{ready.made.number} ({ready.facts.client.id})"))
            name = name.with_suffix(ending).name
        taken.add(name.casefold())
        named.append((ready, name))
    return named


def _write(wanted: Sequence[tuple[Ready, Path, bytes]], ticket: Ticket) -> _Written:
    """Write files; one that cannot be written stops no other."""
    done: list[tuple[Ready, Path]] = []
    refused: list[UserError] = []
    for ready, path, data in wanted:
        if ticket.cancelled:
            break
        try:
            files.write_whole(path, data)
        except UserError as error:
            refused.append(error)
        else:
            done.append((ready, path))
    return _Written(tuple(done), tuple(refused))


def _draft(ready: Ready) -> bytes:
    made = ready.made
    return email_draft(ready.facts.client.email, made.title, made.cover_note, ready.file_name, made.pdf)


def _drafts_folder(now: datetime.datetime) -> Path:
    """Return the folder of mail drafts, without those of earlier days: the copies that count are in the journal."""
    folder = paths.data_folder() / "mail"
    folder.mkdir(exist_ok=True)
    for draft in folder.glob("*.eml"):
        written = datetime.datetime.fromtimestamp(draft.stat().st_mtime, datetime.UTC)
        if now - written > _DRAFTS_KEPT:
            draft.unlink(missing_ok=True)
    return folder
