"""A view on something higher than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import Shiboken

_AROUND = 24  # pixels that are seen around what has the keyboard


class Scroll(QScrollArea):
    """Scrolls its content up and down, and where it has no room for its width also aside.

    What gets the keyboard is brought into sight. The bar lies in the content's own margin, so nothing moves when it
    comes or goes, and the edge stays in line with what stands above.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, bar_in_margin: bool = True) -> None:
        """Show `content`; where it has no margin to speak of, or sees to that itself, the bar stands beside it."""
        super().__init__(parent)
        self._bar_in_margin = bar_in_margin
        self._margin: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        # Its own: asking Qt for the one it has makes Python know every kind of widget there is, 8 ms at the start.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.NoRole)
        self.setViewport(ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._followed: QWidget | None = None
        self._following = QTimer(self, singleShot=True, interval=0)  # what was just put in has its place by then
        self._following.timeout.connect(self._bring)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Qt sees to the Tab key alone. A click is left as it is: nothing moves under the hand, nor on coming back."""
        is_by_hand = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if before is not None and now is not None and not is_by_hand and self.isAncestorOf(now):
            self._followed = now
            self._following.start()

    @Slot()
    def _bring(self) -> None:
        widget, self._followed = self._followed, None
        if widget is None or not Shiboken.isValid(widget) or not self.isAncestorOf(widget):
            return
        if widget.hasFocus() and widget.height() < self.viewport().height():
            self.ensureWidgetVisible(widget, 0, _AROUND)

    @Slot()
    def _make_room(self) -> None:
        content: QWidget | None = self.widget()  # none while it is elsewhere
        bar = self.verticalScrollBar()
        layout = content.layout() if content is not None else None
        if layout is None or not self._bar_in_margin:
            return
        margins, width = layout.contentsMargins(), bar.sizeHint().width()
        if self._margin is None:
            self._margin = margins.right()
        if self._margin >= width:
            margins.setRight(self._margin - (width if bar.maximum() > 0 else 0))
            layout.setContentsMargins(margins)
