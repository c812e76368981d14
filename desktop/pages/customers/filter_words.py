"""What may be asked of everybody in the list, in words."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries.customerfilters import NOBODYS, CustomerFilter, Due, Often, Shelf
from db.records import Channel
from desktop import terms
from desktop.i18n import Words

_SHELVES: Mapping[Shelf, object] = {
    Shelf.PRESENT: QT_TRANSLATE_NOOP("ListFilter", "Everybody"),
    Shelf.LOST: QT_TRANSLATE_NOOP("ListFilter", "Lost"),
    Shelf.ARCHIVED: QT_TRANSLATE_NOOP("ListFilter", "Archived"),
}
_DUES: Mapping[Due, object] = {
    Due.OVERDUE: QT_TRANSLATE_NOOP("ListFilter", "Overdue"),
    Due.THIS_WEEK: QT_TRANSLATE_NOOP("ListFilter", "Due within a week"),
    Due.NEVER: QT_TRANSLATE_NOOP("ListFilter", "No due day"),
}
_OFTEN: Mapping[Often, object] = {
    Often.WEEKLY: QT_TRANSLATE_NOOP("ListFilter", "Every week or more often"),
    Often.MONTHLY: QT_TRANSLATE_NOOP("ListFilter", "Up to once a month"),
    Often.QUARTERLY: QT_TRANSLATE_NOOP("ListFilter", "Up to once in three months"),
    Often.RARELY: QT_TRANSLATE_NOOP("ListFilter", "More rarely"),
}


def shelf(which: Shelf, words: Words) -> str:
    """Return what a part of the cards is called."""
    return words.translate("ListFilter", str(_SHELVES[which]))


def due(when: Due, words: Words) -> str:
    """Return how being due is called."""
    return words.translate("ListFilter", str(_DUES[when]))


def often(how: Often, words: Words) -> str:
    """Return how a rhythm is called."""
    return words.translate("ListFilter", str(_OFTEN[how]))


def channel(which: Channel, words: Words) -> str:
    """Return how a way to turn to somebody is asked for: "Prefers phone"."""
    return words.translate("ListFilter", "Prefers: {channel}").format(channel=terms.named(which, words))


def never_talked(words: Words) -> str:
    """Return how it is asked for that nobody ever spoke with them."""
    return words.translate("ListFilter", "Never talked to")


def owner(whose: int, staff: Mapping[int, str], words: Words) -> str:
    """Return how it is asked for who looks after them.

    Args:
        whose: their number, or `NOBODYS`.
        staff: what those who work in the shop, or did, are called.
        words: the language.
    """
    if whose == NOBODYS:
        return words.translate("ListFilter", "Looked after by nobody")
    return words.translate("ListFilter", "Looked after by: {name}").format(name=staff.get(whose, "?"))


def criteria(wanted: CustomerFilter, staff: Mapping[int, str], words: Words) -> Sequence[tuple[str, CustomerFilter]]:
    """Return everything a filter asks, each in words and with the filter that asks it no more."""
    found: list[tuple[str, CustomerFilter]] = []
    if wanted.shelf is not Shelf.PRESENT:
        found.append((shelf(wanted.shelf, words), dataclasses.replace(wanted, shelf=Shelf.PRESENT)))
    for tag in wanted.tags:
        others = tuple(other for other in wanted.tags if other != tag)
        found.append((tag, dataclasses.replace(wanted, tags=others)))
    if wanted.due is not None:
        found.append((due(wanted.due, words), dataclasses.replace(wanted, due=None)))
    if wanted.often is not None:
        found.append((often(wanted.often, words), dataclasses.replace(wanted, often=None)))
    if wanted.channel is not None:
        found.append((channel(wanted.channel, words), dataclasses.replace(wanted, channel=None)))
    if wanted.never_talked:
        found.append((never_talked(words), dataclasses.replace(wanted, never_talked=False)))
    if wanted.owner is not None:
        found.append((owner(wanted.owner, staff, words), dataclasses.replace(wanted, owner=None)))
    return found
