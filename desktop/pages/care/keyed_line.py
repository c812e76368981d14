"""A line the keyboard stands on: arrows lead on, Enter opens it, single keys do what its buttons do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent

from desktop import theme
from desktop.widgets import paint
from desktop.widgets.laid_out import widgets_laid_out
from desktop.widgets.listed import ListLine

T = TypeVar("T")


class KeyedLine(ListLine[T]):
    """One line of a list. Whoever derives from it fills `keys`; the empty key is Enter."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self.keys: Mapping[str, Callable[[], object]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.across.setContentsMargins(8, 6, 4, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._step(-1 if key == Qt.Key.Key_Up else 1):
            return
        pressed = "" if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else event.text()
        known = self.keys.get(pressed)
        if known is None or (event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            super().keyPressEvent(event)
        else:
            known()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.small)

    def _step(self, by: int) -> bool:
        """Give the keyboard to the line before or behind; False where there is none."""
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        lines = list(widgets_laid_out(layout)) if layout is not None else [self]
        place = lines.index(self) + by
        if not 0 <= place < len(lines):
            return False
        lines[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True
