"""Somebody who complained: were they asked for ideas, were they told what came of it?"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.commands import complaints
from db.queries.care_themes import Complainer
from desktop import theme
from desktop.pages.care.section import Section
from desktop.targets import CustomerTarget
from desktop.widgets.beside import Beside, abreast
from desktop.widgets.chip import ChipButton
from desktop.widgets.listed import ListLine
from desktop.widgets.text import ElidedLabel, PlainLabel

_NAME_WIDTH = 48
_ROOMY_FOR_ONE = 420


class ComplainerLine(ListLine[Complainer]):
    """Their name, and two things to tick off."""

    def __init__(self, section: Section) -> None:
        """Make an empty line."""
        super().__init__()
        self._section = section
        self._person: Complainer | None = None
        self._name = ElidedLabel()
        self._name.setMinimumWidth(theme.scaled(_NAME_WIDTH))
        self._heard = PlainLabel(size="small", ink="muted")
        self._asked, self._told = ChipButton(tone="info"), ChipButton(tone="good")
        self._asked.clicked.connect(self._ask)
        self._told.clicked.connect(self._tell)
        who, came = QWidget(), abreast(self._asked, self._told)
        named = QHBoxLayout(who)
        named.setContentsMargins(0, 0, 0, 0)
        named.addWidget(self._name)
        named.addWidget(self._heard, 1)
        line = Beside((who, came), _ROOMY_FOR_ONE, shares=(1, 0))
        line.set_spacing(2)
        self.across.addWidget(line, 1)
        self._card = self.offer("external-link", self._open)

    def show_row(self, row: Complainer) -> None:
        self._person = row
        formats, today = self._section.context.formats(), self._section.context.today()
        self._name.setText(row.name)
        self._heard.setText(formats.short(row.heard_on, today))
        self._asked.setText(self.tr("asked for ideas"))
        self._asked.setChecked(row.asked_on is not None)
        self._told.setText(self.tr("told the result"))
        self._told.setChecked(row.told_on is not None)
        for chip in (self._asked, self._told):
            chip.setAccessibleDescription(row.name)
            chip.updateGeometry()
        self._card.set_name(self.tr("Open the card of {name}").format(name=row.name))

    @Slot()
    def _ask(self) -> None:
        if self._person is not None:
            journal, person = self._section.context.journal, self._person
            on = None if person.asked_on is not None else self._section.context.today()
            self._section.do(lambda now: complaints.asked_for_ideas(journal, person.complaint_id, on, now))

    @Slot()
    def _tell(self) -> None:
        if self._person is not None:
            journal, person = self._section.context.journal, self._person
            on = None if person.told_on is not None else self._section.context.today()
            self._section.do(lambda now: complaints.told_result(journal, person.complaint_id, on, now))

    def _open(self) -> None:
        if self._person is not None:
            self._section.context.bus.wanted.emit(CustomerTarget(self._person.customer_id))
