"""A line that a customer's name is typed into; the rest of the name is offered while one types."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter

from db.journal import Journal
from db.queries.customers import best
from db.quickentry import PersonRef
from desktop.widgets.forms import Line
from desktop.widgets.told_apart import told_apart

_MOST_FOUND = 6


class NameLine(Line):
    """The names come from the journal's own search; what was completed stands selected, so that one types over it.

    Namesakes are offered with what tells them apart; `db.queries.telling.told_exactly` reads that again.
    """

    def __init__(self, text: str, journal: Journal) -> None:
        """Begin with `text`."""
        super().__init__(text)
        self._journal = journal
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)

    @Slot()
    def _look(self) -> None:
        text = self.text().strip()
        found = best(self._journal, text, _MOST_FOUND) if text else ()
        people = [PersonRef(row.id, row.name) for row in found]
        self._names.setStringList(list(told_apart(self._journal, people).values()))
