"""The quiet line above what was typed before and not saved, with the way to forget it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import theme
from desktop.widgets.button import Button, Kind
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import PlainLabel


class DraftLine(Spoken):
    """Says that the text below was never saved.

    Attributes:
        discarded: it is to be forgotten.
    """

    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say it in the language of the moment."""
        super().__init__(parent)
        self._text = PlainLabel(size="small", ink="caution", wrap=True)
        self._discard = Button(kind=Kind.QUIET, compact=True)
        self._discard.clicked.connect(self.discarded)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.xs)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._discard, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def retranslate(self) -> None:
        self._text.setText(self.tr("From before, not saved yet."))
        self._discard.setText(self.tr("Discard"))
