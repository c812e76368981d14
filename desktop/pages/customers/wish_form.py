"""A form whose content is one value: what somebody wishes to stand on the card."""

from __future__ import annotations

from typing import Generic, TypeVar

from desktop.pages.customers.draft_form import DraftForm
from desktop.widgets.day_field import DayField

Wishes = TypeVar("Wishes")


class WishForm(DraftForm, Generic[Wishes]):
    """A form that can say what stands in it."""

    def wishes(self) -> Wishes:
        """Return what the form holds now."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        raise NotImplementedError

    def lead_to_unread(self, *days: DayField) -> bool:
        """Put the keyboard into the first of these fields no day can be read from; say whether there is one."""
        unread = next((day for day in days if not day.is_understood()), None)
        if unread is not None:
            unread.setFocus()
        return unread is not None

    def is_understood(self) -> bool:
        """Say whether everything in it can be kept; if not, put the keyboard where it cannot."""
        return True
