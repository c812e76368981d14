"""Keeping a quick-entry line: one touch, and a card first where the name in it has none."""

from __future__ import annotations

from collections.abc import Callable

from db.changes import Change
from db.commands import quick
from db.commands.customers import CustomerDraft
from db.quickentry.entry import QuickEntry
from db.quickentry.newcomers import name_for_card
from desktop.context import Context


def log(context: Context, entry: QuickEntry, staff_id: int | None, then: Callable[[Change], object]) -> None:
    """Keep `entry`; where it names nobody who has a card, a card is made for the name first.

    Args:
        context: the open journal.
        entry: the line as it was understood and corrected.
        staff_id: who of the shop it was, where that is told.
        then: called with the change that kept the touch.
    """
    journal, now = context.journal, context.now()
    if entry.who:
        context.do(lambda: quick.log_entry(journal, entry, now, staff_id=staff_id), then)
        return
    language = context.speech.language
    name = name_for_card(entry.who_text, language)
    draft = CustomerDraft(given_name=name.given, family_name=name.family, honorific=name.honorific, language=language)
    context.do(lambda: quick.log_entry_of_newcomer(journal, entry, draft, now, staff_id), then)
