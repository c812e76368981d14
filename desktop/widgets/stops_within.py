"""Where the Tab key stops within a control."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from desktop.widgets.laid_out import laid_out


def stops_of(layout: QLayout) -> Iterator[QWidget]:
    """Yield the stops in a layout as they are laid out."""
    for each in laid_out(layout):
        inner: QLayout | None
        if isinstance(each, QWidget):
            if each.focusProxy() is not None:  # Qt loses its way in a proxy
                continue
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield each
            inner = each.layout()
        else:
            inner = each
        if inner is not None:
            yield from stops_of(inner)
