"""A form that tells of every change in it, and that says so where it holds what was typed before and not saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

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

    def watch(self, fields: QWidget | None = None) -> None:
        """Tell of changes in these fields, in all of them by default."""
        inside = fields or self
        for line in inside.findChildren(QLineEdit):
            line.textChanged.connect(self.changed)
        for paper in inside.findChildren(QPlainTextEdit):
            paper.textChanged.connect(self.changed)
        for choice in inside.findChildren(QComboBox):
            choice.currentIndexChanged.connect(self.changed)
        for button in inside.findChildren(QAbstractButton):
            button.clicked.connect(self.changed)

    def tell_of_draft(self) -> None:
        """Say that this was typed before, and offer to forget it."""
        line = DraftLine()
        line.discarded.connect(self.discarded)
        self.fields.insertWidget(0, line)
