"""A view on something higher than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Scrolls its content up and down, and where it has no room for its width also aside.

    What gets the keyboard is brought into sight.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Show `content`."""
        super().__init__(parent)
        # Its own: asking Qt for the one it has makes Python know every kind of widget there is, 8 ms at the start.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.NoRole)
        self.setViewport(ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
