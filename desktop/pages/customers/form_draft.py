"""What is typed into a form and not saved yet, kept while one types."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from desktop import wish_text
from desktop.drafts import KEEP_MS, Drafts
from desktop.pages.customers.wish_form import WishForm
from desktop.wish_text import Typed

Wishes = TypeVar("Wishes")


class FormDraft(QObject, Generic[Wishes]):
    """The draft of one form, kept a moment after the last key and whenever the form goes out of sight.

    Attributes:
        known: what the journal says.
        begins_with: what the form is to begin with: what was typed before over what the journal says now.
    """

    def __init__(self, drafts: Drafts, place: str, known: Wishes) -> None:
        """Read what was typed before at `place`."""
        super().__init__()
        self._drafts, self._place = drafts, place
        self._form: WishForm[Wishes] | None = None
        self._untouched: Wishes | None = None
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self.keep)
        text = drafts.text(place)
        typed = wish_text.read(type(known), text) if text else None
        self._is_from_before = typed is not None
        self.known = known
        self.begins_with = typed.over(known) if typed is not None else known

    def attach(self, form: WishForm[Wishes]) -> None:
        """Keep what is typed into `form`, which was made of `begins_with`; say so where that was typed before."""
        self._form = form
        if self._is_from_before:
            form.tell_of_draft()
        else:
            self._untouched = form.wishes()
        form.watch()
        form.changed.connect(self._soon.start)
        form.installEventFilter(self)

    @Slot()
    def keep(self) -> None:
        """Keep what stands in the form now; nothing where it says what the journal says."""
        self._soon.stop()
        if self._form is None:
            return
        wishes = self._form.wishes()
        touched = wishes not in (self.known, self._untouched)
        self._drafts.keep(self._place, wish_text.written(Typed(self.known, wishes)) if touched else "")

    def let_go(self) -> None:
        """The form is closed: what was kept waits."""
        self.keep()
        self._release()

    def forget(self) -> None:
        """It was saved, or thrown away."""
        self._release()
        self._drafts.keep(self._place, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and self._soon.isActive():
            self.keep()
        return super().eventFilter(watched, event)

    def _release(self) -> None:
        self._soon.stop()
        form, self._form = self._form, None
        if form is not None:
            form.removeEventFilter(self)
            form.changed.disconnect(self._soon.start)
