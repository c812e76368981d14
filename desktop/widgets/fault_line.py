"""The line below a control that says what of it could not be kept, and what holds till then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop import theme
from desktop.widgets.lines import Glyph
from desktop.widgets.text import PlainLabel


class FaultLine(QWidget):
    """A sign and a sentence, hidden while there is nothing to say. Screen readers hear it when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._text = PlainLabel(ink="bad", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(Glyph("circle-alert", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def text(self) -> str:
        """Return what is said; empty where nothing is."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Say what is wrong; an empty text takes the line away."""
        is_new = bool(text) and text != self._text.text()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.setVisible(bool(text))
        if is_new:
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))
