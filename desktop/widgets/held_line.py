"""A line changed where it stands, whose half-typed change outlives the program."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.drafts import KEEP_MS, Drafts
from desktop.widgets.draft_line import DraftLine
from desktop.widgets.forms import Line
from desktop.widgets.leading import Leading
from desktop.widgets.rows import KeptLine


class HeldLine(Leading):
    """A `KeptLine`; what a program that ended early left in it stands there again and waits for Enter.

    Attributes:
        line: what one types into.
        said: the text, once it is another one.
    """

    said = Signal(str)

    def __init__(self, drafts: Drafts, *, needed: bool = False, quiet: bool = False) -> None:
        """Begin empty; `show_text` fills it. For the rest see `KeptLine`."""
        super().__init__()
        self.line = _Line(needed=needed, quiet=quiet)
        self._drafts = drafts
        self._place = self._known = ""
        self._before: DraftLine | None = None
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addWidget(self.line)
        self._soon.timeout.connect(self._keep)
        self.line.textEdited.connect(self._wait)
        self.line.said.connect(self._say)

    def leads_to(self) -> QWidget:
        return self.line

    def show_text(self, place: str, text: str) -> None:
        """Show what is kept, or what was being made of it when the program ended.

        Args:
            place: of the drafts, the same for as long as the line is about the same thing.
            text: what is kept.
        """
        if place != self._place:
            self._soon.stop()
            self._place = place
            self.line.from_before = ""
        self._known = text
        self.line.show_text(text)
        kept = self._drafts.text(place)
        if kept and kept == text:
            self._forget()
        elif kept and not self._soon.isActive() and not self.line.hasFocus():
            self.line.setText(kept)
            self.line.setCursorPosition(0)
            self.line.from_before = kept
        self._tell()

    def give_back(self, text: str) -> None:
        """Take back a text that could not be kept: it waits here."""
        self._drafts.keep(self._place, text)
        self.line.show_text(self._known)
        self.line.setText(text)
        self.line.from_before = text
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._soon.isActive():
            self._keep()

    @Slot()
    def _wait(self) -> None:
        self.line.from_before = ""
        self._soon.start()

    @Slot()
    def _keep(self) -> None:
        self._soon.stop()
        self._drafts.keep(self._place, self.line.text() if self.line.is_changed() else "")
        self._tell()

    @Slot(str)
    def _say(self, text: str) -> None:
        self.said.emit(text)
        self._forget()  # only behind it: whatever ends the program in between leaves one of both

    def _forget(self) -> None:
        self._soon.stop()
        self.line.from_before = ""
        self._drafts.keep(self._place, "")
        self._tell()

    @Slot()
    def _discard(self) -> None:
        self.line.bring_back()
        self._forget()
        self.line.setFocus()

    def _tell(self) -> None:
        """Say above the line that what stands in it was not kept, for as long as that is so."""
        waits = bool(self.line.from_before)
        if self._before is None:
            if not waits:
                return
            self._before = DraftLine()
            self._before.discarded.connect(self._discard)
            self._rows.insertWidget(0, self._before)
        self._before.setVisible(waits)


class _Line(KeptLine):
    """Keeps what stands here since before the program ended by Enter, never by being hidden.

    Attributes:
        from_before: that text; empty where there is none.
    """

    def __init__(self, *, needed: bool, quiet: bool) -> None:
        super().__init__(needed=needed, quiet=quiet)
        self.from_before = ""

    def is_changed(self) -> bool:
        return self.text() != self._known

    def bring_back(self) -> None:
        self.setText(self._known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.text()
        super().keyPressEvent(event)
        if self.text() != before and not self.is_changed():
            self.textEdited.emit(self.text())  # Esc brought back what is kept

    def hideEvent(self, event: QHideEvent) -> None:
        if self.from_before:
            Line.hideEvent(self, event)
        else:
            super().hideEvent(event)
