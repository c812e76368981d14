"""Columns side by side where they have room, one below the other where the window is narrow or its text large."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme

_HALF_WIDTH = 500


class Level(enum.Enum):
    """How high columns stand beside each other."""

    TOP = enum.auto()
    MIDDLE = enum.auto()
    FULL = enum.auto()  # each is as high as the highest


class Beside(QWidget):
    """Two columns or more.

    Attributes:
        turned: they stand side by side now, or one below the other. Told once all is laid out: whoever takes something
            out of a line that is being laid out brings the program down.
    """

    turned = Signal()

    def __init__(
        self, columns: Sequence[QWidget], roomy: int, *, shares: Sequence[int] = (), level: Level = Level.TOP
    ) -> None:
        """Hold `columns`.

        Args:
            columns: from left to right, or from top to bottom.
            roomy: from this width on, in device-independent pixels at 100 % text, they stand side by side.
            shares: how much of the width each of them takes of what nobody else needs; alike by default.
            level: where those lower than their neighbours stand.
        """
        super().__init__()
        self._columns, self._roomy = columns, roomy
        self._fixed: dict[QWidget, int] = {}
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self.turned)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(theme.current().space.m)
        for column, share in zip(columns, shares or [1] * len(columns), strict=True):
            held = QVBoxLayout()
            if level is Level.MIDDLE:
                held.addStretch()
            held.addWidget(column)
            if level is not Level.FULL:
                held.addStretch()
            self._across.addLayout(held, share)

    def set_spacing(self, spacing: int) -> None:
        """Leave another gap between the columns."""
        self._across.setSpacing(spacing)

    def fix(self, column: QWidget, width: int) -> None:
        """Give a column this width, in device-independent pixels at 100 % text, while it stands beside another."""
        self._fixed[column] = width
        self._arrange()

    def is_beside(self) -> bool:
        """Say whether the columns stand side by side."""
        return self._across.direction() is QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the widest column: all of them side by side are never needed."""
        widest = max((column.minimumSizeHint().width() for column in self._columns if not column.isHidden()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= theme.scaled(self._roomy)
        directions = QBoxLayout.Direction
        turns = beside != self.is_beside()
        self._across.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        for column, width in self._fixed.items():
            column.setMinimumWidth(theme.scaled(width) if beside else 0)
            column.setMaximumWidth(theme.scaled(width) if beside else self.maximumWidth())
        if turns:
            self._told.start()


class Half(QWidget):
    """One of two columns that share a width evenly, whatever they hold: those of all sheets begin at one place."""

    def __init__(self, content: QWidget) -> None:
        """Hold `content`."""
        super().__init__()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(content)

    def sizeHint(self) -> QSize:
        # Near what it will have: how high it asks to be is reckoned from it.
        width = theme.scaled(_HALF_WIDTH)
        high = self.heightForWidth(width) if self.hasHeightForWidth() else super().sizeHint().height()
        return QSize(width, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def abreast(*widgets: QWidget, spacing: int | None = None, fill: bool = False) -> QWidget:
    """Return what holds `widgets` on one line, whatever room there is; they `fill` it, or stand at its beginning."""
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.current().space.s if spacing is None else spacing)
    for widget in widgets:
        across.addWidget(widget)
    if not fill:
        across.addStretch()
    return line
