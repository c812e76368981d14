"""Work in hand for a customer: how much is done, its steps, and the report about it."""

from __future__ import annotations

import datetime
import json

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from db.changes import Change
from db.commands import jobs as commands
from db.commands.jobs import JobDraft, JobWords, StepDraft, StepWords
from db.queries.card import Card as CustomerCard
from db.queries.jobs import JobOf, StepOf
from desktop import icons, step_lines, theme
from desktop.context import Context
from desktop.drafts import KEEP_MS, Drafts, of_card
from desktop.formats import Formats
from desktop.pages.customers.job_form import JobForm, JobWish
from desktop.pages.customers.part import Part
from desktop.targets import PaperTarget
from desktop.widgets.button import Button, Kind
from desktop.widgets.check_line import CheckLine
from desktop.widgets.chip import Chip
from desktop.widgets.lines import Pills, SmallButton, quiet, strong
from desktop.widgets.menu_place import open_below
from desktop.widgets.progress_line import ProgressLine

_SHARES = (0, 25, 50, 75, 100)


class JobsPart(Part):
    """Jobs with their steps; a step is ticked, or set to a share by the menu at its end.

    Attributes:
        report_wanted: the progress report of this customer is asked for.
    """

    report_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(context, parent)
        self._form: JobForm | None = None
        self._untouched: tuple[str, ...] = ()
        self._is_to_look = False
        self._wanted_for = 0
        self._drafts = Drafts(context)
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self._keep_draft)
        self._share = Chip(tone="info")
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._open_form)
        self.buttons.addWidget(self._share)
        self.buttons.addWidget(self._add)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Job in hand")

    def retranslate(self) -> None:
        self._add.set_name(self.tr("Take a job in hand"))

    def slice_of(self, card: CustomerCard) -> object:
        return card.jobs

    def begin(self, card: CustomerCard) -> None:
        self._put_aside()
        self._is_to_look = True

    def take_in_hand(self, customer_id: int) -> None:
        """Open the form of a new job when the card of this customer is shown next."""
        self._wanted_for = customer_id

    def show_card(self, card: CustomerCard) -> None:
        super().show_card(card)
        if self._wanted_for == card.id:
            self._wanted_for = 0
            self._put_aside()
            self._open_form()

    def show_again(self) -> None:
        self._is_to_look = True
        if self._form is None and self._waiting():
            self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._soon.isActive():
            self._keep_draft()

    def fill(self, card: CustomerCard) -> None:
        formats, today = self._context.formats(), self._context.today()
        alone = len(card.jobs) == 1 and bool(card.jobs[0].steps)
        self._share.setVisible(alone)
        if alone:
            self._share.show_as(formats.percent(card.jobs[0].share / 100), "info")
        changed = self._form.job if self._form is not None else None
        for job in self.first_of(card.jobs, lambda one: changed is not None and one.id == changed.id):
            if changed is not None and changed.id == job.id and self._form is not None:
                self.body.addWidget(self._form)
            else:
                self._fill_job(job, formats, today, head=not alone)
        if self._form is not None and changed is None:
            self.body.addWidget(self._form)
        elif not card.jobs:
            self.body.addWidget(quiet(self.tr("No work in hand.")))
        report = Button(self.tr("Progress report"), icon="file-text", compact=True)
        report.clicked.connect(self.report_wanted)
        buttons = Pills([report])
        if alone:
            buttons.add(self._deliver_button(card.jobs[0]))
        self.body.addSpacing(theme.current().space.xs)
        self.body.addWidget(buttons)

    def _fill_job(self, job: JobOf, formats: Formats, today: datetime.date, *, head: bool) -> None:
        title = QHBoxLayout()
        title.addWidget(strong(job.title), 1)
        more = SmallButton("ellipsis", self.tr("More about this job"), kind=Kind.QUIET)
        more.setAccessibleDescription(job.title)
        more.clicked.connect(lambda: open_below(self.job_menu(more, job), more))
        if head and job.steps:
            title.addWidget(Chip(formats.percent(job.share / 100), "info"), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(title)
        days = self._days(job, formats, today)
        if days:
            self.body.addWidget(quiet(days))
        if job.steps:
            self.body.addSpacing(2)
            self.body.addWidget(ProgressLine(job.share / 100, "info"))
        for step in job.steps:
            self.body.addLayout(self._step_row(step, formats, today))
        if head:
            row = QHBoxLayout()
            row.addWidget(self._deliver_button(job))
            row.addStretch()
            self.body.addLayout(row)

    def _deliver_button(self, job: JobOf) -> Button:
        delivered = Button(self.tr("Delivered"), icon="package", kind=Kind.QUIET, compact=True)
        delivered.setAccessibleDescription(job.title)
        delivered.clicked.connect(lambda: self._deliver(job.id))
        return delivered

    def _days(self, job: JobOf, formats: Formats, today: datetime.date) -> str:
        """The next step's day and the day the whole is ready: "fitting Wed 25 Nov · ready Fri 27 Nov"."""
        parts: list[str] = []
        if job.ready_on is not None:
            parts.append(self.tr("ready {day}").format(day=formats.weekday(job.ready_on, today)))
        if job.news_by is not None:
            parts.append(self.tr("news by {day}").format(day=formats.weekday(job.news_by, today)))
        if job.needs:
            parts.append(self.tr("we need: {what}").format(what=job.needs))
        return " · ".join(parts)

    def _step_row(self, step: StepOf, formats: Formats, today: datetime.date) -> QHBoxLayout:
        line = self._step_line(step, formats, today)
        partly = SmallButton("chevron-down", self.tr("Partly done…"), kind=Kind.QUIET)
        partly.setAccessibleDescription(step.title)
        partly.clicked.connect(lambda: open_below(self.share_menu(partly, step), partly))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(line, 1)
        row.addWidget(partly)
        return row

    def _step_line(self, step: StepOf, formats: Formats, today: datetime.date) -> CheckLine:
        done = step.share >= 100
        if done:
            note = formats.short(step.done_on, today) if step.done_on is not None else ""
        elif step.share:
            note = formats.percent(step.share / 100)
        else:
            note = formats.short(step.due_on, today) if step.due_on is not None else ""
        line = CheckLine(step.title, note)
        line.setChecked(done)
        line.setMinimumWidth(theme.scaled(80))
        line.clicked.connect(lambda: self._set_share(step.id, 0 if done else 100))
        line.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        line.customContextMenuRequested.connect(
            lambda place: self.share_menu(line, step).popup(line.mapToGlobal(place)),
        )
        return line

    def share_menu(self, control: QWidget, step: StepOf) -> QMenu:
        """Return the menu that says how much of a step is done."""
        menu = QMenu(control)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for share in _SHARES:
            action = menu.addAction(self._context.formats().percent(share / 100))
            action.setCheckable(True)
            action.setChecked(share == step.share)
            action.triggered.connect(lambda _=False, share=share: self._set_share(step.id, share))
        return menu

    def job_menu(self, button: QWidget, job: JobOf) -> QMenu:
        """Return the menu of what is rarely done with a job."""
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = menu.addAction(icons.icon("pencil", "muted"), self.tr("Change the job…"))
        change.triggered.connect(lambda: self._change(job))
        slip = menu.addAction(icons.icon("printer", "muted"), self.tr("Job slip"))
        slip.triggered.connect(lambda: self._context.bus.wanted.emit(PaperTarget("job_slip", self.card.id, job.id)))
        trash = menu.addAction(icons.icon("trash-2", "muted"), self.tr("Delete the job"))
        trash.triggered.connect(lambda: self._trash(job.id))
        return menu

    def _change(self, job: JobOf) -> None:
        self._put_aside()
        self._open_form_of(job)

    def _trash(self, job_id: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.trash_job(journal, job_id, now))

    def _set_share(self, step_id: int, share: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.set_step_share(journal, step_id, share, now))

    def _deliver(self, job_id: int) -> None:
        journal, now = self._context.journal, self._context.now()
        self._context.do(lambda: commands.deliver(journal, job_id, now))

    @Slot()
    def _open_form(self) -> None:
        if self._form is None:
            self._open_form_of(None)

    def _open_form_of(self, job: JobOf | None) -> None:
        form = self._make_form(job)
        self.renew()
        form.begin()

    def _make_form(self, job: JobOf | None) -> JobForm:
        text = self._drafts.text(self._place(job))
        self._form = form = JobForm(
            self._context.today(), self._context.formats(), job, json.loads(text) if text else ()
        )
        self._untouched = () if text else form.typed()
        if text:
            form.tell_of_draft()
        form.watch()
        form.changed.connect(self._soon.start)
        form.wanted.connect(self._take)
        form.left.connect(self._leave_form)
        form.discarded.connect(self._discard)
        return form

    @Slot()
    def _leave_form(self) -> None:
        self._put_aside()
        self.renew()
        self._add.setFocus()

    @Slot()
    def _discard(self) -> None:
        if self._form is not None:
            self._drafts.keep(self._place(self._form.job), "")
        self._drop_form()
        self.renew()
        self._add.setFocus()

    def _refill(self) -> None:
        if self._form is not None:  # what is typed outlives a change of what the sheet says
            self.body.removeWidget(self._form)
        elif self._is_to_look and (waiting := self._waiting()):
            self._make_form(waiting[0])
        self._is_to_look = False
        super()._refill()

    def _waiting(self) -> list[JobOf | None]:
        """Return the jobs whose forms were left with something in them; None for a new one."""
        jobs = (None, *self.card.jobs)
        return [job for job in jobs if self._drafts.text(self._place(job))]

    @Slot()
    def _keep_draft(self) -> None:
        self._soon.stop()
        if self._form is None or self._card is None:
            return
        typed = self._form.typed()
        text = json.dumps(typed, ensure_ascii=False) if typed != self._untouched and any(typed) else ""
        self._drafts.keep(self._place(self._form.job), text)

    def _put_aside(self) -> None:
        if self._form is not None:
            self._keep_draft()
            self._drop_form()

    def _drop_form(self) -> None:
        self._soon.stop()
        self._form = None

    def _place(self, job: JobOf | None) -> str:
        return of_card(self.card.id, f"job-{job.id if job is not None else 0}")

    @Slot(object)
    def _take(self, wish: JobWish) -> None:
        form, card, journal, now = self._form, self.card, self._context.journal, self._context.now()
        if form is None:
            return
        self._keep_draft()  # should it be refused (a full disk), it is still there
        place, drafts = self._place(form.job), self._drafts

        def kept(_change: Change) -> None:
            drafts.keep(place, "")

        self._drop_form()
        if form.job is None:
            weights = step_lines.weights(wish.steps, (None,) * len(wish.steps), ())
            steps = tuple(
                StepDraft(line.title, line.due_on, weight) for line, weight in zip(wish.steps, weights, strict=True)
            )
            draft = JobDraft(
                card.id, wish.title, self._context.today(), wish.ready_on, wish.news_by, wish.needs, steps=steps
            )
            self._context.do(lambda: commands.add_job(journal, draft, now), kept)
            return
        job_id = form.job.id
        ids = step_lines.same_as_before(wish.steps, form.job.steps)
        weights = step_lines.weights(wish.steps, ids, form.job.steps)
        steps_kept = [
            StepWords(known, line.title, line.due_on, weight)
            for known, line, weight in zip(ids, wish.steps, weights, strict=True)
        ]
        words = JobWords(wish.title, wish.ready_on, wish.news_by, wish.needs, form.job.note)
        self._context.do(lambda: commands.edit_job(journal, job_id, words, steps_kept, now), kept)
        self.renew()
