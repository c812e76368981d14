"""Where the Tab key stops within a control."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops_of(layout: QLayout) -> Iterator[QWidget]:
    """Yield the stops in a layout as they are laid out."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            if widget.focusProxy() is not None:  # Qt loses its way in a proxy
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            inner = widget.layout()
        if inner is not None:
            yield from stops_of(inner)
