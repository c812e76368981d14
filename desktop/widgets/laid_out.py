"""What lies in a layout."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts that lie in a layout, in its order.

    It is never asked for its items. PySide keeps hold of each that Python was shown, also once Qt has thrown it away
    with its widget; whatever comes to lie at its place in memory is taken for it then, and that ends the program.
    """
    around = layout.parentWidget()
    inside = (*layout.children(), *(around.children() if around is not None else ()))
    places = {layout.indexOf(each): each for each in inside if isinstance(each, QWidget | QLayout)}
    return [each for place, each in sorted(places.items(), key=lambda found: found[0]) if place >= 0]


def widgets_laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets that lie in a layout or in one inside it, in their order."""
    for each in laid_out(layout):
        if isinstance(each, QWidget):
            yield each
        else:
            yield from widgets_laid_out(each)
