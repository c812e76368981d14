"""What happened on the way of a warmth: what it is called, what it did, and the signs it has on the chart."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries.warmthcard import EventKind, WarmthEvent
from desktop.i18n import Words

HURTING = frozenset({EventKind.COMPLAINT, EventKind.BROKEN_PROMISE})
"""What took warmth away; all others gave some."""

_NAMES: Mapping[EventKind, object] = {
    EventKind.COMPLAINT: QT_TRANSLATE_NOOP("WarmthChart", "complaint"),
    EventKind.BROKEN_PROMISE: QT_TRANSLATE_NOOP("WarmthChart", "a promise was broken"),
    EventKind.REMEDY: QT_TRANSLATE_NOOP("WarmthChart", "remedy"),
    EventKind.MENDED: QT_TRANSLATE_NOOP("WarmthChart", "mended, by their own word"),
    EventKind.PRAISE: QT_TRANSLATE_NOOP("WarmthChart", "praise"),
}
_SHORT: Mapping[EventKind, object] = {
    **_NAMES,
    EventKind.BROKEN_PROMISE: QT_TRANSLATE_NOOP("WarmthChart", "broken promise"),
    EventKind.MENDED: QT_TRANSLATE_NOOP("WarmthChart", "mended"),
}


def name_of(kind: EventKind, words: Words) -> str:
    """Return what an event is called."""
    return words.translate("WarmthChart", str(_NAMES[kind]))


def signs(events: Iterable[WarmthEvent], first: datetime.date, words: Words) -> Sequence[tuple[str, str]]:
    """Return each sign a chart that begins on `first` has, with what it stands for, and the name of its colour."""
    seen = {event.kind for event in events if event.on >= first}
    told: list[tuple[str, str]] = []
    for sign, tone, kinds in (("◆", "bad", seen & HURTING), ("○", "good", seen - HURTING)):
        names = [words.translate("WarmthChart", str(name)) for kind, name in _SHORT.items() if kind in kinds]
        if names:
            told.append((f"{sign} {', '.join(names)}", tone))
    return told
