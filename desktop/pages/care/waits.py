"""How soon somebody who complained heard from the shop, in words."""

from __future__ import annotations

from desktop.formats import Formats
from desktop.i18n import Words

HOUR = 60
_TOLD_EXACTLY = 4 * HOUR


def contacted_after(minutes: int, words: Words, formats: Formats) -> str:
    """Return after how much open time the first contact came, the minutes left out where there are many hours."""
    if minutes < 1:
        return words.translate("CaseCard", "first contact at once")
    told = minutes if minutes < _TOLD_EXACTLY else minutes // HOUR * HOUR
    return words.translate("CaseCard", "first contact after {time} (open hours)").format(time=formats.duration(told))
