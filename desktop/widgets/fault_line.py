"""The line below a control that says what of it could not be kept, and what holds till then."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from desktop import theme
from desktop.widgets.lines import Glyph
from desktop.widgets.text import PlainLabel

_AGAIN_MS = 30
_AROUND = 8


class FaultLine(QWidget):
    """A sign and a sentence, hidden while there is nothing to say. Screen readers hear it when it comes.

    While a button of the mouse is held it neither comes nor goes: what one is about to click would move away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._said = ""
        self._text = PlainLabel(ink="bad", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space.s)
        layout.addWidget(Glyph("circle-alert", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._later = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._later.timeout.connect(self._appear)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._come_into_sight)
        self.hide()

    def text(self) -> str:
        """Return what is said; empty where nothing is."""
        return self._said

    def say(self, text: str) -> None:
        """Say what is wrong; an empty text takes the line away."""
        if text != self._said:
            self._said = text
            self._appear()

    @Slot()
    def _appear(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._later.start()
            return
        if self._said:
            self._text.setText(self._said)
            self._text.setAccessibleName(self._said)
            self._laid_out.start()
        self.setVisible(bool(self._said))
        if self._said:
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    @Slot()
    def _come_into_sight(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.isVisible():
            above.ensureWidgetVisible(self, 0, _AROUND)
