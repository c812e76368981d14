"""How much a trait counts, chosen from a few words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.widgets.choice import Choice

_WEIGHTS = (3.0, 2.0, 1.0, 0.0)


class WeightChoice(Choice):
    """Much, some, a little, not at all; for one customer also as for everybody.

    Attributes:
        weighed: another weight was chosen; None for that of everybody.
    """

    weighed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, own: bool) -> None:
        """Offer the weights; `own` ones may also be left to what holds for everybody."""
        super().__init__(parent)
        self._own = own
        self._weight: float | None = None
        self._fill()
        self.activated.connect(self._choose)

    def say(self, name: str) -> None:
        """Name it for whoever cannot see beside what it stands."""
        self.setAccessibleName(name)

    def show_weight(self, weight: float | None) -> None:
        """Show a weight."""
        self._weight = weight
        nearest = None if weight is None else min(_WEIGHTS, key=lambda known: abs(known - weight))
        self.setCurrentIndex(next(place for place in range(self.count()) if self.itemData(place) == nearest))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
            self.show_weight(self._weight if self._own or self._weight is not None else _WEIGHTS[2])

    def _fill(self) -> None:
        self.clear()
        if self._own:
            self.addItem(self.tr("as for everybody"), None)
        names = (self.tr("counts much"), self.tr("counts"), self.tr("counts a little"), self.tr("does not count"))
        for name, weight in zip(names, _WEIGHTS, strict=True):
            self.addItem(name, weight)

    @Slot(int)
    def _choose(self, place: int) -> None:
        weight = self.itemData(place)
        if weight != self._weight:
            self._weight = weight
            self.weighed.emit(weight)
