"""The keyboard's way through a window: where Tab stops, and whether one sees it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import Shiboken

_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_PARTS = 12  # of one control, at most
_AROUND = 4  # a ring may lie outside of what it surrounds


def unreachable(window: QWidget) -> Iterator[str]:
    """Yield the controls that are seen and that Tab never comes to."""
    before = [widget for widget in window.findChildren(QWidget) if _is_control(widget)]
    reached = set(map(id, by_tab(window)))
    for widget in before:  # what Tab itself brought up on its way is left to another view
        if _is_control(widget) and not reached & {id(widget), *_siblings(widget)} and not _is_part(widget):
            yield f"Tab never comes to {told(widget)}"


def unmarked(window: QWidget) -> Iterator[str]:
    """Yield the stops of Tab that look the same with and without the keyboard."""
    before = QApplication.focusWidget()
    for widget in stops(window):
        place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if not _is_seen(window, widget) or _holds_form(widget):
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        focused = _picture(window, place)
        widget.clearFocus()
        if focused == _picture(window, place):
            yield f"nothing shows that {told(widget)} has the keyboard"
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)


def stops(window: QWidget) -> list[QWidget]:
    """Return where Tab stops, in any order.

    Qt's own chain would tell it in order. But whoever walks that in Python makes each widget a child of the one before:
    when a form is put away, what stands behind it is taken for gone as well, and once a run ended by that.
    """
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
    ]


def by_tab(window: QWidget, start: QWidget | None = None) -> list[QWidget]:
    """Return where Tab really leads, once around: Qt's own chain knows more widgets than its Tab comes to.

    Args:
        window: in which it is pressed.
        start: from where on; None for where the keyboard is.
    """
    found: list[QWidget] = []
    before = QApplication.focusWidget()
    if start is not None:
        start.setFocus(Qt.FocusReason.OtherFocusReason)
    inside = 0  # a date has parts and a text has links that Tab goes through
    while inside < _PARTS:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused is start or focused in found[:-1]:
            break
        inside = inside + 1 if focused in found else 0
        if not inside:
            found.append(focused)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text or widget.objectName()!r}"


def _is_control(widget: QWidget) -> bool:
    return Shiboken.isValid(widget) and isinstance(widget, _CONTROLS) and widget.isVisible() and widget.isEnabled()


def _siblings(widget: QWidget) -> set[int]:
    """Return the buttons of which one is chosen: Tab comes to that one, arrows go on to the others."""
    if not isinstance(widget, QAbstractButton):
        return set()
    group, around = widget.group(), widget.parentWidget()
    if widget.autoExclusive() and around is not None:
        return set(map(id, around.findChildren(QAbstractButton)))
    return set(map(id, group.buttons())) if group and group.exclusive() else set()


def _is_part(widget: QWidget) -> bool:
    """Say whether it is a part of a control: the field in a choice, the cross in a search box."""
    outer = widget.parentWidget()
    return isinstance(outer, QLineEdit | QComboBox | QAbstractSpinBox)


def _is_seen(window: QWidget, widget: QWidget) -> bool:
    """Say whether it lies inside the window with nothing above it."""
    place = widget.mapTo(window, widget.visibleRegion().boundingRect().center())
    seen = window.childAt(place) if not widget.visibleRegion().isEmpty() else None
    return seen is not None and (seen is widget or widget.isAncestorOf(seen))


def _holds_form(widget: QWidget) -> bool:
    """Say whether a form stands in the place of one of its rows: that has the keyboard then."""
    rows = widget.viewport().findChildren(QWidget) if isinstance(widget, QAbstractItemView) else ()
    return any(row.isVisible() for row in rows)


def _picture(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage()
