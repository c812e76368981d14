"""Something that is taken along or left out, on a line of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop import icons, theme
from desktop.widgets import paint
from desktop.widgets.plain_button import PlainButton
from desktop.widgets.text import tip

_GAP = 9


class CheckLine(PlainButton, QAbstractButton):
    """A check box with its text, and at the end of the line a figure or a word about it."""

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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def set_note(self, note: str) -> None:
        """Show another figure at the end of the line."""
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("body"))
        width = theme.scaled(17) + _GAP + metrics.horizontalAdvance(self.text())
        if self._note:
            width += 2 * _GAP + metrics.horizontalAdvance(self._note)
        return QSize(width + 8, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(17) + _GAP + theme.scaled(60), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _tell(self) -> None:
        self.setToolTip(tip(self.text()) if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.scaled(17)
        checked = self.isChecked()
        ink = "ink" if self.isEnabled() else "faint"
        box = QRect(2, 0, side, self.height())
        icons.draw(painter, box, "square-check" if checked else "square", "accent" if self.isEnabled() else "faint")
        inside = self.rect().adjusted(2 + side + _GAP, 0, -4, 0)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._note)
        painter.setPen(theme.colour(ink))
        metrics = painter.fontMetrics()
        room = inside.width() - (metrics.horizontalAdvance(self._note) + _GAP if self._note else 0)
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.small)
