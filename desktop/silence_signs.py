"""What the signs on the chart of somebody's silences stand for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries.contact_days import ContactDay
from db.relationship.rhythm import Rhythm
from desktop.i18n import Words


class SilenceEnd(StrEnum):
    """How a silence ended that was not as the rhythm has it; its value is what that is called."""

    LATE = str(QT_TRANSLATE_NOOP("CardCharts", "longer than they like"))
    SOON = str(QT_TRANSLATE_NOOP("CardCharts", "we came too soon"))


_LOOKS = {SilenceEnd.LATE: ("▲", "caution"), SilenceEnd.SOON: ("▼", "info")}


def end_of(day: ContactDay, rhythm: Rhythm | None) -> SilenceEnd | None:
    """Return what was unlike the rhythm about the silence before a day; None where nothing was."""
    if rhythm is None or rhythm.never or day.silence is None:
        return None
    if rhythm.latest_days is not None and day.silence > rhythm.latest_days:
        return SilenceEnd.LATE
    if day.ours and rhythm.earliest_days is not None and day.silence < rhythm.earliest_days:
        return SilenceEnd.SOON
    return None


def signs(contacts: Sequence[ContactDay], rhythm: Rhythm | None, words: Words) -> Sequence[tuple[str, str, str]]:
    """Return each sign that is on the chart of these days, what it is called, and the name of its colour."""
    seen = {end_of(day, rhythm) for day in contacts[1:]}
    return [
        (mark, words.translate("CardCharts", end.value), tone) for end, (mark, tone) in _LOOKS.items() if end in seen
    ]
