"""The field one types into to find somebody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop import icons, theme
from desktop.widgets import paint
from desktop.widgets.text import tip
from desktop.widgets.window_undo import TextLine

_ICON_LEFT = 13
_ICON_SIDE = 16
_PADDING = 8  # of every field, from the style sheet


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
        self._emptying = _Emptying(self)
        self._emptying.clicked.connect(self.clear)
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
            self._name_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height()
        self._emptying.setGeometry(self.width() - side, 0, side, side)

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
        self._name_button()
        self.setFixedHeight(self.sizeHint().height())
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        empty = not self.text()
        cap = paint.key_cap_size(paint.key_text(self._keys))[0] + 8 if self._keys and empty else 0
        self.setTextMargins(theme.scaled(_ICON_SIDE) + 10, 0, cap if empty else self.height() - _PADDING, 0)
        self._emptying.setVisible(not empty)

    def _name_button(self) -> None:
        self._emptying.setAccessibleName(self.tr("Empty the field"))
        self._emptying.setToolTip(tip(self.tr("Empty the field")))


class _Emptying(QAbstractButton):
    """The cross at the end. Qt's own stays as small as it is, however large the text becomes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever is in the field has its keys
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(_ICON_SIDE), theme.scaled(_ICON_SIDE))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRect(0, 0, theme.scaled(_ICON_SIDE), self.height())
        place.moveCenter(self.rect().center())
        icons.draw(QPainter(self), place, "x", "ink" if self.underMouse() else "muted")
