"""Taking a job in hand: what it is, when it is to be ready, its steps one a line."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from db.commands.jobs import StepDraft
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Field, Form, Line, Paper


class JobForm(Form):
    """The form.

    Attributes:
        wanted: a job is to be taken in hand: its title, the day it is to be ready (or None), its `StepDraft`s.
    """

    wanted = Signal(str, object, object)

    def __init__(self, today: datetime.date, typed: Sequence[str] = ()) -> None:
        """Begin with what was typed before: title, day, steps."""
        super().__init__()
        title, day, steps = typed or ("", "", "")
        self._today = today
        self._title, self._ready, self._steps = Line(title), DayField(day), Paper()
        self._steps.setPlainText(steps)
        self._steps.submitted.connect(self.accepted)
        self._named = [Field(self._title), Field(self._ready), Field(self._steps)]
        for field in self._named:
            self.fields.addWidget(field)
        self.accepted.connect(self._ask)
        self.retranslate()

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self._title.setFocus()

    def typed(self) -> tuple[str, str, str]:
        """Return what stands in the fields."""
        return (self._title.text(), self._ready.text(), self._steps.toPlainText())

    def retranslate(self) -> None:
        names = (self.tr("What is it?"), self.tr("Ready on"), self.tr("Steps, one a line"))
        for field, name in zip(self._named, names, strict=True):
            field.set_name(name)

    @Slot()
    def _ask(self) -> None:
        title = self._title.text().strip()
        if not title:
            self._title.setFocus()
        elif not self._ready.is_understood():
            self._ready.setFocus()
        else:
            steps = [StepDraft(line.strip()) for line in self._steps.toPlainText().splitlines() if line.strip()]
            self.wanted.emit(title, self._ready.next_day(self._today), steps)
