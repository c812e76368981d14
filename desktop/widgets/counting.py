"""What a line takes that holds a figure, or nothing."""

from __future__ import annotations

from PySide6.QtGui import QIntValidator, QValidator


class Count(QIntValidator):
    """A whole figure from 0 on, or none: Qt would never let an emptied line be left as it is."""

    def validate(self, text: str, place: int) -> object:
        if not text:
            return QValidator.State.Acceptable
        return super().validate(text, place)
