"""Where the keyboard stood in a sheet, so that it goes on from there when the sheet is filled anew."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from desktop.widgets.laid_out import widgets_laid_out


@dataclasses.dataclass(frozen=True, slots=True)
class KeyboardPlace:
    """On which line of a layout it stood.

    Attributes:
        line: the line's place among all of them.
        kind: what kind of line it was.
        stop: at which stop of the line.
    """

    line: int
    kind: type[QWidget]
    stop: int


def place_of_keyboard(layout: QLayout) -> KeyboardPlace | None:
    """Return where the keyboard stands in what `layout` holds; None where it is elsewhere."""
    focused = QApplication.focusWidget()
    if focused is None:
        return None
    for number, line in enumerate(widgets_laid_out(layout)):
        stops = _stops(line)
        if focused in stops:
            return KeyboardPlace(number, type(line), stops.index(focused))
    return None


def stop_like(layout: QLayout, place: KeyboardPlace) -> QWidget | None:
    """Return the stop that took the place of one.

    It is on the line that moved up, else on the one above where either is of the same kind, else on what stands above
    them: their title and its button.

    Returns:
        None where there is nothing of it in the layout.
    """
    lines = list(widgets_laid_out(layout))
    for line in lines[place.line : place.line + 1] + lines[max(0, place.line - 1) : place.line]:
        if type(line) is place.kind and (stops := _stops(line)):
            return stops[min(place.stop, len(stops) - 1)]
    return next((stops[-1] for line in reversed(lines[: place.line]) if (stops := _stops(line))), None)


def _stops(line: QWidget) -> list[QWidget]:
    inside = [line, *line.findChildren(QWidget)]
    # A text that can be selected by the mouse takes the keyboard, too, and nobody sees it there.
    by_tab = [widget for widget in inside if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [widget for widget in by_tab if widget.isEnabled() and not widget.isHidden()]
