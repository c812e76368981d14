"""By what the list is ordered; the pill that holds, pressed again, turns the order round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from db.queries.customers import CustomerOrder
from desktop import theme
from desktop.widgets.chip import ChipButton
from desktop.widgets.flow_layout import FlowLayout


class OrderChips(QWidget):
    """One pill an order.

    Attributes:
        chosen: another order, or the other way round.
    """

    chosen = Signal()

    def __init__(self, *, owners: bool) -> None:
        """Begin with names from A to Z; `owners` offers the order by whose customer somebody is."""
        super().__init__()
        self.backwards = False
        self._holds = CustomerOrder.NAME
        self._chips = {order: ChipButton() for order in CustomerOrder}
        group = QButtonGroup(self)
        layout = FlowLayout(self, theme.current().space.s)
        for order, chip in self._chips.items():
            group.addButton(chip)
            layout.addWidget(chip)
            chip.clicked.connect(lambda _=False, order=order: self._choose(order))
        self._chips[self._holds].setChecked(True)
        self.show_owners(shown=owners)

    def show_owners(self, *, shown: bool) -> None:
        """Offer the order by whose customer somebody is, or no longer."""
        self._chips[CustomerOrder.OWNER].setVisible(shown)
        if not shown and self._holds is CustomerOrder.OWNER:
            self._chips[CustomerOrder.NAME].click()

    @property
    def order(self) -> CustomerOrder:
        """What the list is ordered by."""
        return self._holds

    @property
    def stops(self) -> Sequence[ChipButton]:
        """The pills, in their order."""
        return tuple(self._chips.values())

    def sizeHint(self) -> QSize:
        """Ask for room for all of them side by side; where there is less they stand on several lines."""
        sizes = [chip.sizeHint() for chip in self._chips.values() if not chip.isHidden()]
        between = theme.current().space.s * (len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + between, max(size.height() for size in sizes))

    def chip(self, order: CustomerOrder) -> ChipButton:
        """Return the pill of an order."""
        return self._chips[order]

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        names = {
            CustomerOrder.NAME: self.tr("By name"),
            CustomerOrder.DUE: self.tr("By due day"),
            CustomerOrder.LAST_CONTACT: self.tr("By last contact"),
            CustomerOrder.OWNER: self.tr("By owner"),
            CustomerOrder.WARMTH: self.tr("By warmth"),
        }
        for order, chip in self._chips.items():
            arrow = (" ↑" if self.backwards else " ↓") if order is self._holds else ""
            chip.setText(names[order] + arrow)
            chip.setAccessibleName(names[order])
            turned = order is self._holds and self.backwards
            said = self.tr("Reversed") if turned else self.tr("Press again to reverse the order")
            chip.setAccessibleDescription(said)
            chip.updateGeometry()

    @Slot(object)
    def choose(self, order: CustomerOrder) -> None:
        """Order by this; chosen again, it turns round."""
        self._chips[order].click()

    def _choose(self, order: CustomerOrder) -> None:
        self.backwards = order is self._holds and not self.backwards
        self._holds = order
        self.retranslate()
        self.chosen.emit()
