"""Something that is taken along or left out, on a line of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop import icons, theme
from desktop.widgets import paint
from desktop.widgets.plain_button import PlainButton
from desktop.widgets.text import breakable

_GAP = 9
_END = 4
_LEAST_OF_TEXT = 60  # device-independent pixels at 100 % text; a figure that leaves less beside it goes below
_WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value


class CheckLine(PlainButton, QAbstractButton):
    """A check box with its text, in several lines where it has to be, and at its end a figure or a word about it."""

    def __init__(self, text: str = "", note: str = "", parent: QWidget | None = None) -> None:
        """Make it unchecked.

        Args:
            text: what is taken along.
            note: how much of it there is.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._note = note
        self.setText(text)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_note(self, note: str) -> None:
        """Show another figure at the end of the line."""
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        width = self._aside() + metrics.horizontalAdvance(self.text())
        if self._note:
            width += 2 * _GAP + metrics.horizontalAdvance(self._note)
        return QSize(width + _END, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._aside() + theme.scaled(_LEAST_OF_TEXT), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        text, note = self._heights(width)
        return text + note + 8

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font("body"))
        line = painter.fontMetrics().height()
        text, note = self._heights(self.width())
        top = (self.height() - text - note) // 2
        box = QRect(2, top, theme.scaled(17), line)
        ink, tick = ("ink", "accent") if self.isEnabled() else ("faint", "faint")
        icons.draw(painter, box, "square-check" if self.isChecked() else "square", tick)
        inside = self.rect().adjusted(self._aside(), 0, -_END, 0)
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            QRect(inside.left(), top + text if note else top, inside.width(), line),
            Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if note else Qt.AlignmentFlag.AlignRight),
            painter.fontMetrics().elidedText(self._note, Qt.TextElideMode.ElideRight, inside.width()),
        )
        painter.setPen(theme.colour(ink))
        # A little wider than asked for: Qt breaks a line that is just as wide as its place.
        painter.drawText(
            QRect(inside.left(), top, self._text_room(self.width()) + 2, text), _WRAPPED, breakable(self.text())
        )
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.small)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.font("body"))

    def _aside(self) -> int:
        """Return where the text begins."""
        return 2 + theme.scaled(17) + _GAP

    def _beside(self, width: int) -> int:
        """Return the room of the text beside the note."""
        inside = width - self._aside() - _END
        return inside - _GAP - self._metrics().horizontalAdvance(self._note) if self._note else inside

    def _text_room(self, width: int) -> int:
        beside = self._beside(width)
        return beside if beside >= theme.scaled(_LEAST_OF_TEXT) else width - self._aside() - _END

    def _heights(self, width: int) -> tuple[int, int]:
        """Return how high the text is in this width, and the note where it goes below."""
        metrics, room = self._metrics(), self._text_room(width)
        below = metrics.height() if self._note and room > self._beside(width) else 0
        if metrics.horizontalAdvance(self.text()) <= room:
            return metrics.height(), below
        place = QRect(0, 0, max(room, 1) + 2, 1 << 20)
        return metrics.boundingRect(place, _WRAPPED, breakable(self.text())).height(), below
