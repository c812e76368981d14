"""The days of a year that mean something to a customer: each with its name, its day and perhaps its year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.pages.customers.column import show_whole
from desktop.pages.customers.reach_wishes import DayWish
from desktop.widgets.beside import Beside
from desktop.widgets.button import Kind
from desktop.widgets.day_field import DayField
from desktop.widgets.forms import Line
from desktop.widgets.leading import Leading
from desktop.widgets.lines import SmallButton
from desktop.widgets.offers import Offers
from desktop.widgets.text import PlainLabel

_ROOMY = 280


class DayRows(QWidget):
    """A row a day, and a button that adds one more. ↓ in a name that is still empty offers the usual ones.

    Attributes:
        added: a row came.
        changed: a row was taken off.
    """

    added = Signal(object)
    changed = Signal()

    def __init__(self, days: Sequence[DayWish]) -> None:
        """Begin with `days`."""
        super().__init__()
        self._rows: list[_DayRow] = []
        self._name = PlainLabel(size="small", ink="muted")
        self._add = SmallButton("plus", kind=Kind.QUIET)
        self._add.clicked.connect(self._add_one)
        self._word = PlainLabel(size="small", ink="caution", wrap=True)
        self._word.hide()
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._add)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.current().space.s)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self._below)
        layout.addWidget(self._word)
        for day in days:
            self._put(_DayRow(day))

    @property
    def rows(self) -> Sequence[_DayRow]:
        """The rows, from above."""
        return tuple(self._rows)

    def wishes(self) -> tuple[DayWish, ...]:
        """Return what stands in the rows; an empty one says nothing."""
        return tuple(wish for row in self._rows if (wish := row.wish()).is_said())

    def is_understood(self) -> bool:
        """Say whether every row is a name and a day; if not, lead the keyboard to what is missing and say it kindly."""
        missing = next((field for row in self._rows if (field := row.missing()) is not None), None)
        self._word.setVisible(missing is not None)
        if missing is not None:
            missing.setFocus()
            show_whole(self._word)
        return missing is None

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._name.setText(self.tr("Other days"))
        self._add.set_name(self.tr("Another day"))
        self._word.setText(self.tr("Give each day a name and a date, like 12 June or 12.6.2010."))
        usual = (
            self.tr("wedding anniversary"),
            self.tr("child’s birthday"),
            self.tr("name day"),
            self.tr("opening of their business"),
            self.tr("day of remembrance"),
        )
        for row in self._rows:
            row.name(usual)

    def _put(self, row: _DayRow) -> None:
        self._rows.append(row)
        self._below.addWidget(row)
        row.taken_off.connect(lambda: self._take(row))

    @Slot()
    def _add_one(self) -> None:
        row = _DayRow(DayWish())
        self._put(row)
        self.retranslate()
        row.show()
        self.added.emit(row)
        row.called.setFocus()
        show_whole(row)

    def _take(self, row: _DayRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._below.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._word.hide()
        left = self._rows[min(place, len(self._rows) - 1)].drop if self._rows else self._add
        left.setFocus()
        self.changed.emit()


class _DayRow(Leading):
    taken_off = Signal()

    def __init__(self, day: DayWish) -> None:
        super().__init__()
        self._note = day.note
        self.called, self.day = Line(day.label), DayField(day.day)
        self.drop = SmallButton("x", kind=Kind.QUIET)
        self.drop.clicked.connect(self.taken_off)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        fields = Beside((self.called, self.day), _ROOMY, shares=(3, 2))
        fields.set_spacing(theme.current().space.xs)
        layout.addWidget(fields, 1)
        layout.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        self._fit()

    def leads_to(self) -> QWidget:
        return self.called

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Let the button stand on one line with the first field."""
        self.drop.setFixedHeight(self.called.sizeHint().height())

    def wish(self) -> DayWish:
        return DayWish(self.called.text().strip(), self.day.text().strip(), self._note)

    def missing(self) -> QWidget | None:
        """Return the field in which something is still to be written; None where the row is whole, or empty."""
        wish = self.wish()
        if not wish.is_said():
            return None
        if not wish.label:
            return self.called
        return None if self.day.parsed() is not None else self.day

    def name(self, usual: Sequence[str]) -> None:
        self.called.setAccessibleName(self.tr("Name of the day"))
        self.called.setPlaceholderText(self.tr("Anniversary…"))
        Offers(usual, self.called)
        self.day.setAccessibleName(self.tr("Day and month, with or without the year"))
        self.day.setPlaceholderText(self.tr("12 June"))
        self.drop.set_name(self.tr("Remove this day"))
