"""One word a day about who is waiting: when it is due, and what it says."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from desktop.formats import Formats
from desktop.i18n import Words
from desktop.settings import Notices

if TYPE_CHECKING:
    from db.queries.digest import Waiting


def is_due(notices: Notices, local: datetime.datetime) -> bool:
    """Say whether the word of the day is to come now: wanted, its hour has struck, and not said today.

    A computer that slept over the hour, or over days, is due once when it wakes.
    """
    return notices.digest and notices.told_on != local.date() and local.time().replace(tzinfo=None) >= notices.at


def sentence(waiting: Waiting, words: Words, *, names: bool) -> str:
    """Return what the word says; empty where nothing is waiting.

    Args:
        waiting: the figures.
        words: the language.
        names: whether customers are named; else figures alone, for a screen everybody sees.
    """
    parts = [
        words.translate("Digest", "%n complaint(s) without a first contact", None, waiting.complaints)
        if waiting.complaints
        else "",
        words.translate("Digest", "%n people to ask after", None, waiting.people) if waiting.people else "",
        words.translate("Digest", "%n promise(s) for today", None, waiting.promises_today)
        if waiting.promises_today
        else "",
        words.translate("Digest", "%n promise(s) late", None, waiting.promises_late) if waiting.promises_late else "",
    ]
    told = " · ".join(part for part in parts if part)
    if not (told and names and waiting.names):
        return told
    others = waiting.people - len(waiting.names)
    named = [*waiting.names, words.translate("Digest", "%n more", None, others)] if others > 0 else waiting.names
    return f"{told}\n{Formats(words).listed(list(named))}"
