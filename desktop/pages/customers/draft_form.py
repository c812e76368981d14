"""A form that tells of every change in it, and that says so where it holds what was typed before and not saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from desktop.widgets.draft_line import DraftLine
from desktop.widgets.forms import Form


class DraftForm(Form):
    """What stands in it is kept as a draft by the sheet it lies in.

    Attributes:
        changed: something else stands in a field, or another thing is chosen.
        discarded: what was typed before and not saved is to be forgotten.
    """

    changed = Signal()
    discarded = Signal()

    def watch(self) -> None:
        """Tell of changes in the fields there are."""
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(self.changed)
        for paper in self.findChildren(QPlainTextEdit):
            paper.textChanged.connect(self.changed)
        for choice in self.findChildren(QComboBox):
            choice.currentIndexChanged.connect(self.changed)
        for button in self.findChildren(QAbstractButton):
            button.clicked.connect(self.changed)

    def tell_of_draft(self) -> None:
        """Say that this was typed before, and offer to forget it."""
        line = DraftLine()
        line.discarded.connect(self.discarded)
        self.fields.insertWidget(0, line)
