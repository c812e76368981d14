"""A control beside its name, and a line of text that is kept when one leaves it, or says why it is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.fault_line import FaultLine
from desktop.widgets.forms import Line
from desktop.widgets.text import PlainLabel

_NAME_WIDTH = 168
_ONE_LINE = 36
_BESIDE = 400  # below this width the name stands above its control
_WIDE = 4000


class Row(QWidget):
    """A control with its name before it, and perhaps a word about it below."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        """Put a name before `control`; `say` gives it."""
        super().__init__(parent)
        space = theme.current().space
        self._control = control
        self._name = PlainLabel(wrap=True)
        self._name.setBuddy(control)
        self._note = PlainLabel(size="small", ink="muted", wrap=True)
        self._note.hide()
        self._fault: FaultLine | None = None
        right = self._right = QVBoxLayout()
        right.setSpacing(2)
        if control.maximumWidth() < self.maximumWidth():  # it has a width of its own
            right.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            right.addWidget(control)
        right.addWidget(self._note)
        layout = self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space.l)
        layout.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(right, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if isinstance(control, KeptLine):
            control.refused.connect(self.complain)
        self._fit()

    def say(self, name: str, note: str = "") -> None:
        """Call the control `name` and add a word about it."""
        self._name.setText(name)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._control.setAccessibleName(name)
        self._describe()

    @Slot(str)
    def complain(self, fault: str) -> None:
        """Say below the control why what stands in it is not kept; an empty text takes that back."""
        if self._fault is None:
            self._fault = FaultLine()
            self._right.addWidget(self._fault)
        self._fault.say(fault)
        self._describe()

    def _describe(self) -> None:
        fault = self._fault.text() if self._fault is not None else ""
        self._control.setAccessibleDescription(" ".join(text for text in (self._note.text(), fault) if text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for the control's width alone: where both have no room side by side, the name stands above it."""
        widest = max(self._control.minimumSizeHint().width(), self._control.minimumWidth())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the name stand at the height of the control's first line, or above it where the line is too short."""
        control, directions = self._control, QBoxLayout.Direction
        beside = self.width() >= theme.scaled(_BESIDE)
        self._across.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._across.setSpacing(theme.current().space.l if beside else 2)
        self._name.setMinimumWidth(theme.scaled(_NAME_WIDTH) if beside else 0)
        self._name.setMaximumWidth(theme.scaled(_NAME_WIDTH) if beside else self.maximumWidth())
        if not beside:
            self._name.setContentsMargins(0, 0, 0, 0)
            return
        wants = control.heightForWidth(_WIDE) if control.hasHeightForWidth() else control.sizeHint().height()
        one_line = min(wants, theme.scaled(_ONE_LINE))
        above = max(0, (one_line - self._name.fontMetrics().height()) // 2)
        self._name.setContentsMargins(0, above, 0, 0)


class KeptLine(Line):
    """A line whose text is kept by Enter or by leaving it; Esc brings back what stood there.

    Attributes:
        said: the text, once it is another one.
        refused: why the text is not kept, for the line below it; empty as soon as that is over.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        needed: bool = False,
        quiet: bool = False,
        judge: Callable[[str], str] | None = None,
    ) -> None:
        """Begin empty.

        Args:
            parent: the widget it lies in.
            needed: it never stays empty: what stood there comes back.
            quiet: it reads as a text; a line below it shows where the pointer or the keyboard is.
            judge: says why a text cannot be kept, "" where it can; such a text stays, to be put right.
        """
        super().__init__("", parent)
        self.setProperty("quiet", quiet)
        if quiet:  # in line with the texts above and below it: Qt leaves some room of its own
            self.setTextMargins(-2, 0, 0, 0)
        self._known = ""
        self._needed = needed
        self._judge = judge
        self._fault = ""
        self._is_odd = False  # what stands here is not kept, and not typed at the moment either
        self.editingFinished.connect(self._keep)
        self.textEdited.connect(self._begin_anew)

    def show_text(self, text: str) -> None:
        """Show what is kept; whoever is typing there at the moment is not disturbed."""
        typing = self.hasFocus() and self.text() != self._known
        odd = self._is_odd and text == self._known
        self._known = text
        if not typing and not odd and self.text() != text:
            self._bring_back()
            self.setCursorPosition(0)

    def retell(self) -> None:
        """Say in the language of the moment why what stands here is not kept."""
        if self._fault and self._judge is not None:
            self._refuse(self._judge(self.text().strip() if self._is_odd else ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._known:
            self._bring_back()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        self._begin_anew()
        super().hideEvent(event)

    @Slot()
    def _keep(self) -> None:
        text = self.text().strip()
        if text == self._known:
            if self._is_odd:
                self._bring_back()
            return
        fault = self._judge(text) if self._judge is not None else ""
        if self._needed and not text:
            self.setText(self._known)
            self._refuse(fault)
        elif fault:
            self._is_odd = True
            self._refuse(fault)
        else:
            self._is_odd = False
            self._known = text
            if self.text() != text:
                self.setText(text)
            self._refuse("")
            self.said.emit(text)

    @Slot()
    def _begin_anew(self) -> None:
        """Let a word on what came back by itself go, when one types again or looks elsewhere."""
        if not self._is_odd:
            self._refuse("")

    def _bring_back(self) -> None:
        self._is_odd = False
        self.setText(self._known)
        self._refuse("")

    def _refuse(self, fault: str) -> None:
        if fault != self._fault:
            self._fault = fault
            self.refused.emit(fault)
