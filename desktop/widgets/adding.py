"""A line at the foot of a list that takes one more thing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.drafts import KEEP_MS, Drafts
from desktop.widgets.button import Button
from desktop.widgets.draft_line import DraftLine
from desktop.widgets.fault_line import FaultLine
from desktop.widgets.forms import Line


class Adding(QWidget):
    """A name and a button; Enter does the same.

    Attributes:
        said: the name, once there is one.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, judge: Callable[[str], str] | None = None) -> None:
        """Begin empty; `say` gives it its words.

        Args:
            parent: the widget it lies in.
            judge: says why a name cannot be added, "" where it can; such a name stays, to be changed.
        """
        super().__init__(parent)
        self._judge = judge
        self._drafts: Drafts | None = None
        self._place = ""
        self._is_read = False
        self._line = Line()
        self._button = Button(icon="plus", compact=True)
        self._before: DraftLine | None = None
        self._fault: FaultLine | None = None
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        across = QHBoxLayout()
        across.setSpacing(theme.current().space.s)
        across.addWidget(self._line, 1)
        across.addWidget(self._button)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addLayout(across)
        self._line.returnPressed.connect(self._add)
        self._line.textEdited.connect(self._wait)
        self._button.clicked.connect(self._add)
        self._soon.timeout.connect(self._keep)

    def say(self, hint: str, button: str) -> None:
        """Show these words."""
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(hint)
        self._button.setText(button)
        if self._fault is not None and self._fault.text():
            self._complain(self._wrong())

    def keep_in(self, drafts: Drafts, place: str) -> None:
        """Keep what is typed here and not added yet as the draft of `place`, and begin with what was typed before."""
        self._drafts, self._place = drafts, place
        if self.isVisible():
            self._begin()

    def give_back(self, name: str) -> None:
        """Take back a name that could not be added, unless something else is typed by now."""
        if not self._line.text():
            self._line.setText(name)
            self._keep()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._soon.isActive():
            self._keep()
        self._complain("")

    def _begin(self) -> None:
        """Read once what was typed before."""
        if self._is_read or self._drafts is None:
            return
        self._is_read = True
        kept = self._drafts.text(self._place)
        if kept and not self._line.text():
            self._line.setText(kept)
            self._before = DraftLine()
            self._before.discarded.connect(self._discard)
            self._rows.insertWidget(0, self._before)

    @Slot()
    def _wait(self) -> None:
        self._soon.start()
        self._complain("")

    @Slot()
    def _keep(self) -> None:
        self._soon.stop()
        if self._drafts is not None:
            self._drafts.keep(self._place, self._line.text())

    @Slot()
    def _discard(self) -> None:
        self._line.clear()
        self._end()

    @Slot()
    def _add(self) -> None:
        name, fault = self._line.text().strip(), self._wrong()
        if fault:
            self._complain(fault)
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._line.setText("")  # clear() would leave Ctrl+Z to the line: it is to take back what was added
        self._end()
        if name:
            self.said.emit(name)

    def _end(self) -> None:
        """Begin anew with an empty line."""
        self._keep()
        self._complain("")
        if self._before is not None:
            self._before.hide()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wrong(self) -> str:
        name = self._line.text().strip()
        return self._judge(name) if name and self._judge is not None else ""

    def _complain(self, fault: str) -> None:
        if self._fault is None:
            if not fault:
                return
            self._fault = FaultLine()
            self._rows.addWidget(self._fault)
        self._fault.say(fault)
        self._line.setAccessibleDescription(fault)
