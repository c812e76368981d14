"""Why somebody is to be left in peace, in two or three words: for a pill, a line of a list."""

from __future__ import annotations

import datetime

from db.records import PeaceKind
from db.relationship.contact import Peace
from desktop.formats import Formats
from desktop.i18n import Words


def briefly(peace: Peace, words: Words, formats: Formats, today: datetime.date) -> str:
    """Return the kind of peace and its end: "their turn until 17 Dec"."""
    until = formats.short(peace.until, today) if peace.until is not None else ""
    if peace.kind is PeaceKind.THEIR_TURN:
        return words.translate("CardHead", "their turn until {day}").format(day=until)
    if peace.kind is PeaceKind.SNOOZED:
        return words.translate("CardHead", "put off until {day}").format(day=until)
    if peace.kind is PeaceKind.TOO_SOON:
        return words.translate("CardHead", "wait until {day}").format(day=until)
    if not until:
        return words.translate("CardHead", "to be left in peace")
    return words.translate("CardHead", "in peace until {day}").format(day=until)
