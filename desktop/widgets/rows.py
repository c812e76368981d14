"""A control beside its name, and a line of text that is kept when one leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
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
        right = QVBoxLayout()
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
        self._fit()

    def say(self, name: str, note: str = "") -> None:
        """Call the control `name` and add a word about it."""
        self._name.setText(name)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(note)

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
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, needed: bool = False, quiet: bool = False) -> None:
        """Begin empty.

        Args:
            parent: the widget it lies in.
            needed: it never stays empty: what stood there comes back.
            quiet: it reads as a text; a line below it shows where the pointer or the keyboard is.
        """
        super().__init__("", parent)
        self.setProperty("quiet", quiet)
        if quiet:  # in line with the texts above and below it: Qt leaves some room of its own
            self.setTextMargins(-2, 0, 0, 0)
        self._known = ""
        self._needed = needed
        self.editingFinished.connect(self._keep)

    def show_text(self, text: str) -> None:
        """Show what is kept; whoever is typing there at the moment is not disturbed."""
        typing = self.hasFocus() and self.text() != self._known
        self._known = text
        if not typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._known:
            self.setText(self._known)
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        super().hideEvent(event)

    @Slot()
    def _keep(self) -> None:
        text = self.text().strip()
        if self._needed and not text:
            self.setText(self._known)
        elif text != self._known:
            self._known = text
            self.said.emit(text)
