"""A line that keeps what stands in it by itself, until it was used or thrown away."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.drafts import KEEP_MS, Drafts
from desktop.widgets.action_line import AddField
from desktop.widgets.draft_line import DraftLine
from desktop.widgets.leading import Leading


class KeptField(Leading):
    """Begins with what was typed here before, and says so.

    Attributes:
        wanted: Enter: the text is to be kept in the journal.
        given_up: Esc: the text waits here.
        discarded: what was typed before is forgotten.
    """

    wanted = Signal(str)
    given_up = Signal()
    discarded = Signal()

    def __init__(self, drafts: Drafts, place: str, hint: str, present: str = "") -> None:
        """Begin with the draft of `place`, else with `present`; `hint` says what belongs here."""
        super().__init__()
        self._drafts, self._place, self._present = drafts, place, present
        kept = drafts.text(place)
        self.line = AddField(kept or present)
        if kept:
            self.line.end(False)  # whoever stopped in the middle of it goes on from there
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self._keep)
        self.line.textChanged.connect(self._wait)
        self.line.returnPressed.connect(self._want)
        self.line.given_up.connect(self._give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._before = DraftLine() if kept else None
        if self._before is not None:
            self._before.discarded.connect(self._discard)
            layout.addWidget(self._before)
        layout.addWidget(self.line)

    def leads_to(self) -> QWidget:
        return self.line

    def say(self, name: str, hint: str) -> None:
        """Call the line `name`; `hint` says what belongs there."""
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)

    def forget(self, text: str) -> None:
        """Empty the line of `text`, which is in the journal by now; what was typed since stays."""
        if self.line.text().strip() == text:
            self.line.clear()
            self._soon.stop()
        if self._before is not None:
            self._before.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._soon.isActive():
            self._keep()

    @Slot()
    def _wait(self) -> None:
        self._soon.start()

    @Slot()
    def _keep(self) -> None:
        self._soon.stop()
        text = self.line.text()
        self._drafts.keep(self._place, text if text != self._present else "")

    @Slot()
    def _want(self) -> None:
        self._keep()
        self.wanted.emit(self.line.text().strip())

    @Slot()
    def _give_up(self) -> None:
        self._keep()
        self.given_up.emit()

    @Slot()
    def _discard(self) -> None:
        self._soon.stop()
        self._drafts.keep(self._place, "")
        self.discarded.emit()
