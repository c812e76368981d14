"""The panel beside the figures: what one of them was counted from, line by line."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.queries.entries import EntryKey
from desktop import icons, theme
from desktop.theme import Weight
from desktop.widgets import paint
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import Card
from desktop.widgets.chip import NEUTRAL
from desktop.widgets.lines import SmallButton
from desktop.widgets.text import PlainLabel, SectionTitle

if TYPE_CHECKING:
    from db.queries.behind import Counted

_LINE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclasses.dataclass(frozen=True, slots=True)
class BehindLine:
    """A line of the panel.

    Attributes:
        customer_id: whose card it opens.
        touch_id: the touch it opens there, None where the next two say what is shown of the story.
        title: usually the customer's name.
        end: stands at the right: a day, a figure.
        note: the quieter line below.
        icon, tone: what kind of thing it is.
        keys: the entries of the story it stands for.
        counted: what was counted of the customer, to be looked up once it is opened.
    """

    customer_id: int
    touch_id: int | None
    title: str
    end: str
    note: str
    icon: str
    tone: str = "muted"
    keys: tuple[EntryKey, ...] = ()
    counted: Counted | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Behind:
    """What lies behind a figure: its name, what is said about it, and the lines.

    `earlier` says what there was in the time before; empty where nothing is compared.
    """

    title: str
    note: str
    lines: tuple[BehindLine, ...]
    earlier: str = ""


class BehindPanel(Card):
    """Shows what lies behind a figure; Esc or the cross puts it away.

    Attributes:
        opened: the line that was chosen.
        earlier_wanted: what lies behind the same figure of the time before is wanted.
        closed: it is to be put away.
    """

    opened = Signal(object)
    earlier_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self._title = SectionTitle()
        self._title.setWordWrap(True)
        self._note = PlainLabel(size="small", ink="muted", wrap=True)
        self._close = SmallButton("x", kind=Kind.QUIET)
        self._close.clicked.connect(self.closed)
        self._model = _Model()
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.activated.connect(self._open)
        self._list.clicked.connect(self._open)
        self._earlier = Button(icon="arrow-left", kind=Kind.QUIET, compact=True)
        self._earlier.clicked.connect(self.earlier_wanted)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(head)
        self.content.addWidget(self._note)
        self.content.addWidget(self._list, 1)
        self.content.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, close: str) -> None:
        """Name the cross."""
        self._close.set_name(close)

    def show_behind(self, behind: Behind) -> None:
        """Show these lines, the keyboard on the first."""
        self._title.setText(behind.title)
        self._note.setText(behind.note)
        self._earlier.setText(behind.earlier)
        self._earlier.setVisible(bool(behind.earlier))
        self._list.setAccessibleName(behind.title)
        self._model.show_lines(behind.lines)
        self._list.scrollToTop()
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setFocus()

    def count(self) -> int:
        """Return how many lines there are."""
        return self._model.rowCount()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(_LINE))


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[BehindLine] = ()

    def show_lines(self, lines: Sequence[BehindLine]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == _LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (line.title, line.end, line.note) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        heights = (QFontMetrics(theme.font(size)).height() for size in ("body", "small"))
        return QSize(0, sum(heights) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: BehindLine = index.data(_LINE)
        place = option.rect
        state = option.state
        painter.save()
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            fill = "accent_soft" if state & QStyle.StateFlag.State_Selected else "rail"
            paint.box(painter, place.adjusted(0, 1, 0, -1), theme.current().radius.small, theme.colour(fill), None)
        body = QFontMetrics(theme.font("body", Weight.STRONG)).height()
        side = theme.scaled(16)
        ink = "muted" if line.tone == NEUTRAL else line.tone
        icons.draw(painter, QRect(place.left() + 6, place.top() + 7, side, body), line.icon, ink)
        inside = place.adjusted(side + 16, 6, -8, -6)
        first, second = QRect(inside), QRect(inside)
        first.setHeight(body)
        second.setTop(inside.top() + body + 1)
        end = QFontMetrics(theme.font("small")).horizontalAdvance(line.end)
        _write(painter, first.adjusted(0, 0, -end - 8, 0), line.title, theme.font("body", Weight.STRONG), "ink")
        _write(painter, first, line.end, theme.font("small"), "muted", Qt.AlignmentFlag.AlignRight)
        _write(painter, second, line.note, theme.font("small"), "muted")
        painter.restore()


def _write(
    painter: QPainter,
    place: QRect,
    text: str,
    font: QFont,
    ink: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
