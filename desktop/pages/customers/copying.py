"""How far the copy of somebody's data is, and the way to think better of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.context import Context
from desktop.theme import Weight
from desktop.widgets.button import Button
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.text import ElidedLabel, PlainLabel

_WIDE = 460
_NOT_BEFORE_MS = 300  # most cards are copied before anybody could read what it says


class Copying(QDialog):
    """A small window beside the work: everything else can be gone on with meanwhile.

    Attributes:
        stopped: the copy is no longer wanted.
    """

    stopped = Signal()

    def __init__(self, context: Context, name: str, parent: QWidget) -> None:
        """Speak of the copy of the data of `name`; it shows itself where that takes long."""
        super().__init__(parent)
        self._context = context
        self._title = PlainLabel(size="figure", weight=Weight.STRONG, serif=True)
        self._whose = ElidedLabel(name)
        self._told = PlainLabel(ink="muted", wrap=True)
        self._bar = ProgressLine(0, "accent")
        self._done = 0.0
        self._share = PlainLabel(ink="muted")
        self._stop = Button()
        self._stop.clicked.connect(self.reject)
        self._lay_out()
        self._retranslate()
        self._wait = QTimer(self, singleShot=True, interval=_NOT_BEFORE_MS)
        self._wait.timeout.connect(self.show)
        self._wait.start()
        self.rejected.connect(self.stopped)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot(int, int)
    def show_share(self, done: int, total: int) -> None:
        """Show how much of the work is done."""
        self._done = done / max(total, 1)
        self._bar.show_share(self._done, "accent")
        self._retranslate()

    def leave(self) -> None:
        """Go away: the work has ended."""
        self._wait.stop()
        self.hide()
        self.deleteLater()

    def _lay_out(self) -> None:
        space = theme.current().space
        below = QHBoxLayout()
        below.addWidget(self._share, 1)
        below.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.xl, space.xl, space.l)
        layout.setSpacing(space.m)
        layout.addWidget(self._title)
        layout.addWidget(self._whose)
        layout.addWidget(self._told)
        layout.addWidget(self._bar)
        layout.addLayout(below)
        self.setMinimumWidth(theme.scaled(_WIDE))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("A copy of their data"))
        self._title.setText(self.tr("The copy is being made"))
        self._told.setText(self.tr("You can go on working meanwhile."))
        self._share.setText(self._context.formats().percent(self._done))
        self._stop.setText(self.tr("Cancel"))
