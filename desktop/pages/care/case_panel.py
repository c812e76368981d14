"""One complaint in full: what was said, what this person values, the remedy and why it is theirs, the next step."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.queries.care_complaints import Board, Case, Stage
from db.records import ComplaintOutcome
from desktop import theme
from desktop.context import Context
from desktop.drafts import Drafts
from desktop.quoting import quoted
from desktop.sentences import Sentences
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.forms import Field, Line
from desktop.widgets.held_line import HeldLine
from desktop.widgets.lines import IconLine, quiet
from desktop.widgets.offers import Offers
from desktop.widgets.text import PlainLabel, SectionTitle

_KEEP_MS = 700
_ROOMY = 520


class CasePanel(Card):
    """Lies below the board. Nothing typed is lost while one looks at another case.

    Attributes:
        contacted, reopened: a case's id.
        remedied: a case's id, the remedy, and why it is the right one for this person.
        closed: a case's id and the `ComplaintOutcome`.
        themed: a case's id and the name of its theme, empty for none.
        opened: the customer's id.
        left: Esc was pressed.
    """

    contacted = Signal(int)
    remedied = Signal(int, str, str)
    closed = Signal(int, object)
    reopened = Signal(int)
    themed = Signal(int, str)
    opened = Signal(int)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it empty; `show_case` fills it."""
        super().__init__(parent)
        self._context = context
        self._case: Case | None = None
        self._promised = 0
        self._theme_of = 0
        self._themes: tuple[str, ...] = ()
        self._typed: dict[int, tuple[str, str]] = {}
        self._done: dict[int, tuple[str, str]] = {}
        self._drafts = Drafts(context)
        self._begun = 0
        self._offered: tuple[int, Stage] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._soon.timeout.connect(self._keep_draft)
        self._name = SectionTitle()
        self._card = Button(icon="external-link", kind=Kind.QUIET, compact=True)
        self._said = PlainLabel(serif=True, italic=True, wrap=True)
        self._road = PlainLabel(ink="muted", wrap=True)
        self._minding = QVBoxLayout()
        self._theme = HeldLine(self._drafts)
        self._theme_field = Field(self._theme)
        self._remedy, self._why = Line(), Line()
        self._remedy_field, self._why_field = Field(self._remedy), Field(self._why)
        self._spoken = Button(icon="phone", compact=True)
        self._keep = Button(icon="heart-handshake", compact=True)
        self._yes = Button(icon="check", compact=True, kind=Kind.PRIMARY)
        self._lost = Button(icon="circle-x", compact=True, kind=Kind.QUIET)
        self._again = Button(icon="rotate-ccw", compact=True)
        self._lay_out()
        self._connect()

    def show_case(self, case: Case, board: Board) -> None:
        """Show a case of the board; what is being typed for it stays."""
        self._case, self._promised = case, board.promised_minutes
        if board.themes != self._themes:
            self._themes = board.themes
            Offers(board.themes, self._theme.line)
        self._say()

    def begin(self) -> None:
        """Put the keyboard where the next step is."""
        if self._case is None:
            return
        first = {Stage.HEARD: self._spoken, Stage.CLOSED: self._again, Stage.REMEDIED: self._yes}
        first.get(self._case.stage, self._remedy).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_remedy(self) -> None:
        """Put the keyboard where the remedy is written."""
        self._remedy.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self, case_id: int) -> None:
        """The remedy typed for a case is kept in the journal now."""
        if case_id in self._typed:
            self._done[case_id] = self._typed.pop(case_id)
        self._drafts.keep(_place(case_id), "")

    def give_back_theme(self, case_id: int, name: str) -> None:
        """Take back the name of a theme that could not be kept."""
        if case_id == self._theme_of:
            self._theme.give_back(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._soon.isActive():
            self._keep_draft()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._case is not None:
            self._say()

    def _say(self) -> None:
        case = self._case
        if case is None:
            return
        self._name.setText(case.name)
        if self._theme_of != case.id:
            self._theme_of = case.id
            self._theme.line.setText(case.theme)
        self._theme.show_text(_theme_place(case.id), case.theme)
        self._theme_field.set_name(self.tr("Theme"))
        self._theme.line.setPlaceholderText(self.tr("In common with others…"))
        self._card.setText(self.tr("Open the card"))
        self._said.setText(quoted(case.words))
        self._said.setVisible(bool(case.words))
        self._road.setText(self._told_road(case))
        self._show_person(case)
        self._remedy_field.set_name(self.tr("Remedy"))
        self._why_field.set_name(self.tr("Why this remedy for this person?"))
        self._remedy.setPlaceholderText(self.tr("What we do about it…"))
        self._why.setPlaceholderText(self.tr("In one line…"))
        remedy, why = self._typed_for(case)
        for line, text in ((self._remedy, remedy), (self._why, why)):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self._offer_steps(case)

    def _told_road(self, case: Case) -> str:
        formats, today = self._context.formats(), self._context.today()
        parts = [self.tr("heard {when}").format(when=formats.moment(case.heard_at, today))]
        if case.first_contact_at is not None:
            parts.append(self.tr("spoken with {when}").format(when=formats.moment(case.first_contact_at, today)))
        elif case.outcome is None:
            parts.append(self.tr("nobody has spoken with them yet"))
            within = formats.duration(self._promised)
            parts.append(self.tr("we promise a first contact within {time} (open hours)").format(time=within))
        if case.remedied_at is not None:
            parts.append(self.tr("remedy {when}").format(when=formats.moment(case.remedied_at, today)))
        if case.closed_at is not None:
            parts.append(self.tr("closed {when}").format(when=formats.moment(case.closed_at, today)))
        return " · ".join(parts)

    def _show_person(self, case: Case) -> None:
        while (item := self._minding.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        lines: list[QWidget] = [PlainLabel(self.tr("What they value"), size="small", ink="muted")]
        for held in case.values:
            icon, ink = ("circle-check", "good") if held.confirmed else ("circle-question-mark", "muted")
            lines.append(
                IconLine(icon, quoted(held.words), "" if held.confirmed else self.tr("only a guess as yet"), ink)
            )
        if not case.values:
            lines.append(quiet(self.tr("Not known yet. Ask before you choose a remedy.")))
        lines.extend(IconLine("triangle-alert", words, "", "bad") for words in case.sensitivities)
        if case.refused and case.closed_at is None:
            context = self._context
            said = Sentences(context.words(), context.formats(), context.today()).refused(case.refused)
            lines.append(IconLine("circle-x", said, "", "bad"))
        for line in lines:
            self._minding.addWidget(line)
            line.show()

    def _offer_steps(self, case: Case) -> None:
        is_open = case.outcome is None
        self._spoken.setText(self.tr("Spoken with now"))
        self._keep.setText(self.tr("Remedy done") if case.remedied_at is None else self.tr("Keep the change"))
        self._yes.setText(self.tr("They said yes"))
        self._lost.setText(self.tr("Could not be reached"))
        self._again.setText(self.tr("Open again"))
        offered = {
            self._spoken: is_open and case.first_contact_at is None,
            self._keep: is_open,
            self._yes: case.stage is Stage.REMEDIED,
            self._lost: is_open,
            self._again: not is_open,
        }
        if (case.id, case.stage) != self._offered:
            self._offered = (case.id, case.stage)
            if any(step.hasFocus() for step in offered):
                self._leave_steps(case)
        for step, is_offered in offered.items():
            step.setVisible(is_offered)
        self._judge()

    def _leave_steps(self, case: Case) -> None:
        """A step was done: the keyboard goes on, before Qt hands it to whichever button stands next."""
        if case.stage is Stage.CLOSED:
            self.left.emit()
        else:
            self.begin_remedy()

    def _lay_out(self) -> None:
        space = theme.current().space
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._card)
        columns = [QWidget() for _ in range(3)]
        told, person, remedy = (QVBoxLayout(column) for column in columns)
        for column in (told, person, remedy):
            column.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(space.xs)
        told.addWidget(self._said)
        told.addWidget(self._road)
        told.addWidget(self._theme_field)
        person.setSpacing(2)
        self._minding.setSpacing(2)
        person.addLayout(self._minding)
        remedy.setSpacing(space.s)
        remedy.addWidget(self._remedy_field)
        remedy.addWidget(self._why_field)
        across = Beside(columns, _ROOMY)
        across.set_spacing(space.l)
        steps = QHBoxLayout()
        steps.setSpacing(space.s)
        for button in (self._spoken, self._keep, self._yes, self._again):
            steps.addWidget(button)
        steps.addStretch()
        steps.addWidget(self._lost)
        self.content.setSpacing(space.s)
        self.content.addLayout(head)
        self.content.addWidget(across)
        self.content.addLayout(steps)

    def _connect(self) -> None:
        self._spoken.clicked.connect(self._speak)
        self._keep.clicked.connect(self._keep_remedy)
        self._yes.clicked.connect(self._agree)
        self._lost.clicked.connect(self._give_up)
        self._again.clicked.connect(self._open_again)
        self._card.clicked.connect(self._open_card)
        self._theme.said.connect(self._set_theme)
        for line in (self._remedy, self._why):
            line.textEdited.connect(self._remember)
            line.returnPressed.connect(self._keep_remedy)

    @Slot()
    def _remember(self) -> None:
        if self._case is not None:
            if self._begun != self._case.id:
                self._keep_draft()
            self._begun = self._case.id
            self._typed[self._case.id] = (self._remedy.text(), self._why.text())
            self._soon.start()
            self._judge()

    def _typed_for(self, case: Case) -> tuple[str, str]:
        """Return the remedy and why: what was typed here, or before the program ended, else what is known.

        A remedy that was taken back is half typed again.
        """
        if case.id in self._done and case.remedied_at is None and case.id not in self._typed:
            self._typed[case.id] = self._done.pop(case.id)
            self._begun = case.id
            self._keep_draft()
        if case.id not in self._typed and (kept := self._drafts.text(_place(case.id))):
            remedy, why = json.loads(kept)
            self._typed[case.id] = (remedy, why)
        return self._typed.get(case.id, (case.remedy, case.remedy_reason))

    @Slot()
    def _keep_draft(self) -> None:
        self._soon.stop()
        if self._begun in self._typed:
            self._drafts.keep(_place(self._begun), json.dumps(self._typed[self._begun], ensure_ascii=False))

    def _judge(self) -> None:
        """A remedy can be kept once there is one, and it is another than the one that is known."""
        case = self._case
        if case is not None:
            there = self._remedy.text().strip(), self._why.text().strip()
            news = there != (case.remedy, case.remedy_reason) or case.remedied_at is None
            able = bool(there[0]) and news
            if not able and self._keep.hasFocus():
                self.begin_remedy()
            self._keep.setEnabled(able)

    @Slot()
    def _keep_remedy(self) -> None:
        if self._case is not None and self._keep.isEnabled() and self._case.outcome is None:
            self._keep_draft()
            self.remedied.emit(self._case.id, self._remedy.text().strip(), self._why.text().strip())

    @Slot(str)
    def _set_theme(self, name: str) -> None:
        if self._theme_of:
            self.themed.emit(self._theme_of, name)

    @Slot()
    def _speak(self) -> None:
        if self._case is not None:
            self.contacted.emit(self._case.id)

    @Slot()
    def _agree(self) -> None:
        if self._case is not None:
            self.closed.emit(self._case.id, ComplaintOutcome.YES)

    @Slot()
    def _give_up(self) -> None:
        if self._case is not None:
            self.closed.emit(self._case.id, ComplaintOutcome.UNREACHABLE)

    @Slot()
    def _open_again(self) -> None:
        if self._case is not None:
            self.reopened.emit(self._case.id)

    @Slot()
    def _open_card(self) -> None:
        if self._case is not None:
            self.opened.emit(self._case.customer_id)


def _place(case_id: int) -> str:
    return f"remedy:{case_id}"


def _theme_place(case_id: int) -> str:
    return f"care:case {case_id}"
