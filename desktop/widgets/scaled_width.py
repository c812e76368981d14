"""Widths that grow with the size of text, also while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop import theme


def keep_width(widget: QWidget, width: int) -> None:
    """Give `widget` a fixed width, in pixels at 100 % text, and keep to it when the size of text changes."""
    _Keeper(widget, width)


class _Keeper(QObject):
    def __init__(self, widget: QWidget, width: int) -> None:
        super().__init__(widget)
        self._widget, self._width = widget, width
        widget.installEventFilter(self)
        self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self._keep()
        return False

    def _keep(self) -> None:
        self._widget.setFixedWidth(theme.scaled(self._width))
