"""Buttons of which one is chosen; to the Tab key they are one stop, and that is the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """Qt makes them one stop only once the keyboard has been there: until then Tab would come to the first."""

    def __init__(self, parent: QObject) -> None:
        """Begin without buttons."""
        super().__init__(parent)
        self.buttonToggled.connect(self._stop_at)

    @Slot(QAbstractButton, bool)
    def _stop_at(self, button: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            for one in self.buttons():
                one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is button else Qt.FocusPolicy.ClickFocus)
