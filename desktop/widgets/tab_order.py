"""The way of the Tab key through what is put together anew while it is seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from desktop.widgets.forms import Form


def lead_tab_through(widget: QWidget) -> None:
    """Let Tab go through a widget as it is laid out: Qt puts whatever is new behind the whole window."""
    layout, last = widget.layout(), widget
    if layout is None:
        return
    policy = widget.focusPolicy()
    if policy == Qt.FocusPolicy.NoFocus:  # Qt begins no way at what never takes the keyboard
        widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for stop in _stops(layout):
        QWidget.setTabOrder(last, stop)
        last = stop
    widget.setFocusPolicy(policy)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            if _has_own_order(widget):
                yield from _in_it(widget)
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _stops(inner)


def _has_own_order(widget: QWidget) -> bool:
    """Say whether a widget is in order as it was made: a form is, and Qt loses its way in a proxy."""
    return isinstance(widget, Form) or widget.focusProxy() is not None


def _in_it(widget: QWidget) -> Iterator[QWidget]:
    """Yield the stops inside a widget in the order they were made in: its place among the others may be new.

    Qt's own chain tells the same, but whoever walks it in Python ties the life of each widget to the one before.
    """
    window = widget.window()
    for stop in widget.findChildren(QWidget):
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.focusProxy() is None and stop.window() is window:
            yield stop
