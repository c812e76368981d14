"""What a figure of a card is counted from, and the line above the story while only that is shown."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.queries.entries import EntryKey
from desktop import theme
from desktop.theme import Weight
from desktop.widgets.button import Button, Kind
from desktop.widgets.text import PlainLabel


@dataclasses.dataclass(frozen=True, slots=True)
class Behind:
    """The name of a figure, and the entries of the story it is counted from."""

    name: str
    keys: tuple[EntryKey, ...]


class BehindBar(QWidget):
    """Says what the story is narrowed to.

    Attributes:
        left: the whole story is wanted again.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, put away."""
        super().__init__(parent)
        self._name = PlainLabel(weight=Weight.STRONG, wrap=True)
        self._back = Button(icon="arrow-left", kind=Kind.QUIET, compact=True)
        self._back.clicked.connect(self.left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._back)
        self.hide()

    def show_behind(self, behind: Behind) -> None:
        """Say which figure it is, and of how many entries."""
        entries = self.tr("%n entries", "", len(behind.keys))
        self._name.setText(f"{behind.name} · {entries}")
        self._back.setText(self.tr("The whole story"))
        self.show()
