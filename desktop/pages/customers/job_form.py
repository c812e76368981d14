"""Taking a job in hand, or changing one: what it is, its days, what the shop needs, its steps one a line."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from db.queries.jobs import JobOf
from desktop import step_lines
from desktop.formats import Formats
from desktop.pages.customers.draft_form import DraftForm
from desktop.step_lines import StepLine
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Line, Paper
from desktop.widgets.text import tip


@dataclasses.dataclass(frozen=True, slots=True)
class JobWish:
    """What stands in the form."""

    title: str
    ready_on: datetime.date | None
    news_by: datetime.date | None
    needs: str
    steps: tuple[StepLine, ...]


class JobForm(DraftForm):
    """The form.

    Attributes:
        wanted: the `JobWish` that is to be kept.
        job: the one that is changed; None for a new one.
    """

    wanted = Signal(object)

    def __init__(
        self, today: datetime.date, formats: Formats, job: JobOf | None = None, typed: Sequence[str] = ()
    ) -> None:
        """Begin with what was typed before, else with the job as it is."""
        super().__init__()
        self.job = job
        self._today = today
        title, ready, news, needs, steps = typed or _texts(job, formats, today)
        self._title, self._ready, self._news, self._needs = (
            Line(title),
            DayField(ready, near=True),
            DayField(news, near=True),
            Line(needs),
        )
        self._steps = Paper()
        self._steps.setPlainText(steps)
        self._steps.submitted.connect(self.accepted)
        controls = (self._title, self._ready, self._news, self._needs, self._steps)
        self._named = [Field(control) for control in controls]
        for field in self._named:
            self.fields.addWidget(field)
        self.accepted.connect(self._ask)
        self.retranslate()

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self._title.setFocus()

    def typed(self) -> tuple[str, ...]:
        """Return what stands in the fields."""
        lines = (self._title, self._ready, self._news, self._needs)
        return (*(line.text() for line in lines), self._steps.toPlainText())

    def retranslate(self) -> None:
        names = (
            self.tr("What is it?"),
            self.tr("Ready on"),
            self.tr("Next news by"),
            self.tr("What we need from them"),
            self.tr("Steps, one a line"),
        )
        self._steps.setPlaceholderText(self.tr("fitting · 25.11"))
        self._steps.setToolTip(tip(self.tr("Behind a dot: its day, and its part of the whole work, like 20%")))
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)

    @Slot()
    def _ask(self) -> None:
        title = self._title.text().strip()
        if not title:
            self._title.setFocus()
            return
        for day in (self._ready, self._news):
            if not day.is_understood():
                day.setFocus()
                return
        wish = JobWish(
            title,
            self._ready.next_day(self._today),
            self._news.next_day(self._today),
            self._needs.text().strip(),
            step_lines.read(self._steps.toPlainText(), self._today),
        )
        self.wanted.emit(wish)


def _texts(job: JobOf | None, formats: Formats, today: datetime.date) -> tuple[str, ...]:
    if job is None:
        return ("",) * 5
    days = (formats.date(day) if day is not None else "" for day in (job.ready_on, job.news_by))
    return (job.title, *days, job.needs, step_lines.written(job.steps, formats, today))
