"""A stack of widgets that is measured by the one that is seen alone."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout


class SeenStack(QStackedLayout):
    """Qt's own asks all it holds, the hidden ones too, whenever one line of the one that is seen changes its size."""

    def sizeHint(self) -> QSize:
        seen = self.currentWidget()
        return seen.sizeHint() if seen is not None else QSize(0, 0)

    def minimumSize(self) -> QSize:
        seen = self.currentWidget()
        return seen.minimumSizeHint().expandedTo(seen.minimumSize()) if seen is not None else QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        return False
