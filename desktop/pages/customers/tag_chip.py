"""A tag one can take off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent

from desktop import icons, theme
from desktop.widgets import paint
from desktop.widgets.chip import NEUTRAL, ChipButton, draw_pill
from desktop.widgets.text import tip

_CROSS = 13
_WIDEST = 160  # of its text: a whole sentence would push the column apart


class TagChip(ChipButton):
    """A tag with a cross; pressing it, or Del, takes the tag off.

    Attributes:
        removed: the tag.
    """

    removed = Signal(str)

    def __init__(self, tag: str, tone: str = NEUTRAL) -> None:
        """Show `tag`, in the colour the shop gave it."""
        super().__init__(QFontMetrics(theme.font("small")).elidedText(tag, Qt.TextElideMode.ElideRight, _widest()))
        self._tag, self._shade = tag, tone
        self.setAccessibleName(tag)
        if self.text() != tag:
            self.setToolTip(tip(tag))
        self.setCheckable(False)
        self.setAccessibleDescription(self.tr("Removes the tag"))
        self.clicked.connect(self._remove)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme.scaled(_CROSS), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_pill(painter, self.rect(), self.text(), self._shade, "")
        side = theme.scaled(_CROSS - 1)
        cross = QRect(self.width() - side - 7, 0, side, self.height())
        icons.draw(painter, cross, "x", "muted" if self._shade == NEUTRAL else self._shade)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.current().radius.pill)

    def _remove(self) -> None:
        self.removed.emit(self._tag)


def _widest() -> int:
    return theme.scaled(_WIDEST)
