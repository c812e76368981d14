"""Small forms: named fields, a button that saves, Esc that leaves without losing what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.button import Button, Kind
from desktop.widgets.leading import Leading
from desktop.widgets.press import KeptByEnter
from desktop.widgets.tab_order import lead_tab_through
from desktop.widgets.text import ElidedLabel, PlainLabel
from desktop.widgets.window_undo import TextLine, TextSheet


class Field(QWidget):
    """A control with its name above it.

    Attributes:
        control: what one types or chooses with.
    """

    def __init__(
        self, control: QWidget, name: str = "", parent: QWidget | None = None, *, elides: bool = False
    ) -> None:
        """Put `name` above `control`; one the shop made up may be of any length, and then `elides`."""
        super().__init__(parent)
        self.control = control
        self._name = (ElidedLabel if elides else PlainLabel)(size="small", ink="muted")
        self._name.setBuddy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._name)
        layout.addWidget(control)
        layout.addStretch()
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Call the control by another name."""
        self._name.setText(name)
        self.control.setAccessibleName(name)
        control = self.control
        typed_into = control.leads_to() if isinstance(control, Leading) else control.focusProxy()
        if typed_into is not None:
            typed_into.setAccessibleName(name)


class Form(KeptByEnter, QWidget):
    """Fields one below the other, and the two ways out.

    Attributes:
        accepted: Enter or the button: what stands in the fields is to be kept.
        left: Esc or the other button: the fields keep their text, nothing is done.
    """

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form; its fields go into `fields`."""
        super().__init__(parent)
        space = theme.current().space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space.s)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(space.s)
        self.save = Button(kind=Kind.PRIMARY, compact=True)
        self.leave = Button(kind=Kind.QUIET, compact=True)
        self.save.clicked.connect(self._accept)
        self.leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        layout.addLayout(self.fields)
        layout.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._name_buttons()

    def retranslate(self) -> None:
        """Write the names of the fields in the language of the moment."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        lead_tab_through(self)  # the ways out were made before the fields, and a word on a draft after them

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        else:
            super().keyPressEvent(event)

    def _name_buttons(self) -> None:
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Close"))

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit()


class Line(TextLine):
    """One line of text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Begin with `text`, seen from its beginning."""
        super().__init__(text, parent)
        self.setCursorPosition(0)
        self.setMinimumWidth(theme.scaled(60))


class Paper(TextSheet):
    """Several lines of plain text, as high as they are. Ctrl+Enter means done; Tab leads on.

    Attributes:
        submitted: Ctrl+Enter was pressed.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None, *, fewest_lines: int = 2) -> None:
        """Begin empty and `fewest_lines` high."""
        super().__init__(parent)
        self._fewest = fewest_lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def sizeHint(self) -> QSize:
        lines = max(self._fewest, round(self.document().size().height()))
        frame = 2 * self.frameWidth() + 2 * round(self.document().documentMargin()) + _PADDING
        return QSize(theme.scaled(160), lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _grow(self) -> None:
        self.updateGeometry()


_PADDING = 10  # the style sheet's own, above and below
