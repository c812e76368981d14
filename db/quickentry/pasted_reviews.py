"""The touch a pasted review is: praise, a complaint or a suggestion, as a whole or after a head somebody typed."""

from dataclasses import replace
from datetime import datetime

from db.quickentry import pasted, reviews
from db.quickentry.entry import QuickEntry, received
from db.quickentry.people import People, PersonRef
from db.quickentry.tokens import Line, tokenize
from db.records import Direction, TouchKind


def review_entry(line: Line, people: People, selected: PersonRef | None, now: datetime) -> QuickEntry | None:
    """Return the entry of a text that is pasted as a whole; None when its words lean no way."""
    verdict = reviews.judge(line)
    if verdict.kind is TouchKind.NOTE:
        return None
    signed = pasted.signature_of(line, people) if selected is None else None
    who = (selected,) if selected is not None else signed.refs if signed is not None else ()
    named = signed.text if signed is not None else ""
    return received(who, named, line.text.strip(), now, kind=verdict.kind, mood=verdict.mood)


def with_review(entry: QuickEntry, line: Line, body: int) -> QuickEntry:
    """Return the entry of a typed head with the pasted text after it: what it is by the text's words."""
    verdict = reviews.judge(tokenize(line.text[line.tokens[body].start :]))
    return replace(
        entry,
        kind=entry.kind if verdict.kind is TouchKind.NOTE else verdict.kind,
        direction=entry.direction or Direction.IN,
        mood=entry.mood if entry.mood is not None else verdict.mood,
    )
