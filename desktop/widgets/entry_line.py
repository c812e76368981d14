"""The field a touch is typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy

from desktop import icons, theme
from desktop.clipboard import copied
from desktop.widgets import paint
from desktop.widgets.window_undo import TextLine


class EntryLine(TextLine):
    """The field without a frame of its own, a plus before it and the Enter key behind it, which may be pressed there.

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
        self.setMouseTracking(True)
        self._pressing = False
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
        elif event.matches(QKeySequence.StandardKey.Paste) and _is_no_text(copied()):
            event.ignore()  # what lies around the line may have a place for it
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _is_no_text(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._is_on_cap(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressing = event.button() is Qt.MouseButton.LeftButton and self._is_on_cap(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressing and self._is_on_cap(event) and self.text().strip():
            self.returnPressed.emit()
        self._pressing = False

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

    def _is_on_cap(self, event: QMouseEvent) -> bool:
        return event.position().x() > self.width() - paint.key_cap_size(self.tr("Enter"))[0] - 10

    def _fit(self) -> None:
        cap = paint.key_cap_size(self.tr("Enter"))[0]
        self.setTextMargins(theme.scaled(16) + 8, 0, cap + 10, 0)
        self.setFixedHeight(self.sizeHint().height())


def _is_no_text(data: QMimeData) -> bool:
    """Say whether these are files, or a picture: Qt would write the address of a file into the line."""
    return any(url.isLocalFile() for url in data.urls()) or (data.hasImage() and not data.hasText())
