"""A line at the foot of a list that takes one more thing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import theme
from desktop.widgets.button import Button
from desktop.widgets.forms import Line


class Adding(QWidget):
    """A name and a button; Enter does the same.

    Attributes:
        said: the name, once there is one.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty; `say` gives it its words."""
        super().__init__(parent)
        self._line = Line()
        self._button = Button(icon="plus", compact=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._button)
        self._line.returnPressed.connect(self._add)
        self._button.clicked.connect(self._add)

    def say(self, hint: str, button: str) -> None:
        """Show these words."""
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(hint)
        self._button.setText(button)

    @Slot()
    def _add(self) -> None:
        name = self._line.text().strip()
        self._line.clear()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        if name:
            self.said.emit(name)
