"""A line of a sheet that something can be done with: small buttons at its end, the rest in its menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop import icons
from desktop.widgets.button import Kind
from desktop.widgets.forms import Line
from desktop.widgets.lines import IconLine, SmallButton
from desktop.widgets.ring import Ring
from desktop.widgets.text import PlainLabel, SectionTitle


class ActionLine(IconLine):
    """Reached by Tab; a click, Enter or the menu key shows what can be done, Del does the last of it."""

    def __init__(self, icon: str, text: str, below: str = "", ink: str = "muted") -> None:
        """Show `text` behind `icon`, and `below` it something quieter."""
        super().__init__(icon, text, below, ink)
        self._put_away: list[tuple[str, str, Callable[[], object]]] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ring = Ring(self)
        self.setAccessibleName(f"{text}, {below}" if below else text)

    def offer(self, icon: str, name: str, do: Callable[[], object]) -> SmallButton:
        """Put a small button at the end of the line."""
        button = SmallButton(icon, name, kind=Kind.QUIET)
        button.clicked.connect(lambda _checked=False: do())
        self.end.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def put_away(self, name: str, do: Callable[[], object], icon: str = "trash-2") -> None:
        """Put something that is rarely done into the line's menu."""
        if not self._put_away:
            for widget in (self, *self.findChildren(PlainLabel)):
                widget.setCursor(Qt.CursorShape.PointingHandCursor)
                widget.installEventFilter(self)
        self._put_away.append((icon, name, do))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click anywhere on the line offers the menu; whoever marked words with the mouse wants to copy them."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            marked = any(label.hasSelectedText() for label in self.findChildren(PlainLabel))
            if event.button() is Qt.MouseButton.LeftButton and not marked:
                self._offer_menu(event.globalPosition().toPoint())
                return True  # else it would come to the line once more, from the label
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._put_away:
            self._offer_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._put_away:
            self._offer_menu(self.mapToGlobal(self.rect().bottomLeft()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._put_away:
            self._put_away[-1][2]()
        else:
            super().keyPressEvent(event)

    def _offer_menu(self, corner: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, name, do in self._put_away:
            menu.addAction(icons.icon(icon, "muted"), name).triggered.connect(lambda _checked=False, do=do: do())
        menu.popup(corner)


class SubTitle(QWidget):
    """A title inside a sheet, with a small button at its end."""

    def __init__(self, text: str, button: QWidget) -> None:
        """Show `text` and `button`."""
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(SectionTitle(text))
        layout.addStretch()
        layout.addWidget(button)


class AddField(Line):
    """A line that appears to take one more thing; Enter keeps it, Esc puts the line away with its text kept.

    Attributes:
        given_up: Esc was pressed.
    """

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
