"""What may be done with a job from the board: tell its news, hand it over, ask after it, print its slip."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from db.changes import Change
from db.commands import jobs
from db.queries.jobboard import BoardJob
from desktop import icons, terms
from desktop.context import Context
from desktop.targets import CustomerTarget, PaperTarget, ReportTarget
from desktop.widgets.menu_text import menu_text

_NEXT_NEWS = (3, 7, 14)


class JobMenu(QMenu):
    """Everything one does with a job without opening the card."""

    def __init__(self, job: BoardJob, context: Context, parent: QWidget) -> None:
        """Offer what fits `job`."""
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater, Qt.ConnectionType.QueuedConnection)
        self._job = job
        self._context = context
        if job.delivered_on is None:
            self._offer_news()
            self._offer("package", self.tr("Delivered"), self._deliver)
        else:
            self._offer_asking()
            self._offer("rotate-ccw", self.tr("Take in hand again"), self._take_back)
        self.addSeparator()
        self._offer("printer", self.tr("Job slip"), self._show_slip)
        self._offer("file-text", self.tr("Progress report"), self._show_report)
        self._offer("user", self.tr("Open the card of {name}").format(name=job.name), self._open_card)

    def _offer(self, icon: str, name: str, do: Callable[[], object]) -> None:
        self.addAction(icons.icon(icon, "muted"), menu_text(name)).triggered.connect(lambda _checked=False: do())

    def _offer_news(self) -> None:
        menu = self.addMenu(icons.icon("message-circle", "muted"), self.tr("They were told how it is going"))
        formats, today = self._context.formats(), self._context.today()
        for days in _NEXT_NEWS:
            day = today + datetime.timedelta(days)
            name = self.tr("next news by {day}").format(day=formats.weekday(day, today))
            menu.addAction(name).triggered.connect(lambda _=False, day=day: self._tell(day))
        menu.addAction(self.tr("no more news needed")).triggered.connect(lambda _=False: self._tell(None))

    def _offer_asking(self) -> None:
        menu = self.addMenu(icons.icon("coffee", "muted"), self.tr("Asked whether they are content"))
        words = self._context.words()
        for mood in reversed(terms.MOODS):
            action = menu.addAction(icons.icon(terms.mood_icon(mood), "muted"), terms.mood(mood, words))
            action.triggered.connect(lambda _=False, mood=mood: self._ask(mood))

    def _do(self, command: Callable[[], Change]) -> None:
        self._context.do(command)

    def _tell(self, next_by: datetime.date | None) -> None:
        job, journal, now = self._job, self._context.journal, self._context.now()
        told = self.tr("Told them how it is going: {job}").format(job=job.title)
        self._do(lambda: jobs.tell_news(journal, job.id, told, None, next_by, now))

    def _ask(self, mood: int) -> None:
        job, journal, now = self._job, self._context.journal, self._context.now()
        self._do(lambda: jobs.note_asked_after(journal, job.id, mood, job.title, None, now))

    def _deliver(self) -> None:
        job, journal, now = self._job, self._context.journal, self._context.now()
        self._do(lambda: jobs.deliver(journal, job.id, now))

    def _take_back(self) -> None:
        job, journal, now = self._job, self._context.journal, self._context.now()
        self._do(lambda: jobs.take_back(journal, job.id, now))

    def _show_slip(self) -> None:
        self._context.bus.wanted.emit(PaperTarget("job_slip", self._job.customer_id, self._job.id))

    def _show_report(self) -> None:
        self._context.bus.wanted.emit(ReportTarget(self._job.customer_id))

    def _open_card(self) -> None:
        self._context.bus.wanted.emit(CustomerTarget(self._job.customer_id))
