"""Letters that were begun for customers, until the report they belong to leaves."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.context import Context
from desktop.drafts import Drafts
from desktop.pages.reports.sending import Ready
from desktop.report_making import letter_place


class BegunLetters(QObject):
    """Keeps what was typed for each customer; what left with a report begins no other."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Keep them in the open journal."""
        super().__init__(parent)
        self._drafts = Drafts(context)
        self._left_with: dict[int, str] = {}

    def keep(self, customer_id: int, letter: str) -> None:
        """Keep what stands in the field; empty, or the very letter that left, is nothing to go on with."""
        has_left = letter == self._left_with.get(customer_id)
        self._drafts.keep(letter_place(customer_id), "" if has_left else letter)

    @Slot(object)
    def let_go(self, reports: list[Ready]) -> None:
        """Forget the letters of reports that left; what was typed since then stays."""
        for ready in reports:
            customer_id, letter = ready.facts.client.id, ready.made.letter
            self._left_with[customer_id] = letter
            if self._drafts.text(letter_place(customer_id)) == letter:
                self._drafts.keep(letter_place(customer_id), "")
