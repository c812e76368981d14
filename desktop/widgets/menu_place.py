"""Where a menu opens."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

_GAP = 2


def open_below(menu: QMenu, control: QWidget) -> None:
    """Open `menu` below the control that was pressed: to the right of its left edge, or to the left of its right one.

    To the left it opens where it would leave the window otherwise, so that it lies on what it is about.
    """
    window = control.window()
    corner = control.mapToGlobal(QPoint(0, control.height() + _GAP))
    end = control.mapToGlobal(QPoint(control.width(), 0)).x()
    beyond = corner.x() + menu.sizeHint().width() > window.mapToGlobal(QPoint(window.width(), 0)).x()
    menu.popup(QPoint(end - menu.sizeHint().width(), corner.y()) if beyond else corner)
