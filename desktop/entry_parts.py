"""What was understood of a quick-entry line, as the chips that show it."""

from __future__ import annotations

import dataclasses
import datetime

from db.commands.quick import is_promise_alone
from db.queries.timeline import Entry, EntryGroup, EntrySource
from db.quickentry.entry import PromiseDraft, QuickEntry
from db.records import PromiseSide
from desktop import terms
from desktop.corrections import Facet
from desktop.entry_titles import entry_title, leaves_channel_unsaid
from desktop.formats import Formats
from desktop.i18n import Words

_LONGEST = 34


@dataclasses.dataclass(frozen=True, slots=True)
class EntryPart:
    """One chip: what it stands for, and how it looks; `place` is where a promise begins in the line."""

    facet: Facet
    text: str
    tone: str
    icon: str
    place: int = 0


def parts_of(
    entry: QuickEntry, words: Words, formats: Formats, today: datetime.date, selected_id: int | None
) -> list[EntryPart]:
    """Return the chips of a line.

    Args:
        entry: the line as it was understood.
        words: the language to say it in.
        formats: how that language writes days.
        today: the shop's local day.
        selected_id: whose card is open; a touch of somebody else says whose it is.
    """
    parts: list[EntryPart] = []
    if len(entry.who) == 1 and entry.who[0].id != selected_id:
        parts.append(EntryPart(Facet.WHO, _shortened(entry.who[0].name), "accent", "user"))
    parts.append(_what(entry, words, today))
    if entry.companions:
        names = formats.listed([person.name for person in entry.companions])
        text = words.translate("EntryParts", "with {names}").format(names=_shortened(names))
        parts.append(EntryPart(Facet.COMPANIONS, text, "neutral", "users"))
    if entry.mood is not None:
        mood = entry.mood
        parts.append(EntryPart(Facet.MOOD, terms.mood(mood, words), terms.mood_tone(mood), terms.mood_icon(mood)))
    parts += [_promise(promise, words, formats, today) for promise in entry.promises]
    if entry.at_is_given or not is_promise_alone(entry):
        parts.append(_moment(entry, formats, today))
    if entry.minutes:
        text = words.translate("EntryParts", "%n min", None, entry.minutes)
        parts.append(EntryPart(Facet.MINUTES, text, "neutral", "hourglass"))
    if entry.theme:
        parts.append(EntryPart(Facet.THEME, _shortened(entry.theme), "neutral", "tag"))
    if entry.praise_for:
        text = words.translate("EntryParts", "thanks to {name}").format(name=_shortened(entry.praise_for))
        parts.append(EntryPart(Facet.PRAISE_FOR, text, "good", "award"))
    if entry.shareable:
        parts.append(EntryPart(Facet.SHARE, words.translate("EntryParts", "for the report"), "info", "eye"))
    return parts


def _what(entry: QuickEntry, words: Words, today: datetime.date) -> EntryPart:
    if is_promise_alone(entry):
        return EntryPart(Facet.WHAT, words.translate("EntryParts", "no talk, only the promise"), "neutral", "minus")
    told = Entry(
        source=EntrySource.TOUCH,
        id=0,
        group=EntryGroup.TALKS,
        at=entry.at,
        has_time=True,
        on=today,
        words="",
        kind=entry.kind,
        direction=entry.direction,
        channel=entry.channel,
        reached=entry.reached,
    )
    title = entry_title(told, words)
    if entry.channel is not None and leaves_channel_unsaid(told):
        title = f"{title} · {terms.named(entry.channel, words)}"
    icon = terms.kind_icon(entry.kind, entry.channel)
    return EntryPart(Facet.WHAT, title, terms.kind_tone(entry.kind), icon)


def _promise(promise: PromiseDraft, words: Words, formats: Formats, today: datetime.date) -> EntryPart:
    said = _shortened(promise.words) or words.translate("EntryParts", "promise")
    parts = [said]
    if promise.due_on is not None:
        parts.append(formats.weekday(promise.due_on, today))
    text = " · ".join(parts)
    if promise.due_time is not None:
        text = f"{text} {formats.time(promise.due_time)}"
    if promise.shareable and promise.side is PromiseSide.SHOP:
        text = words.translate("EntryParts", "{promise} · for the report").format(promise=text)
    if promise.side is PromiseSide.CUSTOMER:
        theirs = words.translate("EntryParts", "their word: {promise}").format(promise=text)
        return EntryPart(Facet.PROMISE, theirs, "info", "handshake", promise.place[0])
    return EntryPart(Facet.PROMISE, text, "caution", "handshake", promise.place[0])


def _moment(entry: QuickEntry, formats: Formats, today: datetime.date) -> EntryPart:
    text = formats.moment(entry.at, today) if entry.at_has_time else formats.near(entry.at.date(), today)
    return EntryPart(Facet.MOMENT, text, "neutral", "clock")


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
