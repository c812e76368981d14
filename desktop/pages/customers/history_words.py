"""What was changed in a touch, in words: "words: “Etek” → “Eteğin boyu”"."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from db.queries.touch import Alteration
from db.records import Channel, Direction, TouchKind
from desktop import terms
from desktop.formats import Formats
from desktop.i18n import Words

_LONGEST = 90


def alteration(change: Alteration, words: Words, formats: Formats, today: datetime.date) -> str:
    """Return one change as a line: when, what, from what to what."""
    name = words.translate("History", str(_FIELDS[change.field]))
    before, after = (_shown(change.field, value, words, formats, today) for value in (change.before, change.after))
    line = words.translate("History", "{when} · {field}: {before} → {after}").format(
        when=formats.moment(change.at, today), field=name, before=before, after=after
    )
    return f"{line} · {change.staff}" if change.staff else line


def is_told(change: Alteration) -> bool:
    """Say whether a change is worth a line."""
    return change.field in _FIELDS


def _shown(field: str, value: object, words: Words, formats: Formats, today: datetime.date) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, bool) or field in ("reached", "shareable"):
        return words.translate("History", "yes") if value else words.translate("History", "no")
    say = _SAYING.get(field)
    if say is not None:
        return say(value, words)
    if field == "at":
        return formats.moment(datetime.datetime.fromisoformat(str(value)), today)
    text = " ".join(str(value).split())
    text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
    return words.translate("History", "“{text}”").format(text=text) if field == "words" else text


_SAYING: Mapping[str, Callable[[object, Words], str]] = {
    "kind": lambda value, words: terms.named(TouchKind(str(value)), words),
    "channel": lambda value, words: terms.named(Channel(str(value)), words),
    "direction": lambda value, words: terms.named(Direction(str(value)), words),
    "mood": lambda value, words: terms.mood(int(str(value)), words),
}

_FIELDS: Mapping[str, object] = {
    "words": QT_TRANSLATE_NOOP("History", "words"),
    "at": QT_TRANSLATE_NOOP("History", "when"),
    "kind": QT_TRANSLATE_NOOP("History", "what it was"),
    "channel": QT_TRANSLATE_NOOP("History", "by which way"),
    "direction": QT_TRANSLATE_NOOP("History", "who came to whom"),
    "mood": QT_TRANSLATE_NOOP("History", "mood"),
    "minutes": QT_TRANSLATE_NOOP("History", "minutes"),
    "reached": QT_TRANSLATE_NOOP("History", "reached"),
    "shareable": QT_TRANSLATE_NOOP("History", "for the client’s report"),
}
