"""A column of sheets that scrolls on its own, its bar lying in the gap to the next column."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, QTimer, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.scroll import Scroll

BAR = 14
"""Room for the bar, in device-independent pixels, whether it is there or not."""


ANY_SIDE = (1 << 24) - 1
"""Qt's own figure for a side without a limit."""


class Column(Scroll):
    """Sheets one below the other; they keep their width when the bar comes and goes."""

    def __init__(self, sheets: QVBoxLayout, gap: int = 0) -> None:
        """Show what `sheets` holds, `gap` pixels from the column before."""
        self._gap = gap
        content = _Content()
        self._around = QVBoxLayout(content)
        sheets.setSpacing(theme.current().space.m)
        self._around.addLayout(sheets)
        self._around.addStretch()
        super().__init__(content, bar_in_margin=False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)  # it scrolls, so it asks for no height
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self._leave_room()

    def to_top(self) -> None:
        """Begin anew: what is shown now is about somebody else."""
        self.verticalScrollBar().setValue(0)

    def spread(self) -> None:
        """Take all the width there is, whatever width was given before."""
        self.setMinimumWidth(0)
        self.setMaximumWidth(ANY_SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    @Slot()
    def _leave_room(self) -> None:
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._around.setContentsMargins(self._gap, 0, max(0, BAR - taken), theme.current().space.l)


def show_head(sheet: QWidget) -> None:
    """Bring the head of a sheet that just became lower back into sight: its end may have been all that was seen."""
    column = _column_of(sheet)
    content = column.widget() if column is not None else None
    if column is not None and content is not None:
        bar = column.verticalScrollBar()
        bar.setValue(min(bar.value(), sheet.mapTo(content, QPoint()).y()))


def show_whole(widget: QWidget) -> None:
    """Bring what just appeared in a sheet into sight, once the sheet has made room; its head, where it is too high."""

    def bring() -> None:
        column = _column_of(widget)
        content = column.widget() if column is not None else None
        if column is None or content is None:
            return
        apart = theme.current().space.m
        if widget.height() + 2 * apart > column.viewport().height():
            column.verticalScrollBar().setValue(widget.mapTo(content, QPoint()).y())
        else:
            column.ensureWidgetVisible(widget, 0, apart)

    QTimer.singleShot(0, widget, bring)


def _column_of(widget: QWidget) -> Column | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Column):
        around = around.parentWidget()
    return around


class _Content(QWidget):
    """As high as its sheets are at the width they have.

    A scroll area asks for the least height first, which a layout gives for its least width: far more than is needed.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
