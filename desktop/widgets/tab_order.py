"""The way of the Tab key through what is put together anew while it is seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def lead_tab_through(widget: QWidget) -> None:
    """Let Tab go through a widget as it is laid out: Qt puts whatever is new behind the whole window."""
    layout, last = widget.layout(), widget
    if layout is None:
        return
    for stop in _stops(layout):
        QWidget.setTabOrder(last, stop)
        last = stop


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            if widget.focusPolicy():
                yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _stops(inner)
