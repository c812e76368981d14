"""The field one types into to find somebody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import icons, theme
from desktop.widgets import paint


class SearchBox(QLineEdit):
    """A line with a magnifying glass before it and, while it is empty, the key that leads into it behind it."""

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        """Make an empty field.

        Args:
            keys: the key that leads here, in Qt's notation; shown, not bound.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._keys = keys
        self.setTextMargins(_ICON_ROOM, 0, 0, 0)
        self.setClearButtonEnabled(True)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.scaled(16)
        icons.draw(painter, QRect(13, 0, side, self.height()), "search", "muted")
        if self._keys and not self.text():
            cap = paint.key_text(self._keys)
            paint.key_cap(
                painter, self.width() - 12, self.height() / 2, cap, theme.colour("muted"), theme.colour("line")
            )

    def _restyle(self) -> None:
        self.setFixedHeight(self.sizeHint().height())


_ICON_ROOM = 26
