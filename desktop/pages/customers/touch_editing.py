"""Changing a touch where it stands: its form is opened, kept or put aside without losing a word."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from db.commands import touches as commands
from db.queries import customers
from db.queries import touch as touch_query
from db.queries.timeline import Entry, EntrySource
from db.touchdraft import TouchDraft
from desktop.context import Context
from desktop.drafts import Drafts, of_card
from desktop.pages.customers.form_draft import FormDraft
from desktop.pages.customers.timeline_list import TimelineList
from desktop.pages.customers.timeline_model import TimelineModel
from desktop.pages.customers.touch_files import TouchFiles
from desktop.pages.customers.touch_form import TouchDetails, TouchForm

_PLACE = "touch-"


class TouchEditing(QObject):
    """One form at a time; what was changed in it and not kept comes back when it is opened again.

    Attributes:
        closed: the keyboard belongs to the list again.
    """

    closed = Signal()

    def __init__(
        self, context: Context, drafts: Drafts, files: TouchFiles, entries: TimelineList, model: TimelineModel
    ) -> None:
        """Open forms in `entries`."""
        super().__init__(entries)
        self._context = context
        self._drafts = drafts
        self._files = files
        self._list = entries
        self._model = model
        self._form: TouchForm | None = None
        self._touch_id = 0
        self._draft: FormDraft[TouchDraft] | None = None

    @property
    def form(self) -> TouchForm | None:
        """The form of the touch that is being changed."""
        return self._form

    def waiting(self, customer_id: int) -> int | None:
        """Return which touch of a customer was changed and not kept, the newest of several; None for none."""
        kept = (place.removeprefix(_PLACE) for place in self._drafts.under(of_card(customer_id)) if _PLACE in place)
        return max((int(touch_id) for touch_id in kept), default=None)

    def open(self, entry: Entry, *, by_itself: bool = False) -> None:
        """Change a touch; a form that opens `by_itself` leaves the keyboard where it is."""
        self.put_aside()
        context, journal = self._context, self._context.journal
        self._touch_id = entry.id
        logged = touch_query.draft_of(journal, entry.id)
        self._draft = kept = FormDraft(self._drafts, of_card(logged.customer_id, f"{_PLACE}{entry.id}"), logged)
        # What was kept as text has lost the name of its zone.
        begins_with = dataclasses.replace(kept.begins_with, at=kept.begins_with.at.astimezone(logged.at.tzinfo))
        self._form = form = TouchForm(begins_with, context, self._details(begins_with))
        kept.attach(form)
        form.accepted.connect(self._keep)
        form.left.connect(self._leave)
        form.discarded.connect(self._discard)
        form.attach_wanted.connect(self._attach)
        form.file_wanted.connect(self._files.open)
        self._list.open_form(self._model.place_of((EntrySource.TOUCH, entry.id)), form)
        if not by_itself:
            form.begin()

    def put_aside(self) -> None:
        """Close the form; its words wait."""
        if self._draft is not None:
            self._draft.let_go()
        self._close()

    def hear(self, entries: Sequence[Entry]) -> int | None:
        """The story is about to be shown as it was read again: stay, or close.

        Args:
            entries: what will be shown.

        Returns:
            The touch whose form closed because its place is another one now, None otherwise.
        """
        if self._form is None:
            return None
        touch_id, key = self._touch_id, (EntrySource.TOUCH, self._touch_id)
        if key not in self._model.leaving(entries):
            self._form.show_details(self._details(self._form.wishes()))  # the files as they are now
            return None
        self.put_aside()  # before its row goes: with that the view does away with what lies in it
        return touch_id

    def _details(self, draft: TouchDraft) -> TouchDetails:
        journal, touch_id = self._context.journal, self._touch_id
        names = dict(touch_query.companions_of(journal, touch_id))
        added = [one for one in draft.companions if one not in names]
        names |= {person.id: person.name for person in customers.rows(journal, added)}
        return TouchDetails(
            tuple((one, names[one]) for one in draft.companions if one in names),
            touch_query.files_of(journal, touch_id),
            touch_query.history_of(journal, touch_id),
        )

    @Slot()
    def _keep(self) -> None:
        form, draft, touch_id = self._form, self._draft, self._touch_id
        if form is None or draft is None or not form.is_understood():
            return
        wishes, journal, now = form.wishes(), self._context.journal, self._context.now()
        draft.let_go()  # should it be refused (a full disk), it is still there
        self._close()
        self._context.do(lambda: commands.edit_touch(journal, touch_id, wishes, now), lambda _change: draft.forget())

    @Slot()
    def _discard(self) -> None:
        if self._draft is not None:
            self._draft.forget()
        self._close()

    @Slot()
    def _leave(self) -> None:
        self.put_aside()
        self._list.setFocus()

    @Slot()
    def _attach(self) -> None:
        self._files.choose(self._touch_id)

    def _close(self) -> None:
        form, self._form, self._draft = self._form, None, None
        if form is not None:
            self._list.setFocus()
            self._list.close_form(form)
            self.closed.emit()
