"""A tag one can take off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent

from desktop import icons, theme
from desktop.widgets.chip import ChipButton
from desktop.widgets.text import tip

_CROSS = 13
_WIDEST = 160  # of its text: a whole sentence would push the column apart


class TagChip(ChipButton):
    """A tag with a cross; pressing it, or Del, takes the tag off.

    Attributes:
        removed: the tag.
    """

    removed = Signal(str)

    def __init__(self, tag: str) -> None:
        """Show `tag`."""
        super().__init__(QFontMetrics(theme.font("small")).elidedText(tag, Qt.TextElideMode.ElideRight, _widest()))
        self._tag = tag
        self.setAccessibleName(tag)
        if self.text() != tag:
            self.setToolTip(tip(tag))
        self.setCheckable(False)
        self.setAccessibleDescription(self.tr("Takes the tag off"))
        self.clicked.connect(self._remove)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme.scaled(_CROSS), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.scaled(_CROSS - 1)
        icons.draw(QPainter(self), QRect(self.width() - side - 7, 0, side, self.height()), "x", "muted")

    def _remove(self) -> None:
        self.removed.emit(self._tag)


def _widest() -> int:
    return theme.scaled(_WIDEST)
