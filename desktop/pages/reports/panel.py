"""The left side of the page: for whom, over which days, what goes along, the letter, and the ways out of the house."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.queries.templates import LetterTemplate
from desktop import letters, peace_words, terms, theme
from desktop.context import Context
from desktop.pages.reports.client_field import ClientField
from desktop.pages.reports.letter_box import LetterBox
from desktop.pages.reports.making import Shown
from desktop.pages.reports.period_choice import PeriodChoice
from desktop.pages.reports.sent_list import SentList
from desktop.pages.reports.staying_card import StayingCard
from desktop.pages.reports.template_menu import TemplateMenu, Written
from desktop.report_making import parts_named
from desktop.reporting import Part
from desktop.theme import Weight
from desktop.widgets.beside import Beside, Level, abreast
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.text import PageTitle, PlainLabel, tip

_IN_ONE_LINE = 310  # pixels at 100 % text


class Panel(QWidget):
    """Everything one chooses about a report.

    Attributes:
        client_chosen: the id of another customer.
        days_changed: other days are to be covered.
        changed: parts or letter changed.
        letter_left: the keyboard left the letter.
        sent: the copies of what the client got so far.
        ways: the ways out of the house; they stay in sight while the rest scrolls.
        mail_wanted, print_wanted, save_wanted: a way out was chosen.
        folder_wanted: show where the file lies.
        client_view_wanted: the screen is to be turned toward the client.
        several_wanted: reports for several customers are to be made.
        own_wanted: the shop's own papers are wanted.
    """

    client_chosen = Signal(int)
    days_changed = Signal()
    changed = Signal()
    letter_left = Signal()
    mail_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    folder_wanted = Signal()
    several_wanted = Signal()
    own_wanted = Signal()
    client_view_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with nobody chosen."""
        super().__init__(parent)
        self._context = context
        self._shown: Shown | None = None
        self._silent: set[Part] = set()
        self._list_waits = False
        self._logo_left_out = False
        self._title = PageTitle()
        self._for_whom = PlainLabel(ink="muted", wrap=True)
        self.client = ClientField(context)
        self._several = Button(icon="users-round", compact=True)
        self._own = Button(icon="notebook-pen", kind=Kind.QUIET, compact=True, flush=True)
        self.period = PeriodChoice()
        self.letter = LetterBox()
        self._parts = {part: CheckLine() for part in Part}
        self._captions = {name: PlainLabel(size="small", ink="muted", weight=Weight.STRONG) for name in _CAPTIONS}
        self._cautions = PlainLabel(size="small", ink="caution", wrap=True)
        self._staying = StayingCard(context)
        self.sent = SentList(context)
        self._mail = Button(icon="mail", kind=Kind.PRIMARY)
        self._print = Button(icon="printer")
        self._save = Button(icon="save")
        self._turn = Button(icon="eye", kind=Kind.QUIET, compact=True)
        self._folder = Button(icon="folder-open", kind=Kind.QUIET, compact=True)
        self._folder.hide()
        self._drafted = PlainLabel(size="small", ink="info", wrap=True)
        self._drafted.hide()
        self.ways = QWidget()
        self._of_client = QWidget()
        for widget in (self._turn, self._of_client, self.ways):
            widget.hide()  # until there is somebody to choose it for
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_client(self, shown: Shown) -> None:
        """Show a client, everything that has something to say taken along."""
        self._shown = shown
        for widget in (self._turn, self._of_client, self.ways):
            widget.show()
        self._folder.hide()
        self._drafted.hide()
        for part, line in self._parts.items():
            line.blockSignals(True)
            line.setEnabled(self._count(part) != 0)
            line.setChecked(line.isEnabled() and part in shown.parts)
            line.blockSignals(False)
        self._silent = {part for part in Part if self._count(part) == 0}
        facts = shown.facts
        self.letter.show_letter(shown.letter, shown.default_letter, facts.values, facts.never_said, shown.cautions)
        self.client.show_client(facts.client.name)
        self.sent.show_customer(facts.client.id)
        self.retranslate()

    def show_days(self, shown: Shown) -> None:
        """Show the same client over other days: what was ticked stays ticked where there is something to say."""
        self._shown = shown
        for part, line in self._parts.items():
            line.setEnabled(self._count(part) != 0)
            if part in self._silent and line.isEnabled():
                self._silent.discard(part)
                line.blockSignals(True)
                line.setChecked(part in shown.parts)
                line.blockSignals(False)
        facts = shown.facts
        kept = self.letter.kept()
        self.letter.show_letter(kept, shown.default_letter, facts.values, facts.never_said, shown.cautions)
        self.retranslate()

    def order_tabs(self) -> None:
        """Let the keyboard come to the client first, once everything has its place in the window."""
        QWidget.setTabOrder(self.client, self._several)
        QWidget.setTabOrder(self._several, self._turn)

    def say_logo_left_out(self, *, left_out: bool) -> None:
        """Say that the shop's logo cannot be printed."""
        if left_out != self._logo_left_out:
            self._logo_left_out = left_out
            self._tell()

    def show_folder_button(self) -> None:
        """Offer to show where the file lies."""
        self._drafted.hide()
        self._folder.show()

    @Slot(object, bool)
    def say_drafted(self, places: list[Path], opened: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Say where the draft lies, and whether a program was found to open it."""
        if opened:
            told = self.tr("The draft is ready as {file}. Once you have sent it, press “I sent it” in the list above.")
        else:
            told = self.tr(
                "No mail program opened the draft. It lies ready as {file}; you can also save the PDF and attach it "
                "yourself. Once you have sent it, press “I sent it” in the list above."
            )
        self._drafted.setText(told.format(file=places[0].name))
        self._drafted.show()

    def say_list_waits(self, *, waits: bool) -> None:
        """Say whether a list of prepared reports waits to be gone on with."""
        self._list_waits = waits
        self.retranslate()

    def parts(self) -> frozenset[Part]:
        """Return what is taken along."""
        return frozenset(part for part, line in self._parts.items() if line.isChecked() and line.isEnabled())

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._several.setText(self.tr("Back to the list") if self._list_waits else self.tr("Several at once"))
        self._several.set_icon("arrow-left" if self._list_waits else "users-round")
        self._turn.setText(self.tr("Client view"))
        self._folder.setText(self.tr("Show in folder"))
        self._own.setText(self.tr("The shop’s own papers"))
        self._title.setText(self.tr("Progress report"))
        self.client.setPlaceholderText(self.tr("For which customer?"))
        self.client.setAccessibleName(self.tr("For which customer?"))
        for name, text in (
            ("period", self.tr("Period")),
            ("sections", self.tr("What is in it")),
            ("letter", self.tr("Letter")),
        ):
            self._captions[name].setText(text)
        for part, text in (
            (Part.LETTER, self.tr("Letter")),
            (Part.PROGRESS, self.tr("Progress of jobs")),
            (Part.WORK_DONE, self.tr("Chart of work done")),
            (Part.PROMISES, self.tr("Promises")),
            (Part.TALKS, self.tr("What we talked about")),
            (Part.NEXT, self.tr("Next steps and what we need")),
            (Part.PERSON, self.tr("How to reach us")),
        ):
            self._parts[part].setText(text)
        self._mail.setText(self.tr("Email draft"))
        self._print.setText(self.tr("Print"))
        self._save.setText(self.tr("Save PDF"))
        self.period.say(self._context.formats())
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell(self) -> None:
        shown = self._shown
        if shown is None:
            return
        client = shown.facts.client
        self._for_whom.setText(
            self.tr("for {name}, in {language}").format(
                name=letters.full_address(client, self._context.speech.language),
                language=terms.named(client.language, self._context.words()),
            )
        )
        for part, line in self._parts.items():
            line.set_note(self._note(part))
        self._staying.show_facts(shown.facts)
        warnings = []
        if shown.complains:
            warnings.append(self.tr("They complained and nobody has spoken with them yet: do that first."))
        if shown.peace is not None:
            formats, today = self._context.formats(), self._context.today()
            warnings.append(peace_words.briefly(shown.peace, self._context.words(), formats, today))
        warnings += [self.tr("Tread carefully: {what}").format(what=what) for what in shown.cautions]
        no_email = self.tr("They asked not to be written to by email.") if shown.no_email else ""
        warnings += [no_email] if no_email else []
        self._mail.setEnabled(not no_email)
        self._mail.setToolTip(tip(no_email or self.tr("Opens in your mail program; you send it from there.")))
        self._mail.setAccessibleDescription(no_email)
        if self._logo_left_out:
            warnings.append(self.tr("The shop’s logo cannot be printed. Please choose it anew in the settings."))
        self._cautions.setText("\n".join(warnings))
        self._cautions.setVisible(bool(warnings))

    def _count(self, part: Part) -> int:
        """Return how much there is of a part; −1 where it is not counted."""
        shown = self._shown
        if shown is None:
            return -1
        facts = shown.facts
        jobs = [job for job in facts.jobs if job.delivered_on is None]
        return {
            Part.PROGRESS: len(facts.jobs),
            Part.WORK_DONE: -1 if shown.has_chart else 0,
            Part.PROMISES: len(facts.promises),
            Part.TALKS: len(facts.talks),
            Part.NEXT: len([job for job in jobs if job.needs.strip() or any(step.share < 100 for step in job.steps)]),
        }.get(part, -1)

    def _note(self, part: Part) -> str:
        count = self._count(part)
        if part is Part.WORK_DONE:
            return self.tr("not enough known yet") if count == 0 else ""
        if count < 0:
            return ""
        if part is Part.PROGRESS:
            return self.tr("%n job(s)", "", count)
        if part is Part.TALKS:
            return self.tr("%n shareable", "", count)
        return self._context.formats().number(count)

    def _lay_out(self) -> None:
        space = theme.current().space
        layout = QVBoxLayout(self)
        # The scroll bar has its place inside the right margin.
        layout.setContentsMargins(space.xl, 20, space.m, space.s)
        layout.setSpacing(0)
        layout.addWidget(Beside((self._title, abreast(self._several)), _IN_ONE_LINE, shares=(1, 0), level=Level.MIDDLE))
        layout.addWidget(Beside((self._for_whom, abreast(self._turn)), _IN_ONE_LINE, shares=(1, 0), level=Level.MIDDLE))
        layout.addSpacing(space.xs)
        layout.addWidget(self.client)
        layout.addWidget(self._of_client)
        about = QVBoxLayout(self._of_client)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(0)
        for name, widgets in (
            ("period", [self.period]),
            ("sections", list(self._parts.values())),
            ("letter", [self.letter, self._cautions]),
        ):
            about.addSpacing(space.m)
            caption = QHBoxLayout()
            caption.addWidget(self._captions[name], 1)
            for button in (self.letter.again, self.letter.templates) if name == "letter" else ():
                caption.addWidget(button)
            about.addLayout(caption)
            about.addSpacing(space.xs)
            for widget in widgets:
                about.addWidget(widget)
        about.addSpacing(space.m)
        about.addWidget(self._staying)
        about.addSpacing(space.m)
        about.addWidget(self.sent)
        layout.addSpacing(space.s)
        layout.addWidget(self._own, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)  # takes all there is to spare: the lines above keep together in a high window
        foot = QVBoxLayout(self.ways)
        foot.setContentsMargins(space.xl, space.s, space.m, space.m)
        foot.setSpacing(space.xs)
        buttons = QWidget()
        flow = FlowLayout(buttons, space.s)
        for button in (self._mail, self._print, self._save):
            flow.addWidget(button)
        foot.addWidget(buttons)
        foot.addWidget(self._drafted)
        foot.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.client.chosen.connect(self.client_chosen)
        self.period.changed.connect(self.days_changed)
        self.letter.changed.connect(self.changed)
        self.letter.left.connect(self.letter_left)
        self.letter.templates_wanted.connect(self._read_templates)
        for line in self._parts.values():
            line.toggled.connect(self._ticked)
        self._mail.clicked.connect(self.mail_wanted)
        self._print.clicked.connect(self.print_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._several.clicked.connect(self.several_wanted)
        self._own.clicked.connect(self.own_wanted)
        self._turn.clicked.connect(self.client_view_wanted)

    @Slot()
    def _read_templates(self) -> None:
        if self._shown is None:
            return
        journal, language = self._context.journal, self._shown.facts.client.language

        def found() -> tuple[LetterTemplate, ...]:
            from db.queries.templates import templates

            return templates(journal, language)

        self._context.tasks.run(lambda _ticket: found(), self._offer_templates)

    def _offer_templates(self, templates: tuple[LetterTemplate, ...]) -> None:
        shown = self._shown
        if shown is None:
            return
        jobs = shown.facts.jobs
        written = Written(
            letter=self.letter.text(),
            names=shown.names,
            parts=tuple(sorted(part.value for part, line in self._parts.items() if line.isChecked())),
            language=shown.facts.client.language,
            job=jobs[0].title if jobs else "",
        )
        menu = TemplateMenu(self._context, templates, written, self)
        menu.chosen.connect(self._take_template)
        menu.popup(self.letter.templates.mapToGlobal(self.letter.templates.rect().bottomLeft()))

    @Slot(object)
    def _take_template(self, template: LetterTemplate) -> None:
        if self._shown is None:
            return
        parts = parts_named(template.parts)
        for part, line in self._parts.items():
            line.setChecked(line.isEnabled() and part in parts)
        self.letter.take(letters.filled(template.letter, self._shown.names))

    @Slot()
    def _ticked(self) -> None:
        self.changed.emit()


_CAPTIONS = ("period", "sections", "letter")
