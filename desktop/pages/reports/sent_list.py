"""The reports a client got so far: each can be looked at again exactly as it left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Change, ChangeSet
from db.queries.sentreports import SentReport
from db.records import Channel
from desktop import theme
from desktop.context import Context
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.text import PlainLabel, tip

_MOST = 6
_LONGEST = 26


class SentList(QWidget):
    """The newest copies of one customer, nothing where there are none.

    Attributes:
        copy_wanted: the file to look at; empty bytes for the report that is being written.
    """

    copy_wanted = Signal(bytes)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self._context = context
        self._customer: int | None = None
        self._reports: tuple[SentReport, ...] = ()
        self._caption = PlainLabel(size="small", ink="muted", weight=Weight.STRONG)
        self._note = PlainLabel(size="small", ink="info", wrap=True)
        self._rows: list[Button] = []
        self._confirming: list[Button] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(theme.current().space.xs)
        self._down.addWidget(self._caption)
        self._down.addWidget(self._note)
        self._note.hide()
        self.hide()
        context.bus.changed.connect(self._hear)

    def show_customer(self, customer_id: int) -> None:
        """Show the copies of a customer; nothing happens where they are shown already."""
        if customer_id != self._customer:
            self._customer = customer_id
            self._read()

    def let_go(self) -> None:
        """Say that no copy is looked at any more."""
        for row in self._rows:
            row.setChecked(False)
        self._note.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._reports)

    @Slot(object)
    def _hear(self, changes: ChangeSet) -> None:
        if changes.touches("report_record"):
            self._read()

    def _read(self) -> None:
        customer_id, journal = self._customer, self._context.journal
        if customer_id is None:
            return

        def found() -> tuple[int, tuple[SentReport, ...]]:
            from db.queries.sentreports import sent_reports

            return customer_id, sent_reports(journal, customer_id)

        self._context.tasks.run(lambda _ticket: found(), self._take)

    def _take(self, found: tuple[int, tuple[SentReport, ...]]) -> None:
        customer_id, reports = found
        if customer_id == self._customer:
            self._show(reports)

    def _show(self, reports: tuple[SentReport, ...]) -> None:
        self._reports = reports
        self._caption.setText(self.tr("Reports so far"))
        self._note.setText(self.tr("This is the copy exactly as it left. Choose it again to go on writing."))
        self._note.hide()
        for row in (*self._rows, *self._confirming):
            row.deleteLater()
        self._rows, self._confirming = [], []
        formats, today = self._context.formats(), self._context.today()
        for report in reports[:_MOST]:
            day = formats.short(self._context.journal.today(report.made_at), today)
            words = " · ".join(part for part in (day, report.number, self._whereto(report)) if part)
            row = Button(words, icon="file-text", kind=Kind.QUIET, compact=True)
            row.setCheckable(True)
            digest = self.tr("SHA-256: {digest}").format(digest=report.digest)
            row.setToolTip(tip(f"{report.sent_to} · {digest}" if report.sent_to else digest))
            row.clicked.connect(lambda _on, row=row, report=report: self._choose(row, report))
            self._down.insertWidget(self._down.count() - 1, row, 0, Qt.AlignmentFlag.AlignLeft)
            self._rows.append(row)
            if report.is_draft:
                self._offer_sent(report)
        self.setVisible(bool(reports))

    def _whereto(self, report: SentReport) -> str:
        if report.is_draft:
            return self.tr("draft, not sent yet")
        # The row keeps within the panel; whoever wants the whole address finds it in the tip.
        return report.sent_to if len(report.sent_to) <= _LONGEST else f"{report.sent_to[: _LONGEST - 1]}…"

    def _offer_sent(self, report: SentReport) -> None:
        sent = Button(self.tr("I sent it"), icon="check", compact=True)
        sent.setAccessibleDescription(report.number)
        sent.clicked.connect(lambda: self._say_sent(report.id))
        self._down.insertWidget(self._down.count() - 1, sent, 0, Qt.AlignmentFlag.AlignLeft)
        self._confirming.append(sent)

    def _say_sent(self, record_id: int) -> None:
        journal, now = self._context.journal, self._context.now()

        def change() -> Change:
            from db.commands.reports import say_sent

            return say_sent(journal, record_id, Channel.EMAIL, now)

        self._context.do(change)

    def _choose(self, row: Button, report: SentReport) -> None:
        if not row.isChecked():
            self.let_go()
            self.copy_wanted.emit(b"")
            return
        for other in self._rows:
            other.setChecked(other is row)
        journal = self._context.journal

        def found() -> bytes:
            from db.queries.sentreports import report_copy

            return report_copy(journal, report.id)

        self._context.tasks.run(lambda _ticket: found(), self._look)

    def _look(self, copy: bytes) -> None:
        self._note.show()
        self.copy_wanted.emit(copy)
