"""The field a touch is typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop import icons, theme
from desktop.widgets import paint
from desktop.widgets.window_undo import TextLine


class EntryLine(TextLine):
    """The field without a frame of its own, a plus before it and the Enter key behind it.

    Attributes:
        down: ↓ was pressed.
    """

    down = Signal()

    def __init__(self) -> None:
        """Make an empty field."""
        super().__init__()
        self.setFrame(False)
        self.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(200), self.fontMetrics().height() + 10)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.scaled(16)
        icons.draw(painter, QRect(0, 0, side, self.height()), "plus", "muted")
        cap = self.tr("Enter")
        paint.key_cap(painter, self.width() - 1, self.height() / 2, cap, theme.colour("muted"), theme.colour("line"))

    def _fit(self) -> None:
        cap = paint.key_cap_size(self.tr("Enter"))[0]
        self.setTextMargins(theme.scaled(16) + 8, 0, cap + 10, 0)
        self.setFixedHeight(self.sizeHint().height())
