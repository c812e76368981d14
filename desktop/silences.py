"""Whose silence is unlike them, worked out once a day and shared by the pages; and what the owner may know of it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries import drifting
from db.queries.drifting import ShopDrift
from db.queries.ownrules import names_a_week
from db.records import DriftAnswerKind
from desktop.i18n import Words

if TYPE_CHECKING:
    from db.journal import Journal

ANSWERS: Mapping[DriftAnswerKind, object] = {
    DriftAnswerKind.UPSET: QT_TRANSLATE_NOOP("Trends", "Upset"),
    DriftAnswerKind.MOVED: QT_TRANSLATE_NOOP("Trends", "Moved away"),
    DriftAnswerKind.SEASON: QT_TRANSLATE_NOOP("Trends", "Not the season"),
    DriftAnswerKind.OTHER: QT_TRANSLATE_NOOP("Trends", "Something else"),
}

_worked_out: WeakKeyDictionary[Journal, ShopDrift] = WeakKeyDictionary()


def answer(kind: DriftAnswerKind, words: Words) -> str:
    """Return what an answer is called."""
    return words.translate("Trends", str(ANSWERS[kind]))


def known(journal: Journal, day: datetime.date) -> ShopDrift | None:
    """Return what was worked out for `day`, None where nothing was yet."""
    found = _worked_out.get(journal)
    if found is None or found.today != day or found.names_a_week != names_a_week(journal):
        return None
    return found


def work_out(journal: Journal, day: datetime.date) -> ShopDrift:
    """Work it out, off the window's thread: a third of a second for ten thousand customers, once a day."""
    found = known(journal, day)
    if found is None:
        found = _worked_out[journal] = drifting.shop_drift(journal, day)
    return found
