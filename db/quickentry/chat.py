"""A conversation pasted from WhatsApp: whose it is, when, and what was said, without the stamps before each message."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from db.quickentry import reviews
from db.quickentry.entry import QuickEntry, Span, SpanKind, received
from db.quickentry.numbered import Numbered, owner_of_number
from db.quickentry.people import People, PersonRef
from db.quickentry.tokens import tokenize
from db.records import Channel, Direction, TouchKind

_DAY = r"(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2})?(?:\s*(?P<half>[ap])\.?m\.?)?"
_REST = r"\s*\]?\s*(?:[-–]\s*)?(?P<who>[^:\n\[\]]{1,60}):\s?(?P<said>.*)"
_MARKS = r"[\u200e\u200f\u202a-\u202e]*"
# In a file that was exported, on a phone, and from the window of a computer.
_FORMS = (
    re.compile(rf"{_MARKS}\[?{_DAY},?\s+{_CLOCK}{_REST}", re.IGNORECASE),
    re.compile(rf"{_MARKS}\[{_CLOCK},\s*{_DAY}{_REST}", re.IGNORECASE),
)
_NOON = 12
_LONGEST_DAY = 31
_CENTURY, _CENTURIES = 2000, 100
_LONGEST = 400  # messages
_SHORTEST_NUMBER = 5  # digits
_TELLING = 2  # words that praise, complain or suggest


@dataclass(frozen=True, slots=True)
class _Message:
    day: str
    clock: time | None
    is_american: bool
    who: str
    said: str
    stamp: tuple[int, int]  # its place in the text
    name: tuple[int, int]


def chat_entry(text: str, people: People, selected: PersonRef | None, now: datetime) -> QuickEntry | None:
    """Return what a pasted conversation is; None where a text is none."""
    messages = _messages(text)
    if not any(message.said for message in messages):
        return None
    known = {
        name: owner_of_number(name, people) or people.find(name)
        for name in dict.fromkeys(message.who for message in messages)
    }
    theirs = next((name for name, refs in known.items() if selected is not None and selected in refs), None)
    theirs = theirs or next((name for name, refs in known.items() if len(refs) == 1), None)
    theirs = theirs or next((name for name, refs in known.items() if refs), None)
    who: tuple[PersonRef, ...] = (selected,) if selected is not None else ()
    if not who and theirs is not None:
        who = tuple(known[theirs])
    # Where nobody is known the only one who writes is the customer; of two, the one who began.
    customer = theirs or messages[0].who
    words = "\n".join(message.said for message in messages if message.who == customer)
    verdict = reviews.judge(tokenize(words))
    moments = [moment for message in messages if (moment := _moment(message, now)) is not None]
    if not moments:
        return None  # no stamp of theirs names a moment: it was no conversation
    # One kind word is how people end a message; praise says more.
    told = verdict.kind is not TouchKind.NOTE and verdict.weight >= _TELLING
    entry = received(
        who,
        customer if theirs is not None or not who else "",
        _note(messages),
        max(moments) if moments else now,
        kind=verdict.kind if told else TouchKind.TALK,
        mood=verdict.mood,
        channel=Channel.WHATSAPP,
    )
    began = Direction.IN if messages[0].who == customer else Direction.OUT
    return replace(entry, direction=began, at_is_given=bool(moments), spans=tuple(_spans(text, messages)))


def message_from(text: str, found: Numbered, selected: PersonRef | None, now: datetime) -> QuickEntry:
    """Return what a message copied with the number of its sender before it is."""
    said = text[found.body :].strip()
    verdict = reviews.judge(tokenize(said))
    told = verdict.kind is not TouchKind.NOTE and verdict.weight >= _TELLING
    return received(
        (selected,) if selected is not None and selected in found.refs else found.refs,
        text[found.start : found.end],
        said,
        now,
        kind=verdict.kind if told else TouchKind.TALK,
        mood=verdict.mood,
        channel=Channel.WHATSAPP,
        spans=number_spans(text, found),
    )


def number_spans(text: str, found: Numbered) -> tuple[Span, ...]:
    """Return the marks of the number a line begins with, and of what parts it from the rest."""
    edges = ((0, found.start, SpanKind.GLUE), (found.start, found.end, SpanKind.WHO))
    edges = (*edges, (found.end, found.body, SpanKind.GLUE))
    return tuple(Span(kind, start, end, text[start:end]) for start, end, kind in edges if text[start:end].strip())


def _messages(text: str) -> list[_Message]:
    messages: list[_Message] = []
    end = len(text) - len(text.lstrip())
    for whole in text.strip().splitlines(keepends=True):
        line, start = whole.strip(), end + len(whole) - len(whole.lstrip())
        end += len(whole)
        found = next((match for form in _FORMS if (match := form.fullmatch(line)) is not None), None)
        if found is not None and _is_somebody(found["who"]) and len(messages) < _LONGEST:
            clock = _clock(int(found["hour"]), int(found["minute"]), found["half"])
            half = found["half"] is not None
            stamp = start + found.start(), start + found.start("who")
            name = start + found.start("who"), start + found.start("said")
            messages.append(
                _Message(found["day"], clock, half, found["who"].strip(), found["said"].strip(), stamp, name)
            )
        elif not messages:
            return []
        else:  # a message of several lines
            last = messages[-1]
            messages[-1] = replace(last, said=f"{last.said}\n{line}".strip())
    return messages


def _is_somebody(who: str) -> bool:
    """Tell whether a sender is a name or a number, and no odd figure of a time."""
    return any(sign.isalpha() for sign in who) or sum(sign.isdigit() for sign in who) >= _SHORTEST_NUMBER


def _clock(hour: int, minute: int, half: str | None) -> time | None:
    if half is not None and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if half.lower() == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _moment(message: _Message, now: datetime) -> datetime | None:
    """Return when a message was sent, None where its stamp names no moment that has been."""
    for month_first in (message.is_american, not message.is_american):
        day = _day(message.day, month_first=month_first)
        if day is None or message.clock is None:
            continue
        at = datetime.combine(day, message.clock, now.tzinfo)
        if at <= now:
            return at
    return None


def _day(text: str, *, month_first: bool) -> date | None:
    first, second, third = (int(part) for part in re.split(r"[./-]", text))
    if first > _LONGEST_DAY:  # the year stands first
        year, month, day = first, second, third
    else:
        year, month, day = (third, first, second) if month_first else (third, second, first)
    try:
        return date(year + _CENTURY if year < _CENTURIES else year, month, day)
    except ValueError:
        return None


def _spans(text: str, messages: list[_Message]) -> Iterator[Span]:
    """Yield the stamps, and the names where the note does not hold them."""
    alone = len({message.who for message in messages}) == 1
    for message in messages:
        places = [(SpanKind.MOMENT, message.stamp), *([(SpanKind.WHO, message.name)] if alone else [])]
        for kind, (start, end) in places:
            words = text[start:end]
            first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
            if first < last:
                yield Span(kind, first, last, text[first:last])


def _note(messages: list[_Message]) -> str:
    if len({message.who for message in messages}) == 1:
        return "\n".join(message.said for message in messages).strip()
    return "\n".join(f"{message.who}: {message.said}" for message in messages).strip()
