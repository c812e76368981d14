"""Lists whose lines stay the same controls while what they show changes: whoever types in one is not disturbed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.turns import Turns
from desktop.widgets.button import Kind
from desktop.widgets.fault_line import FaultLine
from desktop.widgets.lines import SmallButton

T = TypeVar("T")

_AT_ONCE = 3  # new lines; with its buttons each takes up to two milliseconds
_SHOWN_AT_ONCE = 4


class ListLine(QWidget, Generic[T]):
    """One line of a list.

    Attributes:
        across: the layout of the line.
    """

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.across = QHBoxLayout()
        self.across.setSpacing(theme.current().space.s)
        self._rows.addLayout(self.across)
        self._fault: FaultLine | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_row(self, row: T) -> None:
        """Show what is known now."""
        raise NotImplementedError

    @Slot(str)
    def complain(self, fault: str) -> None:
        """Say below the line why what was written in it is not kept; an empty text takes that back."""
        if self._fault is None:
            if not fault:
                return
            self._fault = FaultLine()
            self._rows.addWidget(self._fault)
        self._fault.say(fault)
        writer = self.sender()
        if isinstance(writer, QWidget):
            writer.setAccessibleDescription(fault)

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
        self._later = Turns(self)
        self._hidden: list[ListLine[T]] = []
        self._moved = False
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
        """Show these; where the line with the keyboard is gone, the one in its place gets it, at the same control.

        Where many lines are new, they come a few at a time.
        """
        self._later.drop()
        before = list(self._lines.values())
        focused = QApplication.focusWidget()
        held = next((place for place, line in enumerate(before) if _holds(line, focused)), None)
        at = _place_in(before[held], focused) if held is not None else 0
        keys = {self._key(row) for row in rows}
        for key in [key for key in self._lines if key not in keys]:
            line = self._lines.pop(key)
            line.hide()
            line.deleteLater()
        lost = held is not None and before[held] not in self._lines.values()
        self._hidden = []
        self._later.begin(self._showing(rows))
        self._later.step()
        self.setVisible(bool(rows))
        if lost and held is not None and self._lines:
            _stop_at(list(self._lines.values())[min(held, len(self._lines) - 1)], at).setFocus()

    def _showing(self, rows: Sequence[T]) -> Iterator[None]:
        """Show the lines in their order: some now, the others when they are made as well.

        Made in small steps but shown in large ones: in sight, each has the whole page measured and painted anew.
        """
        for places in _steps([self._key(row) not in self._lines for row in rows]):
            self._hidden += [self._made_at(place, rows[place]) for place in places]
            is_last = places.stop == len(rows)
            if places.start == 0 or is_last or len(self._hidden) >= _SHOWN_AT_ONCE:
                if places.start > 0:
                    yield
                self._bring(self._hidden)
                self._hidden = []
            if not is_last:
                yield

    def _bring(self, lines: Sequence[ListLine[T]]) -> None:
        """Show lines that stand in their places."""
        apart = len(lines) > 1 and not _holds(self, QApplication.focusWidget())
        if apart:
            self.hide()
        for line in lines:
            line.show()
        if self._moved:
            self._order_stops()
            self._moved = False
        if apart:
            self.show()

    def _made_at(self, place: int, row: T) -> ListLine[T]:
        """Return one line in its place, saying what is known now."""
        key = self._key(row)
        line = self._lines.pop(key, None)
        if line is None:
            line = self._make()
            line.hide()
        self._lines[key] = line  # behind those placed before it; what is still to come stands in front till then
        if self._layout.indexOf(line) != place:
            self._layout.insertWidget(place, line)
            self._moved = True
        line.show_row(row)
        return line

    def _order_stops(self) -> None:
        """Tab goes through the lines as they stand here; Qt would put whatever is new behind the whole window."""
        last: QWidget = self
        policy = self.focusPolicy()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Qt begins no way at what never takes the keyboard
        for line in self._lines.values():
            for stop in (line, *_stops(line)):
                if stop.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                    QWidget.setTabOrder(last, stop)
                    last = stop
        self.setFocusPolicy(policy)


def _steps(new: Sequence[bool]) -> Iterator[range]:
    """Yield the places of each step: all lines up to the next that would be one new line too many."""
    begin = count = 0
    for place, is_new in enumerate(new):
        if is_new and count == _AT_ONCE:
            yield range(begin, place)
            begin, count = place, 0
        count += is_new
    yield range(begin, len(new))


def _holds(line: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is line or line.isAncestorOf(focused))


def _first_stop(widget: QWidget) -> QWidget:
    return widget if widget.focusPolicy() else next(iter(_stops(widget)), widget)


def _stop_at(line: QWidget, at: int) -> QWidget:
    """Return the stop of a line that stands where another one's did; its first where there is none one could use."""
    by_tab = [stop for stop in _all_stops(line)[at:] if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
    there = [stop for stop in by_tab if stop.isEnabled() and not stop.isHidden()]
    return there[0] if there else _first_stop(line)


def _place_in(line: QWidget, focused: QWidget | None) -> int:
    return next((place for place, stop in enumerate(_all_stops(line)) if stop is focused), 0)


def _all_stops(line: QWidget) -> list[QWidget]:
    return [line, *_stops(line)]


def _stops(widget: QWidget) -> list[QWidget]:
    window = widget.window()
    return [child for child in widget.findChildren(QWidget) if child.focusPolicy() and child.window() is window]
