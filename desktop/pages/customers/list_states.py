"""What the list shows while there is nobody in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.widgets.button import Button, Kind
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.spoken import Spoken


class NobodyYet(Spoken):
    """The first step of a new shop.

    Attributes:
        first_wanted: a card is to be begun.
        file_wanted: contacts are to be taken in from a file.
    """

    first_wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        """Make it in the language of the moment."""
        super().__init__()
        self._state = EmptyState("users")
        self._take_in = Button(icon="file-down", kind=Kind.QUIET)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._state, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._take_in, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._state.accepted.connect(self.first_wanted)
        self._take_in.clicked.connect(self.file_wanted)
        self.setFocusProxy(self._state.step)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the language of the moment."""
        self._state.say(
            self.tr("Nobody here yet"),
            self.tr("Everybody your shop knows gets a card here. Begin with one; a name is enough."),
            self.tr("Add the first card"),
        )
        self._take_in.setText(self.tr("Import contacts from a file…"))


class NotFound(EmptyState):
    """Nobody is called so, or nobody fits the filter."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__("search")
        self.setFocusProxy(self.step)

    def tell(self, asked: str) -> None:
        """Say it of what was typed; an empty text means that only the filter was asked."""
        if asked:
            self.say(
                self.tr("Nobody called “{text}”").format(text=asked),
                self.tr("Perhaps it is written differently, or there is no card yet."),
                self.tr("Add a card"),
            )
        else:
            self.say(
                self.tr("Nobody fits this filter"),
                self.tr("Remove one of its conditions, or show everybody again."),
                self.tr("Show everybody"),
            )
