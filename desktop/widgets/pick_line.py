"""One of several things of which one is chosen, on a line of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import icons, theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.press import PressedByEnter

_GAP = 10
_INSIDE = 10


class PickLine(PressedByEnter):
    """An icon, a name, and below it what it is for. Arrows go from one to the next; one is always chosen."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        """Make it unchosen."""
        super().__init__(parent)
        self._icon = icon
        self._note = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, name: str, note: str) -> None:
        """Show what it is called and what it is for."""
        self._note = note
        self.setText(name)
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        name, note = QFontMetrics(theme.font("body", Weight.STRONG)), QFontMetrics(theme.font("small"))
        width = max(name.horizontalAdvance(self.text()), note.horizontalAdvance(self._note))
        return QSize(width + theme.scaled(18) + _GAP + 2 * _INSIDE, name.height() + note.height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.current().radius.medium
        if self.isChecked():
            paint.box(painter, self.rect(), radius, theme.colour("surface"), theme.colour("line"))
        elif self.underMouse():
            paint.box(painter, self.rect(), radius, theme.colour("rail"), None)
        side = theme.scaled(18)
        ink = "accent" if self.isChecked() else "muted"
        name, note = theme.font("body", Weight.STRONG), theme.font("small")
        height = QFontMetrics(name).height()
        icons.draw(painter, QRect(_INSIDE, 7 + (height - side) // 2, side, side), self._icon, ink)
        left = _INSIDE + side + _GAP
        room = self.width() - left - _INSIDE
        self._write(painter, QRect(left, 7, room, height), self.text(), name, "ink")
        below = QRect(left, 7 + height, room, QFontMetrics(note).height())
        self._write(painter, below, self._note, note, "muted")
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), radius)

    def _write(self, painter: QPainter, place: QRect, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
