"""Where the window stands, and whether anybody could see it there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

from desktop.settings import WindowPlace

_GRASPABLE = QSize(160, 40)


def fitting(place: WindowPlace, screens: Sequence[QRect], smallest: QSize) -> QRect | None:
    """Return where to put the window, or None where it would lie beyond the screens of today.

    Args:
        place: where it stood when the program was left, perhaps on a screen that is gone.
        screens: the free part of every screen there is.
        smallest: the window's smallest size.
    """
    wanted = QRect(place.x, place.y, max(place.width, smallest.width()), max(place.height, smallest.height()))
    for screen in screens:
        standing = QRect(wanted.topLeft(), wanted.size().boundedTo(screen.size()))
        head = QRect(standing.topLeft(), QSize(standing.width(), _GRASPABLE.height())).intersected(screen)
        if head.width() >= _GRASPABLE.width() and head.height() >= _GRASPABLE.height() // 2:
            return standing
    return None
