"""What the columns of the list are called, in one quiet line above them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from db.queries.customers import CustomerOrder
from desktop import theme
from desktop.pages.customers.list_delegate import columns
from desktop.theme import Weight

_AIR = 12  # of what parts a column from the next


class ListHeads(QWidget):
    """As wide as the lines of the list; a name that has no room is left out, as its column may be.

    A press on a name orders by its column, or turns that order round. Keys have the pills above the list for that.

    Attributes:
        pressed: by what the list is to be ordered.
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make it for the list `parent`."""
        super().__init__(parent)
        self._owners = False
        self._order, self._backwards = CustomerOrder.NAME, False
        self._under: CustomerOrder | None = None
        self.setMouseTracking(True)

    def show_owners(self, *, shown: bool) -> None:
        """Say whether there is a column of whose customers they are."""
        self._owners = shown
        self.update()

    def show_order(self, order: CustomerOrder, *, backwards: bool) -> None:
        """Mark the column the list is ordered by."""
        self._order, self._backwards = order, backwards
        self.update()

    def place_of(self, order: CustomerOrder) -> QRect:
        """Return where the name of a column stands; nowhere if it is left out."""
        return next((place for by, _, place, _ in self._names() if by is order), QRect())

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(320), self._metrics().height() + 10)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        order = self._order_at(event)
        if event.button() is Qt.MouseButton.LeftButton and order is not None:
            self.pressed.emit(order)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._stand_over(self._order_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._stand_over(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(_font())
        for order, name, place, side in self._names():
            held = order is not None and order in (self._order, self._under)
            painter.setPen(theme.colour("ink" if held else "muted"))
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), name)
        painter.fillRect(QRect(16, self.height() - 1, self.width() - 32, 1), theme.colour("line"))

    def _names(self) -> Iterator[tuple[CustomerOrder | None, str, QRect, Qt.AlignmentFlag]]:
        """Give each column that has room for its name: what it orders by, the name, its place and its side."""
        where, metrics = columns(self.width(), owners=self._owners), self._metrics()
        left_side = Qt.AlignmentFlag.AlignLeft
        for (left, width), order, name, side in (
            (where.name, CustomerOrder.NAME, self.tr("Name"), left_side),
            (where.tags, None, self.tr("Tags"), left_side),
            (where.owner, CustomerOrder.OWNER, self.tr("Looked after by"), left_side),
            (where.warmth, CustomerOrder.WARMTH, self.tr("Warmth"), left_side),
            (where.last, CustomerOrder.LAST_CONTACT, self.tr("Last contact"), left_side),
            (where.due, CustomerOrder.DUE, self.tr("Due"), Qt.AlignmentFlag.AlignRight),
        ):
            if metrics.horizontalAdvance(name) <= width:
                marked = f"{name} {'↑' if self._backwards else '↓'}" if order is self._order else name
                fits = metrics.horizontalAdvance(marked) <= width + _AIR
                place = QRect(left, 4, width + (_AIR if side is left_side else 0), self.height() - 4)
                yield order, marked if fits else name, place, side

    def _order_at(self, event: QMouseEvent) -> CustomerOrder | None:
        at = event.position().toPoint()
        return next((order for order, _, place, _ in self._names() if place.contains(at)), None)

    def _stand_over(self, order: CustomerOrder | None) -> None:
        if order is not self._under:
            self._under = order
            self.setCursor(Qt.CursorShape.ArrowCursor if order is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(_font())


def _font() -> QFont:
    return theme.font("small", Weight.STRONG)
