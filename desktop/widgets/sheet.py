"""A card with a title and a word about what it is for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.widgets.card import Card
from desktop.widgets.text import PlainLabel, SectionTitle


class Sheet(Card):
    """A card with a title and, below it, a word about what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sheet; `say` gives it its words."""
        super().__init__(parent)
        self._title = SectionTitle()
        self._note = PlainLabel(ink="muted", wrap=True)
        self._note.hide()
        self.content.setSpacing(theme.current().space.s)
        self.content.addWidget(self._title)
        self.content.addWidget(self._note)

    def say(self, title: str, note: str = "") -> None:
        """Show these words."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
