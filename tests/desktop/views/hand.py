"""Somebody at the window: with the keyboard alone, or with the mouse alone. Both do what a person can, no more."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QKeyCombination, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget

from desktop.app import Program

_PATIENCE = 20  # seconds
_MOST_TABS = 200


class Hand:
    """What both have in common: they read names off the screen, and wait until everything has come."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.after: Callable[[], object] = _nothing
        """Called after each single event that was sent, before anything is waited for."""

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press the control that is called so, or whose name begins so."""
        raise NotImplementedError

    def choose(self, name: str) -> None:
        """Choose from the menu that is open."""
        raise NotImplementedError

    def settle(self) -> None:
        """Wait until everything that was asked for has been answered and shown."""
        end = time.monotonic() + _PATIENCE
        for _ in range(3):
            QCoreApplication.processEvents()
            while not self.program.desk.tasks.idle:
                assert time.monotonic() < end, "it never comes to rest"
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def wait(self, seconds: float) -> None:
        """Do nothing for a while, and then until everything has come.

        As the program itself waits: QTest's own waiting keeps Python from whoever works beside the window.
        """
        waiting = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), waiting.quit)
        waiting.exec()
        self.settle()

    def sent(self) -> None:
        self.after()
        self.settle()

    def has_menu(self) -> bool:
        """Say whether a menu is open."""
        return isinstance(QApplication.activePopupWidget(), QMenu)

    def menu(self) -> QMenu:
        """Return the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        return menu

    def visible(self, name: str, within: QWidget | None = None) -> Iterator[QWidget]:
        """Yield the controls that are seen and whose name holds this, those that are called just so first."""
        shown = [
            widget
            for widget in (within or self.window).findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and any(name in text for text in names(widget))
        ]
        yield from sorted(shown, key=lambda widget: (name not in names(widget), not names(widget)[0].startswith(name)))


class Keys(Hand):
    """Types, and leads the focus about with Tab."""

    def key(self, keys: str) -> None:
        """Press a key ("Ctrl+K", "Return") as it comes from the keyboard: to the window, which passes it on."""
        combination: QKeyCombination = QKeySequence(keys)[0]  # pyright: ignore[reportIndexIssue] (a sequence all the same)
        popup = QApplication.activePopupWidget()
        window = (popup or QApplication.activeModalWidget() or self.window).windowHandle()
        QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
        self.sent()

    def type(self, text: str) -> None:
        """Type a text where the focus is. QTest's own keys know no letter beyond Latin-1."""
        for letter in text:
            focused = QApplication.focusWidget()
            assert focused is not None, "nothing has the keyboard"
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(focused, event)
            self.after()
            QCoreApplication.processEvents()
        self.settle()

    def go_to(self, name: str, within: QWidget | None = None) -> QWidget:
        """Press Tab until the control called so has the keyboard."""
        for _ in range(_MOST_TABS):
            focused = QApplication.focusWidget()
            inside = focused is not None and (within is None or within.isAncestorOf(focused))
            if focused is not None and inside and any(text.startswith(name) for text in names(focused)):
                return focused
            self._tab()
        raise AssertionError(f"Tab never comes to {name!r}")

    def press(self, name: str, within: QWidget | None = None) -> None:
        self.go_to(name, within)
        self.key("Space")

    def choose(self, name: str) -> None:
        menu = self.menu()
        for _ in menu.actions():
            active = menu.activeAction()
            if active and active.text().startswith(name):
                break
            self.key("Down")
        self.key("Return")

    def find(self, text: str) -> None:
        """Open the palette, type, and take the first it finds."""
        self.key("Ctrl+K")
        self.type(text)
        self.key("Return")

    def _tab(self) -> None:
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Tab)
        self.after()
        QCoreApplication.processEvents()


class Mouse(Hand):
    """Moves to what it sees and clicks; scrolls first where it is out of sight."""

    def press(self, name: str, within: QWidget | None = None) -> None:
        widget = next(self.visible(name, within), None)
        assert widget is not None, f"nothing called {name!r} is seen"
        self.click(widget)

    def click(self, widget: QWidget) -> None:
        self._scroll_to(widget)
        place = widget.mapTo(self.window, widget.rect().center())
        assert self.window.childAt(place) is not None, f"{names(widget)} is out of the window"
        QTest.mouseMove(self.window.windowHandle(), place)
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.sent()

    def choose(self, name: str) -> None:
        menu = self.menu()
        action = next(action for action in menu.actions() if action.text().startswith(name))
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.sent()

    def _scroll_to(self, widget: QWidget) -> None:
        """Turn the wheel, as it were, until the widget is seen."""
        outer = widget.parentWidget()
        while outer is not None and not outer.isWindow():
            if isinstance(outer, QScrollArea):
                place = QRect(widget.mapTo(outer.viewport(), QPoint()), widget.size())
                if not outer.viewport().rect().contains(place):
                    outer.ensureWidgetVisible(widget)
                    QCoreApplication.processEvents()
            outer = outer.parentWidget()


def names(widget: QWidget) -> tuple[str, ...]:
    """Return everything a widget is called."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return tuple(name for name in (text, widget.accessibleName(), widget.toolTip()) if name)


def _nothing() -> None:
    return
