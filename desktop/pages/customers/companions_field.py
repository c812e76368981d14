"""Who else took part in a touch: their names as chips, and a line to add somebody by the beginning of a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from db.queries.customers import best
from db.quickentry import PersonRef
from desktop import theme
from desktop.context import Context
from desktop.widgets.entry_chips import ChipRow, EntryChip
from desktop.widgets.forms import Line
from desktop.widgets.leading import Leading
from desktop.widgets.spoken import Spoken
from desktop.widgets.told_apart import told_apart

_MOST_FOUND = 6


class CompanionsField(Spoken, Leading):
    """Enter takes the first one found, ↓ leads to the others; Del on a chip takes somebody off."""

    def __init__(self, context: Context, owner_id: int, people: Sequence[tuple[int, str]]) -> None:
        """Begin with `people`, each as (id, name); the owner of the touch is never offered."""
        super().__init__()
        self._context = context
        self._owner_id = owner_id
        self._people = dict(people)
        self._chosen, self._found = ChipRow(), ChipRow()
        self._line = _NameLine(self)
        self._line.textChanged.connect(self._look)
        self._found.left.connect(self._line.setFocus)
        self._chosen.left.connect(self._line.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        for part in (self._chosen, self._line, self._found):
            layout.addWidget(part)
        self.retranslate()

    def leads_to(self) -> Line:
        return self._line

    @property
    def line(self) -> Line:
        """The line one types a name into."""
        return self._line

    @property
    def found(self) -> ChipRow:
        """Who may be meant by it."""
        return self._found

    @property
    def chosen(self) -> ChipRow:
        """Who took part."""
        return self._chosen

    def ids(self) -> tuple[int, ...]:
        """Return who took part, in the order they were named."""
        return tuple(self._people)

    def take_first(self) -> bool:
        """Take the first one found; False where nobody was looked for."""
        if not self._found.chips():
            return bool(self._line.text().strip())
        self._found.chips()[0].click()
        return True

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._line.setPlaceholderText(self.tr("Begin with a name"))
        self._show_chosen()

    def _show_chosen(self) -> None:
        chips: list[EntryChip] = []
        for customer_id, name in self._people.items():
            chip = EntryChip(name, "neutral", "user", self.tr("Del removes them"))
            chip.removed.connect(lambda customer_id=customer_id: self._remove(customer_id))
            chip.clicked.connect(lambda _=False, customer_id=customer_id: self._remove(customer_id))
            chips.append(chip)
        self._chosen.show_chips(chips)

    @Slot()
    def _look(self) -> None:
        text = self._line.text().strip()
        rows = best(self._context.journal, text, _MOST_FOUND) if text else ()
        chips: list[EntryChip] = []
        people = [PersonRef(row.id, row.name) for row in rows if row.id not in (self._owner_id, *self._people)]
        for person, name in told_apart(self._context.journal, people).items():
            chip = EntryChip(name, "accent", "user-plus", self.tr("Enter chooses"))
            chip.clicked.connect(lambda _=False, person=person: self._add(person.id, person.name))
            chips.append(chip)
        self._found.show_chips(chips)

    def _add(self, customer_id: int, name: str) -> None:
        self._people[customer_id] = name
        self._line.clear()
        self._line.setFocus()
        self._show_chosen()

    def _remove(self, customer_id: int) -> None:
        self._people.pop(customer_id, None)
        self._line.setFocus()
        self._show_chosen()


class _NameLine(Line):
    """Enter belongs to the field while a name is being typed."""

    def __init__(self, field: CompanionsField) -> None:
        super().__init__()
        self._field = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._field.take_first():
            return
        if event.key() == Qt.Key.Key_Down and self._field.found.chips():
            self._field.found.begin()
            return
        super().keyPressEvent(event)
