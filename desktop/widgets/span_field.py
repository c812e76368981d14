"""A span of time as people say it: so many days, weeks, months or years."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import theme
from desktop.i18n import Words
from desktop.widgets.choice import Choice
from desktop.widgets.counting import Count
from desktop.widgets.forms import Line
from desktop.widgets.leading import Leading
from desktop.widgets.scaled_width import keep_width

_UNITS = (1, 7, 30, 365)  # days, weeks, months, years
_MOST = 999


class SpanField(Leading):
    """A figure and its unit; no figure, or 0, means no span at all.

    Attributes:
        count: the figure.
        said: the user typed another figure and left it, or chose another unit.
    """

    said = Signal()

    def __init__(self, words: Words) -> None:
        """Begin without a span, in the language of `words`."""
        super().__init__()
        self.count = Line()
        self.count.setValidator(Count(0, _MOST, self.count))
        keep_width(self.count, 64)
        self._unit = Choice()
        self._unit.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._unit.setMinimumContentsLength(6)
        for _ in _UNITS:
            self._unit.addItem("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        layout.addWidget(self.count)
        layout.addWidget(self._unit, 1)
        self.count.textEdited.connect(self._note)
        self.count.editingFinished.connect(self._say)
        self._unit.activated.connect(self._choose)
        self._edited = False
        self.speak(words)
        self._fit()

    def leads_to(self) -> QWidget:
        return self.count

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def speak(self, words: Words) -> None:
        """Name the units in another language."""
        self._unit.setAccessibleName(words.translate("Rhythm", "Unit of time"))
        named = (
            words.translate("Rhythm", "days"),
            words.translate("Rhythm", "weeks"),
            words.translate("Rhythm", "months"),
            words.translate("Rhythm", "years"),
        )
        for place, text in enumerate(named):
            self._unit.setItemText(place, text)

    def set_name(self, name: str, unit: str) -> None:
        """Tell screen readers what the figure and its unit are."""
        self.count.setAccessibleName(name)
        self._unit.setAccessibleName(unit)

    def days(self) -> int | None:
        """Return the span in days; None for none."""
        return int(self.count.text() or 0) * _UNITS[self._unit.currentIndex()] or None

    def show_days(self, days: int | None) -> None:
        """Show a span in the largest unit that fits it; whoever types one at the moment is not disturbed."""
        if not (self._edited and self.count.hasFocus()):
            self.bring_back(days)

    def bring_back(self, days: int | None) -> None:
        """Show a span instead of whatever was typed."""
        self._edited = False
        if days is None:
            self.count.setText("")
            self._unit.setCurrentIndex(1)
            return
        unit = max((unit for unit in _UNITS if days % unit == 0), default=1)
        self.count.setText(str(days // unit))
        self._unit.setCurrentIndex(_UNITS.index(unit))

    def _fit(self) -> None:
        """Let both be of one height: Qt rounds a choice's otherwise."""
        self.count.setFixedHeight(self._unit.sizeHint().height())

    @Slot()
    def _note(self) -> None:
        self._edited = True

    @Slot()
    def _say(self) -> None:
        if self._edited:
            self._edited = False
            self.said.emit()

    @Slot()
    def _choose(self) -> None:
        if self.count.text():
            self._edited = False
            self.said.emit()
