"""The ways a report leaves the house: as a file, on paper, as a draft in the owner's own mail program."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from db.changes import Change
from db.queries.progress import ProgressFacts
from db.records import Channel
from desktop import files, messages, paths
from desktop.context import Context
from desktop.pages.reports.email_draft import email_draft
from desktop.report_making import Made, file_name
from desktop.tasks import Lane

_DRAFTS_KEPT = datetime.timedelta(days=1)


class Sending(QObject):
    """Sends a report and keeps a frozen copy of it in the journal; of one report there is one copy."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Ask in front of `window`."""
        super().__init__(window)
        self._context = context
        self._window = window
        self._kept: bytes | None = None

    def has_kept(self, made: Made | None) -> bool:
        """Say whether a copy of exactly this report is in the journal."""
        return made is not None and self._kept == made.pdf

    def save(self, facts: ProgressFacts, made: Made) -> None:
        """Write a file where the owner wants it."""
        suggestion = paths.documents_folder() / file_name(facts.client.name, made.number)
        kinds = self.tr("PDF files (*.pdf)")
        path = messages.choose_new_file(self._window, self.tr("Save the report"), suggestion, kinds)
        if path is None:
            return
        self._context.tasks.run(
            lambda _ticket: files.write_whole(path, made.pdf),
            lambda _nothing: self._keep(facts, made, None),
            lane=Lane.WORK,
        )

    def print(self, facts: ProgressFacts, made: Made) -> None:
        """Put it on a printer the owner chooses."""
        from desktop.pages.reports import printing

        printer = printing.printer_for(made.page_size)
        printer.setDocName(file_name(facts.client.name, made.number))
        if not messages.choose_printer(self._window, printer):
            return

        def put(pages: list[QImage]) -> None:
            printing.print_pages(printer, pages)
            self._keep(facts, made, None)

        self._context.tasks.run(lambda _ticket: printing.pictures(made.pdf), put, lane=Lane.WORK)

    def mail(self, facts: ProgressFacts, made: Made) -> None:
        """Open a draft with the report attached in the owner's own mail program. Nothing is sent from here."""
        name = file_name(facts.client.name, made.number)
        now = self._context.now()

        def written() -> Path:
            message = email_draft(facts.client.email, made.title, made.cover_note, name, made.pdf)
            path = _drafts_folder(now) / Path(name).with_suffix(".eml").name
            files.write_whole(path, message)
            return path

        def open_draft(path: Path) -> None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                self._keep(facts, made, Channel.EMAIL)
            else:
                self._explain(path)

        self._context.tasks.run(lambda _ticket: written(), open_draft, lane=Lane.WORK)

    def _keep(self, facts: ProgressFacts, made: Made, channel: Channel | None) -> None:
        if self.has_kept(made) or self._context.journal.read_only:
            return
        from db.commands.reports import ReportDraft, save_report

        draft = ReportDraft(
            customer_id=facts.client.id,
            number=made.number,
            title=made.title,
            file_name=file_name(facts.client.name, made.number),
            content=made.pdf,
            from_on=facts.period_from,
            until_on=facts.period_to,
            sent_to=facts.client.email if channel is Channel.EMAIL else "",
            sent_by=channel,
        )
        journal, now = self._context.journal, self._context.now()

        def kept(_change: Change) -> None:
            self._kept = made.pdf

        self._context.do(lambda: save_report(journal, draft, now), kept)

    def _explain(self, path: Path) -> None:
        told = self.tr(
            "No mail program took the draft. It is kept at {path}; you can also save the PDF and attach it yourself."
        )
        messages.tell(self._window, self.tr("Email draft"), told.format(path=path))


def _drafts_folder(now: datetime.datetime) -> Path:
    """Return the folder of mail drafts, without those of earlier days: the copies that count are in the journal."""
    folder = paths.data_folder() / "mail"
    folder.mkdir(exist_ok=True)
    for draft in folder.glob("*.eml"):
        written = datetime.datetime.fromtimestamp(draft.stat().st_mtime, datetime.UTC)
        if now - written > _DRAFTS_KEPT:
            draft.unlink(missing_ok=True)
    return folder
