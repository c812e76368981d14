"""A button whose text is shown as it is: names of people, firms and tags may hold an ampersand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.widgets.menu_text import menu_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object  # mixed into whichever of Qt's buttons


class PlainButton(_Button):
    """Comes before Qt's own class among the bases.

    Qt takes an ampersand for the mark of a key: with "R&D" on a button, Alt+D would press it, wherever one types, and a
    screen reader would say "RD".
    """

    def setText(self, text: str) -> None:
        super().setText(menu_text(text))

    def text(self) -> str:
        return super().text().replace("&&", "&")
