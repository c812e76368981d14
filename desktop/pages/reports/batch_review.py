"""The list of prepared reports: each is looked at, approved, and only then may leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.errors import UserError
from db.queries.reportcandidates import Candidate
from desktop import errors, peace_words, terms, theme
from desktop.context import Context
from desktop.pages.reports.batch_list import CHECK_INDENT, BatchList
from desktop.pages.reports.batch_model import Line
from desktop.report_making import Outcome
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.text import PageTitle, PlainLabel, tip


class BatchReview(QWidget):
    """Shows what was prepared.

    Attributes:
        left: back to whom the batch is for.
        alone_wanted: the id of a customer whose report is to be changed by itself.
        looked_at: what became of the report the choice is at.
        mail_wanted, print_wanted, save_wanted: a way out was chosen for the approved ones.
        folder_wanted: show the files that were saved.
        sent_told: the drafts were sent.
    """

    left = Signal()
    alone_wanted = Signal(int)
    looked_at = Signal(object)
    mail_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    folder_wanted = Signal()
    sent_told = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nothing prepared."""
        super().__init__(parent)
        self._context = context
        self._outcomes: Mapping[int, Outcome] = {}
        self._known: Mapping[int, Candidate] = {}
        self._marks: dict[int, str] = {}
        self._stale = False
        self._back = Button(icon="arrow-left", kind=Kind.QUIET, compact=True, flush=True)
        self._title = PageTitle()
        self._about = PlainLabel(ink="muted", wrap=True)
        self._changed = PlainLabel(size="small", ink="caution", wrap=True)
        self._all = CheckLine()
        self.list = BatchList()
        self._alone = Button(icon="pencil", compact=True)
        self._folder = Button(icon="folder-open", compact=True)
        self._sent = Button(icon="check", compact=True)
        self._sent.hide()
        self._mail = Button(icon="mail", kind=Kind.PRIMARY)
        self._print = Button(icon="printer")
        self._save = Button(icon="save")
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def approved(self) -> list[Outcome]:
        """The reports that may leave."""
        return [self._outcomes[customer_id] for customer_id in self.list.rows.chosen]

    def show_outcomes(self, outcomes: Sequence[Outcome], known: Mapping[int, Candidate]) -> None:
        """Show what was prepared, nothing of it approved."""
        self._outcomes = {outcome.customer_id: outcome for outcome in outcomes}
        self._known = known
        self._marks = {}
        self._stale = False
        self._folder.hide()
        self._sent.hide()
        self.list.rows.show([self._line(outcome) for outcome in outcomes], set())
        self.retranslate()
        if outcomes:
            self.list.setCurrentIndex(self.list.rows.index(0))
            self.list.setFocus()

    def replace(self, outcomes: Sequence[Outcome]) -> None:
        """Show some reports as they were made anew; what was approved stays approved."""
        self._outcomes = {**self._outcomes, **{outcome.customer_id: outcome for outcome in outcomes}}
        self.retranslate()
        self.look_again()

    def mark(self, customer_ids: Sequence[int], word: str) -> None:
        """Say what became of some reports."""
        self._marks |= dict.fromkeys(customer_ids, word)
        self.list.rows.word([self._line(outcome) for outcome in self._outcomes.values()])

    def show_folder_button(self) -> None:
        """Offer to show the files that were saved."""
        self._folder.show()

    def offer_sent(self, *, offered: bool) -> None:
        """Offer to say that the drafts were sent: until then they count as drafts."""
        self._sent.setVisible(offered)

    def say_changed(self) -> None:
        """Say that the journal is no longer as it was when the reports were prepared."""
        self._stale = True
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._back.setText(self.tr("Choose again"))
        self._title.setText(self.tr("Review and approve"))
        self._all.setText(self.tr("Approve all"))
        self.list.setAccessibleName(self.tr("Prepared reports"))
        self._alone.setText(self.tr("Change this one"))
        self._folder.setText(self.tr("Show in folder"))
        self._sent.setText(self.tr("I sent the drafts"))
        self._mail.setText(self.tr("Email drafts"))
        self._mail.setToolTip(tip(self.tr("They open in your mail program; you send them from there.")))
        self._print.setText(self.tr("Print"))
        self._save.setText(self.tr("Save"))
        self._changed.setText(
            self.tr("Something changed in the journal since these were prepared. Choose again to have it on paper.")
        )
        self._changed.setVisible(self._stale)
        self.list.rows.word([self._line(outcome) for outcome in self._outcomes.values()])
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _line(self, outcome: Outcome) -> Line:
        known = self._known.get(outcome.customer_id)
        name = outcome.name or (known.name if known else "")
        mark = self._marks.get(outcome.customer_id, "")
        if outcome.made is None:
            told = self.tr("Could not be made: {why}").format(why=self._why(outcome.error))
            return Line(outcome.customer_id, name, told, "bad", mark, can_be_ticked=False)
        caution = self._caution(outcome, known)
        if caution:
            return Line(outcome.customer_id, name, caution, "caution", mark)
        parts = [self._context.formats().size(len(outcome.made.pdf))]
        if known is not None:
            parts = [terms.named(known.language, self._context.words()), *parts, known.email]
        return Line(outcome.customer_id, name, " · ".join(part for part in parts if part), mark=mark)

    def _caution(self, outcome: Outcome, known: Candidate | None) -> str:
        if outcome.said_against:
            return self.tr("“{word}” is on your “never say” list").format(word=outcome.said_against[0])
        if outcome.made is not None and outcome.made.without_logo:
            return self.tr("The shop’s logo cannot be printed")
        if known is None:
            return ""
        return self._caution_of(known)

    def _caution_of(self, known: Candidate) -> str:
        """Return what is to be known before one approves; that no email may be drafted is never left unsaid."""
        first = self._first_caution(known)
        refused = self.tr("asked not to be written to by email") if known.no_email else ""
        unknown = "" if known.email or first or refused else self.tr("no email address")
        return " · ".join(filter(None, (first, refused, unknown)))

    def _first_caution(self, known: Candidate) -> str:
        if known.complains:
            return self.tr("complained, nobody spoke with them yet")
        if known.peace is not None:
            formats, today = self._context.formats(), self._context.today()
            return peace_words.briefly(known.peace, self._context.words(), formats, today)
        if known.cautions:
            return self.tr("Tread carefully: {what}").format(what=known.cautions[0])
        return ""

    def _why(self, error: Exception | None) -> str:
        if isinstance(error, UserError):
            return errors.sentence(error, self._context.words())
        return str(error or "")

    @Slot()
    def _tell(self) -> None:
        chosen = self.list.rows.chosen
        approved = len(chosen)
        refusing = sum(self._known[one].no_email for one in chosen if one in self._known)
        able = sum(outcome.made is not None for outcome in self._outcomes.values())
        failed = len(self._outcomes) - able
        number = self._context.formats().number
        told = [self.tr("{approved} of {all} approved").format(approved=number(approved), all=number(able))]
        if failed:
            told.append(self.tr("%n could not be made", "", failed))
        if refusing:
            told.append(self.tr("%n of them want(s) no email", "", refusing))
        self._about.setText(" · ".join(told))
        self._all.blockSignals(True)
        self._all.setChecked(approved == able > 0)
        self._all.blockSignals(False)
        self._all.setEnabled(able > 0)
        for button in (self._print, self._save):
            button.setEnabled(approved > 0)
        self._mail.setEnabled(approved > refusing)

    @Slot(int)
    def _look(self, customer_id: int) -> None:
        outcome = self._outcomes.get(customer_id)
        if outcome is not None:
            self._alone.setEnabled(outcome.facts is not None)
            self.looked_at.emit(outcome)

    def look_again(self) -> None:
        """Show the report the choice is at."""
        row = self.list.currentIndex().row()
        if row >= 0:
            self._look(self.list.rows.lines[row].customer_id)

    @Slot(bool)
    def _tick_all(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.list.rows.tick_all(on=on)

    @Slot()
    def _change_alone(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.alone_wanted.emit(self.list.rows.lines[row].customer_id)

    def _lay_out(self) -> None:
        space = theme.current().space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.m, space.m + 11, space.l)
        layout.setSpacing(0)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self._changed)
        layout.addSpacing(space.m)
        above = QHBoxLayout()
        above.setContentsMargins(CHECK_INDENT, 0, CHECK_INDENT, 0)
        above.addWidget(self._all)
        layout.addLayout(above)
        layout.addWidget(self.list, 1)
        for buttons in ((self._alone, self._folder, self._sent), (self._mail, self._print, self._save)):
            layout.addSpacing(space.m)
            holder = QWidget()
            flow = FlowLayout(holder, space.s)
            for button in buttons:
                flow.addWidget(button)
            layout.addWidget(holder)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._all.toggled.connect(self._tick_all)
        self.list.rows.ticked.connect(self._tell)
        self.list.looked_at.connect(self._look)
        self._alone.clicked.connect(self._change_alone)
        self._folder.clicked.connect(self.folder_wanted)
        self._sent.clicked.connect(self.sent_told)
        self._mail.clicked.connect(self.mail_wanted)
        self._print.clicked.connect(self.print_wanted)
        self._save.clicked.connect(self.save_wanted)
