"""The way of the Tab key through what is put together anew while it is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.stops_within import stops_of


def lead_tab_through(widget: QWidget) -> None:
    """Let Tab go through a widget as it is laid out: Qt puts whatever is new behind the whole window."""
    layout, last = widget.layout(), widget
    if layout is None:
        return
    policy = widget.focusPolicy()
    if policy == Qt.FocusPolicy.NoFocus:  # Qt begins no way at what never takes the keyboard
        widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for stop in stops_of(layout):
        QWidget.setTabOrder(last, stop)
        last = stop
    widget.setFocusPolicy(policy)
