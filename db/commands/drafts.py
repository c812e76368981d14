"""Text somebody began to type, kept until it is used or thrown away. No change of the journal: nothing to undo."""

import datetime

from db.journal import Journal
from db.models import Draft


def keep_draft(journal: Journal, place: str, text: str, now: datetime.datetime) -> None:
    """Keep what stands in a field that was left without being used; an empty text forgets it.

    Args:
        journal: open for writing; one that is only read keeps nothing.
        place: which field, at most 120 characters ("quick:7").
        text: what stands in it.
        now: the present moment, aware.
    """
    if journal.read_only:
        return
    with journal.writing():
        Draft.delete().where(Draft.place == place).execute()
        if text:
            Draft.insert(place=place, text=text, at=now).execute()
