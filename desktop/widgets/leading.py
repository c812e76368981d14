"""What hands the keyboard on to one of its own parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Leading(QWidget):
    """Whoever gives it the keyboard gives it to the part it leads to.

    With a focus proxy of Qt's, Tab would enter by that part and never see what stands before it.
    """

    def leads_to(self) -> QWidget | None:
        """Return the part the keyboard belongs to now; None keeps it, or follows a focus proxy of Qt's."""
        return None

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        part = self.leads_to()
        if part is None:
            super().setFocus(reason)
        else:
            part.setFocus(reason)
