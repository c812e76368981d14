"""The left side of the page while it is about the shop's own papers: which one, about whom, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import files
from db.errors import Problem, UserError
from db.queries.addresses import LeftOut
from desktop import errors, filenames, messages, paths, theme
from desktop.context import Context
from desktop.pages.reports.client_field import ClientField
from desktop.pages.reports.label_choice import LabelChoice
from desktop.papers.orders import OF_ONE, Finished, Order, Paper, fulfil
from desktop.targets import PaperTarget
from desktop.tasks import Lane, Ticket
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.pick_line import PickLine
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import PageTitle, PlainLabel

_PATIENCE_MS = 400  # what is there sooner needs no word
_ICONS = {
    Paper.MORNING: "sun",
    Paper.MONTH: "chart-line",
    Paper.POSTER: "heart",
    Paper.REVIEW: "heart-handshake",
    Paper.CARD: "user",
    Paper.JOB_SLIP: "scissors",
    Paper.LABELS: "mail",
}


class OwnPapers(QWidget):
    """Chooses a paper; it is made in the background and seen at once.

    Attributes:
        left: back to the progress report.
        shown: the PDF file that is looked at; empty bytes for none.
    """

    left = Signal()
    shown = Signal(bytes)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with the morning sheet."""
        super().__init__(parent)
        self._context = context
        self._customer = 0
        self._job = 0
        self._finished: Finished | None = None
        self._making: Ticket | None = None
        self._title = PageTitle()
        self._about = PlainLabel(ink="muted", wrap=True)
        self._back = Button(icon="arrow-left", kind=Kind.QUIET, compact=True, flush=True)
        self._lines = {paper: PickLine(icon) for paper, icon in _ICONS.items()}
        self._whose = PlainLabel(size="small", ink="muted", weight=Weight.STRONG)
        self._client = ClientField(context)
        self._labels = LabelChoice()
        self._addressees: tuple[int, ...] = ()
        self._told = PlainLabel(ink="caution", wrap=True)
        self._waiting = PlainLabel(ink="muted", wrap=True)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._print = Button(icon="printer", kind=Kind.PRIMARY)
        self._save = Button(icon="save")
        self._lines[Paper.MORNING].setChecked(True)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def paper(self) -> Paper:
        """The paper that is chosen."""
        return next(paper for paper, line in self._lines.items() if line.isChecked())

    def bring(self, target: PaperTarget) -> None:
        """Show one paper."""
        if target.customer_id:
            self._customer = target.customer_id
        self._job = target.job_id
        self._addressees = target.customer_ids
        line = self._lines[Paper(target.paper)]
        line.setChecked(True)
        self._arrange()
        line.setFocus()
        self.make()

    @Slot()
    def make(self) -> None:
        """Make the chosen paper as the journal is now."""
        if self._making is not None:
            self._making.cancel()
        self._arrange()
        paper = self.paper
        if paper in OF_ONE and not self._customer:
            self._rest()
            self._show_nothing("")
            return
        context = self._context
        order = Order(paper, self._customer, self._job, post=self._labels.wish(), customer_ids=self._addressees)
        now, words = context.now(), context.words()
        self._patience.start()
        self._making = context.tasks.run(
            lambda _ticket: fulfil(order, context.journal, now, words), self._show, self._refuse, lane=Lane.WORK
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.isVisible():
                self.make()

    def _show(self, finished: Finished) -> None:
        self._rest()
        self._finished = finished
        if finished.whose:
            self._client.show_client(finished.whose)
        self._tell_below(self._spared(finished.left_out))
        self._offer_ways(possible=True)
        self.shown.emit(finished.pdf)

    def _rest(self) -> None:
        self._patience.stop()
        self._waiting.hide()

    def _refuse(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, UserError):
            raise error
        if error.problem is Problem.CUSTOMER_UNKNOWN:
            self._customer = 0
            self._client.show_client("")
        spared = self._spared(error.params.get("left_out"))
        self._show_nothing(spared or errors.sentence(error, self._context.words()))

    def _spared(self, left_out: object) -> str:
        """Say how many get no letter, and why; nothing of a paper that is no letter."""
        if not isinstance(left_out, LeftOut):
            return ""
        counted = (
            (left_out.no_letters, self.tr("%n customer(s) asked for no letters.", "", left_out.no_letters)),
            (left_out.in_peace, self.tr("%n customer(s) are left in peace at present.", "", left_out.in_peace)),
            (left_out.lost, self.tr("%n customer(s) have left the shop.", "", left_out.lost)),
            (left_out.no_address, self.tr("%n customer(s) have no address.", "", left_out.no_address)),
        )
        return "\n".join(sentence for count, sentence in counted if count)

    def _tell_below(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _show_nothing(self, why: str) -> None:
        self._finished = None
        self._tell_below(why)
        self._offer_ways(possible=False)
        self.shown.emit(b"")

    def _offer_ways(self, *, possible: bool) -> None:
        for button in (self._print, self._save):
            button.setEnabled(possible)

    @Slot()
    def _pick(self) -> None:
        self._addressees = ()
        self.make()

    @Slot(int)
    def _choose(self, customer_id: int) -> None:
        self._customer = customer_id
        self.make()

    @Slot()
    def _save_file(self) -> None:
        finished = self._finished
        if finished is None:
            return
        suggestion = paths.documents_folder() / filenames.safe(finished.name, ".pdf", "hatir")
        path = messages.choose_new_file(
            self.window(), self.tr("Save the paper"), suggestion, self.tr("PDF files (*.pdf)")
        )
        if path is not None:
            self._context.tasks.run(lambda _ticket: files.write_whole(path, finished.pdf), lambda _: None, self._tell)

    @Slot()
    def _print_out(self) -> None:
        from desktop.pages.reports import printing

        finished = self._finished
        if finished is None:
            return
        printer = printing.printer_for(finished.page)
        printer.setDocName(finished.name)
        if not messages.choose_printer(self.window(), printer):
            return

        def put(pages: list[QImage]) -> None:
            press = printing.Press(printer)
            press.put(pages)
            press.close()

        self._context.tasks.run(lambda _ticket: printing.pictures(finished.pdf), put, lane=Lane.WORK)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        messages.tell(self.window(), self.tr("Save the paper"), errors.sentence(error, self._context.words()))

    def _arrange(self) -> None:
        of_one = self.paper in OF_ONE
        # A slip is asked for where its job is: on the board or on a card.
        self._lines[Paper.JOB_SLIP].setVisible(bool(self._job))
        self._whose.setVisible(of_one)
        self._client.setVisible(of_one)
        self._labels.setVisible(self.paper is Paper.LABELS)
        self._labels.ask_to_whom(known=bool(self._addressees))

    def _lay_out(self) -> None:
        space = theme.current().space
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(space.xl, space.m, space.m, space.s)
        layout.setSpacing(0)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addSpacing(space.m)
        for line in self._lines.values():
            layout.addWidget(line)
        layout.addSpacing(space.m)
        layout.addWidget(self._whose)
        layout.addSpacing(space.xs)
        layout.addWidget(self._client)
        layout.addWidget(self._labels)
        layout.addSpacing(space.s)
        layout.addWidget(self._told)
        layout.addWidget(self._waiting)
        layout.addStretch()
        ways = QWidget()
        flow = FlowLayout(ways, space.s)
        flow.setContentsMargins(space.xl, space.s, space.m, space.m)
        for button in (self._print, self._save):
            flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Scroll(inside), 1)
        whole.addWidget(ways)
        self._told.hide()
        self._waiting.hide()
        self._arrange()
        self._offer_ways(possible=False)

    def _connect(self) -> None:
        for line in self._lines.values():
            line.clicked.connect(self._pick)
        self._labels.changed.connect(self.make)
        self._patience.timeout.connect(self._waiting.show)
        self._client.chosen.connect(self._choose)
        self._back.clicked.connect(self.left)
        self._save.clicked.connect(self._save_file)
        self._print.clicked.connect(self._print_out)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The shop’s own papers"))
        self._about.setText(
            self.tr("For you and your team. Only the poster, job slips and labels are meant to leave the shop.")
        )
        self._back.setText(self.tr("Progress report"))
        self._lines[Paper.MORNING].say(self.tr("Morning sheet"), self.tr("today’s calls, promises, yesterday’s thanks"))
        self._lines[Paper.MONTH].say(self.tr("Monthly review"), self.tr("strengths, themes, thanks, who moved"))
        self._lines[Paper.POSTER].say(self.tr("Poster of thanks"), self.tr("exact words, initials without consent"))
        self._lines[Paper.REVIEW].say(self.tr("Relationship review"), self.tr("one customer, the last year"))
        self._lines[Paper.CARD].say(self.tr("Customer card"), self.tr("one customer, to take along"))
        self._lines[Paper.JOB_SLIP].say(self.tr("Job slip"), self.tr("one for the work, one for the customer"))
        self._lines[Paper.LABELS].say(self.tr("Labels and envelopes"), self.tr("addresses, for a tag or for everybody"))
        self._whose.setText(self.tr("Which customer?"))
        self._client.setPlaceholderText(self.tr("Type a name"))
        self._client.setAccessibleName(self.tr("Which customer?"))
        self._waiting.setText(self.tr("The paper is being made…"))
        self._print.setText(self.tr("Print"))
        self._save.setText(self.tr("Save PDF"))
