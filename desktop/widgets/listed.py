"""Lists whose lines stay the same controls while what they show changes: whoever types in one is not disturbed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.button import Kind
from desktop.widgets.lines import SmallButton

T = TypeVar("T")


class ListLine(QWidget, Generic[T]):
    """One line of a list.

    Attributes:
        across: the layout of the line.
    """

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(theme.current().space.s)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_row(self, row: T) -> None:
        """Show what is known now."""
        raise NotImplementedError

    def offer(self, icon: str, do: Callable[[], object]) -> SmallButton:
        """Put a small button at the end of the line; whoever offers it names it."""
        button = SmallButton(icon, kind=Kind.QUIET)
        button.clicked.connect(lambda _checked=False: do())
        self.across.addWidget(button)
        return button


class ListColumn(QWidget, Generic[T]):
    """Lines one below the other, each known by a key."""

    def __init__(self, make: Callable[[], ListLine[T]], key: Callable[[T], Hashable]) -> None:
        """Begin empty.

        Args:
            make: gives a line for something new.
            key: tells what is the same thing at the next reading.
        """
        super().__init__()
        self._make, self._key = make, key
        self._lines: dict[Hashable, ListLine[T]] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.current().space.xs)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_spacing(self, spacing: int) -> None:
        """Leave so much room between the lines, in device-independent pixels."""
        self._layout.setSpacing(spacing)

    def line_of(self, key: Hashable) -> ListLine[T] | None:
        """Return the line of something, if it is shown."""
        return self._lines.get(key)

    def begin(self) -> bool:
        """Give the keyboard to the first line; False where there is none."""
        line = next(iter(self._lines.values()), None)
        if line is not None:
            _first_stop(line).setFocus(Qt.FocusReason.TabFocusReason)
        return line is not None

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these; where the line with the keyboard is gone, the one in its place gets it."""
        before = list(self._lines.values())
        focused = QApplication.focusWidget()
        held = next((place for place, line in enumerate(before) if _holds(line, focused)), None)
        known, self._lines = self._lines, {}
        moved = False
        for place, row in enumerate(rows):
            key = self._key(row)
            line = known.pop(key, None) or self._make()
            self._lines[key] = line
            if self._layout.indexOf(line) != place:
                self._layout.insertWidget(place, line)
                moved = True
            line.show_row(row)
            line.show()
        lost = held is not None and before[held] in known.values()
        for line in known.values():
            line.hide()
            line.deleteLater()
        self.setVisible(bool(rows))
        if moved:
            self._order_stops()
        if lost and held is not None and self._lines:
            _first_stop(list(self._lines.values())[min(held, len(self._lines) - 1)]).setFocus()

    def _order_stops(self) -> None:
        """Tab goes through the lines as they stand here; Qt would put whatever is new behind the whole window."""
        last: QWidget = self
        for line in self._lines.values():
            for stop in (line, *_stops(line)):
                QWidget.setTabOrder(last, stop)
                last = stop


def _holds(line: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is line or line.isAncestorOf(focused))


def _first_stop(widget: QWidget) -> QWidget:
    return widget if widget.focusPolicy() else next(iter(_stops(widget)), widget)


def _stops(widget: QWidget) -> list[QWidget]:
    window = widget.window()
    return [child for child in widget.findChildren(QWidget) if child.focusPolicy() and child.window() is window]
