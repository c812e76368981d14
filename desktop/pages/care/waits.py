"""How soon somebody who complained heard from the shop, in words."""

from __future__ import annotations

from desktop.i18n import Words

HOUR = 60


def contacted_after(minutes: int, words: Words) -> str:
    """Return after how many open minutes the first contact came."""
    if minutes < 1:
        return words.translate("CaseCard", "first contact at once")
    if minutes < HOUR:
        return words.translate("CaseCard", "first contact after %n opening minute(s)", None, minutes)
    return words.translate("CaseCard", "first contact after %n opening hour(s)", None, minutes // HOUR)
