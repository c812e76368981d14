"""Where the sheets of a card lie: in columns on both sides of the story, in one beside it, or all in a single one."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.pages.customers.column import ANY_SIDE, BAR, Column
from desktop.pages.customers.sheets import Sheets
from desktop.pages.customers.timeline_view import OVERHANG

_LEFT, _RIGHT = 268, 334
_GAP = 20  # between columns; their scroll bars lie in it
_THREE_COLUMNS = 1040  # below this width what stands on the right goes below what stands on the left
_TWO_COLUMNS = 680  # below this one everything lies in one column, which scrolls as a whole
_STORY = 0.72  # of the height there is: so much the story takes in it, for it scrolls on its own
_STORY_AT_LEAST = 260


class Columns(enum.Enum):
    """How many of them have room."""

    ONE = enum.auto()
    TWO = enum.auto()
    THREE = enum.auto()


class Arrangement(QWidget):
    """Follows the width of the window and the size of its text.

    Attributes:
        left: the column on the left; where there is one column, this is it.
        right: the column on the right; hidden where there is no room for it.
    """

    def __init__(self, head: Sequence[QWidget], line: QWidget, story: QWidget, sheets: Sheets, parent: QWidget) -> None:
        """Lay out a card in three columns at first.

        Args:
            head: what stands above everything, from top to bottom.
            line: what a touch is typed into.
            story: what happened.
            sheets: what stands around it.
            parent: the card.
        """
        super().__init__(parent)
        self._story, self._sheets = story, sheets
        self._columns: Columns | None = None
        self._left_sheets, self._right_sheets = QVBoxLayout(), QVBoxLayout()
        self.left, self.right = Column(self._left_sheets), Column(self._right_sheets, _GAP - BAR)
        self._head, self._middle = QWidget(), QWidget()
        self._in_head, self._around_line = QVBoxLayout(self._head), QVBoxLayout()
        self._across = QHBoxLayout()
        self._down = QVBoxLayout(self)
        self._lay_out(head, line)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._place(Columns.THREE)  # a card that is prepared and never shown still owns its sheets

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._columns is not None:
            self._arrange()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what one types into into sight: a form that opens in the story may begin below the edge."""
        if self._columns is Columns.ONE and now is not None and self.left.isAncestorOf(now) and _is_typed_into(now):
            self.left.ensureWidgetVisible(now)

    def _lay_out(self, head: Sequence[QWidget], line: QWidget) -> None:
        space = theme.current().space
        self._in_head.setSpacing(space.m)
        for widget in head:
            self._in_head.addWidget(widget)
        self._around_line.addWidget(line)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(space.m)
        middle.addLayout(self._around_line)
        middle.addWidget(self._story, 1)
        self._across.setSpacing(0)
        self._across.addWidget(self.left)
        self._across.addWidget(self._middle, 1)
        self._across.addWidget(self.right)
        self._down.setContentsMargins(space.xl, space.l, space.xl - BAR, 0)
        self._down.setSpacing(space.m)
        self._down.addWidget(self._head)
        self._down.addLayout(self._across, 1)

    def _arrange(self) -> None:
        width = self.width()
        if width >= theme.scaled(_THREE_COLUMNS):
            columns = Columns.THREE
        else:
            columns = Columns.TWO if width >= theme.scaled(_TWO_COLUMNS) else Columns.ONE
        if columns is not self._columns:
            self._place(columns)
        self._fit(columns)

    def _place(self, columns: Columns) -> None:
        self._columns = columns
        is_one = columns is Columns.ONE
        beside_bar = 0 if is_one else BAR  # a column sees to that itself
        self._in_head.setContentsMargins(0, 0, beside_bar, 0)
        self._around_line.setContentsMargins(0 if is_one else OVERHANG, 0, beside_bar, 0)
        if is_one:
            self._left_sheets.addWidget(self._head)
            self._left_sheets.addWidget(self._middle)
        else:
            self._down.insertWidget(0, self._head)
            self._across.insertWidget(1, self._middle, 1)
        is_wide = columns is Columns.THREE
        for sheet in self._sheets.left if is_wide else self._sheets.in_one:
            self._left_sheets.addWidget(sheet)
        for sheet in self._sheets.right if is_wide else ():
            self._right_sheets.addWidget(sheet)
        self.right.setVisible(is_wide)

    def _fit(self, columns: Columns) -> None:
        self.right.setFixedWidth(theme.scaled(_RIGHT) + _GAP)
        if columns is Columns.ONE:
            self.left.spread()
            self._middle.setFixedHeight(max(round(self.height() * _STORY), theme.scaled(_STORY_AT_LEAST)))
        else:
            self.left.setFixedWidth(theme.scaled(_LEFT) + BAR)
            self._middle.setMinimumHeight(0)
            self._middle.setMaximumHeight(ANY_SIDE)


def _is_typed_into(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit)
