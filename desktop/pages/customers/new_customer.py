"""A new card in one line: given name, family name, firm, phone."""

from __future__ import annotations

import dataclasses
import json

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from db.commands.customers import CustomerDraft, ReachDraft
from db.records import CustomerKind, Language, ReachKind
from desktop import theme
from desktop.drafts import KEEP_MS, Drafts
from desktop.pages.customers.draft_form import DraftForm
from desktop.widgets.forms import Field, Line

_PLACE = "new_customer"


class NewCustomer(DraftForm):
    """The form, with what was typed into it kept until a card was made of it.

    Attributes:
        wanted: a card is to be added: a `CustomerDraft` and a tuple of `ReachDraft`.
    """

    wanted = Signal(object, object)

    def __init__(self, drafts: Drafts, language: Language, parent: QWidget | None = None) -> None:
        """Make the form; new customers are taken to speak `language`."""
        super().__init__(parent)
        self._drafts = drafts
        self._language = language
        self._given, self._family, self._company, self._phone = (Line() for _ in range(4))
        self._fields = [Field(line) for line in (self._given, self._family, self._company, self._phone)]
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.current().space.s)
        self.fields.addLayout(self._grid)
        self._columns = 0
        self._arrange(4)
        self.accepted.connect(self._ask)
        self.retranslate()
        self._restore()
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self._keep_draft)
        self.watch()
        self.changed.connect(self._soon.start)

    def retranslate(self) -> None:
        names = (self.tr("Given name"), self.tr("Family name"), self.tr("Firm"), self.tr("Phone"))
        for field, name in zip(self._fields, names, strict=True):
            field.set_name(name)
        self.save.setText(self.tr("Add card"))

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self._given.setFocus()

    def suggest(self, name: str) -> None:
        """Begin with a name that was looked for in vain, unless something was typed here before."""
        if not name or any(line.text() for line in self._lines()):
            return
        given, _, family = name.rpartition(" ")
        self._given.setText(given or family)
        self._family.setText(family if given else "")

    def empty(self) -> None:
        """Forget what was typed: it is a card now."""
        for line in self._lines():
            line.clear()
        self._keep_draft()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keep_draft()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(4 if self.width() > theme.scaled(640) else 2)

    @Slot()
    def _keep_draft(self) -> None:
        self._soon.stop()
        typed = [line.text() for line in self._lines()]
        self._drafts.keep(_PLACE, json.dumps(typed, ensure_ascii=False) if any(typed) else "")

    def _restore(self) -> None:
        kept = self._drafts.text(_PLACE)
        for line, text in zip(self._lines(), json.loads(kept) if kept else (), strict=False):
            line.setText(text)

    def _lines(self) -> tuple[Line, ...]:
        return (self._given, self._family, self._company, self._phone)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, field in enumerate(self._fields):
            self._grid.addWidget(field, number // columns, number % columns)

    @Slot()
    def _ask(self) -> None:
        given, family, company, phone = (line.text().strip() for line in self._lines())
        if not (given or family or company):
            self._given.setFocus()
            return
        person = bool(given or family)
        draft = CustomerDraft(
            kind=CustomerKind.PERSON if person else CustomerKind.FIRM,
            given_name=given,
            family_name=family,
            company=company,
        )
        reach = (ReachDraft(ReachKind.PHONE, phone),) if phone else ()
        self.wanted.emit(dataclasses.replace(draft, language=self._language), reach)
