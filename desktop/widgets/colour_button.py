"""Which colour something of the shop's own has: a dot that opens the few there are, each with its name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from db.records import Colour
from desktop import terms, theme
from desktop.i18n import Words
from desktop.widgets import paint
from desktop.widgets.text import tip

_SIDE = 28
_DOT = 14


class ColourButton(QAbstractButton):
    """A dot of the colour; an empty ring where there is none.

    Attributes:
        said: another colour was chosen: a `Colour`, or None.
    """

    said = Signal(object)

    def __init__(self) -> None:
        """Begin without a colour; `show_colour` says whose it is and which."""
        super().__init__()
        self._colour: Colour | None = None
        self._words: Words | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def show_colour(self, name: str, colour: Colour | None, words: Words) -> None:
        """Show a colour.

        Args:
            name: what has it, as in "Colour of VIP".
            colour: which; None for none.
            words: the language to name colours in.
        """
        self._colour, self._words = colour, words
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._named(colour))
        self.setToolTip(tip(f"{name}: {self._named(colour)}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(_SIDE), theme.scaled(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dot = QRect(0, 0, theme.scaled(_DOT), theme.scaled(_DOT))
        dot.moveCenter(self.rect().center())
        _draw_dot(painter, QRectF(dot), self._colour)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.pill)

    def _named(self, colour: Colour | None) -> str:
        if self._words is None:
            return ""
        return terms.titled(colour, self._words) if colour is not None else self.tr("No colour")

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for colour in (None, *Colour):
            action = QAction(_swatch(colour, self.devicePixelRatioF()), self._named(colour), menu)
            action.setCheckable(True)
            action.setChecked(colour is self._colour)
            action.setData(colour.value if colour is not None else "")
            menu.addAction(action)
        menu.triggered.connect(self._take)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        value = str(action.data())
        colour = Colour(value) if value else None
        if colour is not self._colour:
            self.said.emit(colour)


def _swatch(colour: Colour | None, ratio: float) -> QIcon:
    side = theme.scaled(_DOT + 2)
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    _draw_dot(painter, QRectF(1, 1, side - 2, side - 2), colour)
    painter.end()
    return QIcon(drawn)


def _draw_dot(painter: QPainter, place: QRectF, colour: Colour | None) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour is None:
        painter.setPen(QPen(theme.colour("faint"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colour.value))
        painter.drawEllipse(place)
