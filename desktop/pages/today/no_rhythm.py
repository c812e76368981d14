"""One calm line for a shop that has set no rhythm anywhere: without one, nobody ever falls due."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop import theme
from desktop.widgets.button import Button, Kind
from desktop.widgets.lines import Glyph
from desktop.widgets.text import PlainLabel


class NoRhythm(QWidget):
    """Says what is missing and leads to where it is set.

    Attributes:
        wanted: the rhythm of the whole shop is to be set.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it; `say` gives it its words."""
        super().__init__(parent)
        space = theme.current().space
        self._text = PlainLabel(ink="muted", wrap=True)
        self._text.setMinimumWidth(theme.scaled(60))
        self._set = Button(kind=Kind.QUIET, compact=True, trailing_icon="arrow-right")
        self._set.clicked.connect(self.wanted)
        layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space.s)
        layout.addWidget(Glyph("clock", "muted"))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._set)

    def say(self) -> None:
        """Write the words in the language of the moment."""
        self._text.setText(self.tr("No rhythm is set yet, so nobody falls due by themselves."))
        self._set.setText(self.tr("Set one for everybody"))
