"""The field one types into to find somebody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import icons, theme
from desktop.widgets import paint
from desktop.widgets.window_undo import TextLine

_ICON_LEFT = 13
_ICON_SIDE = 16


class SearchBox(TextLine):
    """A line with a magnifying glass before it and, while it is empty, the key that leads into it behind it.

    Attributes:
        led_on: Down was pressed; the keyboard may go to what was found.
    """

    led_on = Signal()

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        """Make an empty field.

        Args:
            keys: the key that leads here, in Qt's notation; shown, not bound.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._keys = keys
        self._emptying = QAction(self)
        self._emptying.triggered.connect(self.clear)
        self.addAction(self._emptying, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._make_room)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()
        elif event.type() == QEvent.Type.LanguageChange:
            self._emptying.setText(self.tr("Empty the field"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Down:
            self.led_on.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icons.draw(painter, QRect(_ICON_LEFT, 0, theme.scaled(_ICON_SIDE), self.height()), "search", "muted")
        if self._keys and not self.text():
            cap = paint.key_text(self._keys)
            ink, border = theme.colour("muted"), theme.colour("line")
            paint.key_cap(painter, self.width() - 12, self.height() / 2, cap, ink, border)

    def _restyle(self) -> None:
        self._emptying.setIcon(icons.icon("x", "muted", 16) if self.text() else QIcon())
        self._emptying.setText(self.tr("Empty the field"))
        self.setFixedHeight(self.sizeHint().height())
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        empty = not self.text()
        cap = paint.key_cap_size(paint.key_text(self._keys))[0] + 8 if self._keys and empty else 0
        self.setTextMargins(theme.scaled(_ICON_SIDE) + 10, 0, cap, 0)
        if not empty and self._emptying.icon().isNull():
            self._emptying.setIcon(icons.icon("x", "muted", 16))
        self._emptying.setVisible(not empty)
