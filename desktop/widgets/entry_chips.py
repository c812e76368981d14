"""The chips below a quick-entry line: what was understood, each to be taken back or chosen anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop import theme
from desktop.widgets import paint
from desktop.widgets.chip import draw_pill, pill_size
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.plain_button import PlainButton
from desktop.widgets.press import is_press
from desktop.widgets.text import tip


class EntryChip(PlainButton, QAbstractButton):
    """A pill that is pressed to choose something else; Del or Backspace takes it away.

    Attributes:
        removed: it is not meant.
    """

    removed = Signal()

    def __init__(self, text: str, tone: str, icon: str, hint: str) -> None:
        """Show `text`; `hint` tells a screen reader what the keys do."""
        super().__init__()
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.setAccessibleDescription(hint)
        self.setToolTip(tip(hint))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # on a Mac, too, Tab leads here

    def sizeHint(self) -> QSize:
        return pill_size(self.text(), self._icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif is_press(event):
            self.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # with Ctrl it keeps the line
        else:
            # QAbstractButton would move the focus among its siblings in its own way.
            event.ignore() if event.key() in _ARROWS else super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_pill(painter, self.rect(), self.text(), self._tone, self._icon)
        if self.hasFocus() or self.underMouse():
            ring = "accent" if self.hasFocus() else "line"
            paint.focus_ring(painter, QRect(self.rect()), theme.current().radius.pill, ring)


class ChipRow(QWidget):
    """Chips on as many lines as they need; ← and → go from one to the next.

    Attributes:
        left: ↑ or Esc: back to the line.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without chips."""
        super().__init__(parent)
        self._flow = FlowLayout(self, 6)
        self._chips: list[EntryChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def chips(self) -> Sequence[EntryChip]:
        """Return the chips in their order."""
        return self._chips

    def show_chips(self, chips: Sequence[EntryChip]) -> None:
        """Show other chips; where one had the keyboard, the one in its place has it now."""
        held = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = list(chips)
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()  # at once: what is hidden takes no keyboard
        self.setVisible(bool(chips))
        self.updateGeometry()
        if held >= 0:
            self.begin(held)

    def begin(self, place: int = 0) -> None:
        """Put the keyboard on a chip."""
        if self._chips:
            self._chips[max(0, min(place, len(self._chips) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), 0)
        if event.key() == Qt.Key.Key_Right:
            self.begin(held + 1)
        elif event.key() == Qt.Key.Key_Left:
            self.begin(held - 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
