"""What the columns of the list are called, in one quiet line above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.pages.customers.list_delegate import columns
from desktop.theme import Weight


class ListHeads(QWidget):
    """As wide as the lines of the list; a name that has no room is left out, as its column may be."""

    def __init__(self, parent: QWidget) -> None:
        """Make it for the list `parent`."""
        super().__init__(parent)
        self._owners = False

    def show_owners(self, *, shown: bool) -> None:
        """Say whether there is a column of whose customers they are."""
        self._owners = shown
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(320), self._metrics().height() + 10)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(_font())
        painter.setPen(theme.colour("muted"))
        where, metrics = columns(self.width(), owners=self._owners), self._metrics()
        for (left, width), name, side in (
            (where.name, self.tr("Name"), Qt.AlignmentFlag.AlignLeft),
            (where.tags, self.tr("Tags"), Qt.AlignmentFlag.AlignLeft),
            (where.owner, self.tr("Looked after by"), Qt.AlignmentFlag.AlignLeft),
            (where.warmth, self.tr("Warmth"), Qt.AlignmentFlag.AlignLeft),
            (where.last, self.tr("Last contact"), Qt.AlignmentFlag.AlignLeft),
            (where.due, self.tr("Due"), Qt.AlignmentFlag.AlignRight),
        ):
            if metrics.horizontalAdvance(name) <= width:
                place = QRect(left, 4, width, self.height() - 4)
                painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), name)
        painter.fillRect(QRect(16, self.height() - 1, self.width() - 32, 1), theme.colour("line"))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(_font())


def _font() -> QFont:
    return theme.font("small", Weight.STRONG)
